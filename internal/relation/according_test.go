package relation

import "testing"

func TestAccording(t *testing.T) {
	check(t, []sentence{
		{"According to the mayor, the bridge is safe.", []string{"[the mayor] <According to> {the bridge is safe}"}},
		{"The bridge is safe, according to the mayor.", []string{"[the mayor] <according to> {The bridge is safe}"}},
		{"The bridge, according to the mayor, is safe.", []string{"[the mayor] <according to> {The bridge} {is safe}"}},
		{"According to a report published in May, rents doubled.", []string{"[a report published in May] <According to> {rents doubled}"}},
		{"Rents doubled, according to Eva Moll, a broker.", []string{"[Eva Moll, a broker] <according to> {Rents doubled}"}},
		{"“It is safe,” according to the mayor.", []string{"[the mayor] <according to> {“It is safe,”}"}},
		{"He acted according to plan.", []string{}},
	}, nil)
}

package relation

import "testing"

func TestPassive(t *testing.T) {
	check(t, []sentence{
		{"The banker was accused of fraud.", []string{"[] <was accused> {of fraud} of: The banker"}},
		{"The banker was accused by regulators of hiding losses.", []string{"[regulators] <was accused> {of hiding losses} of: The banker"}},
		{"Villagers were told that the well was poisoned.", []string{"[] <were told> {that the well was poisoned} to: Villagers"}},
		{"Residents were urged to boil their water.", []string{"[] <were urged> {to boil their water} to: Residents"}},
		{"The rebels are believed to hold two towns.", []string{"[] <are believed> {The rebels} {to hold two towns}"}},
		{"The ship is expected to dock on Monday.", []string{"[] <is expected> {The ship} {to dock on Monday}"}},
		{"It was reported that the king had died.", []string{"[] <was reported> {that the king had died}"}},
		{"The storm was described as the worst in a decade.", []string{"[] <was described> {The storm} {as the worst in a decade} of: The storm"}},
		{"When asked whether he would run, Diaz laughed.", []string{"[] <asked> {whether he would run}"}},
		{"The move was welcomed by farmers.", []string{"[farmers] <was welcomed> {The move}"}},
		{"The driver has been blamed for the crash.", []string{"[] <has been blamed> {for the crash} of: The driver"}},
		{"She was asked by the judge if she had lied.", []string{"[the judge] <was asked> {if she had lied} to: She"}},
	}, []sentence{
		{"The man accused of the theft fled.", []string{"[] <accused> {of the theft} of: The man"}},
	})
}

package relation

import "testing"

func TestTrailing(t *testing.T) {
	check(t, []sentence{
		{"The old dam would flood the valley, the agency claims.", []string{"[the agency] <claims> {The old dam would flood the valley}"}},
		{"The dam, the agency claims, will burst.", []string{"[the agency] <claims> {The dam} {will burst}"}},
		{"Wages will rise, the ministry forecasts.", []string{"[the ministry] <forecasts> {Wages will rise}"}},
		{"There was no sign of theft, a magistrate ruled.", []string{"[a magistrate] <ruled> {There was no sign of theft}"}},
		{"I may have to sing, the minister quipped.", []string{"[the minister] <quipped> {I may have to sing}"}},
		{"Half of the wells are dry, the agency’s report found.", []string{"[the agency’s report] <found> {Half of the wells are dry}"}},
		{"Hundreds fled, villagers said, though the army denied it.", []string{"[villagers] <said> {Hundreds fled}", "[the army] <denied> {it}"}},
		{"It broke, the Evening Star reported, citing two engineers.", []string{
			"[the Evening Star] <reported> {It broke}", "[the Evening Star] <citing> {two engineers}"}},
		{"The shops were shut, she said, adding that the banks were too.", []string{
			"[she] <said> {The shops were shut}", "[she] <adding> {that the banks were too}"}},
		{"The clerk forged the letter, a court has heard.", []string{"[a court] <has heard> {The clerk forged the letter}"}},
		{"The inquest heard that the brakes had failed.", []string{"[The inquest] <heard> {that the brakes had failed}"}},
		{"The neighbors heard that the brakes had failed.", []string{}},
		{"He settled the debts, the loans and the claims.", []string{}},
		{"The fair was held that week in Turin.", []string{}},
		{"Hotel owners said bookings fell.", []string{"[Hotel owners] <said> {bookings fell}"}},
	}, nil)
}

package relation

import "testing"

func TestClauseEnd(t *testing.T) {
	check(t, []sentence{
		{"Reed said the dam leaked, adding that it was old.", []string{"[Reed] <said> {the dam leaked}", "[Reed] <adding> {that it was old}"}},
		{"Reed said the dam leaked, but Moll denied it.", []string{"[Reed] <said> {the dam leaked}", "[Moll] <denied> {it}"}},
		{"Although Reed said the dam leaked, the town stayed calm.", []string{"[Reed] <said> {the dam leaked}"}},
		{"The firm, which says the dam is safe, opened it in May.", []string{"[which] <says> {the dam is safe}"}},
		{"The firm, which has promised to repair the dam, opened it in May.", []string{"[which] <has promised> {to repair the dam}"}},
		{"Reed urged the town to leave and closed the road.", []string{"[Reed] <urged> {to leave} to: the town"}},
		{"Reed said the dam that the firm built in May leaked.", []string{"[Reed] <said> {the dam that the firm built in May leaked}"}},
		{"Reed said that, if it rains, the dam will burst.", []string{"[Reed] <said> {that, if it rains, the dam will burst}"}},
		{"Reed said the dam leaked; Moll left.", []string{"[Reed] <said> {the dam leaked}"}},
		{"The dam (Reed says it leaks) is old.", []string{"[Reed] <says> {it leaks}"}},
		{"Reed said the dam would “burst, and soon,” if nothing was done.", []string{"[Reed] <said> {the dam would “burst, and soon,” if nothing was done}"}},
		{"Reed said “no one is safe,” and closed the road.", []string{"[Reed] <said> {“no one is safe,”}"}},
		{"Moll denies the charge, and the court has yet to rule.", []string{"[Moll] <denies> {the charge}"}},
		{"Reed rejected the plan to sell the dam.", []string{"[Reed] <rejected> {the plan to sell the dam}"}},
		{"Engineers who fear that the dam will burst have left.", []string{"[who] <fear> {that the dam will burst}"}},
		{"Groups backing the plan have asked for help.", []string{
			"[Groups] <backing> {the plan}", "[Groups] <have asked for> {help}"}},
		{"Reed called on the firm to at least do something.", []string{"[Reed] <called on> {to at least do something} to: the firm"}},
		{"Asked about the dam, Reed said, “It is old.”", []string{"[] <Asked about> {the dam} to: Reed", "[Reed] <said> {“It is old.”}"}},
	}, []sentence{})
}

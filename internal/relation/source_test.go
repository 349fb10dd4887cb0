package relation

import "testing"

func TestSource(t *testing.T) {
	check(t, []sentence{
		{"Mayor Ann Reed of Leeds said the river was rising.", []string{"[Mayor Ann Reed of Leeds] <said> {the river was rising}"}},
		{"Ann Reed, the mayor of Leeds, said the river was rising.", []string{"[Ann Reed, the mayor of Leeds] <said> {the river was rising}"}},
		{"Ann Reed, who runs the city, said the river was rising.", []string{"[Ann Reed] <said> {the river was rising}"}},
		{"Ann Reed, 54, said the river was rising.", []string{"[Ann Reed] <said> {the river was rising}"}},
		{"Ann Reed on Monday said the river was rising.", []string{"[Ann Reed] <said> {the river was rising}"}},
		{"Officials in Rome and Paris said the deal was close.", []string{"[Officials in Rome and Paris] <said> {the deal was close}"}},
		{"Reed and Moll said the deal was close.", []string{"[Reed and Moll] <said> {the deal was close}"}},
		{"The report, which cost a million, says the roof leaked.", []string{"[The report] <says> {the roof leaked}"}},
		{"Engineers, who fear that the dam will burst, have left.", []string{"[who] <fear> {that the dam will burst}"}},
		{"Reed said the dam was safe and promised to inspect it.", []string{
			"[Reed] <said> {the dam was safe}", "[Reed] <promised> {to inspect it}"}},
		{"Reed said that the dam was safe but admitted that it leaked.", []string{
			"[Reed] <said> {that the dam was safe}", "[Reed] <admitted> {that it leaked}"}},
		{"Reed closed the dam, saying that it leaked.", []string{"[Reed] <saying> {that it leaked}"}},
		{"Warning that the dam leaked, Reed closed it.", []string{"[Reed] <Warning> {that the dam leaked}"}},
		{"After saying that the dam leaked, Reed closed it.", []string{"[Reed] <saying> {that the dam leaked}"}},
		{"When asked whether the dam leaked, Reed closed it.", []string{"[] <asked> {whether the dam leaked}"}},
		{"Having announced that the dam leaked, Reed closed it.", []string{"[Reed] <Having announced> {that the dam leaked}"}},
		{"While Moll praised the dam, Reed said it was old.", []string{
			"[Moll] <praised> {the dam}", "[Reed] <said> {it was old}"}},
		{"A spokesman for the mayor, Tom Hale, said the dam leaked.", []string{"[A spokesman for the mayor, Tom Hale] <said> {the dam leaked}"}},
		{"Reed, speaking after the talks, called on Moll to resign.", []string{"[Reed] <called on> {to resign} to: Moll"}},
		{"Beijing said the ship had sailed.", []string{"[Beijing] <said> {the ship had sailed}"}},
		{"At a meeting last week, Reed said the dam leaked.", []string{"[Reed] <said> {the dam leaked}"}},
		{"Reed tried to reassure voters, arguing that the dam would hold.", []string{"[Reed] <arguing> {that the dam would hold}"}},
		{"The dam, Reed said, will hold.", []string{"[Reed] <said> {The dam} {will hold}"}},
		{"Brightwater Ltd., a maker of pumps, today announced that it would close.", []string{"[Brightwater Ltd., a maker of pumps] <announced> {that it would close}"}},
		{"Friends close to the singer said she was ill.", []string{"[Friends close to the singer] <said> {she was ill}"}},
		{"Residents who live by the river say the water rose.", []string{"[Residents who live by the river] <say> {the water rose}"}},
		{"A clerk briefed on the deal said it was dead.", []string{"[A clerk briefed on the deal] <said> {it was dead}"}},
		{"The army, the navy and the police denied the story.", []string{"[The army, the navy and the police] <denied> {the story}"}},
		{"Neither Reed nor Moll said the dam was safe.", []string{"[Neither Reed nor Moll] <said> {the dam was safe} not"}},
		{"An estimated 300 sailors were lost.", []string{}},
	}, []sentence{})
}

package relation

import "testing"

func TestFollowUp(t *testing.T) {
	check(t, []sentence{
		{"“We lost,” he said. “It hurts.”", []string{"[he] <said> {“We lost,”} {“It hurts.”}"}},
		{"“We lost,” he said. “It hurts. We will be back.”", []string{"[he] <said> {“We lost,”} {“It hurts. We will be back.”}"}},
		{"“We lost,” he said. He looked away. “It hurts.”", []string{"[he] <said> {“We lost,”} {“It hurts.”}"}},
		{"“We lost,” he said.\n\n“It hurts, and it will hurt for years.”", []string{"[he] <said> {“We lost,”} {“It hurts, and it will hurt for years.”}"}},
		{"“We lost,” he said. “It hurts.\n\n“It will hurt for years.”", []string{"[he] <said> {“We lost,”} {“It hurts.} {“It will hurt for years.”}"}},
		{"“We lost,” he said. “It hurts,” she said.", []string{"[he] <said> {“We lost,”}", "[she] <said> {“It hurts,”}"}},
		{"Reyes said the team had lost heart. “It hurts to see it.”", []string{"[Reyes] <said> {the team had lost heart} {“It hurts to see it.”}"}},
		{"Reyes said: “It hurts. We lost.”", []string{"[Reyes] <said> {“It hurts. We lost.”}"}},
	}, nil)
}

func TestIntroduced(t *testing.T) {
	check(t, []sentence{
		{"Reyes wrote on her blog:\n\n“It hurts to lose.”", []string{"[Reyes] <wrote> {“It hurts to lose.”}"}},
		{"Reyes said this of the loss: “It hurts.”", []string{"[Reyes] <said> {“It hurts.”}"}},
		{"She had one rule: “Never lose.”", []string{"[] <> {“Never lose.”}"}},
	}, nil)
}

func TestUncued(t *testing.T) {
	check(t, []sentence{
		{"The hall fell silent.\n\n“Nobody here will ever forget that night.”", []string{"[] <> {“Nobody here will ever forget that night.”}"}},
		{"“Winter Light”\n\nIt is a film.", []string{}},
	}, nil)
}

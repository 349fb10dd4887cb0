package relation

import "testing"

func TestTranscript(t *testing.T) {
	dialogue := "BLITZER: Did you call him?\n\nLOPEZ: I never called him.\n\nBLITZER: So who called him?\n"
	check(t, []sentence{
		{dialogue, []string{"[BLITZER] <:> {Did you call him?}", "[LOPEZ] <:> {I never called him}", "[BLITZER] <:> {So who called him?}"}},
		{"REED: We lost. It was a long night. Nobody slept.", []string{"[REED] <:> {We lost. It was a long night. Nobody slept}"}},
		{"Reed: We lost. It was late.\n\nMoll: You slept. I saw you.", []string{"[Reed] <:> {We lost. It was late}", "[Moll] <:> {You slept. I saw you}"}},
		{"Q: Did you sleep?\n\nA: No. I stayed up. It was loud.", []string{"[] <:> {Did you sleep?}", "[] <:> {No. I stayed up. It was loud}"}},
		{"Reed: Were you there?\nMoll: I was. It rained.\nReed: Really?\nMoll: Yes.", []string{
			"[Reed] <:> {Were you there?}", "[Moll] <:> {I was. It rained}", "[Reed] <:> {Really?}", "[Moll] <:> {Yes}"}},
		{"The dam broke.\n\nDate: May 3.\n\nPlace: Turin.\n\nPhotographs: Reuters.", []string{}},
		{"Mumbai: The court rose on Monday. It rained.", []string{}},
		{"Sardapur: The court rose on Monday. It rained.\n\nThe judge left at noon.", []string{}},
		{"Reed: The court was wrong. We will appeal.\n\nThe judge left at noon.", []string{"[Reed] <:> {The court was wrong. We will appeal}"}},
		{"Mumbai: the court has spoken", []string{"[Mumbai] <:> {the court has spoken}"}},
		{"Minister: the deal is near", []string{"[Minister] <:> {the deal is near}"}},
		{"Lopez: “I never called him.”", []string{"[Lopez] <:> {“I never called him.”}"}},
		{"The vote is over.\n\nPARIS: The vote was close on Sunday.", []string{}},
		{"Ingredients: two eggs and a lemon.", []string{}},
	}, []sentence{})
}

func TestSignature(t *testing.T) {
	check(t, []sentence{
		{"“We will stay.” — Anna Reed", []string{"[Anna Reed] <—> {“We will stay.”}"}},
		{"“We will stay.” -- Anna Reed, mayor of Leeds", []string{"[Anna Reed, mayor of Leeds] <--> {“We will stay.”}"}},
		{"“We will stay” — or so it seemed.", []string{}},
		{"They had one “plan” — London.", []string{}},
	}, nil)
}

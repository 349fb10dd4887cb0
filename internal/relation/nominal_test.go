package relation

import "testing"

func TestNominal(t *testing.T) {
	check(t, []sentence{
		{"Ford’s claim that the car was safe is false.", []string{"[Ford’s] <claim> {that the car was safe}"}},
		{"His claim that the car was safe has no basis.", []string{"[His] <claim> {that the car was safe}"}},
		{"Russian claims that the town had fallen were false.", []string{"[Russian] <claims> {that the town had fallen}"}},
		{"Accusations from neighbors that the firm had dumped oil led to an inquiry.", []string{
			"[neighbors] <Accusations> {that the firm had dumped oil} of: the firm"}},
		{"A warning by scientists that the dam could burst was ignored.", []string{"[scientists] <warning> {that the dam could burst}"}},
		{"The queen’s call for unity was cheered.", []string{"[The queen’s] <call> {for unity}"}},
		{"Her promise to lower taxes won the vote.", []string{"[Her] <promise> {to lower taxes}"}},
		{"The bank’s refusal to comment was a mistake.", []string{"[The bank’s] <refusal> {to comment}"}},
		{"Officials voiced fears that the river would flood.", []string{"[Officials] <voiced fears> {that the river would flood}"}},
		{"There is speculation that he will resign.", []string{"[] <speculation> {that he will resign}"}},
		{"Iranian statements insisting the tests were peaceful convinced no one.", []string{"[Iranian] <statements insisting> {the tests were peaceful}"}},
		{"The club issued a statement saying it would appeal.", []string{"[The club] <issued a statement saying> {it would appeal}"}},
		{"The club has yet to issue a denial.", []string{}},
	}, nil)
}

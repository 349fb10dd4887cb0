package quote_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/quote"
)

// spoken is a text and its quotes, each as kind | speaker | content.
type spoken struct {
	text string
	want []string
}

func checkSpoken(t *testing.T, cases []spoken) {
	t.Helper()
	for _, c := range cases {
		if c.want == nil {
			c.want = []string{}
		}
		assert.Equal(t, c.want, lines(c.text), c.text)
	}
}

// TestMarkNeighbors has marks beside notes, brackets, entities and numbers.
func TestMarkNeighbors(t *testing.T) {
	checkSpoken(t, []spoken{
		{"“We will stay,”[3] Anna Reed said.", []string{"direct | Anna Reed | “We will stay,”"}},
		{"“We will stay,”[12] said Anna Reed.", []string{"direct | Anna Reed | “We will stay,”"}},
		{"“We will stay,”³ Anna Reed said.", []string{"direct | Anna Reed | “We will stay,”"}},
		{"\"We will stay,\"[1] Anna Reed said.", []string{"direct | Anna Reed | \"We will stay,\""}},
		{"(“We will stay,” Anna Reed said.)", []string{"direct | Anna Reed | “We will stay,”"}},
		{"“We will [all] stay,” Anna Reed said.", []string{"direct | Anna Reed | “We will [all] stay,”"}},
		{"“[We] will stay,” Anna Reed said.", []string{"direct | Anna Reed | “[We] will stay,”"}},
		{"“We will stay […] and win,” Anna Reed said.", []string{"direct | Anna Reed | “We will stay […] and win,”"}},
		{"“We will stay (all of us),” Anna Reed said.", []string{"direct | Anna Reed | “We will stay (all of us),”"}},
		{"&ldquo;We will stay,&rdquo; Anna Reed said.", []string{"direct | Anna Reed | &ldquo;We will stay,&rdquo;"}},
		{"&quot;We will stay,&quot; Anna Reed said.", []string{"direct | Anna Reed | &quot;We will stay,&quot;"}},
		{"&#8220;We won&#8217;t stay,&#8221; Anna Reed said.", []string{"direct | Anna Reed | &#8220;We won&#8217;t stay,&#8221;"}},
		{"&laquo;We will stay&raquo;, Anna Reed said.", []string{"direct | Anna Reed | &laquo;We will stay&raquo;"}},
		{"“He is 6'2\" tall,” Anna Reed said.", []string{"direct | Anna Reed | “He is 6'2\" tall,”"}},
		{"\"He is 6'2\" tall,\" Anna Reed said.", []string{"direct | Anna Reed | \"He is 6'2\" tall,\""}},
		{"The 6'2\" guard said the 24\" screen was broken.", []string{"indirect | guard | the 24\" screen was broken"}},
		{"‘We met in the ’90s,’ Anna Reed said.", []string{"direct | Anna Reed | ‘We met in the ’90s,’"}},
		{"‘’Twas cold,’ Anna Reed said.", []string{"direct | Anna Reed | ‘’Twas cold,’"}},
		{"'We left in '96,' Anna Reed said.", []string{"direct | Anna Reed | 'We left in '96,'"}},
		{"‘The players’ strike is over,’ said Anna Reed.", []string{"direct | Anna Reed | ‘The players’ strike is over,’"}},
		{"'Rock 'n' roll is dead,' Anna Reed said.", []string{"direct | Anna Reed | 'Rock 'n' roll is dead,'"}},
		{"「We will stay.」 Anna Reed said.", []string{"direct | Anna Reed | 「We will stay.」"}},
		{"『We will stay,』 Anna Reed said.", []string{"direct | Anna Reed | 『We will stay,』"}},
		{"‹We will stay›, Anna Reed said.", []string{"direct | Anna Reed | ‹We will stay›"}},
		{"»We will stay«, Anna Reed said.", []string{"direct | Anna Reed | »We will stay«"}},
		{"„We will stay,” Anna Reed said.", []string{"direct | Anna Reed | „We will stay,”"}},
		{"“We will stay,“ Anna Reed said.", []string{"direct | Anna Reed | “We will stay,“"}},
		{"”We will stay,” Anna Reed said.", []string{"direct | Anna Reed | ”We will stay,”"}},
		{"Anna Reed said:“We will stay.”", []string{"direct | Anna Reed | “We will stay.”"}},
		{"Anna Reed said,\"We will stay.\"", []string{"direct | Anna Reed | \"We will stay.\""}},
		{"Anna Reed said: ``We will stay.''", []string{"direct | Anna Reed | ``We will stay.''"}},
		{"\"We will stay\"--Anna Reed", []string{"direct | Anna Reed | \"We will stay\""}},
		{"“” Anna Reed left the hall.", nil},
		{"Anna Reed typed “ ” and left.", nil},
		{"The sign had a stray ” on it.", nil},
	})
}

// TestSplit has quotations that a clause or narration parts.
func TestSplit(t *testing.T) {
	checkSpoken(t, []spoken{
		{"“We win,” Anna Reed said; “they lose.”", []string{"direct | Anna Reed | “We win,” … “they lose.”"}},
		{"“We win,” said Anna Reed, smiling, “and they lose.”", []string{"direct | Anna Reed | “We win,” … “and they lose.”"}},
		{"“We win,” Anna Reed told reporters, “and they lose.”", []string{"direct | Anna Reed | “We win,” … “and they lose.”"}},
		{"“Well,” Anna Reed said to herself, “a good team ought to win!”", []string{"direct | Anna Reed | “Well,” … “a good team ought to win!”"}},
		{"“We will stay”—Reed paused—“until May.”", []string{"direct | Reed | “We will stay” … “until May.”"}},
		{"“We will stay — all of us — until May,” Anna Reed said.", []string{"direct | Anna Reed | “We will stay — all of us — until May,”"}},
		{"“We win!” Anna Reed cried. “They lose! We go home!”", []string{"direct | Anna Reed | “We win!” … “They lose! We go home!”"}},
		{"“Have we won?” asked Anna Reed. “Have they lost?”", []string{"direct | Anna Reed | “Have we won?” … “Have they lost?”"}},
		{"“We win,” drawled Anna Reed.", []string{"direct | Anna Reed | “We win,”"}},
		{"“We win,” Anna Reed wheezed.", []string{"direct | Anna Reed | “We win,”"}},
		{"“Stop it!” snapped the guard.", []string{"direct | guard | “Stop it!”"}},
		{"Anna Reed telegraphed, “We will stay.”", []string{"direct | Anna Reed | “We will stay.”"}},
		{"Anna Reed wrote in a letter:\n\nWe have lost the hall. It will close in May.\n\nIt rained.",
			[]string{"indirect | Anna Reed | We have lost the hall. It will close in May."}},
		{"Anna Reed wrote in a letter:\n\n“We have lost the hall. It will close in May.”",
			[]string{"direct | Anna Reed | “We have lost the hall. It will close in May.”"}},
		{"The letter read: “We have lost the hall.”", []string{"direct | letter | “We have lost the hall.”"}},
		{"“We lost,” Anna Reed said. “We lost it all.\n\n“We lost the hall.\n\n“And we lost the band.”\n\nIt rained.",
			[]string{"direct | Anna Reed | “We lost,” … “We lost it all. … “We lost the hall. … “And we lost the band.”"}},
		{"The film, “Winter Light,” opened on Friday.", nil},
		{"The phrase “new normal,” which he hated, was everywhere.", nil},
		{"Anna Reed sings in “Let It Rain.”", nil},
		{"His “friends” had left the hall by noon.", nil},
		{"The ‘experts’ were all wrong.", nil},
		{"Maria “Mimi” Kovac ran the shop.", nil},
		{"The firm’s motto, “Bread First,” is on the door.", nil},
	})
}

// TestForms has the forms of press releases, posts and letters, and passive cues.
func TestForms(t *testing.T) {
	checkSpoken(t, []spoken{
		{"Tom Hale was quoted as saying “we will stay.”", []string{"direct | Tom Hale | “we will stay.”"}},
		{"Tom Hale was quoted by the paper as saying that they would stay.", []string{"indirect | Tom Hale | that they would stay"}},
		{"Anna Reed and Tom Hale said they would stay.", []string{"indirect | Anna Reed and Tom Hale | they would stay"}},
		{"“We will stay,” said Anna Reed and Tom Hale.", []string{"direct | Anna Reed and Tom Hale | “We will stay,”"}},
		{"“We will stay,” Anna Reed, the mayor of Leeds, said.", []string{"direct | Anna Reed | “We will stay,”"}},
		{"“We will stay,” Anna Reed, who runs Leeds, said.", []string{"direct | Anna Reed | “We will stay,”"}},
		{"“We will stay,” said Anna Reed, who runs Leeds.", []string{"direct | Anna Reed | “We will stay,”"}},
		{"Anna Reed told Tom Hale she would stay.", []string{"indirect | Anna Reed | she would stay"}},
		{"“We will stay,” Anna Reed told the BBC.", []string{"direct | Anna Reed | “We will stay,”"}},
		{"“We are thrilled to open in Leeds,” said Anna Reed, chief executive of Hale Foods.",
			[]string{"direct | Anna Reed | “We are thrilled to open in Leeds,”"}},
		{"“We are thrilled,” said Anna Reed, CEO of Hale Foods. “Leeds is home.”",
			[]string{"direct | Anna Reed | “We are thrilled,” … “Leeds is home.”"}},
		{"Anna Reed, chief executive of Hale Foods, said: “We are thrilled.”", []string{"direct | Anna Reed | “We are thrilled.”"}},
		{"Anna Reed tweeted: “We will stay.”", []string{"direct | Anna Reed | “We will stay.”"}},
		{"“We will stay,” Anna Reed tweeted on Friday.", []string{"direct | Anna Reed | “We will stay,”"}},
		{"Anna Reed (@annareed): “We will stay.”", []string{"direct | Anna Reed | “We will stay.”"}},
		{"“We will stay,” Anna Reed wrote in an email to staff.", []string{"direct | Anna Reed | “We will stay,”"}},
		{"In an email to staff, Anna Reed wrote: “We will stay.”", []string{"direct | Anna Reed | “We will stay.”"}},
		{"Anna Reed posted on X that they would stay.", []string{"indirect | Anna Reed | that they would stay"}},
		{"“We will stay,” the ministry said in a statement.", []string{"direct | ministry | “We will stay,”"}},
		{"“We will stay,” one official said.", []string{"direct | official | “We will stay,”"}},
		{"“We will stay,” said the report.", []string{"direct | report | “We will stay,”"}},
		{"“We will stay.” — Anna Reed, mayor", []string{"direct | Anna Reed | “We will stay.”"}},
		{"REED: We will stay in Leeds until May.", []string{"indirect | REED | We will stay in Leeds until May"}},
	})
}

// TestTurns has dialogue in which speakers take turns, and news in which they do not.
func TestTurns(t *testing.T) {
	checkSpoken(t, []spoken{
		{"“Are you coming?” asked Anna Reed.\n\n“No,” said Tom Hale.\n\n“Why not?”\n\n“I am tired.”", []string{
			"direct | Anna Reed | “Are you coming?”", "direct | Tom Hale | “No,”", "direct | Anna Reed | “Why not?”", "direct | Tom Hale | “I am tired.”"}},
		{"“Who paid?” asked Anna Reed.\n\n“Nobody,” said Tom Hale.\n\n“Who will pay?”\n\n“Nobody at all.”\n\n“Then we are lost.”", []string{
			"direct | Anna Reed | “Who paid?”", "direct | Tom Hale | “Nobody,”", "direct | Anna Reed | “Who will pay?”",
			"direct | Tom Hale | “Nobody at all.”", "direct | Anna Reed | “Then we are lost.”"}},
		{"“Who paid?” asked Anna Reed.\n\n“Nobody did.”\n\n“Who will?” asked Reed.\n\n“You will,” said Tom Hale.", []string{
			"direct | Anna Reed | “Who paid?”", "direct | Tom Hale | “Nobody did.”", "direct | Anna Reed | “Who will?”", "direct | Tom Hale | “You will,”"}},
		{"“We win,” Anna Reed said.\n\n“They lose, and we go home.”", []string{"direct | Anna Reed | “We win,” … “They lose, and we go home.”"}},
		{"“We win,” Anna Reed said.\n\n“They lose,” she added.\n\n“And we go home.”", []string{
			"direct | Anna Reed | “We win,”", "direct | Anna Reed | “They lose,” … “And we go home.”"}},
	})
}

// flagged gives the flags of the quotes of text and their steps.
func flagged(text string) []string {
	got := []string{}
	for _, q := range quote.Extract(hearsay.Parse(text), nil) {
		s := q.Step.String()
		for _, f := range []struct {
			name string
			is   bool
		}{{" negated", q.Negated}, {" modal", q.Modal}, {" questioned", q.Questioned}, {" unclosed", q.Unclosed}} {
			if f.is {
				s += f.name
			}
		}
		got = append(got, s)
	}
	return got
}

func TestFlags(t *testing.T) {
	for text, want := range map[string][]string{
		"Anna Reed said that they would stay.":                 {"complement"},
		"Anna Reed did not say that they would stay.":          {"complement negated"},
		"Anna Reed never said they would stay.":                {"complement negated"},
		"Anna Reed may have said that they would stay.":        {"complement modal"},
		"Anna Reed declined to say whether they would stay.":   {"complement negated"},
		"Anna Reed refused to say when they would leave.":      {"complement negated"},
		"Did Anna Reed say that they would stay?":              {"complement questioned"},
		"Has Anna Reed said they would stay?":                  {"complement questioned"},
		"Who said that they would stay?":                       {"complement questioned"},
		"“Have we won?” Anna Reed asked.":                      {"fronted"},
		"Anna Reed asked whether they had won.":                {"complement"},
		"According to Anna Reed, they will stay.":              {"according"},
		"Anna Reed said: “We will stay.”":                      {"introduced"},
		"“We will stay.” — Anna Reed":                          {"signature"},
		"REED: “We will stay in Leeds.”":                       {"transcript"},
		"“We will stay,” Anna Reed said.":                      {"fronted"},
		"The hall fell silent.\n\n“We will stay.”":             {"uncued"},
		"“We will stay":                                        {"uncued unclosed"},
		"Anna Reed said: “We will stay":                        {"introduced unclosed"},
		"“We will,” Anna Reed said. “They will":                {"fronted unclosed"},
		"Anna Reed said: “We stay.\n\nIt rained.":              {"introduced unclosed"},
		"Anna Reed said: “We stay.\n\n“We go,” Tom Moll said.": {"introduced unclosed", "fronted"},
		"Anna Reed said: “We stay.\n\n“We sleep.”":             {"introduced"},
		"Anna Reed said: “We stay.\n\n“We win.”\n\nIt rained.": {"introduced"},
	} {
		assert.Equal(t, want, flagged(text), text)
	}
}

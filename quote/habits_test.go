package quote_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/quote"
)

// lines gives the quotes of text, each on a line: kind, speaker and content.
func lines(text string) []string {
	doc := hearsay.Parse(text)
	got := []string{}
	for _, q := range quote.Extract(doc, entity.Find(doc)) {
		var content []string
		for _, c := range q.Content {
			content = append(content, c.Text)
		}
		got = append(got, q.Kind.String()+" | "+q.Speaker+" | "+strings.Join(content, " … "))
	}
	return got
}

func TestMarks(t *testing.T) {
	for text, want := range map[string][]string{
		"“We will stay,” Anna Reed said.":           {"direct | Anna Reed | “We will stay,”"},
		"\"We will stay,\" Anna Reed said.":         {"direct | Anna Reed | \"We will stay,\""},
		"''We will stay,'' Anna Reed said.":         {"direct | Anna Reed | ''We will stay,''"},
		"``We will stay,'' Anna Reed said.":         {"direct | Anna Reed | ``We will stay,''"},
		"„We will stay“, Anna Reed said.":           {"direct | Anna Reed | „We will stay“"},
		"«We will stay», Anna Reed said.":           {"direct | Anna Reed | «We will stay»"},
		"« We will stay », Anna Reed said.":         {"direct | Anna Reed | « We will stay »"},
		"「We will stay」, Anna Reed said.":           {"direct | Anna Reed | 「We will stay」"},
		"‘We will stay,’ Anna Reed said.":           {"direct | Anna Reed | ‘We will stay,’"},
		"'We will stay,' Anna Reed said.":           {"direct | Anna Reed | 'We will stay,'"},
		"‘We won’t stay,’ Anna Reed said.":          {"direct | Anna Reed | ‘We won’t stay,’"},
		"‘The workers’ hall is shut,’ Reed said.":   {"direct | Reed | ‘The workers’ hall is shut,’"},
		"'It's the workers' hall,' Reed said.":      {"direct | Reed | 'It's the workers' hall,'"},
		"“We will stay\", Anna Reed said.":          {"direct | Anna Reed | “We will stay\""},
		"“’Tis a shame,” Anna Reed said.":           {"direct | Anna Reed | “’Tis a shame,”"},
		"“We knew it in the ’90s,” Anna Reed said.": {"direct | Anna Reed | “We knew it in the ’90s,”"},
		"“We will stay.” — Anna Reed":               {"direct | Anna Reed | “We will stay.”"},
		"Anna Reed said: “We will stay":             {"direct | Anna Reed | “We will stay"},
		"Anna Reed said: “We will stay.\nIt rained.": {
			"direct | Anna Reed | “We will stay."},
	} {
		assert.Equal(t, want, lines(text), text)
	}
}

func TestShapes(t *testing.T) {
	for text, want := range map[string][]string{
		"“Stay,” Anna Reed said. “Stay with us.”":                {"direct | Anna Reed | “Stay,” … “Stay with us.”"},
		"“If you stay,” Anna Reed said, “we win.”":               {"direct | Anna Reed | “If you stay,” … “we win.”"},
		"“We win,” Anna Reed said. “They lose. We all go home.”": {"direct | Anna Reed | “We win,” … “They lose. We all go home.”"},
		"“We win,” Anna Reed said.\n\n“They lose, and we all go home.”": {
			"direct | Anna Reed | “We win,” … “They lose, and we all go home.”"},
		"“We win,” Anna Reed said. “They lose.\n\n“We all go home.”": {
			"direct | Anna Reed | “We win,” … “They lose. … “We all go home.”"},
		"“We win,” Anna Reed said. “They lose,” Tom Hale said.": {
			"direct | Anna Reed | “We win,”", "direct | Tom Hale | “They lose,”"},
		"“We win,” Anna Reed told Tom Hale.":                    {"direct | Anna Reed | “We win,”"},
		"Anna Reed told Tom Hale: “We win.”":                    {"direct | Anna Reed | “We win.”"},
		"Anna Reed said they had “no chance” of winning.":       {"mixed | Anna Reed | they had “no chance” of winning"},
		"Anna Reed called the vote “a farce.”":                  {"mixed | Anna Reed | the vote “a farce.”"},
		"Anna Reed said that “no one” and “nothing” was lost.":  {"mixed | Anna Reed | that “no one” and “nothing” was lost"},
		"Anna Reed said that nothing was lost.":                 {"indirect | Anna Reed | that nothing was lost"},
		"Nothing was lost, Anna Reed said.":                     {"indirect | Anna Reed | Nothing was lost"},
		"Nothing, Anna Reed said, was lost.":                    {"indirect | Anna Reed | Nothing … was lost"},
		"Nothing was lost, according to Anna Reed.":             {"indirect | Anna Reed | Nothing was lost"},
		"Anna Reed did not say who won.":                        {"indirect | Anna Reed | who won"},
		"Anna Reed wrote on her blog:\n\n“We have won it all.”": {"direct | Anna Reed | “We have won it all.”"},
		"The hall fell silent.\n\n“Nobody here will forget that night.”": {
			"direct |  | “Nobody here will forget that night.”"},
	} {
		assert.Equal(t, want, lines(text), text)
	}
}

// What stands in marks and is nobody's speech.
func TestNotQuotes(t *testing.T) {
	for _, text := range []string{
		"The so-called “peace plan” was dropped.",
		"He reads “War and Peace” every year.",
		"Tom “The Wall” Hale won again.",
		"The slogan “Built to Last” was on every wall.",
		"She typed `rm -rf` and left.",
		"The “new normal” is a 24\" screen.",
		"“Winter Light”\n\nIt is a film.",
	} {
		assert.Empty(t, lines(text), text)
	}
}

func TestSpeakers(t *testing.T) {
	for text, want := range map[string]string{
		"Anna Reed came. “We won,” she said.":                           "Anna Reed",
		"Anna Reed came. “We won,” said Reed.":                          "Anna Reed",
		"Anna Reed, the mayor of Leeds, said they had won.":             "Anna Reed",
		"Anna Reed, who runs Leeds, said they had won.":                 "Anna Reed",
		"Mayor Anna Reed said they had won.":                            "Anna Reed",
		"Two officials said they had won.":                              "officials",
		"Beijing said it had won.":                                      "China",
		"The World Health Organization said the disease was spreading.": "World Health Organization",
		"A spokesman said they had won.":                                "spokesman",
		"The report says the dam was old.":                              "report",
	} {
		doc := hearsay.Parse(text)
		quotes := quote.Extract(doc, entity.Find(doc))
		if assert.Len(t, quotes, 1, text) {
			assert.Equal(t, want, quotes[0].Speaker, text)
		}
	}
}

// The verbatim parts hold their marks and lie in the content.
func TestQuoted(t *testing.T) {
	for text, want := range map[string][]string{
		"“We won,” Anna Reed said, “and they lost.”":        {"“We won,”", "“and they lost.”"},
		"Anna Reed said they had “no chance” of “winning”.": {"“no chance”", "“winning”"},
		"Anna Reed said they had won.":                      {},
	} {
		doc := hearsay.Parse(text)
		quotes := quote.Extract(doc, nil)
		if !assert.Len(t, quotes, 1, text) {
			continue
		}
		got := []string{}
		for _, e := range quotes[0].Quoted {
			got = append(got, e.Text)
			inside := false
			for _, c := range quotes[0].Content {
				inside = inside || c.Contains(e.Span)
			}
			assert.True(t, inside, text)
		}
		assert.Equal(t, want, got, text)
	}
}

func TestNested(t *testing.T) {
	doc := hearsay.Parse("“My father told me, ‘Never lose,’” Anna Reed said.")
	quotes := quote.Extract(doc, nil)
	if assert.Len(t, quotes, 2) {
		assert.Nil(t, quotes[0].Parent)
		if assert.NotNil(t, quotes[1].Parent) {
			assert.Equal(t, 0, *quotes[1].Parent)
		}
		assert.Equal(t, "‘Never lose,’", quotes[1].Content[0].Text)
	}
}

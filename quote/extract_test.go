package quote_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/quote"
)

// show gives a quote on a line: kind, speaker, cue and content.
func show(q quote.Quote) string {
	var content []string
	for _, c := range q.Content {
		content = append(content, c.Text)
	}
	return strings.Join([]string{q.Kind.String(), q.Speaker, q.Cue.Text, strings.Join(content, " … ")}, " | ")
}

func TestExtract(t *testing.T) {
	cases := []struct {
		name, text string
		want       []string
	}{
		{"cue behind", "“We will go home,” Anna Smith said on Friday.",
			[]string{"direct | Anna Smith | said | “We will go home,”"}},
		{"cue behind, inverted", "“We will go home,” said Anna Smith, a nurse.",
			[]string{"direct | Anna Smith | said | “We will go home,”"}},
		{"straight marks", "\"We will go home,\" Anna Smith said.",
			[]string{"direct | Anna Smith | said | \"We will go home,\""}},
		{"question", "“Who will go home?” Anna Smith asked.",
			[]string{"direct | Anna Smith | asked | “Who will go home?”"}},
		{"cue in front", "Anna Smith said: “We will go home.”",
			[]string{"direct | Anna Smith | said | “We will go home.”"}},
		{"split", "“We will go,” Anna Smith said, “and we will stay.”",
			[]string{"direct | Anna Smith | said | “We will go,” … “and we will stay.”"}},
		{"split by a noun phrase", "“The bridge,” Anna Smith said, “is safe.”",
			[]string{"direct | Anna Smith | said | “The bridge,” … “is safe.”"}},
		{"goes on in the next sentence", "“We will go,” Anna Smith said. “We will stay there.”",
			[]string{"direct | Anna Smith | said | “We will go,” … “We will stay there.”"}},
		{"goes on in the next paragraph", "“We will go,” Anna Smith said. “We will stay there.\n\n“No one can stop us.”",
			[]string{"direct | Anna Smith | said | “We will go,” … “We will stay there. … “No one can stop us.”"}},
		{"partly quoted", "Anna Smith said the old plan was “dead on arrival.”",
			[]string{"mixed | Anna Smith | said | the old plan was “dead on arrival.”"}},
		{"an impersonal subject before the mark", "Anna Smith, a nurse, said it “may not last.”",
			[]string{"mixed | Anna Smith | said | it “may not last.”"}},
		{"indirect", "Anna Smith said that she would go home.",
			[]string{"indirect | Anna Smith | said | that she would go home"}},
		{"indirect, cue behind", "The plan will fail, Anna Smith said on Friday.",
			[]string{"indirect | Anna Smith | said | The plan will fail"}},
		{"according to", "According to Anna Smith, the plan will fail.",
			[]string{"indirect | Anna Smith | According to | the plan will fail"}},
		{"pronoun", "Anna Smith arrived on Monday. She said the plan would fail.",
			[]string{"indirect | Anna Smith | said | the plan would fail"}},
		{"unnamed source", "Two officials said the plan would fail.",
			[]string{"indirect | officials | said | the plan would fail"}},
		{"words as words", "The so-called “bridge to nowhere” was closed on Monday.", nil},
		{"no attribution", "Anna Smith left the hall on Monday and went home.", nil},
		{"nothing", "", nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			doc := hearsay.Parse(c.text)
			var got []string
			for _, q := range quote.Extract(doc, entity.Find(doc)) {
				got = append(got, show(q))
			}
			assert.Equal(t, c.want, got)
		})
	}
}

// TestExtractWithoutEntities wants what the source itself names.
func TestExtractWithoutEntities(t *testing.T) {
	doc := hearsay.Parse("“We will go home,” the mayor said.")
	quotes := quote.Extract(doc, nil)
	if assert.Len(t, quotes, 1) {
		assert.Equal(t, "direct | mayor | said | “We will go home,”", show(quotes[0]))
	}
}

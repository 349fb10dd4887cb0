package quote_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/quote"
)

// TestVoices has what is called out, begun and answered with.
func TestVoices(t *testing.T) {
	checkSpoken(t, []spoken{
		{"There were cries of “Shame!” from the public gallery.", []string{"direct | public gallery | “Shame!”"}},
		{"Lee was met by shouts of “Liar!” and “Go home!” from the pickets.", []string{"direct | pickets | “Liar!” … “Go home!”"}},
		{"A murmur of “Order, order” came from the speaker, Ann Pell.", []string{"direct | Ann Pell | “Order, order”"}},
		{"At this the heckler bellowed out “Rubbish!” and left.", []string{"direct | heckler | “Rubbish!”"}},
		{"“Next question,” the clerk barked out. “And make it short.”", []string{"direct | clerk | “Next question,” … “And make it short.”"}},
		{"His mother greeted him with “Well, here you are,” and went in.", []string{"direct | mother | “Well, here you are,”"}},
		{"Ann Lee opened with “Friends, I am tired.”", []string{"direct | Ann Lee | “Friends, I am tired.”"}},
		{"The mayor had just begun “Friends, of all the unjust things,” when the lights failed.", []string{"direct | mayor | “Friends, of all the unjust things,”"}},
		{"The driver called out something like “Catch me if you can,” and sped off.", []string{"direct | driver | “Catch me if you can,”"}},
		{"“This is a big year for us!” Ann’s niece, state Del. Marcia Price (D-Newport), shouted to the crowd. “We will win.”", []string{"direct | Marcia Price | “This is a big year for us!” … “We will win.”"}},
		{"“We fixed it,” the group’s leader, state Del. Marcia Price, said.", []string{"direct | Marcia Price | “We fixed it,”"}},
	})
}

// TestAsides has quotations that the narrator interrupts or leads up to with a clause of
// his own.
func TestAsides(t *testing.T) {
	checkSpoken(t, []spoken{
		{"“We tried” (she laughed) “everything we could think of,” Ann Lee said.", []string{"direct | Ann Lee | “We tried” … “everything we could think of,”"}},
		{"“We tried” – Ann Lee wiped her eyes – “everything we could think of,” she said.", []string{"direct | Ann Lee | “We tried” … “everything we could think of,”"}},
		{"“I sat in the chair for an hour” (she was glad nobody had seen it) “and then I went home. Nobody asked,” Ann Lee said.", []string{"direct | Ann Lee | “I sat in the chair for an hour” … “and then I went home. Nobody asked,”"}},
		{"“It is only four” showing his watch “and you are late. Half an hour must be enough.”", []string{"direct |  | “It is only four” … “and you are late. Half an hour must be enough.”"}},
		{"When she had read it, “So much for Lee,” Ann Roth cried, “and for all our work!”", []string{"direct | Ann Roth | “So much for Lee,” … “and for all our work!”"}},
		{"The two sat on the bank; she had looked into the book her sister was reading, but it had no pictures, “and what is the use of a book,” thought Alice, “without pictures?”", []string{"direct | Alice | “and what is the use of a book,” … “without pictures?”"}},
	})
}

// TestNamesReported has titles, nicknames and words spoken of in what is reported in the
// reporter's words: they are no verbatim part of it.
func TestNamesReported(t *testing.T) {
	checkSpoken(t, []spoken{
		{"Ann Lee said the film “Winter Light” was too long.", []string{"indirect | Ann Lee | the film “Winter Light” was too long"}},
		{"Ann Lee said that Tom “The Wall” Hale would not play.", []string{"indirect | Ann Lee | that Tom “The Wall” Hale would not play"}},
		{"Ann Lee said the plan, known as “the Shield”, had failed.", []string{"indirect | Ann Lee | the plan, known as “the Shield”, had failed"}},
		{"Ann Lee said the word “resilience” was overused.", []string{"indirect | Ann Lee | the word “resilience” was overused"}},
		{"Ann Lee said the campaign, under the slogan “Built to Last”, would start in May.", []string{"indirect | Ann Lee | the campaign, under the slogan “Built to Last”, would start in May"}},
		{"Ann Lee said he was a “good man”.", []string{"mixed | Ann Lee | he was a “good man”"}},
		{"“I’m retired,” said Frank “Lefty” Morello, 81. “Ask my wife.”", []string{"direct | Frank Morello | “I’m retired,” … “Ask my wife.”"}},
	})
	doc := hearsay.Parse("Ann Lee said the film “Winter Light” was too long.")
	marks := quote.Marked(doc, quote.Extract(doc, entity.Find(doc)))
	if assert.Len(t, marks, 1) {
		assert.Equal(t, quote.Title, marks[0].Kind)
	}
}

// TestVerse wants no speech in lines of a poem that nobody is said to say.
func TestVerse(t *testing.T) {
	checkSpoken(t, []spoken{
		{"The stone bears two lines by a poet whose name is lost.\n\n“The river keeps no count of us,\nAnd we keep none of it.”\n\nMoss covers the rest.", nil},
		{"“The river keeps no count of us. We left before it rose, and came back when it fell.”\n\n“And then?”", []string{
			"direct |  | “The river keeps no count of us. We left before it rose, and came back when it fell.”",
			"direct |  | “And then?”",
		}},
	})
}

package relation

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// TestLikeness wants the class of a word that is no cue from words used like it.
func TestLikeness(t *testing.T) {
	for _, word := range []string{"bragged", "quipped", "groused"} {
		require.NotNil(t, likeness(word), word)
	}
	assert.Equal(t, saying, likeness("xqzzt"))
	assert.Equal(t, saying, likeness(""))
	for _, e := range commonest() {
		assert.NotEmpty(t, e.Class)
	}
}

func TestDescribed(t *testing.T) {
	tests := []struct {
		text           string
		cue            Range
		head           int
		negated, modal bool
	}{
		{"He did not quip that all was well.", Range{3, 4}, 3, true, false},
		{"He never quipped that all was well.", Range{2, 3}, 2, true, false},
		{"He might quip that all was well.", Range{1, 3}, 2, false, true},
		{"He quipped that all was well.", Range{1, 2}, 1, false, false},
	}
	for _, tt := range tests {
		doc := hearsay.Parse(tt.text)
		rel := newReader(doc).described(tt.cue, tt.head, Range{tt.head + 1, doc.NumTokens()})
		assert.Equal(t, tt.negated, rel.Negated, tt.text)
		assert.Equal(t, tt.modal, rel.Modal, tt.text)
		assert.Equal(t, Learned, rel.Step, tt.text)
		assert.Equal(t, "quip", rel.Entry.Lemma, tt.text)
	}
}

// TestEntryOfTheLexicon wants the line of the lexicon whose words stand in the cue.
func TestEntryOfTheLexicon(t *testing.T) {
	doc := hearsay.Parse("The union has repeatedly called on the firm to pay.")
	e := newReader(doc).entry(Range{2, 6}, 4, lexicon.Clause)
	assert.Equal(t, "call on", e.Lemma)
	assert.Equal(t, "demand", e.Class)
}

// TestTitle wants quoted words without a verb told from a sentence.
func TestTitle(t *testing.T) {
	doc := hearsay.Parse("She says “War and Peace” and “All is lost” at night.")
	r := newReader(doc)
	require.Len(t, r.quotes, 2)
	first, second := r.quotes[0].Range, r.quotes[1].Range
	assert.True(t, r.title(&Relation{Head: 1, Content: []Range{first}}))
	assert.False(t, r.title(&Relation{Head: 1, Content: []Range{second}}))
	assert.False(t, r.title(&Relation{Head: 1, Content: []Range{{0, first.Last}}}))
}

// TestRulesAndEngine wants the relation of a rule to stay as the rule has it, with
// the confidence of the engine.
func TestRulesAndEngine(t *testing.T) {
	doc := hearsay.Parse("“The bridge is safe,” Mayor Ortiz said. “It will reopen on Friday.”")
	ruled, found := Rules(doc), Find(doc)
	require.Len(t, ruled, 1)
	require.Len(t, found, 1)
	assert.Equal(t, Fronted, found[0].Step)
	assert.NotZero(t, found[0].Confidence)
	found[0].Confidence = ruled[0].Confidence
	assert.Equal(t, ruled, found)
}

// TestNothingFound wants no relation where there is none, and none of odd texts.
func TestNothingFound(t *testing.T) {
	for _, text := range []string{"", "\n\n", "\xff", "The bridge was closed on Friday.", "“”", ":"} {
		assert.Empty(t, Find(hearsay.Parse(text)), "%q", text)
	}
	assert.NotEmpty(t, lexicon.Cues())
}

package hearsay_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay"
)

func span(start, end int) hearsay.Span { return hearsay.Span{Start: start, End: end} }

func TestDocument(t *testing.T) {
	const text = "Rain stopped play\n\nIt rained. “We waited,” she said.\n"
	d := hearsay.Parse(text)
	assert.Equal(t, text, d.Text())
	require.Equal(t, 2, d.NumParagraphs())
	require.Equal(t, 3, d.NumSentences())

	var sentences, words []string
	for s := range d.Sentences() {
		sentences = append(sentences, d.Slice(s.Span))
	}
	assert.Equal(t, []string{"Rain stopped play", "It rained.", "“We waited,” she said."}, sentences)
	for tok := range d.Tokens() {
		words = append(words, d.Slice(tok.Span))
	}
	assert.Equal(t, []string{"Rain", "stopped", "play", "It", "rained", ".", "“", "We", "waited", ",", "”", "she", "said", "."}, words)

	assert.Equal(t, 1, d.Sentence(2).Paragraph)
	second := d.Paragraph(1)
	assert.Equal(t, "It rained. “We waited,” she said.", d.Slice(second.Span))
	assert.Equal(t, []int{1, 3}, []int{second.First, second.Last})
	assert.Equal(t, []hearsay.Paragraph{d.Paragraph(0), second}, slices.Collect(d.Paragraphs()))
	assert.Equal(t, d.Token(3).Span, span(19, 21))
}

func TestDocumentOfNothing(t *testing.T) {
	for _, d := range []*hearsay.Document{new(hearsay.Document), hearsay.Parse(""), hearsay.Parse(" \n\t ")} {
		assert.Zero(t, d.NumTokens()+d.NumSentences()+d.NumParagraphs())
		assert.Empty(t, slices.Collect(d.Tokens()))
		assert.Empty(t, slices.Collect(d.Sentences()))
		assert.Empty(t, slices.Collect(d.Paragraphs()))
		assert.Zero(t, d.TokenAt(0)+d.SentenceAt(0))
		assert.Empty(t, d.Slice(span(30, 90)))
	}
}

func TestSlice(t *testing.T) {
	d := hearsay.Parse("abc")
	cases := []struct {
		span hearsay.Span
		want string
	}{
		{span(0, 3), "abc"},
		{span(1, 2), "b"},
		{span(2, 2), ""},
		{span(-5, 1), "a"},
		{span(2, 99), "c"},
		{span(99, 200), ""},
		{span(2, 1), ""},
		{span(-9, -3), ""},
	}
	for _, c := range cases {
		assert.Equal(t, c.want, d.Slice(c.span), c.span)
		assert.Equal(t, hearsay.Excerpt{Span: c.span, Text: c.want}, d.Excerpt(c.span))
	}
}

func TestAt(t *testing.T) {
	d := hearsay.Parse("  It rained. It stopped.") // tokens at 2, 5, 11, 13, 16, 23
	for offset, want := range map[int][2]int{
		-1: {0, 0}, 0: {0, 0}, 2: {0, 0}, 3: {0, 0}, 4: {1, 0}, 10: {1, 0}, 11: {2, 0},
		12: {3, 1}, 13: {3, 1}, 23: {5, 1}, 24: {6, 2}, 99: {6, 2},
	} {
		assert.Equal(t, want, [2]int{d.TokenAt(offset), d.SentenceAt(offset)}, "offset %d", offset)
	}
}

func TestSpan(t *testing.T) {
	s := span(2, 5)
	assert.Equal(t, 3, s.Len())
	assert.False(t, s.IsZero())
	assert.True(t, hearsay.Span{}.IsZero())
	for other, want := range map[hearsay.Span]struct{ contains, overlaps bool }{
		span(2, 5): {true, true},
		span(3, 4): {true, true},
		span(2, 2): {true, false},
		span(5, 5): {true, false},
		span(1, 3): {false, true},
		span(4, 6): {false, true},
		span(0, 9): {false, true},
		span(0, 2): {false, false},
		span(5, 7): {false, false},
	} {
		assert.Equal(t, want.contains, s.Contains(other), other)
		assert.Equal(t, want.overlaps, s.Overlaps(other), other)
		assert.Equal(t, want.overlaps, other.Overlaps(s), other)
	}
}

func TestExcerptJSON(t *testing.T) {
	for e, want := range map[hearsay.Excerpt]string{
		{}:                                 `null`,
		{Span: span(0, 2), Text: "“é"}:     `{"start":0,"end":2,"text":"“é"}`,
		{Span: span(3, 6), Text: "a\n\"b"}: `{"start":3,"end":6,"text":"a\n\"b"}`,
	} {
		b, err := json.Marshal(e)
		require.NoError(t, err)
		assert.Equal(t, want, string(b))
		back := hearsay.Excerpt{Text: "before"}
		require.NoError(t, json.Unmarshal(b, &back))
		assert.Equal(t, e, back)
	}
	assert.Error(t, json.Unmarshal([]byte(`{"start":"x"}`), new(hearsay.Excerpt)))
}

package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay/internal/conllu"
	"github.com/hearsay-nlp/hearsay/internal/token"
)

func TestJoin(t *testing.T) {
	d := join([]conllu.Sentence{
		{Doc: "GUM_news_x", Paragraph: true, Words: []conllu.Word{{Form: "Head"}}},
		{Doc: "GUM_news_x", Paragraph: true, Words: []conllu.Word{{Form: "Do", Joined: true}, {Form: "n't", Joined: true}, {Form: "."}}},
		{Doc: "GUM_news_x", Words: []conllu.Word{{Form: "Go"}}},
	})
	require.Equal(t, "Head\n\nDon't. Go", d.text)
	assert.Equal(t, []token.Span{{Start: 0, End: 4}, {Start: 6, End: 12}, {Start: 13, End: 15}}, d.sentences)
	assert.Equal(t, "Head|Do|n't|.|Go", d.spell(d.tokens))
	assert.Equal(t, []string{"news", "written genres"}, d.genres())
	assert.Equal(t, figures{score{5, 5, 5}, score{3, 3, 3}}, d.figures())
}

func TestCompare(t *testing.T) {
	gold := []token.Span{{Start: 0, End: 2}, {Start: 2, End: 5}, {Start: 6, End: 7}}
	ours := []token.Span{{Start: 0, End: 5}, {Start: 6, End: 7}}
	s := compare(gold, ours)
	assert.Equal(t, score{gold: 3, ours: 2, both: 1}, s)
	assert.Equal(t, " 50.00  33.33  40.00", s.String())
	counts := map[string]int{}
	d := document{text: "can't x", tokens: gold}
	d.tokenDifferences(ours, counts)
	assert.Equal(t, map[string]int{"ca|n't   not   can't": 1}, counts)
}

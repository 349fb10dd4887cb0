package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay"
)

const article = `“We can’t go on like this,” said Aoife O’Sullivan, who chairs the board. She didn't say why.`

func TestTag(t *testing.T) {
	p, err := newTagger()
	require.NoError(t, err)
	words := strings.Fields("“ We ca n’t go on , ” said Aoife O’Sullivan ( 61 ) .")
	tags := p.tag(words, nil)
	require.Len(t, tags, len(words))
	found := map[string]string{}
	for i, w := range words {
		found[w] = tags[i]
	}
	assert.Equal(t, "PRP", found["We"])
	assert.Equal(t, "VBD", found["said"])
	assert.Equal(t, "NNP", found["Aoife"])
	assert.Equal(t, "-LRB-", found["("])
	assert.Empty(t, found["O’Sullivan"], "prose leaves an O of it")
	assert.NotEmpty(t, found["”"], "prose writes it otherwise")
}

func TestEveryTokenIsTagged(t *testing.T) {
	p, err := newTagger()
	require.NoError(t, err)
	d := (&hearsay.Parser{Tag: p.tag}).Parse(article)
	for token := range d.Tokens() {
		assert.NotEmpty(t, token.Tag, d.Slice(token.Span))
	}
	assert.Equal(t, hearsay.Parse(article).NumTokens(), d.NumTokens())
}

func TestTextsThatProseFailsOn(t *testing.T) {
	p, err := newTagger()
	require.NoError(t, err)
	for _, text := range []string{"", "\xff\xff\xff's", strings.Repeat("!", 1<<16), strings.Repeat("é", 1<<16), "a\x00b"} {
		var d *hearsay.Document
		require.NotPanics(t, func() { d = (&hearsay.Parser{Tag: p.tag}).Parse(text) })
		assert.Equal(t, hearsay.Parse(text).NumTokens(), d.NumTokens())
	}
	tags := p.tag([]string{"\xff\xff\xff's", "he", "said"}, nil)
	assert.Equal(t, []string{"", "", ""}, tags)
	assert.NotZero(t, p.panics)
}

func TestCompare(t *testing.T) {
	var out strings.Builder
	require.NoError(t, compare(&out, article, 3))
	assert.Contains(t, out.String(), "tags differ; prose/v2 lost ")
	assert.Equal(t, 3, strings.Count(out.String(), "tokens/s"))
}

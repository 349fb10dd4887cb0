package hearsay

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestParserTag(t *testing.T) {
	tests := map[string]struct{ tags, want []string }{
		"as many":  {[]string{"A", "B", "C"}, []string{"A", "B", "C"}},
		"too few":  {[]string{"A"}, []string{"A", "VBZ", "PRP"}},
		"too many": {[]string{"A", "B", "C", "D"}, []string{"A", "B", "C"}},
		"empty":    {[]string{"A", "", "C"}, []string{"A", "VBZ", "C"}},
		"none":     {nil, []string{"NN", "VBZ", "PRP"}},
	}
	for name, test := range tests {
		var seen []string
		p := Parser{Tag: func(words, tags []string) []string {
			seen = slices.Clone(words)
			return append(tags, test.tags...)
		}}
		var got []string
		for token := range p.Parse("Nobody knows him").Tokens() {
			got = append(got, token.Tag)
		}
		assert.Equal(t, test.want, got, name)
		assert.Equal(t, []string{"Nobody", "knows", "him"}, seen)
	}
}

func TestParseIsParseOfTheZeroParser(t *testing.T) {
	const text = "“We lost,” said Ana Ruiz, who leads the union. Nobody disagreed."
	a, b := Parse(text), new(Parser).Parse(text)
	assert.Equal(t, slices.Collect(a.Tokens()), slices.Collect(b.Tokens()))
	assert.Equal(t, slices.Collect(a.Sentences()), slices.Collect(b.Sentences()))
}

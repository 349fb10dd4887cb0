package relation

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/attribution"
)

// TestMention wants one noun phrase of the source that the engine finds beside that of
// the rules.
func TestMention(t *testing.T) {
	tests := []struct{ text, cue, found, ruled, want string }{
		{"Ada Reed, who denies it, said so.", "said", "Ada Reed, who denies it,", "", "Ada Reed"},
		{"A letter, a copy of which we saw, warned of it.", "warned", "A letter, a copy of which we saw", "", "A letter"},
		{"A study, seen by this newspaper, found a leak.", "found", "A study, seen by this newspaper", "", "A study"},
		{"A study, published in May, found a leak.", "found", "A study, published in May", "", "A study"},
		{"Ada Reed, speaking in Rome, said so.", "said", "Ada Reed, speaking in Rome", "", "Ada Reed"},
		{"Ada Reed, in remarks to the radio, said so.", "said", "Ada Reed, in remarks to the radio", "", "Ada Reed"},
		{"Ada Reed, of Dover, said so.", "said", "Ada Reed, of Dover", "", "Ada Reed, of Dover"},
		{"Many towns, including Dover, said so.", "said", "Many towns, including Dover", "", "Many towns, including Dover"},
		{"Ada Reed, the mayor of Dover, said so.", "said", "Ada Reed, the mayor of Dover,", "", "Ada Reed, the mayor of Dover"},
		{"The council on Friday said so.", "said", "The council on Friday", "", "The council"},
		{"A poll released last week said so.", "said", "A poll released last week", "", "A poll released last week"},
		{"In Dover, a town of 300 people, sailors said so.", "said", "a town of 300 people, sailors", "sailors", "sailors"},
		{"Germany, France and Italy said so.", "said", "France and Italy", "Germany, France and Italy", "Germany, France and Italy"},
		{"When he wrote the book, Ada Reed said so.", "said", "Ada Reed", "the book, Ada Reed", "Ada Reed"},
		{"The mayor, Ada Reed, said so.", "said", "Ada Reed", "", "The mayor, Ada Reed"},
		{"It is safe, according to the mayor, Ada Reed.", "according", "the mayor", "", "the mayor"},
		{"According to the mayor, Ada Reed, it is safe.", "According", "the mayor", "", "the mayor, Ada Reed"},
	}
	for _, tt := range tests {
		doc := hearsay.Parse(tt.text)
		r := newReader(doc)
		at := func(words string) Range {
			start := strings.Index(tt.text, words)
			require.GreaterOrEqual(t, start, 0, words)
			return Range{doc.TokenAt(start), doc.TokenAt(start+len(words)-1) + 1}
		}
		c := attribution.Candidate{Cue: attribution.Range(at(tt.cue)), Source: []attribution.Range{attribution.Range(at(tt.found))}}
		var ruled Range
		if tt.ruled != "" {
			ruled = at(tt.ruled)
		}
		assert.Equal(t, tt.want, doc.Slice(r.mention(&c, ruled).Span(doc)), tt.text)
	}
}

package relation

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay"
)

// TestOverrule wants what the engine finds to stand where a rule's own is something else:
// where or when somebody spoke, what he hopes in what he says, or whom a noun before a
// participle belongs to.
func TestOverrule(t *testing.T) {
	tests := []struct{ text, cue, source, content string }{
		{"The actor said she was tired of the quarrel and wanted a mayor who builds homes.", "said", "The actor", "she was tired of the quarrel and wanted a mayor who builds homes"},
		{"Holt said he was proud of the campaign and expected a “solid share of the delegates.”", "said", "Holt", "he was proud of the campaign and expected a “solid share of the delegates.”"},
		{"The mayor said she was tired of the dispute and promised that the strike would end.", "said", "The mayor", "she was tired of the dispute"},
		{"On Sunday’s edition of “The Morning Show,” Mayor Holt said the bridge was “a disgrace.”", "said", "Mayor Holt", "the bridge was “a disgrace.”"},
		{"The secretary general condemned what he called a “brazen breach” of the treaty.", "condemned", "The secretary general", "what he called a “brazen breach” of the treaty"},
	}
	for _, tt := range tests {
		doc := hearsay.Parse(tt.text)
		found := Find(doc)
		require.NotEmpty(t, found, tt.text)
		k := -1
		for i := range found {
			if doc.Slice(found[i].Cue.Span(doc)) == tt.cue {
				k = i
			}
		}
		require.GreaterOrEqual(t, k, 0, tt.text)
		assert.Equal(t, tt.source, doc.Slice(found[k].Source.Span(doc)), tt.text)
		assert.Equal(t, tt.content, doc.Slice(found[k].Hull().Span(doc)), tt.text)
	}
}

// TestAddendum wants noun phrases that say when or of how many told from subjects.
func TestAddendum(t *testing.T) {
	doc := hearsay.Parse("The poll this week found that Hale and Reed both lost the vote.")
	r := newReader(doc)
	r.window = window{0, doc.NumTokens(), 0}
	assert.True(t, r.addendum(Range{2, 4}))
	assert.True(t, r.addendum(Range{9, 10}))
	assert.False(t, r.addendum(Range{0, 2}))
}

package relation

import (
	"bufio"
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay"
)

// TestAccuracy holds the share of the attributions of the project's articles that
// are found, and the share of what is found that is one, to what they were. (The
// articles are among those that the engine learned from: that it finds them says
// that nothing broke, not how good it is.)
func TestAccuracy(t *testing.T) {
	f, err := os.Open("../../testdata/articles.jsonl")
	require.NoError(t, err)
	defer f.Close()
	right, found, gold := 0, 0, 0
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var a struct {
			Text         string
			Attributions []struct{ Source, Cue, Content [][2]int }
		}
		require.NoError(t, json.Unmarshal(lines.Bytes(), &a))
		doc := hearsay.Parse(a.Text)
		rels := Find(doc)
		used := make([]bool, len(rels))
		for _, g := range a.Attributions {
			gold++
			for i := range rels {
				if !used[i] && touch(doc, g.Cue, rels[i].Cue) && share(doc, g.Content, rels[i].Content) >= 0.5 {
					used[i] = true
					right++
					break
				}
			}
		}
		found += len(rels)
	}
	require.NoError(t, lines.Err())
	assert.Greater(t, float64(right)/float64(gold), 0.8)
	assert.Greater(t, float64(right)/float64(found), 0.8)
}

// touch reports whether a range shares a byte with spans, or both are empty.
func touch(doc *hearsay.Document, spans [][2]int, r Range) bool {
	for _, s := range spans {
		if r.Span(doc).Overlaps(hearsay.Span{Start: s[0], End: s[1]}) {
			return true
		}
	}
	return len(spans) == 0 && r.Empty()
}

// share returns how much of the bytes in spans or ranges is in both.
func share(doc *hearsay.Document, spans [][2]int, rs []Range) float64 {
	both, all := 0, 0
	for _, s := range spans {
		all += s[1] - s[0]
		for _, r := range rs {
			x := r.Span(doc)
			both += max(0, min(x.End, s[1])-max(x.Start, s[0]))
		}
	}
	for _, r := range rs {
		all += r.Span(doc).Len()
	}
	return float64(both) / float64(max(1, all-both))
}

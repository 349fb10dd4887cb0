package attribution_test

import (
	"bufio"
	"encoding/json"
	"os"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/attribution"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// article is an article of the project's own corpus.
type article struct {
	ID, Text     string
	Attributions []struct{ Source, Cue, Content [][2]int }
}

func articles(t testing.TB) []article {
	t.Helper()
	f, err := os.Open("../../testdata/articles.jsonl")
	require.NoError(t, err)
	defer f.Close()
	var out []article
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var a article
		require.NoError(t, json.Unmarshal(lines.Bytes(), &a))
		out = append(out, a)
	}
	require.NoError(t, lines.Err())
	require.NotEmpty(t, out)
	return out
}

// find returns what the engine finds with the rules' proposals.
func find(text string) (*hearsay.Document, []attribution.Candidate) {
	doc := hearsay.Parse(text)
	return doc, attribution.English().Find(attribution.NewText(doc, relation.Proposals(doc)))
}

func texts(doc *hearsay.Document, rs ...attribution.Range) string {
	var out []string
	for _, r := range rs {
		out = append(out, doc.Slice(hearsay.Span{Start: doc.Token(r.First).Start, End: doc.Token(r.Last - 1).End}))
	}
	return strings.Join(out, " / ")
}

func TestFind(t *testing.T) {
	tests := []struct{ name, text, source, cue, content string }{
		{"before", "The mayor said that the bridge would reopen on Friday.", "The mayor", "said", "that the bridge would reopen on Friday"},
		{"behind", "The bridge will reopen on Friday, the mayor said.", "the mayor", "said", "The bridge will reopen on Friday"},
		{"split", "“The bridge is safe,” Mayor Ortiz said. “It will reopen on Friday.”", "Mayor Ortiz", "said", "“The bridge is safe,” / “It will reopen on Friday.”"},
		{"according to", "Two men fled the scene, according to police.", "police", "according to", "Two men fled the scene"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc, found := find(tt.text)
			require.Len(t, found, 1)
			c := found[0]
			assert.Equal(t, tt.source, texts(doc, c.Source...))
			assert.Equal(t, tt.cue, texts(doc, c.Cue))
			assert.Equal(t, tt.content, texts(doc, c.Content...))
			assert.Greater(t, c.Confidence, 0.4)
			assert.LessOrEqual(t, c.Confidence, 1.0)
		})
	}
}

func TestSameForAll(t *testing.T) {
	all := articles(t)
	want := make([][]attribution.Candidate, len(all))
	for i, a := range all {
		_, want[i] = find(a.Text)
	}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for i, a := range all {
				_, got := find(a.Text)
				assert.True(t, reflect.DeepEqual(want[i], got), a.ID)
			}
		})
	}
	wg.Wait()
}

// check fails where what was found cannot be.
func check(t *testing.T, text string) {
	t.Helper()
	doc, found := find(text)
	found = append(found, attribution.English().Find(attribution.NewText(doc, nil))...)
	for _, c := range found {
		runs := append([]attribution.Range{c.Cue}, c.Content...)
		require.NotEmpty(t, c.Content)
		for _, r := range append(runs, c.Source...) {
			require.True(t, 0 <= r.First && r.First < r.Last && r.Last <= doc.NumTokens(), "%v of %d", r, doc.NumTokens())
		}
		for _, r := range append(c.Source, c.Content...) {
			require.False(t, r.Overlaps(c.Cue))
		}
	}
}

var hostile = []string{
	"", " ", "said", ":", "“", "”", "\xff\xfe said \xff", "“said” said “said", "said said said", "he said\n\nhe said\n\n“he said",
	strings.Repeat("said ", 3000), strings.Repeat("“ ", 3000), strings.Repeat("he said, “she said, ", 500),
	strings.Repeat("a", 5000), strings.Repeat("\n\n“No.", 500),
}

func TestHostileTexts(t *testing.T) {
	for _, text := range hostile {
		check(t, text)
	}
}

func FuzzFind(f *testing.F) {
	for _, text := range hostile[:10] {
		f.Add(text)
	}
	f.Add("“The bridge is safe,” Mayor Ortiz said. “It will reopen.”\n\nHe denied that.")
	f.Fuzz(func(t *testing.T, text string) { check(t, text[:min(len(text), 4000)]) })
}

func BenchmarkFind(b *testing.B) {
	var docs []*hearsay.Document
	tokens := 0
	for _, a := range articles(b) {
		docs = append(docs, hearsay.Parse(a.Text))
		tokens += docs[len(docs)-1].NumTokens()
	}
	engine := attribution.English()
	for b.Loop() {
		for _, doc := range docs {
			engine.Find(attribution.NewText(doc, nil))
		}
	}
	b.ReportMetric(float64(tokens*b.N)/b.Elapsed().Seconds(), "tokens/s")
}

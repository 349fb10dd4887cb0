package tag

import (
	"strings"
	"testing"

	"github.com/jdkato/prose/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// proseTags tags a sentence with the peer, github.com/jdkato/prose/v2. It cuts
// words its own way and drops some, so only those it leaves whole get a tag.
func proseTags(t testing.TB, model *prose.Model, words []string) []string {
	doc, err := prose.NewDocument(strings.Join(words, " "), proseOptions(model)...)
	require.NoError(t, err)
	tags := make([]string, len(words))
	at := 0
	for _, tok := range doc.Tokens() {
		for i := at; i < min(at+4, len(words)); i++ {
			if words[i] == tok.Text {
				tags[i], at = tok.Tag, i+1
				break
			}
		}
	}
	return tags
}

func proseOptions(model *prose.Model) []prose.DocOpt {
	opts := []prose.DocOpt{prose.WithSegmentation(false), prose.WithExtraction(false)}
	if model != nil {
		opts = append(opts, prose.UsingModel(model))
	}
	return opts
}

// proseModel returns the peer's model, so that it is loaded once.
func proseModel(t testing.TB) *prose.Model {
	doc, err := prose.NewDocument("", proseOptions(nil)...)
	require.NoError(t, err)
	return doc.Model
}

// TestBesideProse compares on words alone, since the peer names marks otherwise,
// and takes no account of those that the peer drops or cuts.
func TestBesideProse(t *testing.T) {
	model := proseModel(t)
	ours, theirs, words := 0, 0, 0
	for _, s := range original(t) {
		tags, peer := English().Tag(s.words, nil), proseTags(t, model, s.words)
		for i, gold := range s.tags {
			if peer[i] == "" || gold[0] < 'A' || gold == "HYPH" {
				continue
			}
			words++
			if tags[i] == gold {
				ours++
			}
			if peer[i] == gold {
				theirs++
			}
		}
	}
	t.Logf("of %d words: hearsay %.1f %%, prose/v2 %.1f %%", words, 100*float64(ours)/float64(words), 100*float64(theirs)/float64(words))
	assert.Greater(t, ours, theirs)
}

func BenchmarkTag(b *testing.B) {
	all, words := original(b), 0
	for _, s := range all {
		words += len(s.words)
	}
	rate := func(b *testing.B) {
		b.ReportMetric(float64(b.N)*float64(words)/b.Elapsed().Seconds(), "tokens/s")
	}
	b.Run("hearsay", func(b *testing.B) {
		var tags []string
		for b.Loop() {
			for _, s := range all {
				tags = English().Tag(s.words, tags[:0])
			}
		}
		rate(b)
	})
	b.Run("prose", func(b *testing.B) { // it tokenizes too: there is no way around that
		opts := proseOptions(proseModel(b))
		var texts []string
		for _, s := range all {
			texts = append(texts, strings.Join(s.words, " "))
		}
		for b.Loop() {
			for _, text := range texts {
				if _, err := prose.NewDocument(text, opts...); err != nil {
					b.Fatal(err)
				}
			}
		}
		rate(b)
	})
}

package hearsay_test

import (
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/claim"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/quote"
)

// together runs f in many goroutines and waits for all.
func together(f func()) {
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(f)
	}
	wait.Wait()
}

// TestConcurrentDocument reads one Document in many goroutines. Run it with
// -race.
func TestConcurrentDocument(t *testing.T) {
	shared, own := analyze(sourceArticle(t)), analyze(sourceArticle(t))
	reparsed := hearsay.Parse(sourceArticle(t)) // its first conversion of positions is to be a race
	together(func() {
		d := shared.doc
		assert.Equal(t, own.people, entity.Find(d))
		assert.Equal(t, own.quotes, quote.Extract(d, shared.people))
		assert.Equal(t, own.claims, claim.Attribute(d, shared.people, shared.quotes))
		assert.Equal(t, slices.Collect(own.doc.Tokens()), slices.Collect(d.Tokens()))
		for _, offset := range []int{0, 600, 1200, 5000} {
			assert.Equal(t, own.doc.Position(offset), reparsed.Position(offset))
			assert.Equal(t, own.doc.TokenAt(offset), d.TokenAt(offset))
		}
		for _, q := range shared.quotes {
			want, wantOK := own.people.Speaker(own.doc, q.Source.Span)
			got, ok := shared.people.Speaker(d, q.Source.Span)
			assert.Equal(t, want, got)
			assert.Equal(t, wantOK, ok)
		}
	})
}

// TestConcurrentStages reads many texts at once, with one Parser for all.
func TestConcurrentStages(t *testing.T) {
	texts := newsArticles(t)[:4]
	var want []analysis
	for _, text := range texts {
		want = append(want, analyze(text))
	}
	var parser hearsay.Parser
	together(func() {
		for i, text := range texts {
			got := analyze(text)
			assert.Equal(t, want[i].people, got.people)
			assert.Equal(t, want[i].quotes, got.quotes)
			assert.Equal(t, want[i].claims, got.claims)
			assert.Equal(t, want[i].doc.NumTokens(), parser.Parse(text).NumTokens())
		}
	})
}

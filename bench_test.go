package hearsay_test

import (
	"strings"
	"testing"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/claim"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/quote"
)

// benchmark runs a stage over the news articles on one core and reports how many
// words it reads a second.
func benchmark(b *testing.B, stage func(a *analysis)) {
	words := 0
	var all []analysis
	for _, text := range newsArticles(b) {
		words += len(strings.Fields(text))
		all = append(all, analyze(text))
	}
	b.ReportAllocs()
	for b.Loop() {
		for i := range all {
			stage(&all[i])
		}
	}
	b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
}

func BenchmarkParse(b *testing.B) {
	benchmark(b, func(a *analysis) { hearsay.Parse(a.doc.Text()) })
}

func BenchmarkFind(b *testing.B) {
	benchmark(b, func(a *analysis) { entity.Find(a.doc) })
}

func BenchmarkExtract(b *testing.B) {
	benchmark(b, func(a *analysis) { quote.Extract(a.doc, a.people) })
}

func BenchmarkAttribute(b *testing.B) {
	benchmark(b, func(a *analysis) { claim.Attribute(a.doc, a.people, a.quotes) })
}

func BenchmarkPipeline(b *testing.B) {
	benchmark(b, func(a *analysis) { analyze(a.doc.Text()) })
}

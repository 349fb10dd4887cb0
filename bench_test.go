package hearsay_test

import (
	"strings"
	"testing"
)

// benchmark runs a stage over the news articles on one core and reports how many
// words it reads a second. What the stages before it give is made anew each time,
// since a document keeps what they share, but the clock does not run meanwhile.
func benchmark(b *testing.B, stage func(a *analysis), before ...func(a *analysis)) {
	articles := newsArticles(b)
	words := 0
	for _, text := range articles {
		words += len(strings.Fields(text))
	}
	b.ReportAllocs()
	for b.Loop() {
		b.StopTimer()
		read := make([]analysis, len(articles))
		for i, text := range articles {
			read[i].text = text
			for _, earlier := range before {
				earlier(&read[i])
			}
		}
		b.StartTimer()
		for i := range read {
			stage(&read[i])
		}
	}
	b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
}

func BenchmarkParse(b *testing.B)     { benchmark(b, parse) }
func BenchmarkFind(b *testing.B)      { benchmark(b, find, parse) }
func BenchmarkExtract(b *testing.B)   { benchmark(b, extract, parse, find) }
func BenchmarkAttribute(b *testing.B) { benchmark(b, attribute, parse, find, extract) }

func BenchmarkPipeline(b *testing.B) {
	benchmark(b, func(a *analysis) { *a = analyze(a.text) })
}

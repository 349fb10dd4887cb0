package syntax

import (
	"strings"
	"testing"

	"github.com/hearsay-nlp/hearsay/internal/tag"
)

func BenchmarkParse(b *testing.B) {
	var words, tags [][]string
	n := 0
	for _, s := range prose {
		w := strings.Fields(s)
		words, tags = append(words, w), append(tags, tag.English().Tag(w, nil))
		n += len(w)
	}
	heads, rels := make([]int, n), make([]string, n)
	run := func(avx2 bool) {
		name := "portable"
		if avx2 {
			name = "AVX2"
		}
		p, err := Decode(english)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				for i, w := range words {
					p.Parse(w, tags[i], heads[:len(w)], rels[:len(w)])
				}
			}
			b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "tokens/s")
		})
	}
	if !useAVX2 {
		run(false)
		return
	}
	bothWays(b, run)
}

func BenchmarkDecode(b *testing.B) {
	for b.Loop() {
		if _, err := decode(english); err != nil {
			b.Fatal(err)
		}
	}
}

// Command checkworthy measures how well check-worthiness is told.
//
//	go run ./internal/eval/checkworthy -data DIR [-split dev]
//
// DIR holds claims/claimbuster.jsonl. Each sentence of the split is scored twice:
// as a whole, and as the library scores an article that consists of it alone, by
// the greatest score of its claims (none: zero). Printed are, for check-worthy
// against the rest, average precision and F1 at one half, and the share of
// check-worthy sentences among those of each tenth of the score.
package main

import (
	"flag"
	"fmt"
	"log"
	"path/filepath"
	"slices"
	"time"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/claim"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/internal/jsonl"
	"github.com/hearsay-nlp/hearsay/quote"
)

// result is the score of a sentence and whether it is check-worthy.
type result struct {
	score  float64
	worthy bool
}

func main() {
	log.SetFlags(0)
	data := flag.String("data", "", "folder with claims/claimbuster.jsonl")
	split := flag.String("split", "dev", "the split to measure")
	flag.Parse()
	var whole, claims []result
	tokens, spent := 0, time.Duration(0)
	err := jsonl.Each(filepath.Join(*data, "claims", "claimbuster.jsonl"), func(s struct{ Text, Label, Split string }) {
		if s.Split != *split {
			return
		}
		doc := hearsay.Parse(s.Text)
		start := time.Now()
		score, _ := claim.CheckWorthiness(doc, hearsay.Span{End: len(s.Text)})
		spent += time.Since(start)
		tokens += doc.NumTokens()
		whole = append(whole, result{score, s.Label == "CFS"})
		best := 0.0
		people := entity.Find(doc)
		for _, c := range claim.Attribute(doc, people, quote.Extract(doc, people)) {
			best = max(best, c.CheckWorthy)
		}
		claims = append(claims, result{best, s.Label == "CFS"})
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%d sentences, scored at %.0f tokens/s\n", len(whole), float64(tokens)/spent.Seconds())
	fmt.Println("as a whole:")
	report(whole)
	fmt.Println("the greatest score of its claims:")
	report(claims)
}

// report prints the figures.
func report(results []result) {
	slices.SortStableFunc(results, func(a, b result) int {
		switch {
		case a.score > b.score:
			return -1
		case a.score < b.score:
			return 1
		}
		return 0
	})
	positives := 0
	for _, r := range results {
		if r.worthy {
			positives++
		}
	}
	found, precisions, half, best := 0, 0.0, 0.0, 0.0
	for i, r := range results {
		if r.worthy {
			found++
			precisions += float64(found) / float64(i+1)
		}
		f1 := 2 * float64(found) / float64(i+1+positives)
		if r.score >= 0.5 {
			half = f1
		}
		best = max(best, f1)
	}
	fmt.Printf("  average precision %.4f, F1 at 0.5 %.4f, best F1 %.4f\n", precisions/float64(positives), half, best)
	reliability(results)
}

// reliability prints, for each tenth of the score, how many sentences are there,
// their mean score and the share that is check-worthy.
func reliability(results []result) {
	var n, worthy [10]int
	var sum [10]float64
	for _, r := range results {
		b := min(int(r.score*10), 9)
		n[b]++
		sum[b] += r.score
		if r.worthy {
			worthy[b]++
		}
	}
	for b := range n {
		if n[b] > 0 {
			of := float64(n[b])
			fmt.Printf("  %.1f to %.1f: %5d sentences, mean score %.3f, check-worthy %.3f\n", float64(b)/10, float64(b+1)/10, n[b], sum[b]/of, float64(worthy[b])/of)
		}
	}
}

package main

import (
	"fmt"
	"math"
)

// figures returns precision, recall and F1 of results.
func figures(results []result, gold int) string {
	right, exact := 0, 0
	for _, r := range results {
		if r.right {
			right++
		}
		if r.exact {
			exact++
		}
	}
	p, rec := share(right, len(results)), share(right, gold)
	return fmt.Sprintf("P %.1f R %.1f F1 %.1f, exact F1 %.1f (%d found, %d annotated)", p, rec, share(2*right, len(results)+gold), share(2*exact, len(results)+gold), len(results), gold)
}

func share(n, of int) float64 { return 100 * float64(n) / float64(max(1, of)) }

// byConfidence prints the figures of the results that are so confident.
func byConfidence(results []result, gold int) {
	for least := 0.1; least < 0.99; least += 0.1 {
		var kept []result
		for _, r := range results {
			if r.confidence >= least {
				kept = append(kept, r)
			}
		}
		if len(kept) < len(results) {
			fmt.Printf("  at least %.1f: %s\n", least, figures(kept, gold))
		}
	}
}

// reliability prints how many of the results of each tenth of confidence are right.
func reliability(results []result) {
	var n, right [10]int
	var sum [10]float64
	for _, r := range results {
		b := min(9, int(r.confidence*10))
		n[b]++
		sum[b] += r.confidence
		if r.right {
			right[b]++
		}
	}
	off := 0.0
	for b := range n {
		if n[b] > 0 {
			fmt.Printf("  confidence %.1f to %.1f: %4d relations, mean %.3f, right %.3f\n", float64(b)/10, float64(b+1)/10, n[b], sum[b]/float64(n[b]), float64(right[b])/float64(n[b]))
			off += math.Abs(sum[b] - float64(right[b]))
		}
	}
	fmt.Printf("  expected calibration error %.3f\n", off/float64(max(1, len(results))))
}

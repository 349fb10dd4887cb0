package main

import (
	"fmt"
	"runtime"
	"time"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/conllu"
)

// decodeTime returns how long the first call takes, which decodes all weights.
func decodeTime() time.Duration {
	start := time.Now()
	hearsay.Parse("It is so.")
	return time.Since(start).Round(100 * time.Microsecond)
}

// speed reads the treebanks' text on one core and returns what that takes: the best
// of some rounds, since other programs may run beside.
func speed(parts ...[]conllu.Sentence) string {
	const rounds = 20
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	var text string
	for _, p := range parts {
		text += textOf(p) + "\n\n"
	}
	var tokens int
	best := time.Duration(1 << 62)
	var before, after runtime.MemStats
	for range rounds {
		runtime.ReadMemStats(&before)
		start := time.Now()
		tokens = hearsay.Parse(text).NumTokens()
		best = min(best, time.Since(start))
		runtime.ReadMemStats(&after)
	}
	return fmt.Sprintf("from text to trees: %.0f tokens/s on one core, %.3f allocations a token",
		float64(tokens)/best.Seconds(), float64(after.Mallocs-before.Mallocs)/float64(tokens))
}

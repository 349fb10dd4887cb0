package main

import (
	"fmt"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/token"
)

// differences counts where our tokens and sentences differ from those of the file,
// by what stands there.
func (d document) differences(counts map[string]int) {
	seg := token.Segment(d.text)
	d.tokenDifferences(seg.Tokens, counts)
	gold, ours := ends(d.sentences), ends(sentenceSpans(seg))
	for end := range gold {
		if !ours[end] {
			counts["joined: "+d.around(end)]++
		}
	}
	for end := range ours {
		if !gold[end] {
			counts["cut: "+d.around(end)]++
		}
	}
}

// ends returns the set of the ends of spans.
func ends(spans []token.Span) map[int]bool {
	m := map[int]bool{}
	for _, s := range spans {
		m[s.End] = true
	}
	return m
}

// around returns the text around an offset, which a bar marks.
func (d document) around(i int) string {
	left, right := d.text[max(0, i-40):i], d.text[i:min(len(d.text), i+40)]
	return fmt.Sprintf("%q | %q   %s", left, right, d.id)
}

// tokenDifferences counts the smallest stretches that are cut in two ways.
func (d document) tokenDifferences(ours []token.Span, counts map[string]int) {
	i, j := 0, 0
	for i < len(d.tokens) && j < len(ours) {
		if d.tokens[i] == ours[j] {
			i, j = i+1, j+1
			continue
		}
		i0, j0 := i, j
		i, j = i+1, j+1
		for i < len(d.tokens) && j < len(ours) && d.tokens[i-1].End != ours[j-1].End {
			if d.tokens[i-1].End < ours[j-1].End {
				i++
			} else {
				j++
			}
		}
		counts[d.spell(d.tokens[i0:i])+"   not   "+d.spell(ours[j0:j])]++
	}
}

// spell writes tokens with bars between them.
func (d document) spell(tokens []token.Span) string {
	words := make([]string, len(tokens))
	for i, t := range tokens {
		words[i] = d.text[t.Start:t.End]
	}
	return strings.Join(words, "|")
}

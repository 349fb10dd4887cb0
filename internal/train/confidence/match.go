package main

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// roles are the words, by token index, of a source, a cue and a content.
type roles struct{ source, cue, content []int }

// match tells which of the relations found agree with an annotated one, each with
// another, those with most of their contents in common first.
func match(doc *hearsay.Document, a article, found []relation.Relation) []bool {
	type pair struct {
		gold, found int
		alike       float64
	}
	var pairs []pair
	predicted := make([]roles, len(found))
	for i := range found {
		predicted[i] = roles{words(doc, found[i].Source), words(doc, found[i].Cue), words(doc, found[i].Content...)}
	}
	for g, x := range a.Attributions {
		gold := roles{annotated(doc, x.Source), annotated(doc, x.Cue), annotated(doc, x.Content)}
		for i, p := range predicted {
			if agree(gold.cue, p.cue) && agree(gold.source, p.source) && jaccard(gold.content, p.content) >= 0.5 {
				pairs = append(pairs, pair{g, i, jaccard(gold.content, p.content)})
			}
		}
	}
	slices.SortStableFunc(pairs, func(x, y pair) int { return cmp.Compare(y.alike, x.alike) })
	right, used := make([]bool, len(found)), make([]bool, len(a.Attributions))
	for _, p := range pairs {
		if !used[p.gold] && !right[p.found] {
			used[p.gold], right[p.found] = true, true
		}
	}
	for i := range found {
		if found[i].Step == relation.Uncued {
			right[i] = spoken(doc, a, predicted[i].content)
		}
	}
	return right
}

// spoken reports whether half of the words of a quotation without a cue, at least,
// stand in the content of an annotated attribution: they are someone's, as PolNeAR
// gives each quotation the cue of a sentence near it.
func spoken(doc *hearsay.Document, a article, quoted []int) bool {
	return slices.ContainsFunc(a.Attributions, func(x struct{ Source, Cue, Content [][2]int }) bool {
		return 2*shared(quoted, annotated(doc, x.Content)) >= len(quoted)
	})
}

// words returns the tokens of ranges that are words.
func words(doc *hearsay.Document, ranges ...relation.Range) []int {
	var out []int
	for _, r := range ranges {
		for i := r.First; i < r.Last; i++ {
			if strings.ContainsFunc(doc.Slice(doc.Token(i).Span), func(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }) {
				out = append(out, i)
			}
		}
	}
	return out
}

// annotated returns the words of spans of bytes.
func annotated(doc *hearsay.Document, spans [][2]int) []int {
	var out []int
	for _, s := range spans {
		if first, last := doc.TokenAt(s[0]), doc.TokenAt(s[1]-1)+1; first < last {
			out = append(out, words(doc, relation.Range{First: first, Last: min(last, doc.NumTokens())})...)
		}
	}
	return out
}

// agree reports whether a and b share a word or are both empty.
func agree(a, b []int) bool { return len(a)+len(b) == 0 || shared(a, b) > 0 }

func shared(a, b []int) int {
	n := 0
	for _, x := range a {
		if _, ok := slices.BinarySearch(b, x); ok {
			n++
		}
	}
	return n
}

func jaccard(a, b []int) float64 {
	n := shared(a, b)
	return float64(n) / float64(max(len(a)+len(b)-n, 1))
}

package main

import (
	"slices"
	"sort"
	"unicode"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// result is a relation that was found.
type result struct {
	confidence   float64
	gold         int // the annotated attribution that it is, or -1
	parent       int // the result in whose content it stands, or -1
	right, exact bool
}

// roles are the words, by number, of a relation's parts.
type roles struct{ source, cue, content []int }

// words returns the spans of the runs of letters and digits of a text.
func words(text string) []hearsay.Span {
	var all []hearsay.Span
	start := -1
	for i, r := range text {
		switch word := unicode.IsLetter(r) || unicode.IsDigit(r); {
		case word && start < 0:
			start = i
		case !word && start >= 0:
			all = append(all, hearsay.Span{Start: start, End: i})
			start = -1
		}
	}
	if start >= 0 {
		all = append(all, hearsay.Span{Start: start, End: len(text)})
	}
	return all
}

// cover returns the words that lie in spans, at least by half, in order.
func cover(all []hearsay.Span, spans ...hearsay.Span) []int {
	var in []int
	for _, s := range spans {
		i := sort.Search(len(all), func(i int) bool { return all[i].End > s.Start })
		for ; i < len(all) && all[i].Start < s.End; i++ {
			if 2*(min(all[i].End, s.End)-max(all[i].Start, s.Start)) >= all[i].Len() {
				in = append(in, i)
			}
		}
	}
	slices.Sort(in)
	return slices.Compact(in)
}

// common returns the number of words in both.
func common(a, b []int) (n int) {
	for _, x := range a {
		if _, ok := slices.BinarySearch(b, x); ok {
			n++
		}
	}
	return n
}

// agree reports whether two relations are the same for our purposes, and how much
// of their contents is.
func (g roles) agree(p roles) (share float64, ok bool) {
	both := common(g.content, p.content)
	share = float64(both) / float64(max(1, len(g.content)+len(p.content)-both))
	touch := func(a, b []int) bool { return len(a)+len(b) == 0 || common(a, b) > 0 }
	return share, share >= 0.5 && touch(g.cue, p.cue) && touch(g.source, p.source)
}

func (g roles) equal(p roles) bool {
	return slices.Equal(g.cue, p.cue) && slices.Equal(g.source, p.source) && slices.Equal(g.content, p.content)
}

// compare matches what was found with the annotation, the pairs whose contents
// agree most first, and returns the results and the number of annotated relations.
func compare(a article, doc *hearsay.Document, found []relation.Relation) ([]result, int) {
	all := words(a.Text)
	var gold []roles
	var number []int // of each among the attributions
	for i, x := range a.Attributions {
		g := roles{cover(all, spans(x.Source)...), cover(all, spans(x.Cue)...), cover(all, spans(x.Content)...)}
		if len(g.content) > 0 && len(g.cue)+len(g.source) > 0 {
			gold, number = append(gold, g), append(number, i)
		}
	}
	var pred []roles
	var results []result
	parents := relation.Parents(found)
	place := map[int]int{-1: -1} // of a relation among the results
	for i := range found {
		f := &found[i]
		p := roles{cover(all, f.Source.Span(doc)), cover(all, f.Cue.Span(doc)), nil}
		for _, c := range f.Content {
			p.content = append(p.content, cover(all, c.Span(doc))...)
		}
		if len(p.content) > 0 && len(p.cue)+len(p.source) > 0 {
			place[i] = len(pred)
			pred = append(pred, p)
			results = append(results, result{confidence: f.Confidence, gold: -1, parent: parents[i]})
		}
	}
	match(gold, pred, results)
	for i := range results {
		r := &results[i]
		if r.right {
			r.gold = number[r.gold]
		}
		if p, ok := place[r.parent]; ok {
			r.parent = p
		} else {
			r.parent = -1
		}
	}
	return results, len(gold)
}

func match(gold, pred []roles, results []result) {
	type pair struct {
		gold, pred int
		share      float64
	}
	var pairs []pair
	for g := range gold {
		for p := range pred {
			if share, ok := gold[g].agree(pred[p]); ok {
				pairs = append(pairs, pair{g, p, share})
			}
		}
	}
	slices.SortStableFunc(pairs, func(a, b pair) int {
		switch {
		case a.share > b.share:
			return -1
		case a.share < b.share:
			return 1
		}
		return 0
	})
	used := make([]bool, len(gold))
	for _, x := range pairs {
		if r := &results[x.pred]; !r.right && !used[x.gold] {
			used[x.gold] = true
			r.right, r.exact, r.gold = true, gold[x.gold].equal(pred[x.pred]), x.gold
		}
	}
}

func spans(pairs [][2]int) []hearsay.Span {
	var out []hearsay.Span
	for _, p := range pairs {
		out = append(out, hearsay.Span{Start: p[0], End: p[1]})
	}
	return out
}

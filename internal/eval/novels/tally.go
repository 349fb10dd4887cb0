package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/mark"
	"github.com/hearsay-nlp/hearsay/quote"
)

// share counts how many of a number are right, and of how many nothing is said.
type share struct{ all, right, unknown int }

func (s share) String() string {
	n := float64(max(s.all, 1))
	return fmt.Sprintf("%.1f %% (%d of %d), unknown %.1f %%", 100*float64(s.right)/n, s.right, s.all, 100*float64(s.unknown)/n)
}

// tally counts what is right.
type tally struct {
	show           bool
	marked, quoted score
	uncued         share // quotes without a cue that are quotations
	byType, byStep map[string]share
	speakers       share // of all quotations
}

func newTally() *tally { return &tally{byType: map[string]share{}, byStep: map[string]share{}} }

// score counts spans.
type score struct{ found, gold, agreeing int }

func (s score) String() string {
	p, r := float64(s.agreeing)/float64(max(s.found, 1)), float64(s.agreeing)/float64(max(s.gold, 1))
	return fmt.Sprintf("P %.1f  R %.1f  F1 %.1f (found %d, gold %d)", 100*p, 100*r, 200*p*r/max(p+r, 1e-9), s.found, s.gold)
}

func (s *score) add(o score) {
	s.found, s.gold, s.agreeing = s.found+o.found, s.gold+o.gold, s.agreeing+o.agreeing
}

// marks counts the passages in marks that are in no other.
func (t *tally) marks(doc *hearsay.Document, n *novel) {
	found := map[[2]int]bool{}
	for _, p := range mark.Outermost(doc) {
		found[between(n.Text, doc.Token(p.First).Start, doc.Token(p.Last-1).End)] = true
	}
	t.marked.add(t.compare("marked", n, found))
}

// compare scores spans that were found in a novel.
func (t *tally) compare(what string, n *novel, found map[[2]int]bool) score {
	s, seen := score{found: len(found)}, map[[2]int]bool{}
	for _, at := range n.spans() {
		s.gold++
		if found[at] {
			s.agreeing++
			seen[at] = true
		} else {
			t.complain(what+": missed", n.Text[at[0]:at[1]])
		}
	}
	for at := range found {
		if !seen[at] {
			t.complain(what+": more", n.Text[at[0]:at[1]])
		}
	}
	return s
}

// spans returns the spans of a novel's quotations, in order. Those that no mark
// parts are one: they stand in the same marks, and the annotation gives what a
// speaker tells of another's words to that one.
func (n *novel) spans() [][2]int {
	var all [][2]int
	for _, q := range n.Quotes {
		all = append(all, q.Spans...)
	}
	slices.SortFunc(all, func(a, b [2]int) int { return a[0] - b[0] })
	var joined [][2]int
	for _, s := range all {
		if k := len(joined) - 1; k >= 0 && s[0] >= joined[k][1] && !strings.Contains(n.Text[joined[k][1]:s[0]], "\"") {
			joined[k][1] = s[1]
		} else {
			joined = append(joined, s)
		}
	}
	for i, s := range joined {
		joined[i] = between(n.Text, s[0], s[1])
	}
	return joined
}

// add counts the quotes of one novel.
func (t *tally) add(n *novel, quotes []quote.Quote) {
	said, found := map[int]*quote.Quote{}, map[[2]int]bool{} // by the first word
	for i := range quotes {
		q := &quotes[i]
		for _, part := range q.Quoted {
			at := between(n.Text, part.Start, part.End)
			if q.Parent == nil {
				found[at] = true
			}
			if said[at[0]] == nil {
				said[at[0]] = q
			}
		}
	}
	t.quoted.add(t.compare("quoted", n, found))
	gold := map[[2]int]bool{}
	for _, at := range n.spans() {
		gold[at] = true
	}
	for i := range quotes {
		if q := &quotes[i]; q.Cue.IsZero() {
			t.uncued.all++
			if gold[between(n.Text, q.Quoted[0].Start, q.Quoted[0].End)] {
				t.uncued.right++
			}
		}
	}
	for _, g := range n.Quotes {
		var q *quote.Quote
		for _, s := range g.Spans {
			if q == nil {
				q = said[between(n.Text, s[0], s[1])[0]]
			}
		}
		t.speaker(n, g.Type, g.Speaker, g.Ref, g.ID, q)
	}
}

// speaker counts whether q, the quote that was found for a quotation or nil, has
// the right speaker.
func (t *tally) speaker(n *novel, kind, want, ref, id string, q *quote.Quote) {
	s, step := share{all: 1}, "missed"
	switch {
	case q != nil && cast(n.Characters).speaks(q.Speaker, want):
		s.right = 1
	case q == nil || q.Speaker == "":
		s.unknown = 1
	}
	if q != nil {
		step = q.Step.String()
		if s.right == 0 {
			t.complain(kind+" "+step, fmt.Sprintf("%s: %q, not %q: %q, cue %q: %.40q", id, q.Speaker, want, ref, q.Cue.Text, q.Quoted[0].Text))
		}
	}
	t.speakers.add(s)
	addTo(t.byType, strings.ToLower(kind), s)
	addTo(t.byStep, step, s)
}

func (s *share) add(o share) {
	s.all, s.right, s.unknown = s.all+o.all, s.right+o.right, s.unknown+o.unknown
}

func addTo(shares map[string]share, key string, s share) {
	sum := shares[key]
	sum.add(s)
	shares[key] = sum
}

// merge adds the counts of o.
func (t *tally) merge(o *tally) {
	t.marked.add(o.marked)
	t.quoted.add(o.quoted)
	t.uncued.add(o.uncued)
	t.speakers.add(o.speakers)
	for k, s := range o.byType {
		addTo(t.byType, k, s)
	}
	for k, s := range o.byStep {
		addTo(t.byStep, k, s)
	}
}

// complain prints an error, if errors are to be shown.
func (t *tally) complain(what, text string) {
	if t.show {
		fmt.Printf("%s: %s\n", what, strings.Join(strings.Fields(text), " "))
	}
}

func (t *tally) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "  marked     %s\n  quoted     %s\n  uncued     %s\n", t.marked, t.quoted, t.uncued)
	fmt.Fprintf(&b, "  speakers   %s\n", t.speakers)
	for _, k := range slices.Sorted(maps.Keys(t.byType)) {
		fmt.Fprintf(&b, "  %-10s %s\n", k, t.byType[k])
	}
	for _, k := range slices.Sorted(maps.Keys(t.byStep)) {
		fmt.Fprintf(&b, "    by %-10s %s\n", k, t.byStep[k])
	}
	return b.String()
}

// between returns the span from the first word or other character in a span of
// text that is no quotation mark or space to the last.
func between(text string, start, end int) [2]int {
	const marks = " \t\r\n\"'“”‘’«»,—-_"
	in := text[start:end]
	start += len(in) - len(strings.TrimLeft(in, marks))
	end -= len(in) - len(strings.TrimRight(in, marks))
	return [2]int{start, max(start, end)}
}

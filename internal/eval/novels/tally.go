package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

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
	show                  int
	found, gold, agreeing int // verbatim spans
	byType, byStep        map[string]share
	speakers              share // of all quotations
}

func newTally() *tally { return &tally{byType: map[string]share{}, byStep: map[string]share{}} }

// add counts one novel.
func (t *tally) add(n *novel, quotes []quote.Quote) {
	said := map[[2]int]*quote.Quote{} // by the words between the marks
	for i := range quotes {
		q := &quotes[i]
		if q.Parent != nil {
			continue
		}
		for _, part := range q.Quoted {
			at := between(n.Text, part.Start, part.End)
			if said[at] == nil {
				said[at] = q
				t.found++
			}
		}
	}
	seen := map[[2]int]bool{}
	for _, g := range n.Quotes {
		var q *quote.Quote
		for _, s := range g.Spans {
			at := between(n.Text, s[0], s[1])
			t.gold++
			if said[at] == nil {
				t.complain("missed", g.ID, n.Text[s[0]:s[1]])
				continue
			}
			t.agreeing++
			seen[at] = true
			if q == nil {
				q = said[at]
			}
		}
		t.speaker(n, g.Type, g.Speaker, g.Ref, g.ID, q)
	}
	for at := range said {
		if !seen[at] {
			t.complain("more", "", n.Text[at[0]:at[1]])
		}
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
			t.complain(kind+" "+step, id, fmt.Sprintf("%q, not %q: %q, cue %q: %.40q", q.Speaker, want, ref, q.Cue.Text, q.Quoted[0].Text))
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
	t.found, t.gold, t.agreeing = t.found+o.found, t.gold+o.gold, t.agreeing+o.agreeing
	t.speakers.add(o.speakers)
	for k, s := range o.byType {
		addTo(t.byType, k, s)
	}
	for k, s := range o.byStep {
		addTo(t.byStep, k, s)
	}
}

// complain prints an error, if errors are to be shown.
func (t *tally) complain(what, id, text string) {
	if t.show > 0 {
		fmt.Printf("%s %s %s\n", what, id, strings.Join(strings.Fields(text), " "))
	}
}

func (t *tally) String() string {
	p, r := float64(t.agreeing)/float64(max(t.found, 1)), float64(t.agreeing)/float64(max(t.gold, 1))
	var b strings.Builder
	fmt.Fprintf(&b, "  spans      P %.1f  R %.1f  F1 %.1f (found %d, gold %d)\n", 100*p, 100*r, 200*p*r/max(p+r, 1e-9), t.found, t.gold)
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

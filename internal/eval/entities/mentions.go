package main

import (
	"fmt"
	"unicode"

	"github.com/hearsay-nlp/hearsay/entity"
)

// mentions counts mentions of persons and organizations.
type mentions struct {
	gold, predicted, right, named int
}

func (m mentions) String() string {
	p := float64(m.right) / float64(max(m.predicted, 1))
	r := float64(m.right) / float64(max(m.gold, 1))
	f := 0.0
	if p+r > 0 {
		f = 2 * p * r / (p + r)
	}
	return fmt.Sprintf("P %.1f R %.1f F1 %.1f (right %d, predicted %d, gold %d)", 100*p, 100*r, 100*f, m.right, m.predicted, m.gold)
}

// spot is a mention as it is counted: its words, first to last, and its name.
type spot struct {
	first, last int // byte offsets of its first word's start and last word's end
	text, name  string
	used        bool
}

// add counts the mentions of one article.
func (m *mentions) add(a article, index *entity.Index, show int) {
	var gold, predicted []spot
	for _, e := range a.Entities {
		if e.Kind == "person" || e.Kind == "organization" {
			for _, s := range e.Mentions {
				gold = append(gold, newSpot(a.Text, s[0], s[1], e.Name))
			}
		}
	}
	for _, e := range index.All() {
		if e.Kind == entity.Person || e.Kind == entity.Organization {
			for _, s := range e.Mentions {
				predicted = append(predicted, newSpot(a.Text, s.Start, s.End, e.Name))
			}
		}
	}
	if len(gold) == 0 {
		return
	}
	m.gold += len(gold)
	m.predicted += len(predicted)
	for _, g := range gold {
		p := match(g, predicted)
		switch {
		case p == nil:
			if show > 0 {
				fmt.Printf("missed %s %q of %q at %d\n", a.ID, g.text, g.name, g.first)
			}
			continue
		case !sameName(g.name, p.name):
			if show > 0 {
				fmt.Printf("misnamed %s %q: %q, not %q at %d\n", a.ID, g.text, p.name, g.name, g.first)
			}
		default:
			m.named++
		}
		m.right++
	}
	for _, p := range predicted {
		if !p.used && show > 0 {
			fmt.Printf("spurious %s %q of %q at %d\n", a.ID, p.text, p.name, p.first)
		}
	}
}

// match takes the predicted mention that agrees with g best: equal, or with the
// same last word. It returns nil where there is none.
func match(g spot, predicted []spot) *spot {
	var best *spot
	for i := range predicted {
		p := &predicted[i]
		if p.used || p.last != g.last {
			continue
		}
		if best == nil || p.first == g.first {
			best = p
		}
	}
	if best != nil {
		best.used = true
	}
	return best
}

// newSpot returns the mention text[start:end] without marks at its ends.
func newSpot(text string, start, end int, name string) spot {
	s := spot{first: start, last: end, text: text[start:end], name: name}
	for i, r := range s.text {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			s.first = start + i
			break
		}
	}
	for i, r := range s.text {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			s.last = start + i + len(string(r))
		}
	}
	return s
}

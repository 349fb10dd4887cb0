package main

import (
	"fmt"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/conllu"
	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// relation is a class of arcs to score.
type relation struct {
	name string
	rel  string // subtypes count as it, unless it has one itself
	// reporting limits it to arcs under verbs that report.
	reporting bool
}

var relations = []relation{
	{"nsubj", "nsubj", false}, {"obj", "obj", false}, {"ccomp", "ccomp", false}, {"xcomp", "xcomp", false},
	{"parataxis", "parataxis", false}, {"obl", "obl", false}, {"advcl", "advcl", false},
	{"acl:relcl", "acl:relcl", false}, {"appos", "appos", false}, {"conj", "conj", false},
	{"flat", "flat", false}, {"compound", "compound", false},
	{"say: nsubj", "nsubj", true}, {"say: ccomp", "ccomp", true},
}

// score returns F1, where an arc is right that has the right head and is of the
// class in both trees, and the number of gold arcs.
func (r relation) score(gold []conllu.Sentence, trees []tree) string {
	var right, want, got int
	for i, s := range gold {
		for j, w := range s.Words {
			in := r.holds(s.Words, w.Head, w.Rel)
			guess := r.holds(s.Words, trees[i].heads[j], trees[i].rels[j])
			if in {
				want++
			}
			if guess {
				got++
			}
			if in && guess && trees[i].heads[j] == w.Head {
				right++
			}
		}
	}
	return fmt.Sprintf("%.1f (%d)", 200*float64(right)/float64(max(want+got, 1)), want)
}

func (r relation) holds(words []conllu.Word, head int, rel string) bool {
	if base, _, ok := strings.Cut(rel, ":"); ok && base == r.rel {
		rel = base
	}
	return rel == r.rel && (!r.reporting || head >= 0 && reports(words[head]))
}

// reports tells verbs that can report what somebody said: those of the lexicon that
// a quotation or a clause can follow.
func reports(w conllu.Word) bool {
	if !strings.HasPrefix(w.XPOS, "VB") {
		return false
	}
	for _, c := range lexicon.VerbCues(strings.ToLower(w.Form)) {
		if len(c.Rest()) == 0 && !c.Thought && c.Frames.Has(lexicon.Quotation|lexicon.Clause) {
			return true
		}
	}
	return false
}

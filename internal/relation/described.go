package relation

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
	"github.com/hearsay-nlp/hearsay/internal/model"
)

// described returns a relation of a cue that no rule knows, without arguments:
// what its words and the start of its content tell of its class, and whether it is
// negated.
func (r *reader) described(cue Range, head int, content Range) Relation {
	rel := Relation{Step: Learned, Cue: cue, Head: head, Entry: r.entry(cue, head, r.framesAt(content.First)), Frame: lexicon.Clause}
	if q := r.levels[0][head]; q != 0 {
		rel.depth = 1
	}
	first := cue.First // helpers may stand before it: "did not | say"
	for n := 0; n < 4 && first > 0 && (isHelper(r.tag[first-1]) || negations[r.lower[first-1]] || r.tag[first-1] == "," && n < 3 && r.tag[max(first-2, 0)] == "RB"); n++ {
		first--
	}
	for i := first; i <= head; i++ {
		rel.Negated = rel.Negated || negations[r.lower[i]]
		rel.Modal = rel.Modal || modals[r.lower[i]]
	}
	return rel
}

var negations = map[string]bool{"not": true, "n't": true, "n’t": true, "never": true, "nor": true, "neither": true, "hardly": true, "barely": true, "cannot": true}

var modals = map[string]bool{"may": true, "might": true, "could": true, "would": true, "should": true, "can": true}

// entry returns the line of the lexicon for a cue: that of its words, and of several
// the one with a frame for its content; or, if there is none, one of the class of the
// cues that are used like its head.
func (r *reader) entry(cue Range, head int, content lexicon.Frames) *lexicon.Cue {
	var first, mistagged *lexicon.Cue
	for _, list := range [][]*lexicon.Cue{lexicon.VerbCues(r.lower[head]), lexicon.NounCues(r.lower[head])} {
		for _, e := range list {
			if !r.holds(cue, head, e.Rest()) {
				continue
			}
			if e.Noun != strings.HasPrefix(r.tag[head], "NN") {
				if mistagged == nil {
					mistagged = e
				}
				continue
			}
			if e.Frames.Has(content) || len(e.Rest()) > 0 {
				return e
			}
			if first == nil {
				first = e
			}
		}
	}
	if first = cmp.Or(first, mistagged); first != nil {
		return first
	}
	e := *likeness(r.lower[head])
	e.Lemma = r.doc.Token(head).Lemma
	return &e
}

// framesAt returns the frames of a content that starts at token i.
func (r *reader) framesAt(i int) lexicon.Frames {
	switch w := r.lower[i]; {
	case w == "to":
		return lexicon.Infinitive | lexicon.ToldTo
	case w == "that":
		return lexicon.Clause | lexicon.That | lexicon.ToldClause
	case w == "whether" || strings.HasPrefix(r.tag[i], "W"):
		return lexicon.Question
	case r.levels[0][i] != 0:
		return lexicon.Quotation
	case r.tag[i] == "VBG":
		return lexicon.Gerund
	case w == "of" || w == "for":
		return lexicon.TargetOf | lexicon.TargetFor | lexicon.Of | lexicon.For
	}
	return lexicon.Clause | lexicon.ToldClause
}

// holds reports whether words stand in the cue behind its head, in this order.
func (r *reader) holds(cue Range, head int, words []string) bool {
	i := head + 1
	for _, w := range words {
		for i < cue.Last && r.lower[i] != w {
			i++
		}
		if i >= cue.Last {
			return false
		}
		i++
	}
	return true
}

// likeness returns a cue of the class that is commonest among the cues of the
// word's cluster, or of a wider one; else one that says.
func likeness(word string) *lexicon.Cue {
	var reader model.Reader
	w := reader.Read(word)
	for levels := model.ClusterLevels; levels > 1; levels-- {
		if e, ok := commonest()[alike{w.Cluster.Group(levels), levels}]; ok && w.Cluster != 0 {
			return e
		}
	}
	return saying
}

var saying = &lexicon.Cue{Lemma: "say", Class: "say", Commitment: "asserted", Frames: lexicon.Quotation | lexicon.Clause}

// alike is a class of words used alike, of a number of divisions.
type alike struct {
	cluster model.Cluster
	levels  int
}

// commonest gives, for each class of words, the first cue in the lexicon of the class
// that most of its cues are of, where there are enough of them.
var commonest = sync.OnceValue(func() map[alike]*lexicon.Cue {
	const enough = 3
	var reader model.Reader
	type tally struct {
		n     int
		first *lexicon.Cue
	}
	counts := map[alike]map[string]*tally{}
	for _, e := range lexicon.Cues() {
		w := reader.Read(e.Lemma)
		if len(e.Rest()) > 0 || w.Cluster == 0 {
			continue
		}
		for levels := 2; levels <= model.ClusterLevels; levels++ {
			k := alike{w.Cluster.Group(levels), levels}
			if counts[k] == nil {
				counts[k] = map[string]*tally{}
			}
			if counts[k][e.Class] == nil {
				counts[k][e.Class] = &tally{first: e}
			}
			counts[k][e.Class].n++
		}
	}
	best := map[alike]*lexicon.Cue{}
	for k, classes := range counts {
		most, all := 0, 0
		for _, name := range slices.Sorted(maps.Keys(classes)) {
			if t := classes[name]; t.n > most {
				most, best[k] = t.n, t.first
			}
			all += classes[name].n
		}
		if most < enough || 2*most <= all {
			delete(best, k)
		}
	}
	return best
})

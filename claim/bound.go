package claim

import (
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay/entity"
)

// expletive reports whether the "it" at token i stands for nothing: "it rained",
// "it could take months to", "it is unclear whether". What the clause is about
// must follow in it.
func (w *writer) expletive(i int) bool {
	if word(w.doc, i) != "it" {
		return false
	}
	t := w.doc.Token(i)
	switch {
	case t.Rel == "expl":
		return true
	case t.Head <= i:
		return false
	}
	verb := w.doc.Token(t.Head)
	switch {
	case weather[verb.Lemma] && strings.HasPrefix(verb.Tag, "VB"):
		return w.dependent(t.Head, "obj") < 0
	case verb.Lemma == "take":
		return w.duration(t.Head) && w.infinitive(t.Head)
	case verb.Lemma == "time" && w.dependent(t.Head, "cop") >= 0:
		return w.infinitive(t.Head) || w.clauseOf(t.Head)
	case evident[verb.Lemma]:
		return w.clauseOf(t.Head) && (w.dependent(t.Head, "cop", "aux:pass") >= 0 || verb.Lemma == "seem" || verb.Lemma == "appear")
	}
	return false
}

// weather holds the verbs of which only weather is the subject.
var weather = setOf("rain snow drizzle hail")

// evident holds predicates of a clause that follows them, of which "it" holds the
// place: nothing else is known, clear or unlikely that something is so.
var evident = setOf("known unknown know clear unclear obvious evident apparent likely unlikely possible impossible inevitable certain " +
	"uncertain true seem appear")

// duration reports whether the verb at token i has a time as its object.
func (w *writer) duration(i int) bool {
	return slices.ContainsFunc(w.near(i), func(k int) bool { return k > i && periods[w.doc.Token(k).Lemma] })
}

var periods = setOf("second minute hour day week month year decade century while time long")

// infinitive reports whether an infinitive hangs on token i or on what follows it.
func (w *writer) infinitive(i int) bool {
	for _, k := range w.near(i) {
		if k > i && (w.toVerb(k) || slices.ContainsFunc(w.near(k), w.toVerb)) {
			return true
		}
	}
	return false
}

func (w *writer) toVerb(k int) bool {
	if w.doc.Token(k).Tag != "VB" {
		return false
	}
	to := w.dependent(k, "mark")
	return to >= 0 && word(w.doc, to) == "to"
}

// clauseOf reports whether a clause with "that", "whether" or a question word
// follows token i and hangs on it.
func (w *writer) clauseOf(i int) bool {
	for _, k := range w.near(i) {
		switch rel, _, _ := strings.Cut(w.doc.Token(k).Rel, ":"); {
		case k < i || rel != "ccomp" && rel != "csubj" && rel != "advcl":
			continue
		}
		for n := i + 1; n < k && n < i+3; n++ {
			switch word(w.doc, n) {
			case "that", "whether", "why", "how", "who", "what", "when", "where", "if":
				return true
			}
		}
	}
	return false
}

// near returns the dependents of token i that stand at most reach tokens away, so
// that time stays linear however many there are.
func (w *writer) near(i int) []int {
	const reach = 30
	var found []int
	for k := max(0, i-reach); k < min(w.doc.NumTokens(), i+reach); k++ {
		if w.doc.Token(k).Head == i {
			found = append(found, k)
		}
	}
	return found
}

// dependent returns the first dependent of token i with one of the relations, or -1.
func (w *writer) dependent(i int, rels ...string) int {
	for _, k := range w.near(i) {
		rel := w.doc.Token(k).Rel
		base, _, _ := strings.Cut(rel, ":")
		if slices.Contains(rels, rel) || slices.Contains(rels, base) {
			return k
		}
	}
	return -1
}

// bound reports whether the possessive at token i refers to the subject of its own
// clause, which is written: "the battery lost its charge". Where the subject is a
// pronoun it must be one that means the same ("it … its").
func (w *writer) bound(i int) bool {
	its := word(w.doc, i)
	t := w.doc.Token(i)
	if its != "its" && its != "their" || t.Rel != "nmod:poss" || w.start < 0 {
		return false
	}
	const levels = 8
	v := t.Head
	for range levels {
		if v < w.start {
			return false
		}
		if s := w.dependent(v, "nsubj"); s >= 0 && s != t.Head {
			return s >= w.start && s < i && w.agrees(s, its == "their")
		}
		switch rel, _, _ := strings.Cut(w.doc.Token(v).Rel, ":"); rel {
		case "obj", "obl", "nmod", "xcomp", "conj", "advcl", "iobj":
			v = w.doc.Token(v).Head
		default:
			return false
		}
	}
	return false
}

// agrees reports whether "its", or "their" if plural is true, can refer to the noun
// at token s.
func (w *writer) agrees(s int, plural bool) bool {
	t := w.doc.Token(s)
	several := t.Tag == "NNS" || t.Tag == "NNPS" || w.dependent(s, "conj") >= 0
	switch {
	case !strings.HasPrefix(t.Tag, "NN"):
		return false
	case plural:
		return several
	}
	for m := range w.people.In(t.Span) {
		if e := w.people.Entity(m.Entity); e.Kind == entity.Person || e.Kind == entity.Group {
			return false
		}
	}
	return !several
}

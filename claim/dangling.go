package claim

import (
	"slices"
	"strings"
)

// Words that refer to what is not told, so that no sentence with them stands alone.

// dangling reports whether token i refers to something that is not told: a
// pronoun that no entity stands behind, or a verb left out ("if they did").
func (w *writer) dangling(i int) bool {
	t := w.doc.Token(i)
	switch t.Tag {
	case "PRP", "PRP$":
		return !w.expletive(i) && !w.bound(i) && !(w.verbatim && w.speaks(i)) && !w.reflexive(i) && !slices.Contains(w.own, word(w.doc, i))
	case "IN":
		return word(w.doc, i) == "that" && t.Rel == "obj" && t.Head == i-1 && !w.modified(i)
	case "DT":
		switch word(w.doc, i) {
		case "this", "that", "these", "those":
			return t.Rel != "mark" && !w.modified(i) && (t.Rel != "det" || !w.verbatim && w.pointsBack(i))
		}
	case "PDT":
		return word(w.doc, i) == "such" && !w.verbatim
	case "VBD", "VBZ", "VBP", "VB":
		return t.Lemma == "do" && !strings.HasPrefix(t.Rel, "aux") && !w.hasObject(i)
	case "JJ", "NN":
		if word(w.doc, i) == "such" && !w.verbatim {
			return i+1 < w.doc.NumTokens() && word(w.doc, i+1) != "as"
		}
		return word(w.doc, i) == "latter" || word(w.doc, i) == "former" && t.Rel != "amod"
	}
	return false
}

// pointsBack reports whether "this" or the like at token i belongs to a noun for something
// told before, "that claim", and to no time, "this week".
func (w *writer) pointsBack(i int) bool {
	h := w.doc.Token(i).Head
	return h > i && strings.HasPrefix(w.doc.Token(h).Tag, "NN") && !seasons[w.doc.Token(h).Lemma] && w.dependent(h, "acl") < 0 && w.dependent(h, "nmod") < 0
}

// seasons are the times that "this" is said of.
var seasons = setOf("day week weekend month quarter year decade century morning afternoon evening night summer winter spring fall autumn season time " +
	"term monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december")

// reflexive reports whether token i is a pronoun such as "itself", which refers to
// something in its own clause.
func (w *writer) reflexive(i int) bool {
	s := word(w.doc, i)
	return strings.HasSuffix(s, "self") || strings.HasSuffix(s, "selves")
}

// speaks reports whether token i is a pronoun of the first or second person.
func (w *writer) speaks(i int) bool {
	switch word(w.doc, i) {
	case "i", "me", "my", "mine", "we", "us", "our", "ours", "myself", "ourselves":
		return true
	case "you", "your", "yours", "yourself":
		return true
	}
	return false
}

// modified reports whether a clause or phrase behind the demonstrative at i says
// what it is: "those who left".
func (w *writer) modified(i int) bool {
	for k := range w.doc.Children(i) {
		if k > i && (strings.HasPrefix(w.doc.Token(k).Rel, "acl") || w.doc.Token(k).Rel == "nmod") {
			return true
		}
	}
	return false
}

func (w *writer) hasObject(i int) bool {
	for k := range w.doc.Children(i) {
		switch w.doc.Token(k).Rel {
		case "obj", "xcomp", "ccomp", "advmod", "nsubj:pass":
			if word(w.doc, k) != "so" {
				return true
			}
		}
	}
	return strings.HasPrefix(w.doc.Token(i).Rel, "acl:relcl")
}

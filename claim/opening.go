package claim

import (
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// What opens a sentence in which the parser sees no clause.

// opening returns what stands before the first attribution of a sentence in which the
// parser sees no clause, with that attribution if it is the object of a preposition
// ("focused on urging …"). It must hold a noun and a finite verb, and end where a phrase
// does.
func (a *author) opening(s hearsay.Sentence) (relation.Range, bool) {
	r := relation.Range{First: s.First, Last: s.First}
	for r.Last < s.Last && !a.taken[r.Last] {
		r.Last++
	}
	if !a.hasVerb(r) {
		return r, false
	}
	switch tag := a.doc.Token(r.Last - 1).Tag; {
	case tag == "IN": // its object is the attribution
		r.Last = a.attributionEnd(r.Last)
	case strings.HasPrefix(tag, "W"): // it is the subject of the cue
		r.Last--
	case a.says(r):
		return r, false
	}
	whole := r.Last == s.Last
	for r.First < r.Last && (a.isPunct(r.First) || a.doc.Token(r.First).Tag == "CC") {
		r.First++
	}
	for r.Last > r.First && a.isPunct(r.Last-1) {
		r.Last--
	}
	if r.Last-r.First < shortest || !whole && (a.dangles(r.Last-1) || r.Last < a.doc.NumTokens() && !a.isPunct(r.Last)) {
		return r, false
	}
	return r, !a.asks(r, s) && a.paired(&r, s)
}

// says reports whether r holds the source of the cue that follows it.
func (a *author) says(r relation.Range) bool {
	for k := r.Last; k < len(a.taken) && a.taken[k]; k++ {
		if rel := a.cues[k]; rel != nil {
			return rel.Source.Overlaps(r)
		}
	}
	return false
}

// attributionEnd returns where the content ends of the attribution whose cue starts
// at token i, or i if none does.
func (a *author) attributionEnd(i int) int {
	for k := i; k < len(a.taken) && a.taken[k]; k++ {
		if rel := a.cues[k]; rel != nil && rel.Cue.First == i {
			return max(i, rel.Hull().Last)
		}
	}
	return i
}

// hasVerb reports whether a finite verb follows a noun in r, not counting relative
// clauses. A participle is taken for one, as taggers confuse the two, where it stands
// right behind a noun or the relative clause that ends with a comma.
func (a *author) hasVerb(r relation.Range) bool {
	noun, relative := false, false
	for i := r.First; i < r.Last; i++ {
		switch t := a.doc.Token(i); {
		case t.Rel == "acl:relcl":
			relative = true
		case noun && relation.IsFinite(t.Tag):
			return true
		case noun && t.Tag == "VBN" && t.Rel != "acl":
			if strings.HasPrefix(a.doc.Token(i-1).Tag, "NN") || relative && a.text(i-1) == "," {
				return true
			}
		default:
			noun = noun || strings.HasPrefix(t.Tag, "NN") || t.Tag == "PRP" || t.Tag == "EX" || t.Tag == "DT"
		}
	}
	return false
}

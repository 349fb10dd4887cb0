package entity

import (
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// doer returns who the subject is of the clause in which the pronoun at token i stands
// without being its subject, or nil. An object is never the subject of its own verb,
// but for "-self": "Jane Doe came, and the sculptor stood behind her".
func (f *finder) doer(i int) *found {
	if strings.HasPrefix(f.doc.Token(i).Rel, "nsubj") || strings.HasSuffix(f.words[i].lower, "self") || f.owning(i) {
		return nil
	}
	v, s := f.clauseOf(i)
	if v < 0 || !strings.HasSuffix(f.doc.Token(i).Rel, "obj") && v+2 < i && !f.is(i-1, "under", "against", "alongside") {
		return nil // "He was loved by those around him"
	}
	return f.exactly(s)
}

// whoseClause returns whom "who" stands for where the pronoun at token i stands in its
// clause and nobody else was mentioned in between: Tom Reed of "Tom Reed, who swam with
// his sister on his back"; or nil.
func (f *finder) whoseClause(c *focus, i int) *found {
	first, _ := f.bounds(i)
	v := i
	for n := 0; n < 5; n++ {
		v = f.doc.Token(v).Head
		if v < first {
			return nil
		}
		if !f.tagged(v, "VB") {
			continue
		}
		if s := f.subjectOf(v, first); s >= 0 {
			e := f.resolved[s]
			if s > i || !f.is(s, "who") || c.saw(s, e) {
				return nil
			}
			return e
		}
	}
	return nil
}

// inserted returns whom the pronoun at token i means as the subject of a clause of speech
// put in between commas, where the sentence starts with a relative of theirs: "Her
// mother, she added, had left"; or nil.
func (f *finder) inserted(i int) *found {
	first, _ := f.bounds(i)
	if first == i || !f.tagged(first, "PRP$") || !f.is(i-1, ",") || i+2 >= len(f.words) || !f.reports(i+1) || !f.is(i+2, ",") {
		return nil
	}
	return f.owners[first]
}

// beside reports whether the pronoun at token i, of gender g, is the subject of a verb that
// has a pronoun of the other gender for its object: "she told him".
func (f *finder) beside(i int, g lexicon.Gender) bool {
	t := f.doc.Token(i)
	if t.Rel != "nsubj" {
		return false
	}
	_, last := f.bounds(i)
	for j := i + 1; j < min(last, i+8); j++ {
		if k := pronounKinds[f.words[j].lower]; k.person && !k.who && k.gender&g == 0 && f.doc.Token(j).Head == t.Head {
			return true
		}
	}
	return false
}

// owning reports whether the pronoun at token i owns what follows: "his", and "her"
// before a noun.
func (f *finder) owning(i int) bool {
	return f.tagged(i, "PRP$") || f.is(i, "her") && f.tagged(i+1, "NN", "JJ", "CD")
}

// clauseOf returns the verb that token i depends on, and the subject before it, that of
// the verb which it is joined to by "and" where it has none of its own; or -1, -1.
func (f *finder) clauseOf(i int) (verb, subject int) {
	first, _ := f.bounds(i)
	v := f.doc.Token(i).Head
	for n := 0; n < 4 && v >= first && f.tagged(v, "VB"); n++ {
		if s := f.subjectOf(v, first); s >= 0 && s < i {
			return v, s
		}
		if f.doc.Token(v).Rel != "conj" {
			break
		}
		v = f.doc.Token(v).Head
	}
	return -1, -1
}

// exactly returns of whom the mention is whose head is token h, or nil: nobody of
// "her passport" where only "her" was linked.
func (f *finder) exactly(h int) *found {
	start := f.phraseStart(h, run{})
	for at := h; at >= start; at-- {
		if d := f.draftAt(at); d != nil && d.last > h {
			return d.of
		}
	}
	if start < h && f.tagged(start, "PRP$") && f.owners[start] == nil {
		return nil
	}
	if e := f.resolved[h]; e != nil {
		return e
	}
	return f.resolved[start]
}

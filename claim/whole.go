package claim

import (
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// Whether a passage is a whole clause, which can stand alone.

// relative reports whether the clause that top heads is the relative one of a noun that
// stands before it: "the man whose sentence he commuted".
func (p passage) relative(top int) bool {
	for i := p.First + 1; i < top; i++ {
		if !strings.HasPrefix(p.tag(i), "W") || !strings.HasPrefix(p.tag(i-1), "NN") && p.tag(i-1) != "IN" {
			continue
		}
		if h := p.doc.Token(i).Head; h == top || h >= 0 && p.doc.Token(h).Head == top && (p.tag(i) == "WP$" || p.tag(i-1) == "IN") {
			return true
		}
	}
	return false
}

// subordinate reports whether a conjunction, "after" or the like, opens the clause that top
// heads.
func (p passage) subordinate(top int) bool {
	mark := p.child(top, "mark")
	return mark >= 0 && mark < top && (strings.HasPrefix(p.doc.Token(top).Rel, "advcl") || fronted[p.word(mark)])
}

// finite reports whether the clause that top heads has a finite verb.
func (p passage) finite(top int) bool {
	switch p.tag(top) {
	case "VBD", "VBZ", "VBP":
		return true
	}
	for k := range p.doc.Children(top) {
		switch p.tag(k) {
		case "VBD", "VBZ", "VBP", "MD":
			return true
		}
	}
	return false
}

// hasFinite reports whether p holds a finite verb.
func (p passage) hasFinite() bool {
	for i := p.First; i < p.Last; i++ {
		if relation.IsFinite(p.tag(i)) {
			return true
		}
	}
	return false
}

// cutShort reports whether the passage ends in a word that something must follow,
// or starts with one that something must precede.
func (p passage) cutShort() bool {
	switch p.tag(p.First) {
	case "WDT", "WP", "WP$", "WRB":
		return true
	}
	switch p.tag(p.Last - 1) {
	case "IN", "TO", "DT", "CC", "PRP$", "MD", "WDT", "WP", "WRB", "POS":
		return true
	}
	return p.is(p.Last-1, "be", "is", "are", "was", "were", "has", "have", "had")
}

// withoutThat returns p without the "that" that opens it.
func (p passage) withoutThat() passage {
	if p.is(p.First, "that") && p.Last > p.First+1 {
		p.First++
	}
	return p
}

// brokenOff reports whether the words right behind p belong to its last phrase, so that it is
// no whole clause.
func (p passage) brokenOff() bool {
	sent := p.doc.Sentence(p.doc.SentenceAt(p.doc.Token(p.Last - 1).Start))
	if p.Last >= sent.Last {
		return false
	}
	if isMark(p.doc, p.Last) {
		return p.Last+1 < sent.Last && isWord(word(p.doc, p.Last+1)) && !isMark(p.doc, p.Last-1) && p.doc.Token(p.Last-1).Tag != ","
	}
	switch tag := p.doc.Token(p.Last).Tag; tag {
	case "NN", "NNS", "NNP", "NNPS", "JJ", "VBZ", "VBD", "VBP", "MD":
		return true
	}
	return false
}

// verbless reports whether the content of a cue that is said to have a clause for it, and does
// not stand in quotation marks, has no verb.
func (w *writer) verbless(rel *relation.Relation, contents []passage) bool {
	return rel.Step == relation.Fronted && !slices.ContainsFunc(contents, func(p passage) bool {
		return slices.ContainsFunc(w.tags(p.Range), func(tag string) bool { return strings.HasPrefix(tag, "VB") || tag == "MD" })
	})
}

// circumstance reports whether the cue is a gerund behind a preposition that tells how or
// what for something else is done, "by asking", "fined for saying": whose it is, and whether
// it came to that, it does not tell.
func (w *writer) circumstance(rel *relation.Relation) bool {
	if rel.Step == relation.According || rel.Cue.First == 0 || w.doc.Token(rel.Head).Tag != "VBG" {
		return false
	}
	switch word(w.doc, rel.Cue.First-1) {
	case "by", "for", "without", "of", "from", "about", "against", "than", "like":
		return true
	}
	return false
}

// authored reports whether the source stands behind a cue that ends in "by": it tells who made
// what stands before it, "was written by".
func (w *writer) authored(rel *relation.Relation) bool {
	return !rel.Cue.Empty() && !rel.Passive && rel.Source.First >= rel.Cue.Last && word(w.doc, rel.Cue.Last-1) == "by" && rel.Step != relation.According
}

package claim

import (
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// What the author states, as a sentence of its own.

// statement writes what the author states: a clause with a subject of its own or
// one that it shares with the clause before.
func (w *writer) statement(p passage) {
	p.First += p.lead()
	top := p.top()
	if top < 0 || !p.finite(top) && !misread(p.doc, top) || p.cutShort() || p.brokenOff() {
		w.failed = true
		return
	}
	switch rel, _, _ := strings.Cut(p.doc.Token(top).Rel, ":"); {
	case rel == "acl" || p.subordinate(top) || p.relative(top):
		w.failed = true
		return
	case p.child(top, "nsubj", "csubj", "expl") < 0 && !w.leads(p, top):
		w.elided(p, top)
	}
	w.write(p.Range)
}

// lead returns how many tokens at the start are no part of the statement: a
// dateline ("KYIV, May 3 (Agency) —"), or an adverb that ties it to the one before
// ("However,").
func (p passage) lead() int {
	if p.Last-p.First > 3 && p.tag(p.First) == "RB" && p.tag(p.First+1) == "," {
		return 2
	}
	return max(0, min(relation.Dateline(p.doc, p.paragraph()).Last, p.Last)-p.First)
}

// paragraph returns the number of the paragraph that p starts in.
func (p passage) paragraph() int {
	return p.doc.Sentence(p.doc.SentenceAt(p.doc.Token(p.First).Start)).Paragraph
}

// leads reports whether p starts its sentence, which top heads, with a noun that can
// be the subject, whatever the tree makes of it.
func (w *writer) leads(p passage, top int) bool {
	sent := p.doc.Sentence(p.doc.SentenceAt(p.doc.Token(p.First).Start))
	opening := max(sent.First, relation.Dateline(p.doc, sent.Paragraph).Last)
	for i := opening; i < p.First; i++ {
		if p.isWord(i) {
			return false
		}
	}
	for i := p.First; i < top && p.doc.Token(top).Head < 0; i++ {
		t := p.doc.Token(i)
		if strings.HasPrefix(t.Tag, "NN") && !strings.HasPrefix(t.Rel, "obl") && w.dependent(i, "case") < 0 && (t.Head >= top || t.Head < p.First) {
			return true
		}
	}
	return false
}

// elided writes the subject that the clause which top heads shares with the one
// that it is joined to.
func (w *writer) elided(p passage, top int) {
	t := p.doc.Token(top)
	if t.Rel == "conj" && t.Head >= 0 {
		for k := range p.doc.Children(t.Head) {
			if !strings.HasPrefix(p.doc.Token(k).Rel, "nsubj") || k > top {
				continue
			}
			first, last := p.doc.Extent(k)
			if last-first <= 12 && last <= p.First {
				w.write(relation.Range{First: first, Last: last})
				w.out.WriteByte(' ')
				return
			}
		}
	}
	w.failed = true
}

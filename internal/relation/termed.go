package relation

import "github.com/hearsay-nlp/hearsay/internal/lexicon"

// termed returns the relation of the verb at token i, in a clause with "as" and "it",
// to the quotation before it, which is what someone calls a thing: “a tragedy,” as Smith
// called it
func (r *reader) termed(i int) (Relation, bool) {
	if !namings[r.doc.Token(i).Lemma] || !r.finite(i) || !r.is(i+1, "it", "him", "her", "them", "this") || !r.isCueClauseEnd(r.overAdjuncts(i+2)) {
		return Relation{}, false
	}
	g := r.verbGroup(i)
	s := r.subject(g.first)
	if s.Empty() || !r.is(s.First-1, "as") || !r.edge(s.First-1) {
		return Relation{}, false
	}
	c := s.First - 1
	if r.is(c-1, ",") {
		c--
	}
	q := int(r.within[max(c-1, r.lo)]) - 1
	if q < 0 || c-1 < r.lo {
		return Relation{}, false
	}
	return Relation{Step: Fronted, Cue: Range{g.first, i + 1}, Head: i, Entry: r.quotativeCue(i), Frame: lexicon.Quotation, Source: s, Content: []Range{r.quotes[q].Range}, Negated: g.negated, Modal: g.modal}, true
}

// namings are verbs that give a thing a name.
var namings = map[string]bool{"call": true, "describe": true, "term": true, "dub": true, "label": true, "name": true, "characterize": true, "brand": true}

// inWords returns the relation of the noun at token i, someone's words, to the clause
// before or behind it: In Smith's words, “it is a wreck.” | It is “a wreck,” in Smith's phrase.
func (r *reader) inWords(i int) (Relation, bool) {
	if !r.is(i, "words", "phrase", "formulation", "telling", "phrasing") {
		return Relation{}, false
	}
	s := r.owner(i)
	if s.Empty() || !r.is(s.First-1, "in") {
		return Relation{}, false
	}
	rel := Relation{Step: According, Cue: Range{i, i + 1}, Head: i, Entry: inTheWords, Frame: lexicon.Quotation, Source: s}
	first := s.First - 1
	if first == r.lo {
		if r.is(i+1, ",") && i+2 < r.end {
			rel.Content = []Range{{i + 2, r.clauseEnd(i + 2)}}
		}
		return rel, len(rel.Content) > 0
	}
	last := first
	if r.is(last-1, ",", "--", "—") {
		last--
	}
	if r.within[last-1] == 0 {
		return rel, false // in a few words
	}
	rel.Content, rel.sure = []Range{{r.contentStart(last), last}}, true
	if r.is(i+1, ",") && i+2 < len(r.tag) && r.opensAt(i+2) { // “It was,” in Smith's words, “a wreck.”
		rel.Content = append(rel.Content, r.quotes[r.within[i+2]-1].Range)
	}
	return rel, rel.Content[0].First < last
}

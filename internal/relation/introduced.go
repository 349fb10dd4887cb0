package relation

import "github.com/hearsay-nlp/hearsay/internal/lexicon"

// introduced returns the relation of a sentence to the quotation that stands
// behind a colon in it or, where the sentence ends with the colon, behind it:
// "Smith wrote on her blog:". Its cue is the last verb before the colon that can
// take a quotation.
func (r *reader) introduced() (Relation, bool) {
	for i := r.lo + 2; i < r.hi && r.depth == 0; i++ {
		if !r.is(i, ":") || r.within[i] != 0 || i+1 >= len(r.tag) || !r.opensAt(i+1) {
			continue
		}
		quote := r.quotes[r.within[i+1]-1].Range
		for v := i - 1; v >= r.lo; v-- {
			if e := r.reporter(v); e != nil {
				g := r.verbGroup(v)
				end, _ := r.match(v, e)
				rel := Relation{Cue: Range{g.first, end}, Head: v, Entry: e, Negated: g.negated, Modal: g.modal, Frame: lexicon.Quotation, Content: []Range{quote}, introduced: true}
				rel.Source = r.source(&rel, g)
				return rel, !g.passive
			}
		}
	}
	return Relation{}, false
}

// opensAt reports whether token i of the document opens a quotation.
func (r *reader) opensAt(i int) bool {
	q := r.within[i]
	return q != 0 && r.quotes[q-1].First == i
}

// reporter returns the cue of the verb at token i that can take a quotation, or
// nil.
func (r *reader) reporter(i int) *lexicon.Cue {
	if r.within[i] != 0 || !r.verb(i) {
		return nil
	}
	for _, e := range lexicon.VerbCues(r.lower[i]) {
		if _, ok := r.match(i, e); ok && e.Frames.Has(lexicon.Quotation) && !e.Thought {
			return e
		}
	}
	return nil
}

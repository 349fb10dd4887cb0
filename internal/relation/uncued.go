package relation

import "github.com/hearsay-nlp/hearsay/internal/lexicon"

var noCue = &lexicon.Cue{Class: "say", Commitment: "asserted", Frames: lexicon.Quotation}

// uncued returns the quotations that are speech by their form and that no relation
// holds: words of someone whom the text does not name beside them.
func (r *reader) uncued(found []Relation) []Relation {
	var out []Relation
	taken := r.holders(found)
	for _, q := range r.outer {
		c := r.quotes[q].Range
		if taken[q] == 0 && r.utterance(q) {
			out = append(out, Relation{Step: Uncued, Entry: noCue, Frame: lexicon.Quotation, Content: []Range{c}, Turn: r.turns})
		}
	}
	return out
}

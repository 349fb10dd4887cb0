package relation

import "github.com/hearsay-nlp/hearsay/internal/lexicon"

// headline returns the relation of a line that is a quotation, a colon and who says
// it: ‘It rained glass’: survivors tell of tram crash | “We won”: Smith
func (r *reader) headline() (Relation, bool) {
	if r.depth > 0 || r.within[r.lo] == 0 || r.hi != r.paragraphEnd() || r.stop(r.hi-1) || !r.startsLine(r.sentence, r.lo) {
		return Relation{}, false
	}
	c := r.quotes[r.within[r.lo]-1].Range
	i := c.Last + 1
	if c.First != r.lo || !r.is(c.Last, ":", "—", "–", "-", "--", ",") || i >= r.hi {
		return Relation{}, false
	}
	for v := i + 1; v < r.hi && v < i+longestClause; v++ {
		if e := r.teller(v); e != nil {
			return Relation{Step: Fronted, Cue: Range{v, v + 1}, Head: v, Entry: e, Frame: lexicon.Quotation, Source: Range{i, v}, Content: []Range{c}}, r.core(i) == v || r.phrase(i) == v
		}
	}
	return Relation{Step: Fronted, Cue: Range{c.Last, i}, Head: c.Last, Entry: colon, Frame: lexicon.Quotation, Source: Range{i, r.hi}, Content: []Range{c}},
		r.is(c.Last, ":") && r.phrase(i) == r.hi && !r.hasVerb(Range{i, r.hi}) && r.speakerLike(i)
}

// teller returns the cue of the verb at token v that tells of something said, or nil.
func (r *reader) teller(v int) *lexicon.Cue {
	if e := r.reporter(v); e != nil {
		return e
	}
	if r.is(v, "tell", "tells", "speak", "speaks", "recall", "recalls", "told") {
		return r.quotativeCue(v)
	}
	return nil
}

// speakerLike reports whether the noun phrase at token i may be someone: a name or a
// plural.
func (r *reader) speakerLike(i int) bool {
	return r.tagged(i, "NNP") && r.tagged(r.hi-1, "NNP") || r.tagged(r.hi-1, "NNS")
}

// introducedByName returns the relation of quotation q, which a colon at token i leads
// up to, to the full name before that colon: Three words will do for Orla Finnegan: “…”
func (r *reader) introducedByName(i, q int) (Relation, bool) {
	first := r.backCore(i)
	if !r.is(i, ":") || i-first < 2 || !r.tagged(first, "NNP") || !r.tagged(i-1, "NNP") || !r.utterance(q) {
		return Relation{}, false
	}
	return Relation{Cue: Range{i, i + 1}, Head: i, Entry: colon, Frame: lexicon.Quotation, Source: Range{first, i}, Content: []Range{r.quotes[q].Range}}, true
}

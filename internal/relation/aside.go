package relation

import "github.com/hearsay-nlp/hearsay/internal/lexicon"

// aside returns the relation of a quotation that a dash at token i and the narrator
// interrupt, who is then interrupted by it again: “The thing is”—she sat down—“we lost.”
// The subject of the narrator's clause speaks.
func (r *reader) aside(i int, quote Range) (Relation, bool) {
	end := r.dashed(i)
	if end == 0 {
		return Relation{}, false
	}
	for v := i + 1; v < end; v++ {
		if !r.finite(v) || r.auxiliary(v) {
			continue
		}
		g := r.verbGroup(v)
		s := r.subject(g.first)
		rel := Relation{Step: Fronted, Cue: Range{g.first, v + 1}, Head: v, Entry: r.quotativeCue(v), Frame: lexicon.Quotation, Source: s, Content: []Range{quote, r.quotes[r.within[end+1]-1].Range}}
		return rel, !s.Empty()
	}
	return Relation{}, false
}

// dashed returns the dash that ends the clause of the narrator's which the dash at
// token i opens, before a quotation, or 0.
func (r *reader) dashed(i int) int {
	if !r.is(i, "--", "—", "–") {
		return 0
	}
	for j := i + 2; j+1 < r.hi && j < i+longestAside && r.within[j] == 0; j++ {
		if r.is(j, "--", "—", "–") {
			if r.opensAt(j + 1) {
				return j
			}
			return 0
		}
	}
	return 0
}

// longestAside is the number of tokens of such a clause.
const longestAside = 16

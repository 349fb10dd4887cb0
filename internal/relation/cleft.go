package relation

import "github.com/hearsay-nlp/hearsay/internal/lexicon"

// cleft returns the relation of a quotation to a clause that says of it what, or how,
// someone says it: “…” is what Smith said. | “…” was Smith's reply. | “…” — that was how Smith put it. |
// What Smith said was: “…”
func (r *reader) cleft() (Relation, bool) {
	for i := r.lo + 1; i < r.hi && r.depth == 0; i++ {
		if r.within[i] != 0 {
			continue
		}
		if r.within[i-1] != 0 {
			if rel, ok := r.cleftBehind(i, r.quotes[r.within[i-1]-1].Range); ok {
				return rel, true
			}
		}
	}
	if r.depth == 0 && r.is(r.lo, "what", "all") {
		return r.cleftBefore()
	}
	return Relation{}, false
}

// cleftBehind returns the relation of the quotation c that ends before token i, if
// the sentence goes on like "is what Smith said".
func (r *reader) cleftBehind(i int, c Range) (Relation, bool) {
	if r.is(i, "—", "–", "--", "-", ":", ",", ";") {
		i++
	}
	if r.is(i, "is", "was") && r.is(i+1, "all") { // “…” was all (that) Smith would say
		k := i + 2
		if r.is(k, "that") {
			k++
		}
		if v, e := r.spokenVerb(k); e != nil {
			return r.cleftAt(v, e, c)
		}
	}
	if r.is(i, "is", "was", "were") && !r.is(i+1, "what", "how") { // “…” was Smith's answer
		rel, ok := r.pointed(i+1, c)
		for r.is(i, "were") && ok { // “…” and “…” were his answers
			first := rel.Content[0].First - 1
			for first > r.lo && r.is(first, "and", ",") {
				first--
			}
			q := int(r.within[max(first, r.lo)]) - 1
			if first < r.lo || q < 0 || r.quotes[q].Last != first+1 {
				break
			}
			rel.Content = append([]Range{r.quotes[q].Range}, rel.Content...)
		}
		return rel, ok
	}
	if r.is(i, "that", "this", "it", "so", "such", "those") {
		i++
	}
	if !r.is(i, "is", "was", "’s", "'s", "were", "are") || !r.is(i+1, "what", "how") {
		return Relation{}, false
	}
	v, e := r.spokenVerb(i + 2)
	if e == nil {
		return Relation{}, false
	}
	return r.cleftAt(v, e, c)
}

// cleftBefore returns the relation of the quotation that a window which starts like
// "What Smith said was" leads up to.
func (r *reader) cleftBefore() (Relation, bool) {
	v, e := r.spokenVerb(r.lo + 1)
	if e == nil {
		return Relation{}, false
	}
	for i := v + 1; i < r.hi && i < v+longestClause; i++ {
		if q := r.quotationAt(i + 1); r.is(i, "was", "is", "were") && q > 0 {
			return r.cleftAt(v, e, r.quotes[q-1].Range)
		}
	}
	return Relation{}, false
}

// spokenVerb returns the verb of speech of the clause that starts at token i, and its
// cue, or nil.
func (r *reader) spokenVerb(i int) (int, *lexicon.Cue) {
	for v := i + 1; v < r.hi && v < i+longestClause && r.within[v] == 0 && !r.stop(v); v++ {
		if !r.verb(v) || r.auxiliary(v) {
			continue
		}
		for _, e := range lexicon.VerbCues(r.lower[v]) {
			if _, ok := r.match(v, e); ok && !e.Thought {
				return v, e
			}
		}
		return v, nil
	}
	return i, nil
}

// cleftAt returns the relation of the verb at token v to the content c.
func (r *reader) cleftAt(v int, e *lexicon.Cue, c Range) (Relation, bool) {
	g := r.verbGroup(v)
	end, _ := r.match(v, e)
	s := r.subject(g.first)
	rel := Relation{Step: Fronted, Cue: Range{g.first, end}, Head: v, Entry: e, Frame: lexicon.Quotation, Source: s, Content: []Range{c}, Negated: g.negated, Modal: g.modal}
	return rel, !(g.passive && r.auxiliary(g.first)) && !s.Empty() && !r.tagged(s.First, "WP", "WDT")
}

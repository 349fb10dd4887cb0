package relation

import "github.com/hearsay-nlp/hearsay/internal/lexicon"

var accordingTo = &lexicon.Cue{Lemma: "according to", Class: "say", Commitment: "asserted", Frames: lexicon.Quotation}

var inTheWords = &lexicon.Cue{Lemma: "in the words of", Class: "say", Commitment: "asserted", Frames: lexicon.Quotation}

// according returns the relation of "according to" or "in the words of" whose noun or
// participle is token i: its content is the rest of the clause, before it or behind it.
func (r *reader) according(i int) (Relation, bool) {
	rel := Relation{Step: According, Cue: Range{i, i + 2}, Head: i, Entry: accordingTo, Frame: lexicon.Quotation}
	switch {
	case r.is(i, "according") && r.is(i+1, "to"):
	case r.is(i, "words") && r.is(i+1, "of") && r.is(i-1, "the") && r.is(i-2, "in"):
		rel.Cue.First, rel.Entry = i-2, inTheWords
	default:
		return Relation{}, false
	}
	k := r.phrase(i + 2)
	if k == i+2 && r.tagged(k, "VB") && r.phrase(k+1) > k+1 {
		k = r.phrase(k + 1) // "court papers", taken for a verb and its object
	}
	if k == i+2 || k == i+3 && r.is(i+2, "plan", "plans", "schedule", "tradition", "custom", "need", "needs", "taste", "size", "age", "ability") {
		return rel, false
	}
	if r.tagged(k, "VBN", "VBG") || r.is(k, "presented", "published", "released", "obtained") {
		for k < r.hi && !r.is(k, ",") && !r.stop(k) && !r.finite(k) {
			k++
		}
	} else if a := r.apposition(k); i > r.lo+1 || a >= r.end || r.is(a, ",") && !r.tagged(k+1, "NNS") && !r.tagged(a+1, "WP", "WDT") { // not: According to the court, NAME …
		k = a
	}
	if c := r.core(i + 2); r.finite(k) && rel.Cue.First <= r.lo+1 && c < k && r.tagged(c, "RB", "IN") && r.tagged(c+1, "CD", "$") {
		k = c // according to the ministry | over 40 people have
	}
	rel.Source = Range{i + 2, k}
	if r.is(k, ",") && r.tagged(k+1, "WP", "WDT", "WP$") { // the report, which we have seen,
		for j := k + 2; j < r.hi && j < k+30 && !r.stop(j); j++ {
			if r.is(j, ",") {
				k = j
				break
			}
		}
	}
	if rel.Cue.First <= r.lo+1 { // According to X, …
		if r.is(k, ",", ":") {
			k++
		}
		if k < r.end {
			rel.Content = []Range{{k, r.clauseEnd(k)}}
		}
		return rel, k < r.end
	}
	last := r.beforeNote(rel.Cue.First)
	if r.is(last-1, ",", "--", "—") {
		last--
	}
	first := r.contentStart(last)
	if first >= last {
		return rel, false
	}
	rel.Content = []Range{{first, last}}
	if r.is(k, ",") && !r.breaks(k) && k+2 < r.end && !r.tagged(k+1, "WP", "WDT", "WP$", "VBG") {
		rel.Content = append(rel.Content, Range{k + 1, r.clauseEnd(k + 1)})
	}
	return rel, true
}

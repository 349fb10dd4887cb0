package relation

import "github.com/hearsay-nlp/hearsay/internal/lexicon"

// equated returns the relation of quotation q, which starts at token i, to the noun for
// something said that the clause before says it is: Smith's answer was a firm “No.” | The
// captain's last words were “Mind the step.”
func (r *reader) equated(i, q int) (Relation, bool) {
	v := i - 1
	if r.tagged(v, "NN") && r.tagged(v-1, "DT") { // a firm “No,” whatever the tagger takes that for
		v--
	}
	for n := 0; n < 4 && r.tagged(v, "RB", "JJ", "DT"); n++ {
		v--
	}
	if !r.is(v, "was", "were", "is", "are", "’s", "'s") || !r.pauses(q) && !r.hasVerb(r.quotes[q].inside()) || !r.capital(r.quotes[q].First+1) {
		return Relation{}, false
	}
	for n := v - 1; n >= r.lo && n > v-longestClause && r.within[n] == 0; n-- {
		if !r.speechNoun(n) && !messages[r.lower[n]] {
			continue
		}
		s := r.owner(n)
		if s.Empty() && r.is(n+1, "of", "from", "by") {
			s = Range{n + 2, r.phrase(n + 2)}
		}
		return Relation{Cue: Range{n, n + 1}, Head: n, Entry: r.quotativeCue(n), Frame: lexicon.Quotation, Source: s, Content: []Range{r.quotes[q].Range}, sure: true}, !s.Empty()
	}
	return Relation{}, false
}

// partsWith returns the relation of quotation q, which stands at token i behind a "with" that
// starts the window, to the subject of the clause behind it: With a “Good night,” Smith left.
func (r *reader) partsWith(i, q int) (Relation, bool) {
	if !r.is(r.lo, "with") || !r.tagged(r.lo+1, "DT", "PRP$") || i > r.lo+5 || r.hasVerb(Range{r.lo, i}) || !r.pauses(q) || !r.capital(r.quotes[q].First+1) {
		return Relation{}, false
	}
	end := r.quotes[q].Last
	s := Range{end, r.phrase(end)}
	return Relation{Cue: Range{r.lo, r.lo + 1}, Head: r.lo, Entry: r.quotativeCue(r.lo), Frame: lexicon.Quotation, Source: s, Content: []Range{r.quotes[q].Range}, sure: true}, !s.Empty() && r.finite(r.overAdverbs(s.Last))
}

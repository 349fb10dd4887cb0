package relation

import "github.com/hearsay-nlp/hearsay/internal/lexicon"

// quotatives adds the relations of quotations of the window that none of found
// holds to the clauses behind them, whatever their verb is: “…,” drawled Smith.
// After words in quotation marks that end with a comma, a question mark or the like,
// a clause that starts there tells who says them.
func (r *reader) quotatives(found []Relation) []Relation {
	for i := r.lo + 1; i < r.hi; i++ {
		if r.within[i] != 0 || r.within[i-1] == 0 || r.quotes[r.within[i-1]-1].named || !r.pauses(int(r.within[i-1])-1) && r.dashed(i) == 0 && !r.calls(i) {
			continue
		}
		quote := r.quotes[r.within[i-1]-1].Range
		if heldBy(found, quote) {
			continue
		}
		rel, ok := r.quoting(i, quote)
		if !ok {
			rel, ok = r.aside(i, quote)
		}
		if !ok && (quote.First <= r.lo || r.is(quote.First-1, ",", ":", ";", "—", "–", "--", "-", "(", "[", "and", "but", "then")) { // not: the banner “Bread,” they marched
			rel, ok = r.quotative(r.afterNote(i), quote)
		}
		if ok {
			found = append(found, rel)
		}
	}
	return found
}

// quotative returns the relation of a quotation to the clause behind it, which
// starts at token i.
func (r *reader) quotative(i int, quote Range) (Relation, bool) {
	for v := i; v < r.hi && v < i+longestClause && r.within[v] == 0 && !r.stop(v); v++ {
		if !r.finite(v) && !(v == i && r.tagged(v, "VBN")) || r.auxiliary(v) {
			continue
		}
		g := r.verbGroup(v)
		rel, ok := r.fronted(Relation{Cue: Range{g.first, v + 1}, Head: v, Entry: r.quotativeCue(v), Negated: g.negated, Modal: g.modal}, v+1)
		if ok && r.doc.Token(v).Lemma == "come" {
			rel.Source = r.whose(rel.Source)
		}
		if v == i && r.is(v, "broke", "burst", "came") && r.is(v+1, "from") { // “…” broke from Smith
			rel.Step, rel.Frame, rel.Content = Fronted, lexicon.Quotation, []Range{quote}
			rel.Source, ok = Range{v + 2, r.core(v + 2)}, r.core(v+2) > v+2
		}
		return rel, ok && rel.Content[0].Last == quote.Last && !(r.is(rel.Source.First, "it", "this", "that", "there", "which") && rel.Source.Last-rel.Source.First == 1)
	}
	return Relation{}, false
}

// quoting returns the relation of a quotation to the clause at token i behind it that
// quotes someone: “…,” the report quotes Smith as saying
func (r *reader) quoting(i int, quote Range) (Relation, bool) {
	for v := i; v < r.hi && v < i+2*longestClause && r.within[v] == 0 && !r.stop(v); v++ {
		if s := r.quotedObject(v); !s.Empty() && r.isCueClauseEnd(r.overAdjuncts(v+1)) {
			return Relation{Step: Fronted, Cue: Range{v, v + 1}, Head: v, Entry: r.quotativeCue(v), Frame: lexicon.Quotation, Source: s, Content: []Range{quote}, sure: true}, true
		}
	}
	return Relation{}, false
}

// calls reports whether a pronoun and a verb stand at token i, behind a quotation that
// ends with a comma, as behind a name that is called, “Mr. Smith,” she began, or one that
// starts its paragraph and has a verb: “I fail to see” he began.
func (r *reader) calls(i int) bool {
	if q := int(r.within[i-1]) - 1; !r.is(i-2, ",") && !(r.startsParagraph(q) && r.hasVerb(r.quotes[q].inside())) {
		return false
	}
	return r.is(i, "he", "she", "they", "i") && r.tagged(i+1, "VBD") && !r.auxiliary(i+1)
}

// whose returns, of a phrase such as "the reply from Smith" or "the voice of Smith",
// the one whose words or voice it is.
func (r *reader) whose(s Range) Range {
	for i := s.First; i+1 < s.Last; i++ {
		if (r.speechNoun(i) || messages[r.lower[i]] || r.is(i, "voice", "sound")) && r.is(i+1, "from", "of") && i+2 < s.Last {
			return Range{i + 2, s.Last}
		}
	}
	return s
}

// quotativeCue returns what the lexicon would say of a verb of speech for the verb
// at token v, which it may not have.
func (r *reader) quotativeCue(v int) *lexicon.Cue {
	return &lexicon.Cue{Lemma: r.doc.Token(v).Lemma, Class: "say", Commitment: "asserted", Frames: lexicon.Quotation}
}

// longestClause is the number of tokens in which a clause behind a quotation comes
// to its verb.
const longestClause = 8

// heldBy reports whether the content of one of found holds a part of c.
func heldBy(found []Relation, c Range) bool {
	for i := range found {
		for _, held := range found[i].Content {
			if held.Overlaps(c) {
				return true
			}
		}
	}
	return false
}

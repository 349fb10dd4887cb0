package relation

import (
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// presented returns the relation of quotation q, which a colon at token i leads up to,
// to the one whose words they are by the clause before that colon, which has no verb of
// speech: Smith's answer was short: “…” | For Smith, it was over: “…” | Smith shrugged: “…”
func (r *reader) presented(i, q int) (Relation, bool) {
	c := r.quotes[q].Range
	if r.is(i, ",") && replies[r.lower[i-1]] || r.is(i, "(") {
		return r.presentedByNoun(i, c)
	}
	if !r.is(i, ":") {
		return Relation{}, false
	}
	if first := r.backCore(i); first < i && r.is(first-1, "quotes", "quoted", "quoting") { // the report quotes Smith: “…”
		return Relation{Cue: Range{i, i + 1}, Head: i, Entry: colon, Frame: lexicon.Quotation, Source: Range{first, i}, Content: []Range{c}, sure: true}, true
	}
	if rel, ok := r.presentedByNoun(i, c); ok {
		return rel, true
	}
	if !r.utterance(q) && i+1 < r.hi {
		return Relation{}, false
	}
	if s := r.presenter(i); !s.Empty() {
		return Relation{Cue: Range{i, i + 1}, Head: i, Entry: colon, Frame: lexicon.Quotation, Source: s, Content: []Range{c}}, true
	}
	return r.presentedBySubject(i, c)
}

// presentedByNoun returns the relation of the quotation c to a noun before the colon at
// token i that tells whose words it is, with the one whose it is: Smith's answer was short |
// the advice of Smith is simple | Smith had one message for the markets
func (r *reader) presentedByNoun(i int, c Range) (Relation, bool) {
	for n := i - 1; n > r.lo && n > i-longestClause && r.within[n] == 0; n-- {
		if !r.speechNoun(n) && !messages[r.lower[n]] {
			continue
		}
		s := r.owner(n)
		if s.Empty() && r.is(n+1, "of", "from", "by") {
			if s = (Range{n + 2, r.phrase(n + 2)}); r.tagged(r.core(n+2)-1, "NNP") && r.is(r.core(n+2), "on", "in", "at") {
				s.Last = r.core(n + 2)
			}
		}
		if s.Empty() && r.is(n+1, "came", "comes", "come") && r.is(n+2, "from") { // Two words came from Smith
			s = Range{n + 3, r.phrase(n + 3)}
		}
		if v := r.given(n); s.Empty() && v > r.lo {
			s = r.subject(r.verbGroup(v).first)
		} else if v := r.backCore(n+1) - 1; s.Empty() && r.is(r.lo, "from") && r.is(v, "came", "comes", "come") {
			s = Range{r.lo + 1, v} // From Smith came a warning
		}
		rel := Relation{Cue: Range{n, n + 1}, Head: n, Entry: r.quotativeCue(n), Frame: lexicon.Quotation, Source: s, Content: []Range{c}, sure: true}
		return rel, !s.Empty()
	}
	return Relation{}, false
}

// given returns the verb before the noun at token n that tells who gives it: had one
// message, gave the more or less expected reply; or r.lo.
func (r *reader) given(n int) int {
	for v := n - 1; v > r.lo && v > n-longestClause && r.within[v] == 0 && !r.stop(v); v-- {
		if r.is(v, "had", "has", "have", "gave", "gives", "offered", "offers") {
			return v
		}
		if r.verb(v) || r.tagged(v, "IN", ",") {
			break
		}
	}
	return r.lo
}

// inscribed returns the relation of quotation q, which stands at token i behind "the
// words", to the subject of the verb before that: the letter ended with the words “…” |
// posted a picture with the caption “…”
func (r *reader) inscribed(i, q int) (Relation, bool) {
	v := i - 4
	if !r.is(i-1, "words", "caption", "message", "line") || !r.is(i-2, "the") || !r.is(i-3, "with") {
		return Relation{}, false
	}
	for v > r.lo && v > i-2*longestClause && !r.finite(v) {
		v--
	}
	if !r.finite(v) || r.auxiliary(v) {
		return Relation{}, false
	}
	s := r.subject(r.verbGroup(v).first)
	return Relation{Cue: Range{i - 1, i}, Head: i - 1, Entry: r.quotativeCue(i - 1), Frame: lexicon.Quotation, Source: s, Content: []Range{r.quotes[q].Range}, sure: true}, !s.Empty()
}

// presenter returns the full name that the clause before the colon at token i has for
// the one who speaks: right before it, three words will do for | Orla Finnegan; behind
// "for" or "to" at its start, For | Orla Finnegan |, it was over; or first in a clause
// without a verb, Orla Finnegan |, for the owners. "Another" by itself is one, too.
func (r *reader) presenter(i int) Range {
	if first := r.backCore(i); i-first > 1 && r.fullName(Range{first, i}) {
		return Range{first, i}
	}
	first := r.lo
	if i == first+1 && r.is(first, "another", "others") || r.phrase(first) == i && (lexicon.Person(r.lower[i-1]) || lexicon.IsKind(r.doc.Token(i-1).Lemma, "organization")) { // His deputy: “…”
		return Range{first, i}
	}
	if r.is(first, "for", "to") {
		first++
	} else if r.hasVerb(Range{r.lo, i}) {
		return Range{}
	}
	if s := (Range{first, r.core(first)}); r.is(s.Last, ",") && r.fullName(s) {
		return s
	}
	return Range{}
}

// fullName reports whether the noun phrase s starts and ends with words of a name.
func (r *reader) fullName(s Range) bool {
	return s.Last-s.First > 1 && r.tagged(s.First, "NNP") && r.tagged(s.Last-1, "NNP")
}

// presentedBySubject returns the relation of the quotation c to the subject of the
// sentence, a person who does something before the colon at token i that goes with
// speaking: is of some mind, or acts on nobody and nothing else. Smith was blunt | Smith rolled her eyes |
// Smith addressed the crowd
func (r *reader) presentedBySubject(i int, c Range) (Relation, bool) {
	sent := r.doc.Sentence(r.sentence)
	v, root, s := sent.Root, sent.Root, Range{}
	if v >= i && r.tagged(i-1, "RB", "JJ") && r.is(i-2, "was", "is", "were", "are") { // the parser took the clause for a part of the quotation
		v = i - 2
	}
	if v < r.lo || v >= i || sent.First != r.lo {
		return Relation{}, false
	}
	for n := range r.doc.Children(root) {
		switch rel := r.doc.Token(n).Rel; {
		case n >= i:
		case strings.HasPrefix(rel, "nsubj") && n < v:
			first, last := r.doc.Extent(n)
			s = r.bare(Range{first, last})
		case rel == "cop":
			v = n
		case rel == "obj" && !r.gestured(n):
			return Relation{}, false
		}
	}
	if s.Empty() || !r.finite(v) || v != root && root < i && r.tagged(root, "NN*") && !r.is(root-1, "no") || !r.speaks(s) {
		return Relation{}, false
	}
	if r.doc.Token(v).Lemma != "be" && r.auxiliary(v) {
		return Relation{}, false
	}
	g := r.verbGroup(v)
	return Relation{Cue: Range{g.first, v + 1}, Head: v, Entry: r.quotativeCue(v), Frame: lexicon.Quotation, Source: s, Content: []Range{c}}, !g.passive && (!g.negated || r.is(i-1, "not", "n't", "n’t")) // Smith was not: “…”
}

// gestured reports whether the object at token n is a part of the body, or someone.
func (r *reader) gestured(n int) bool {
	return r.tagged(n-1, "PRP$") || r.tagged(n, "PRP", "NNP") || lexicon.Person(r.lower[n]) || r.is(n, "crowd", "audience", "court", "head")
}

// speaks reports whether the noun phrase s is a person.
func (r *reader) speaks(s Range) bool {
	for k := s.Last - 1; k > s.First; k-- {
		if r.is(k, ",") && r.fullName(Range{k + 1, s.Last}) { // his rival, Orla Finnegan
			return true
		}
	}
	return r.is(s.First, "i", "we", "he", "she", "they") && s.Last == s.First+1 || r.someone(s) || r.fullName(Range{s.First, r.core(s.First)}) || lexicon.Person(r.lower[s.First]) && r.tagged(s.Last-1, "NNP")
}

package relation

import (
	"slices"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
	"github.com/hearsay-nlp/hearsay/internal/name"
)

// echoes adds the relations of quotations that nothing holds to the sentence behind
// each that points back to it: “…” So wrote Smith. | “…” That was the answer of Smith.
func (r *reader) echoes(found []Relation) []Relation {
	taken := r.holders(found)
	var echoes []Relation
	heads := map[int]bool{}
	for _, q := range r.outer {
		c := r.quotes[q].Range
		if taken[q] != 0 || !r.standsAlone(q) && r.levels[0][c.First] == 0 {
			continue
		}
		rel, ok := r.echoBehind(c)
		if !ok {
			rel, ok = r.questionBefore(c)
		}
		if ok {
			echoes, heads[rel.Head] = append(echoes, rel), true
		}
	}
	found = slices.DeleteFunc(found, func(rel Relation) bool { return rel.Step == Fronted && heads[rel.Head] })
	return append(found, echoes...)
}

// echoBehind returns the relation of the quotation c to the sentence behind it.
func (r *reader) echoBehind(c Range) (Relation, bool) {
	if c.Last >= len(r.tag) {
		return Relation{}, false
	}
	r.sentence = r.doc.SentenceAt(r.doc.Token(r.overNotes(c.Last)).Start)
	sent := r.doc.Sentence(r.sentence)
	if sent.First < c.Last || sent.First > c.Last+3*mostNotes {
		return Relation{}, false
	}
	r.enter(window{sent.First, min(sent.Last, sent.First+maxWindow), 0})
	return r.echo(c)
}

// questionBefore returns the relation of the quotation c to the sentence before it, if
// that asks for it without a verb: Smith's advice to voters? “…”
func (r *reader) questionBefore(c Range) (Relation, bool) {
	if c.First == 0 {
		return Relation{}, false
	}
	r.sentence = r.doc.SentenceAt(r.doc.Token(c.First - 1).Start)
	sent := r.doc.Sentence(r.sentence)
	r.enter(window{max(sent.First, sent.Last-maxWindow), sent.Last, 0})
	if r.hi != c.First || !r.is(r.hi-1, "?") || r.hasVerb(Range{r.lo, r.hi}) {
		return Relation{}, false
	}
	return r.pointed(r.lo, c)
}

// overNotes steps over footnote numbers at token i.
func (r *reader) overNotes(i int) int {
	for i < len(r.tag)-1 && (numeral(r.lower[i]) || r.lower[i] == "[" || r.lower[i] == "]") {
		i++
	}
	return i
}

// echo returns the relation of the quotation c to the window if that points back to
// it.
func (r *reader) echo(c Range) (Relation, bool) {
	i := r.lo
	for numeral(r.lower[i]) && i < r.hi-1 {
		i++
	}
	if rel, ok := r.credit(c); ok {
		return rel, true
	}
	switch {
	case r.is(i, "so", "thus") && r.verb(i+1) && r.reporter(i+1) != nil: // So wrote Smith
		s := r.inverted(i + 2)
		return Relation{Step: Fronted, Cue: Range{i + 1, i + 2}, Head: i + 1, Entry: r.reporter(i + 1), Frame: lexicon.Quotation, Source: s, Content: []Range{c}}, !s.Empty()
	case r.is(i, "that", "this", "it", "those", "these", "such", "so") && r.is(i+1, "is", "was", "were", "are", "’s", "'s"):
		if r.is(i+2, "what", "how") {
			if v, e := r.spokenVerb(i + 3); e != nil {
				return r.cleftAt(v, e, c)
			}
		}
		return r.pointed(i+2, c)
	}
	if rel, ok := r.exclaimed(c); ok {
		return rel, true
	}
	return r.replied(c)
}

// exclaimed returns the relation of the quotation c, which ends with a mark of exclamation or
// question, to the window if that is nothing but a cue clause: “Stop!” Reed's niece, Del. Ann
// Lee, shouted to the crowd.
func (r *reader) exclaimed(c Range) (Relation, bool) {
	if end := r.lower[c.Last-2]; end != "!" && end != "?" {
		return Relation{}, false
	}
	for v := r.lo + 1; v < r.hi && v < r.lo+2*longestClause && r.within[v] == 0; v++ {
		e := r.reporter(v)
		if e == nil || !r.finite(v) && (!r.tagged(v, "VBN") || r.hasVerb(Range{r.lo, r.hi})) {
			continue
		}
		g := r.verbGroup(v)
		end, _ := r.match(v, e)
		s := r.subject(g.first)
		s.First = min(s.First, r.lo)
		rel := Relation{Step: Fronted, Cue: Range{g.first, end}, Head: v, Entry: e, Frame: lexicon.Quotation, Source: s, Content: []Range{c}, Negated: g.negated, Modal: g.modal}
		return rel, !s.Empty() && !(g.passive && r.auxiliary(g.first)) && !r.hasVerb(s) && r.overAdjuncts(end) >= r.end
	}
	return Relation{}, false
}

// replied returns the relation of the quotation c to the subject of the window, if that
// is someone's reply: “…” Smith's answer took two seconds.
func (r *reader) replied(c Range) (Relation, bool) {
	n := r.core(r.lo) - 1
	if n < r.lo || !replies[r.lower[n]] || !r.finite(n+1) || r.is(n+1, "is", "was") {
		return Relation{}, false
	}
	return r.pointed(n, c)
}

// replies are what stands behind a quotation that is one.
var replies = map[string]bool{"reply": true, "answer": true, "response": true, "retort": true, "comeback": true, "rejoinder": true, "verdict": true}

// credit returns the relation of the quotation c to the name that the window gives it in
// brackets: “…” (Ann Smith, designer)
func (r *reader) credit(c Range) (Relation, bool) {
	last := r.hi
	for last > r.lo && r.stop(last-1) {
		last--
	}
	first := r.lo + 1
	if !r.is(r.lo, "(", "[") || !r.is(last-1, ")", "]") || r.hasVerb(Range{first, last}) || !name.GivenName(r.doc.Slice(r.doc.Token(first).Span)) {
		return Relation{}, false
	}
	s := Range{first, r.core(first)}
	if !r.fullName(s) || s.Last != last-1 && !r.is(s.Last, ",") {
		return Relation{}, false
	}
	return Relation{Step: Transcript, Cue: Range{r.lo, first}, Head: r.lo, Entry: dash, Frame: lexicon.Quotation, Source: Range{first, last - 1}, Content: []Range{c}}, true
}

// pointed returns the relation of the quotation c to the noun phrase at token i that
// says whose words it is: "the answer of Smith", "Smith's answer".
func (r *reader) pointed(i int, c Range) (Relation, bool) {
	for n := i; n < r.hi && n < i+longestClause && !r.stop(n) && !r.verb(n); n++ {
		if !r.speechNoun(n) && !messages[r.lower[n]] && !messages[r.doc.Token(n).Lemma] {
			continue
		}
		rel := Relation{Step: Fronted, Cue: Range{n, n + 1}, Head: n, Entry: r.quotativeCue(n), Frame: lexicon.Quotation, Source: r.owner(n), Content: []Range{c}}
		if k := r.phrase(n + 2); r.is(n+1, "of", "from", "by") && k > n+2 {
			rel.Source = Range{n + 2, r.apposition(k)}
		}
		if !rel.Source.Empty() {
			return rel, true
		}
	}
	return Relation{}, false
}

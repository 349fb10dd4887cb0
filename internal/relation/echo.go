package relation

import "github.com/hearsay-nlp/hearsay/internal/lexicon"

// echoes adds the relations of quotations that nothing holds to the sentence behind
// each that points back to it: “…” So wrote Smith. | “…” That was the answer of Smith.
func (r *reader) echoes(found []Relation) []Relation {
	taken := r.holders(found)
	for _, q := range r.outer {
		c := r.quotes[q].Range
		if taken[q] != 0 || c.Last >= len(r.tag) || !r.standsAlone(q) && r.levels[0][c.First] == 0 {
			continue
		}
		s := r.doc.SentenceAt(r.doc.Token(r.overNotes(c.Last)).Start)
		sent := r.doc.Sentence(s)
		if sent.First < c.Last || sent.First > c.Last+3*mostNotes {
			continue
		}
		r.sentence = s
		r.enter(window{sent.First, min(sent.Last, sent.First+maxWindow), 0})
		if rel, ok := r.echo(c); ok {
			found = append(found, rel)
		}
	}
	return found
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
	return Relation{}, false
}

// pointed returns the relation of the quotation c to the noun phrase at token i that
// says whose words it is: "the answer of Smith", "Smith's answer".
func (r *reader) pointed(i int, c Range) (Relation, bool) {
	for n := i; n < r.hi && n < i+longestClause && !r.stop(n) && !r.verb(n); n++ {
		if !r.speechNoun(n) && !messages[r.lower[n]] {
			continue
		}
		rel := Relation{Step: Fronted, Cue: Range{n, n + 1}, Head: n, Entry: r.quotativeCue(n), Frame: lexicon.Quotation, Source: r.owner(n), Content: []Range{c}}
		if k := r.phrase(n + 2); r.is(n+1, "of", "from", "by") && k > n+2 {
			rel.Source = Range{n + 2, r.apposition(k)}
		}
		return rel, !rel.Source.Empty()
	}
	return Relation{}, false
}

package relation

import "github.com/hearsay-nlp/hearsay/internal/lexicon"

// complement is the content that stands behind a cue.
type complement struct {
	frame             lexicon.Frames
	content           []Range
	addressee, target Range
	weak              bool // a bare noun phrase or clause that may be no content
}

// complement returns the first complement behind the cue that ends before token
// p which one of e's frames allows.
func (r *reader) complement(p int, e *lexicon.Cue) (complement, bool) {
	for r.adverb(p) && !r.negation(p) {
		p++
	}
	if c, ok := r.at(p, e, false); ok {
		return c, true
	}
	if c, ok := r.told(p, e); ok {
		return c, true
	}
	if q := r.adjunctPhrase(p); e.Frames.Has(lexicon.Clause) && q > p && r.is(q, ",") && r.is(p, "by", "for", "under", "with", "after", "before") && r.clauseFollows(q+1) {
		return r.clausal(lexicon.Clause, p), true
	}
	for q, n := r.adjunct(p), 0; q > p && n < 4; q, n = r.adjunct(q), n+1 {
		if c, ok := r.at(q, e, !r.timeWord(q-1)); ok && !(c.frame == lexicon.Quotation && r.titled(q)) {
			c.weak = c.weak || !r.is(q, ",", ":", "that")
			return c, true
		}
		if r.adjunct(q) == q {
			break
		}
	}
	return complement{}, false
}

// adjunct returns the end of the time, place or addressee phrase that starts at
// token p, or p if none does: "on Tuesday", "in a statement", "to reporters".
func (r *reader) adjunct(p int) int {
	i := p
	if r.is(i, ",") { // , however, | , in an interview,
		if k := r.adjunctPhrase(i + 1); k > i+1 && r.is(k, ",") {
			return k + 1
		}
		if r.adverb(i+1) && r.is(i+2, ",") {
			return i + 3
		}
		return p
	}
	return r.adjunctPhrase(i)
}

func (r *reader) adjunctPhrase(i int) int {
	j := i
	for r.is(j, "late", "early", "earlier", "last", "this", "next", "later", "also", "again") {
		j++
	}
	if r.timeWord(j) {
		for r.timeWord(j) || r.tagged(j, "CD") && j > i {
			j++
		}
		return j
	}
	if r.is(i, "in", "on", "at", "during", "to", "through", "via", "after", "before", "from", "with", "by", "for", "under", "of") && !r.tagged(i+1, "VB", "VBG") {
		if k := r.core(i + 1); k > i+1 {
			for r.is(k, "of", "with", "in") && r.core(k+1) > k+1 {
				k = r.core(k + 1)
			}
			if r.tagged(k, "POS") && r.quotationAt(k+1) > 0 && r.titled(k+1) { // on NBC’s “Today”
				k = min(r.quotes[r.quotationAt(k+1)-1].Last, r.hi)
			}
			return k
		}
	}
	return i
}

// at returns the complement that starts at token p itself. Where strict, it must
// be marked as one: by a complementizer or quotation mark.
func (r *reader) at(p int, e *lexicon.Cue, strict bool) (complement, bool) {
	f := e.Frames
	clausal := f.Has(lexicon.Clause | lexicon.That | lexicon.ToldClause)
	switch {
	case clausal && r.is(p, "that") && r.tagged(p, "IN", "DT", "WDT") && !r.finite(p+1):
		return r.clausal(lexicon.Clause, p), true
	case f.Has(lexicon.Question) && r.question(p):
		c := r.clausal(lexicon.Question, p)
		c.weak = f.Has(lexicon.Quotation) && r.is(p, "when", "where", "if")
		return c, true
	case (clausal || f.Has(lexicon.Quotation)) && r.quotationAt(p) > 0 && !(f == lexicon.Quotation && r.titled(p) && r.quotes[r.quotationAt(p)-1].Last < r.end): // not: reads “War and Peace” a lot
		return r.quoted(p), true
	case f.Has(lexicon.Infinitive) && r.infinitive(p):
		return r.clausal(lexicon.Infinitive, p), true
	case f.Has(lexicon.Participle) && r.tagged(p, "VBN", "VBG"):
		return r.clausal(lexicon.Participle, p), true
	case strict:
		return r.preposition(p, f)
	case f.Has(lexicon.Clause) && r.clauseFollows(p) && !(f.Has(lexicon.ToldClause) && r.is(r.core(p), "that")):
		c := r.clausal(lexicon.Clause, p)
		c.weak = true
		return c, true
	case f.Has(lexicon.Clause) && r.finite(p) && r.relativeObject(p):
		return r.clausal(lexicon.Clause, p), true
	case f.Has(lexicon.Gerund) && r.tagged(p, "VBG"):
		return r.clausal(lexicon.Gerund, p), true
	}
	if c, ok := r.targeted(p, f); ok {
		return c, true
	}
	if f.Has(lexicon.Phrase) && r.core(p) > p && !r.tagged(p, "EX") {
		c := complement{frame: lexicon.Phrase, content: []Range{{p, r.objectEnd(p)}}, weak: true}
		if e.Class == "accuse" || e.Class == "feel" {
			c.target = Range{p, r.core(p)}
		}
		return c, true
	}
	return r.preposition(p, f)
}

// relativeObject reports whether the clause of the cue before the finite verb at
// token p is a relative one whose pronoun is the subject of that verb: "which the
// authors believe may help".
func (r *reader) relativeObject(p int) bool {
	for i := p - 2; i >= r.lo && i > p-10; i-- {
		if r.tagged(i, "WDT", "WP") || r.is(i, "which", "who", "that") {
			return r.phrase(i+1) > i+1
		}
		if r.stop(i) || r.is(i, ",") || r.finite(i) && i < p-3 {
			return false
		}
	}
	return false
}

// clausal is the complement that runs from token p to the end of its clause.
func (r *reader) clausal(f lexicon.Frames, p int) complement {
	finite := !f.Has(lexicon.Infinitive | lexicon.Gerund | lexicon.ToldTo | lexicon.TargetOf | lexicon.TargetFor | lexicon.Participle)
	return complement{frame: f, content: []Range{{p, r.endOf(p, finite)}}}
}

// question reports whether an indirect question starts at token p.
func (r *reader) question(p int) bool {
	return r.is(p, "whether", "if", "how", "why", "what", "who", "whose", "when", "where", "which") && !r.is(p+1, ",")
}

// infinitive reports whether an infinitive starts at token p: "to go", "not to go".
func (r *reader) infinitive(p int) bool {
	if r.negation(p) {
		p++
	}
	if !r.tagged(p, "TO") && !r.is(p, "to") {
		return false
	}
	for p++; r.adverb(p) || r.isMark(p); p++ {
	}
	return r.tagged(p, "VB", "VBP", "VBD", "VBN") || r.tagged(p, "NN") && r.tagged(p+1, "PRP", "PRP$", "DT") // "to position itself"
}

// quotationAt returns 1 + the index of the quotation that starts at token p,
// perhaps behind a comma or colon, or 0.
func (r *reader) quotationAt(p int) int {
	if r.is(p, ",", ":") {
		p++
	}
	if p >= len(r.within) || p > r.hi {
		return 0
	}
	q := int(r.within[p])
	if q == 0 || r.quotes[q-1].First != p {
		return 0
	}
	return q
}

// titled reports whether the quotation at token p may be the title of a work: no
// comma or colon stands before it and all its longer words are capitalized.
func (r *reader) titled(p int) bool {
	if r.is(p, ",", ":") || r.is(p-1, ",", ":") {
		return false
	}
	in := r.quotes[r.quotationAt(p)-1].inside()
	for i := in.First; i < in.Last; i++ {
		if len(r.lower[i]) > 3 && r.lower[i] != "with" && r.lower[i] != "from" && !r.capital(i) {
			return false
		}
	}
	return in.Last-in.First <= 10
}

// quoted is the complement that starts with the quotation at token p.
func (r *reader) quoted(p int) complement {
	q := r.quotes[r.quotationAt(p)-1]
	c := complement{frame: lexicon.Quotation}
	end := q.Last
	if q.Last < r.hi && !r.closesWithStop(q) && !r.is(q.Last, ",") && !r.is(q.Last-2, ",") {
		end = max(r.clauseEnd(q.First), q.Last)
	}
	c.content = []Range{{q.First, end}}
	return c
}

// told returns the complement that follows the addressee at token p: "told
// reporters that", "urged Xi to".
func (r *reader) told(p int, e *lexicon.Cue) (complement, bool) {
	f := e.Frames
	if !f.Has(lexicon.ToldClause | lexicon.ToldTo) {
		return complement{}, false
	}
	for _, k := range []int{r.core(p), r.phrase(p)} {
		if k == p {
			continue
		}
		k = r.apposition(k)
		for n := 0; n < 3; n++ {
			c, ok := complement{}, false
			switch {
			case f.Has(lexicon.ToldTo) && r.infinitive(k):
				c, ok = r.clausal(lexicon.ToldTo, k), true
			case f.Has(lexicon.ToldClause) && r.is(k, "that") && !r.finite(k+1):
				c, ok = r.clausal(lexicon.ToldClause, k), true
			case f.Has(lexicon.ToldClause) && r.question(k):
				c, ok = r.clausal(lexicon.ToldClause, k), true
			case r.quotationAt(k) > 0:
				c, ok = r.quoted(k), true
			case f.Has(lexicon.ToldClause) && r.clauseFollows(k):
				c, ok = r.clausal(lexicon.ToldClause, k), true
				c.weak = true
			}
			if ok {
				c.addressee = Range{p, max(r.core(p), p)}
				return c, true
			}
			next := r.adjunct(k)
			if next == k {
				break
			}
			k = next
		}
	}
	return complement{}, false
}

// targeted returns the complement behind a noun phrase at token p: "accused X
// of", "blamed X for", "described X as", "called X Y".
func (r *reader) targeted(p int, f lexicon.Frames) (complement, bool) {
	k := r.core(p)
	if k == p {
		return complement{}, false
	}
	limit := r.objectLimit(p)
	for j := k; j < limit; j++ {
		switch {
		case f.Has(lexicon.TargetOf) && r.is(j, "of") && (r.tagged(j+1, "VBG") || j == k):
			c := r.clausal(lexicon.TargetOf, j)
			c.target = Range{p, j}
			return c, true
		case f.Has(lexicon.TargetFor) && r.is(j, "for") && (r.tagged(j+1, "VBG", "DT", "PRP$", "NN*", "JJ") || j == k):
			c := r.clausal(lexicon.TargetFor, j)
			c.target = Range{p, j}
			return c, true
		case f.Has(lexicon.PhraseAs) && r.is(j, "as") && !r.clauseFollows(j+1):
			return complement{frame: lexicon.PhraseAs, content: []Range{{p, r.objectEnd(j)}}, target: Range{p, k}}, true
		}
	}
	if f.Has(lexicon.PhrasePhrase) && (r.isMark(k) || r.tagged(k, "DT", "JJ*", "RB", "PRP$") || r.tagged(k-1, "NNP", "PRP") && r.tagged(k, "NN*", "JJ", "VBN")) {
		return complement{frame: lexicon.PhrasePhrase, content: []Range{{p, r.objectEnd(k)}}, target: Range{p, k}}, true
	}
	if f.Has(lexicon.PhrasePhrase) {
		for j := k; j < limit; j++ {
			if q := r.within[j]; q != 0 && r.quotes[q-1].First == j {
				return complement{frame: lexicon.PhrasePhrase, content: []Range{{p, r.objectEnd(j)}}, target: Range{p, j}}, true
			}
		}
	}
	if f.Has(lexicon.PhrasePhrase) && k-p > 2 && r.tagged(p, "NNP", "PRP", "DT") { // core took both: called Trump a liar
		for m := p + 1; m < k; m++ {
			if r.tagged(m, "DT", "PRP$") {
				return complement{frame: lexicon.PhrasePhrase, content: []Range{{p, r.objectEnd(m)}}, target: Range{p, m}}, true
			}
		}
	}
	return complement{}, false
}

// objectLimit returns where to stop looking for what belongs to the object at
// token p.
func (r *reader) objectLimit(p int) int {
	j := p
	for j < r.hi && j < p+25 && !r.stop(j) && !r.finite(j) && !(r.is(j, ",") && j > p) {
		j++
	}
	return j
}

// objectEnd returns the end of the noun phrase at token p with all that modifies
// it: as a content it ends at a comma, a subordinator or another verb of the
// author's.
func (r *reader) objectEnd(p int) int {
	relative := false
	for j := p; j < r.hi; j++ {
		if q := r.within[j]; q != 0 && r.quotes[q-1].First == j {
			j = min(r.quotes[q-1].Last, r.hi) - 1
			continue
		}
		switch {
		case j == p:
		case r.stop(j), r.is(j, "while", "when", "after", "because", "although", "though", "if", "unless", "during", "before", "saying", "according", "--", "—", ":", ")"):
			return r.trim(p, j)
		case r.is(j, ",") && !(r.tagged(j+1, "NN*", "JJ*", "DT") && r.listed(j)):
			return j
		case r.tagged(j, "WP", "WDT", "WRB") || r.is(j, "that"):
			relative = true
		case r.is(j, "and", "but") && (r.finite(j+1) || r.tagged(j+1, "VBD", "VBZ") || r.adverb(j+1) && r.finite(j+2) || r.clauseFollows(j+1) && !relative):
			return j
		case r.finite(j) && !relative:
			if !r.tagged(j-1, "PRP", "NNP", "NNS") {
				return r.trim(p, j)
			}
			relative = true // a reduced relative clause: "the plan he backs"
		case r.relative && r.is(j, ",") && r.finite(r.overAdverbs(j+1)):
			return j
		case r.is(j, "as") && r.clauseFollows(j+1):
			return j
		}
	}
	return r.trim(p, r.hi)
}

// listed reports whether the comma at token j stands in a list: "x, y and z".
func (r *reader) listed(j int) bool {
	for k := j + 1; k < r.hi && k < j+10; k++ {
		if r.finite(k) || r.stop(k) {
			return false
		}
		if r.is(k, "and", "or") {
			return r.core(k+1) > k+1
		}
	}
	return false
}

// preposition returns the complement of a noun that a preposition introduces.
func (r *reader) preposition(p int, f lexicon.Frames) (complement, bool) {
	for _, x := range prepositions {
		if f.Has(x.frame) && r.is(p, x.word) && (r.core(p+1) > p+1 || r.tagged(p+1, "VBG") || r.isMark(p+1)) {
			if x.frame == lexicon.Unto && r.infinitive(p) {
				continue
			}
			return complement{frame: x.frame, content: []Range{{p, r.objectEnd(p + 1)}}}, true
		}
	}
	return complement{}, false
}

var prepositions = []struct {
	word  string
	frame lexicon.Frames
}{
	{"of", lexicon.Of}, {"for", lexicon.For}, {"on", lexicon.On}, {"about", lexicon.About},
	{"against", lexicon.Against}, {"over", lexicon.Over}, {"in", lexicon.In}, {"to", lexicon.Unto},
}

package relation

import "github.com/hearsay-nlp/hearsay/internal/lexicon"

// asEnd returns the end of the content in which "as" stands at token i: behind "saying"
// that of what is said.
func (r *reader) asEnd(i int) int {
	if r.is(i+1, "saying") {
		return r.clauseEnd(i + 2)
	}
	return r.objectEnd(i)
}

// targeted returns the complement behind a noun phrase at token p: "accused X
// of", "blamed X for", "described X as", "called X Y".
func (r *reader) targeted(p int, f lexicon.Frames) (complement, bool) {
	m := r.core(p + 1)
	if q := r.quotationAt(p + 1); q > 0 && r.isMark(p+1) { // dismissed as “nonsense” | a claim that
		if k := r.quotes[q-1].Last; r.speechNoun(r.core(k) - 1) {
			m = k
		}
	}
	if f.Has(lexicon.PhraseAs) && r.is(p, "as") && m > p+1 && r.tagged(m, "DT", "PRP$") { // dismissed as fantasy | a claim that
		return complement{frame: lexicon.Phrase, content: []Range{{m, r.objectEnd(m)}}}, true
	}
	k := r.core(p)
	if k == p {
		return complement{}, false
	}
	if m := r.overApposition(k); f.Has(lexicon.PhraseAs) && m > k && r.is(m, "as") {
		return complement{frame: lexicon.PhraseAs, content: []Range{{p, r.asEnd(m)}}, target: Range{p, k}}, true
	}
	if m := r.overList(k); m > k {
		for _, x := range targets {
			if f.Has(x.frame) && r.is(m, x.word) {
				c := r.clausal(x.frame, m)
				c.target = Range{p, m}
				return c, true
			}
		}
	}
	if m := r.overApposition(k); m > k && f.Has(lexicon.TargetOf|lexicon.TargetFor|lexicon.TargetWith) && r.tagged(m+1, "VBG", "DT", "PRP$", "NN*", "JJ") {
		for _, x := range targets {
			if f.Has(x.frame) && r.is(m, x.word) {
				c := r.clausal(x.frame, m)
				c.target = Range{p, m - 1}
				return c, true
			}
		}
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
		case f.Has(lexicon.TargetWith) && r.is(j, "with") && (r.tagged(j+1, "VBG") || j == k):
			c := r.clausal(lexicon.TargetWith, j)
			c.target = Range{p, j}
			return c, true
		case f.Has(lexicon.TargetOn) && r.is(j, "on") && j == k && r.core(j+1) > j+1 && !r.timeWord(j+1):
			end := r.objectEnd(j)
			return complement{frame: lexicon.TargetOn, content: []Range{{p, end}}, target: Range{j + 1, end}}, true
		case f.Has(lexicon.PhraseAs) && r.is(j, "as") && (!r.clauseFollows(j+1) || r.is(j+1, "saying")):
			return complement{frame: lexicon.PhraseAs, content: []Range{{p, r.asEnd(j)}}, target: Range{p, k}}, true
		}
	}
	if f.Has(lexicon.PhrasePhrase) && k-p > 1 && r.tagged(k-2, "NN*", "PRP") && (r.tagged(k-1, "JJ") || r.tagged(k-1, "NN") && lexicon.SenseOf(r.lower[k-1]).Has(lexicon.Judging|lexicon.Blaming)) {
		return complement{frame: lexicon.PhrasePhrase, content: []Range{{p, r.objectEnd(k - 1)}}, target: Range{p, k - 1}}, true // called the plan reckless
	}
	if f.Has(lexicon.PhrasePhrase) && (r.isMark(k) || r.tagged(k, "DT", "JJ*", "RB", "PRP$") || r.tagged(k-1, "NNP", "PRP") && r.tagged(k, "NN*", "JJ", "VBN")) {
		return complement{frame: lexicon.PhrasePhrase, content: []Range{{p, r.objectEnd(k)}}, target: Range{p, k}}, true
	}
	if f.Has(lexicon.PhrasePhrase) {
		for j := k; j < limit; j++ {
			if r.is(j, "a", "an", "the") && r.tagged(j-1, "NN*") && j > k { // called the vote and the count | a farce
				return complement{frame: lexicon.PhrasePhrase, content: []Range{{p, r.objectEnd(j)}}, target: Range{p, j}}, true
			}
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

// overApposition returns the token behind the second of two commas, the first of which
// stands at k, with a description between them: "Ms. Hale, a lawyer who left, | as". It
// returns k where there is none.
func (r *reader) overApposition(k int) int {
	if !r.is(k, ",") || !r.tagged(k+1, "DT", "PRP$", "WP", "WDT", "WP$") && !r.is(k+1, "who", "which") {
		return k
	}
	for j := k + 1; j < r.hi && j < k+25 && !r.stop(j) && r.within[j] == 0; j++ {
		if r.is(j, ",") {
			return j + 1
		}
	}
	return k
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
		case r.is(j, "as") && r.is(j+1, "long") && r.is(j+2, "as"), r.is(j, "on") && r.is(j+1, "condition") && r.is(j+2, "that"):
			return r.clauseEnd(j)
		case r.is(j, ",") && !(r.tagged(j+1, "NN*", "JJ*", "DT") && r.listed(j)):
			return j
		case r.tagged(j, "WP", "WDT", "WRB") || r.is(j, "that"):
			relative = true
		case r.is(j, "and", "but") && (r.finite(j+1) || r.tagged(j+1, "VBD", "VBZ") || r.adverb(j+1) && r.finite(j+2) || r.clauseFollows(j+1) && !relative):
			return j
		case r.finite(j) && !relative:
			if r.topic || !r.tagged(j-1, "PRP", "NNP", "NNS") {
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

// targets are the prepositions behind a target.
var targets = []struct {
	word  string
	frame lexicon.Frames
}{{"of", lexicon.TargetOf}, {"for", lexicon.TargetFor}, {"with", lexicon.TargetWith}}

// overList returns where a list ends whose first noun phrase ends before token k: "the bank | , the
// auditor and two brokers |"; or k.
func (r *reader) overList(k int) int {
	const most = 8
	i := k
	for n := 0; n < most && r.is(i, ","); n++ {
		next := i + 1
		if r.is(next, "and", "or") {
			next++
		}
		m := r.core(next)
		switch {
		case m == next:
			return k
		case next > i+1:
			return m
		}
		if r.is(m, "and", "or") && r.core(m+1) > m+1 {
			return r.core(m + 1)
		}
		i = m
	}
	return k
}

// preposition returns the complement of a noun that a preposition introduces.
func (r *reader) preposition(p int, f lexicon.Frames) (complement, bool) {
	if f.Has(lexicon.Of) && r.is(p, "of") && r.question(p+1) { // no indication of when
		return complement{frame: lexicon.Of, content: []Range{{p, r.endOf(p+1, true)}}}, true
	}
	for _, x := range prepositions {
		if f.Has(x.frame) && r.is(p, x.word) && (r.core(p+1) > p+1 || r.tagged(p+1, "VBG") || r.isMark(p+1)) {
			if x.frame == lexicon.Unto && r.infinitive(p) {
				continue
			}
			c := complement{frame: x.frame, content: []Range{{p, r.objectEnd(p + 1)}}}
			if x.frame == lexicon.For && r.is(p-1, "blame") {
				c.target = r.blamed(c.content[0])
			}
			return c, true
		}
	}
	return complement{}, false
}

// blamed returns who "on" says in the content of a blame: "for the delay on | the port".
func (r *reader) blamed(content Range) Range {
	for i := content.First + 1; i < content.Last; i++ {
		if r.is(i, "on", "upon") && !r.timeWord(i+1) {
			return Range{i + 1, content.Last}
		}
	}
	return Range{}
}

var prepositions = []struct {
	word  string
	frame lexicon.Frames
}{
	{"of", lexicon.Of}, {"for", lexicon.For}, {"on", lexicon.On}, {"about", lexicon.About},
	{"against", lexicon.Against}, {"over", lexicon.Over}, {"in", lexicon.In}, {"to", lexicon.Unto},
	{"at", lexicon.At}, {"with", lexicon.With},
}

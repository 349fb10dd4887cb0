package relation

import (
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

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
		if t, told := r.told(p, e); told && !t.weak && c.frame == lexicon.Phrase && (t.frame == lexicon.ToldClause || t.frame == lexicon.ToldTo && e.Class == "promise" && !t.addressee.Empty() && r.claimant(t.addressee.Last-1)) {
			return t, true // promised | investors | that
		}
		return c, true
	}
	if c, ok := r.told(p, e); ok {
		return c, true
	}
	if q := r.adjunctPhrase(p); e.Frames.Has(lexicon.Clause) && q > p && r.is(q, ",") && r.is(p, "by", "for", "under", "with", "after", "before") && r.clauseFollows(q+1) {
		return r.clausal(lexicon.Clause, p), true
	}
	for q, n := r.adjunct(p), 0; q > p && n < 4; q, n = r.adjunct(q), n+1 {
		if c, ok := r.at(q, e, !r.timeWord(q-1) && !r.ownClause(p, q)); ok && !(c.frame == lexicon.Quotation && r.titled(q)) {
			c.weak = c.weak || !r.is(q, ",", ":", "that")
			c.addressee = r.reached(p, q, e)
			return c, true
		}
		if r.adjunct(q) == q {
			break
		}
	}
	return complement{}, false
}

// ownClause reports whether a clause with a pronoun and a helper starts at token q behind an
// adjunct of time at token p: "said after the vote | he would resign".
func (r *reader) ownClause(p, q int) bool {
	return r.is(p, "after", "before", "during", "following", "in", "at", "on", "through") && r.is(q, "he", "she", "it", "they", "we", "i") &&
		r.tagged(q+1, "MD", "VBD", "VBZ", "VBP") && r.auxiliary(q+1) && !r.is(q+1, "had", "has", "have", "did", "does", "do")
}

// at returns the complement that starts at token p itself. Where strict, it must
// be marked as one: by a complementizer or quotation mark.
func (r *reader) at(p int, e *lexicon.Cue, strict bool) (complement, bool) {
	f := e.Frames
	clausal := f.Has(lexicon.Clause | lexicon.That | lexicon.ToldClause)
	switch {
	case clausal && r.is(p, "that") && r.tagged(p, "IN", "DT", "WDT") && r.subjectAt(p+1):
		return r.clausal(lexicon.Clause, p), true
	case f.Has(lexicon.Question) && r.question(p):
		c := r.clausal(lexicon.Question, p)
		c.weak = f.Has(lexicon.Quotation) && r.is(p, "when", "where", "if")
		return c, true
	case (clausal || f.Has(lexicon.Quotation)) && r.quotationAt(p) > 0 && !(f == lexicon.Quotation && r.titled(p) && (e.Lemma == "read" || r.quotes[r.quotationAt(p)-1].Last < r.end)): // not: reads “War and Peace” a lot
		return r.quoted(p), true
	case f.Has(lexicon.Infinitive) && (r.infinitive(p) || r.bareVerb(p)):
		return r.clausal(lexicon.Infinitive, p), true
	case f.Has(lexicon.Participle) && r.tagged(p, "VBN", "VBG"):
		return r.clausal(lexicon.Participle, p), true
	case strict:
		return r.preposition(p, f)
	case f.Has(lexicon.Clause) && r.clauseFollows(p) && !(f.Has(lexicon.ToldClause) && r.is(r.core(p), "that")):
		c := r.clausal(lexicon.Clause, p)
		c.weak = true
		return c, true
	case f.Has(lexicon.Clause) && r.treeClause(p):
		return r.clausal(lexicon.Clause, p), true
	case f.Has(lexicon.Clause) && r.finite(p) && r.relativeObject(p):
		return r.clausal(lexicon.Clause, p), true
	case f.Has(lexicon.Phrase) && e.Class == "accuse" && r.is(p, "what") && r.tagged(p+1, "PRP", "NN*", "DT"): // condemned what he called “a farce”
		return complement{frame: lexicon.Phrase, content: []Range{{p, r.clauseEnd(p)}}}, true
	case f.Has(lexicon.Gerund) && r.tagged(p, "VBG"):
		return r.clausal(lexicon.Gerund, p), true
	}
	if c, ok := r.targeted(p, f); ok {
		return c, true
	}
	if k := r.promised(p); f.Has(lexicon.Phrase) && e.Class == "promise" && k > p && (r.claimant(k-1) || r.tagged(p, "PRP")) && r.tagged(k, "DT", "CD", "PRP$", "$", "JJ") && r.core(k) > k {
		return complement{frame: lexicon.ToldClause, content: []Range{{k, r.objectEnd(k)}}, addressee: Range{p, k}}, true // promised her | a refund
	}
	if k := r.core(p); f.Has(lexicon.Phrase) && f.Has(lexicon.ToldTo) && k > p && r.tagged(k, "VBN", "VBD") {
		return complement{frame: lexicon.Phrase, content: []Range{{p, r.endOf(p, true)}}}, true // want it removed
	}
	if q := r.quotationAt(p); q > 0 && f.Has(lexicon.Phrase) && r.isMark(p) && !r.titled(p) { // called for “urgent” work
		return complement{frame: lexicon.Phrase, content: []Range{{p, r.objectEnd(p)}}, weak: true}, true
	}
	if rest := e.Rest(); len(rest) == 1 && rest[0] == "with" && r.is(r.core(p), "that") && r.subjectAt(r.core(p)+1) {
		return complement{}, false // agreed with critics | that
	}
	if f.Has(lexicon.Phrase) && r.core(p) > p && !r.resultative(p) && !r.tagged(p, "EX") && (len(e.Rest()) > 0 || r.overTimes(p) < r.core(p)) { // not: reports next week
		c := complement{frame: lexicon.Phrase, content: []Range{{p, r.objectEnd(p)}}, weak: true}
		if e.Class == "accuse" && !strings.HasPrefix(e.Lemma, "complain") {
			c.target = Range{p, r.core(p)}
		}
		return c, true
	}
	return r.preposition(p, f)
}

// promised returns where who is promised something at token p ends: before a number that starts what
// that is, "each player | 200 shillings", or with the noun phrase.
func (r *reader) promised(p int) int {
	k := r.core(p)
	for i := p + 1; i < k; i++ {
		if r.tagged(i, "CD", "$") && r.claimant(i-1) {
			return i
		}
	}
	return k
}

// subjectAt reports whether a subject stands at token i, not a verb: a plural that the
// tagger takes for a verb is one before another verb, "that | taxes would rise".
func (r *reader) subjectAt(i int) bool {
	return !r.finite(i) || r.tagged(i, "VBZ", "VBP") && r.finite(i+1)
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
	finite := !f.Has(lexicon.Infinitive | lexicon.Gerund | lexicon.ToldTo | lexicon.TargetOf | lexicon.TargetFor | lexicon.TargetWith | lexicon.Participle)
	return complement{frame: f, content: []Range{{p, r.endOf(p, finite)}}}
}

// question reports whether an indirect question starts at token p.
func (r *reader) question(p int) bool {
	if r.tagged(p, "IN", "TO") && r.is(p+1, "whom", "which") { // did not say to whom
		return true
	}
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
	for p++; r.adverb(p) || r.isMark(p) || r.is(p, "at", "least"); p++ {
	}
	return r.tagged(p, "VB", "VBP", "VBD", "VBN") || r.tagged(p, "NN", "JJ") && r.tagged(p+1, "PRP", "PRP$", "DT") // "to position itself"
}

// resultative reports whether a lone adjective at token p says how the verb leaves its
// subject, "floats free", and is no noun, "urged calm".
func (r *reader) resultative(p int) bool {
	return r.tagged(p, "JJ") && r.core(p) == p+1 && r.doc.Token(p).Rel != "obj"
}

// bareVerb reports whether an infinitive without an object starts at token p whose verb
// the tagger takes for a noun: "to rest", "to strike unless". Behind a cue that takes
// infinitives a noun in the singular would need an article there.
func (r *reader) bareVerb(p int) bool {
	if !r.is(p, "to") || !r.tagged(p+1, "NN") || r.capital(p+1) {
		return false
	}
	for _, ending := range nounEndings {
		if strings.HasSuffix(r.lower[p+1], ending) {
			return false
		}
	}
	return p+2 >= r.end || r.stop(p+2) || r.tagged(p+2, "IN", "CC", ",", "RB", "DT", "PRP$", "PRP")
}

// nounEndings are those of nouns that are no verbs.
var nounEndings = []string{"tion", "sion", "ment", "ness", "ity", "ance", "ence", "ism", "ship", "hood", "ology", "ure", "al", "cy", "th"}

// overWho returns the infinitive, or the clause with "that", behind the relative clause with
// "who" at token k that tells which of them are meant: "advised those | who own one | to throw
// it away"; or k.
func (r *reader) overWho(k int) int {
	const reach = 20
	verb := false
	for j := k + 1; r.is(k, "who") && j < r.hi && j < k+reach && !r.stop(j) && !r.is(j, ","); j++ {
		if verb && (r.infinitive(j) || r.is(j, "that") && r.subjectAt(j+1) && !r.finite(j+1)) && !slices.ContainsFunc(lexicon.VerbCues(r.lower[j-1]), func(e *lexicon.Cue) bool {
			return len(e.Rest()) == 0 && e.Frames.Has(lexicon.Infinitive|lexicon.Clause|lexicon.That)
		}) {
			return j
		}
		verb = verb || r.finite(j)
	}
	return k
}

// matter returns the complement at token k that tells, behind who is asked, what for or
// about what: "asked the city | for help", "pressed her | on the leak".
func (r *reader) matter(k int, f lexicon.Frames) (complement, bool) {
	c := complement{frame: f & (lexicon.ToldFor | lexicon.ToldAbout | lexicon.ToldOn)}
	switch {
	case f.Has(lexicon.ToldFor) && r.is(k, "for"), f.Has(lexicon.ToldAbout) && r.is(k, "about"), f.Has(lexicon.ToldOn) && r.is(k, "on", "over"):
	default:
		return c, false
	}
	if m := r.core(k + 1); m == k+1 && !r.tagged(k+1, "VBG", "WP", "WRB") && !r.is(k+1, "whether") || m > k+1 && r.timeWord(m-1) {
		return c, false // asked her on Friday
	}
	c.content = []Range{{k, r.objectEnd(k)}}
	return c, true
}

// matters reports whether matter finds a complement at token k.
func (r *reader) matters(k int, f lexicon.Frames) bool {
	_, ok := r.matter(k, f)
	return ok
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
	exclaims := q.closed && r.is(q.Last-2, "!", "?") && r.capital(q.First+1) // chanted “What curfew?” and went home
	if q.Last < r.hi && !r.closesWithStop(q) && !r.is(q.Last, ",") && !r.is(q.Last-2, ",") && !exclaims && !r.joinsVerb(q.Last) && !(r.chants() && q.closed && r.capital(q.First+1)) {
		end = max(r.clauseEnd(q.First), q.Last)
	}
	c.content = []Range{{q.First, end}}
	for exclaims && r.is(end, "and", "or") && r.opensAt(end+1) { // shouted “Out!” or “Shame!”
		next := r.quotes[r.within[end+1]-1].Range
		c.content, end = append(c.content, next), next.Last
	}
	return c
}

// chants reports whether the cue at hand reports nothing but words: "chanted".
func (r *reader) chants() bool {
	return r.head > 0 && slices.ContainsFunc(lexicon.VerbCues(r.lower[r.head]), func(e *lexicon.Cue) bool { return e.Frames == lexicon.Quotation })
}

// told returns the complement that follows the addressee at token p: "told
// reporters that", "urged Xi to".
func (r *reader) told(p int, e *lexicon.Cue) (complement, bool) {
	f := e.Frames
	if !f.Has(lexicon.ToldClause | lexicon.ToldTo | lexicon.ToldFor | lexicon.ToldAbout | lexicon.ToldOn) {
		return complement{}, false
	}
	if r.is(p, "[") && r.is(p+2, "]") { // told [him]
		p++
	}
	for _, k := range []int{r.overList(r.core(p)), r.core(p), r.phrase(p)} {
		if r.is(k, "]") {
			k++
		}
		if k == p {
			continue
		}
		if m := r.apposition(k); m > k {
			if k = m; r.is(m, ",") && (r.is(m+1, "that", "whether", "how", "why") || r.infinitive(m+1) || r.adjunctPhrase(m+1) > m+1) {
				k++ // the magistrate, Hellen Mutua, to
			}
		}
		if m := r.overWho(k); m > k && (f.Has(lexicon.ToldTo) || r.is(m, "that")) {
			k = m
		}
		for n := 0; n < 3; n++ {
			c, ok := complement{}, false
			switch {
			case f.Has(lexicon.Against) && r.is(k, "against"):
				c, ok = complement{frame: lexicon.ToldTo, content: []Range{{k, r.endOf(k, false)}}}, true
			case f.Has(lexicon.ToldTo) && (r.infinitive(k) || r.bareVerb(k)):
				c, ok = r.clausal(lexicon.ToldTo, k), true
			case f.Has(lexicon.ToldClause) && r.is(k, "that") && r.subjectAt(k+1):
				c, ok = r.clausal(lexicon.ToldClause, k), true
			case f.Has(lexicon.ToldClause) && r.question(k) && r.overWho(k) == k:
				c, ok = r.clausal(lexicon.ToldClause, k), true
			case r.quotationAt(k) > 0 && f.Has(lexicon.ToldClause|lexicon.ToldTo):
				c, ok = r.quoted(k), true
			case f.Has(lexicon.ToldClause) && r.clauseFollows(k):
				c, ok = r.clausal(lexicon.ToldClause, k), true
				c.weak = true
			case r.claimant(k-1) || r.tagged(p, "PRP") || lexicon.IsKind(r.doc.Token(k-1).Lemma, "place"):
				c, ok = r.matter(k, f)
			}
			if ok {
				c.addressee = r.addressee(p, k)
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

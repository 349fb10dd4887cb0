package relation

import (
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// clauseFollows reports whether a finite clause starts at token i: a subject,
// with what modifies it, and then a finite verb.
func (r *reader) clauseFollows(i int) bool {
	if r.is(i, "if", "when", "while", "unless", "although", "because", "once", "until") && i > r.lo {
		return true
	}
	for r.adverb(i) || r.isMark(i) && i < r.hi-1 || r.is(i, "also", "both", "even") {
		i++
	}
	if r.tagged(i, "PRP", "EX") && r.is(i, "i", "he", "she", "we", "they", "it", "there", "you") && (r.verbSoon(i+1, 4) || !r.is(i+1, "and", "or")) {
		return r.verbSoon(i+1, 4)
	}
	j := r.phrase(i)
	if j == i {
		return r.tagged(i, "VBG") && r.verbAhead(i+1)
	}
	return r.verbAhead(j)
}

// verbSoon reports whether one of the n tokens from i on is a finite verb.
func (r *reader) verbSoon(i, n int) bool {
	for j := i; j < i+n; j++ {
		if r.finite(j) || r.is(j, "’s", "'s", "’re", "'re", "’ll", "'ll", "’d", "'d", "’ve", "'ve", "'m", "’m") {
			return true
		}
	}
	return false
}

// verbAhead reports whether the noun phrase that ends before token j is the
// subject of a finite verb, which stands there or behind what modifies the noun:
// further phrases, participles, relative clauses, appositions. The verbs of
// relative and other subordinate clauses do not count.
func (r *reader) verbAhead(j int) bool {
	subordinate, commas := 0, 0
	for k := j; k < r.hi && k < j+30; k++ {
		switch {
		case r.is(k, ","):
			if commas++; r.is(k+1, "and", "but", "so") || commas == 1 && r.finite(k+1) {
				return false
			}
			if commas > 1 {
				subordinate = 0
			}
		case r.stop(k), r.is(k, "and", "but") && r.finite(k+1), r.is(k, "while", "as", "because", "although", "though", "after", "before", "when", "if", "since", "until") && k > j:
			return false
		case r.tagged(k, "WP", "WDT") || r.is(k, "who", "which", "where"):
			subordinate++
		case r.is(k, "that") && r.tagged(k, "IN", "WDT"):
			subordinate++
		case r.finite(k) && !(r.finite(k+1) && !r.auxiliary(k)) && !r.auxiliary(k-1):
			switch {
			case k > j && subordinate == 0 && r.tagged(k-1, "PRP"): // the plan he backs
			case subordinate == 0:
				return true
			default:
				subordinate--
			}
		}
	}
	return false
}

// clauseEnd returns the end of the content that starts at token i: the end of
// its sentence, unless another cue clause comes first. A quotation is taken in
// whole, also where it goes on past the sentence.
func (r *reader) clauseEnd(i int) int { return r.endOf(i, true) }

// endOf is clauseEnd; a content that is not finite, "to leave", also ends before
// a conjunction and a finite verb, which belong to the clause of the cue.
func (r *reader) endOf(i int, finite bool) int {
	limit := r.hi
	if r.topic {
		limit = r.predicate(i, finite)
	}
	for j := i; j < limit; j++ {
		if q := r.within[j]; q != 0 {
			quote := r.quotes[q-1]
			j = quote.Last - 1
			if j >= r.hi-1 || r.closesWithStop(quote) {
				return quote.Last
			}
			if r.is(j-1, ",") && (r.breaks(j) || r.subordinate && r.clauseFollows(j+1)) {
				return j + 1
			}
			continue
		}
		if r.stop(j) && !r.is(j, "…", "...") {
			return r.trim(i, j)
		}
		if j > i && (r.is(j, ",") && r.breaks(j) || r.coordinated(j)) {
			return j
		}
		if r.is(j, ")", "-rrb-") && !r.opened(i, j) {
			return j
		}
		if j > i && r.is(j, ",") && (r.relative && r.finite(r.overAdverbs(j+1)) || r.subordinate && r.clauseFollows(j+1) || !finite && r.resumes(j+1)) {
			return j
		}
		if !finite && r.is(j, "and", "but") {
			if k := r.overAdverbs(j + 1); r.tagged(k, "VBD", "VBZ") || r.is(k, "that") || r.mistagged(k) && r.isCue(k) {
				return r.trim(i, j)
			}
		}
	}
	return r.trim(i, limit)
}

// predicate returns the finite verb behind the content that starts at token i whose
// subject is the noun that the content belongs to: "the claim that it was safe |
// fooled nobody". The content has a finite verb of its own if it is a finite clause,
// and one more for each clause in it.
func (r *reader) predicate(i int, finite bool) int {
	verbs := 0
	if finite {
		verbs = 1
	}
	for j := i; j < r.hi; j++ {
		switch {
		case r.within[j] != 0 || r.is(j, "and", "or", "but") && r.finite(j+1):
			if r.within[j] == 0 {
				j++
			}
		case j > i && (r.tagged(j, "WP", "WDT", "WRB") || r.is(j, "that", "if", "because", "while", "as", "when")):
			verbs++
		case r.finite(j) && !r.finite(j-1) && !r.auxiliary(j-1):
			if verbs == 0 {
				return j
			}
			if verbs--; r.tagged(j-1, "PRP") && r.tagged(j-2, "NN*") {
				verbs++ // the town he loves
			}
		}
	}
	return r.hi
}

// resumes reports whether the clause around an infinitive goes on at token i,
// behind a comma.
func (r *reader) resumes(i int) bool {
	return r.is(i, "despite", "while", "although", "though", "whereas") || r.is(i, "and", "but") && r.clauseFollows(i+1)
}

// overAdverbs steps over adverbs.
func (r *reader) overAdverbs(i int) int {
	for r.adverb(i) {
		i++
	}
	return i
}

// trim takes stops and commas off the end of a content that starts at i.
func (r *reader) trim(i, j int) int {
	for j > i+1 && (r.stop(j-1) || r.is(j-1, ",", ":", "--", "—", "–")) {
		j--
	}
	return j
}

// opened reports whether a bracket opens between i and j.
func (r *reader) opened(i, j int) bool {
	for k := i; k < j; k++ {
		if r.is(k, "(", "-lrb-") {
			return true
		}
	}
	return false
}

// closesWithStop reports whether the last word mark in a quotation ends a
// sentence.
func (r *reader) closesWithStop(q quotation) bool {
	return q.closed && q.Last-2 > q.First && (r.lower[q.Last-2] == "." || r.lower[q.Last-2] == "?" || r.lower[q.Last-2] == "!") && q.Last >= r.hi-1
}

// breaks reports whether what follows the comma (or closing mark) at token j is
// a new cue clause and not part of the content before it: ", he said",
// ", said Smith", ", adding that", ", but she denied", ", according to".
func (r *reader) breaks(j int) bool {
	k := j + 1
	if r.is(k, "according") {
		return true
	}
	if r.is(k, "while", "although", "though", "and", "but", "as") {
		k++
		if r.coordinated(j + 1) {
			return true
		}
	}
	for r.adverb(k) {
		k++
	}
	if k <= j+4 && (r.tagged(k, "VBG") || r.tagged(k, "NN") && strings.HasSuffix(r.lower[k], "ing") && r.is(k+1, "that")) {
		return r.isCue(k)
	}
	if r.tagged(k, "VBD", "VBZ") && r.reporting(k) && r.inverts(k) {
		return true
	}
	m := r.phrase(k)
	if m > k {
		m = r.overRelative(r.apposition(m))
		if r.is(m, ",") && m+1 < r.hi && r.verb(m+1) {
			m++
		}
		for r.adverb(m) || r.auxiliary(m) && r.verb(m+1) {
			m++
		}
		if m < r.hi && r.verb(m) && r.isCue(m) && r.reporting(m) && !r.verbGroup(m).passive {
			return true
		}
		// ", but the minister left": a contrast of the author's own
		if r.is(j+1, "but", "although", "though", "while") && (r.finite(m) || r.finite(m-1)) {
			return true
		}
	}
	return false
}

// overRelative returns the comma that ends the relative clause between commas
// which starts at token m, or m.
func (r *reader) overRelative(m int) int {
	if !r.is(m, ",") || !r.tagged(m+1, "WP", "WDT", "WP$") {
		return m
	}
	for k := m + 2; k < r.hi && k < m+30 && !r.stop(k); k++ {
		if r.is(k, ",") && r.verb(r.overAdverbs(k+1)) {
			return k
		}
	}
	return m
}

// inverts reports whether the subject of the verb at token k stands behind it:
// "said Smith", "wrote the paper’s editor".
func (r *reader) inverts(k int) bool {
	s := r.inverted(k + 1)
	return !s.Empty() && (r.proper(s.First) || r.is(k, "said", "says")) && r.isCueClauseEnd(s.Last)
}

// coordinated reports whether a conjunction at token j joins another cue to the
// one before: "and warned that".
func (r *reader) coordinated(j int) bool {
	if !r.is(j, "and", "but", "while") {
		return false
	}
	k := j + 1
	for r.adverb(k) || r.is(k, "then", "also") {
		k++
	}
	if r.is(k, "he", "she", "they") {
		for k++; r.adverb(k) || r.auxiliary(k) && r.tagged(k+1, "VBN"); k++ {
		}
		return r.tagged(k, "VBD", "VBZ", "VBN") && r.isCue(k)
	}
	if r.tagged(k, "VBN") && r.is(k+1, "to", "that") && r.reporting(k) {
		return true
	}
	return r.tagged(k, "VBD", "VBZ", "VBG") && r.isCue(k) && (r.tagged(k, "VBD") || r.is(j, "while") || r.reporting(k))
}

// isCue reports whether a cue of the lexicon for something said stands at token i.
func (r *reader) isCue(i int) bool {
	return slices.ContainsFunc(lexicon.VerbCues(r.lower[i]), func(e *lexicon.Cue) bool {
		_, ok := r.match(i, e)
		return ok && !e.Thought
	})
}

// reporting reports whether the verb at token i can stand behind its content.
func (r *reader) reporting(i int) bool {
	for _, e := range lexicon.VerbCues(r.lower[i]) {
		if e.Frames.Has(lexicon.Quotation) && len(e.Rest()) == 0 {
			return true
		}
	}
	return false
}

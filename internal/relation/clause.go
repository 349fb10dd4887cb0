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
	if r.topic && j > i && r.finite(j) && r.heads(j) {
		return false // "whose note revealed the plot | said he was sorry"
	}
	if j == i {
		return r.tagged(i, "VBG") && r.verbAhead(i+1)
	}
	return r.verbAhead(j)
}

// heads reports whether the verb at token i heads the sentence, or helps one that does and
// has a subject before the cue at hand.
func (r *reader) heads(i int) bool {
	t := r.doc.Token(i)
	if t.Rel == "root" || t.Head != r.overAdverbs(i+1) || !strings.HasPrefix(t.Rel, "aux") || r.doc.Token(t.Head).Rel != "root" {
		return t.Rel == "root"
	}
	n := 0
	for c := range r.doc.Children(t.Head) {
		if n++; c >= r.head || n > 8 {
			break
		}
		if strings.HasPrefix(r.doc.Token(c).Rel, "nsubj") {
			return true
		}
	}
	return false
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
		case r.stop(k), r.is(k, "and", "but") && r.finite(k+1), r.is(k, "while", "as", "because", "although", "though", "after", "before", "when", "if", "since", "until", "unless", "once", "whether") && k > j, r.is(k, "unless", "because", "although", "though", "if"):
			return false
		case r.tagged(k, "WP", "WDT") || r.is(k, "who", "which", "where"):
			subordinate++
		case r.is(k, "that") && r.tagged(k, "IN", "WDT"):
			subordinate++
		case r.finite(k) && !(subordinate == 0 && r.finite(k+1) && !r.auxiliary(k)) && !r.auxiliary(k-1):
			switch {
			case k > j && subordinate == 0 && r.tagged(k-1, "PRP"): // the plan he backs
			case subordinate == 0:
				return commas != 1 // "accepted the offer, its president said"
			default:
				subordinate--
			}
		}
	}
	return false
}

// breaks reports whether what follows the comma (or closing mark) at token j is
// a new cue clause and not part of the content before it: ", he said",
// ", said Smith", ", adding that", ", but she denied", ", according to".
func (r *reader) breaks(j int) bool {
	k := j + 1
	if r.disowned(k) {
		return true
	}
	if r.is(k, "according") || r.is(k, "nor") && r.auxiliary(k+1) {
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
	if r.tagged(k, "VBD") && r.isCue(k) && r.enumerated(k) {
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
		if m < r.hi && r.verb(m) && r.isCue(m) && (r.reporting(m) || r.is(j+1, "and") && r.tagged(m, "VBD", "VBP")) && !r.verbGroup(m).passive {
			return true
		}
		// ", but the minister left": a contrast of the author's own
		if r.is(j+1, "but", "although", "though", "while") && (r.finite(m) || r.finite(m-1)) {
			return true
		}
	}
	return false
}

// disowned reports whether the relative clause at token k is one in which somebody turns
// down what stands before it: ", which he denies".
func (r *reader) disowned(k int) bool {
	if !r.is(k, "which") {
		return false
	}
	v := r.overAdverbs(r.phrase(k + 1))
	for r.auxiliary(v) || r.adverb(v) {
		v++
	}
	return v > k+1 && v < r.hi && r.verb(v) && (v+1 >= r.end || r.is(v+1, ",")) && slices.ContainsFunc(lexicon.VerbCues(r.lower[v]), func(e *lexicon.Cue) bool {
		return e.Class == "deny" && len(e.Rest()) == 0
	})
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
	return !s.Empty() && (r.proper(s.First) || r.is(k, "said", "says") || r.tagged(s.Last-1, "NNP") && r.is(s.Last, ",")) && r.isCueClauseEnd(s.Last)
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
	if r.repeats(k) || r.head > 0 && (r.rejoins(r.head, j) && r.isCue(k) || r.changesTense(r.head, j, k)) {
		return true
	}
	if r.is(k, "he", "she", "they") {
		for k++; r.adverb(k) || r.auxiliary(k) && r.tagged(k+1, "VBN"); k++ {
		}
		return r.tagged(k, "VBD", "VBZ", "VBN") && r.isCue(k)
	}
	if r.tagged(k, "VBN") && r.is(k+1, "to", "that") && r.reporting(k) {
		return true
	}
	if r.tagged(k, "VB", "VBP") && r.is(k+1, "that", "whether") && r.reporting(k) {
		return true
	}
	return r.tagged(k, "VBD", "VBZ", "VBG") && r.isCue(k) && (r.tagged(k, "VBD") || r.is(j, "while") || r.reporting(k) || r.idiom(k))
}

// changesTense reports whether the cue at token k, with a clause or infinitive of its own and
// joined at token j, has the subject of the cue at token head, since its tense is that of no
// verb between them: “found that he had drowned | and believes that he was pushed”.
func (r *reader) changesTense(head, j, k int) bool {
	past := r.tagged(k, "VBD") || r.tagged(k, "VBN") && r.doc.Token(k).Rel == "conj"
	if !past && !r.tagged(k, "VBZ") || !r.finite(head) && !r.tagged(head, "VBN") || j-head > longestClause*4 {
		return false
	}
	verbs := 0
	for i := head + 1; i < j; i++ {
		if r.within[i] != 0 || !r.finite(i) {
			continue
		}
		if !r.tagged(i, "MD") && r.tagged(i, "VBD") == past {
			return false // a modal takes no other form than the base
		}
		verbs++
	}
	return verbs > 0 && slices.ContainsFunc(lexicon.VerbCues(r.lower[k]), func(e *lexicon.Cue) bool {
		end, ok := r.match(k, e)
		if ok && e.Frames.Has(lexicon.ToldTo) && r.infinitive(r.core(end)) && r.core(end) > end {
			return true
		}
		return ok && e.Frames.Has(lexicon.Clause|lexicon.That|lexicon.Infinitive) && (r.is(end, "that") || r.infinitive(end) || e.Frames.Has(lexicon.Clause) && r.tagged(end, "PRP", "DT") && r.clauseFollows(end))
	})
}

// repeats reports whether token k is the verb of the cue at hand once more:
// “insists that it is safe but insists on a test”.
func (r *reader) repeats(k int) bool {
	return k < r.hi && r.head > 0 && k > r.head && r.lower[k] == r.lower[r.head] && (r.verb(r.head) || r.mistagged(r.head))
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

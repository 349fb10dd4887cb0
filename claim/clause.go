package claim

import (
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// clause returns what the main clause, from the k-th token of the content on, commits
// the source to, by its finite verb and what goes with that.
func (s *stance) clause(k int) Commitment {
	i, verb := s.finite(k)
	if i < 0 {
		return Asserted
	}
	if s.tag(i) == "MD" {
		return s.modal(i)
	}
	switch infinitive := s.infinitive(verb); {
	case s.dueTo(i):
		return s.future(i)
	case s.doubted(k, verb):
		return Hedged
	case !infinitive:
		return Asserted
	case raising[s.lemma(verb)], s.lemma(verb) == "say" && s.tag(verb) == "VBN" && s.word(i) != "has" && s.word(i) != "had":
		return Hedged // "appears to", "is said to"
	case s.passive(i, verb) && rated[s.lemma(verb)]:
		return Hedged // "is believed to"
	case s.verbatim(i) && s.tag(i) == "VBD":
		return Asserted // “It was going to hold,”
	case s.lemma(verb) == "go" && s.tag(verb) == "VBG", coming[s.lemma(verb)] && s.word(i) != s.word(verb):
		return s.future(i) // "is going to", "is expected to"
	}
	return Asserted
}

// dueTo reports whether "due to" and a verb follow the verb at token i, which parsers take for the
// preposition.
func (s *stance) dueTo(i int) bool {
	return s.holds(i+3) && s.lemma(i) == "be" && s.word(i+1) == "due" && s.word(i+2) == "to" && s.tag(i+3) == "VB"
}

// Verbs and adjectives that say with an infinitive how sure something is or
// will be.
var (
	raising = setOf("appear seem")
	rated   = setOf("believe think suspect allege report rumor understand assume presume")
	coming  = setOf("expect predict project forecast set due poise likely unlikely bind certain sure")
)

// finite returns the first finite verb from the k-th token on that heads no relative or
// other subordinate clause, and the verb or other predicate that it goes with; -1 if
// there is none.
func (s *stance) finite(k int) (i, verb int) {
	first, firstVerb := -1, -1
	for _, i := range s.at[k:] {
		if !relation.IsFinite(s.tag(i)) || s.tag(i) == "VBZ" && i+1 < s.doc.NumTokens() && s.tag(i+1) == "MD" { // "talks would", a plural
			continue
		}
		verb := s.predicate(i)
		if first < 0 {
			first, firstVerb = i, verb
		}
		if t := s.doc.Token(verb); !strings.HasPrefix(t.Rel, "acl") && t.Rel != "advcl" || !s.holds(t.Head) {
			return i, verb
		}
	}
	if s.rel.Frame == lexicon.Phrase {
		return -1, -1 // what is said of a noun
	}
	return first, firstVerb
}

// predicate returns the predicate that the auxiliary or copula at token i goes with,
// or i if it is none.
func (s *stance) predicate(i int) int {
	if t := s.doc.Token(i); (strings.HasPrefix(t.Rel, "aux") || t.Rel == "cop") && t.Head > i && t.Head < i+12 {
		return t.Head
	}
	return i
}

// holds reports whether token i is one of those read.
func (s *stance) holds(i int) bool { return len(s.at) > 0 && s.at[0] <= i && i <= s.at[len(s.at)-1] }

func (s *stance) lemma(i int) string { return s.doc.Token(i).Lemma }

// infinitive reports whether "to" and a verb follow the predicate at token i.
func (s *stance) infinitive(i int) bool {
	for k := i + 1; k < min(i+4, s.doc.NumTokens()) && s.holds(k); k++ {
		if s.word(k) == "to" {
			return true
		}
		if s.tag(k) != "RB" {
			return false
		}
	}
	return false
}

// passive reports whether a form of "be" before it makes the participle passive.
func (s *stance) passive(i, verb int) bool {
	return i < verb && s.tag(verb) == "VBN" && s.word(i) != "has" && s.word(i) != "had" && s.word(i) != "have" || i < verb && s.word(verb-1) == "been"
}

// doubted reports whether an adverb or predicate makes the clause of the verb less than
// sure: "was allegedly sold", "it is possible that", "there is a chance that".
func (s *stance) doubted(k, verb int) bool {
	for _, i := range s.at[k:] {
		t := s.doc.Token(i)
		if i > verb+1 {
			break
		}
		if doubting[s.word(i)] && strings.HasPrefix(t.Tag, "RB") && (t.Head == verb || t.Head == s.doc.Token(verb).Head || i > verb-4) {
			return true
		}
	}
	if possible[s.lemma(verb)] {
		return s.tag(verb) == "JJ" && !s.infinitive(verb)
	}
	next := verb + 1
	for next < s.doc.NumTokens() && s.holds(next) && (s.tag(next) == "DT" || s.tag(next) == "JJ") {
		next++
	}
	return s.lemma(verb) == "be" && next < s.doc.NumTokens() && s.holds(next) && chances[s.lemma(next)]
}

var (
	desiring = setOf("like love prefer rather")
	possible = setOf("possible conceivable plausible likely probable")
	chances  = setOf("chance possibility likelihood risk")
)

// modal returns what the modal at token i commits its source to: "would" and "will"
// to a promise if the source is its subject too, else to a prediction, and to nothing
// but how things would be where its condition does not hold; "may", "might" and
// "could" to a possibility; "must" and "should" to a demand.
func (s *stance) modal(i int) Commitment {
	perfect := s.perfect(i)
	next := i + 1
	for next < s.doc.NumTokens()-1 && isMark(s.doc, next) {
		next++
	}
	if next := s.word(min(next, s.doc.NumTokens()-1)); s.word(i) == "could" && (next == "not" || next == "n't") || desiring[next] {
		return Asserted // it was not possible; "would like to"
	}
	switch s.word(i) {
	case "would", "'d":
		if perfect || s.unreal {
			return Asserted
		}
		return s.future(i)
	case "will", "'ll", "wo", "shall":
		return s.future(i)
	case "may", "might", "could":
		return Hedged
	case "should", "must", "ought":
		if perfect || s.word(i) == "must" && s.universal(i) {
			return Asserted // "should have acted"; "every applicant must show a bill"
		}
		return Demanded
	}
	return Asserted
}

// universal reports whether the subject of the verb at token i is all of a kind, so that what it
// must do is a rule: "every applicant".
func (s *stance) universal(i int) bool {
	const reach = 8
	for k := i - 1; k >= 0 && k > i-reach && s.holds(k); k-- {
		switch s.word(k) {
		case "every", "each", "any", "no":
			return true
		}
		if tag := s.tag(k); tag == "," || tag == "CC" || strings.HasPrefix(tag, "VB") {
			return false
		}
	}
	return false
}

// perfect reports whether "have" and a participle follow the modal at token i.
func (s *stance) perfect(i int) bool {
	k := i + 1
	for k < s.doc.NumTokens() && s.tag(k) == "RB" {
		k++
	}
	for k+1 < s.doc.NumTokens() && s.word(k) == "have" {
		if k++; s.tag(k) != "RB" {
			return s.tag(k) == "VBN" || s.tag(k) == "VBD"
		}
	}
	return false
}

// future returns a promise of what the source itself will do, or else a prediction: of what
// it will feel or suffer, or has no doubt of.
func (s *stance) future(i int) Commitment {
	verb := s.predicate(i)
	feels := (s.tag(verb) == "JJ" || s.tag(verb) == "VBN") && i+1 < verb && s.word(i+1) == "be"
	if s.rel.Entry.Class != "predict" && !strings.Contains(s.rel.Entry.Lemma, "no doubt") && !feels && s.ownSubject(i) {
		return Promised
	}
	return Predicted
}

package claim

import (
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/enum"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// commitment returns the stance of the source: that of its cue, unless the cue
// is negated, or the content is a question, an order or hangs on a modal.
func commitment(doc *hearsay.Document, rel *relation.Relation) Commitment {
	var c Commitment
	_ = enum.Parse(commitments, []byte(rel.Entry.Commitment), &c) // the lexicon's test holds it to these names
	if rel.Negated {
		return None
	}
	if c != Asserted {
		return c
	}
	switch rel.Entry.Class {
	case "say", "insist", "predict", "admit":
		return byContent(doc, rel)
	}
	return c
}

// byContent returns what the form of the content commits its source to.
func byContent(doc *hearsay.Document, rel *relation.Relation) Commitment {
	s := stance{doc: doc, rel: rel}
	for i := rel.Content[0].First; i < rel.Content[0].Last; i++ {
		switch w := s.word(i); {
		case !isWord(w), w == "that":
			continue
		case s.verbatim(i) && doc.Token(i).Tag == "VB" && i <= rel.Content[0].First+1:
			return Demanded // “Go home,” he said
		case w == "if" && rel.Entry.Class == "predict":
			return s.conditional(i + 1) // he warned that if it rains
		}
		break
	}
	if s.asks() {
		return Asked
	}
	return s.modal()
}

// stance reads the content of a relation.
type stance struct {
	doc *hearsay.Document
	rel *relation.Relation
}

// word returns token i in lower case.
func (s *stance) word(i int) string { return strings.ToLower(s.doc.Slice(s.doc.Token(i).Span)) }

// verbatim reports whether token i is quoted.
func (s *stance) verbatim(i int) bool {
	for _, q := range s.rel.Quoted {
		if q.First <= i && i < q.Last {
			return true
		}
	}
	return false
}

// conditional returns what a warning under the condition at token i commits to: a
// prediction, unless the condition is unreal, "if it rained", and the point made
// is about the present.
func (s *stance) conditional(i int) Commitment {
	for ; i < s.rel.Content[0].Last; i++ {
		switch s.doc.Token(i).Tag {
		case "VBD":
			return Asserted
		case "VBZ", "VBP", "MD":
			return Predicted
		}
	}
	return Predicted
}

// asks reports whether the content is one question, verbatim.
func (s *stance) asks() bool {
	if len(s.rel.Content) > 1 || !s.rel.Direct(s.doc) {
		return false
	}
	c := s.rel.Content[0]
	stops := 0
	for i := c.First; i < c.Last; i++ {
		switch s.word(i) {
		case "?":
			return stops == 0 && c.Last-i <= 2
		case ".", "!":
			stops++
		}
	}
	return false
}

// modal returns what the first finite verb of the content commits its source
// to: "would" and "will" to a promise if the source is its subject too, else to
// a prediction; "may", "might" and "could" to a possibility; "must" and "should"
// to a demand.
func (s *stance) modal() Commitment {
	c := s.rel.Content[0]
	for i := c.First; i < c.Last; i++ {
		switch s.doc.Token(i).Tag {
		case "VBD", "VBZ", "VBP":
			return Asserted
		case "MD":
			switch s.word(i) {
			case "will", "would", "’ll", "'ll", "’d", "'d", "wo", "shall":
				if s.rel.Entry.Class != "predict" && s.ownSubject(i) {
					return Promised
				}
				return Predicted
			case "may", "might", "could":
				return Hedged
			case "should", "must", "ought":
				return Demanded
			}
			return Asserted
		}
	}
	return Asserted
}

// ownSubject reports whether the subject of the modal at token i is a pronoun
// that can stand for the source: "I" or "we" in its own words, "he", "she", "they"
// or "it" in the author's. What it will be is no promise.
func (s *stance) ownSubject(i int) bool {
	if i == s.rel.Content[0].First {
		return false
	}
	switch subject := s.word(i - 1); {
	case s.verbatim(i - 1):
		return subject == "i" || subject == "we"
	case subject == "it":
		return i+1 < s.doc.NumTokens() && s.word(i+1) != "be" && !s.personal()
	default:
		return subject == "he" || subject == "she" || subject == "they"
	}
}

// personal reports whether the source is a pronoun for a person.
func (s *stance) personal() bool {
	if s.rel.Source.Empty() {
		return false
	}
	switch s.word(s.rel.Source.First) {
	case "he", "she", "i", "who":
		return true
	}
	return false
}

// isWord reports whether s holds a letter or digit.
func isWord(s string) bool { return strings.ContainsFunc(s, isWordRune) }

package claim

import (
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/enum"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// commitment returns the stance of the source: that of its cue, unless the cue
// is negated or questioned, or the content itself is hedged, promised,
// predicted or demanded by its first modal.
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
		return modal(doc, rel)
	}
	return c
}

// modal returns what the first finite verb of the content commits its source
// to: "would" and "will" to a promise if the source is its subject too, else to
// a prediction; "may", "might" and "could" to a possibility; "must" and "should"
// to a demand.
func modal(doc *hearsay.Document, rel *relation.Relation) Commitment {
	for i := rel.Content[0].First; i < rel.Content[0].Last; i++ {
		tok := doc.Token(i)
		switch tok.Tag {
		case "VBD", "VBZ", "VBP":
			return Asserted
		case "MD":
			switch strings.ToLower(doc.Slice(tok.Span)) {
			case "will", "would", "’ll", "'ll", "’d", "'d", "wo", "shall":
				if ownSubject(doc, rel, i) {
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
// that can stand for the source.
func ownSubject(doc *hearsay.Document, rel *relation.Relation, i int) bool {
	if i == rel.Content[0].First {
		return false
	}
	switch strings.ToLower(doc.Slice(doc.Token(i - 1).Span)) {
	case "i", "we", "he", "she", "they":
		return true
	}
	return false
}

package quote

import (
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// questioned reports whether the cue of a relation stands in a question of the
// author's: "Did Smith say that …?", "Who said …?". A question that is the content
// does not count.
func questioned(doc *hearsay.Document, rel *relation.Relation) bool {
	if rel.Cue.Empty() {
		return false
	}
	s := doc.Sentence(doc.SentenceAt(doc.Token(rel.Cue.First).Start))
	last := s.Last - 1
	for last > s.First && strings.Trim(doc.Slice(doc.Token(last).Span), "\"'”’»") == "" {
		last--
	}
	if doc.Slice(doc.Token(last).Span) != "?" || asked(rel, last) {
		return false
	}
	for i := s.First; i < rel.Head; i++ {
		t := doc.Token(i)
		switch t.Tag {
		case "MD", "WP", "WRB", "WDT":
			return true
		case "CC", "RB", ",", "``", "''":
			continue
		}
		return t.POS == "AUX" || isHelper[t.Lemma] && strings.HasPrefix(t.Tag, "VB")
	}
	return false
}

// asked reports whether the question mark at token i belongs to the words that are
// quoted.
func asked(rel *relation.Relation, i int) bool {
	for _, part := range rel.Quoted {
		if part.First <= i && i < part.Last {
			return true
		}
	}
	return false
}

var isHelper = map[string]bool{"do": true, "be": true, "have": true}

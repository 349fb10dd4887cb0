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
	if rel.Cue.Empty() || len(rel.Quoted) > 0 && rel.Direct(doc) {
		return false
	}
	s := doc.Sentence(doc.SentenceAt(doc.Token(rel.Cue.First).Start))
	last := s.Last - 1
	for last > s.First && strings.Trim(doc.Slice(doc.Token(last).Span), "\"'”’»") == "" {
		last--
	}
	if doc.Slice(doc.Token(last).Span) != "?" {
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

var isHelper = map[string]bool{"do": true, "be": true, "have": true}

package relation

import (
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay"
)

// Silent reports whether the relation tells that its source says nothing at all:
// "declined to comment". Nothing is claimed by that, nor denied.
func (rel *Relation) Silent(doc *hearsay.Document) bool {
	if rel.Entry.Class != "deny" && rel.Entry.Commitment != "none" || len(rel.Content) != 1 {
		return false
	}
	words := strings.Fields(rel.Entry.Lemma)
	if !slices.Contains(unwilling, words[0]) {
		return false
	}
	c := rel.Content[0]
	if rel.Cue.Overlaps(c) || c.Last-c.First > 3 || len(rel.Quoted) > 0 {
		return false
	}
	content := strings.ToLower(doc.Slice(c.Span(doc)))
	return content == "to comment" || content == "to comment further" || content == "comment" || content == "further comment"
}

var unwilling = []string{"decline", "refuse"}

package relation

import (
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay"
)

// Silent reports whether the relation tells that its source says nothing at all:
// "declined to comment", or is not named: "asked not to be named". Nothing is claimed
// by that, nor denied.
func (rel *Relation) Silent(doc *hearsay.Document) bool {
	if (rel.Entry.Class == "ask" || rel.Entry.Class == "demand") && len(rel.Quoted) == 0 && !rel.Cue.Overlaps(rel.Hull()) {
		words := strings.Fields(strings.ToLower(doc.Slice(rel.Hull().Span(doc))))
		return len(words) <= 5 && strings.HasPrefix(strings.Join(words, " "), "not to be ") && slices.Contains(unnamed, words[3])
	}
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

// unnamed are what those ask not to be who speak all the same.
var unnamed = []string{"named", "identified", "quoted"}

var unwilling = []string{"decline", "refuse"}

package relation

import (
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay"
)

// Silent reports whether the relation tells that its source says nothing at all:
// "declined to comment", "said nothing", or is not named: "asked not to be named". Nothing is claimed
// by that, nor denied.
func (rel *Relation) Silent(doc *hearsay.Document) bool {
	if h := rel.Hull(); h.Last-h.First == 1 && strings.EqualFold(doc.Slice(h.Span(doc)), "nothing") {
		return true
	}
	if (rel.Entry.Class == "ask" || rel.Entry.Class == "demand") && len(rel.Quoted) == 0 && !rel.Cue.Overlaps(rel.Hull()) {
		words := strings.Fields(strings.ToLower(doc.Slice(rel.Hull().Span(doc))))
		return len(words) <= 5 && strings.HasPrefix(strings.Join(words, " "), "not to be ") && slices.Contains(unnamed, words[3])
	}
	if rel.Entry.Class != "deny" && rel.Entry.Commitment != "none" || len(rel.Content) != 1 {
		return false
	}
	if !rel.Unwilling() {
		return false
	}
	c := rel.Content[0]
	if rel.Cue.Overlaps(c) || c.Last-c.First > 12 || len(rel.Quoted) > 0 {
		return false
	}
	said := strings.Fields(strings.ToLower(doc.Slice(c.Span(doc))))
	said = slices.DeleteFunc(said, func(w string) bool { return w == "to" || w == "further" || w == "more" || w == "be" })
	return len(said) == 1 && slices.Contains(silence, said[0]) || len(said) > 0 && (slices.Contains(unnamed, said[0]) || evades(said))
}

// evades reports whether words are those of someone who will not speak to others: "speak
// with reporters", "answer questions", "give an interview".
func evades(words []string) bool {
	last := strings.TrimSuffix(words[len(words)-1], "s")
	switch words[0] {
	case "speak", "talk":
		return len(words) > 1 && words[1] != "about" && words[1] != "of"
	case "answer", "take", "respond":
		return last == "question" || last == "query"
	case "give", "grant":
		return last == "interview" || last == "comment" || last == "name"
	}
	return false
}

// unnamed are what those ask not to be who speak all the same, or do not want to be.
var unnamed = []string{"named", "identified", "quoted", "interviewed", "photographed", "filmed"}

// silence is what those decline to do who say nothing.
var silence = []string{"comment", "elaborate", "answer", "respond", "reply", "speak", "say"}

var unwilling = []string{"decline", "refuse"}

// Unwilling reports whether the cue is that of someone who will not say something:
// "refused to confirm".
func (rel *Relation) Unwilling() bool {
	word, _, _ := strings.Cut(rel.Entry.Lemma, " ")
	return slices.Contains(unwilling, word)
}

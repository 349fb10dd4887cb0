package claim

import (
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// supposed reports whether the text leaves open that it was said at all: it asks whether
// it was ("has she said when …?"), sets it as a condition ("if she says that …") or says
// where it would have been ("would have said").
func supposed(doc *hearsay.Document, rel *relation.Relation) bool {
	if rel.Cue.Empty() || rel.Entry.Noun || rel.Step == relation.Transcript {
		return false
	}
	return wouldHave(doc, rel) || conditional(doc, rel) || questioned(doc, rel) ||
		rel.Source.First > 0 && rel.Source.Last == rel.Cue.First && conditions[word(doc, rel.Source.First-1)]
}

// conditions holds the words that open a clause of which it is open whether it is so.
var conditions = setOf("if unless whether")

// wouldHave reports whether the cue has "would have" before its head, and no negation.
func wouldHave(doc *hearsay.Document, rel *relation.Relation) bool {
	for i := rel.Cue.First; i+1 < rel.Head; i++ {
		if w := word(doc, i); (w == "would" || w == "should" || w == "'d") && word(doc, i+1) == "have" {
			return true
		}
	}
	return false
}

// conditional reports whether "if", "unless" or "whether" opens the clause of the cue, or of
// a verb that it serves as an infinitive, and no content does: "If it rains, she said, …".
func conditional(doc *hearsay.Document, rel *relation.Relation) bool {
	const levels = 3
	head := rel.Head
	for range levels {
		n := 0
		for k := range doc.Children(head) {
			if n++; k >= head || n > few {
				break
			}
			if conditions[word(doc, k)] {
				return doc.Token(k).Rel == "mark" && !rel.Says(k)
			}
		}
		t := doc.Token(head)
		if t.Head < 0 || t.Rel != "xcomp" {
			return false
		}
		head = t.Head
	}
	return false
}

// questioned reports whether the cue stands in a question that is answered by yes or no,
// or by who it was: "did she say that …?", "who says that …?". Where another asks why, she
// did say it.
func questioned(doc *hearsay.Document, rel *relation.Relation) bool {
	sent := doc.Sentence(doc.SentenceAt(doc.Token(rel.Head).Start))
	last := sent.Last - 1
	for last > rel.Head && isMark(doc, last) {
		last--
	}
	if doc.Slice(doc.Token(last).Span) != "?" || rel.Hull().Contains(relation.Range{First: last, Last: last + 1}) || rel.Source.First >= rel.Cue.Last {
		return false
	}
	first := sent.First
	for first < rel.Cue.First && (isMark(doc, first) || doc.Token(first).Tag == "CC" || doc.Token(first).Tag == "RB" || doc.Token(first).Tag == ",") {
		first++
	}
	return first < rel.Head && (strings.HasPrefix(doc.Token(first).Rel, "aux") || doc.Token(first).Tag == "MD" || doc.Token(first).Rel == "cop" || word(doc, first) == "who")
}

// meant reports whether the cue is an infinitive of which the text does not tell that it
// came to that: "needs votes to confirm", "wants to say".
func meant(doc *hearsay.Document, rel *relation.Relation) bool {
	if rel.Entry.Noun || rel.Passive || rel.Cue.Empty() || rel.Head != rel.Cue.First || rel.Head < 2 || doc.Token(rel.Head).Tag != "VB" || word(doc, rel.Head-1) != "to" {
		return false
	}
	governor := rel.Head - 2
	for n := 0; n < 3 && governor > 0 && (doc.Token(governor).Tag == "RB" || doc.Token(governor).Tag == "RP"); n++ {
		governor--
	}
	return !done[doc.Token(governor).Lemma]
}

// done holds the verbs whose infinitive tells what was done: "went on to argue", "was
// forced to admit".
var done = setOf("quick go manage begin start continue proceed force compel come use have choose dare hasten rush oblige prompt cause lead get move rise happen bother see hear")

// wondered returns the adverb beside the cue and outside of it that leaves open whether it
// was said: "perhaps they will demand", or -1.
func wondered(doc *hearsay.Document, rel *relation.Relation) int {
	if rel.Cue.Empty() || rel.Entry.Noun {
		return -1
	}
	n := 0
	for k := range doc.Children(rel.Head) {
		if n++; k >= rel.Cue.First || n > few {
			return -1
		}
		if w := word(doc, k); (doubting[w] || hearsayAdverbs[w]) && doc.Token(k).Tag == "RB" && !rel.Says(k) {
			return k
		}
	}
	return -1
}

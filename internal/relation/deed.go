package relation

import (
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// Deed reports whether the relation tells of something done rather than said: a
// thing turned down ("the book was rejected by nine publishers") or voted against.
// Where something said is turned down ("the claim was rejected by …") it is a denial.
func (rel *Relation) Deed(doc *hearsay.Document) bool {
	if rel.Entry.Class != "deny" || rel.Frame != lexicon.Phrase || len(rel.Quoted) > 0 || len(rel.Content) != 1 {
		return false
	}
	if voted(doc, rel.Head) {
		return true
	}
	head := headNoun(doc, rel.Content[0])
	return rel.Passive && head >= 0 && len(lexicon.NounCues(strings.ToLower(doc.Slice(doc.Token(head).Span)))) == 0
}

// voted reports whether the verb at token i is what was voted on: "voted to reject".
func voted(doc *hearsay.Document, i int) bool {
	return doc.Token(i).Tag == "VB" && doc.Token(i).Head >= 0 && doc.Token(doc.Token(i).Head).Lemma == "vote"
}

// headNoun returns the first noun of r that is followed by no other, or -1.
func headNoun(doc *hearsay.Document, r Range) int {
	noun := func(i int) bool { return i < r.Last && strings.HasPrefix(doc.Token(i).Tag, "NN") }
	for i := r.First; i < r.Last; i++ {
		if noun(i) && !noun(i+1) {
			return i
		}
	}
	return -1
}

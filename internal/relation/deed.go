package relation

import (
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// Naming reports whether the relation is about what a source calls a thing, in a few words
// and without a verb: "what it calls “ghost guns”". That tells whose word it is, but is
// no speech.
func (rel *Relation) Naming(doc *hearsay.Document) bool {
	if rel.Frame != lexicon.PhrasePhrase || len(rel.Content) != 2 || !naming[doc.Token(rel.Head).Lemma] {
		return false
	}
	for i := rel.Content[1].First; i < rel.Content[1].Last; i++ {
		if IsFinite(doc.Token(i).Tag) {
			return false
		}
	}
	first := rel.Content[0]
	return first.Last == first.First+1 && strings.EqualFold(doc.Slice(doc.Token(first.First).Span), "what")
}

// Deed reports whether the relation tells of something done rather than said: a
// thing turned down ("the book was rejected by nine publishers") or voted against.
// Where something said is turned down ("the claim was rejected by …") it is a denial.
// A deed too is what a verb does to an object that reports with a clause alone:
// "concluded a visit", and giving a name that nobody in the text gives: "the part is
// known as".
func (rel *Relation) Deed(doc *hearsay.Document) bool {
	if rel.Source.Empty() && named(doc, rel.Head) {
		return true
	}
	if rel.Entry.Lemma == "offer" && rel.Frame == lexicon.Phrase && len(rel.Quoted) == 0 {
		if h := HeadNoun(doc, rel.Content[0]); h >= 0 && given[doc.Token(h).Lemma] {
			return true
		}
	}
	if rel.Step == Learned && otherwise[rel.Entry.Lemma] && len(rel.Content) == 1 && len(rel.Quoted) == 0 && isObject(doc, rel.Content[0], rel.Head) {
		return true
	}
	if rel.Entry.Class != "deny" || rel.Frame != lexicon.Phrase || len(rel.Quoted) > 0 || len(rel.Content) != 1 {
		return false
	}
	if voted(doc, rel.Head) {
		return true
	}
	head := HeadNoun(doc, rel.Content[0])
	if word := strings.ToLower(doc.Slice(doc.Token(max(head, 0)).Span)); rel.Entry.Lemma == "contest" && !remarks[word] && len(lexicon.NounCues(word)) == 0 {
		return true // contests the election, the will
	}
	if rel.Entry.Lemma == "question" && head >= 0 && lexicon.Person(doc.Token(head).Lemma) { // questioned nine people
		return true
	}
	return rel.Passive && !disputing[rel.Entry.Lemma] && head >= 0 && len(lexicon.NounCues(strings.ToLower(doc.Slice(doc.Token(head).Span)))) == 0
}

// disputing holds the verbs that deny whatever their object is: "the figures were disputed
// by the army".
var disputing = map[string]bool{"dispute": true, "deny": true, "refute": true, "rebut": true, "contradict": true, "debunk": true, "question": true, "doubt": true, "disavow": true, "repudiate": true}

// otherwise holds verbs that report with a clause and have another sense with an
// object: "concluded a visit", "realized a profit", "assumed office", "maintained
// contact".
var otherwise = map[string]bool{"conclude": true, "realize": true, "realise": true, "assume": true, "maintain": true}

// given holds what is given by being offered: "the charity offers support".
var given = map[string]bool{"support": true, "help": true, "advice": true, "assistance": true, "condolence": true, "service": true, "course": true,
	"class": true, "view": true, "glimpse": true, "evidence": true, "example": true, "opportunity": true, "chance": true, "way": true, "hope": true, "proof": true, "explanation": true, "detail": true, "comment": true, "response": true}

// named reports whether the verb at token i gives a name: "called", "known as".
func named(doc *hearsay.Document, i int) bool {
	return naming[doc.Token(i).Lemma] || doc.Token(i).Lemma == "know" && i+1 < doc.NumTokens() && doc.Slice(doc.Token(i+1).Span) == "as"
}

var naming = map[string]bool{"call": true, "dub": true, "name": true, "nickname": true, "title": true, "entitle": true, "label": true}

// isObject reports whether r is the noun phrase that is the object of the verb at
// token head.
func isObject(doc *hearsay.Document, r Range, head int) bool {
	for i := r.First; i < r.Last; i++ {
		if t := doc.Token(i); t.Head == head {
			return t.Rel == "obj" && strings.HasPrefix(t.Tag, "NN")
		}
	}
	return false
}

// voted reports whether the verb at token i is what was voted on: "voted to reject".
func voted(doc *hearsay.Document, i int) bool {
	return doc.Token(i).Tag == "VB" && doc.Token(i).Head >= 0 && doc.Token(doc.Token(i).Head).Lemma == "vote"
}

package claim

import (
	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/internal/enum"
	"github.com/hearsay-nlp/hearsay/internal/lexicon"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// commitment returns the stance of the source: that of its cue, unless the cue is
// negated or hedged, or the content is a question, an order or hangs on a modal.
// speaker is the name of the source, class that of the cue.
func commitment(doc *hearsay.Document, people *entity.Index, rel *relation.Relation, speaker string, class Class) Commitment {
	var c Commitment
	_ = enum.Parse(commitments, []byte(rel.Entry.Commitment), &c) // the lexicon's test holds it to these names
	switch {
	case nobody(doc, rel.Source):
		return None
	case rel.Negated && holding[rel.Entry.Lemma]:
		return Denied // who does not believe that it is so believes that it is not
	case rel.Negated, supposed(doc, rel):
		return None
	case mayBe(doc, rel.Cue, rel.Head), wondered(doc, rel) >= 0, unowned(rel):
		return Hedged
	case class == Demand:
		return Demanded
	case class == Ask && c == Demanded:
		return Asked
	case c == Denied && rel.Frame == lexicon.Quotation && rel.Content[0].First > rel.Cue.Last && word(doc, rel.Content[0].First-1) == ":":
		return Asserted // rejected the charge: “I was never there.”
	case c != Asserted, rel.Frame.Has(lexicon.PhrasePhrase | lexicon.PhraseAs):
		return c // a clause in what a thing is called is not said of it
	}
	s := newStance(doc, people, rel, speaker)
	switch rel.Entry.Class {
	case "say", "insist", "predict", "admit":
		return s.commitment()
	case "promise":
		if c = s.commitment(); c == Predicted {
			return Promised
		}
		return c
	case "find", "believe":
		if c = s.commitment(); c == Hedged || c == Predicted && reckoning[rel.Entry.Lemma] {
			return c
		}
	}
	return Asserted
}

// authors returns what the author's own statement r commits the author to: that it is
// so, may be so or will be so. Who says what must be done states it.
func authors(doc *hearsay.Document, people *entity.Index, r relation.Range) Commitment {
	rel := &relation.Relation{Content: []relation.Range{r}, Entry: &lexicon.Cue{Class: "predict"}}
	s := newStance(doc, people, rel, "")
	if c := s.clause(s.mainClause()); c == Hedged || c == Predicted {
		return c
	}
	return Asserted
}

// nobody reports whether the source is none or hardly any: "few doubt", "no official
// said".
func nobody(doc *hearsay.Document, source relation.Range) bool {
	if source.Empty() {
		return false
	}
	switch word(doc, source.First) {
	case "nobody", "none", "neither":
		return true
	case "no":
		return source.Last == source.First+1 || doc.Token(source.First+1).Tag != "CD" // No 10
	case "few":
		return source.Last == source.First+1
	}
	return false
}

// unowned reports whether something is said of a subject by nobody in particular: "the
// village is said to be haunted".
func unowned(rel *relation.Relation) bool {
	return rel.Passive && rel.Source.Empty() && rel.Entry.Lemma == "say" && len(rel.Content) > 1
}

// reckoning holds the cues of what is found by thinking, which may be of what is to come.
var reckoning = setOf("estimate conclude calculate reckon")

// holding holds the cues whose negation belongs to their content.
var holding = setOf("believe think accept agree suppose buy want")

// mayBe reports whether a modal or an adverb in the cue, up to its head, leaves open
// whether it was said at all: "may have said", "reportedly said".
func mayBe(doc *hearsay.Document, cue relation.Range, head int) bool {
	if hearsayAdverbs[word(doc, head)] {
		return true
	}
	for i := cue.First; i < head; i++ {
		if w := word(doc, i); w == "may" || w == "might" || w == "could" || hearsayAdverbs[w] || guessed[doc.Token(i).Lemma] {
			return true
		}
	}
	return false
}

// guessed holds the verbs and adjectives that leave open whether it was said: "seems to
// think", "is likely to argue".
var guessed = setOf("seem appear likely expect")

// hearsayAdverbs say that it is others who tell; doubting, that it may not be so.
var (
	hearsayAdverbs = setOf("reportedly allegedly apparently supposedly purportedly seemingly ostensibly")
	doubting       = setOf("perhaps maybe possibly probably likely presumably conceivably arguably reportedly allegedly apparently supposedly purportedly seemingly")
)

// stance reads the content of a relation.
type stance struct {
	doc     *hearsay.Document
	people  *entity.Index
	rel     *relation.Relation
	speaker string
	at      []int // the tokens of the content's first sentence
	unreal  bool  // a condition that is not the case stands before the main clause
}

// mostRead is how many tokens of a content are read.
const mostRead = 200

func newStance(doc *hearsay.Document, people *entity.Index, rel *relation.Relation, speaker string) *stance {
	s := &stance{doc: doc, people: people, rel: rel, speaker: speaker}
	for _, c := range rel.Content {
		for i := c.First; i < c.Last && len(s.at) < mostRead; i++ {
			if t := doc.Token(i).Tag; t == "." && len(s.at) > 0 {
				return s
			}
			s.at = append(s.at, i)
		}
	}
	return s
}

// commitment returns what the form of the content commits its source to.
func (s *stance) commitment() Commitment {
	switch {
	case s.asks():
		return Asked
	case s.orders():
		return Demanded // “Go home,” he said
	}
	start := s.mainClause()
	c := s.clause(start)
	if c == Asserted && s.rel.Entry.Class == "predict" && start > 0 && fronted[s.word(s.at[0])] && !s.unreal {
		return Predicted // warned: "If it rains, the dam goes"
	}
	return c
}

// word returns token i in lower case.
func (s *stance) word(i int) string { return word(s.doc, i) }

func (s *stance) tag(i int) string { return s.doc.Token(i).Tag }

// verbatim reports whether token i is quoted.
func (s *stance) verbatim(i int) bool {
	for _, q := range s.rel.Quoted {
		if q.First <= i && i < q.Last {
			return true
		}
	}
	return false
}

// asks reports whether the content is one question, verbatim.
func (s *stance) asks() bool {
	if !s.rel.Direct(s.doc) {
		return false
	}
	last := s.rel.Hull().Last
	stops := 0
	for _, c := range s.rel.Content {
		for i := c.First; i < c.Last; i++ {
			switch s.word(i) {
			case "?":
				return stops == 0 && last-i <= 2
			case ".", "!":
				stops++
			}
		}
	}
	return false
}

// orders reports whether the content opens, verbatim, with a verb in its base form
// that has no subject: "“Go home,”". Before an object, and where no other verb
// follows, a word counts as such whatever the tagger takes it for.
func (s *stance) orders() bool {
	for k, i := range s.at {
		if w := s.word(i); !isWord(w) || opening[w] {
			continue
		}
		if !s.verbatim(i) {
			return false
		}
		return s.tag(i) == "VB" || k+1 < len(s.at) && s.takesObject(i) && s.objectAt(s.at[k+1]) && !s.hasVerb(k+1)
	}
	return false
}

// opening holds words that may stand before an order.
var opening = setOf("that please then now just so and but never always")

// takesObject reports whether token i may be a verb in its base form.
func (s *stance) takesObject(i int) bool {
	switch s.tag(i) {
	case "VBP", "NN", "NNP", "JJ":
		return true
	}
	return false
}

func (s *stance) objectAt(i int) bool {
	switch s.word(i) {
	case "him", "her", "them", "me", "us", "it":
		return true
	}
	return s.tag(i) == "DT" || s.tag(i) == "PRP$"
}

// hasVerb reports whether a finite verb stands from the k-th token on.
func (s *stance) hasVerb(k int) bool {
	for _, i := range s.at[k:] {
		if relation.IsFinite(s.tag(i)) {
			return true
		}
	}
	return false
}

// mainClause returns where, among the tokens, the main clause starts: behind the comma
// of a clause that stands before it, "If it rains, …". It notes whether that sets a
// condition that is not the case.
func (s *stance) mainClause() int {
	start := 0
	for start < len(s.at) && (!isWord(s.word(s.at[start])) || s.word(s.at[start]) == "that") {
		start++
	}
	if start >= len(s.at) || !fronted[s.word(s.at[start])] {
		return start
	}
	verb := false
	for k := start + 1; k < len(s.at); k++ {
		verb = verb || relation.IsFinite(s.tag(s.at[k]))
		if gap := s.at[k] > s.at[k-1]+1; verb && (gap || s.word(s.at[k]) == ",") {
			s.unreal = s.contrary(s.at[start:k])
			return k
		}
	}
	return start
}

// fronted holds the words that open a clause before the main one.
var fronted = setOf("if unless when once until although though while as after before because since had should were provided providing assuming")

// contrary reports whether a condition is one that does not hold: "had it rained", "if
// it had rained", "if they truly rained".
func (s *stance) contrary(clause []int) bool {
	if w := s.word(clause[0]); w != "if" && w != "unless" {
		return w == "had" || w == "were"
	}
	past := false
	for k, i := range clause[1:] {
		switch w := s.word(i); {
		case w == "had" && k+2 < len(clause) && (s.tag(clause[k+2]) == "VBN" || s.tag(clause[k+2]) == "RB"):
			return true
		case w == "truly" || w == "really" || w == "actually":
			past = true
		case past && s.tag(i) == "VBD":
			return true
		}
	}
	return false
}

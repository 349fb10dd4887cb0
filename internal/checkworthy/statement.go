package checkworthy

import (
	"math/bits"
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/lexicon"
	"github.com/hearsay-nlp/hearsay/internal/model"
)

// Statement is what the models see of a statement. The zero value is ready; it is
// for one goroutine at a time.
type Statement struct {
	Words    []Word
	reader   model.Reader
	place    []int32 // by token from the first: 1 + its place in Words, or 0
	features [Kinds][]uint32
}

// Word is a token of a statement.
type Word struct {
	Kind    Kind
	Folded  uint32 // the hash of the word, or of what stands for names or pronouns
	Lemma   uint32
	Tag     uint32
	Rel     uint32
	Cluster model.Cluster
	Head    int // among the words, or -1
}

// Class is the tag with the kind.
func (w *Word) Class() uint32 { return w.Tag ^ uint32(w.Kind)*0x9E3779B1 }

// What stands for all names, the ends of a statement, and pronouns: the first of six.
const (
	aName uint32 = iota + 1
	anEnd
	aPronoun
)

// maxWords is the most words of a statement that count.
const maxWords = 200

// Read takes in the tokens of doc from first up to last. Quotation marks, a full
// stop at the end and a "that" at the start do not count: they say how a
// statement is reported.
func (s *Statement) Read(doc *hearsay.Document, first, last int) {
	s.Words, s.place = s.Words[:0], s.place[:0]
	for i := first; i < last && len(s.Words) < maxWords; i++ {
		t := doc.Token(i)
		w := doc.Slice(t.Span)
		if t.Tag == "``" || t.Tag == "''" || w == "\"" || t.Tag == "." && w != "?" || len(s.Words) == 0 && t.Tag == "IN" && strings.EqualFold(w, "that") {
			s.place = append(s.place, 0)
			continue
		}
		s.Words = append(s.Words, s.word(doc, i, t, w))
		s.place = append(s.place, int32(len(s.Words)))
	}
	for i := range s.Words {
		h := s.Words[i].Head - first
		s.Words[i].Head = -1
		if h >= 0 && h < len(s.place) {
			s.Words[i].Head = int(s.place[h]) - 1
		}
	}
}

// word reads a token.
func (s *Statement) word(doc *hearsay.Document, i int, t hearsay.Token, text string) Word {
	seen := s.reader.Read(text)
	w := Word{Kind: kindOf(doc, i, t), Folded: seen.Folded, Cluster: seen.Cluster, Tag: hash(t.Tag), Rel: hash(t.Rel), Head: t.Head}
	switch {
	case strings.HasPrefix(t.Tag, "NNP"):
		w.Folded, w.Lemma, w.Cluster = aName, aName, 0
	case strings.HasPrefix(t.Tag, "PRP"):
		w.Folded, w.Lemma, w.Cluster = person(t.Lemma), person(t.Lemma), 0
	case t.Tag == "CD":
		w.Lemma = seen.Folded // digits alike
	default:
		w.Lemma = hash(t.Lemma)
	}
	return w
}

// person returns what stands for a pronoun: its person and number, so that who it is,
// or of what gender, does not count.
func person(lemma string) uint32 {
	switch strings.ToLower(lemma) {
	case "i", "me", "my", "mine", "myself":
		return aPronoun
	case "we", "us", "our", "ours", "ourselves":
		return aPronoun + 1
	case "you", "your", "yours", "yourself", "yourselves":
		return aPronoun + 2
	case "it", "its", "itself":
		return aPronoun + 3
	case "they", "them", "their", "theirs", "themselves":
		return aPronoun + 4
	}
	return aPronoun + 5
}

// kindOf returns the kind of token i.
func kindOf(doc *hearsay.Document, i int, t hearsay.Token) Kind {
	sense := lexicon.SenseOf(t.Lemma)
	switch {
	case t.Tag == "CD", t.Tag == "$", t.Lemma == "%", sense.Has(lexicon.Unit) && numbered(doc, i), sense.Has(lexicon.Amount) && !sense.Has(lexicon.Comparing):
		return Number
	case strings.HasPrefix(t.Tag, "NNP"):
		return Named
	case strings.HasPrefix(t.Tag, "PRP") && t.Lemma != "they":
		return Person
	case sense.Has(lexicon.Judging), t.Lemma == "think", t.Lemma == "believe", t.Lemma == "hope":
		return Opinion
	case sense.Has(lexicon.Comparing), t.Tag == "JJR", t.Tag == "JJS", t.Tag == "RBR", t.Tag == "RBS":
		return Comparison
	case sense.Has(lexicon.Vague):
		return Vague
	case t.Lemma == "not", t.Lemma == "never", t.Lemma == "no":
		return Negation
	case t.Tag == "MD":
		return modal(t.Lemma)
	case t.Tag == "VBG" && t.Lemma == "go" && i+1 < doc.NumTokens() && doc.Token(i+1).Tag == "TO":
		return Future
	case t.Tag == "VBD" || t.Tag == "VBN":
		return Past
	}
	return Wording
}

// numbered reports whether a number or a sign of money stands before token i.
func numbered(doc *hearsay.Document, i int) bool {
	return i > 0 && (doc.Token(i-1).Tag == "CD" || doc.Token(i-1).Tag == "$")
}

func modal(lemma string) Kind {
	switch lemma {
	case "must", "should", "ought":
		return Obligation
	case "can", "could", "may", "might":
		return Possibility
	}
	return Future
}

// Features returns the features of the statement by kind, each once. They are used again by
// the next call.
func (s *Statement) Features() *[Kinds][]uint32 {
	for k := range s.features {
		s.features[k] = s.features[k][:0]
	}
	for i := range s.Words {
		s.around(i)
		s.above(i)
	}
	s.counts()
	if n := len(s.Words); n > 0 {
		s.add(Wording, 40, uint32(bits.Len(uint(n*n))), 0, 0)
		s.add(s.Words[0].Kind, 41, s.Words[0].Lemma, s.Words[0].Tag, 0)
		s.add(s.Words[n-1].Kind, 42, s.Words[n-1].Tag, 0, 0)
	}
	for k, f := range s.features {
		slices.Sort(f)
		s.features[k] = slices.Compact(f)
	}
	return &s.features
}

// counts adds how many words of each kind there are, up to four.
func (s *Statement) counts() {
	var n [Kinds]int
	for i := range s.Words {
		n[s.Words[i].Kind]++
	}
	for k := Number; k < Kinds; k++ {
		s.add(k, 43, uint32(k), uint32(min(n[k], 4)), 0)
	}
}

func (s *Statement) add(k Kind, template, a, b, c uint32) {
	s.features[k] = append(s.features[k], model.Feature(template, a, b, c))
}

// around adds the features of a word and of the two behind it.
func (s *Statement) around(i int) {
	a, b, c := s.at(i), s.at(i+1), s.at(i+2)
	s.add(a.Kind, 1, a.Lemma, 0, 0)
	s.add(a.Kind, 3, a.Tag, 0, 0)
	s.add(a.Kind, 6, uint32(a.Cluster), 0, 0)
	s.add(a.Kind, 7, uint32(a.Cluster.Group(2)), 0, 0)
	s.add(a.Kind, 8, uint32(a.Cluster.Group(1)), 0, 0)
	k := a.Kind
	if k == Wording {
		k = b.Kind
	}
	s.add(k, 2, a.Lemma, b.Lemma, 0)
	s.add(k, 4, a.Tag, b.Tag, 0)
	s.add(k, 5, a.Tag, b.Tag, c.Tag)
	s.add(k, 9, uint32(a.Cluster), uint32(b.Cluster), 0)
	s.add(k, 10, uint32(a.Cluster.Group(2)), uint32(b.Cluster.Group(2)), 0)
}

// above adds the features of a word and what it depends on.
func (s *Statement) above(i int) {
	w := s.Words[i]
	if w.Head < 0 {
		s.add(w.Kind, 20, w.Tag, w.Lemma, 0)
		s.add(w.Kind, 21, w.Tag, 0, 0)
		return
	}
	h := s.Words[w.Head]
	k := w.Kind
	if k == Wording {
		k = h.Kind
	}
	s.add(k, 22, w.Lemma, h.Lemma, w.Rel)
	s.add(k, 23, w.Rel, w.Tag, h.Tag)
	s.add(k, 24, w.Rel, h.Lemma, 0)
	s.add(k, 25, uint32(w.Cluster.Group(2)), uint32(h.Cluster.Group(2)), w.Rel)
	s.add(k, 26, uint32(w.Cluster.Group(2)), h.Tag, w.Rel)
}

// at returns the word at i, or the end of the statement.
func (s *Statement) at(i int) Word {
	if i < len(s.Words) {
		return s.Words[i]
	}
	return Word{Lemma: anEnd, Tag: anEnd, Folded: anEnd}
}

// hash is FNV-1a.
func hash(s string) uint32 {
	h := uint32(0x811c9dc5)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 0x01000193
	}
	return h
}

package mark

import (
	"slices"
	"strings"
	"unicode"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// Kind says what a passage is in which nobody speaks.
type Kind uint8

// The kinds.
const (
	Scare    Kind = iota // a word held at a distance, or what nothing tells of
	Title                // a work
	Nickname             // between the parts of a name
	Slogan               // a slogan, motto or sign
	Term                 // a word that is spoken of
)

// Kind returns the kind of a passage of doc if nobody speaks in it. It is told by the
// words beside the passage and its capitals.
func (p Passage) Kind(doc *hearsay.Document) Kind {
	if k, told := p.named(doc); told {
		return k
	}
	if p.titled(doc, false) {
		return Title
	}
	return Scare
}

// Named reports whether the words beside a passage of doc tell that it is a name or a word
// spoken of, whoever speaks around it: the film “Winter Light”, known as “the Shield”; but
// not that somebody calls a thing so, what she called “a mess”, or says the words “we go”.
func (p Passage) Named(doc *hearsay.Document) bool {
	k, told := p.named(doc)
	if !told || k == Scare || p.First == 0 {
		return false
	}
	if spelled(p.before(doc, 2)) {
		return true
	}
	before := doc.Token(p.First - 1)
	return (before.Tag == "VBN" || !strings.HasPrefix(before.Tag, "VB")) && doc.Slice(before.Span) != "words"
}

// named returns the kind that the words beside the passage tell, if they do.
func (p Passage) named(doc *hearsay.Document) (kind Kind, told bool) {
	before := p.before(doc, 3)
	switch {
	case p.SplitsName(doc):
		return Nickname, true
	case slices.ContainsFunc(before, func(w string) bool { return slogans[w] }):
		return Slogan, true
	case slices.Contains(before, "so") && slices.Contains(before, "-"): // so-called
		return Scare, true
	case spelled(before), len(before) > 0 && terms[before[0]] || len(before) > 1 && before[0] == "as" && slices.ContainsFunc(p.before(doc, 6), func(w string) bool { return knownAs[w] }):
		return Term, true
	case slices.ContainsFunc(before, func(w string) bool { return works[w] }) && p.titled(doc, true):
		return Title, true
	}
	return Scare, false
}

// spelled reports whether the lemmas before a mark, the last one first, say how a word is
// spelled or spoken: he pronounced it “arm”
func spelled(before []string) bool {
	return len(before) > 0 && spellings[before[0]] || len(before) > 1 && before[0] == "it" && spellings[before[1]]
}

// inside returns the tokens between the marks: from first up to last.
func (p Passage) inside() (first, last int) {
	if p.Closed {
		return p.First + 1, p.Last - 1
	}
	return p.First + 1, p.Last
}

// before returns the lemmas of the n tokens before the mark in its sentence, the
// last one first; a comma or colon next to the mark does not count.
func (p Passage) before(doc *hearsay.Document, n int) []string {
	var words []string
	s := doc.Sentence(doc.SentenceAt(doc.Token(p.First).Start))
	for i := p.First - 1; i >= s.First && len(words) < n; i-- {
		t := doc.Token(i)
		if w := doc.Slice(t.Span); (w == "," || w == ":") && i == p.First-1 {
			continue
		}
		words = append(words, strings.ToLower(t.Lemma))
	}
	return words
}

// SplitsName reports whether the passage stands between two parts of a name in doc: Tom
// “The Wall” Hale.
func (p Passage) SplitsName(doc *hearsay.Document) bool {
	first, last := p.inside()
	return last-first <= 4 && p.First > 0 && p.Last < doc.NumTokens() && isName(doc, p.First-1) && isSurname(doc, p.Last) &&
		doc.SentenceAt(doc.Token(p.First-1).Start) == doc.SentenceAt(doc.Token(p.Last).Start)
}

func isName(doc *hearsay.Document, i int) bool {
	return strings.HasPrefix(doc.Token(i).Tag, "NN") && capital(doc, i)
}

// isSurname reports whether token i may be a family name, also one that the tagger takes for
// something else: Reeves, Black.
func isSurname(doc *hearsay.Document, i int) bool {
	switch tag := doc.Token(i).Tag; tag {
	case "VB", "VBZ", "JJ":
		return capital(doc, i)
	}
	return isName(doc, i)
}

// titled reports whether the words are capitalized as titles are: all of them but
// articles, conjunctions and prepositions or, if a word for a work stands before,
// the first one.
func (p Passage) titled(doc *hearsay.Document, work bool) bool {
	words := 0
	first, last := p.inside()
	for i := first; i < last; i++ {
		switch w := doc.Slice(doc.Token(i).Span); {
		case !strings.ContainsFunc(w, unicode.IsLetter):
		case capital(doc, i):
			words++
		case i == first, !work && !smallWords[w]:
			return false
		}
	}
	return words > 1 || words == 1 && (work || !p.opens(doc))
}

// opens reports whether the passage starts a sentence, where a capital tells nothing
// of a single word.
func (p Passage) opens(doc *hearsay.Document) bool {
	s := doc.Sentence(doc.SentenceAt(doc.Token(p.First).Start))
	return s.First == p.First && s.Last > p.Last
}

func capital(doc *hearsay.Document, i int) bool {
	for _, r := range doc.Slice(doc.Token(i).Span) {
		return unicode.IsUpper(r)
	}
	return false
}

// Lemmas beside marks that tell what stands in them.
var (
	slogans    = lexicon.Set("slogan motto banner sign placard hashtag tagline watchword poster graffito")
	terms      = lexicon.Set("word term phrase expression name label call dub know nickname style mark stamp")
	spellings  = lexicon.Set("spell misspell pronounce mispronounce")
	knownAs    = lexicon.Set("know term label dub nickname style")
	works      = lexicon.Set("film movie book novel song album show series play poem essay article documentary single episode painting opera ballet musical memoir story comedy drama title entitle read write sing watch direct publish record")
	smallWords = lexicon.Set("a an the of and or in on to for with from by at as into but nor ’s 's")
)

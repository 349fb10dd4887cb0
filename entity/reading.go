package entity

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/name"
)

// word is a token with what the lexicon says of it.
type word struct {
	text, lower string
	tag         string
	sense       sense
	capital     bool  // it starts with a capital letter, after a particle as in "al-Sisi" too
	upper       bool  // all its letters are capital, and there are two or more
	glued       bool  // no white space before it
	opens       bool  // first of its sentence, or after an opening mark or a colon
	quote       int32 // number of the quotation that it stands in, from 1; or 0
	sentence    int32
	name        int32 // number of the tagger's name that it is part of, from 1; or 0
}

// run is a range of tokens: first up to, not including, last.
type run struct{ first, last int }

func (r run) len() int { return r.last - r.first }

// reading is a document as the steps of Find read it.
type reading struct {
	doc      *hearsay.Document
	words    []word
	headline []bool // by sentence: most words are capitalized, as in headlines
	quotes   []run  // the quotations, without their marks
	inner    []run  // those within them

	names    []name.Name     // what the trained tagger finds
	surnames map[string]bool // the last words of persons' names of several, in lower case

	expansions map[int]int     // by the first token of what an acronym is short for, its end
	expanded   map[string]bool // acronyms that the text expands

	pairs  map[string]bool // names of two words with "and" between them, in lower case
	inside map[string]int  // capitalized words inside sentences, in lower case: how often
	common map[string]int  // likewise, how often the same word is not capitalized
}

// read looks up the words of doc.
func read(doc *hearsay.Document) *reading {
	r := &reading{
		doc:      doc,
		words:    make([]word, doc.NumTokens()),
		headline: make([]bool, doc.NumSentences()),
		inside:   map[string]int{},
		common:   map[string]int{},
		surnames: map[string]bool{},
		pairs:    map[string]bool{},
	}
	senses := vocabulary()
	end := -1
	for i := range r.words {
		tok := doc.Token(i)
		text := doc.Slice(tok.Span)
		w := word{text: text, lower: lower(text), tag: tok.Tag, glued: tok.Start == end}
		w.capital, w.upper = capitals(text)
		w.sense = senses[w.lower]
		if w.sense == 0 {
			w.sense = compound(w.lower, senses)
		}
		r.words[i] = w
		end = tok.End
	}
	r.markAges()
	r.markParents()
	r.markRanks()
	r.markWho()
	r.markExecutives()
	r.markMines()
	r.mendTags()
	for s := range r.headline {
		r.enter(s)
	}
	r.markQuotes()
	r.markOpenings()
	r.gather()
	r.trueCase()
	r.markTagged()
	r.markExpansions()
	return r
}

// lower returns s in lower case, s itself where it is so already.
func lower(s string) string {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' {
			return strings.ToLower(s)
		}
	}
	return s
}

// capitals reports whether s starts with a capital letter and whether all of
// its letters, two at least, are capital.
func capitals(s string) (capital, upper bool) {
	letters, small, first := 0, 0, true
	for _, r := range s {
		if !unicode.IsLetter(r) {
			first = first && (r == '\'' || r == '’' || r == '#' || r == '@')
			continue
		}
		if letters == 0 && first {
			capital = unicode.IsUpper(r) || unicode.IsTitle(r)
		}
		letters++
		if unicode.IsLower(r) {
			small++
		}
	}
	if !capital && letters > 4 { // "al-Sisi", "el-Tayeb"
		if p, rest, ok := strings.Cut(s, "-"); ok && len(p) == 2 && (p == "al" || p == "el") {
			capital, _ = capitals(rest)
		}
	}
	return capital, letters > 1 && small == 0
}

// compound gives a word with a hyphen the senses of its last part: "ex-minister".
func compound(lower string, senses map[string]sense) sense {
	i := strings.LastIndexByte(lower, '-')
	if i <= 0 || i+1 == len(lower) {
		return 0
	}
	if s := senses[lower[i+1:]]; s.has(human) {
		return s
	}
	return 0
}

// enter numbers the words of sentence s and sees whether it is a headline in
// capitals.
func (r *reading) enter(s int) {
	sent := r.doc.Sentence(s)
	capital, total, cased := 0, 0, 0
	for _, w := range r.words[sent.First:sent.Last] {
		if isCased(w.text) {
			cased++
		} else if uncased(w.text) {
			cased--
		}
	}
	for i := sent.First; i < sent.Last; i++ {
		w := &r.words[i]
		w.sentence = int32(s)
		w.opens = i == sent.First
		if uncased(w.text) && cased >= 0 && !r.is(i-1, "(") {
			w.capital, w.tag = true, "NNP" // "李明"
		}
		if w.sense.has(closed) || len(w.text) < 2 || !isLetter(w.text) {
			continue
		}
		total++
		if w.capital {
			capital++
		}
	}
	r.headline[s] = total >= 4 && capital*10 >= total*7 && r.words[sent.Last-1].text != "." || total >= 5 && capital == total && !r.verbInSmall(run{sent.First, sent.Last})
}

// verbInSmall reports whether a verb or a pronoun stands in t in small letters, as it
// does in no headline whose words are capitalized.
func (r *reading) verbInSmall(t run) bool {
	for i := t.first; i < t.last; i++ {
		if !r.words[i].capital && r.tagged(i, "VB", "MD", "PRP") {
			return true
		}
	}
	return false
}

// isCased reports whether a word starts with a letter that has two cases.
func isCased(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(c) || unicode.IsLower(c)
}

// uncased reports whether a word is written in a script without capitals: Arabic,
// Han.
func uncased(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.Is(unicode.Lo, c) && !unicode.Is(unicode.Latin, c)
}

func isLetter(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(c)
}

// markOpenings marks the words after an opening mark, a colon or a dateline's
// dash: their capital letter says little.
func (r *reading) markOpenings() {
	for i := 1; i < len(r.words); i++ {
		switch prev := r.words[i-1]; prev.text {
		case ":", "--", "—", "–", "•", "*":
			r.words[i].opens = true
		default:
			if r.words[i].quote != prev.quote && r.words[i].quote != 0 {
				r.words[i].opens = true
			}
		}
	}
}

// gather counts how often the words that open a sentence are capitalized inside
// sentences, or before a capitalized word, and how often they are not.
func (r *reading) gather() {
	for i, w := range r.words {
		if w.capital && !w.sense.has(closed) {
			n := 0
			if !r.headline[w.sentence] && (!w.opens || r.tagged(i, "NNP") && r.nameFollows(i+1) && r.tagged(i+1, "NNP")) {
				n = 1
			}
			r.inside[w.lower] += n
		}
	}
	for _, w := range r.words {
		if !w.capital {
			if _, ok := r.inside[w.lower]; ok {
				r.common[w.lower]++
			}
		}
	}
}

// span returns the bytes of tokens first up to, not including, last.
func (r *reading) span(t run) hearsay.Span {
	if t.first >= t.last {
		return hearsay.Span{}
	}
	return hearsay.Span{Start: r.doc.Token(t.first).Start, End: r.doc.Token(t.last - 1).End}
}

func (r *reading) text(t run) string { return r.doc.Slice(r.span(t)) }

// bounds returns the tokens of the sentence that token i stands in.
func (r *reading) bounds(i int) (first, last int) {
	s := r.doc.Sentence(int(r.words[i].sentence))
	return s.First, s.Last
}

// is reports whether token i exists and is one of the given lower-case words.
func (r *reading) is(i int, words ...string) bool {
	if i < 0 || i >= len(r.words) {
		return false
	}
	for _, w := range words {
		if r.words[i].lower == w {
			return true
		}
	}
	return false
}

// tagged reports whether token i exists and its tag starts with one of tags.
func (r *reading) tagged(i int, tags ...string) bool {
	if i < 0 || i >= len(r.words) {
		return false
	}
	for _, t := range tags {
		if strings.HasPrefix(r.words[i].tag, t) {
			return true
		}
	}
	return false
}

// isWord reports whether a token holds a letter or digit.
func isWord(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

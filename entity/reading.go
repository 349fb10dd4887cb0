package entity

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/lexicon"
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
	r.mendTags()
	for s := range r.headline {
		r.enter(s)
	}
	r.markQuotes()
	r.markOpenings()
	r.gather()
	r.trueCase()
	r.markTagged()
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

// markAges makes "old" in "the 24-year-old" a noun for a person.
func (r *reading) markAges() {
	for i := 3; i < len(r.words); i++ {
		if w := &r.words[i]; w.glued && r.is(i, "old", "olds") && r.is(i-2, "year") && isHyphen(r.words[i-1].text) && isHyphen(r.words[i-3].text) {
			w.sense |= human
			if w.lower == "olds" {
				w.sense |= plural
			}
		}
	}
}

// markParents makes "three" in "mum-of-three" and "law" in "brother-in-law" nouns for a person.
func (r *reading) markParents() {
	for i := 4; i < len(r.words); i++ {
		if w := &r.words[i]; w.glued && r.is(i, "law", "laws") && r.is(i-2, "in") && isHyphen(r.words[i-1].text) && isHyphen(r.words[i-3].text) && r.words[i-4].sense.has(human) {
			w.sense = r.words[i-4].sense & (human | plural | masculine | feminine)
		}
		if w := &r.words[i]; w.glued && r.is(i-2, "of") && isHyphen(r.words[i-1].text) && isHyphen(r.words[i-3].text) && r.words[i-4].sense.has(human) {
			w.sense |= r.words[i-4].sense & (human | masculine | feminine)
			w.tag = "NN"
		}
	}
}

// markRanks makes titles of the ranks of detectives and constables before a name: "DI Una
// Marr", "DI Marr". What else "PC" and "DC" mean is not followed by a given name.
func (r *reading) markRanks() {
	for i := range len(r.words) - 1 {
		w, next := &r.words[i], &r.words[i+1]
		switch w.text {
		case "DI", "DCI", "DSI", "DCS", "DS", "PC", "DC":
			if next.capital && !next.upper && (len(w.text) > 2 || w.text == "DI" || given()[next.text] != 0) {
				w.sense, w.tag = title, "NNP"
			}
		}
	}
}

// markWho makes a noun that "who" follows one for a person: "a pool cleaner, who fell".
func (r *reading) markWho() {
	for i := 2; i < len(r.words); i++ {
		if !r.is(i, "who") {
			continue
		}
		h := i - 1
		if r.is(h, ",") {
			h--
		}
		w := &r.words[h]
		switch {
		case w.sense != 0 || w.capital:
		case h == i-1 && r.tagged(h, "NNS"):
			w.sense = human | plural
		case r.tagged(h, "NN") && r.article(h):
			w.sense = human
		}
	}
}

// article reports whether "a" stands before the noun at token h, with up to two words
// between.
func (r *reading) article(h int) bool {
	for i := h - 1; i >= 0 && i >= h-3; i-- {
		if r.is(i, "a", "an") {
			return true
		}
		if !r.tagged(i, "NN", "JJ") {
			return false
		}
	}
	return false
}

// mendTags gives past participles that the parser finds a subject and no auxiliary of
// the tag of the past tense ("Beijing warned Washington"), what governments do and
// the tagger takes for a noun likewise ("Brussels froze its funds"), and what looks like
// a verb and is a subject or describes a noun that of a noun ("Officials said nothing",
// "Youth wing chief").
func (r *reading) mendTags() {
	helped := map[int]bool{}
	for i := range r.words {
		if rel := r.doc.Token(i).Rel; strings.HasPrefix(rel, "aux") || rel == "cop" {
			helped[r.doc.Token(i).Head] = true
		}
	}
	for i := range r.words {
		t := r.doc.Token(i)
		if w := &r.words[i]; w.tag == "NN" && pasts[w.lower] && i > 0 && r.tagged(i-1, "NN", "PRP") {
			w.tag = "VBD"
		}
		if t.Rel == "nsubj" && t.Head > i && !helped[t.Head] {
			if v := &r.words[t.Head]; v.tag == "VBN" || v.tag == "NN" && !v.capital && lexicon.Acts(v.lower) && r.doc.Token(t.Head).Rel != "obj" {
				v.tag = "VBD"
			}
		}
		if w := &r.words[i]; w.tag == "VBG" && t.Rel == "compound" && w.sense.has(orgNoun) {
			w.tag = "NN"
		}
		if t.Rel == "nsubj" && r.words[i].tag == "VBZ" && r.words[i].sense.has(plural) {
			r.words[i].tag = "NNS"
		}
	}
}

// pasts are past tenses that are nothing else.
var pasts = setOf("stole froze drove wrote broke chose swore tore wore woke rode arose sank sang swam began threw grew knew flew blew ate gave " +
	"came became went took forgot forgave shrank withdrew overthrew undertook overtook foresaw mistook")

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

package token

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// splitter joins the tokens of a paragraph to sentences.
type splitter struct {
	text      string
	tokens    []Span
	first     int // of the sentence at work
	sentences []Run

	open bool // a straight double quotation mark is open
	seen int  // tokens up to here are counted in open
	buf  [maxFold]byte
}

// word returns the text of a token, or "" past the last.
func (s *splitter) word(i int) string {
	if i < 0 || i >= len(s.tokens) {
		return ""
	}
	return s.text[s.tokens[i].Start:s.tokens[i].End]
}

// near reports whether no white space stands between token i and the one before.
func (s *splitter) near(i int) bool { return i > 0 && s.tokens[i-1].End == s.tokens[i].Start }

// split makes the sentences of the paragraph that starts at token first and goes to
// the last token.
func (s *splitter) split() {
	s.seen = s.first
	for i := s.first; i < len(s.tokens); {
		how := s.ending(i)
		if how == notEnd {
			i++
			continue
		}
		next := s.closersEnd(i + 1)
		if s.ends(i, next, how) {
			s.sentences = append(s.sentences, Run{s.first, next})
			s.first = next
		}
		i = next
	}
	if s.first < len(s.tokens) {
		s.sentences = append(s.sentences, Run{s.first, len(s.tokens)})
	}
}

// ending is how surely a token ends its sentence.
type ending uint8

const (
	notEnd  ending = iota
	dot            // "."
	strong         // "?", "!"
	trailer        // "…", "..."
	short          // an abbreviation's dot
)

// ending tells how token i may end its sentence.
func (s *splitter) ending(i int) ending {
	t := s.tokens[i]
	switch last := s.text[t.End-1]; {
	case last != '.' && last != '?' && last != '!' && last != 0xa6:
		return notEnd
	case last == 0xa6:
		if s.word(i) == "…" {
			return trailer
		}
		return notEnd
	case last != '.':
		return strong
	case t.End-t.Start == 1:
		return s.dots(i)
	case s.text[t.Start] == '.':
		return trailer
	case s.text[t.Start] == '?' || s.text[t.Start] == '!':
		return strong
	}
	return short
}

// dots tells how the full stop at token i ends its sentence: the last of some with
// spaces between them, ". . .", as those that leave something out, the others not.
func (s *splitter) dots(i int) ending {
	switch {
	case s.word(i+1) == "." && !s.near(i+1):
		return notEnd
	case i > s.first && s.word(i-1) == ".":
		return trailer
	}
	return dot
}

// closersEnd returns the index behind the closing marks from token i, which belong to
// the sentence before them: quotation marks and brackets, notes' references such as
// "[17]", and emoticons.
func (s *splitter) closersEnd(i int) int {
	for i < len(s.tokens) {
		switch {
		case s.word(i) == "[" && s.word(i+2) == "]" && isDigit(s.word(i + 1)[0]):
			i += 3
		case s.closes(i):
			i++
		default:
			return i
		}
	}
	return i
}

// closes reports whether token i, behind an end mark, closes what stands before it.
func (s *splitter) closes(i int) bool {
	switch w := s.word(i); w {
	case "”", "»", "›", ")", "]", "}", "’’":
		return true
	case "’", ".", "!", "?", "...":
		return s.near(i)
	case "'":
		return s.near(i) && !s.startsWord(i+1)
	case "\"", "''":
		return s.closesStraight(i)
	default:
		return len(w) > 1 && (w[0] == ':' || w[0] == ';')
	}
}

// startsWord reports whether token i is a word close to the token before it.
func (s *splitter) startsWord(i int) bool {
	if i >= len(s.tokens) || !s.near(i) {
		return false
	}
	c, _ := classAt(s.text, s.tokens[i].Start)
	return c.isWord()
}

// ends reports whether the sentence ends with the end mark at token i and the closing
// marks behind it, up to token next.
func (s *splitter) ends(i, next int, how ending) bool {
	if next >= len(s.tokens) {
		return true
	}
	start := s.openersEnd(next)
	w := s.word(start)
	r, _ := utf8.DecodeRuneInString(w)
	switch {
	case start == next && !unicode.IsLetter(r) && !unicode.IsDigit(r):
		return how != short && !goesOnWith(w)
	case s.isItemNumber(i, how):
		return false
	case unicode.IsLower(r) && !isBrand(w):
		return s.endsBeforeSmall(i, next, how)
	case how == short:
		return s.endsShort(i, start)
	case how == strong && s.word(next) == "(" && unicode.IsDigit(r):
		return false
	case how != dot && s.quotes(i+1, next):
		return !s.cueClause(start)
	case how == strong && s.chants(i, next), how == trailer && s.word(i-1) == w:
		return false
	}
	return true
}

// maxChant is how many words of a chant are compared.
const maxChant = 5

// chants reports whether the words before the mark at token i come again from token
// next on: “Lock them up! Lock them up!”
func (s *splitter) chants(i, next int) bool {
	for n := 1; n <= maxChant && i-n >= s.first; n++ {
		if s.word(next+n) == s.word(i) && s.same(i-n, next, n) {
			return true
		}
	}
	return false
}

// same reports whether the n tokens from i are those from j.
func (s *splitter) same(i, j, n int) bool {
	for k := range n {
		if s.word(i+k) != s.word(j+k) {
			return false
		}
	}
	return true
}

// endsBeforeSmall reports whether a sentence ends at token i before a small letter:
// behind a plain end mark where careless writing goes on, but not where a quotation or
// an address follows, nor behind a name such as "Yahoo!".
func (s *splitter) endsBeforeSmall(i, next int, how ending) bool {
	switch {
	case how != dot && how != strong, s.near(next), s.quotes(i+1, next), s.brackets(i+1, next):
		return false
	case how == strong && i > s.first:
		return !isUpper(s.text[s.tokens[i-1].Start])
	}
	return !strings.Contains(s.word(next), "/")
}

// brackets reports whether a closing bracket is among the tokens from i to end.
func (s *splitter) brackets(i, end int) bool {
	for ; i < end; i++ {
		if w := s.word(i); w == ")" || w == "]" {
			return true
		}
	}
	return false
}

// maxOpeners bounds the opening marks at a sentence's start that are looked over.
const maxOpeners = 4

// openersEnd returns the index behind the opening marks from token i, but no more
// than the last.
func (s *splitter) openersEnd(i int) int {
	for end := i + maxOpeners; i < end && i+1 < len(s.tokens) && isOpener(s.word(i)); {
		i++
	}
	return i
}

// isOpener reports whether w opens a quotation or bracket.
func isOpener(w string) bool {
	switch w {
	case "“", "‘", "\"", "'", "``", "`", "«", "(", "[", "''", "‘‘":
		return true
	}
	return false
}

// goesOnWith reports whether a sentence goes on with the mark w behind an end mark.
func goesOnWith(w string) bool {
	switch w {
	case ",", ";", ":", "-", "--", "–", "—", "/", "%", "'", "’", "[...]", "[…]":
		return true
	}
	return false
}

// isItemNumber reports whether the full stop at token i stands behind the number of an
// item, the first token of its sentence: "2.", "b."
func (s *splitter) isItemNumber(i int, how ending) bool {
	if how == short {
		return i == s.first && s.tokens[i].End-s.tokens[i].Start == 2
	}
	if how != dot || i != s.first+1 {
		return false
	}
	w := s.word(s.first)
	return len(w) <= 3 && isDigit(w[len(w)-1]) || len(w) == 1
}

// isBrand reports whether w is a name that starts in lower case: "iPhone", "eBay".
func isBrand(w string) bool {
	return len(w) > 1 && (isUpper(w[1]) || len(w) > 4 && isUpper(w[2]) || len(w) > 5 && isUpper(w[4]))
}

// endsShort reports whether the sentence ends with the abbreviation at token i, before
// the word at token start.
func (s *splitter) endsShort(i, start int) bool {
	if !isUpper(s.text[s.tokens[start].Start]) {
		return false
	}
	w := s.word(i)
	w = w[:len(w)-1]
	switch abbreviations()[w] {
	case beforeName, beforeNumber, inside, midway:
		return false
	case often:
		return !clockWords[s.word(start)]
	}
	return s.startsSentence(start)
}

// clockWords are words with a capital that go on with the time of a day: "5 p.m.
// Monday", "3:29 p.m. EST".
var clockWords = setOf(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon. Tues. Wed. Thurs. Fri. Sat. Sun.
	January February March April May June July August September October November December
	Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec. Eastern Central Mountain Pacific Atlantic Standard Daylight Greenwich
	EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST IST JST AEST AEDT HKT SGT`)

// startsSentence reports whether the capital of token i marks the start of a sentence
// rather than a name.
func (s *splitter) startsSentence(i int) bool { return starters[string(s.fold(i))] }

// fold returns a token in lower case, or nothing of a long one. The next call
// overwrites it.
func (s *splitter) fold(i int) []byte {
	w := s.word(i)
	if len(w) > maxFold {
		return nil
	}
	b := s.buf[:copy(s.buf[:], w)]
	for i, c := range b {
		if isUpper(c) {
			b[i] = c | 0x20
		}
	}
	return b
}

// starters are words that, with a capital, start a sentence rather than go on with a
// name.
var starters = setOf(`the a an this that these those he she it they we i you his her its their our my
	in on at by for from with to of after before when while as if since because although though but and or so yet
	however meanwhile there here what who why how where which both some many most all no not one each every
	under over during despite according last next now then also still earlier later asked once another about
	it's he's she's they're we're i'm such is are was were do does did have has had can could will would let
	even just only more through until among between nor unlike several few other others whether`)

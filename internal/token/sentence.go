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
	case i+1 < len(s.tokens) && s.near(i+1) && strings.IndexByte(".?!", s.text[s.tokens[i+1].Start]) >= 0:
		return notEnd // the mark behind the abbreviation tells
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
		return s.endsShort(i, next, start)
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

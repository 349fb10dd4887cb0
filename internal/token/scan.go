package token

import (
	"strings"
	"unicode/utf8"
)

// maxFold is the length of the longest word that is looked up in a list.
const maxFold = 32

// scanner cuts a paragraph into tokens.
type scanner struct {
	text   string // up to the paragraph's end
	start  int    // where the paragraph starts
	pos    int    // what is cut so far
	tokens []Span

	plain int // no address starts before this offset
	buf   [maxFold]byte
}

// scan cuts all of the paragraph.
func (s *scanner) scan() {
	for s.pos < len(s.text) {
		c, n := classAt(s.text, s.pos)
		switch c {
		case space:
			s.pos += n
		case letter, digit:
			s.scanWord()
		case mark, control, broken:
			s.emit(s.runOf(c))
		default:
			s.scanSymbol(n)
		}
	}
}

// emit makes what stands before end a token.
func (s *scanner) emit(end int) {
	s.tokens = append(s.tokens, Span{s.pos, end})
	s.pos = end
}

// runOf returns the end of the characters of class c at the scanner's place.
func (s *scanner) runOf(c class) int {
	i := s.pos
	for {
		d, n := classAt(s.text, i)
		if d != c || n == 0 {
			return i
		}
		i += n
	}
}

// fold returns the text from start to end with its ASCII letters in lower case; of a
// long text, nothing. The next call overwrites it.
func (s *scanner) fold(start, end int) []byte {
	if end-start > maxFold {
		return nil
	}
	b := s.buf[:copy(s.buf[:], s.text[start:end])]
	for i, c := range b {
		if isUpper(c) {
			b[i] = c | 0x20
		}
	}
	return b
}

// scanSymbol cuts what starts with a character of n bytes that is no word's.
func (s *scanner) scanSymbol(n int) {
	switch i, b := s.pos, s.text[s.pos]; b {
	case '.', '!', '?':
		s.scanStop()
	case '\'', '`':
		if byteAt(s.text, i+1) == b {
			s.emit(i + 2)
		} else {
			s.scanApostrophe(n)
		}
	case '@', '#':
		s.emit(handleEnd(s.text, i))
	case '&':
		s.emit(entityEnd(s.text, i))
	case ':', ';', '=', '<':
		s.emit(emoticonEnd(s.text, i))
	case '+':
		s.emit(plusEnd(s.text, i))
	case '[':
		s.emit(bracketEnd(s.text, i))
	case '-', '*', '~', '>', '$', '_', '/', '\\':
		s.emit(sameEnd(s.text, i))
	default:
		switch {
		case b < 0x80:
			s.emit(i + 1)
		case isSingleMark(s.text[i:]):
			s.scanSingleMark(n)
		default:
			s.emit(symbolEnd(s.text, i+n, firstRune(s.text[i:])))
		}
	}
}

// scanStop cuts full stops, question and exclamation marks. A run of them is one
// token, but dots that leave something out, two or more, are one apart; a dot before
// a digit is the number's.
func (s *scanner) scanStop() {
	i := s.pos
	if s.text[i] == '.' && isDigit(byteAt(s.text, i+1)) {
		s.emit(numberEnd(s.text, i+1))
		return
	}
	if strings.HasPrefix(s.text[i:], "..") {
		s.emit(sameEnd(s.text, i))
		return
	}
	for b := byteAt(s.text, i); b == '.' || b == '!' || b == '?'; b = byteAt(s.text, i) {
		if strings.HasPrefix(s.text[i:], "..") {
			break
		}
		i++
	}
	s.emit(i)
}

// bracketEnd returns the end of what starts with the bracket at i: "[...]" and
// "[…]", which mark what is left out, are one token.
func bracketEnd(text string, i int) int {
	for _, gap := range [...]string{"[...]", "[…]"} {
		if strings.HasPrefix(text[i:], gap) {
			return i + len(gap)
		}
	}
	return i + 1
}

// plusEnd returns the end of what starts with the plus sign at i: of a telephone
// number, or of the signs alone.
func plusEnd(text string, i int) int {
	if before := byteAt(text, i-1); before > ' ' && before != '(' {
		return sameEnd(text, i)
	}
	if end := digitsEnd(text, i+1); end > i+1 && end < i+16 {
		return end
	}
	return sameEnd(text, i)
}

// sameEnd returns the end of the run of the byte at i.
func sameEnd(text string, i int) int {
	b := text[i]
	for i < len(text) && text[i] == b {
		i++
	}
	return i
}

// symbolEnd returns the end of the symbol r whose first character ends at i: marks
// and joiners, what a joiner joins, shades of skin and the second letter of a flag
// belong to it, so that an emoji is one token.
func symbolEnd(text string, i int, r rune) int {
	if next := firstRune(text[i:]); isFlagLetter(r) && isFlagLetter(next) {
		return i + utf8.RuneLen(next)
	}
	for {
		c, n := classAt(text, i)
		switch {
		case c == mark && n > 0:
			joiner := strings.HasPrefix(text[i:], "\u200d")
			i += n
			if d, m := classAt(text, i); joiner && d == symbol {
				i += m
			}
		case isShade(firstRune(text[i:])):
			i += n
		default:
			return i
		}
	}
}

// isFlagLetter reports whether r is one of the letters that make flags in pairs.
func isFlagLetter(r rune) bool { return 0x1f1e6 <= r && r <= 0x1f1ff }

// isShade reports whether r gives the emoji before it a shade of skin.
func isShade(r rune) bool { return 0x1f3fb <= r && r <= 0x1f3ff }

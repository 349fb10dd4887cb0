package token

import "strings"

// scanner cuts a paragraph into tokens.
type scanner struct {
	text   string // up to the paragraph's end
	start  int    // where the paragraph starts
	pos    int    // what is cut so far
	single int    // offset behind the open single quotation mark, 0 for none
	tokens []Span
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

// scanSymbol cuts what starts with a character of n bytes that is no word's.
func (s *scanner) scanSymbol(n int) {
	i, b := s.pos, s.text[s.pos]
	switch {
	case b == '!' || b == '?':
		for byteAt(s.text, i) == '!' || byteAt(s.text, i) == '?' {
			i++
		}
		s.emit(i)
	case b == '\'' && byteAt(s.text, i+1) == '\'':
		s.emit(i + 2)
	case b == '\'' || strings.HasPrefix(s.text[i:], "’") || strings.HasPrefix(s.text[i:], "‘"):
		s.scanApostrophe(n)
	case b == '@' || b == '#':
		s.emit(handleEnd(s.text, i))
	case b == '&':
		s.emit(entityEnd(s.text, i))
	case b == '.' && isDigit(byteAt(s.text, i+1)):
		s.emit(numberEnd(s.text, i+1))
	case b == ':' || b == ';' || b == '<' || b == '=':
		s.emit(emoticonEnd(s.text, i))
	case strings.IndexByte(".-*=_~`+<>", b) >= 0:
		s.emit(sameEnd(s.text, i))
	case b < 0x80:
		s.emit(i + 1)
	default:
		s.emit(emojiEnd(s.text, i+n))
	}
}

// sameEnd returns the end of the run of the byte at i.
func sameEnd(text string, i int) int {
	b := text[i]
	for i < len(text) && text[i] == b {
		i++
	}
	return i
}

// emojiEnd returns the end of the symbol whose first character ends at i: marks and
// joiners, and what a joiner joins, belong to it.
func emojiEnd(text string, i int) int {
	for {
		c, n := classAt(text, i)
		if c != mark || n == 0 {
			r := firstRune(text[i:])
			if r < 0x1f3fb || r > 0x1f3ff { // shades of skin
				return i
			}
			n = 4
		}
		joiner := strings.HasPrefix(text[i:], "\u200d")
		i += n
		if d, m := classAt(text, i); joiner && d == symbol {
			i += m
		}
	}
}

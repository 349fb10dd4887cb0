package token

import (
	"strings"
	"unicode/utf8"
)

// scanWord cuts what starts with a letter or digit.
func (s *scanner) scanWord() {
	if end := webEnd(s.text, s.pos); end > s.pos {
		s.emit(end)
		return
	}
	if isDigit(s.text[s.pos]) {
		s.scanNumber()
		return
	}
	end := wordEnd(s.text, s.pos)
	end = s.withHyphens(end)
	if byteAt(s.text, end) == '.' && s.isAbbreviation(s.pos, end) {
		end++
	}
	if byteAt(s.text, end) == '$' && end-s.pos <= 3 && isUpper(s.text[s.pos]) && isUpper(s.text[end-1]) {
		end++
	}
	s.cut(end)
}

// wordEnd returns the end of the word at i: letters, digits and marks, with an
// apostrophe, a dot or an ampersand between letters.
func wordEnd(text string, i int) int {
	start := i
	for {
		c, n := classAt(text, i)
		if c.isWord() {
			i += n
			continue
		}
		if n == 0 || i == start {
			return i
		}
		after, _ := classAt(text, i+n)
		if a := apostropheLen(text, i); a > 0 {
			after, n = letterAfter(text, i+a), a
			if after != letter || text[i] == '`' && text[i+1]|0x20 != 's' {
				return i
			}
			i += n
			continue
		}
		switch text[i] {
		case '.':
			if after != letter || !dotted(text, start, i) {
				return i
			}
		case '&':
			if !isUpper(text[i-1]) || !isUpper(byteAt(text, i+1)) || entityEnd(text, i) > i+1 {
				return i
			}
		default:
			return i
		}
		i += n
	}
}

func letterAfter(text string, i int) class {
	c, _ := classAt(text, i)
	return c
}

// dotted reports whether the dot at i stands within an abbreviation such as "U.S."
// or "Ph.D.": what stands on its left from start, or the last dot, is one letter or
// a known piece, and so is what stands on its right.
func dotted(text string, start, i int) bool {
	left := i
	for left > start && i-left < 4 && text[left-1] != '.' {
		left--
	}
	right := i + 1
	for right < len(text) && right-i < 4 && isLetter(text[right]) {
		right++
	}
	short := i-left == 1 || i-left == 2 && text[left:i] == "Ph"
	return short && right-i-1 <= 2
}

// withHyphens takes in what hyphens join to the word that ends at end.
func (s *scanner) withHyphens(end int) int {
	for byteAt(s.text, end) == '-' {
		c, _ := classAt(s.text, end+1)
		if !c.isWord() || !prefixes[s.lower(s.pos, end)] {
			break
		}
		end = wordEnd(s.text, end+1)
		break
	}
	return end
}

// scanNumber cuts what starts with a digit.
func (s *scanner) scanNumber() {
	if end := phoneEnd(s.text, s.pos); end > s.pos {
		s.emit(end)
		return
	}
	end := numberEnd(s.text, s.pos)
	word := wordEnd(s.text, end)
	if word == end {
		s.emit(end)
		return
	}
	if units[s.lower(end, word)] {
		s.emit(end)
		if byteAt(s.text, word) == '.' && s.isAbbreviation(end, word) {
			word++
		}
		s.emit(word)
		return
	}
	s.cut(word)
}

// cut makes tokens of the word that ends at end: the word and its clitics.
func (s *scanner) cut(end int) {
	start := s.pos
	w := s.lower(start, end)
	if parts, ok := contractions[w]; ok {
		for _, n := range parts {
			if n == 0 {
				break
			}
			s.emit(s.pos + n)
		}
		s.emit(end)
		return
	}
	ends := [4]int{}
	n := 0
	for n < len(ends)-1 {
		c := s.clitic(start, end)
		if c == end || c == start {
			break
		}
		ends[n] = end
		n++
		end = c
	}
	s.emit(end)
	for n > 0 {
		n--
		s.emit(ends[n])
	}
}

// contractions are words without an apostrophe that are cut, with the lengths of
// all parts but the last.
var contractions = map[string][3]int{
	"cannot": {3}, "gonna": {3}, "gotta": {3}, "wanna": {3}, "lemme": {3}, "gimme": {3}, "dunno": {2, 1},
	"dont": {2}, "didnt": {3}, "doesnt": {4}, "isnt": {2}, "wasnt": {3}, "couldnt": {5}, "wouldnt": {5},
	"shouldnt": {6}, "havent": {4}, "hasnt": {3}, "hadnt": {3}, "arent": {3}, "werent": {4},
	"thats": {4}, "whats": {4}, "theres": {5}, "im": {1}, "ive": {1}, "youre": {3}, "theyre": {4},
	"cant": {2}, "y'all": {2}, "y’all": {4}, "d'you": {2},
}

// clitic returns where the last clitic of the word from start to end starts, or end.
func (s *scanner) clitic(start, end int) int {
	w := s.lower(start, end)
	for _, c := range [...]string{"n't", "n’t", "n`t"} {
		if strings.HasSuffix(w, c) {
			return end - len(c)
		}
	}
	i := strings.LastIndexAny(w, "'’`")
	if i < 0 {
		return end
	}
	a := apostropheLen(w, i)
	if a == 0 || !clitics[w[i+a:]] || isDecadeWord(w[:i]) {
		return end
	}
	return start + i
}

// isDecadeWord reports whether w is a number whose "'s" is a plural: "1930's".
func isDecadeWord(w string) bool {
	return len(w) >= 2 && w[len(w)-1] == '0' && isDigit(w[0]) && isDigit(w[len(w)-2])
}

// maxFold is the length of the longest word that lower changes.
const maxFold = 32

// lower returns the text from start to end with its ASCII letters in lower case, so
// that offsets stay; a long text as it is.
func (s *scanner) lower(start, end int) string {
	w := s.text[start:end]
	if len(w) > maxFold {
		return w
	}
	for i := range len(w) {
		if isUpper(w[i]) {
			return fold(w)
		}
	}
	return w
}

// fold puts w in lower case.
func fold(w string) string {
	b := []byte(w)
	for i, c := range b {
		if isUpper(c) {
			b[i] = c | 0x20
		}
	}
	return string(b)
}

// isAbbreviation reports whether the word from start to end with the dot behind it
// is an abbreviation.
func (s *scanner) isAbbreviation(start, end int) bool {
	w := s.text[start:end]
	if c, n := classAt(w, 0); n == len(w) && c == letter {
		r, _ := utf8.DecodeRuneInString(w)
		return isInitial(s.text, start, end, r)
	}
	if len(w) > 12 {
		return false
	}
	if i := strings.IndexByte(w, '.'); i == 1 || i == 2 {
		return true
	}
	kind, ok := abbreviations()[w]
	if !ok {
		if kind, ok = abbreviations()[s.lower(start, end)]; ok && !isUpper(w[0]) {
			ok = false
		}
	}
	if ok && kind == beforeNumber {
		i := end + 1
		if byteAt(s.text, i) == ' ' {
			i++
		}
		return isDigit(byteAt(s.text, i))
	}
	return ok
}

// isInitial reports whether the letter r from start to end, a dot behind it, is the
// initial of a name and not a sentence's last word.
func isInitial(text string, start, end int, r rune) bool {
	if !isUpper(text[start]) && r < 0x80 {
		return false
	}
	c, n := classAt(text, end+1)
	return c != space || n > 0
}

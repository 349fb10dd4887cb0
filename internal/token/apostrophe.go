package token

import "strings"

// apostropheLen returns the length of the apostrophe at i, or 0: "'" or "’".
func apostropheLen(text string, i int) int {
	switch {
	case byteAt(text, i) == '\'' || byteAt(text, i) == '`':
		return 1
	case i < len(text) && text[i] == 0xe2 && strings.HasPrefix(text[i:], "’"):
		return len("’")
	}
	return 0
}

// elided are words that start with an apostrophe.
var elided = map[string]bool{
	"tis": true, "twas": true, "em": true, "cause": true, "til": true, "till": true, "bout": true,
	"round": true, "n": true, "cos": true, "coz": true, "kay": true, "nuff": true, "nother": true,
}

// scanApostrophe cuts what starts with an apostrophe or single quotation mark of n
// bytes: a clitic, an elided word or year, or the mark alone.
func (s *scanner) scanApostrophe(n int) {
	start := s.pos
	after, _ := classAt(s.text, start+n)
	spaced := start == s.start || s.opensBehind()
	if strings.HasPrefix(s.text[start:], "‘") {
		spaced = true
	}
	switch {
	case !after.isWord():
		s.emit(start + n)
		if !s.possessive(start) {
			s.single = 0
		}
	case after == digit && isDecade(s.text[start+n:]):
		s.emit(wordEnd(s.text, start+n))
	case after == letter && elided[s.lower(start+n, wordEnd(s.text, start+n))]:
		s.emit(wordEnd(s.text, start+n))
	case !spaced && clitics[s.lower(start+n, wordEnd(s.text, start+n))]:
		s.emit(wordEnd(s.text, start+n))
	default:
		s.emit(start + n)
		if spaced {
			s.single = s.pos
		}
	}
}

// opensBehind reports whether white space or an opening mark stands before the
// scanner's place.
func (s *scanner) opensBehind() bool {
	b := byteAt(s.text, s.pos-1)
	return b <= ' ' || b == '(' || b == '[' || b == '"' || b == '-' || b == '/' ||
		len(s.tokens) > 0 && s.tokens[len(s.tokens)-1].End < s.pos ||
		strings.HasSuffix(s.text[:s.pos], "“") || strings.HasSuffix(s.text[:s.pos], "—") ||
		strings.HasSuffix(s.text[:s.pos], "–")
}

// isDecade reports whether s starts with two digits and perhaps "s": a year without
// its century.
func isDecade(s string) bool {
	if !isDigit(byteAt(s, 0)) || !isDigit(byteAt(s, 1)) {
		return false
	}
	i := 2
	if byteAt(s, i) == 's' {
		i++
	}
	c, _ := classAt(s, i)
	return !c.isWord()
}

// quoteReach is how far a closing single mark is looked for.
const quoteReach = 300

// possessive reports whether the apostrophe at i, no word character behind it, is a
// plural's possessive: "the workers’ strike". Behind an open single quotation mark
// it is only if another mark closes the quotation.
func (s *scanner) possessive(i int) bool {
	b := byteAt(s.text, i-1)
	if b != 's' && b != 'S' && b != 'z' && b != 'x' {
		return false
	}
	if s.single == 0 {
		return true
	}
	if byteAt(s.text, i+apostropheLen(s.text, i)) != ' ' {
		return false
	}
	for j := i + 1; j < len(s.text) && j < i+quoteReach; j++ {
		n := apostropheLen(s.text, j)
		if n == 0 {
			continue
		}
		before, _ := classAt(s.text, j-1)
		after, _ := classAt(s.text, j+n)
		if before != space && !after.isWord() {
			return true
		}
		if before == space && after.isWord() {
			return false
		}
	}
	return false
}

// clitics are what an apostrophe cuts off a word.
var clitics = map[string]bool{"s": true, "m": true, "d": true, "re": true, "ve": true, "ll": true}

package token

import "strings"

// apostropheLen returns the length of the apostrophe at i, or 0: "'", "’" or "`".
func apostropheLen(text string, i int) int {
	switch byteAt(text, i) {
	case '\'', '`':
		return 1
	case 0xe2:
		if strings.HasPrefix(text[i:], "’") {
			return len("’")
		}
	}
	return 0
}

// isSingleMark reports whether s starts with "‘" or "’".
func isSingleMark(s string) bool {
	return strings.HasPrefix(s, "’") || strings.HasPrefix(s, "‘")
}

// scanSingleMark cuts what starts with a curly single mark of n bytes; two of them
// make a double mark.
func (s *scanner) scanSingleMark(n int) {
	if isSingleMark(s.text[s.pos+n:]) {
		s.emit(s.pos + 2*n)
		return
	}
	s.scanApostrophe(n)
}

// elided are words that start with an apostrophe.
var elided = setOf(`tis twas twill em til till bout cos coz cuz kay nuff nother`)

// clitics are what an apostrophe cuts off a word.
var clitics = setOf(`s m d re ve ll`)

// setOf returns the words of a list.
func setOf(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}

// scanApostrophe cuts what starts with an apostrophe or single quotation mark of n
// bytes: an elided word or year, a clitic, or the mark alone.
func (s *scanner) scanApostrophe(n int) {
	next := s.pos + n
	c, _ := classAt(s.text, next)
	end := wordEnd(s.text, next)
	word := string(s.fold(next, end))
	switch {
	case c == digit && isYear(s.text[next:]), elided[word]:
		s.emit(end)
	case word == "n" && apostropheLen(s.text, end) > 0: // rock 'n' roll
		s.emit(end + apostropheLen(s.text, end))
	case clitics[word] && !s.opensQuotation():
		s.emit(end)
	default:
		s.emit(next)
	}
}

// opensQuotation reports whether a mark at the scanner's place opens a quotation
// rather than closing one: it is "‘", or stands behind white space or an opening
// mark.
func (s *scanner) opensQuotation() bool {
	switch {
	case s.pos == s.start || strings.HasPrefix(s.text[s.pos:], "‘"):
		return true
	case len(s.tokens) > 0 && s.tokens[len(s.tokens)-1].End < s.pos:
		return true
	}
	if b := s.text[s.pos-1]; b < 0x80 {
		return strings.IndexByte(" \t\n([{\"-/", b) >= 0
	}
	for _, m := range [...]string{"“", "—", "–", "«", "\u00a0"} {
		if strings.HasSuffix(s.text[:s.pos], m) {
			return true
		}
	}
	return false
}

// isYear reports whether s starts with two digits and perhaps "s", a year or decade
// without its century; not where more of a number or word follows: "‘16-year-olds’".
func isYear(s string) bool {
	if !isDigit(byteAt(s, 0)) || !isDigit(byteAt(s, 1)) {
		return false
	}
	i := 2
	if byteAt(s, i) == 's' {
		i++
	}
	if strings.IndexByte("-,.:/%", byteAt(s, i)) >= 0 {
		i++
	}
	c, _ := classAt(s, i)
	return !c.isWord()
}

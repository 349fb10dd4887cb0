package token

import "strings"

// scanWord cuts what starts with a letter or digit.
func (s *scanner) scanWord() {
	if end := s.webEnd(); end > s.pos {
		s.emit(end)
		return
	}
	if isDigit(s.text[s.pos]) {
		s.scanNumber()
		return
	}
	end := s.hyphenEnd(wordEnd(s.text, s.pos))
	if byteAt(s.text, end) == '$' && isCurrency(s.text[s.pos:end]) {
		end++
	}
	s.cut(s.dotEnd(end))
}

// isCurrency reports whether w and a dollar sign name a currency: "US$", "HK$".
func isCurrency(w string) bool {
	return len(w) <= 3 && isUpper(w[0]) && isUpper(w[len(w)-1])
}

// wordEnd returns the end of the word at i: letters, digits and marks, with an
// apostrophe, a dot or an ampersand between letters where a word has one.
func wordEnd(text string, i int) int {
	start := i
	for {
		if b := byteAt(text, i); isLetter(b) {
			i++
			continue
		}
		c, n := classAt(text, i)
		switch {
		case c.isWord():
		case i == start:
			return i
		case c == symbol:
			if n = joinerLen(text, start, i); n == 0 {
				return i
			}
		default:
			return i
		}
		i += n
	}
}

// joinerLen returns the length of the symbol at i that joins what stands around it to
// a word that starts at start, or 0.
func joinerLen(text string, start, i int) int {
	n := max(apostropheLen(text, i), 1)
	c, _ := classAt(text, i+n)
	joins := false
	switch b := text[i]; {
	case b == '_':
		joins = c.isWord()
	case c != letter:
	case b == '`': // careless for an apostrophe
		joins = text[i+1]|0x20 == 's' || text[i+1]|0x20 == 't'
	case b == '.':
		joins = dotted(text, start, i)
	case b == '&':
		joins = isUpper(text[i-1]) && isUpper(text[i+1]) && entityEnd(text, i) == i+1
	case b == '\'' || n > 1:
		joins = true
	}
	if !joins {
		return 0
	}
	return n
}

// dotted reports whether the dot at i stands within an abbreviation such as "U.S."
// or "Ph.D.": one letter or "Ph" on its left, from start or the last dot, and no more
// than two on its right.
func dotted(text string, start, i int) bool {
	left := i
	for left > start && i-left < 4 && text[left-1] != '.' {
		left--
	}
	right := i + 1
	for right < len(text) && right < i+4 && isLetter(text[right]) {
		right++
	}
	return right <= i+3 && (i-left == 1 || text[left:i] == "Ph")
}

// cut makes tokens of the word that ends at end: of the word and its clitics.
func (s *scanner) cut(end int) {
	start := s.pos
	if parts, ok := contractions[string(s.fold(start, end))]; ok {
		for _, n := range parts {
			if n > 0 {
				s.emit(s.pos + n)
			}
		}
		s.emit(end)
		return
	}
	var ends [4]int
	n, last := 0, end
	for n < len(ends) {
		c := cliticStart(s.text, start, last)
		if c == last {
			break
		}
		ends[n] = last
		n, last = n+1, c
	}
	s.emit(last)
	for n > 0 {
		n--
		s.emit(ends[n])
	}
}

// contractions are words without an apostrophe that are cut, with the lengths of
// all parts but the last.
var contractions = map[string][2]int{
	"cannot": {3}, "gonna": {3}, "gotta": {3}, "wanna": {3}, "lemme": {3}, "gimme": {3}, "dunno": {2, 1},
	"dont": {2}, "didnt": {3}, "doesnt": {4}, "isnt": {2}, "wasnt": {3}, "couldnt": {5}, "wouldnt": {5},
	"shouldnt": {6}, "havent": {4}, "hasnt": {3}, "hadnt": {3}, "arent": {3}, "werent": {4}, "aint": {2},
	"thats": {4}, "whats": {4}, "theres": {5}, "im": {1}, "ive": {1}, "youre": {3}, "theyre": {4},
	"cant": {2}, "y'all": {2}, "y’all": {4}, "d'you": {2}, "d’you": {4},
}

// cliticStart returns where the clitic starts that ends the word from start to end,
// or end where none does.
func cliticStart(text string, start, end int) int {
	for n := 1; n <= 2; n++ {
		i := end - n // of the letters behind the apostrophe
		a := apostropheBefore(text, start, i)
		if a == 0 || i-a <= start {
			continue
		}
		switch tail := text[i:end]; {
		case n == 1 && tail[0]|0x20 == 't':
			if text[i-a-1]|0x20 == 'n' && i-a-1 > start {
				return i - a - 1
			}
		case n == 1 && strings.IndexByte("smd", tail[0]|0x20) >= 0,
			n == 2 && (strings.EqualFold(tail, "re") || strings.EqualFold(tail, "ve") || strings.EqualFold(tail, "ll")):
			return i - a
		}
	}
	return end
}

// apostropheBefore returns the length of the apostrophe that ends at i, or 0.
func apostropheBefore(text string, start, i int) int {
	if i <= start {
		return 0
	}
	switch text[i-1] {
	case '\'', '`':
		return 1
	case 0x99:
		if strings.HasSuffix(text[start:i], "’") {
			return len("’")
		}
	}
	return 0
}

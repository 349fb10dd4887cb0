package token

// scanNumber cuts what starts with a digit.
func (s *scanner) scanNumber() {
	if end := phoneEnd(s.text, s.pos); end > s.pos {
		s.emit(end)
		return
	}
	end := numberEnd(s.text, s.pos)
	if a := apostropheLen(s.text, end); a > 0 && s.text[end-1] == '0' && s.isDecade(end+a) {
		s.emit(end + a + 1)
		return
	}
	word := wordEnd(s.text, end)
	if word > end && units[string(s.fold(end, word))] {
		s.emit(end)
		end = word
		word = s.dotEnd(end)
	}
	s.cut(max(word, end))
}

// isDecade reports whether the "s" at i ends a word: that of "1930's".
func (s *scanner) isDecade(i int) bool {
	c, _ := classAt(s.text, i+1)
	return byteAt(s.text, i) == 's' && !c.isWord()
}

// units are what is written together with a number but cut from it. Magnitudes, as
// in "3.5bn", are not among them.
var units = setOf(`am pm a.m p.m km kg mm cm mph kph kmh lb lbs oz ft sq min mins hr hrs yrs mg ml gb mb kb tb
	mhz ghz hz kw mw gw kwh mwh nm usd percent`)

// numberEnd returns the end of the number at i, digits with signs between them:
// "3,500", "2.5", "10:30", "9/11".
func numberEnd(text string, i int) int {
	start, date := i, false
	i = digitsEnd(text, i)
	for isDigit(byteAt(text, i+1)) {
		switch text[i] {
		case '/':
			if date = date || isDate(text, start, i); !date {
				return i
			}
		case '.', ',', ':':
		default:
			return i
		}
		i = digitsEnd(text, i+1)
	}
	return i
}

func digitsEnd(text string, i int) int {
	for isDigit(byteAt(text, i)) {
		i++
	}
	return i
}

// isDate reports whether the stroke at i is one of a date, "9/11" or "03/15/2001",
// not of a fraction or span, "1/2" or "2001/02".
func isDate(text string, start, i int) bool {
	if i-start > 2 {
		return false
	}
	second := digitsEnd(text[:min(len(text), i+4)], i+1) - i - 1
	more := byteAt(text, i+1+second) == '/' && isDigit(byteAt(text, i+2+second))
	return more || second == 2 && (i-start == 1 || text[start] <= '1') && text[i+1] <= '3'
}

const (
	maxGroups = 8 // of a telephone number
	maxGroup  = 8 // of the digits of a group
)

// phoneEnd returns the end of the telephone number, date or code at i, or i where
// there is none: three or more groups of digits with hyphens between them, or two of
// which the last has four digits and the first three or, as in a postal code, five.
func phoneEnd(text string, i int) int {
	groups, first, last := 0, 0, 0
	j := i
	for groups < maxGroups {
		end := digitsEnd(text[:min(len(text), j+maxGroup)], j)
		last = end - j
		if groups == 0 {
			first = last
		}
		groups++
		j = end
		if byteAt(text, j) != '-' || !isDigit(byteAt(text, j+1)) {
			break
		}
		j++
	}
	c, _ := classAt(text, j)
	if c.isWord() || groups < 2 || groups == 2 && (first != 3 && first != 5 || last != 4) {
		return i
	}
	return j
}

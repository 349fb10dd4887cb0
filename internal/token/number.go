package token

// numberEnd returns the end of the number at i, digits with signs between them:
// "3,500", "2.5", "10:30", "9/11", "713-853-3989".
func numberEnd(text string, i int) int {
	i = digitsEnd(text, i)
	for {
		b := byteAt(text, i)
		if !isDigit(byteAt(text, i+1)) || (b != '.' && b != ',' && b != ':' && b != '/') {
			return i
		}
		i = digitsEnd(text, i+1)
	}
}

func digitsEnd(text string, i int) int {
	for isDigit(byteAt(text, i)) {
		i++
	}
	return i
}

// phoneEnd returns the end of the telephone number, date or code at i, or i where
// there is none: groups of digits of which hyphens divide three or more, or the
// last has four digits and the first three.
func phoneEnd(text string, i int) int {
	groups, j := 0, i
	first, last := 0, 0
	for groups < 8 {
		end := digitsEnd(text[:min(len(text), j+8)], j)
		if end == j {
			break
		}
		if groups == 0 {
			first = end - j
		}
		groups, last = groups+1, end-j
		j = end
		if byteAt(text, j) != '-' || !isDigit(byteAt(text, j+1)) {
			break
		}
		j++
	}
	if c, _ := classAt(text, j); c.isWord() || groups < 2 || (groups == 2 && (first != 3 || last != 4)) {
		return i
	}
	return j
}

// units are what a number is written together with but cut from.
var units = map[string]bool{
	"am": true, "pm": true, "km": true, "kg": true, "mm": true, "cm": true, "m": false, "mph": true,
	"kph": true, "km²": true, "lb": true, "lbs": true, "oz": true, "ft": true, "min": true, "mins": true,
	"hrs": true, "hr": true, "yrs": true, "mg": true, "ml": true, "gb": true, "mb": true, "kb": true,
	"mhz": true, "ghz": true, "hz": true, "kw": true, "mw": true, "kwh": true, "mwh": true, "nm": true,
	"a.m": true, "p.m": true, "sq": true, "in": true, "years": true, "usd": true, "c": false,
}

package mark

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-nlp/hearsay"
)

// family is a set of marks that can close one another.
type family uint8

const (
	none family = iota
	double
	single
	angle
	guillemet // a single angle
	signs     // an angle of two signs: <<…>>
	corner
	whiteCorner
)

// site is a place where a mark stands, and what it can be there by the
// characters beside it.
type site struct {
	start, end    int
	par           int // where its paragraph ends
	family        family
	opens, closes bool
	curly         bool // a single mark that surely opens: ‘
	low           bool // ‚
	closesLow     bool // ‘ where it closes what a low mark opens
	first         bool // the first of its paragraph
	inch          bool // straight, behind a digit
	apostrophe    bool // closes, if it is not the apostrophe of a plural: workers’
	plural        bool // likewise, but a comma follows: not the workers’, but …
	certain       bool // a single mark that closes behind a comma or stop
	again         bool // opens its paragraph, or behind a comma or colon: the next may open with one, too
	mismatch      int  // where a certain one ends that closes this double mark, if no double one does
}

// side is the side of a passage that a mark is made for.
type side uint8

const (
	either side = iota
	left
	right
)

type kind struct {
	family family
	side   side
}

var kinds = map[string]kind{
	"“": {double, left}, "”": {double, right}, "„": {double, left}, "‟": {double, left},
	"\"": {double, either}, "''": {double, either}, "``": {double, left}, "＂": {double, either}, "❝": {double, left}, "❞": {double, right}, "〝": {double, left}, "〞": {double, right}, "〟": {double, right},
	"‘": {single, left}, "’": {single, right}, "'": {single, either}, "`": {single, left}, "‛": {single, left}, "❛": {single, left}, "❜": {single, right},
	"‚": {single, left}, "<<": {signs, left}, ">>": {signs, right},
	"«": {angle, left}, "»": {angle, right}, "‹": {guillemet, left}, "›": {guillemet, right},
	"「": {corner, left}, "」": {corner, right}, "『": {whiteCorner, left}, "』": {whiteCorner, right},
}

// kindOf returns the kind of the mark s, which may be the HTML name of one.
func kindOf(s string) kind {
	if s[0] == '&' {
		s = html.UnescapeString(s)
	}
	return kinds[s]
}

// sites returns the marks of a paragraph of text, in order.
func sites(text string, par hearsay.Span) []site {
	var found []site
	for i := par.Start; i < par.End; {
		n := markAt(text[i:par.End])
		if n == 0 {
			i += skip(text[i:par.End])
			continue
		}
		if t := at(text, i, i+n); t.opens || t.closes || t.closesLow {
			t.first, t.par = i == par.Start, par.End
			t.again = t.family == single && t.opens && (t.first || i > par.Start+1 && strings.ContainsRune(":,", rune(text[i-2])) && text[i-1] == ' ')
			found = append(found, t)
		}
		i += n
	}
	return found
}

// skip returns the length of what text starts with, which is no mark: a fence of
// backquotes or a rune.
func skip(text string) int {
	if n := len(text) - len(strings.TrimLeft(text, "`")); n > 0 {
		return n
	}
	_, n := utf8.DecodeRuneInString(text)
	return n
}

// markAt returns the length of the mark that text starts with, or 0.
func markAt(text string) int {
	switch c := text[0]; {
	case c == '"':
		return 1
	case c == '`' && strings.HasPrefix(text, "```"):
		return 0
	case c == '\'' || c == '`':
		if len(text) > 1 && text[1] == c {
			return 2
		}
		return 1
	case c == '&':
		if n := strings.IndexByte(text[:min(len(text), longestEntity)], ';') + 1; n > 0 && kindOf(text[:n]).family != none {
			return n
		}
	case c == '<' || c == '>':
		if len(text) > 2 && text[1] == c && text[2] != c || len(text) == 2 && text[1] == c {
			return 2
		}
	case c >= utf8.RuneSelf:
		_, n := utf8.DecodeRuneInString(text)
		if kinds[text[:n]].family != none {
			return n
		}
	}
	return 0
}

// longestEntity is the length of the longest HTML name of a mark: "&#x00201C;".
const longestEntity = 10

// at tells what the mark text[start:end] can be.
func at(text string, start, end int) site {
	k := kindOf(text[start:end])
	c := html.UnescapeString(text[start:end])
	t := site{start: start, end: end, family: k.family, curly: c == "‘", low: c == "‚"}
	before, _ := utf8.DecodeLastRuneInString(text[:start])
	after, _ := utf8.DecodeRuneInString(text[end:])
	if start == 0 {
		before = ' '
	}
	if end == len(text) {
		after = ' '
	}
	if k.family == single {
		t.single(text, k.side, before, after)
		return t
	}
	t.inch = k.side == either && unicode.IsDigit(before)
	opening := starts(before) && !ends(after)
	closing := !starts(before) && ends(after)
	switch {
	case k.family == signs:
		t.opens, t.closes = k.side == left && !closing, k.side == right && !starts(before)
	case k.side == left:
		t.opens, t.closes = !closing, closing
	case k.side == right:
		t.opens, t.closes = opening && isWord(after), !opening
	default:
		if blank, next := unicode.IsSpace(before), unicode.IsSpace(after); blank != next { // a "--well
			opening, closing = blank, next
		}
		t.opens, t.closes = !closing, !opening
	}
	return t
}

// single sets what a single mark can be. Between letters it is an apostrophe.
func (t *site) single(text string, s side, before, after rune) {
	switch {
	case isWord(before) && isWord(after):
	case s != right && starts(before) && !ends(after):
		t.opens = !elided(text[t.end:])
	case s == left:
		t.opens, t.closesLow = !isWord(before), t.curly && !starts(before)
	default:
		t.closes = !starts(before) && !isWord(after)
		t.certain = t.closes && strings.ContainsRune(",.?!", before)
		behind := t.closes && plural(text[:t.start])
		t.apostrophe = behind && lowerFollows(text[t.end:])
		t.plural = behind && after == ',' && lowerFollows(text[t.end+1:])
	}
}

// starts reports whether a passage may open behind r, ends whether one may close
// before it.
func starts(r rune) bool {
	return unicode.IsSpace(r) || strings.ContainsRune("([{<—–-/=“‘«„\"'", r)
}

func ends(r rune) bool {
	return unicode.IsSpace(r) || strings.ContainsRune(")]}>.,;:!?…—–-/”’»\"'", r)
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// elided reports whether text starts with a word that an apostrophe shortens:
// ’tis, ’em, ’90s.
func elided(text string) bool {
	n := 0
	for n < len(text) && n < 8 && (text[n]|0x20 >= 'a' && text[n]|0x20 <= 'z' || text[n] >= '0' && text[n] <= '9') {
		n++
	}
	switch w := strings.ToLower(text[:n]); w {
	case "tis", "twas", "twill", "em", "til", "till", "cause", "bout", "n", "cos", "round":
		return true
	default:
		return n >= 2 && w[0] >= '0' && w[0] <= '9' && (n == 2 || w[n-1] == 's' && n == 3)
	}
}

// plural reports whether text ends like a word that takes an apostrophe alone:
// workers’, goin’, rock ’n’ roll, an’ all.
func plural(text string) bool {
	for _, ending := range []string{"s", "in", "'n", "’n", " an", " o", " ol", " wi", " th"} {
		if strings.HasSuffix(text, ending) {
			return true
		}
	}
	return false
}

func lowerFollows(text string) bool {
	if text == "" || text[0] != ' ' {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[1:])
	return unicode.IsLower(r)
}

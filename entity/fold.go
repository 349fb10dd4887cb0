package entity

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// fold returns the key by which names compare: without regard to case, to marks
// above and below letters, and to the width and form of letters. "José" and
// "JOSE" have one key, "Straße" and "Strasse", and Turkish "Işık" and "Isik".
func fold(s string) string {
	ascii := true
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			ascii = false
			break
		}
	}
	if ascii {
		return strings.ToLower(s)
	}
	var b strings.Builder
	for _, r := range cases.Fold().String(norm.NFKD.String(s)) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case strokes[r] != "":
			b.WriteString(strokes[r])
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// strokes gives the letters that Unicode does not take apart, and the marks that
// writers use for one another.
var strokes = map[rune]string{
	'ı': "i", 'ø': "o", 'ł': "l", 'đ': "d", 'ð': "d", 'þ': "th", 'æ': "ae", 'œ': "oe", 'ħ': "h",
	'’': "'", '‘': "'", 'ʼ': "'", '‐': "-", '‑': "-",
}

package token

import (
	"unicode"
	"unicode/utf8"
)

// class is what a character is to the scanner.
type class uint8

const (
	space class = iota
	letter
	digit
	mark    // joins what stands before it: accents, joiners, variation selectors
	symbol  // anything else
	control // control characters and zero-width ones
	broken  // a byte that is no UTF-8
)

var asciiClass = func() (c [utf8.RuneSelf]class) {
	for r := range rune(utf8.RuneSelf) {
		c[r] = slowClass(r)
	}
	return c
}()

// slowClass returns the class of a character.
func slowClass(r rune) class {
	switch {
	case unicode.IsSpace(r):
		return space
	case unicode.IsLetter(r):
		return letter
	case unicode.IsDigit(r):
		return digit
	case r == '\u00ad' || r == '\u200c' || r == '\u200d' || r == '\u2060' || unicode.Is(unicode.M, r):
		return mark
	case unicode.Is(unicode.C, r):
		return control
	case unicode.IsNumber(r) && r > 0xff:
		return digit
	}
	return symbol
}

// classAt returns the class of the character at offset i of text and its length in
// bytes; past the end, space and 0.
func classAt(text string, i int) (class, int) {
	if i >= len(text) {
		return space, 0
	}
	if c := text[i]; c < utf8.RuneSelf {
		return asciiClass[c], 1
	}
	r, n := utf8.DecodeRuneInString(text[i:])
	if r == utf8.RuneError && n == 1 {
		return broken, 1
	}
	return slowClass(r), n
}

// isWord reports whether a class is one of words.
func (c class) isWord() bool { return c == letter || c == digit || c == mark }

// byteAt returns the byte at offset i, or 0 outside the text.
func byteAt(text string, i int) byte {
	if i < 0 || i >= len(text) {
		return 0
	}
	return text[i]
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

func isLetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }

func isUpper(b byte) bool { return 'A' <= b && b <= 'Z' }

// firstRune returns the first character of s.
func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

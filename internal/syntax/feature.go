package syntax

import (
	"unicode"
	"unicode/utf8"
)

// A Look is what the parser sees of a word besides its tag: hashes of its folded
// form, of that form's first and last three characters, and of its shape.
type Look struct{ Word, Prefix, Suffix, Shape uint32 }

// maxForm bounds how much of a word is read, in bytes. Longer words are web
// addresses and noise, and their last characters still count.
const maxForm, maxTail = 64, 8

// LookOf returns the look of a word, which may be any string. It takes constant
// time and does not allocate.
func LookOf(word string) Look {
	var room [4 * (maxForm + maxTail)]byte
	form := fold(room[:0], word)
	return Look{
		Word:   Hash(form),
		Prefix: Hash(form[:prefixEnd(form)]),
		Suffix: Hash(form[suffixStart(form):]),
		Shape:  shapeOf(word),
	}
}

// Fold returns word as the parser's dictionary spells it: in lower case, every
// digit a zero, with typewriter quotation marks.
func Fold(word string) string { return string(fold(nil, word)) }

func fold(dst []byte, s string) []byte {
	if len(s) > maxForm+maxTail {
		dst = foldPart(dst, s[:maxForm])
		s = s[len(s)-maxTail:]
	}
	dst = foldPart(dst, s)
	if string(dst) == "''" {
		dst = append(dst[:0], '"')
	}
	return dst
}

func foldPart(dst []byte, s string) []byte {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case 'A' <= c && c <= 'Z':
				c += 'a' - 'A'
			case '0' <= c && c <= '9':
				c = '0'
			case c == '`':
				c = '\''
			}
			dst = append(dst, c)
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		switch r {
		case '‘', '’', '´', 'ʼ':
			dst = append(dst, '\'')
		case '“', '”', '„', '«', '»':
			dst = append(dst, '"')
		case '–', '‐', '‑':
			dst = append(dst, '-')
		default:
			dst = utf8.AppendRune(dst, unicode.ToLower(r))
		}
	}
	return dst
}

// prefixEnd returns where the first three characters of s end.
func prefixEnd(s []byte) int {
	n := 0
	for range 3 {
		_, size := utf8.DecodeRune(s[n:])
		n += size
	}
	return n
}

// suffixStart returns where the last three characters of s begin.
func suffixStart(s []byte) int {
	n := len(s)
	for range 3 {
		_, size := utf8.DecodeLastRune(s[:n])
		n -= size
	}
	return n
}

// shapeOf hashes the pattern of capitals, small letters, digits and other signs
// of the first characters of s; of a run of one kind only the first two count.
func shapeOf(s string) uint32 {
	h := uint32(hashSeed)
	var last byte
	run, runs := 0, 0
	for i := 0; i < len(s) && i < maxForm; {
		c, size := s[i], 1
		var kind byte
		switch {
		case 'a' <= c && c <= 'z':
			kind = 'x'
		case 'A' <= c && c <= 'Z':
			kind = 'X'
		case '0' <= c && c <= '9':
			kind = 'd'
		case c == '-' || c == '.':
			kind = c
		case c < utf8.RuneSelf:
			kind = 'o'
		default:
			var r rune
			r, size = utf8.DecodeRuneInString(s[i:])
			kind = 'o'
			if unicode.IsUpper(r) {
				kind = 'X'
			} else if unicode.IsLower(r) {
				kind = 'x'
			}
		}
		i += size
		if kind != last {
			if runs++; runs > 8 {
				break
			}
			last, run = kind, 0
		}
		if run++; run <= 2 {
			h = (h ^ uint32(kind)) * hashPrime
		}
	}
	return h | 1
}

// FNV-1a.
const (
	hashSeed  = 2166136261
	hashPrime = 16777619
)

// Hash returns the key of s in the parser's tables, which is never zero.
func Hash(s []byte) uint32 {
	h := uint32(hashSeed)
	for _, c := range s {
		h = (h ^ uint32(c)) * hashPrime
	}
	return h | 1
}

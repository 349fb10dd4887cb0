package model

import (
	"unicode"
	"unicode/utf8"
)

// Word is what the taggers see of a word: hashes of its spelling and of parts of it.
type Word struct {
	Form    uint32    // as written, marks folded
	Folded  uint32    // in lower case, digits alike
	Prefix  [3]uint32 // first 1, 2 and 3 bytes of the folded word
	Suffix  [4]uint32 // last 1 to 4 bytes
	Shape   uint32    // letters, capitals, digits and marks, runs of them cut to one or two
	Cluster Cluster   // of words used alike
	Case    Case
}

// Case is how a word is capitalized.
type Case uint8

// The cases of a word. A word without letters is of no case.
const (
	NoCase Case = iota
	Lower
	Title // only the first letter is a capital
	Upper // all letters, two or more, are capitals
	Mixed
)

// maxBytes bounds the work for one word: of a longer one, only that many bytes count.
const maxBytes = 64

// Reader turns words into what the taggers see of them. The zero value is ready.
// It is for one goroutine at a time.
type Reader struct{ folded [maxBytes + utf8.UTFMax]byte }

// Read looks at a word, which may be any string.
func (r *Reader) Read(word string) Word {
	word = foldMark(word)
	form, folded := uint32(hashStart), uint32(hashStart)
	shape := shaper{hash: hashStart}
	n := 0
	for i := 0; i < len(word) && n < maxBytes; {
		c, size := rune(word[i]), 1
		if c >= utf8.RuneSelf {
			c, size = utf8.DecodeRuneInString(word[i:])
			if c == '’' || c == '‘' && i > 0 {
				c = '\''
			}
		}
		i += size
		form = hash(form, uint32(c))
		shape.add(c)
		c = fold(c)
		folded = hash(folded, uint32(c))
		n += utf8.EncodeRune(r.folded[n:n+utf8.UTFMax], c)
	}
	w := Word{Form: form, Folded: folded, Shape: shape.hash, Case: shape.wordCase(), Cluster: clusters().of(folded)}
	h := uint32(hashStart)
	for i := range w.Prefix {
		if i < n {
			h = hash(h, uint32(r.folded[i]))
		}
		w.Prefix[i] = h
	}
	h = hashStart
	for i := range w.Suffix {
		if i < n {
			h = hash(h, uint32(r.folded[n-1-i]))
		}
		w.Suffix[i] = h
	}
	return w
}

// foldMark gives marks of one kind one spelling, so that weights learned from one
// newspaper's marks serve all.
func foldMark(word string) string {
	switch word {
	case "«", "„", "‟", "“":
		return "“"
	case "»", "”":
		return "”"
	case "``":
		return "“"
	case "''":
		return "”"
	case "‹", "‚", "‘", "`":
		return "‘"
	case "›", "’", "´", "'":
		return "'"
	case "…", "....", ". . .":
		return "..."
	case "−", "‐", "‑":
		return "-"
	}
	return word
}

// fold returns the lower case of a letter and one digit for all.
func fold(c rune) rune {
	switch {
	case 'A' <= c && c <= 'Z':
		return c + 'a' - 'A'
	case '0' <= c && c <= '9':
		return '0'
	case c < utf8.RuneSelf:
		return c
	}
	return unicode.ToLower(c)
}

// A shaper writes a word's shape: X for a capital, x for another letter, 0 for a
// digit, marks as they are. The third and later of a run do not count.
type shaper struct {
	hash                  uint32
	last                  rune
	run                   int
	letters, upper, first int
}

func (s *shaper) add(c rune) {
	switch {
	case 'a' <= c && c <= 'z':
		s.letters++
		c = 'x'
	case 'A' <= c && c <= 'Z':
		s.capital()
		c = 'X'
	case '0' <= c && c <= '9':
		c = '0'
	case c < utf8.RuneSelf:
	case unicode.IsUpper(c) || unicode.IsTitle(c):
		s.capital()
		c = 'X'
	case unicode.IsLetter(c):
		s.letters++
		c = 'x'
	case unicode.IsDigit(c):
		c = '0'
	}
	if c == s.last {
		s.run++
	} else {
		s.last, s.run = c, 0
	}
	if s.run < 2 {
		s.hash = hash(s.hash, uint32(c))
	}
}

// capital counts a capital, and notes whether it is the first letter.
func (s *shaper) capital() {
	if s.letters == 0 {
		s.first = 1
	}
	s.letters++
	s.upper++
}

func (s *shaper) wordCase() Case {
	switch {
	case s.letters == 0:
		return NoCase
	case s.upper == 0:
		return Lower
	case s.upper == s.letters && s.letters > 1:
		return Upper
	case s.upper == s.first:
		return Title
	}
	return Mixed
}

const hashStart = 0x811c9dc5

// hash is a step of FNV-1a over larger units.
func hash(h, c uint32) uint32 { return (h ^ c) * 0x01000193 }

// Feature returns the feature of a template, a number of the caller's, and what
// it sees.
func Feature(template, a, b, c uint32) uint32 {
	x := (uint64(template)<<32 | uint64(a)) * 0x9E3779B97F4A7C15
	x = (x ^ x>>29 ^ uint64(b)) * 0xC2B2AE3D27D4EB4F
	x = (x ^ x>>32 ^ uint64(c)) * 0x9E3779B97F4A7C15
	return uint32(x >> 32)
}

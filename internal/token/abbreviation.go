package token

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed abbreviations.txt
var abbreviationsText string

//go:embed domains.txt
var domainsText string

// kind is what an abbreviation says of the sentence it stands in.
type kind uint8

const (
	beforeName   kind = iota + 1 // a name follows: "Mr."
	beforeNumber                 // an abbreviation before a number only: "No."
	inside                       // the sentence goes on: "vs."
	midway                       // an abbreviation only where the sentence goes on: "etc."
	perhapsLast                  // may end a sentence before a word that starts one: "Inc."
	often                        // ends a sentence before a capital: "p.m."
)

var kinds = map[string]kind{
	"[name]": beforeName, "[number]": beforeNumber, "[inside]": inside, "[midway]": midway,
	"[last]": perhapsLast, "[often]": often,
}

// abbreviations returns the kinds of abbreviations, without their last dots; one in
// lower case stands there with a capital too.
var abbreviations = sync.OnceValue(func() map[string]kind {
	m := map[string]kind{}
	section := kind(0)
	for line := range strings.Lines(abbreviationsText) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '[':
			section = kinds[line]
		default:
			for w := range strings.FieldsSeq(line) {
				w = strings.TrimSuffix(w, ".")
				m[w] = section
				if len(w) > 1 { // "P." is an initial, "p." a page
					m[strings.ToUpper(w[:1])+w[1:]], m[strings.ToUpper(w)] = section, section
				}
			}
		}
	}
	return m
})

// domains returns the top-level domains and extensions of files that names are known
// by.
var domains = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for line := range strings.Lines(domainsText) {
		if line[0] != '#' {
			for w := range strings.FieldsSeq(line) {
				m[w] = true
			}
		}
	}
	return m
})

// dotEnd returns the end of the word that starts at the scanner's place: behind the
// dot at end if that makes the word an abbreviation, or else end.
func (s *scanner) dotEnd(end int) int {
	if byteAt(s.text, end) == '.' && !strings.HasPrefix(s.text[end+1:], "..") && s.isAbbreviation(s.pos, end) {
		return end + 1
	}
	return end
}

// maxAbbreviation bounds abbreviations in bytes.
const maxAbbreviation = 12

// isAbbreviation reports whether the word from start to end with the dot behind it
// is an abbreviation.
func (s *scanner) isAbbreviation(start, end int) bool {
	w := s.text[start:end]
	if len(w) > maxAbbreviation {
		return false
	}
	switch abbreviations()[w] {
	case 0:
		return s.isInitial(w, end) || strings.IndexByte(w, '.') > 0
	case beforeNumber:
		return isDigit(byteAt(s.text, skipSpace(s.text, end+1)))
	case midway:
		next := skipSpace(s.text, end+1)
		return next < len(s.text) && !isUpper(s.text[next])
	}
	return true
}

// isInitial reports whether the word w is the initial of a name: one capital that is
// not the paragraph's last word, nor "I" before a new sentence; or a small letter
// behind a bracket: "(b. 1927)".
func (s *scanner) isInitial(w string, end int) bool {
	c, n := classAt(w, 0)
	if c != letter || n != len(w) {
		return false
	}
	next := skipSpace(s.text, end+1)
	switch {
	case next == len(s.text):
		return false
	case w == "I":
		return !starters[string(s.fold(next, wordEnd(s.text, next)))]
	case isUpper(w[0]) || n > 1:
		return true
	}
	return byteAt(s.text, s.pos-1) == '('
}

// maxGap bounds the white space that is looked over.
const maxGap = 8

// skipSpace returns the offset of the first character from i on that is no white
// space.
func skipSpace(text string, i int) int {
	for end := i + maxGap; i < len(text) && i < end; {
		c, n := classAt(text, i)
		if c != space {
			break
		}
		i += n
	}
	return i
}

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
	inside                       // never a sentence's last word: "vs."
	perhapsLast                  // may end a sentence: "Inc."
)

var kinds = map[string]kind{
	"[name]": beforeName, "[number]": beforeNumber, "[inside]": inside, "[last]": perhapsLast,
}

// abbreviations returns the kinds of abbreviations, by their letters without the
// last dot.
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
				m[strings.TrimSuffix(w, ".")] = section
			}
		}
	}
	return m
})

// domains returns the top-level domains that host names are known by.
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

package main

import (
	"regexp"
	"strings"
	"unicode"
)

// character is someone in a novel.
type character struct {
	Name    string `json:"Main Name"`
	Aliases string // a set in the notation of Python
}

var literal = regexp.MustCompile(`'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"`)

// names returns the sets of words of a character's names.
func (c character) names() []map[string]bool {
	var sets []map[string]bool
	for _, s := range append(literal.FindAllString(c.Aliases, -1), c.Name) {
		set := map[string]bool{}
		for _, w := range words(s) {
			set[w] = true
		}
		sets = append(sets, set)
	}
	return sets
}

// words returns the words of a name in lower case, without articles.
func words(name string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }) {
		if w != "the" && w != "a" && w != "s" {
			out = append(out, w)
		}
	}
	return out
}

// cast knows the characters of a novel.
type cast []character

// speaks reports whether name is a name of the character called want: one of its
// names holds all its words, and no other character has a shorter one that does.
func (c cast) speaks(name, want string) bool {
	w := words(name)
	if len(w) == 0 {
		return false
	}
	best, right := 0, false
	for _, who := range c {
		fit := 0
		for _, set := range who.names() {
			if holds(set, w) {
				fit = max(fit, 1000-len(set))
			}
		}
		if fit > best {
			best, right = fit, false
		}
		if fit == best && fit > 0 && who.Name == want {
			right = true
		}
	}
	return right
}

func holds(set map[string]bool, words []string) bool {
	for _, w := range words {
		if !set[w] {
			return false
		}
	}
	return true
}

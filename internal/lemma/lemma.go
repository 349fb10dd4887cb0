// Package lemma finds the dictionary form of a word: "take" of "took".
//
// The method is that of WordNet's morphy (Miller et al. 1990) without its
// dictionary: a table of exceptions, made by internal/train/lemma from the
// lemmas of UD English EWT and GUM train, and rules that take endings off what
// the table does not know.
package lemma

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

//go:embed exceptions.txt
var exceptionsText string

// Of returns the lemma of a word that has the given Penn Treebank tag: in lower
// case but for names, with American spelling as in the treebanks. Word and tag
// may be any strings; of a word that it can do nothing for, it returns the word
// in lower case. It may be called by many goroutines at once.
func Of(word, tag string) string {
	if tag == "NNP" || word == "I" {
		return word
	}
	lower := toLower(word)
	if l, ok := exceptions()[key{tag, lower}]; ok {
		if tag == "NNPS" {
			return withCase(word, l)
		}
		return l
	}
	if tag == "NNPS" {
		return word[:len(word)-plural(lower, len(word))]
	}
	return Regular(lower, tag)
}

// key is a word in lower case with its tag.
type key struct{ tag, word string }

// exceptions holds the words whose lemma no rule gives.
var exceptions = sync.OnceValue(func() map[key]string {
	table := map[key]string{}
	for line := range strings.Lines(exceptionsText) {
		if f := strings.Fields(line); len(f) == 3 {
			table[key{f[0], f[1]}] = f[2]
		}
	}
	return table
})

// toLower is strings.ToLower that is quick about words in lower case.
func toLower(s string) string {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' {
			return strings.ToLower(s)
		}
	}
	return s
}

// withCase gives a lemma the capital of the word that it is of.
func withCase(word, lemma string) string {
	first, _ := utf8.DecodeRuneInString(word)
	r, n := utf8.DecodeRuneInString(lemma)
	if !unicode.IsUpper(first) || n == 0 {
		return lemma
	}
	return string(unicode.ToUpper(r)) + lemma[n:]
}

// plural returns how many bytes the plural's ending takes off a name of n bytes,
// for which lower stands in lower case.
func plural(lower string, n int) int {
	if len(lower) != n || len(lower) < 3 || !strings.HasSuffix(lower, "s") {
		return 0
	}
	if sibilant(strings.TrimSuffix(lower, "es")) && strings.HasSuffix(lower, "es") {
		return 2
	}
	if strings.HasSuffix(lower, "ss") {
		return 0
	}
	return 1
}

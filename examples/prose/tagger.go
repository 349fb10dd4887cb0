package main

import (
	"strings"
	"time"
	"unicode/utf8"

	"github.com/jdkato/prose/v2"
)

// tagger lets prose/v2 tag the words of hearsay. Prose takes no words, only text,
// which it cuts up its own way: it deletes parts of some words (of "O'Sullivan" all
// but the "O"), writes quotation marks anew, takes time that grows with the square of
// a word's length, and panics on some strings that are no UTF-8. So tagger finds
// each word again among what comes back; those it does not find get no tag, which
// leaves them to hearsay's own tagger.
type tagger struct {
	options []prose.DocOpt
	spent   time.Duration // in prose
	missed  int           // words without a tag
	panics  int           // sentences that prose panicked on
}

func newTagger() (*tagger, error) {
	options := []prose.DocOpt{prose.WithSegmentation(false), prose.WithExtraction(false)}
	doc, err := prose.NewDocument("", options...) // decodes the model, which is slow
	if err != nil {
		return nil, err
	}
	return &tagger{options: append(options, prose.UsingModel(doc.Model))}, nil
}

// tag is for hearsay.Parser: it appends a tag for each word, or "".
func (t *tagger) tag(words, tags []string) []string {
	shown := make([]string, len(words))
	for i, w := range words {
		shown[i] = shorten(w)
	}
	start := time.Now()
	tokens := t.read(strings.Join(shown, " "))
	t.spent += time.Since(start)
	for _, w := range shown {
		var tag string
		if tag, tokens = find(marks.Replace(w), tokens); tag == "" {
			t.missed++
		}
		if name, ok := names[tag]; ok {
			tag = name
		}
		tags = append(tags, tag)
	}
	return tags
}

// read returns prose's tokens of a text, none if it panics.
func (t *tagger) read(text string) (tokens []prose.Token) {
	defer func() {
		if recover() != nil {
			t.panics++
			tokens = nil
		}
	}()
	doc, err := prose.NewDocument(text, t.options...)
	if err != nil {
		return nil
	}
	return doc.Tokens()
}

// marks does what prose does to quotation marks.
var marks = strings.NewReplacer("“", `"`, "”", `"`, "‘", "'", "’", "'", "&rsquo;", "'")

// names are prose's names for tags that the treebanks, and so hearsay's parser, know
// by others.
var names = map[string]string{"(": "-LRB-", ")": "-RRB-", "-": "HYPH"}

// maxWord is the length of words in bytes that prose is shown.
const maxWord = 40

// shorten cuts a word that is too long, at the start of a character.
func shorten(word string) string {
	if len(word) <= maxWord {
		return word
	}
	n := maxWord
	for n > maxWord-utf8.UTFMax && !utf8.RuneStart(word[n]) {
		n--
	}
	return word[:n]
}

// reach is how many of prose's tokens find passes over.
const reach = 6

// find returns the tag of the first of tokens that is word, and the tokens behind
// it. If there is none near, it returns no tag and all tokens.
func find(word string, tokens []prose.Token) (tag string, rest []prose.Token) {
	for i, t := range tokens[:min(reach, len(tokens))] {
		if t.Text == word {
			return t.Tag, tokens[i+1:]
		}
	}
	return "", tokens
}

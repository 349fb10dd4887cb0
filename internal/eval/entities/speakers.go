package main

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
)

// speakers counts sources of attributions.
type speakers struct{ all, right, unknown int }

// add counts the sources of one article that have a speaker.
func (s *speakers) add(a article, doc *hearsay.Document, index *entity.Index, show int) {
	for _, t := range a.Attributions {
		if t.Speaker == "" || len(t.Source) == 0 {
			continue
		}
		s.all++
		source := hearsay.Span{Start: t.Source[0][0], End: t.Source[0][1]}
		name, ok := index.Speaker(doc, source)
		switch {
		case sameName(name, t.Speaker):
			s.right++
		case !ok:
			s.unknown++
			fallthrough
		default:
			if show > 0 {
				fmt.Printf("speaker %s %q: %q, not %q at %d\n", a.ID, doc.Slice(source), name, t.Speaker, source.Start)
			}
		}
	}
}

// sameName reports whether two names agree: equal but for case, punctuation and
// a leading article, or one is the other cut before a preposition or a relative
// pronoun ("officials" for "officials in Kiev").
func sameName(a, b string) bool {
	x, y := nameWords(a), nameWords(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(x) == 0 || !slices.Equal(x, y[:len(x)]) {
		return len(y) == 0
	}
	cuts := []string{"of", "on", "in", "from", "at", "for", "to", "with", "such", "who", "that", "which"}
	return len(x) == len(y) || slices.Contains(cuts, y[len(x)])
}

func nameWords(s string) []string {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if len(words) > 1 && (words[0] == "the" || words[0] == "a" || words[0] == "an") {
		words = words[1:]
	}
	return words
}

package main

import (
	"math/rand/v2"
	"strings"

	"github.com/hearsay-nlp/hearsay"
)

// garbler makes new sentences of others, for the teachers to judge (Tang et al. 2019):
// by other words of the same tag, and by other phrases of the same kind.
type garbler struct {
	rng     *rand.Rand
	words   map[string][]string // by tag
	phrases map[string][]string // by the relation and the tag of their head
}

func newGarbler(rng *rand.Rand) *garbler {
	return &garbler{rng, map[string][]string{}, map[string][]string{}}
}

// How many sentences are made of one in each way.
const garbled, recombined = 1, 2

// longestPhrase is the most tokens of a phrase that moves between sentences.
const longestPhrase = 12

// learn takes in the words and phrases of doc.
func (g *garbler) learn(doc *hearsay.Document) {
	for i := range doc.NumTokens() {
		t := doc.Token(i)
		g.words[t.Tag] = append(g.words[t.Tag], doc.Slice(t.Span))
		if kind, span, _ := phrase(doc, i); kind != "" {
			g.phrases[kind] = append(g.phrases[kind], doc.Slice(span))
		}
	}
}

// make returns sentences made of tokens first to last.
func (g *garbler) make(doc *hearsay.Document, first, last int) []string {
	var made []string
	for range garbled {
		made = append(made, g.garble(doc, first, last))
	}
	for range recombined {
		made = append(made, g.recombine(doc, first, last))
	}
	return made
}

// phrase returns the kind of the phrase that token i heads, its span and the token
// behind it; no kind if it should stay where it is.
func phrase(doc *hearsay.Document, i int) (kind string, span hearsay.Span, last int) {
	switch relation(doc, i) {
	case "nsubj", "obj", "obl", "nmod", "ccomp", "xcomp", "advcl", "acl", "conj", "nummod", "amod", "advmod":
		first, last := doc.Extent(i)
		if last-first > longestPhrase {
			return "", span, last
		}
		return relation(doc, i) + " " + doc.Token(i).Tag, hearsay.Span{Start: doc.Token(first).Start, End: doc.Token(last - 1).End}, last
	}
	return "", span, i + 1
}

// garble returns the tokens first to last, or a half of them, with one in twenty left
// out and one in five changed.
func (g *garbler) garble(doc *hearsay.Document, first, last int) string {
	if n := last - first; n > 8 && g.rng.Float64() < 0.3 {
		first += g.rng.IntN(n / 2)
		last = first + n/2
	}
	var b strings.Builder
	at := doc.Token(first).Start
	for i := first; i < last; i++ {
		t := doc.Token(i)
		b.WriteString(doc.Text()[at:t.Start])
		at = t.End
		switch r := g.rng.Float64(); {
		case r < 0.05:
		case r < 0.25:
			b.WriteString(g.oneOf(g.words[t.Tag]))
		default:
			b.WriteString(doc.Slice(t.Span))
		}
	}
	return strings.TrimSpace(b.String())
}

// recombine returns the tokens first to last with a third of the phrases changed or,
// some of them, left out.
func (g *garbler) recombine(doc *hearsay.Document, first, last int) string {
	var b strings.Builder
	at := doc.Token(first).Start
	for i := first; i < last; {
		span, next := doc.Token(i).Span, i+1
		kind := ""
		if g.rng.Float64() < 0.3 {
			kind, span, next = g.starting(doc, i, last)
		}
		b.WriteString(doc.Text()[at:span.Start])
		at = span.End
		switch {
		case kind == "":
			b.WriteString(doc.Slice(span))
		case g.rng.Float64() < 0.85:
			b.WriteString(g.oneOf(g.phrases[kind]))
		}
		i = next
	}
	return strings.TrimSpace(b.String())
}

// starting returns the largest phrase that starts with token i and is not all of the
// sentence, as phrase does, or the token.
func (g *garbler) starting(doc *hearsay.Document, i, last int) (kind string, span hearsay.Span, next int) {
	span, next = doc.Token(i).Span, i+1
	for h := i; h >= 0 && h < last; h = doc.Token(h).Head {
		if a, _ := doc.Extent(h); a != i {
			break
		}
		if k, s, n := phrase(doc, h); k != "" && n <= last {
			kind, span, next = k, s, n
		}
	}
	return kind, span, next
}

func (g *garbler) oneOf(texts []string) string {
	if len(texts) == 0 {
		return ""
	}
	return texts[g.rng.IntN(len(texts))]
}

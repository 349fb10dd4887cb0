package main

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/conllu"
)

// placed is a word with its place among the text's characters that are no space.
type placed struct {
	start, end int
	tag, rel   string
	head       int // index, or -1
}

// fromText reads the text of the documents, and scores words, sentences, tags and
// arcs of words aligned by their place (Zeman et al. 2018): F1 throughout.
func fromText(gold []conllu.Sentence) string {
	var c counts
	for len(gold) > 0 {
		n := 1
		for n < len(gold) && gold[n].Doc == gold[0].Doc {
			n++
		}
		c.add(gold[:n])
		gold = gold[n:]
	}
	return fmt.Sprintf("%10.2f %10.2f %7.2f %7.2f %7.2f", c.f1(c.words), c.sentenceF1(), c.f1(c.tags), c.f1(c.heads), c.f1(c.both))
}

type counts struct {
	gold, ours, words, tags, heads, both int
	goldSentences, ourSentences, same    int
}

func (c *counts) f1(right int) float64 { return 200 * float64(right) / float64(max(c.gold+c.ours, 1)) }

func (c *counts) sentenceF1() float64 {
	return 200 * float64(c.same) / float64(max(c.goldSentences+c.ourSentences, 1))
}

// add scores one document.
func (c *counts) add(sentences []conllu.Sentence) {
	gold, goldEnds := goldWords(sentences)
	doc := hearsay.Parse(textOf(sentences))
	ours, ourEnds := ourWords(doc)
	at := map[[2]int]int{} // of our words
	for i, w := range ours {
		at[[2]int{w.start, w.end}] = i
	}
	for _, g := range gold {
		i, ok := at[[2]int{g.start, g.end}]
		if !ok {
			continue
		}
		w := ours[i]
		c.words++
		if w.tag == g.tag {
			c.tags++
		}
		if sameHead(g, gold, w, ours) {
			c.heads++
			if w.rel == g.rel {
				c.both++
			}
		}
	}
	for span := range goldEnds {
		if ourEnds[span] {
			c.same++
		}
	}
	c.gold, c.ours = c.gold+len(gold), c.ours+len(ours)
	c.goldSentences, c.ourSentences = c.goldSentences+len(goldEnds), c.ourSentences+len(ourEnds)
}

func sameHead(g placed, gold []placed, w placed, ours []placed) bool {
	if g.head < 0 || w.head < 0 {
		return g.head < 0 && w.head < 0
	}
	return gold[g.head].start == ours[w.head].start && gold[g.head].end == ours[w.head].end
}

// textOf writes a document's words as a text, with its paragraphs.
func textOf(sentences []conllu.Sentence) string {
	var b strings.Builder
	for i, s := range sentences {
		if i > 0 && s.Paragraph {
			b.WriteString("\n\n")
		}
		for _, w := range s.Words {
			b.WriteString(w.Form)
			if !w.Joined {
				b.WriteByte(' ')
			}
		}
	}
	return b.String()
}

// goldWords places the words of a document, and returns its sentences' places.
func goldWords(sentences []conllu.Sentence) (words []placed, ends map[[2]int]bool) {
	at, ends := 0, map[[2]int]bool{}
	for _, s := range sentences {
		first, from := len(words), at
		for _, w := range s.Words {
			n := letters(w.Form)
			head := w.Head
			if head >= 0 {
				head += first
			}
			words = append(words, placed{at, at + n, w.XPOS, w.Rel, head})
			at += n
		}
		ends[[2]int{from, at}] = true
	}
	return words, ends
}

func ourWords(d *hearsay.Document) (words []placed, ends map[[2]int]bool) {
	at, ends := 0, map[[2]int]bool{}
	for t := range d.Tokens() {
		n := letters(d.Slice(t.Span))
		words = append(words, placed{at, at + n, t.Tag, t.Rel, t.Head})
		at += n
	}
	for s := range d.Sentences() {
		ends[[2]int{words[s.First].start, words[s.Last-1].end}] = true
	}
	return words, ends
}

// letters counts the characters of a word that are no space.
func letters(word string) int {
	return utf8.RuneCountInString(strings.Join(strings.Fields(word), ""))
}

// Package token cuts a text into tokens, sentences and paragraphs.
package token

import "regexp"

// Span is a half-open range of byte offsets.
type Span struct{ Start, End int }

// Run is a half-open range of indexes: of tokens in a sentence, of sentences in
// a paragraph.
type Run struct{ First, Last int }

// Segments is a text cut up. No run is empty.
type Segments struct {
	Tokens     []Span
	Sentences  []Run // of Tokens
	Paragraphs []Run // of Sentences
}

var rough = regexp.MustCompile(`\n|[\pL\pN]+(?:[.'’-][\pL\pN]+)*|[^\pL\pN\s]`)

// Segment is a rough stand-in.
func Segment(text string) Segments {
	var seg Segments
	firstTok, firstSent := 0, 0
	endSent := func() {
		if len(seg.Tokens) > firstTok {
			seg.Sentences = append(seg.Sentences, Run{firstTok, len(seg.Tokens)})
			firstTok = len(seg.Tokens)
		}
	}
	endPar := func() {
		endSent()
		if len(seg.Sentences) > firstSent {
			seg.Paragraphs = append(seg.Paragraphs, Run{firstSent, len(seg.Sentences)})
			firstSent = len(seg.Sentences)
		}
	}
	for _, m := range rough.FindAllStringIndex(text, -1) {
		s := text[m[0]:m[1]]
		if s == "\n" {
			endPar()
			continue
		}
		seg.Tokens = append(seg.Tokens, Span{m[0], m[1]})
		if s == "." || s == "?" || s == "!" {
			endSent()
		}
	}
	endPar()
	return seg
}

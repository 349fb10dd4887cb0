package hearsay

import (
	"github.com/hearsay-nlp/hearsay/internal/tag"
	"github.com/hearsay-nlp/hearsay/internal/token"
)

// Parse reads text into paragraphs, sentences and tagged tokens. It takes any
// string and time linear in its length, and may be called by many goroutines at
// once.
//
// Tokens follow the Penn Treebank and the Universal Dependencies treebanks EWT
// and GUM, on which the tagger, an averaged perceptron, was trained.
func Parse(text string) *Document {
	seg := token.Segment(text)
	d := &Document{
		text:       text,
		tokens:     make([]Token, len(seg.Tokens)),
		sentences:  make([]Sentence, len(seg.Sentences)),
		paragraphs: make([]Paragraph, len(seg.Paragraphs)),
	}
	for i, t := range seg.Tokens {
		d.tokens[i].Span = Span(t)
	}
	for p, run := range seg.Paragraphs {
		for s := run.First; s < run.Last; s++ {
			first, last := seg.Sentences[s].First, seg.Sentences[s].Last
			span := Span{d.tokens[first].Start, d.tokens[last-1].End}
			d.sentences[s] = Sentence{span, first, last, p}
		}
		span := Span{d.sentences[run.First].Start, d.sentences[run.Last-1].End}
		d.paragraphs[p] = Paragraph{span, run.First, run.Last}
	}
	d.tag()
	return d
}

// tag sets the tags of all tokens, a sentence at a time.
func (d *Document) tag() {
	tagger := tag.English()
	var words, tags []string
	for _, s := range d.sentences {
		words, tags = words[:0], tags[:0]
		for _, t := range d.tokens[s.First:s.Last] {
			words = append(words, d.Slice(t.Span))
		}
		for i, t := range tagger.Tag(words, tags) {
			d.tokens[s.First+i].Tag = t
		}
	}
}

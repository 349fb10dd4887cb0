// Package token cuts a text into tokens, sentences and paragraphs.
//
// Tokens are those of the Universal Dependencies treebanks EWT and GUM, on which
// the tagger and the parser were trained, with a few wishes of news on top: "3.5bn"
// is one token. A text goes through three hands: paragraph.go finds the lines that
// belong together, scan.go and the files beside it cut them into tokens, and
// sentence.go joins the tokens to sentences. No rule looks back or ahead further than
// the word at hand and a fixed number of bytes or tokens, so time and memory are
// linear in the text, whatever it is.
package token

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

// Segment cuts a text. Every byte that is no white space, as unicode.IsSpace has
// it, is in just one token; bytes that are no UTF-8 make tokens of their own. Blank
// lines divide paragraphs, and so do other line breaks, unless the text was wrapped to
// a width of 40 to 120 characters; a sentence never goes on over a paragraph's end. The
// empty text, and one of white space alone, has no token and no run. Segment may be
// called by many goroutines at once.
func Segment(text string) Segments {
	var seg Segments
	seg.Tokens = make([]Span, 0, len(text)/5+1)
	for _, p := range paragraphs(text) {
		firstSent, firstTok := len(seg.Sentences), len(seg.Tokens)
		s := scanner{text: text[:p.End], pos: p.Start, start: p.Start, tokens: seg.Tokens}
		s.scan()
		seg.Tokens = s.tokens
		if len(seg.Tokens) == firstTok {
			continue
		}
		splitter := splitter{text: text, tokens: seg.Tokens, first: firstTok, sentences: seg.Sentences}
		splitter.split()
		seg.Sentences = splitter.sentences
		seg.Paragraphs = append(seg.Paragraphs, Run{firstSent, len(seg.Sentences)})
	}
	return seg
}

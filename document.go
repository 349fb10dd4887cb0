package hearsay

import (
	"iter"
	"slices"
	"sort"
	"sync"

	"github.com/hearsay-nlp/hearsay/internal/memo"
)

// Token is a word, number or mark of a text, cut after the manner of the Penn
// Treebank: contractions and possessives are split ("did" "n't", "Xi" "’s"),
// abbreviations and numbers kept whole ("U.S.", "$3.5bn" gives "$" "3.5bn").
type Token struct {
	Span
	// Tag is the part of speech, a Penn Treebank tag such as "NNP" or "VBD".
	Tag string
	// POS is the coarse part of speech, a tag of Universal Dependencies such as
	// "PROPN" or "VERB". It follows from Tag and Rel.
	POS string
	// Lemma is the dictionary form, such as "say" of "said".
	Lemma string
	// Head is the index in the document of the token that this one depends on, or -1
	// if it is the root of its sentence.
	Head int
	// Rel is the relation to the head in Universal Dependencies, with its subtype,
	// such as "nsubj:pass", or "root".
	Rel string
}

// Sentence is a run of tokens: those numbered First up to, not including, Last.
type Sentence struct {
	Span
	First, Last int
	// Paragraph is the index of the paragraph that the sentence stands in.
	Paragraph int
	// Root is the index of the token that heads the sentence: the first one whose
	// Head is -1.
	Root int
}

// Document is a text with its paragraphs, sentences and tokens. The zero value
// is the document of the empty text. A Document never changes, so any number of
// goroutines may use one at once.
type Document struct {
	text       string
	tokens     []Token
	sentences  []Sentence
	paragraphs []Paragraph
	links      []link // see tree.go

	once  sync.Once // guards marks
	marks []mark    // see position.go

	memo memo.Memo // what later stages share
}

func init() { memo.Of = func(doc any) *memo.Memo { return &doc.(*Document).memo } }

// Paragraph is a run of sentences: those numbered First up to, not including,
// Last. Headlines, bylines and datelines are paragraphs of their own where line
// breaks set them apart.
type Paragraph struct {
	Span
	First, Last int
}

// Text returns the text that the document was made from, unchanged.
func (d *Document) Text() string { return d.text }

// Slice returns the part of the text that s names. What lies outside the text is
// left out, so a span of another text gives a shorter string, not a panic.
func (d *Document) Slice(s Span) string {
	start := min(max(s.Start, 0), len(d.text))
	end := min(max(s.End, start), len(d.text))
	return d.text[start:end]
}

// Excerpt returns s together with the text that it names.
func (d *Document) Excerpt(s Span) Excerpt { return Excerpt{s, d.Slice(s)} }

// NumTokens returns the number of tokens.
func (d *Document) NumTokens() int { return len(d.tokens) }

// Token returns the i-th token; i counts from 0 and must be below NumTokens.
func (d *Document) Token(i int) Token { return d.tokens[i] }

// Tokens yields all tokens in text order. They do not overlap, none is empty,
// and only white space stands between them.
func (d *Document) Tokens() iter.Seq[Token] { return slices.Values(d.tokens) }

// NumSentences returns the number of sentences.
func (d *Document) NumSentences() int { return len(d.sentences) }

// Sentence returns the i-th sentence; i counts from 0 and must be below
// NumSentences.
func (d *Document) Sentence(i int) Sentence { return d.sentences[i] }

// Sentences yields all sentences in text order. Every token is in just one.
func (d *Document) Sentences() iter.Seq[Sentence] { return slices.Values(d.sentences) }

// NumParagraphs returns the number of paragraphs.
func (d *Document) NumParagraphs() int { return len(d.paragraphs) }

// Paragraph returns the i-th paragraph; i counts from 0 and must be below
// NumParagraphs.
func (d *Document) Paragraph(i int) Paragraph { return d.paragraphs[i] }

// Paragraphs yields all paragraphs in text order. Every sentence is in just one.
func (d *Document) Paragraphs() iter.Seq[Paragraph] { return slices.Values(d.paragraphs) }

// TokenAt returns the index of the first token that ends after offset: the token
// that holds the byte at offset or, in white space, the next one. Past the last
// token it returns NumTokens. It takes O(log n) time.
func (d *Document) TokenAt(offset int) int {
	return sort.Search(len(d.tokens), func(i int) bool { return d.tokens[i].End > offset })
}

// SentenceAt returns the index of the first sentence that ends after offset, or
// NumSentences. It takes O(log n) time.
func (d *Document) SentenceAt(offset int) int {
	return sort.Search(len(d.sentences), func(i int) bool { return d.sentences[i].End > offset })
}

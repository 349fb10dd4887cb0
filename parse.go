package hearsay

import (
	"html"
	"slices"

	"github.com/hearsay-nlp/hearsay/internal/lemma"
	"github.com/hearsay-nlp/hearsay/internal/syntax"
	"github.com/hearsay-nlp/hearsay/internal/tag"
	"github.com/hearsay-nlp/hearsay/internal/token"
)

// Parser reads texts. The zero value is the built-in English pipeline, which Parse
// uses; each field swaps one part of it. A Parser may be used by many goroutines
// at once if the functions in its fields may.
//
// The functions get one sentence at a time, never an empty one, and see slices that
// are used again after they return, so they must not keep them.
type Parser struct {
	// Tag appends to tags the Penn Treebank tag of each of the words, and returns
	// it. Where a tag is missing or empty, the built-in tagger decides; surplus tags
	// are left out. The built-in tagger is an averaged perceptron (Collins 2002).
	Tag func(words, tags []string) []string

	// Attach sets heads[i] to the index in words of the word that words[i] depends
	// on, or -1 if it is a root, and rels[i] to the relation. Before the call all
	// heads are -1, all relations empty. A head that is no other word of the sentence
	// counts as -1, and so does one that closes a circle. The built-in parser takes
	// arc-hybrid transitions that a small neural network chooses (Kiperwasser and
	// Goldberg 2016); its trees are projective with one root.
	Attach func(words, tags []string, heads []int, rels []string)
}

// Parse reads text into paragraphs, sentences and tokens with their tags and
// syntax. It takes any string and time linear in its length, and may be called by
// many goroutines at once. It is Parse of the zero Parser.
//
// Tokens, tags and relations follow the Universal Dependencies treebanks EWT and
// GUM, on which the built-in models were trained.
func Parse(text string) *Document { return new(Parser).Parse(text) }

// Parse is like the function Parse, with the parts of p.
func (p *Parser) Parse(text string) *Document {
	d := segment(text)
	a := analysis{Parser: *p, doc: d}
	if a.Attach == nil {
		a.Attach = syntax.English().Parse
	}
	d.links = make([]link, len(d.tokens))
	for i := range d.sentences {
		a.sentence(&d.sentences[i])
	}
	return d
}

// segment cuts text into tokens, sentences and paragraphs.
func segment(text string) *Document {
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
			d.sentences[s] = Sentence{Span: span, First: first, Last: last, Paragraph: p}
		}
		span := Span{d.sentences[run.First].Start, d.sentences[run.Last-1].End}
		d.paragraphs[p] = Paragraph{span, run.First, run.Last}
	}
	return d
}

// analysis tags and parses the sentences of a document one by one, in slices used
// again.
type analysis struct {
	Parser
	doc             *Document
	words, rels     []string
	tags, pluggedIn []string
	heads           []int
	linker          linker
}

func (a *analysis) sentence(s *Sentence) {
	tokens := a.doc.tokens[s.First:s.Last]
	a.words, a.heads, a.rels = a.words[:0], a.heads[:0], a.rels[:0]
	for _, t := range tokens {
		a.words = append(a.words, unescaped(a.doc.Slice(t.Span)))
		a.heads = append(a.heads, -1)
		a.rels = append(a.rels, "")
	}
	a.tag()
	a.Attach(a.words, a.tags, a.heads, a.rels)
	a.linker.link(s.First, a.heads, a.doc.links[s.First:s.Last])
	s.Root = -1
	for i := range tokens {
		t := &tokens[i]
		t.Tag, t.Rel, t.Head = a.tags[i], a.rels[i], a.heads[i]
		t.Lemma = lemma.Of(a.words[i], t.Tag)
		t.POS = syntax.Coarse(a.words[i], t.Tag, t.Rel)
		if t.Head >= 0 {
			t.Head += s.First
		} else if s.Root < 0 {
			s.Root = s.First + i
		}
	}
}

// unescaped returns a word or, for the HTML name of a character, that character.
func unescaped(word string) string {
	if len(word) > 2 && word[0] == '&' && word[len(word)-1] == ';' {
		return html.UnescapeString(word)
	}
	return word
}

// tag sets tags to those of the words.
func (a *analysis) tag() {
	a.pluggedIn = a.pluggedIn[:0]
	if a.Tag != nil {
		a.pluggedIn = a.Tag(a.words, a.pluggedIn)
		a.pluggedIn = a.pluggedIn[:min(len(a.pluggedIn), len(a.words))]
	}
	if len(a.pluggedIn) == len(a.words) && !slices.Contains(a.pluggedIn, "") {
		a.tags = append(a.tags[:0], a.pluggedIn...)
		return
	}
	a.tags = tag.English().Tag(a.words, a.tags[:0])
	for i, t := range a.pluggedIn {
		if t != "" {
			a.tags[i] = t
		}
	}
}

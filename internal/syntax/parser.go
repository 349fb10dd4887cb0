// Package syntax finds who does what to whom in a sentence: a tree of Universal
// Dependencies (universaldependencies.org), basic relations with the subtypes of
// the English Web Treebank.
//
// The parser is a transition system over a small neural network: words become
// vectors (a table look-up), a few layers mix in what stands around them, and a
// classifier then reads the sentence once from left to right, shifting words to a
// stack and taking them off as children of others, with a beam of a few parses where
// the first choice is in doubt. The network runs on integers of 8 to 32 bits, in
// assembly where an amd64 processor has AVX2 and in plain Go elsewhere (and with the
// build tag purego), with the same results to the bit. internal/train/syntax trained
// it; the model card in internal/model says on what, and how often it is right.
package syntax

import (
	_ "embed"
	"sync"
)

//go:embed english.bin
var english []byte

// Parser parses sentences. It is safe for concurrent use.
type Parser struct {
	model   *model
	scratch sync.Pool
}

type scratch struct {
	encoder encoder
	beam    beam
}

func newParser(m *model) *Parser {
	return &Parser{model: m, scratch: sync.Pool{New: func() any { return new(scratch) }}}
}

// English returns the embedded parser, decoded on first use.
var English = sync.OnceValue(func() *Parser {
	p, err := Decode(english)
	if err != nil {
		panic(err) // the embedded file is damaged
	}
	return p
})

// Decode reads the file of a parser, which must not change afterwards.
func Decode(file []byte) (*Parser, error) {
	m, err := decode(file)
	if err != nil {
		return nil, err
	}
	return newParser(m), nil
}

// Parse finds the head of each word of a sentence, and its relation to it. It
// writes to heads[i] the index of the head of words[i] in words, or -1 if it is
// the root, and to rels[i] the relation: a string shared by all results, such as
// "nsubj", "nsubj:pass" or "root". Both must be as long as words. Words and tags,
// which are Penn Treebank tags as internal/tag gives them, may be any strings, and
// tags may be shorter than words.
//
// The result is a projective tree with one root. Parse takes time and memory in
// proportion to the number of words; sentences of more than 256 words, which are
// lists and noise, are parsed in parts, the root of each later part attached to
// the first one's as parataxis. Given room from earlier calls it does not allocate.
func (p *Parser) Parse(words, tags []string, heads []int, rels []string) {
	s := p.scratch.Get().(*scratch)
	p.parse(s, words, tags, heads, rels)
	p.scratch.Put(s)
}

func (p *Parser) parse(s *scratch, words, tags []string, heads []int, rels []string) {
	m := p.model
	root := -1
	for from := 0; from < len(words); {
		to := from + window(words[from:])
		m.encode(&s.encoder, words[from:to], tags[min(from, len(tags)):min(to, len(tags))])
		tree := m.parse(&s.beam, &s.encoder, to-from)
		for i, h := range tree.head[:to-from] {
			at := from + i
			rels[at] = m.labels[tree.label[i]]
			if int(h) < to-from {
				heads[at] = from + int(h)
				continue
			}
			heads[at] = root
			if root < 0 {
				root = at
			} else {
				rels[at] = m.labels[m.joint]
			}
		}
		from = to
	}
}

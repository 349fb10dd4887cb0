package main

import (
	"bufio"
	"os"
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/token"
)

// document is a document of a treebank as a text, with its tokens and sentences.
type document struct {
	id                string
	text              string
	tokens, sentences []token.Span
}

// genres returns what a GUM document counts for; nothing for others.
func (d document) genres() []string {
	parts := strings.Split(d.id, "_")
	if parts[0] != "GUM" || len(parts) < 2 {
		return nil
	}
	if slices.Contains(written, parts[1]) {
		return []string{parts[1], "written genres"}
	}
	return []string{parts[1]}
}

// reader puts documents together, line by line.
type reader struct {
	docs []document
	doc  document
	text strings.Builder
	gap  string // what stands before the next token

	multi   string // form of the multiword token at work
	parts   []string
	last    string // id of its last word
	noSpace bool   // no white space stands behind it
	start   int    // index of the sentence's first token
}

// read returns the documents of a CoNLL-U file.
func read(path string) ([]document, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	r := &reader{}
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		r.line(lines.Text())
	}
	r.endDocument()
	return r.docs, lines.Err()
}

// line takes in a line of the file.
func (r *reader) line(line string) {
	id, isDoc := strings.CutPrefix(line, "# newdoc id = ")
	switch {
	case isDoc:
		r.endDocument()
		r.doc.id = id
	case strings.HasPrefix(line, "# newpar"):
		r.gap = "\n\n"
	case line == "":
		r.endSentence()
	case line[0] != '#':
		r.word(strings.Split(line, "\t"))
	}
}

// word takes in a line of a word or multiword token.
func (r *reader) word(f []string) {
	noSpace := strings.Contains(f[9], "SpaceAfter=No")
	first, last, multi := strings.Cut(f[0], "-")
	switch {
	case multi:
		r.multi, r.last, r.noSpace, r.parts = f[1], last, noSpace, nil
		_ = first
	case strings.Contains(f[0], "."): // an empty node
	case r.multi != "":
		r.parts = append(r.parts, f[1])
		if f[0] == r.last {
			r.token(r.multi, r.parts, r.noSpace)
			r.multi = ""
		}
	default:
		r.token(f[1], nil, noSpace)
	}
}

// token writes a token, or a multiword token of the given parts, whose spelling it
// is cut by; where that is another than its own, it stays whole.
func (r *reader) token(form string, parts []string, noSpace bool) {
	if r.text.Len() > 0 {
		r.text.WriteString(r.gap)
	}
	start := r.text.Len()
	r.text.WriteString(form)
	if strings.Join(parts, "") != form {
		parts = []string{form}
	}
	for _, p := range parts {
		r.doc.tokens = append(r.doc.tokens, token.Span{Start: start, End: start + len(p)})
		start += len(p)
	}
	r.gap = " "
	if noSpace {
		r.gap = ""
	}
}

// endSentence ends a sentence.
func (r *reader) endSentence() {
	if n := len(r.doc.tokens); n > r.start {
		span := token.Span{Start: r.doc.tokens[r.start].Start, End: r.doc.tokens[n-1].End}
		r.doc.sentences = append(r.doc.sentences, span)
		r.start = n
	}
}

// endDocument ends a document.
func (r *reader) endDocument() {
	r.endSentence()
	if r.start > 0 {
		r.doc.text = r.text.String()
		r.docs = append(r.docs, r.doc)
	}
	*r = reader{docs: r.docs}
}

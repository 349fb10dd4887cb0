package main

import (
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/conllu"
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

// read returns the documents of a CoNLL-U file.
func read(path string) ([]document, error) {
	sentences, err := conllu.Read(path)
	if err != nil {
		return nil, err
	}
	var docs []document
	for len(sentences) > 0 {
		n := 1
		for n < len(sentences) && sentences[n].Doc == sentences[0].Doc {
			n++
		}
		docs = append(docs, join(sentences[:n]))
		sentences = sentences[n:]
	}
	return docs, nil
}

// join puts a document together from its sentences.
func join(sentences []conllu.Sentence) document {
	d := document{id: sentences[0].Doc}
	var text strings.Builder
	gap := ""
	for _, s := range sentences {
		if s.Paragraph && text.Len() > 0 {
			gap = "\n\n"
		}
		first := len(d.tokens)
		for _, w := range s.Words {
			text.WriteString(gap)
			start := text.Len()
			text.WriteString(w.Form)
			d.tokens = append(d.tokens, token.Span{Start: start, End: text.Len()})
			gap = " "
			if w.Joined {
				gap = ""
			}
		}
		span := token.Span{Start: d.tokens[first].Start, End: d.tokens[len(d.tokens)-1].End}
		d.sentences = append(d.sentences, span)
	}
	d.text = text.String()
	return d
}

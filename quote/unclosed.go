package quote

import (
	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/mark"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// openings holds the first tokens of the passages that no mark closes.
type openings map[int]bool

// unclosed returns the openings of doc that the next paragraph does not open again.
func unclosed(doc *hearsay.Document) openings {
	passages, open := mark.Find(doc), openings{}
	starts := map[int]bool{}
	for _, p := range passages {
		starts[p.First] = true
	}
	for _, p := range passages {
		if next := paragraphAfter(doc, p.First); !p.Closed && !starts[next] {
			open[p.First] = true
		}
	}
	return open
}

// paragraphAfter returns the first token of the paragraph behind that of token i,
// or the number of tokens.
func paragraphAfter(doc *hearsay.Document, i int) int {
	p := doc.Sentence(doc.SentenceAt(doc.Token(i).Start)).Paragraph + 1
	if p >= doc.NumParagraphs() {
		return doc.NumTokens()
	}
	return doc.Sentence(doc.Paragraph(p).First).First
}

// in reports whether a verbatim part of rel starts at an opening.
func (o openings) in(rel *relation.Relation) bool {
	for _, part := range rel.Quoted {
		if o[part.First] {
			return true
		}
	}
	return false
}

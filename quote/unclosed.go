package quote

import (
	"slices"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/mark"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// openings holds the first tokens of the passages that no mark closes, each with that of
// the passage that starts the next paragraph, or -1.
type openings map[int]int

// unclosed returns the openings of doc, but for those that the next paragraph opens again:
// a paragraph with an opening mark goes on with what the one before left open, if no cue
// says whose words it holds.
func unclosed(doc *hearsay.Document, reported []relation.Relation) openings {
	passages, open := mark.Find(doc), openings{}
	starts, cued := map[int]bool{}, map[int]bool{}
	for _, p := range passages {
		starts[p.First] = true
	}
	for i := range reported {
		for _, part := range reported[i].Quoted {
			cued[part.First] = !reported[i].Cue.Empty()
		}
	}
	for _, p := range passages {
		switch next := paragraphAfter(doc, p.First); {
		case p.Closed:
		case !starts[next]:
			open[p.First] = -1
		case cued[next]:
			open[p.First] = next
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

// in reports whether a verbatim part of rel starts at an opening, and none goes on with it.
func (o openings) in(rel *relation.Relation) bool {
	for _, part := range rel.Quoted {
		next, ok := o[part.First]
		if ok && !slices.ContainsFunc(rel.Quoted, func(p relation.Range) bool { return p.First == next }) {
			return true
		}
	}
	return false
}

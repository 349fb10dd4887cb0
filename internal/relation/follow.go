package relation

import (
	"sort"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// followUp adds to each quotation the quotations that go on with it: sentences
// wholly in quotation marks behind it in the paragraph, without a cue of their
// own, and paragraphs that open with a mark after one that closed none.
func (r *reader) followUp(found []Relation) {
	taken := r.holders(found)
	prev := -1
	for _, q := range r.outer {
		if taken[q] == 0 && prev >= 0 && taken[prev] != 0 && r.standsAlone(q) && r.adjacent(prev, q) {
			rel := &found[taken[prev]-1]
			if rel.Frame == lexicon.Quotation && rel.Hull().Last <= r.quotes[q].First {
				rel.Content = append(rel.Content, r.quotes[q].Range)
				taken[q] = taken[prev]
			}
		}
		prev = q
	}
}

// holders returns, for each outermost quotation, 1 + the last of the relations whose
// content holds it or, if they stand behind their content, starts in it.
func (r *reader) holders(found []Relation) []int32 {
	taken := make([]int32, len(r.quotes))
	for i := range found {
		for _, c := range found[i].Content {
			next := sort.Search(len(r.outer), func(k int) bool { return r.quotes[r.outer[k]].Last > c.First })
			for ; next < len(r.outer) && r.quotes[r.outer[next]].First < c.Last; next++ {
				q := r.outer[next]
				if c.Contains(r.quotes[q].Range) || r.quotes[q].Range.Contains(c) && found[i].Step == Fronted {
					taken[q] = int32(i + 1)
				}
			}
		}
	}
	return taken
}

// standsAlone reports whether quotation q is a run of whole sentences.
func (r *reader) standsAlone(q int) bool {
	quote := r.quotes[q]
	s, e := r.sentenceOf(quote.First), r.sentenceOf(quote.Last-1)
	return s.First == quote.First && e.Last-quote.Last <= 1
}

// adjacent reports whether quotation b goes on with quotation a: in the same
// paragraph, or in the next one if a was left open.
func (r *reader) adjacent(a, b int) bool {
	x, y := r.sentenceOf(r.quotes[a].First).Paragraph, r.sentenceOf(r.quotes[b].First).Paragraph
	return x == y || y == x+1 && !r.quotes[a].closed
}

// sentenceOf returns the sentence of token i.
func (r *reader) sentenceOf(i int) hearsay.Sentence {
	return r.doc.Sentence(r.doc.SentenceAt(r.doc.Token(i).Start))
}

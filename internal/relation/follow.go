package relation

import "github.com/hearsay-nlp/hearsay/internal/lexicon"

// followUp adds to each quotation the quotations that go on with it: sentences
// wholly in quotation marks behind it in the paragraph, without a cue of their
// own, and paragraphs that open with a mark after one that closed none.
func (r *reader) followUp(found []Relation) {
	taken := make([]int32, len(r.quotes)) // 1 + the relation that holds a quotation
	for i := range found {
		for _, c := range found[i].Content {
			for q := range r.quotes {
				if c.Contains(r.quotes[q].Range) || r.quotes[q].Range.Contains(c) && found[i].Step == Fronted {
					taken[q] = int32(i + 1)
				}
			}
		}
	}
	for q := range r.quotes {
		if taken[q] != 0 || q == 0 || !r.standsAlone(q) {
			continue
		}
		prev := taken[q-1]
		if prev == 0 || !r.adjacent(q-1, q) {
			continue
		}
		rel := &found[prev-1]
		if rel.Frame != lexicon.Quotation || rel.Hull().Last > r.quotes[q].First {
			continue
		}
		rel.Content = append(rel.Content, r.quotes[q].Range)
		taken[q] = prev
	}
}

// standsAlone reports whether quotation q is a run of whole sentences.
func (r *reader) standsAlone(q int) bool {
	quote := r.quotes[q]
	s := r.doc.Sentence(r.doc.SentenceAt(r.doc.Token(quote.First).Start))
	e := r.doc.Sentence(r.doc.SentenceAt(r.doc.Token(quote.Last - 1).Start))
	return s.First == quote.First && e.Last-quote.Last <= 1
}

// adjacent reports whether quotation b goes on with quotation a: in the same
// paragraph, or in the next one if a was left open.
func (r *reader) adjacent(a, b int) bool {
	x := r.doc.Sentence(r.doc.SentenceAt(r.doc.Token(r.quotes[a].First).Start)).Paragraph
	y := r.doc.Sentence(r.doc.SentenceAt(r.doc.Token(r.quotes[b].First).Start)).Paragraph
	return x == y || y == x+1 && !r.quotes[a].closed
}

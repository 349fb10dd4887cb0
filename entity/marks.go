package entity

import "github.com/hearsay-nlp/hearsay/internal/mark"

// markQuotes numbers the words of the passages in quotation marks, without the
// marks.
func (r *reading) markQuotes() {
	for _, p := range mark.Outermost(r.doc) {
		last := p.Last
		if p.Closed {
			last--
		}
		r.quotes = append(r.quotes, run{p.First + 1, last})
		for i := p.First + 1; i < last; i++ {
			r.words[i].quote = int32(len(r.quotes))
		}
	}
}

package entity

import "github.com/hearsay-nlp/hearsay/internal/mark"

// markQuotes numbers the words of the passages in quotation marks, without the
// marks, and notes the passages within them.
func (r *reading) markQuotes() {
	for _, p := range mark.Find(r.doc) {
		t := run{p.First + 1, p.Last}
		if p.Closed {
			t.last--
		}
		if p.Depth > 0 {
			r.inner = append(r.inner, t)
			continue
		}
		r.quotes = append(r.quotes, t)
		for i := t.first; i < t.last; i++ {
			r.words[i].quote = int32(len(r.quotes))
		}
	}
}

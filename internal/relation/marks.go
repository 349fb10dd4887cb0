package relation

import "github.com/hearsay-nlp/hearsay/internal/mark"

// quotation is a passage in quotation marks: the tokens from first up to, not
// including, last, marks included.
type quotation struct {
	Range
	closed bool
	depth  int
}

// inside returns the tokens between the marks.
func (q quotation) inside() Range {
	if q.closed {
		return Range{q.First + 1, q.Last - 1}
	}
	return Range{q.First + 1, q.Last}
}

// quotations returns the passages in quotation marks, in text order,
// and notes which tokens are marks.
func (r *reader) quotations() []quotation {
	var found []quotation
	for _, p := range mark.Find(r.doc) {
		r.mark[p.First] = true
		if p.Closed {
			r.mark[p.Last-1] = true
		}
		found = append(found, quotation{Range{p.First, p.Last}, p.Closed, p.Depth})
	}
	return found
}

// isMark reports whether token i is a quotation mark.
func (r *reader) isMark(i int) bool {
	return i >= 0 && i < len(r.mark) && (r.mark[i] || r.lower[i] == "”" || r.lower[i] == "\"")
}

package relation

import "github.com/hearsay-nlp/hearsay"

// Span returns the bytes from the first token of r to its last, or the zero
// Span if r is empty.
func (r Range) Span(doc *hearsay.Document) hearsay.Span {
	if r.Empty() {
		return hearsay.Span{}
	}
	return hearsay.Span{Start: doc.Token(r.First).Start, End: doc.Token(r.Last - 1).End}
}

// Excerpt returns the text of r with its span.
func (r Range) Excerpt(doc *hearsay.Document) hearsay.Excerpt {
	if r.Empty() {
		return hearsay.Excerpt{}
	}
	return doc.Excerpt(r.Span(doc))
}

// Excerpts returns the text of each range with its span. It is never nil, so
// that it is a list in JSON too.
func Excerpts(doc *hearsay.Document, ranges []Range) []hearsay.Excerpt {
	out := make([]hearsay.Excerpt, 0, len(ranges))
	for _, r := range ranges {
		out = append(out, r.Excerpt(doc))
	}
	return out
}

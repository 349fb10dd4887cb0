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

// Parents returns, for each relation, the index of the innermost relation whose
// content holds its cue, or -1.
func Parents(found []Relation) []int {
	parents := make([]int, len(found))
	for i := range found {
		best := -1
		for _, j := range near(found, i) {
			if j != i && holds(found[j], found[i]) && (best < 0 || holds(found[best], found[j])) {
				best = j
			}
		}
		parents[i] = best
	}
	return parents
}

// near returns the relations that stand close enough to i to hold it: found is
// in the order of contents, and contents seldom overlap far.
func near(found []Relation, i int) []int {
	var out []int
	for j := max(0, i-12); j < min(len(found), i+6); j++ {
		out = append(out, j)
	}
	return out
}

// holds reports whether the cue of b stands in the content of a, and not the
// other way round.
func holds(a, b Relation) bool {
	in := func(a, b Relation) bool {
		for _, c := range a.Content {
			if c.Contains(b.Cue) {
				return true
			}
		}
		return false
	}
	return in(a, b) && !in(b, a)
}

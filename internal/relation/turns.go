package relation

import "strings"

// line is a paragraph that starts with a quotation.
type line struct {
	paragraph int
	source    string // the last word of the source of what it starts with, or ""
	closed    bool   // its last quotation
	asks      bool   // its last quotation is a question
}

// takesTurns reports whether the speakers of the document take turns by paragraphs,
// as in fiction and interviews: in paragraphs one after the other that start with
// quotations, the sources differ, questions are answered, or no cue stands in either.
// In news such paragraphs go on with the same speaker.
func (r *reader) takesTurns(taken []int32, found []Relation) bool {
	differ, same := 0, 0
	lines := r.lines(taken, found)
	for i := 1; i < len(lines); i++ {
		a, b := lines[i-1], lines[i]
		switch {
		case b.paragraph != a.paragraph+1 || !a.closed:
		case a.asks:
			differ++
		case a.source == "" && b.source == "":
			differ++
		case a.source == "" || b.source == "":
		case a.source == b.source:
			same++
		case pronounWords[a.source] == pronounWords[b.source]:
			differ++
		}
	}
	return differ >= 2 && differ > 2*same
}

var pronounWords = map[string]bool{"he": true, "she": true, "they": true, "it": true, "i": true, "we": true}

// lines returns the paragraphs that start with quotations.
func (r *reader) lines(taken []int32, found []Relation) []line {
	var lines []line
	for _, q := range r.outer {
		c := r.quotes[q]
		s := r.sentenceOf(c.First)
		par := r.doc.Paragraph(s.Paragraph)
		if r.doc.Sentence(par.First).First == c.First {
			l := line{paragraph: s.Paragraph}
			if h := taken[q]; h > 0 && !found[h-1].Source.Empty() {
				l.source = strings.TrimSuffix(r.lower[found[h-1].Source.Last-1], ".")
			}
			lines = append(lines, l)
		}
		if k := len(lines) - 1; k >= 0 && lines[k].paragraph == s.Paragraph {
			lines[k].closed = c.closed
			lines[k].asks = c.closed && r.lower[c.Last-2] == "?"
		}
	}
	return lines
}

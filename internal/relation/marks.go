package relation

import (
	"strings"
	"unicode"

	"github.com/hearsay-nlp/hearsay/internal/mark"
)

// quotation is a passage in quotation marks: the tokens from first up to, not
// including, last, marks included.
type quotation struct {
	Range
	closed bool
	named  bool // a name or a word spoken of, by what stands before it
	depth  int
}

// inside returns the tokens between the marks.
func (q quotation) inside() Range {
	if q.closed {
		return Range{q.First + 1, q.Last - 1}
	}
	return Range{q.First + 1, q.Last}
}

// quotations returns the passages in quotation marks that hold a word and are no nickname
// in a name, in text order, and notes which tokens are marks, whatever the tagger takes
// them for.
func (r *reader) quotations() []quotation {
	var found []quotation
	for _, p := range mark.Find(r.doc) {
		if p.SplitsName(r.doc) {
			for i := p.First; i < p.Last; i++ {
				r.tag[i] = "NNP"
			}
			continue
		}
		r.mark[p.First], r.tag[p.First] = true, "``"
		if p.Closed {
			r.mark[p.Last-1], r.tag[p.Last-1] = true, "''"
		}
		q := quotation{Range{p.First, p.Last}, p.Closed, p.Named(r.doc), p.Depth}
		in := q.inside().Span(r.doc)
		if strings.ContainsFunc(r.doc.Slice(in), isWordRune) {
			found = append(found, q)
		}
	}
	return found
}

// isMark reports whether token i is a quotation mark.
func (r *reader) isMark(i int) bool {
	return i >= 0 && i < len(r.mark) && (r.mark[i] || r.lower[i] == "”" || r.lower[i] == "\"")
}

// beforeNote returns the end of the quotation whose closing mark footnote numbers,
// ³ or [3][4], and perhaps a comma part from token i, or i.
func (r *reader) beforeNote(i int) int {
	j := i
	if r.is(j-1, ",") {
		j--
	}
	end := j
	for n := 0; n < mostNotes && j > r.lo && r.within[j-1] == 0; n++ {
		j -= r.noteBefore(j)
	}
	if r.lo < j && j < end && r.within[j] == 0 && r.within[j-1] != 0 && r.doc.Token(j-1).End == r.doc.Token(j).Start {
		return j
	}
	return i
}

// mostNotes is the number of notes behind one quotation.
const mostNotes = 4

// noteBefore returns the number of tokens of the footnote number that ends before
// token j.
func (r *reader) noteBefore(j int) int {
	switch {
	case j-4 >= r.lo && r.lower[j-1] == "]" && r.lower[j-3] == "[" && numeral(r.lower[j-2]):
		return 3
	case j-2 >= r.lo && numeral(r.lower[j-1]):
		return 1
	}
	return 0
}

// afterNote returns the token behind the footnote numbers at token i, behind a
// closing mark, or i.
func (r *reader) afterNote(i int) int {
	for n := 1; n <= 3*mostNotes; n++ {
		if k := i + n; k < r.hi && r.beforeNote(k) == i && r.noteBefore(k+1) == 0 && !r.is(k, "[", ",") {
			return k
		}
	}
	return i
}

// numeral reports whether s marks a footnote: a number of at most three digits, plain or
// raised, a dagger or an asterisk.
func numeral(s string) bool {
	if s == "†" || s == "‡" || s == "§" || s == "*" || s == "**" {
		return true
	}
	n := 0
	for _, c := range s {
		if n++; !unicode.IsNumber(c) {
			return false
		}
	}
	return 0 < n && n < 4
}

// unbracket ends the contents of a relation before what the author adds in brackets behind
// a closing mark: “…” (p. 12) | “…” [emphasis added]
func (r *reader) unbracket(rel *Relation) {
	within := r.levels[rel.depth]
	for i := range rel.Content {
		c := &rel.Content[i]
		if w := r.lower[c.Last-1]; w != ")" && w != "]" {
			continue
		}
		for k := c.Last - 2; k > c.First && k > c.Last-longestAside && within[k] == 0; k-- {
			if r.lower[k] == "(" || r.lower[k] == "[" {
				if within[k-1] != 0 && r.clauses[c.Last] == r.clauses[k] {
					c.Last = k
				}
				break
			}
		}
	}
}

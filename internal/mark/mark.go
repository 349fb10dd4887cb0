// Package mark finds the passages of a document that stand in quotation marks.
//
// It knows straight and curly marks, two apostrophes or LaTeX's marks for a
// double one, „low”, «angle», <<typed angle>> and 「corner」 marks, the HTML names of
// these, and single marks, outside or inside of double ones, ‚low‘ ones too. Pairs may be mixed (“like
// this"). Whether a mark that looks the same at both ends opens or closes is told
// by what stands beside it, and whether a single one is an apostrophe also by
// what follows in the paragraph.
package mark

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-nlp/hearsay"
)

// Passage is a run of tokens in quotation marks: those numbered First up to, not
// including, Last, the marks included.
type Passage struct {
	First, Last int
	// Closed is false where no mark closes the passage, in its paragraph or in the
	// lines of verse behind it. It then ends with its paragraph or, where another passage opens before that, with its sentence.
	Closed bool
	// Depth is the number of passages that hold this one.
	Depth int
}

// Find returns the passages of doc in the order in which they start, outer ones
// before those in them. It takes time linear in the text.
func Find(doc *hearsay.Document) []Passage {
	s := scan{doc: doc}
	var before hearsay.Span
	for p := range doc.Paragraphs() {
		if !s.verse(before, p.Span) {
			s.cut(0, before.End)
		}
		s.sites = sites(doc.Text(), p.Span)
		s.again = reopening(doc.Text()[p.End:])
		s.lookAhead()
		for i := 0; i < len(s.sites); i++ {
			if s.twin(i) {
				i++
				s.sites[i].start, s.sites[i].family = s.sites[i-1].start, double
			}
			s.read(i)
		}
		before = p.Span
	}
	s.cut(0, before.End)
	found := s.found
	slices.SortStableFunc(found, func(a, b Passage) int {
		if a.First != b.First {
			return a.First - b.First
		}
		return b.Last - a.Last
	})
	return nest(found)
}

// Outermost returns the passages of doc that stand in no other.
func Outermost(doc *hearsay.Document) []Passage {
	return slices.DeleteFunc(Find(doc), func(p Passage) bool { return p.Depth > 0 })
}

// nest sets the depths of passages that are in order.
func nest(found []Passage) []Passage {
	var open []int // where the passages end that hold the next one
	for i := range found {
		for len(open) > 0 && open[len(open)-1] <= found[i].First {
			open = open[:len(open)-1]
		}
		found[i].Depth = len(open)
		open = append(open, found[i].Last)
	}
	return found
}

// scan pairs the marks of a document, paragraph by paragraph.
type scan struct {
	doc   *hearsay.Document
	sites []site
	next  []ahead // for each site what follows it
	stack []site  // the marks that are open, the outermost first
	again string  // the single mark that opens the next paragraph, too, or ""
	lines int     // the lines of verse that they have been open for
	found []Passage
}

// reopening returns the single mark that opens the paragraph that text starts with, before
// a capital, or "".
func reopening(text string) string {
	text = strings.TrimLeft(text, " \t\r\n")
	for _, m := range []string{"‘", "'"} {
		if rest, ok := strings.CutPrefix(text, m); ok {
			if r, _ := utf8.DecodeRuneInString(rest); unicode.IsUpper(r) {
				return m
			}
		}
	}
	return ""
}

// verse reports whether a double mark that is open at the end of a paragraph stays so
// in the next one: both are short lines, of a poem or an address, with no blank line
// between them.
func (s *scan) verse(a, b hearsay.Span) bool {
	if s.lines++; len(s.stack) == 0 || s.stack[0].family == single || s.lines > longestVerse {
		s.lines = 0
		return false
	}
	for k := range s.stack {
		if s.stack[k].family == single {
			s.cut(k, a.End)
			break
		}
	}
	gap := s.doc.Text()[a.End:b.Start]
	return a.End-a.Start <= widestVerse && b.End-b.Start <= widestVerse && strings.Count(gap, "\n") == 1
}

// The most lines of verse in one quotation, and the most bytes in each.
const (
	longestVerse = 32
	widestVerse  = 80
)

// maxDepth is the number of marks that can be open at once.
const maxDepth = 8

// ahead holds the indexes of the first sites behind one that are of some kind,
// or the number of sites.
type ahead struct {
	double, singleOpen, singleClose, certain, closesLow, signs int
}

func (s *scan) lookAhead() {
	n := len(s.sites)
	s.next = make([]ahead, n)
	seen := ahead{n, n, n, n, n, n}
	for i := n - 1; i >= 0; i-- {
		s.next[i] = seen
		if s.sites[i].closesLow {
			seen.closesLow = i
		}
		if s.sites[i].certain {
			seen.certain = i
		}
		switch t := s.sites[i]; {
		case t.family == signs && t.closes:
			seen.signs = i
		case t.family != single:
			seen.double = i
		case t.opens:
			seen.singleOpen = i
		case t.closes:
			seen.singleClose = i
		}
	}
}

// twin reports whether the single marks at sites i and i+1, which touch, make a double
// one that closes what was opened last: “No,’’
func (s *scan) twin(i int) bool {
	if len(s.stack) == 0 || s.stack[len(s.stack)-1].family != double || i+1 >= len(s.sites) {
		return false
	}
	a, b := s.sites[i], s.sites[i+1]
	return a.family == single && b.family == single && a.end == b.start && a.closes && b.closes && !b.opens
}

// read takes the i-th mark as closing what it can close, or else as opening.
func (s *scan) read(i int) {
	t := s.sites[i]
	if t.closes || t.closesLow && s.innermostLow() {
		if k := s.closed(i); k >= 0 {
			s.cut(k+1, t.start)
			s.add(s.stack[k], t.end, true)
			s.stack = s.stack[:k]
			return
		}
	}
	if !t.opens || t.family == single && !s.opensSingle(i) || t.family == signs && s.next[i].signs == len(s.sites) {
		return
	}
	if k := s.innermost(t.family); k >= 0 && t.family == double && !s.nests(i) && !s.excerpt(k, i) {
		s.cut(k, s.sentenceEnd(s.stack[k].start, t.start)) // that one was never closed
	}
	if n := s.next[i]; t.family == double && n.certain < min(n.double, n.singleOpen) {
		t.mismatch = s.sites[n.certain].end
	} else if s.mismatchedSingle(i) {
		t.mismatch = s.sites[n.double].end
	}
	t.again = t.again && s.again != "" && strings.HasPrefix(s.doc.Text()[t.start:], s.again)
	if len(s.stack) < maxDepth {
		s.stack = append(s.stack, t)
	}
}

// closed returns the index in the stack of the mark that site i closes, or -1: one of its
// family, or the single mark that it is known to close though it is a double one. A
// single mark closes the innermost one only, and not where it may be the
// apostrophe of a plural and a better one follows, nor a double one that may be the
// inches of a number.
func (s *scan) closed(i int) int {
	t := s.sites[i]
	k := s.innermost(t.family)
	n := s.next[i]
	if t.inch && n.double < len(s.sites) && s.sites[n.double].closes && !s.sites[n.double].opens {
		return -1
	}
	if top := len(s.stack) - 1; k < 0 && top >= 0 && s.stack[top].family == single && s.stack[top].mismatch == t.end {
		return top
	}
	if k < 0 || t.family != single {
		return k
	}
	if k < len(s.stack)-1 || t.apostrophe && s.stack[k].again && n.singleClose == len(s.sites) || t.apostrophe && n.singleClose < min(n.singleOpen, n.double) || t.plural && s.better(i) {
		return -1
	}
	return k
}

// better reports whether the next single mark behind site i closes a passage for
// certain, so that this one, behind a plural and before a comma, is an apostrophe:
// ‘the dogs’, not the cats,’
func (s *scan) better(i int) bool {
	n := s.next[i]
	return n.singleClose < min(n.singleOpen, n.double) && s.sites[n.singleClose].certain
}

// innermost returns the index in the stack of the last mark of family f, or -1.
func (s *scan) innermost(f family) int {
	for k := len(s.stack) - 1; k >= 0; k-- {
		if s.stack[k].family == f {
			return k
		}
	}
	return -1
}

// innermostLow reports whether the mark opened last is a low single one.
func (s *scan) innermostLow() bool {
	n := len(s.stack)
	return n > 0 && s.stack[n-1].low
}

// opensSingle reports whether a mark that may close it follows the single mark
// at site i. At the start of a paragraph a curly one needs none.
func (s *scan) opensSingle(i int) bool {
	t, n := s.sites[i], s.next[i]
	return s.mismatchedSingle(i) || n.singleClose < len(s.sites) || t.low && n.closesLow < len(s.sites) || t.first && t.curly || t.again && s.again != ""
}

// mismatchedSingle reports whether a double mark behind a comma or stop closes what the
// curly single one at site i opens, outside all others: ‘Nobody asked us,” she said.
func (s *scan) mismatchedSingle(i int) bool {
	t, n := s.sites[i], s.next[i]
	if !t.curly || len(s.stack) > 0 || n.double >= min(n.singleClose, n.singleOpen) {
		return false
	}
	d, text := s.sites[n.double], s.doc.Text()
	return d.closes && !d.opens && strings.HasSuffix(text[:d.end], "”") && strings.ContainsRune(",.!?", rune(text[d.start-1]))
}

// nests reports whether the mark at site i, which opens while one of its family
// is open, stands in that one: both of them are closed next.
func (s *scan) nests(i int) bool {
	n := len(s.sites)
	a := s.next[i].double
	if a >= n || !s.sites[a].closes || s.sites[a].opens {
		return false
	}
	b := s.next[a].double
	return b < n && s.sites[b].closes && !s.sites[b].opens
}

// excerpt reports whether the straight mark at index k of the stack, with which its
// paragraph starts, holds the curly one at site i: it opens an excerpt that goes on in
// the next paragraph.
func (s *scan) excerpt(k, i int) bool {
	text := s.doc.Text()
	return s.stack[k].first && text[s.stack[k].start] == '"' && strings.HasPrefix(text[s.sites[i].start:], "“")
}

// cut ends the marks of the stack from the k-th on, which nothing closed, at the
// offset end or with their paragraphs, or where a single mark closes a double one: "No,'
// he said. Single ones among them were apostrophes.
func (s *scan) cut(k, end int) {
	for _, t := range s.stack[k:] {
		if 0 < t.mismatch && t.mismatch <= end {
			s.add(t, t.mismatch, true)
			continue
		}
		if t.family != single || t.first && t.curly || t.again {
			s.add(t, min(end, t.par), false)
		}
	}
	s.stack = s.stack[:k]
}

// add adds the passage from the mark t to the offset end.
func (s *scan) add(t site, end int, closed bool) {
	first, last := s.doc.TokenAt(t.start), s.doc.TokenAt(end-1)+1
	if !closed {
		last = s.doc.TokenAt(end)
		if last < s.doc.NumTokens() && last > first && s.doc.Token(last).Start < end {
			last++
		}
	}
	if last > first+1 {
		s.found = append(s.found, Passage{First: first, Last: min(last, s.doc.NumTokens()), Closed: closed})
	}
}

// sentenceEnd returns the end of the sentence at offset, or limit if that comes
// first.
func (s *scan) sentenceEnd(offset, limit int) int {
	if i := s.doc.SentenceAt(offset); i < s.doc.NumSentences() {
		return min(s.doc.Sentence(i).End, limit)
	}
	return limit
}

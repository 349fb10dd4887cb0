package relation

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-nlp/hearsay"
)

// maxDateline is the most tokens that a dateline has.
const maxDateline = 20

// Dateline returns the tokens of the dateline that a paragraph of doc starts with,
// its dash included, or an empty range: "PARIS, March 3 (Agency) --". It is a place
// in capital letters, a place with its region ("Taipei, Taiwan —") or anything
// that names an agency in parentheses; what follows starts as a sentence does.
func Dateline(doc *hearsay.Document, paragraph int) Range {
	first := doc.Sentence(doc.Paragraph(paragraph).First).First
	end := doc.Sentence(doc.Paragraph(paragraph).Last - 1).Last
	agency, commas, words := false, 0, 0
	for i := first; i < min(end-1, first+maxDateline); i++ {
		w := doc.Slice(doc.Token(i).Span)
		switch {
		case i > first && setsOff(doc, i):
			upper := shouts(doc.Slice(doc.Token(first).Span))
			if begins(doc.Slice(doc.Token(i+1).Span)) && (agency || upper || commas == 1 && words == 2) {
				return Range{first, i + 1}
			}
			return Range{}
		case w == "(":
			agency = true
		case w == ",":
			commas++
		case w == ")" || w == "." || w == "/":
		case begins(w) && w != "“" && w != "\"":
			words++
		default:
			return Range{}
		}
	}
	return Range{}
}

// setsOff reports whether token i is the dash of a dateline. A hyphen is one only
// between blanks.
func setsOff(doc *hearsay.Document, i int) bool {
	switch doc.Slice(doc.Token(i).Span) {
	case "—", "–", "--", "---", "―":
		return true
	case "-":
		return doc.Token(i-1).End < doc.Token(i).Start && doc.Token(i).End < doc.Token(i+1).Start
	}
	return false
}

// shouts reports whether a word is in capital letters, of which it has two.
func shouts(w string) bool {
	letters := 0
	for _, r := range w {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters > 1
}

// begins reports whether a word can stand at the start of a sentence: it opens with
// a capital, digit or quotation mark.
func begins(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r) || unicode.IsDigit(r) || strings.ContainsRune("“\"‘'«„`", r)
}

// undated takes datelines off the sources and contents that start in one.
func undated(doc *hearsay.Document, found []Relation) {
	behind := map[int]int{} // where the words of a dateline's paragraph start, by its tokens
	for p := range doc.NumParagraphs() {
		line := Dateline(doc, p)
		for i := line.First; i < line.Last; i++ {
			behind[i] = line.Last
		}
	}
	for i := range found {
		rel := &found[i]
		for _, r := range []*Range{&rel.Source, &rel.Content[0]} {
			if first, ok := behind[r.First]; ok && first < r.Last {
				r.First = first
			}
		}
	}
}

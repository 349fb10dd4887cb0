package relation

import "strings"

// quotation is a passage in quotation marks: the tokens from first up to, not
// including, last, marks included.
type quotation struct {
	Range
	closed bool
}

// quotations pairs the quotation marks of the document, paragraph by paragraph,
// and returns the outermost pairs in text order. A mark that is never closed
// ends with its paragraph.
func (r *reader) quotations() []quotation {
	var found []quotation
	for p := range r.doc.NumParagraphs() {
		par := r.doc.Paragraph(p)
		lo, hi := r.doc.Sentence(par.First).First, r.doc.Sentence(par.Last-1).Last
		open, closer := -1, ""
		for i := lo; i < hi; i++ {
			switch w := r.lower[i]; {
			case open < 0 && r.opens(i, hi):
				open, closer = i, closing[w]
			case open >= 0 && w == closer && (i > open+1):
				found = append(found, quotation{Range{open, i + 1}, true})
				open = -1
			}
		}
		if open >= 0 {
			found = append(found, quotation{Range{open, hi}, false})
		}
	}
	return found
}

// closing gives the mark that closes each opening one.
var closing = map[string]string{
	"“": "”", "\"": "\"", "''": "''", "``": "''", "„": "“", "«": "»", "‘": "’", "'": "'", "「": "」", "‹": "›",
}

// opens reports whether token i opens a quotation. Marks that look the same at
// both ends open after white space or an opening bracket and before a word; a
// single mark opens only if its closing one follows in the paragraph.
func (r *reader) opens(i, hi int) bool {
	w := r.lower[i]
	if closing[w] == "" {
		return false
	}
	switch w {
	case "‘", "'":
		for j := i + 2; j < hi; j++ {
			if r.lower[j] == closing[w] && r.tag[j] != "POS" {
				return r.glued(i+1) || w == "‘"
			}
		}
		return false
	case "\"", "''":
		return r.glued(i+1) || !r.glued(i)
	}
	return true
}

// glued reports whether no white space stands before token i.
func (r *reader) glued(i int) bool {
	return i > 0 && i < len(r.tag) && r.doc.Token(i-1).End == r.doc.Token(i).Start
}

// isMark reports whether token i is a quotation mark.
func (r *reader) isMark(i int) bool {
	w := r.lower[i]
	return w != "" && (strings.ContainsAny(w[:1], "\"`") || w == "''" || w == "“" || w == "”" || w == "«" || w == "»" || w == "‘" || w == "„" || (w == "’" || w == "'") && r.tag[i] != "POS")
}

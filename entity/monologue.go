package entity

// In news, a paragraph that is all quotation goes on with whose quotation ends the one
// before; in fiction and interviews, speakers take turns there.

// takesTurns reports whether the speakers of the document take turns by paragraphs: in
// paragraphs one after the other that start with quotations the speakers, whose tokens are
// given, differ, questions are answered, or no clause of speech stands in either.
func (f *finder) takesTurns(speakers []int) bool {
	differ, same := 0, 0
	start := 0 // the first quotation of its paragraph
	for q := 1; q < len(f.quotes); q++ {
		a, b := f.quotes[q-1], f.quotes[q]
		if f.paragraphOf(b.first) == f.paragraphOf(a.first) {
			continue
		}
		x, y := speakers[start], speakers[q]
		follows := f.paragraphOf(b.first) == f.paragraphOf(a.first)+1 && f.startsParagraph(f.quotes[start]) && f.startsParagraph(b)
		start = q
		switch {
		case !follows || f.continues(a, b):
		case f.asks(a), x < 0 && y < 0:
			differ++
		case x < 0 || y < 0:
		case f.words[x].lower == f.words[y].lower:
			same++
		case f.tagged(x, "PRP") == f.tagged(y, "PRP"):
			differ++
		}
	}
	return differ >= 2 && differ > 2*same
}

// goesOn reports whether quotation b, all of a paragraph, goes on with a, which ends the one
// before and asks nothing.
func (f *finder) goesOn(a, b run) bool {
	p := f.paragraphOf(b.first)
	if p != f.paragraphOf(a.first)+1 || f.asks(a) || !f.startsParagraph(b) {
		return false
	}
	return f.paragraph(f.doc.Paragraph(p)).last-b.last <= 1
}

// startsParagraph reports whether the quotation t does, its mark included.
func (f *finder) startsParagraph(t run) bool {
	return t.first-f.paragraph(f.doc.Paragraph(f.paragraphOf(t.first))).first <= 1
}

// asks reports whether the quotation t ends with a question.
func (f *finder) asks(t run) bool { return f.is(t.last-1, "?") }

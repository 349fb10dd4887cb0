package entity

// turn is a passage without quotation marks in which "I" is its speaker.
type turn struct {
	run
	speaker *draft
}

// turns returns the turns of a transcript ("Jane Doe: I would."), passages set apart
// behind a colon ("Jane Doe wrote:"), and what is told in the first person by the
// author that a byline names.
func (f *finder) turns() []turn {
	var found []turn
	var own []run
	for p := range f.doc.Paragraphs() {
		t := run{f.doc.Sentence(p.First).First, f.doc.Sentence(p.Last - 1).Last}
		if t.len() == 0 {
			continue
		}
		if d := f.label(t); d != nil {
			found = append(found, turn{run{d.last + 1, t.last}, d})
			continue
		}
		if f.tells(t) {
			own = append(own, t)
		}
	}
	if f.author != nil && len(found) == 0 && len(own) > 1 {
		for _, t := range own {
			found = append(found, turn{t, f.author})
		}
	}
	return found
}

// label returns the person whose name and a colon the paragraph t starts with, or nil.
func (f *finder) label(t run) *draft {
	d := f.draftAt(t.first)
	if d == nil || d.of == nil || d.of.kind != Person || d.form != Name || !f.is(d.last, ":") || d.last+1 >= t.last {
		return nil
	}
	return d
}

// byline returns the person that one of the first paragraphs names as the author, or
// nil: "By Jane Doe".
func (f *finder) byline() *draft {
	for k := range min(4, f.doc.NumParagraphs()) {
		p := f.doc.Paragraph(k)
		t := run{f.doc.Sentence(p.First).First, f.doc.Sentence(p.Last - 1).Last}
		if t.len() > 16 || !f.is(t.first, "by") {
			continue
		}
		if d := f.draftAt(t.first + 1); d != nil && d.of != nil && d.of.kind == Person {
			return d
		}
	}
	return nil
}

// tells reports whether "I" stands in t outside of quotations.
func (f *finder) tells(t run) bool {
	for i := t.first; i < t.last; i++ {
		if f.words[i].text == "I" && f.words[i].quote == 0 && f.tagged(i, "PRP") {
			return true
		}
	}
	return false
}

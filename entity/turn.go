package entity

import "github.com/hearsay-nlp/hearsay"

// turn is a passage without quotation marks in which "I" is its speaker.
type turn struct {
	run
	speaker *draft
}

// turns returns the turns of a transcript ("Jane Doe: I would."), passages set apart
// behind a colon ("Jane Doe wrote:"), and what is told in the first person by the
// author that a byline names.
func (f *finder) turns(from map[int]*draft) []turn {
	var found []turn
	var own []run
	var before run
	var speaker *draft // of the turn that goes on
	labels := f.labels()
	for p := range f.doc.Paragraphs() {
		t := f.paragraph(p)
		if t.len() == 0 {
			continue
		}
		if d := f.label(t); d != nil {
			found = append(found, turn{run{d.last + 1, t.last}, d})
			speaker = d
		} else if d := f.announced(before, from); d != nil {
			found = append(found, turn{t, d})
			speaker = nil
		} else if f.tells(t) {
			own = append(own, t)
			if speaker != nil && labels > 1 {
				found = append(found, turn{t, speaker})
			}
		} else if f.is(t.last-1, "?", ":") {
			speaker = nil // a question of another's
		}
		before = t
	}
	if f.author != nil && labels == 0 && len(own) > 1 {
		for _, t := range own {
			found = append(found, turn{t, f.author})
		}
	}
	return found
}

// announced returns who speaks in a paragraph set apart behind the paragraph t, which ends
// in a colon: Jane Doe of "Jane Doe wrote:"; or nil.
func (f *finder) announced(t run, from map[int]*draft) *draft {
	if t.len() < 3 || !f.is(t.last-1, ":") {
		return nil
	}
	first, _ := f.bounds(t.last - 1)
	for i := t.last - 2; i >= first && i > t.last-reach; i-- {
		if d := from[i]; d != nil && d.of.kind == Person && d.last == t.last-1 && d.form == Name && !f.is(d.first-1, "to", "with", "from") {
			return d // "a statement by Jane Doe:"
		}
		if d := f.draftAt(i); d != nil && d.of != nil && d.of.kind == Person && d.form == Name && d.last+1 < t.last && isPossessive(f.words[d.last].text) && f.words[d.last+1].sense.has(docNoun) {
			return d // "Jane Doe’s letter to John Hale:"
		}
		tok := f.doc.Token(i)
		if tok.Rel != "nsubj" || tok.Head < i || !f.reports(tok.Head) || f.words[i].quote != 0 {
			continue
		}
		if d := from[f.phraseStart(i, run{})]; d != nil && (d.of.kind == Person || d.of.kind == Organization) {
			return d
		}
	}
	return nil
}

// labels returns how many paragraphs start with the name of who speaks.
func (f *finder) labels() int {
	n := 0
	for p := range f.doc.Paragraphs() {
		if f.label(f.paragraph(p)) != nil {
			n++
		}
	}
	return n
}

func (f *finder) paragraph(p hearsay.Paragraph) run {
	return run{f.doc.Sentence(p.First).First, f.doc.Sentence(p.Last - 1).Last}
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
		t := f.paragraph(p)
		if t.len() > 16 || !f.is(t.first, "by") {
			continue
		}
		if d := f.draftAt(t.first + 1); d != nil && d.of != nil && d.of.kind == Person {
			return d
		}
	}
	return nil
}

// tells reports whether "I" or "my" stands in t outside of quotations.
func (f *finder) tells(t run) bool {
	for i := t.first; i < t.last; i++ {
		if f.words[i].quote == 0 && (f.words[i].text == "I" && f.tagged(i, "PRP") || f.is(i, "my")) {
			return true
		}
	}
	return false
}

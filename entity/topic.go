package entity

// topic returns the person or organization of whom the quotation is said that the pronoun at token i stands
// in, as the clause of speech behind it tells: Tom Moll of “He knows,” Jane Doe said of Tom
// Moll. It returns nil where there is none, or the quotation names somebody first.
func (f *finder) topic(i int) *found {
	q := int(f.words[i].quote)
	if q == 0 {
		return nil
	}
	e, ok := f.topics[q]
	if !ok {
		e = f.saidOfWhom(q - 1)
		f.topics[q] = e
	}
	if e == nil || e == f.speaker(i) || f.namesSomebody(f.quotes[q-1].first, i) {
		return nil
	}
	return e
}

// saidOfWhom returns of whom the quotation of that number is said, or the one
// before it which it goes on with.
func (f *finder) saidOfWhom(q int) *found {
	if e := f.saidOf(f.quotes[q]); e != nil {
		return e
	}
	if q == 0 || f.speakers[q] < 0 || f.speakers[q] != f.speakers[q-1] {
		return nil
	}
	if e, ok := f.topics[q]; ok { // the number of the one before
		return e
	}
	return f.saidOf(f.quotes[q-1])
}

// saidOf reads “…,” Jane Doe said of Tom Moll and “…,” said Jane Doe of Tom Moll, and returns
// the latter: not “…,” said Jane Doe of Acme.
func (f *finder) saidOf(t run) *found {
	i := t.last + 1
	if i >= len(f.words) || f.words[i].quote != 0 || f.words[i].sentence != f.words[t.last-1].sentence {
		return nil
	}
	_, last := f.bounds(i)
	last = min(last, i+reach/2)
	for i < last && !f.tagged(i, "VB") && f.words[i].quote == 0 {
		i++
	}
	if i >= last || !speaks(f.words[i].lower) {
		return nil
	}
	i++
	n := f.draftAt(i)
	inverted := n != nil && n.form == Name
	if inverted {
		i = n.last
	}
	i = f.pastDay(i)
	if !f.is(i, "of", "about") {
		return nil
	}
	d := f.draftAt(i + 1)
	if d == nil {
		d = f.draftAt(f.skipArticles(i + 1))
	}
	if d == nil || d.of == nil || d.of.plural || d.last < last && isPossessive(f.words[d.last].text) {
		return nil
	}
	if d.of.kind == Person || d.of.kind == Organization && !inverted {
		return d.of
	}
	return nil
}

// namesSomebody reports whether a person is named between the tokens first and last, soon
// after first.
func (f *finder) namesSomebody(first, last int) bool {
	const most = 32 // mentions
	start := f.draftFrom(first)
	for k := start; k < min(len(f.drafts), start+most) && f.drafts[k].first < last; k++ {
		if d := f.drafts[k]; d.of != nil && d.of.kind == Person && d.form == Name {
			return true
		}
	}
	return false
}

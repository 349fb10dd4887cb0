package entity

// ahead returns whom the pronoun at token i means if it looks ahead: the name that is
// the subject of the sentence which the pronoun's phrase or clause opens, as in
// "Before she left, Maria Chen sang" and "In his speech, Mr. Hale thanked them"; or
// nil.
func (f *finder) ahead(i int) *found {
	first, last := f.bounds(i)
	if i == first || i-first > reach/2 || !f.tagged(first, "IN", "WRB", "TO", "VBG", "VBN") && !f.asked(first) || f.words[i].quote != 0 {
		return nil
	}
	comma := first
	for comma < last && f.words[comma].text != "," {
		comma++
	}
	if comma < i || comma+1 >= last {
		return nil
	}
	d := f.draftAt(f.skipArticles(comma + 1))
	if d == nil {
		d = f.draftAt(comma + 1)
	}
	if d == nil || d.of == nil || d.form != Name && !f.describes(d) || d.last >= last || f.verbAfter(d.last) < 0 {
		return nil
	}
	return d.of
}

// describes reports whether the description d stands before the name of who it is of: "the
// minister, Jane Doe,".
func (f *finder) describes(d *draft) bool {
	if d.form != Nominal || !f.is(d.last, ",") {
		return false
	}
	n := f.draftAt(d.last + 1)
	return n != nil && n.form == Name && n.of == d.of
}

// awaited reports whether the pronoun at token i means a, who is named ahead of it,
// and not e, who was mentioned before: as it owns something, or as e is not there.
func (f *finder) awaited(c *focus, e, a *found, i int) bool {
	first, _ := f.bounds(i)
	return e == nil || e == a || f.tagged(i, "PRP$") || f.asked(first)
}

// asked reports whether the sentence that starts with token i opens with what its subject was
// asked: "Asked why he had left, Jane Doe shrugged".
func (f *finder) asked(i int) bool {
	return f.is(i, "asked", "pressed", "questioned", "told", "quizzed")
}

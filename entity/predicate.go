package entity

// predicate reports whether the noun phrase t with head h is said of someone by a form
// of "be" or "become", and returns whom: Jane Doe of "Jane Doe is a former captain".
// Such a phrase mentions nobody by itself.
func (f *finder) predicate(t run, h int) *found {
	b := t.first - 1
	for f.tagged(b, "RB") {
		b--
	}
	first, _ := f.bounds(t.first)
	if b <= first || !f.is(b, "is", "was", "be", "been", "became", "becomes", "become", "remains", "remained", "’s", "'s") || isPossessive(f.words[b].text) && !f.tagged(b, "VB") {
		return nil
	}
	s := f.subjectOf(h, first)
	if s < 0 {
		s = f.subjectOf(b, first)
	}
	if s < 0 || f.words[s].quote != f.words[h].quote {
		return nil
	}
	return f.whose(s, first)
}

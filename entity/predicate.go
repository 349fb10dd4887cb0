package entity

// servesAs returns the verb that ends with token i, behind which "as" tells somebody's role:
// "resigned" of "has resigned as secretary"; or -1.
func (f *finder) servesAs(i int) int {
	switch {
	case f.is(i, "resigned", "resigns", "resign", "quit", "quits", "serves", "served", "serve", "works", "worked", "acts", "acted", "retired", "retires"):
		return i
	case f.is(i, "down", "over") && f.is(i-1, "stepped", "steps", "step", "stepping", "stood", "took", "takes"):
		return i - 1
	}
	return -1
}

// predicate reports whether the noun phrase t with head h is said of someone by a form
// of "be" or "become", and returns whom: Jane Doe of "Jane Doe is a former captain".
// Such a phrase mentions nobody by itself.
func (f *finder) predicate(t run, h int) *found {
	b := t.first - 1
	for f.tagged(b, "RB") {
		b--
	}
	first, _ := f.bounds(t.first)
	if b > first+1 && f.is(b, "as") {
		if v := f.servesAs(b - 1); v > first {
			if s := f.subjectOf(v, first); s >= 0 && f.words[s].quote == f.words[h].quote {
				return f.whose(s, first)
			}
		}
	}
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

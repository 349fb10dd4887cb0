package entity

import "slices"

// Who shares a family name with another is told apart by a role: "Judge Marsh" is Helen
// Marsh, the judge, and not Adrian Marsh, the plumber.

// namesakes returns the persons who have the same last name, by that name, where there
// are several.
func (f *finder) namesakes() map[string][]*found {
	all := map[string][]*found{}
	for _, e := range f.found {
		if n := len(e.parts); e.kind == Person && n > 1 {
			push(all, e.parts[n-1], e)
		}
	}
	for name, list := range all {
		if len(list) < 2 {
			delete(all, name)
		}
	}
	return all
}

// sortOut gives the name d, a role and a family name, to the one of several that the
// text has said to have the role.
func (f *finder) sortOut(d *draft, namesakes map[string][]*found) {
	if d.of.kind != Person || len(d.parts) != 1 || d.role.len() == 0 || f.isAddress(d.role) {
		return
	}
	role := f.words[d.role.last-1].lower
	if d.of.nouns[role] {
		return
	}
	for _, e := range namesakes[d.parts[0]] {
		if e.nouns[role] && mayBe(e, d) {
			e.mention(d)
			return
		}
	}
}

// dropMoved takes from the namesakes the mentions that have been given to others.
func dropMoved(namesakes map[string][]*found) {
	for _, list := range namesakes {
		for _, e := range list {
			e.drafts = slices.DeleteFunc(e.drafts, func(d *draft) bool { return d.of != e })
		}
	}
}

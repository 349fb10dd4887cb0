package entity

// relative returns the person or thing that "who" or "which" at token i follows:
// the latest mention in the sentence that can have it.
func (f *finder) relative(c *focus, i int, k pronounKind) *found {
	first, _ := f.bounds(i)
	if i == first || !isWord(f.words[i-1].text) && f.words[i-1].text != "," && f.words[i-1].text != ")" && !isMark(f.words[i-1].text) {
		return nil
	}
	if e := f.predicates[i-1]; e != nil && k.person {
		return e
	}
	if d := f.nameBefore(i); d != nil && (d.of.kind == Person || d.of.kind == Group) == k.person {
		return d.of // not the one of "her" in "her husband Carl, who"
	}
	var best *found
	at := -1
	for s := len(c.slots) - 1; s >= 0; s-- {
		e := &c.slots[s]
		if e.token < first || i-e.token > reach {
			continue
		}
		fits := e.kind == Person || e.kind == Group
		if !k.person {
			fits = !fits
		}
		if d := f.draftAt(e.token); d != nil && d.form == Adjective && k.person {
			continue // not the Democrats of "the only Democratic candidate who"
		}
		if fits && e.token > at && !f.clauseBetween(e.token, i) {
			best, at = e.found, e.token
		}
	}
	return best
}

// nameBefore returns the name that ends right before token i and its comma, or nil.
func (f *finder) nameBefore(i int) *draft {
	last := i
	if f.is(i-1, ",") {
		last--
	}
	for first := last - 1; first >= 0 && first > last-8; first-- {
		if d := f.draftAt(first); d != nil {
			if d.form == Name && d.last == last && d.of != nil {
				return d
			}
			return nil
		}
	}
	return nil
}

func isMark(s string) bool { return s == "—" || s == "–" || s == "--" }

// clauseBetween reports whether a finite verb stands between the tokens a and b.
func (f *finder) clauseBetween(a, b int) bool {
	for i := a + 1; i < b; i++ {
		if f.finite(i) {
			return true
		}
	}
	return false
}

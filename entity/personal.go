package entity

import (
	"slices"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// personal returns whom "he" or "she" at token i means, and by how much that
// candidate leads.
func (f *finder) personal(c *focus, i int, k pronounKind) (best *found, lead int) {
	speaker, named, owned := f.speaker(i), f.namedBy(i), f.draftAt(i)
	doer, who, teller := f.doer(i), f.whoseClause(c, i), f.teller(i)
	if e := f.topic(i); e != nil && e.kind == Person && agree(e.gender, k.gender) && agree(e.likely(), k.gender) {
		return e, 20
	}
	if e := f.inserted(i); e != nil && e.kind == Person && agree(e.gender, k.gender) {
		return e, 10
	}
	both := f.beside(i, k.gender)
	sure := 5 // what a gender that is known counts
	if h := f.doc.Token(i).Head; h > i && f.tagged(i, "PRP$") && f.doc.Token(h).Rel == "obj" {
		sure = 7 // "Dr. Lee rejects his idea"
	}
	best, lead = c.best(f, i, 8, func(e *found) (int, bool) {
		if e.kind != Person || e == speaker || named[e] || e == f.client && f.is(i+1, "client") || owned != nil && e == owned.of || !agree(e.gender, k.gender) || e == doer {
			return 0, false
		}
		if f.fleeting(e) && e.gender == 0 {
			return -4, true
		}
		bonus := f.speaksOn(e, i) + f.goesOnWith(c, e, i)
		if both && e.gender == 0 && len(e.parts) == 0 {
			bonus = -4 // "The landlord told Mrs. Eze to leave; she told him"
		}
		if e == who {
			bonus += 10
		}
		if e == teller && len(e.parts) > 0 && agree(e.likely(), k.gender) {
			if bonus += 6; e.likely() == 0 && e.gender == 0 && c.heroine(e, k, f.words[i].sentence) {
				bonus -= 10
			}
		}
		switch g := e.likely(); {
		case e.gender == k.gender:
			return bonus + sure, true
		case g == k.gender:
			return bonus + sure - 1, true
		case agree(g, k.gender):
			return bonus, true
		}
		return bonus - 8, true
	})
	if best == nil || lead < 0 || f.paired(c, best, lead, k.gender) {
		return nil, 0
	}
	return best, lead
}

// goesOnWith returns what is added for the subject of the sentence before, where the
// pronoun at token i is the first word of its own.
func (f *finder) goesOnWith(c *focus, e *found, i int) int {
	s := c.slotOf(e)
	if first, _ := f.bounds(i); i != first || s.weight < asSubject || s.sentence+1 != f.words[i].sentence || s.quoted {
		return 0
	}
	return 4
}

// paired reports whether another person who may be meant as well stands beside e,
// joined to it by "and", so that the text does not settle who "she" is.
func (f *finder) paired(c *focus, e *found, lead int, g lexicon.Gender) bool {
	if lead > 2 {
		return false
	}
	at := c.slotOf(e)
	for k := range c.slots {
		o := &c.slots[k]
		if o.found == e || o.kind != Person || o.sentence != at.sentence || !agree(o.gender, g) || !agree(o.likely(), g) {
			continue
		}
		first, last := min(o.token, at.token), max(o.token, at.token)
		if d := f.draftAt(first); d != nil && d.last+1 == last && f.is(d.last, "and", "or") {
			return true
		}
	}
	return false
}

// fleeting reports whether e is no more than "a reporter" so far.
func (f *finder) fleeting(e *found) bool {
	return len(e.parts) == 0 && len(e.drafts) == 1 && f.is(e.drafts[0].first, "a", "an", "one", "another")
}

// sureness returns the share of the links of "he" and "she" that are right where
// the best candidate leads by so much, counted on GUM.
func sureness(lead int) float64 {
	switch {
	case lead < 4:
		return 0.69
	case lead < 10:
		return 0.73
	case lead < 16:
		return 0.8
	}
	return 0.88
}

// namedBy returns whom the quotations that the pronoun at token i speaks name:
// people seldom call themselves by their names. What a quotation inside of it
// names does not count: others may speak there.
func (f *finder) namedBy(i int) map[*found]bool {
	var named map[*found]bool
	for _, q := range f.spoken[i] {
		t := f.quotes[q]
		for at := t.first; at < t.last; at++ {
			if e := f.owners[at]; e != nil && f.resolved[at] != e { // "her husband"
				if named == nil {
					named = map[*found]bool{}
				}
				named[f.resolved[at]] = true
			}
		}
		k, _ := slices.BinarySearchFunc(f.drafts, t.first, func(d *draft, at int) int { return d.first - at })
		at, inner := t.first, false
		for ; k < len(f.drafts) && f.drafts[k].first < t.last; k++ {
			d := f.drafts[k]
			for ; at < d.first; at++ {
				inner = f.words[at].text == "‘" || inner && f.words[at].text != "’"
			}
			if d.form == Name && !inner && !f.is(d.first-1, "am", "’m", "'m") {
				if named == nil {
					named = map[*found]bool{}
				}
				named[d.of] = true
			}
		}
	}
	return named
}

// likely returns the gender that the given name of e is usual for, or 0.
func (e *found) likely() lexicon.Gender {
	g := given()[e.firstName]
	if g == 0 && len(e.parts) > 0 {
		g = given()[capitalized(e.parts[0])] // without accents
	}
	if len(e.parts) < 2 || g == lexicon.Masculine|lexicon.Feminine {
		return 0
	}
	return g
}

// heroine reports whether the text is about somebody else than e who is known to be called
// by the pronoun k: its mentions so far are many, more than twice those of e, one of them
// of late. What somebody tells of such a person is about her: "Hale recalled that she".
func (c *focus) heroine(e *found, k pronounKind, sentence int32) bool {
	const many, late = 4, 2
	at := c.slotOf(e)
	return slices.ContainsFunc(c.slots, func(s slot) bool {
		return s.found != e && s.kind == Person && s.gender == k.gender && s.count >= many && s.count > 2*at.count && s.sentence+late >= sentence
	})
}

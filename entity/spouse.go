package entity

import "github.com/hearsay-nlp/hearsay/internal/lexicon"

// Wives and husbands who are introduced by their given names have the family name of whose
// they are: "Tom Reed and his wife, Pia", "Mrs Reed".

// spouseKey is a family name and a gender.
type spouseKey struct {
	name   string
	gender lexicon.Gender
}

// marry notes that d names a wife or husband of the person who was last named in full or with
// a title: Pia of "his wife, Pia".
func (a *aliases) marry(d *draft) {
	if d.kind != Person || d.of.kind != Person {
		return
	}
	g := a.weds(d)
	if len(d.parts) > 1 || len(d.parts) == 1 && g == 0 && d.role.len() > 0 {
		a.named = d
		return
	}
	if g == 0 || a.named == nil || len(a.named.of.parts) == 0 || len(d.of.parts) != 1 || a.words[a.named.first].sentence+1 < a.words[d.first].sentence || !agree(a.named.of.gender, opposite(g)) {
		return
	}
	name := withoutSuffix(a.named.of.parts)
	a.spouses[spouseKey{name[len(name)-1], g}] = d.of
}

// weds returns the gender of a wife or husband whose given name d is, as a description with
// "his" or "her" before it says; or 0.
func (a *aliases) weds(d *draft) lexicon.Gender {
	h := d.name.first - 1
	if a.is(h, ",") {
		h--
	}
	first, _ := a.bounds(d.first)
	for i := h - 1; i >= first && i >= h-3; i-- { // "his second wife"
		if a.tagged(i, "PRP$") && a.is(i, "his", "her") {
			switch {
			case a.is(h, "wife", "widow"):
				return lexicon.Feminine
			case a.is(h, "husband", "widower"):
				return lexicon.Masculine
			}
			return 0
		}
	}
	return 0
}

func opposite(g lexicon.Gender) lexicon.Gender {
	return (lexicon.Masculine | lexicon.Feminine) &^ g
}

// spouse returns the wife or husband that "Mrs" or "Mr" and a family name d means, or nil: one
// who is known by a given name alone, where nobody of that name has that gender.
func (a *aliases) spouse(d *draft) *found {
	if len(a.spouses) == 0 || len(d.parts) != 1 || d.gender == 0 || !a.isAddress(d.role) || d.wed == "miss" {
		return nil
	}
	e := a.spouses[spouseKey{d.parts[0], d.gender}]
	if e == nil {
		return nil
	}
	for _, o := range a.byLast[d.parts[0]] {
		if o.kind == Person && o != e && (likeness(o, d.gender) == 2 || o.gender == d.gender) {
			return nil
		}
	}
	return e
}

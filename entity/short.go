package entity

import (
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// linkShort gives a name of one word its entity, and none where it is short for
// nothing and all speaks against its being a name of interest.
func (a *aliases) linkShort(d *draft) {
	if e := a.fullForm(d); e != nil {
		e.mention(d)
		return
	}
	if d.kind == 0 {
		return
	}
	key := d.kind.String() + " " + strings.Join(d.parts, " ")
	e := a.exact[key]
	if e == nil || d.kind == Person && !agree(e.gender, d.gender) {
		e = a.create(d)
		a.exact[key] = e
		a.index(e)
	}
	e.mention(d)
}

// agree reports whether two genders, where known, are the same.
func agree(a, b lexicon.Gender) bool { return a == 0 || b == 0 || a&b != 0 }

// fullForm returns the entity that a single word is short for, or nil: by what
// stands in brackets, as a surname, as an acronym, as a first word, as a head.
func (a *aliases) fullForm(d *draft) *found {
	if len(d.parts) == 0 {
		return nil
	}
	word := d.parts[0]
	if e := a.short[word]; e != nil && d.kind != Person {
		return e
	}
	if len(d.parts) == 1 {
		if e := a.surnamed(d, word); e != nil {
			return e
		}
	}
	if d.kind == Person && d.role.len() > 0 {
		return nil
	}
	w := &a.words[d.name.first]
	if w.upper && len(d.parts) == 1 {
		if e := a.acronyms[word]; e != nil {
			return e
		}
	}
	return a.shortBody(d, word)
}

// surnamed returns the person that a surname, or else a first name, stands for:
// the one mentioned last before it, or first after it.
func (a *aliases) surnamed(d *draft, word string) *found {
	best := latest(nil, d, a.byLast[word])
	if leadingSurname()[capitalized(word)] {
		best = latest(best, d, a.byFirst[word])
	}
	if best == nil { // the first of two family names
		best = latest(nil, d, a.byMiddle[word])
	}
	if best == nil && (d.gender == 0 && d.role.len() == 0 || a.givenTitle(d.role)) {
		best = latest(nil, d, a.byFirst[word])
	}
	return best
}

// givenTitle reports whether a title stands before given names alone: "Sir Keir".
func (f *finder) givenTitle(t run) bool {
	return t.len() == 1 && f.is(t.first, "sir", "dame", "sister", "brother", "king", "queen", "prince", "princess", "pope", "lady")
}

// latest returns the person of best and list that was mentioned last and whose
// gender d may have; one whose given name is usual for another comes after all.
func latest(best *found, d *draft, list []*found) *found {
	for _, e := range list {
		if e.kind != Person || len(e.parts) < 2 || !agree(e.gender, d.gender) {
			continue
		}
		if best != nil {
			was, is := agree(best.likely(), d.gender), agree(e.likely(), d.gender)
			if was && !is || was == is && e.last <= best.last {
				continue
			}
		}
		best = e
	}
	return best
}

// shortBody returns the organization whose name a word starts or heads:
// "Kestrel" of "Kestrel Works", "the Commission" of "Trade Commission".
func (a *aliases) shortBody(d *draft, word string) *found {
	var best *found
	consider := func(list []*found) {
		for _, e := range list {
			if e.kind == Person || e.kind == Place || e.kind == Group || len(e.parts) <= len(d.parts) {
				continue
			}
			if best == nil || e.last > best.last {
				best = e
			}
		}
	}
	generic := vocabulary()[word].has(orgHead | docHead | eventHead | orgNoun)
	if !generic {
		consider(a.byFirst[word])
	}
	if best == nil && a.is(d.first-1, "the") {
		consider(a.byLast[word])
		if best == nil && generic {
			consider(a.byFirst[word])
		}
	}
	return best
}

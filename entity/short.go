package entity

import (
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
	"github.com/hearsay-nlp/hearsay/internal/name"
)

// linkShort gives a name of one word its entity, and none where it is short for
// nothing and all speaks against its being a name of interest.
func (a *aliases) linkShort(d *draft) {
	e := a.spouse(d)
	if e == nil {
		e = a.fullForm(d)
	}
	if e != nil {
		e.mention(d)
		return
	}
	if len(d.parts) > 1 && a.words[d.name.first].sense.has(particle) { // "Van der Berg"
		if e := a.samePerson(d); e != nil {
			e.mention(d)
			return
		}
	}
	if d.kind == 0 || a.onlyNoun(d) {
		return
	}
	key := d.kind.String() + " " + strings.Join(d.parts, " ")
	e = a.exact[key]
	if e == nil || d.kind == Person && !mayBe(e, d) {
		e = a.create(d)
		a.exact[key] = e
		a.index(e)
	}
	e.mention(d)
}

// onlyNoun reports whether the name d is a common noun with a capital that is short for no
// name of the text: "the University", "Internet".
func (a *aliases) onlyNoun(d *draft) bool {
	w := &a.words[d.name.first]
	if d.name.len() != 1 || d.kind != Organization || w.lower == "house" {
		return false
	}
	return media[w.lower] || !a.taggedBody(d.name) && w.sense.has(orgNoun) && !w.upper && (w.opens && a.inside[w.lower] <= a.common[w.lower] || a.common[w.lower] > 0)
}

// media are written with a capital and are no organizations.
var media = setOf("internet web bible koran quran earth")

// mayBe reports whether gender and title let d be e: Mrs. Lee is no Miss Lee.
func mayBe(e *found, d *draft) bool {
	return agree(e.gender, d.gender) && (e.wed == d.wed || e.wed == "" || d.wed == "")
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
	if best != nil && a.relative(best, d) {
		return nil
	}
	if best != nil && likeness(best, d.gender) == 0 {
		return nil // Mrs. Lee, the wife of Tom Lee
	}
	if best != nil && best.likely() == 0 && d.wed == "mrs" && slices.ContainsFunc(a.byLast[word], func(e *found) bool { return e.wed == "miss" }) {
		return nil // the mother of Miss Lee, not Les Lee
	}
	if leadingSurname()[capitalized(word)] {
		best = latest(best, d, a.byFirst[word])
	}
	if best == nil { // the first of two family names
		best = latest(nil, d, a.byMiddle[word])
	}
	if best == nil && (d.gender == 0 && d.role.len() == 0 || a.givenTitle(d.role) || a.onlyGiven(d)) {
		best = latest(nil, d, a.byFirst[word])
	}
	return best
}

// relative reports whether an office before a family name alone shows that d is not e but
// somebody of the family: the text calls its holder "Mr.", which e is not, or names e for
// the holder's wife: "President Obama" beside "Michelle Obama".
func (a *aliases) relative(e *found, d *draft) bool {
	if d.role.len() == 0 || a.isAddress(d.role) || d.gender != 0 {
		return false
	}
	if g := a.addressed[d.parts[0]]; g != lexicon.Masculine|lexicon.Feminine && likeness(e, g) == 0 {
		return !slices.ContainsFunc(a.byLast[d.parts[0]], func(o *found) bool { return o.kind == Person && likeness(o, g) > 0 })
	}
	for _, m := range e.drafts[:min(crowd, len(e.drafts))] {
		if n := m.role.len(); n > 0 && a.is(m.role.last-1, "lady", "wife", "husband", "widow", "widower", "daughter", "son", "brother", "sister") {
			return true
		}
	}
	return false
}

// onlyGiven reports whether the name behind a form of address is one that people
// have as a given name and not as a family name: "Mr. Bjørn".
func (f *finder) onlyGiven(d *draft) bool {
	w := f.words[d.name.first].text
	return f.isAddress(d.role) && !name.FamilyName(w)
}

// givenTitle reports whether a title stands before given names alone: "Sir Keir".
func (f *finder) givenTitle(t run) bool {
	return t.len() == 1 && f.is(t.first, "sir", "dame", "sister", "brother", "king", "queen", "prince", "princess", "pope", "lady")
}

// latest returns the person of best and list that was mentioned last and that d may
// be; one whose given name is usual for another gender comes after all. A surname alone
// stays with whom the text calls by it: it names relatives in another way.
func latest(best *found, d *draft, list []*found) *found {
	for _, e := range list {
		if e.kind != Person || len(e.parts) < 2 || !mayBe(e, d) || e.last < 0 && likeness(e, d.gender) == 0 {
			continue // the last is "Mr. Hale" before Ruth Hale is named
		}
		if best != nil {
			was, is := likeness(best, d.gender), likeness(e, d.gender)
			stays, goes := settledOn(best, e), settledOn(e, best)
			if was > is || was == is && (stays || e.last <= best.last && !goes) {
				continue
			}
		}
		best = e
	}
	return best
}

// likeness returns how well the given name of e goes with a gender: 2 for one that
// is usual for it, 0 for another, 1 where nothing is known.
func likeness(e *found, g lexicon.Gender) int {
	switch l := e.likely(); {
	case g == 0 || l == 0:
		return 1
	case agree(l, g):
		return 2
	}
	return 0
}

// settledOn reports whether the text calls e by the surname alone, and never other.
func settledOn(e, other *found) bool { return e.alone > 0 && other.alone == 0 }

// host reports whether e has the name of a person in its own: "The Laura Hale Show".
func (e *found) host() bool {
	switch e.parts[len(e.parts)-1] {
	case "show", "program", "programme", "hour", "report", "podcast", "tonight":
		return len(e.parts) > 2
	}
	return false
}

// officeBehind reports whether a role in small letters and a name stand at token i:
// "chairman Jane Doe".
func (f *finder) officeBehind(i int) bool {
	return i+1 < len(f.words) && !f.words[i].capital && f.words[i].sense.has(office|job) && f.words[i].sense&plural == 0 && f.words[i+1].capital
}

// shortBody returns the organization whose name a word starts or heads:
// "Kestrel" of "Kestrel Works", "the Commission" of "Trade Commission".
func (a *aliases) shortBody(d *draft, word string) *found {
	var best *found
	consider := func(list []*found) {
		for _, e := range list {
			if e.kind == Person || e.kind == Place || e.kind == Group || len(e.parts) <= len(d.parts) || given()[capitalized(word)] != 0 && e.host() {
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
	if best == nil && !generic && vocabulary()[word] == 0 {
		for _, e := range a.byLast[word] { // "Albor" of "Grupo Albor"
			if len(e.parts) > len(d.parts) && (vocabulary()[e.parts[0]].has(orgHead) || clubMarks[e.parts[0]] || len(withoutForm(e.parts)) < len(e.parts)) {
				consider([]*found{e})
			}
		}
	}
	if best == nil && clubs[word] && d.name.len() == 1 {
		consider(a.byLast[word]) // "Rovers" of "Eastfield Rovers"
	}
	if best == nil && (a.is(d.first-1, "the") || generic && a.words[d.last-1].capital && a.officeBehind(d.last)) {
		consider(a.byLast[word])
		if best == nil && generic {
			consider(a.byFirst[word])
		}
	}
	return best
}

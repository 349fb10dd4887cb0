package entity

import (
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/name"
)

// votes counts, for each kind, how much speaks for it.
type votes [Event + 1]int

func (v *votes) add(w votes) {
	for k := range v {
		v[k] += w[k]
	}
}

// best returns the kind with the most votes, an Organization where nothing
// speaks for any, and 0 where all are spoken against.
func (v votes) best() Kind {
	best := Organization
	for k := Person; k <= Event; k++ {
		if v[k] > v[best] {
			best = k
		}
	}
	if v[best] < 0 {
		return 0
	}
	return best
}

// vote counts what the words of a name and those around it say of its kind.
func (f *finder) vote(d *draft) votes {
	var v votes
	f.voteByWords(d, &v)
	f.voteByRole(d, &v)
	f.voteByLeft(d, &v)
	f.voteByRight(d, &v)
	return v
}

// voteByWords reads the name itself.
func (f *finder) voteByWords(d *draft, v *votes) {
	t := d.name
	n := 0
	for i := t.first; i < t.last; i++ {
		f.voteByWord(i, t, v)
		if isWord(f.words[i].text) {
			n++
		}
	}
	f.voteByGivenName(t, n, v)
	if _, k := f.known(t.first, t.first+1); k != nil && k.kind() == Place && t.len() == 3 && isHyphen(f.words[t.first+1].text) {
		v[Place] += 8 // "Charlotte-Mecklenburg"
	}
	first, last := &f.words[t.first], &f.words[t.last-1]
	switch {
	case n == 1 && f.coined(t.first), f.product(t):
		for k := range v {
			v[k] -= 24
		}
	case f.branch(t), f.national(t):
		v[Organization] += 24
	case n > 4:
		v[Organization] += 2
	case n == 1 && first.upper && first.name != 0:
		v[Organization] += 4
	}
	if n > 1 && f.expansions[t.first] == t.last { // what has an acronym
		v[Organization] += 5
		v[Place] -= 5
		v[Person] -= 10
	}
	if n > 1 && (first.sense.has(front) || firmPrefixes[first.lower]) {
		v[Organization] += 12
		v[Person] -= 12
	}
	if s := first.sense; n == 1 || !s.has(placeHead) || leadsPlace[first.lower] || f.is(t.first+1, "of") {
		f.voteByHead(s, n, v)
	} else {
		v[Place] += 3
	}
	switch h := f.headOf(t); {
	case h > t.first && f.is(h, "district") && name.Service(f.words[h-1].text):
		v[Organization] += 8 // "Tolliver Water District"
	default:
		f.voteByHead(f.words[h].sense, n, v)
	}
	if n > 2 && (last.sense.has(orgHead) && !last.sense.has(human) || last.lower == "center" || last.lower == "centre") {
		v[Person] -= 10 // "John Birch Society"
	}
	if n > 2 && f.is(t.first+1, "of") && f.is(t.first, "city", "municipality", "town", "county", "borough") {
		v[Organization] += 14
		v[Place] -= 14
	}
	if n > 1 && (last.lower == "county" || last.lower == "township") {
		v[Place] += 16
	}
	if n > 1 && (last.sense.has(suffix) || len(withoutForm(d.parts)) < len(d.parts)) {
		v[Organization] += 20
	}
}

// coined reports whether token i is made of a name and names no person nor organization:
// "Obamacare", "Brexit".
func (f *finder) coined(i int) bool {
	w := &f.words[i]
	if n, ok := f.taggedAt(i); ok && n.Kind == name.Organization {
		return false // "Mothercare"
	}
	for _, end := range []string{"care", "exit", "omics", "phobia"} {
		if len(w.lower) > len(end)+1 && strings.HasSuffix(w.lower, end) {
			return true
		}
	}
	return false
}

// branch reports whether the name t is a known organization's with a country behind it:
// "Save the Children Kenya".
func (f *finder) branch(t run) bool {
	end, k := f.known(t.first, t.last-1)
	if k == nil || k.sort != body || k.state || f.is(end, "of", "in", "and") {
		return false
	}
	rest, place := f.known(end, t.last)
	return place != nil && rest == t.last && (place.sort == nation || place.kind() == Place)
}

// national reports whether the name t is of a body that serves a country, whose name stands
// behind a noun: "Transport Scotland".
func (f *finder) national(t run) bool {
	return t.len() > 1 && f.nationwide(t.first) == t.last
}

// product reports whether the name t is a product's: its last word is a model number, or a
// version stands behind it, or several of it are counted: "Airbus A330neo", "Acrobat 4.0",
// "two Polaroids".
func (f *finder) product(t run) bool {
	last := &f.words[t.last-1]
	if n, ok := f.taggedAt(t.first); ok && n.Kind == name.Person {
		return false // so people call themselves on the net
	}
	switch {
	case t.len() > 1 && modelNumber(last.text) && !f.words[t.last-2].sense.has(orgHead|suffix):
		return true
	case t.last < len(f.words) && f.tagged(t.last, "CD") && strings.Count(f.words[t.last].text, ".") == 1 && len(f.words[t.last].text) < 5 && !f.is(t.last+1, "percent", "%", "per", "million", "billion", "points"):
		return f.words[t.last].text[0] >= '0' && f.words[t.last].text[0] <= '9'
	}
	return t.len() == 1 && f.tagged(t.first, "NNPS") && last.sense == 0 && f.tagged(t.first-1, "CD") && !f.words[t.first-1].capital && !f.is(t.first-1, "one")
}

// modelNumber reports whether a word is of capital letters and digits, as the numbers of models
// are: "A330neo", "F3".
func modelNumber(s string) bool {
	if len(s) < 2 || s[0] < 'A' || s[0] > 'Z' {
		return false
	}
	for i := 1; i < len(s); i++ {
		if s[i] >= '0' && s[i] <= '9' {
			return i <= 3
		}
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return false
}

// headOf returns the last word of what comes before "of" or "for" in the name t: "Board" of
// "Board of Elections".
func (f *finder) headOf(t run) int {
	for i := t.first + 1; i < t.last-1; i++ {
		if f.is(i, "of") && f.words[i-1].sense.has(orgHead|docHead|eventHead|placeHead) || f.is(i, "for") && f.words[i-1].sense.has(orgHead) {
			return i - 1
		}
	}
	return t.last - 1
}

// voteByWord reads token i of the name t.
func (f *finder) voteByWord(i int, t run, v *votes) {
	w, first := &f.words[i], i == t.first
	switch {
	case isInitial(w.text):
		v[Person] += 4
	case t.len() == 1 && f.is(i-1, "the") && f.surnames[strings.TrimSuffix(w.lower, "s")] && strings.HasSuffix(w.lower, "s"):
		v[Group] += 16 // "the Clintons"
	case uncased(w.text):
		v[Person] += 8
	case w.sense.has(particle) && !first:
		v[Person] += 3
	case w.text == "&":
		v[Organization] += 6
	case w.lower == "jr." || w.lower == "jr" || w.lower == "sr." || w.text == "“" || w.text == "\"":
		v[Person] += 6
	case w.sense.has(joiner) || w.text == "and":
		v[Person] -= 6
	}
	if f.common[w.lower] > 0 && !w.sense.has(particle) || abstract(w.lower) && (first || !leadingSurname()[f.words[t.first].text]) {
		v[Person] -= 3
	}
}

// voteByGivenName reads how a name of n words starts, and whether it ends as
// given names behind family names do: "Seo-yeon".
func (f *finder) voteByGivenName(t run, n int, v *votes) {
	first, last := &f.words[t.first], &f.words[t.last-1]
	g := given()[first.text]
	switch {
	case g != 0 && n > 1:
		v[Person] += 6
	case g != 0:
		v[Person] += 3
	case n > 1 && leadingSurname()[first.text] && n <= 3:
		v[Person] += 4
	}
	if n > 1 && n <= 3 {
		v[Person]++
	}
	if n > 2 && isHyphen(f.words[t.last-2].text) && !last.capital {
		v[Person] += 5
	}
}

// voteByHead reads the first or last word of a name of n words.
func (f *finder) voteByHead(s sense, n int, v *votes) {
	w := 8
	if n == 1 {
		w = 5
	}
	switch {
	case s.has(orgHead):
		v[Organization] += w
	case s.has(placeHead):
		v[Place] += w + 2
	case s.has(docHead):
		v[Document] += w
	case s.has(eventHead):
		v[Event] += w
	case s.has(orgNoun) && n > 1:
		v[Organization] += 4
	}
}

// firmPrefixes stand as words of their own at the start of firms' names: "Trans Andino".
var firmPrefixes = setOf("trans inter euro aero petro agro")

// leadsPlace holds the heads of places' names that stand at their start: "Lake Geneva".
var leadsPlace = setOf("lake mount fort cape port gulf bay river strait point isle island islands camp castle mountain mountains beach")

// abstract reports whether a word ends like the nouns and adjectives of English
// that are no family names.
func abstract(lower string) bool {
	for _, end := range []string{"tion", "ment", "ness", "ics", "ology", "ical", "tional", "ance", "ity", "ships", "ing", "ive", "ers"} {
		if len(lower) > len(end)+2 && strings.HasSuffix(lower, end) {
			return true
		}
	}
	return false
}

// voteByRole reads the title or role that stands with the name.
func (f *finder) voteByRole(d *draft, v *votes) {
	if d.kind == Person {
		v[Person] += 12
	}
}

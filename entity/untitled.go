package entity

import (
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/name"
)

// addName adds a run without titles as a name: of a person where a role in small
// letters stands before it, and apart from a nationality at its start.
func (f *finder) addName(t, before run) {
	if w := &f.words[t.first]; t.len() > 1 && w.opens && w.sense.has(human) && w.sense&(title|office|job|plural) == 0 && w.name == 0 && given()[w.text] == 0 {
		t.first++ // "Rival Acme said"
	} else if t.len() > 1 && w.opens && f.tagged(t.first, "JJ") && f.whole(run{t.first + 1, t.last}) && !f.whole(t) {
		t.first++ // "Poor Mexico"
	}
	d := &draft{run: t, name: t, conf: 0.8}
	if fellows[f.words[t.first].lower] && f.joined(t) {
		d.kind = Organization
	}
	end, k := f.known(t.first, t.last)
	switch {
	case k != nil && end == t.last:
		if k.sort == demonym && f.countryman(t) {
			d.form, d.kind = Nominal, Person
			f.add(d)
			return
		}
		d.known, d.kind = k, k.kind()
		if k.sort == demonym || k.sort == people && f.tagged(t.last-1, "JJ") {
			d.form = Adjective
		}
	case k != nil && k.sort == demonym:
		f.afterDemonym(d, end)
		return
	case k != nil && end == t.last-1 && k.kind() == Place:
		if _, p := f.known(end, t.last); p != nil && p.sort == people { // "Iowa Democrats"
			f.addName(run{t.first, end}, before)
			f.addName(run{end, t.last}, run{})
			return
		}
	}
	switch {
	case d.known != nil || !f.looksPersonal(t):
	case f.roleBefore(t.first) >= 0 && !f.tradesWith(t):
		f.withRoleBefore(d, before)
		f.addPerson(d)
		return
	case d.name.len() > 1:
		f.withOfficeBefore(d)
	}
	f.add(d)
}

// countryman reports whether t is a demonym in the singular that stands for a
// person: "the Argentine", "a Swede", not "the French" or "the Chinese president".
func (f *finder) countryman(t run) bool {
	w := &f.words[t.last-1]
	for _, end := range []string{"sh", "ch", "ese", "s", "men", "women", "i"} {
		if strings.HasSuffix(w.lower, end) {
			return false
		}
	}
	if t.len() > 1 || !f.is(t.first-1, "the", "a", "an", "another", "young") || f.tagged(t.first, "JJ") && !f.finite(t.last) && !f.aged(t.last) {
		return false
	}
	_, last := f.bounds(t.first)
	return t.last >= last || f.finite(t.last) || f.is(t.last, ",", ".", "who", "and", "in", "from", "with", "to") || isPossessive(f.words[t.last].text)
}

// trades reports whether token i is a noun that is said of companies as well as of people.
func (f *finder) trades(i int) bool {
	return f.is(i, "rival", "competitor", "partner", "supplier", "owner", "operator", "lender", "maker", "buyer", "sponsor", "client", "customer", "consultant", "contractor", "publisher")
}

// tradesWith reports whether the noun before t is said of companies as well as of
// people, and nothing in t tells a person: "rival Acme".
func (f *finder) tradesWith(t run) bool {
	if !f.trades(t.first - 1) {
		return false
	}
	_, person := f.taggedPerson(t.first, t.last)
	return (!person || t.len() == 1) && given()[f.words[t.first].text] == 0
}

// afterDemonym adds the nationality at the start of d, and what follows it as a
// name that holds it ("Chinese Foreign Ministry") or stands by itself.
func (f *finder) afterDemonym(d *draft, end int) {
	_, k := f.known(d.first, end)
	f.add(&draft{run: run{d.first, end}, name: run{d.first, end}, form: Adjective, known: k, kind: Place, conf: 0.9})
	if f.headed(end, d.last) || legalForms[strings.TrimSuffix(f.words[d.last-1].lower, ".")] || d.last-end == 1 && f.words[end].sense.has(suffix) && f.is(d.first-1, "the") || f.taggedBody(d.run) && !name.GivenName(f.words[end].text) || isHyphen(f.words[end].text) || d.last-end >= 2 && !f.looksPersonal(run{end, d.last}) {
		f.add(d)
		return
	}
	d.name.first = end
	if f.is(d.first-1, "the") && f.looksPersonal(d.name) && (name.GivenName(f.words[end].text) || strings.HasSuffix(f.words[end-1].lower, "man")) {
		d.kind = Person // "the Dutchman Jan Vos"
	}
	f.add(d)
}

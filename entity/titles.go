package entity

import (
	"github.com/hearsay-nlp/hearsay/internal/lexicon"
	"github.com/hearsay-nlp/hearsay/internal/name"
)

// takeApart makes mentions of a run of name words: it parts titles, roles and
// nationalities from names. Before is the run that ended last, of which a role
// in small letters may make the organization: "Acme Bank analyst Jane Doe".
func (f *finder) takeApart(t, before run) {
	if t.len() > 2 && postNominals[f.words[t.last-1].text] { // "Jane Doe QC"
		t.last--
		n := len(f.drafts)
		f.takeApart(t, before)
		if k := len(f.drafts); k > n && f.drafts[k-1].last == t.last {
			f.drafts[k-1].last++
		}
		return
	}
	if f.national(t) {
		f.addName(t, before)
		return
	}
	if p, ok := f.taggedPerson(t.first, t.last); ok && f.separate(t, p) {
		f.takeApart(run{t.first, p.first}, before)
		f.takeApart(p, run{t.first, p.first})
		return
	}
	if p := f.titled(t); p != nil {
		f.withRoleBefore(p, before)
		f.addPerson(p)
		return
	}
	if p := f.afterRoleOf(t); p != nil {
		f.addPerson(p)
		return
	}
	if t = f.dropTrailingRole(f.dropOffice(t)); t.len() > 0 {
		f.addName(t, before)
	}
}

// postNominals are the honors and degrees that are written behind a name.
var postNominals = setOf("KC QC SC OBE CBE MBE KBE DBE MP MSP MEP MLA TD MD PhD Esq Esq.")

// separate reports whether the person p at the end of a run is named apart from
// what stands before, which is no role: "State Department" and "Jane Doe".
func (f *finder) separate(t, p run) bool {
	if w := &f.words[max(0, p.first-1)]; p.first > t.first && p.len() == 1 && w.upper && len(w.text) < 4 && f.words[p.first].name != w.name {
		return false // "IG Metall"
	}
	if p.first > t.first && (f.is(p.first-1, storms...) || f.ranked(p.first-1)) {
		return false // "Hurricane Maria", "First Lady Jane Doe"
	}
	if p.len() == 1 && p.first > t.first && f.words[p.first].sense.has(docHead) && !f.words[p.first-1].sense.has(human|title) {
		return false // "Crime Bill"
	}
	if f.startsPerson(t, p) {
		return false
	}
	return p.first > t.first && f.looksPersonal(p) && !f.roleIn(run{t.first, p.first}) && isWord(f.words[p.first-1].text)
}

// startsPerson reports whether one word that says nothing by itself stands before
// the person p at the end of t, as the start of the name: "Niamh" of "Niamh O’Rourke",
// "Minera" of "Minera Los Alisos".
func (f *finder) startsPerson(t, p run) bool {
	if p.first != t.first+1 {
		return false
	}
	w := &f.words[t.first]
	if w.name != 0 || w.sense&(orgHead|orgNoun|office|job|title|placeHead|docHead|eventHead) != 0 && given()[w.text] == 0 || given()[f.words[p.first].text] != 0 && given()[w.text] == 0 {
		return false
	}
	if f.headline[w.sentence] || w.opens && !f.tagged(t.first, "NNP") {
		return false // "Poor Hale"
	}
	_, k := f.known(t.first, t.last)
	return k == nil && f.tagged(t.first, "NN") && f.common[w.lower] == 0
}

// storms have names of persons.
var storms = []string{"hurricane", "typhoon", "cyclone", "storm"}

// titled returns the person whose title or role stands in the run before a
// name, or nil: "Chinese Foreign Minister Wang Yi", "Mr. Smith".
func (f *finder) titled(t run) *draft {
	for head := t.last - 2; head >= t.first; head-- {
		w := &f.words[head]
		if isHyphen(f.words[head+1].text) || closesNickname(f.words[head+1].text) || !w.sense.has(title|office|job) || w.sense.has(plural) && !w.sense.has(title) && !name.GivenName(f.words[head+1].text) || !w.capital && !w.sense.has(title) || w.lower == "executive" && !f.is(head-1, "chief") {
			continue
		}
		if n, ok := f.taggedAt(head); ok && !w.sense.has(title) && !name.GivenName(f.words[head+1].text) && !(head+2 == t.last && f.surnames[f.words[head+1].lower]) && (n.Kind != name.Person && n.Last == t.last && !f.holdsOffice(head, t.last) || n.Kind == name.Person && n.First < head) {
			continue // "Boxer Indemnity Scholarship", "Martin Baker Jr."
		} else if ok && n.Kind == name.Place && f.is(head, "st.", "st") {
			continue // "St. Louis"
		}
		bare, ok := f.taggedPerson(head+1, t.last)
		if !ok {
			bare = f.nameAfterRole(head, t.last)
		} else if f.words[head+1].sense.has(joiner) && bare.first <= head+3 {
			bare = f.personAtEnd(bare) // "CEO of Acme Jane Doe"
		} else if f.is(head+1, "of") {
			if _, k := f.known(head+2, t.last); k != nil { // "Mayor of London Sadiq Khan"
				if after := f.nameAfterRole(head, t.last); after.len() > bare.len() {
					bare = after
				}
			}
		}
		if bare.len() == 0 || nameSuffixes[f.words[bare.first].lower] || !f.looksPersonal(bare) && !f.addressed(head, bare) || bare.len() == 1 && f.words[bare.first].sense.has(office) && given()[f.words[bare.first].text] == 0 && !f.is(bare.first, "king", "bishop", "dean", "pope", "sheriff", "judge", "abbott", "marshall") && !f.surnames[f.words[bare.first].lower] {
			continue // the last is "Madam Speaker"
		}
		if given()[w.text] != 0 && (head == t.first && !w.sense.has(title) && bare.len() == 1 || head > t.first && f.words[head-1].sense.has(title|office)) {
			continue // "Dean Smith", "Justice Earl Jones", not "Dean Jane Smith"
		}
		if p, ok := f.taggedPerson(t.first, t.last); ok && p.first < head && w.sense.has(title) && !f.roleIn(run{p.first, head}) {
			continue // "Omar Sheikh Ali"
		}
		if w.sense.has(title) && f.is(t.first-1, "for", "of", "in", "at") && !f.roleIn(run{t.first, head}) {
			t.first = head // "undersecretary for Education" before "Mr."
		}
		if f.is(t.first-1, "and") && t.first >= 2 && f.words[t.first-2].sense.has(office|job) && !f.words[t.first-2].sense.has(plural) && f.words[t.first].sense.has(office|job) {
			t.first -= 2 // "Founder and CEO of Acme"
		}
		d := &draft{run: t, name: bare, kind: Person, conf: 0.95}
		f.splitRole(d, run{t.first, bare.first})
		if bare.len() > 1 {
			f.surnames[f.words[bare.last-1].lower] = true
		}
		return d
	}
	return nil
}

// holdsOffice reports whether an office at token i stands before two words or three that are
// part of no organization's name, whatever the tagger takes them all for: "Justice Modupe
// Adewale", but not "General Motors" or "Justice Reform Council".
func (f *finder) holdsOffice(i, last int) bool {
	if n := last - i - 1; !f.words[i].sense.has(office) || n < 2 || n > 3 {
		return false
	}
	for k := i + 1; k < last; k++ {
		if w := &f.words[k]; !w.capital || w.upper && len(w.text) > 2 || w.sense != 0 || f.common[w.lower] > 0 {
			return false
		}
	}
	_, k := f.known(i, last)
	return k == nil
}

// closesNickname reports whether a word is the mark behind a title that is but a nickname:
// Mike “King” Miller
func closesNickname(w string) bool { return w == "”" || w == "\"" || w == "’" || w == "'" }

// addressed reports whether a form of address at head makes a person's name of
// words that end as the names of places do: "Mr. Park".
func (f *finder) addressed(head int, bare run) bool {
	if !f.is(head, "mr.", "mr", "mrs.", "mrs", "ms.", "ms", "dr.", "dr", "prof.", "sen.", "rep.", "gov.") || bare.len() > 3 {
		return false
	}
	for i := bare.first; i < bare.last; i++ {
		if !f.words[i].capital || f.words[i].sense.has(calendar) && !f.surnameNotMonth(i) {
			return false
		}
	}
	return true
}

// roleIn reports whether a title or role stands in t.
func (f *finder) roleIn(t run) bool {
	for i := t.first; i < t.last; i++ {
		if f.words[i].sense.has(title | human | particle) {
			return true
		}
	}
	return false
}

// nameAfterRole returns the name after the role whose head is token head:
// "Farida Alam" of "Leader of the Opposition Farida Alam".
func (f *finder) nameAfterRole(head, last int) run {
	if !f.words[head+1].sense.has(joiner) {
		return run{head + 1, last}
	}
	for i := head + 2; i < last-1; i++ { // a known given name starts it
		if given()[f.words[i].text] != 0 && f.words[i].capital && i+1 < last && !f.words[i+1].sense.has(orgHead|joiner) && last-i <= 4 {
			return run{i, last}
		}
	}
	of := head + 2
	if of < last && f.is(of, "the") {
		of++
	}
	if end, k := f.known(of, last); k != nil {
		return run{end, last} // none in "President of France"
	}
	if last-of < 3 {
		return run{}
	}
	return run{last - 2, last}
}

// cutTo returns the last n tokens of t.
func (t run) cutTo(n int) run { return run{max(t.first, t.last-n), t.last} }

// splitRole parts the words of t, which stand before the name of d, into its
// role and the nation or organization that the role belongs to.
func (f *finder) splitRole(d *draft, t run) {
	org := t.first
	for org < t.last {
		end, k := f.known(org, t.last)
		if k == nil || f.words[org].sense.has(modifier|office) && k.sort == body {
			break
		}
		org = end
	}
	if org == t.first && !f.words[org].sense.has(title|human|modifier) {
		for org < t.last && f.words[org].capital && !f.words[org].sense.has(title|human|modifier) {
			org++
		}
		if org == t.last || f.words[org].sense.has(title) {
			org = t.first
		}
	}
	front := t.first
	for front < t.last && f.is(front, timely...) {
		front++
	}
	for i := front + 1; i < t.last-1 && org == t.first; i++ { // "Supreme Court" of "Supreme Court Justice"
		if w := &f.words[i]; w.capital && w.sense.has(orgHead) && !w.sense.has(human) {
			org = i + 1
		}
	}
	if of := f.employer(t); of.len() > 0 {
		d.org, d.role = of, run{t.first, of.first - 1}
		for f.words[d.role.last-1].sense.has(joiner) || f.is(d.role.last-1, "the") {
			d.role.last--
		}
		return
	}
	if org > t.first && org < t.last {
		d.org = f.withoutPossessive(run{t.first, org})
		for org < t.last && !f.words[org].capital && !isWord(f.words[org].text) {
			org++
		}
	} else {
		org = t.first
	}
	d.role = run{org, t.last}
	for i := d.role.first; i < d.role.last; i++ {
		d.gender |= genderOf(f.words[i].sense)
	}
}

// employer returns what a role at the front of t is of: "Acme" of "CEO of Acme"; not
// "Education" of "Minister of Education", where it says what the role is.
func (f *finder) employer(t run) run {
	for i := t.first + 1; i+1 < t.last; i++ {
		if !f.is(i, "of", "at") || !f.words[i-1].sense.has(office|job) {
			continue
		}
		of := run{f.skipArticles(i + 1), t.last}
		if of.len() == 0 || f.words[of.first].sense.has(modifier) && !f.headed(of.first, of.last) || f.is(of.first, "state", "staff") {
			return run{}
		}
		return of
	}
	return run{}
}

// withoutPossessive returns t without a possessive mark at its end.
func (f *finder) withoutPossessive(t run) run {
	if t.len() > 1 && isPossessive(f.words[t.last-1].text) {
		t.last--
	}
	return t
}

func genderOf(s sense) lexicon.Gender {
	var g lexicon.Gender
	if s.has(masculine) {
		g |= lexicon.Masculine
	}
	if s.has(feminine) {
		g |= lexicon.Feminine
	}
	if g == lexicon.Masculine|lexicon.Feminine {
		return 0
	}
	return g
}

// looksPersonal reports whether the words can be the name of a person: no head
// of an organization, place or event among them, no number.
func (f *finder) looksPersonal(t run) bool {
	if t.len() > 6 {
		return false
	}
	for i := t.first; i < t.last; i++ {
		w := &f.words[i]
		switch {
		case w.sense.has(particle), !isWord(w.text), given()[w.text] != 0:
		case i > t.first && w.glued && isHyphen(f.words[i-1].text): // "Seung-woo"
		case !w.capital, w.sense.has(calendar) && !f.surnameNotMonth(i):
			return false
		case w.sense.has(orgHead|suffix|docHead|eventHead|placeHead|orgNoun) && (i > t.first || t.len() == 1):
			return false
		}
	}
	return !f.whole(t) || f.knownPerson(t)
}

// knownPerson reports whether a name that the lexicon knows for a place may be a
// person's too: "Paris", "Jordan".
func (f *finder) knownPerson(t run) bool {
	_, k := f.known(t.first, t.last)
	return k != nil && (k.sort == place || k.sort == seat || k.sort == nation) && t.len() == 1
}

// addPerson adds d and the nation or organization in front of its name.
func (f *finder) addPerson(d *draft) {
	if n := len(f.drafts); d.org.len() > 0 && (n == 0 || f.drafts[n-1].run != d.org) {
		if _, k := f.known(d.org.first, d.org.last); k != nil || !f.covered(d.org) {
			form := Name
			if k != nil && k.sort == demonym {
				form = Adjective
			}
			o := &draft{run: d.org, name: d.org, form: form, known: k, conf: 0.8}
			if k != nil {
				o.kind = k.kind()
			} else {
				o.kind = Organization
			}
			f.add(o)
		}
	}
	if n := len(f.drafts); n > 0 && f.drafts[n-1].run == d.org && f.employs(d) {
		f.drafts[n-1].kind = Organization
	}
	f.add(d)
}

// employs reports whether the name in front of the role of d is an organization's:
// not that of "Trump adviser Jane Doe", whom a person may have.
func (f *finder) employs(d *draft) bool {
	o := f.drafts[len(f.drafts)-1]
	w := &f.words[o.last-1]
	if w.opens && w.name == 0 && o.len() == 1 && f.inside[w.lower] == 0 {
		return false // "Folklore lecturer Jane Doe"
	}
	return o.known == nil && o.kind == 0 && d.role.len() > 0 && !f.surnames[w.lower] && given()[f.words[o.first].text] == 0 &&
		!retainers[f.words[d.role.last-1].lower]
}

// retainers are those whom people have too.
var retainers = setOf("adviser advisor aide ally lawyer attorney supporter spokesman spokeswoman spokesperson biographer critic confidant " +
	"strategist manager donor surrogate delegate fan victim nominee appointee heir voter")

// covered reports whether the draft that was added last starts where t does.
func (f *finder) covered(t run) bool {
	n := len(f.drafts)
	return n > 0 && f.drafts[n-1].first <= t.first && f.drafts[n-1].last >= t.last
}

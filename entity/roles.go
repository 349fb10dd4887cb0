package entity

import "github.com/hearsay-nlp/hearsay/internal/name"

// roleBefore returns the head of a role in small letters right before token i:
// "analyst" of "analyst Jane Doe". It returns -1 where there is none.
func (f *finder) roleBefore(i int) int {
	first, _ := f.bounds(i)
	h := i - 1
	if h < first || f.words[h].capital && !f.words[h].opens || f.words[i].quote != f.words[h].quote {
		return -1
	}
	s := f.words[h].sense
	if f.is(h, "elect", "designate") && h-2 >= first && isHyphen(f.words[h-1].text) {
		s = f.words[h-2].sense // "President-elect"
		if s.has(human) && !s.has(plural) {
			return h
		}
	}
	if !s.has(human) || s.has(plural) || f.tagged(h, "VB", "MD", "RB", "JJ") && !f.is(h, "executive", "chief") {
		return -1
	}
	return h
}

// withRoleBefore extends d to the left over a role in small letters and what
// belongs to it: "former KFRA accountant", "the barrister", "her neighbour".
func (f *finder) withRoleBefore(d *draft, before run) {
	h := f.roleBefore(d.first)
	if h < 0 {
		return
	}
	start := f.phraseStart(h, before)
	d.first = start
	d.kind = Person
	d.gender |= genderOf(f.words[h].sense)
	for start < h && (articles[f.words[start].lower] || f.tagged(start, "PRP$")) {
		start++
	}
	if d.role.len() > 0 && !f.isAddress(d.role) {
		if f.is(h, "assistant", "deputy", "associate") && h+1 == d.org.first && d.org.last == d.role.first {
			d.role.first = h // "Assistant U.S. Attorney"
		}
		return
	}
	if f.is(start+4, "old") && start+4 < h {
		start += 5 // "20-year-old"
	}
	org := start
	for i := start; i < h && !(org > start && isPossessive(f.words[i].text)); i++ { // not "IT" of "Clinton’s top IT staffer"
		if w := &f.words[i]; w.capital && (!w.opens || w.sense.has(orgHead) && f.inside[w.lower] > 0) || i < before.last && i >= before.first {
			org = i + 1
		}
	}
	for start < org && (f.words[start].sense.has(modifier) || f.is(start, "fellow")) && (!f.words[start].capital || f.is(start, timely...)) {
		start++ // "former"
	}
	for start+1 < org && !f.words[start].capital && !isHyphen(f.words[start+1].text) && !isPossessive(f.words[start+1].text) {
		start++ // "current Democratic nominee Jane Doe"
	}
	if org > start && org <= h {
		d.org = f.withoutPossessive(run{start, org})
		if f.words[org].lower == "’s" || f.words[org].lower == "'s" {
			org++
		}
	}
	d.role = run{org, h + 1}
}

// timely are the modifiers of a role that say when it was held.
var timely = []string{"former", "then", "late", "acting", "interim", "outgoing", "incoming", "longtime", "veteran", "retired", "ex"}

// withOfficeBefore extends d, which the tagger takes for a person, to the left
// over an office with what it is of: "Minister of Education Jane Doe".
func (f *finder) withOfficeBefore(d *draft) {
	first, _ := f.bounds(d.first)
	if p, ok := f.taggedPerson(d.first, d.last); !ok || p != d.name || d.first-3 < first || !f.tagged(d.first-1, "NN") {
		return
	}
	head, start := f.longDescription(d.first-1, first, func(i int) bool { return f.words[i].sense.has(human | orgNoun) })
	if head < 0 || !f.words[head].sense.has(office) || f.words[head].sense.has(plural) {
		return
	}
	d.first, d.kind = start, Person
	d.role = run{f.skipArticles(start), d.name.first}
	d.gender = genderOf(f.words[head].sense)
}

// phraseStart returns the first token of the noun phrase whose head is h: its
// adjectives, nouns, possessor and determiner. Before is the name before it.
func (f *finder) phraseStart(h int, before run) int {
	first, _ := f.bounds(h)
	first = max(first, h-10)
	i := h
	for i > first {
		p := i - 1
		switch {
		case isHyphen(f.words[p].text) && !f.words[p].glued:
			return i // a dash
		case f.words[p].sense.has(calendar) && f.words[p].capital && !f.surnameNotMonth(p):
			return i // "On Sunday coach Jane Doe"
		case f.words[p].quote != f.words[h].quote, f.tagged(i, "CD") && f.tagged(p, "NN", "VB"):
			return i
		case f.tagged(p, "VB") && speaks(f.words[p].lower), f.is(p, "least", "most") && f.is(p-1, "at"):
			return i
		case f.tagged(p, "VBN") && f.is(p-1, "has", "have", "had", "’ve", "'ve", "is", "are", "was", "were", "be", "been", "being"):
			return i // "had brought children"
		case f.tagged(p, "VBN") && p > first && f.tagged(p-1, "NN", "PRP") && !f.tagged(p-1, "PRP$"):
			return i // a verb in truth: "The report alarmed officials"
		case before.len() > 0 && p < before.last && p >= before.first:
			i = before.first
			if i > first && f.is(i-1, "the") {
				i--
			}
			if i > first && f.words[i].capital {
				continue
			}
			return i
		case f.tagged(p, "DT", "PRP$"):
			if f.is(p, "all", "both") {
				return i
			}
			return p
		case f.is(p, "many", "several"):
			return p
		case f.tagged(p, "JJ", "NN", "VBN", "CD", "HYPH", "POS", "AFX"), f.words[p].sense.has(modifier) && !f.tagged(p, "VB"), f.words[p].text == "-":
			i = p
		case f.tagged(p, "VBG") && f.tagged(p-1, "DT"), isHyphen(f.words[i].text) && isWord(f.words[p].text):
			i = p
		default:
			return i
		}
	}
	return i
}

// dropOffice returns what an office at the start of a run is of: "France" of
// "President of France", nothing of "Secretary of State", and t where none
// stands there.
func (f *finder) dropOffice(t run) run {
	if t.len() < 3 || !f.words[t.first].sense.has(office) || !f.is(t.first+1, "of") || fellows[f.words[t.first].lower] || given()[f.words[t.first].text] != 0 {
		return t
	}
	t.first += 2
	if f.is(t.first, "the") {
		t.first++
	}
	if t.len() == 0 {
		return t
	}
	if _, k := f.known(t.first, t.last); k == nil && f.words[t.first].name == 0 {
		return run{}
	}
	return t
}

// dropTrailingRole returns the run before a role that ends it, where the role
// is no part of a name: "Malaysia" of "Malaysia Prime Minister". A run of role
// words alone gives an empty one: nominal.go reads those.
func (f *finder) dropTrailingRole(t run) run {
	if t.len() == 0 {
		return t
	}
	last := t.last
	if _, ok := f.taggedPerson(t.first, t.last); ok || t.len() == 1 && f.surnames[f.words[t.first].lower] || t.len() > 1 && given()[f.words[t.first].text] != 0 {
		return t // "Tim Cook"
	}
	if f.taggedBody(t) && f.joined(t) {
		return t // "Center of Media Justice"
	}
	if f.joined(t) && (f.words[last-1].sense&(plural|human) == plural|human && f.headed(t.first, last-1) || f.words[t.first].sense&(plural|human) == plural|human) {
		return t // "Association of Boat Owners", "Citizens for Tax Justice"
	}
	for last > t.first && f.words[last-1].sense.has(office|job) && !f.words[last-1].sense.has(suffix|orgHead) && given()[f.words[last-1].text] == 0 {
		last--
		if last-2 >= t.first && isHyphen(f.words[last-1].text) {
			last -= 2 // "Auditor-General"
		}
	}
	if last == t.last {
		return t
	}
	for last > t.first && f.words[last-1].sense.has(modifier) {
		last--
	}
	return run{t.first, last}
}

// joined reports whether "of" or "for" stands in a name.
func (f *finder) joined(t run) bool {
	for i := t.first + 1; i < t.last-1; i++ {
		if f.is(i, "of", "for") {
			return true
		}
	}
	return false
}

// afterRoleOf returns the person whose name follows that of an organization and
// a role in it, or nil: "director of the Roads Authority Jane Doe".
func (f *finder) afterRoleOf(t run) *draft {
	first, _ := f.bounds(t.first)
	i := t.first - 1
	if f.is(i, "the") {
		i--
	}
	for i-2 > first && f.is(i, "of", "at", "for") && !f.words[i-1].sense.has(human) && f.tagged(i-1, "NN") {
		of := f.phraseStart(i-1, run{}) - 1 // "director of the local branch of …"
		if of <= first || !f.is(of, "of", "at", "for") {
			break
		}
		i = of
	}
	if i-1 < first || !f.is(i, "of", "at", "for") || !f.words[i-1].sense.has(human) || f.words[i-1].sense.has(plural) {
		return nil
	}
	start := f.phraseStart(i-1, run{})
	bare := f.personAtEnd(t)
	if bare.first == t.first && t.len() > 2 && start == f.skipArticles(start) && f.headed(t.first, t.last-2) && f.verbAfter(t.last) >= 0 {
		bare = t.cutTo(2)
	}
	if before := (run{t.first, bare.first}); before.len() > 0 && !f.headed(before.first, before.last) && !f.whole(before) {
		return nil
	}
	if bare.first == t.first || f.headed(bare.first, bare.last) {
		return nil
	}
	d := &draft{run: run{start, t.last}, name: bare, org: run{t.first, bare.first}, kind: Person, conf: 0.8}
	d.role = run{f.skipArticles(start), i}
	d.gender = genderOf(f.words[i-1].sense)
	return d
}

// skipArticles returns the first token at or after i that is no article.
func (f *finder) skipArticles(i int) int {
	for i < len(f.words) && articles[f.words[i].lower] {
		i++
	}
	return i
}

// personAtEnd returns the part of t from a known given name on, or t.
func (f *finder) personAtEnd(t run) run {
	for i := t.first + 1; i < t.last-1; i++ {
		w := &f.words[i]
		if w.capital && t.last-i <= 4 && name.GivenName(w.text) && !f.words[i-1].sense.has(joiner) && !isHyphen(f.words[i-1].text) {
			return run{i, t.last}
		}
	}
	return t
}

// isAddress reports whether a role is no more than a form of address: "Sir".
func (f *finder) isAddress(t run) bool { return t.len() == 1 && f.words[t.first].sense.has(title) }

package entity

import (
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// crowd bounds how many entities that share a word of their names are compared.
const crowd = 8

// aliases gathers the names of a document into entities.
type aliases struct {
	*finder
	listed    map[string]*found         // those of the lexicon, by name
	exact     map[string]*found         // all others, by kind and name
	byFirst   map[string][]*found       // by first word, the latest crowd of them
	byMiddle  map[string][]*found       // persons by the first of two family names
	byLast    map[string][]*found       // by last word
	acronyms  map[string]*found         // organizations and the like by their initials
	addressed map[string]lexicon.Gender // by family name, the genders of "Mr." and "Mrs." before it alone
	spouses   map[spouseKey]*found      // who is called by a given name alone, as somebody's wife or husband
	named     *draft                    // the latest person named in full or with a title
	short     map[string]*found         // by what stands in brackets behind them, and by blends
}

func newAliases(f *finder) *aliases {
	return &aliases{
		finder: f, listed: map[string]*found{}, exact: map[string]*found{},
		byFirst: map[string][]*found{}, byMiddle: map[string][]*found{}, byLast: map[string][]*found{},
		acronyms: map[string]*found{}, short: map[string]*found{}, spouses: map[spouseKey]*found{}, addressed: map[string]lexicon.Gender{},
	}
}

// link gives every name its entity: first those that stand by themselves, the
// full names, then the short forms, in text order, so that each can look for
// the full form before it.
func (f *finder) link() {
	a := newAliases(f)
	for _, d := range f.drafts {
		d.parts = f.parts(d.name)
		if d.role.len() == 1 && f.is(d.role.first, "mrs.", "mrs", "miss") {
			d.wed = strings.TrimSuffix(f.words[d.role.first].lower, ".")
		}
		if len(d.parts) == 1 && f.isAddress(d.role) {
			a.addressed[d.parts[0]] |= d.gender
		}
	}
	a.markClubs()
	a.vote()
	for _, d := range f.drafts {
		if len(d.parts) > 1 && (d.known == nil && d.kind != 0 || d.kind == Person) {
			a.linkFull(d)
		}
	}
	for _, d := range f.drafts {
		if d.of == nil && d.known != nil && !a.personal(d) {
			a.linkKnown(d)
		}
	}
	a.linkBrackets()
	for _, e := range f.found {
		e.last = -1
	}
	kept := f.drafts[:0]
	body := f.bodyWords()
	for _, d := range f.drafts {
		if d.of == nil && f.onlyHeadline(d, body) {
			continue
		}
		if d.of == nil {
			a.linkShort(d)
		}
		if d.of == nil {
			continue // a work, a brand, no name at all
		}
		d.of.last = d.last
		a.marry(d)
		if n := len(d.of.parts); n > 0 && len(d.parts) == 1 && d.parts[0] == d.of.parts[n-1] && d.role.len() == 0 {
			d.of.alone++
		}
		kept = append(kept, d)
	}
	f.drafts = kept
	for _, e := range f.found {
		e.settleName(f)
	}
}

// bodyWords returns the words that names outside of headlines start with.
func (f *finder) bodyWords() map[string]bool {
	body := map[string]bool{}
	for _, d := range f.drafts {
		if len(d.parts) > 0 && !f.headline[f.words[d.first].sentence] {
			body[d.parts[0]] = true
		}
	}
	return body
}

// onlyHeadline reports whether a headline alone makes the words of d a name, an
// organization's that no word tells to be one: "Obama Sees ‘Personal Insult’".
func (f *finder) onlyHeadline(d *draft, body map[string]bool) bool {
	if d.kind != Organization || d.known != nil || len(d.parts) < 2 || !f.headline[f.words[d.first].sentence] || f.doc.NumSentences() < 3 {
		return false
	}
	last := f.words[d.name.last-1].sense
	return !body[d.parts[0]] && !last.has(orgHead|orgNoun|suffix) && !f.headed(d.name.first, d.name.last) && len(withoutForm(d.parts)) == len(d.parts)
}

// parts returns the folded words of a name without titles, nicknames, initials'
// stops and the marks between words.
func (f *finder) parts(t run) []string {
	parts := make([]string, 0, t.len())
	nickname := false
	for i := t.first; i < t.last; i++ {
		w := &f.words[i]
		switch w.text {
		case "“", "”", "\"":
			nickname = !nickname
			continue
		case "‘", "'", "’":
			if nickname || !w.glued && i > t.first && i+1 < t.last {
				nickname = !nickname
				continue
			}
		case ",", ".":
			continue
		}
		key := fold(strings.TrimRight(w.text, "."))
		if w.upper && len(w.text) > 3 && isInitial(w.text) {
			key = strings.ReplaceAll(key, ".", "") // "F.A.A."
		}
		key = strings.TrimSuffix(key, ".com")
		joined := w.glued && i > t.first && (isHyphen(w.text) || isHyphen(f.words[i-1].text) || isPossessive(w.text))
		switch {
		case nickname || key == "":
		case joined && len(parts) > 0:
			parts[len(parts)-1] += key
		default:
			parts = append(parts, key)
		}
	}
	return parts
}

// vote settles the kind of the names that are not known, all uses of a name
// together.
func (a *aliases) vote() {
	sums := a.ballots()
	for _, d := range a.drafts {
		if d.known != nil || d.kind != 0 {
			continue
		}
		v := *sums[ballot(d)]
		if n := len(d.parts); n > 2 { // "Suu Kyi" speaks for "Aung San Suu Kyi"
			if short := sums[strings.Join(d.parts[n-2:], " ")]; short != nil {
				v.add(*short)
			}
		}
		if len(d.parts) > 1 && v.best() == 0 { // and "Tri-River" for "Tri-River Medical"
			if short := sums[d.parts[0]]; short != nil && short.best() == Organization {
				v = *short
			}
		}
		d.kind = v.best()
	}
}

// ballot returns what names are one in a vote: a company's with and without its
// legal form.
func ballot(d *draft) string { return strings.Join(withoutForm(d.parts), " ") }

// ballots adds up the votes for each name. Those of the tagger count no more the
// oftener the name stands, as they are not independent.
func (a *aliases) ballots() map[string]*votes {
	sums, tagged := map[string]*votes{}, map[string]*votes{}
	for _, d := range a.drafts {
		if d.known != nil {
			continue
		}
		key := ballot(d)
		if sums[key] == nil {
			sums[key], tagged[key] = &votes{}, &votes{}
		}
		sums[key].add(a.finder.vote(d))
		a.voteByTagger(d, tagged[key])
	}
	for key, v := range tagged {
		for k := range v {
			sums[key][k] += max(-taggerMost, min(taggerMost, v[k]))
		}
	}
	return sums
}

// personal reports whether a name that the lexicon knows for something else is
// a person's here: it has a title, or is the family name of someone in the text
// and does not stand where places do.
func (a *aliases) personal(d *draft) bool {
	if d.kind == Person || a.club(d) {
		return true
	}
	if d.form != Name || len(d.parts) != 1 || d.known.sort == body || a.is(d.first-1, "in", "to", "from", "at", "near") || a.surnamed(d, d.parts[0]) == nil {
		return false
	}
	d.kind = Person
	return true
}

// club reports whether the name of a town stands for a club of it that the text names in
// full, and links it: "Leeds" for Leeds United, not in "in Leeds".
func (a *aliases) club(d *draft) bool {
	if d.form != Name || len(d.parts) != 1 || d.known.kind() != Place || a.located(d) {
		return false
	}
	for _, e := range a.byFirst[d.parts[0]] {
		if n := len(e.parts); e.kind == Organization && n == 2 && clubs[e.parts[1]] {
			e.mention(d)
			return true
		}
	}
	return false
}

// clubs end the names of football clubs behind that of their town.
var clubs = setOf("united city town rovers athletic wanderers albion rangers hotspur county fc")

// clubMarks stand before the names of towns in those of their clubs: "FC Nordstad".
var clubMarks = setOf("fc afc ac sc fk sk cf rc bsc vfb vfl")

// linkKnown gives a name of the lexicon its entity.
func (a *aliases) linkKnown(d *draft) {
	name := d.known.name
	if d.known.sort == seat {
		name = strings.TrimPrefix(a.text(d.name), "the ")
	}
	e := a.listed[name]
	if e == nil {
		e = a.create(d)
		e.name, e.known, e.kind = name, d.known, d.known.kind()
		a.listed[name] = e
		a.index(e)
	}
	e.mention(d)
}

// create makes a new entity of which d is the first mention.
func (f *finder) create(d *draft) *found {
	e := &found{kind: d.kind, parts: d.parts, last: -1, speaks: -1, firstName: f.words[d.name.first].text}
	f.found = append(f.found, e)
	return e
}

// push adds e to the crowd of those that share a word.
func push(m map[string][]*found, word string, e *found) {
	list := m[word]
	if len(list) == crowd {
		list = list[1:]
	}
	m[word] = append(list, e)
}

// index makes e findable by the words of its name.
func (a *aliases) index(e *found) {
	if len(e.parts) == 0 {
		return
	}
	push := func(m map[string][]*found, key string) { push(m, key, e) }
	push(a.byFirst, e.parts[0])
	push(a.byLast, e.parts[len(e.parts)-1])
	if short := withoutForm(e.parts); e.kind == Organization && len(short) > 1 && len(short) < len(e.parts) {
		push(a.byLast, short[len(short)-1])
	}
	if n := len(e.parts); e.kind == Person && n > 2 {
		push(a.byMiddle, e.parts[n-2])
	}
	if e.kind != Person && len(e.parts) > 1 {
		for _, key := range initials(e.parts) {
			if a.acronyms[key] == nil {
				a.acronyms[key] = e
			}
		}
	}
	if n := len(e.parts); e.kind == Event && n > 1 && slices.Contains(storms, e.parts[n-2]) {
		push(a.byFirst, e.parts[n-1])
	}
	if e.kind == Organization && len(e.parts) == 2 {
		for _, key := range blends(e.parts[0], e.parts[1]) {
			a.short[key] = e
		}
	}
}

// indexNickname makes e findable by what stands in marks in its name.
func (a *aliases) indexNickname(e *found, t run) {
	for i := t.first + 1; i+2 < t.last; i++ {
		if w := a.words[i].text; w == "“" || w == "\"" || w == "‘" || !a.words[i].glued && (w == "'" || w == "’") {
			push(a.byFirst, fold(a.words[i+1].text), e)
			return
		}
	}
}

// initials returns the acronyms of a name, with and without its small words.
func initials(parts []string) []string {
	var all, main strings.Builder
	for _, p := range parts {
		for _, q := range strings.Split(p, "-") {
			if q == "" {
				continue
			}
			all.WriteString(q[:1])
			if s := vocabulary()[q]; !s.has(joiner) && q != "and" && q != "the" {
				main.WriteString(q[:1])
			}
		}
	}
	if all.String() == main.String() {
		return []string{all.String()}
	}
	return []string{main.String(), all.String()}
}

// blends returns the names that the beginnings of two words make: "Caricom" of
// "Caribbean Community".
func blends(a, b string) []string {
	var keys []string
	for i := 2; i <= min(5, len(a)); i++ {
		for j := 2; j <= min(5, len(b)); j++ {
			keys = append(keys, a[:i]+b[:j])
		}
	}
	return keys
}

// linkFull gives a name of several words its entity: one of the same name, one
// whose name it shortens or fills out, or a new one.
func (a *aliases) linkFull(d *draft) {
	key := d.kind.String() + " " + strings.Join(d.parts, " ")
	e := a.exact[key]
	if e == nil && d.kind == Person {
		if e = a.samePerson(d); e == nil {
			e = a.bornAs(d)
		}
	} else if e == nil {
		e = a.sameBody(d)
	}
	if e == nil {
		e = a.create(d)
		a.exact[key] = e
		a.index(e)
		a.indexNickname(e, d.name)
	} else if a.exact[key] == nil {
		a.exact[key] = e
	}
	e.mention(d)
}

// linkBrackets ties acronyms and short names in brackets to the name before
// them: "the International Monetary Fund (IMF)".
func (a *aliases) linkBrackets() {
	for k := 1; k < len(a.drafts); k++ {
		d, full := a.drafts[k], a.drafts[k-1]
		if d.of != nil && d.known == nil || full.of == nil || full.of.kind == Person || len(full.parts) < 2 || len(d.parts) != 1 {
			continue
		}
		if d.first != full.last+1 || a.words[full.last].text != "(" || !a.is(d.last, ")") || d.known != nil && d.known.sort != body {
			continue
		}
		if d.of != nil {
			continue
		}
		full.of.mention(d)
		a.short[d.parts[0]] = full.of
	}
}

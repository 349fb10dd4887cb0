package entity

import "strings"

// nominal reads the noun phrase without a name whose head is token h, and
// returns a mention of an entity spoken of before ("the company"), or of a new
// one ("a senior official"), or nil where h heads no phrase of interest.
func (f *finder) nominal(c *focus, h int) *draft {
	w := &f.words[h]
	if d := f.oneOfTwo(h); d != nil {
		return d
	}
	if !w.sense.has(human | orgNoun | groupNoun | docNoun) {
		if d := f.speakingPlace(c, h); d != nil {
			return d
		}
		return f.byLastWord(c, h)
	}
	if !f.headsPhrase(h) {
		return nil
	}
	d := &draft{run: run{f.phraseStart(h, run{}), h + 1}, form: Nominal, conf: 0.6, gender: genderOf(w.sense)}
	d.role = run{h, h + 1}
	if f.nobody(d, h) || f.predicated(d, h) {
		return nil
	}
	if f.named(d, h) {
		return d
	}
	if e := f.spokenOf(c, d, h); e != nil {
		if f.is(h, "secretary") && f.is(h+1, "of") && f.is(h+2, "state") {
			d.last = h + 3 // "the former secretary of state"
		}
		e.mention(d)
		return d
	}
	t := d.run
	f.introduce(d, h)
	if f.is(t.first, "my") && t.len() == 2 {
		f.kin[f.own(d, h)] = d.of
	}
	f.await(d.of, t, h)
	return d
}

// spokenOf returns whom the description d with head h means of those spoken of before, or
// nil. It may make the name of an unnamed one fuller, or d longer.
func (f *finder) spokenOf(c *focus, d *draft, h int) *found {
	if f.tagged(d.first, "PRP$") {
		f.owners[d.first] = f.resolved[d.first]
		if e := f.relation(c, d, h); e != nil {
			return e
		}
	}
	if e := f.party(d, h); e != nil {
		return e
	}
	if e := f.apposed(d, h); e != nil {
		return e
	}
	if e := f.bearer(d, h); e != nil {
		if f.is(h, "agency") {
			e.name = f.bare(d.run)
		}
		return e
	}
	if e := f.antecedent(c, d, h); e != nil {
		return e
	}
	e := f.headlined(d.run, h)
	if e != nil {
		d.last = f.tail(d.last)
		e.name = f.bare(d.run)
	}
	return e
}

// apposed returns the unnamed person right behind whom, and a comma, the description d with
// head h says what they are: "my brother-in-law, a driver of thirty winters,"; or nil.
func (f *finder) apposed(d *draft, h int) *found {
	_, last := f.bounds(h)
	if !f.is(d.first, "a", "an") || !f.is(d.first-1, ",") || f.words[h].sense&(human|plural) != human || h+1 >= last {
		return nil
	}
	end := f.tail(h + 1)
	if end >= last || !f.is(end, ",", "who", ".") {
		return nil
	}
	for at := d.first - 2; at >= 0 && at > d.first-8; at-- {
		if e := f.resolved[at]; e != nil {
			if m := e.drafts[len(e.drafts)-1]; e.kind == Person && len(e.parts) == 0 && !e.plural && m.last == d.first-1 && m.form == Nominal && f.tagged(m.first, "PRP$") {
				e.describe(f.words[h].lower)
				return e
			}
			return nil
		}
	}
	return nil
}

// predicated reports whether the description d with head h is said of someone and mentions
// nobody by itself, and notes what it says.
func (f *finder) predicated(d *draft, h int) bool {
	w := &f.words[h]
	title := w.text != w.lower // "The judge was the King": it names more than it describes
	e := f.predicate(d.run, h)
	if e == nil || len(e.parts) == 0 && title || e.kind != Person && e.kind != Organization || !fitsNoun(e, w.sense) || w.sense.has(plural) != e.plural {
		return false
	}
	for i := d.first; i <= h; i++ {
		if f.is(d.first-1, "as") || i == h {
			e.describe(f.words[i].lower)
		}
	}
	e.gender = settled(e.gender, d.gender)
	f.predicates[h] = e
	return true
}

// nobody reports whether the phrase d with head h speaks of nobody in particular.
func (f *finder) nobody(d *draft, h int) bool {
	w := &f.words[h]
	switch {
	case d.len() == 1 && w.opens && w.sense&(office|plural) == office && !f.headline[w.sentence] && !f.inHeadline(h):
		return true // "Justice is on the ballot"
	case f.is(d.first, "no", "any"):
		return true // "no sane person", "any bank"
	case f.is(h, "front", "office") && !(f.is(d.first, "the") && d.len() == 2) && !f.words[max(0, h-1)].capital:
		return true // "public office"
	case f.is(d.first, "a", "an") && f.is(h, "police"):
		return true // "a police shooting"
	}
	return f.elected(d)
}

// elected reports whether the description d says what somebody becomes: "is elected
// president", "was named chief executive".
func (f *finder) elected(d *draft) bool {
	return f.is(d.first-1, "elected", "re-elected", "reelected", "named", "appointed", "crowned", "elect", "appoint", "electing", "appointing") &&
		!f.tagged(d.first, "DT", "PRP$") && f.words[d.last-1].sense&(human|plural) == human
}

// bearer returns the organization whose name the phrase starts with, where the noun
// says no more than what that is: "Yonhap news agency"; or nil.
func (f *finder) bearer(d *draft, h int) *found {
	if !f.is(h, "newspaper", "magazine", "broadcaster", "airline", "website", "tabloid", "retailer", "carmaker", "automaker") && !(f.is(h, "agency") && f.is(h-1, "news")) {
		return nil
	}
	n := f.draftAt(f.skipArticles(d.first))
	if n == nil || n.form != Name || n.of == nil || n.of.kind != Organization || n.last > h {
		return nil
	}
	for i := n.last; i < h; i++ {
		if f.words[i].capital || !f.tagged(i, "NN") {
			return nil
		}
	}
	return n.of
}

// headsPhrase reports whether the noun at h ends the nouns of its phrase.
func (f *finder) headsPhrase(h int) bool {
	if !f.tagged(h, "NN", "JJ", "VBN") || f.tagged(h, "JJ", "VBN") && !f.is(h-1, "the") && !f.is(h, "old") && (h == 0 || !f.words[h-1].sense.has(human)) {
		return false
	}
	_, last := f.bounds(h)
	if h+1 >= last {
		return true
	}
	if f.words[h+1].sense.has(human) && f.tagged(h+1, "NN", "JJ") && !f.words[h+1].capital {
		return false // "chief executive", "attorney general"
	}
	next := &f.words[h+1]
	return !f.tagged(h+1, "NN", "CD") && next.text != "-" && !next.capital || next.opens || isPossessive(next.text) || f.tagged(h+1, "CD") && (f.words[h].sense.has(plural) || f.is(h-1, "the"))
}

// named makes a name of "the Trump administration", an organization called after
// the name before the noun, and reports whether it did.
func (f *finder) named(d *draft, h int) bool {
	if !f.words[h].sense.has(orgNoun) || !f.is(h, "administration", "government", "campaign", "family", "foundation", "presidency", "ministry") || h-1 < d.first {
		return false
	}
	p := h - 1
	if !f.words[p].capital || f.words[p].opens || f.words[p].sense.has(closed) {
		return false
	}
	if _, k := f.known(p, h); k != nil && k.sort != demonym {
		return false
	} else if k != nil && f.is(h, "campaign", "family") {
		return false
	}
	d.form, d.kind = Name, Organization
	first := d.first
	for first < h && (!f.words[first].capital || articles[f.words[first].lower]) {
		first++
	}
	d.name, d.role = run{first, h + 1}, run{}
	key := strings.ToLower(f.text(d.name))
	for _, e := range f.found[max(0, len(f.found)-attention):] {
		if strings.ToLower(e.name) == key {
			e.mention(d)
			return true
		}
	}
	e := f.create(d)
	e.name = f.text(d.name)
	e.describe(f.words[h].lower)
	e.mention(d)
	return true
}

// introduce makes a new entity of the phrase.
func (f *finder) introduce(d *draft, h int) {
	s, t := f.words[h].sense, d.run
	switch {
	case s.has(plural) && (s.has(human) || !s.has(docNoun)), s.has(groupNoun) && !s.has(orgNoun):
		d.kind = Group
	case s.has(human):
		d.kind = Person
	case s.has(orgNoun) && !s.has(docNoun):
		d.kind = Organization
	default:
		d.kind = Document
	}
	if !f.inHeadline(h) && (d.kind != Document || f.definite(d.first) || f.is(d.last, "by")) {
		d.last = f.tail(d.last)
		if d.kind == Document {
			d.last = f.beforeParticiple(h+1, d.last)
		}
	}
	e := f.create(d)
	e.plural = s.has(plural)
	e.name = f.bare(f.nameOf(d, h))
	e.describe(f.words[h].lower)
	if _, last := f.bounds(h); spokesmen[f.words[h].lower] && f.is(h+1, "for", "of") {
		e.speaks = f.phraseEnd(h+2, min(last, h+12)) - 1
	}
	relative := d.kind == Person && f.tagged(t.first, "PRP$") && sole[f.words[h].lower] && f.subject(t) // "her husband drove"
	e.tentative = !relative && !f.isSource(run{d.first, f.pastDay(d.last)}) && !f.isSource(run{d.first, f.tail(h + 1)})
	for i := d.first; i < h; i++ {
		e.describe(f.words[i].lower)
	}
	e.mention(d)
}

// pastDay returns the token behind a day that stands at token i: "on the Monday"; or i.
func (f *finder) pastDay(i int) int {
	if !f.is(i, "on", "in") {
		return i
	}
	if j := f.skipArticles(i + 1); j < len(f.words) && f.words[j].sense.has(calendar) {
		return j + 1
	}
	return i
}

// nameOf returns the words that name what the description d with head h makes: without who
// headed a panel, and of which nation a ministry is.
func (f *finder) nameOf(d *draft, h int) run {
	t := d.run
	for i := h + 1; i+1 < t.last; i++ {
		if f.tagged(i, "VBN") && f.is(i+1, "by") {
			t.last = i
			break
		}
	}
	for i := h - 1; i > t.first; i-- {
		if !isPossessive(f.words[i].text) {
			continue
		}
		_, k := f.known(f.skipArticles(t.first), i)
		if k != nil && k.kind() == Place && f.is(h, "ministry", "government", "parliament", "cabinet", "army", "navy") {
			t.first = i + 1
		}
		break
	}
	return t
}

// beforeParticiple returns the token before last at which a participle stands that tells
// when or where a document came out: "published" of "a study of sleep published last
// week"; or last.
func (f *finder) beforeParticiple(i, last int) int {
	for ; i < last; i++ {
		if f.tagged(i, "VBN", "VBG", "VBD") {
			return i
		}
	}
	return last
}

// bare returns the text of a noun phrase without its article, number or
// possessive pronoun.
func (f *finder) bare(t run) string {
	for t.first+1 < t.last && (openers[f.words[t.first].lower] && !f.words[t.first+1].glued || f.tagged(t.first, "CD") && !f.year(t.first) && !f.words[t.first+1].glued) {
		t.first++
	}
	return f.text(t)
}

// year reports whether token i is a number such as 2019.
func (f *finder) year(i int) bool {
	w := f.words[i].text
	return len(w) == 4 && (w[0] == '1' || w[0] == '2')
}

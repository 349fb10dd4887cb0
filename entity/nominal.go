package entity

import (
	"slices"
	"strings"
)

// nominal reads the noun phrase without a name whose head is token h, and
// returns a mention of an entity spoken of before ("the company"), or of a new
// one ("a senior official"), or nil where h heads no phrase of interest.
func (f *finder) nominal(c *focus, h int) *draft {
	w := &f.words[h]
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
	if d.len() == 1 && w.opens && w.sense&(office|plural) == office && !f.headline[w.sentence] && !f.inHeadline(h) {
		return nil // "Justice is on the ballot"
	}
	if f.is(d.first, "no", "any") || f.is(h, "front", "office") && !(f.is(d.first, "the") && d.len() == 2) && !f.words[max(0, h-1)].capital || f.is(d.first, "a", "an") && f.is(h, "police") || f.elected(d) {
		return nil // "no sane person", "any bank", "public office", "a police shooting"
	}
	d.role = run{h, h + 1}
	title := w.text != w.lower // "The judge was the King": it names more than it describes
	if e := f.predicate(d.run, h); e != nil && (len(e.parts) > 0 || !title) && (e.kind == Person || e.kind == Organization) && fitsNoun(e, w.sense) && w.sense.has(plural) == e.plural {
		for i := d.first; i <= h; i++ {
			if f.is(d.first-1, "as") || i == h {
				e.describe(f.words[i].lower)
			}
		}
		e.gender = settled(e.gender, d.gender)
		f.predicates[h] = e
		return nil
	}
	if f.named(d, h) {
		return d
	}
	if f.tagged(d.first, "PRP$") {
		f.owners[d.first] = f.resolved[d.first]
		if e := f.relation(c, d, h); e != nil {
			e.mention(d)
			return d
		}
	}
	if e := f.party(d, h); e != nil {
		e.mention(d)
		return d
	}
	if e := f.bearer(d, h); e != nil {
		e.mention(d)
		if f.is(h, "agency") {
			e.name = f.bare(d.run)
		}
		return d
	}
	if e := f.antecedent(c, d, h); e != nil {
		e.mention(d)
		return d
	}
	if e := f.headlined(d.run, h); e != nil {
		d.last = f.tail(d.last)
		e.name = f.bare(d.run)
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

// speakingPlace returns the mention of a place that "the city" or "the country" with its
// noun at token h makes where it says or wants something; or nil.
func (f *finder) speakingPlace(c *focus, h int) *draft {
	town, land := f.is(h, "city", "town", "village"), f.is(h, "country", "nation")
	if !town && !land || !f.is(h-1, "the") || !f.isSource(run{h - 1, h + 1}) {
		return nil
	}
	e, _ := c.best(f, h-1, 20, func(e *found) (int, bool) {
		switch {
		case e.kind != Place:
			return 0, false
		case e.nouns[f.words[h].lower]:
			return 10, true
		case e.known == nil || e.known.sort == seat:
			return 0, town
		}
		return 0, land && e.known.state
	})
	if e == nil {
		return nil
	}
	d := &draft{run: run{h - 1, h + 1}, form: Nominal, conf: 0.6}
	e.mention(d)
	return d
}

// byLastWord returns the mention that "the" and the noun at token h make of an organization
// whose name ends with it: "the centre" of "Planetary Missions Centre"; or nil.
func (f *finder) byLastWord(c *focus, h int) *draft {
	if h == 0 || !f.is(h-1, "the") || !f.tagged(h, "NN") || !f.headsPhrase(h) {
		return nil
	}
	noun := f.words[h].lower
	e, _ := c.best(f, h-1, 20, func(e *found) (int, bool) {
		return 0, e.kind == Organization && len(e.parts) > 1 && e.parts[len(e.parts)-1] == noun
	})
	if e == nil {
		return nil
	}
	d := &draft{run: run{h - 1, h + 1}, form: Nominal, conf: 0.6}
	e.mention(d)
	return d
}

// elected reports whether the description d says what somebody becomes: "is elected
// president", "was named chief executive".
func (f *finder) elected(d *draft) bool {
	return f.is(d.first-1, "elected", "re-elected", "reelected", "named", "appointed", "crowned", "elect", "appoint", "electing", "appointing") &&
		!f.tagged(d.first, "DT", "PRP$") && f.words[d.last-1].sense&(human|plural) == human
}

// relation returns who has been described as what the phrase says, of the same
// person: the husband of "her husband", where that was said before; or nil.
func (f *finder) relation(c *focus, d *draft, h int) *found {
	owner, noun := f.owners[d.first], f.words[h].lower
	if d.len() != 2 || !sole[noun] {
		return nil
	}
	if f.is(d.first, "my") {
		return f.kin[f.own(d, h)]
	}
	if owner == nil {
		return nil
	}
	for k := len(c.slots) - 1; k >= 0; k-- {
		e := c.slots[k].found
		if e == owner || e.kind != Person || !e.nouns[noun] {
			continue
		}
		for _, m := range e.drafts[:min(4, len(e.drafts))] {
			if m.form != Pronoun && f.tagged(m.first, "PRP$") && f.ownerAt(m.first) == owner {
				return e
			}
		}
	}
	return nil
}

// own returns the key of a relative that the one who speaks or writes at "my" speaks of.
func (f *finder) own(d *draft, h int) ownKey { return ownKey{f.speaker(d.first), f.words[h].lower} }

// ownKey is whose relative is called what; by is nil for the author's.
type ownKey struct {
	by   *found
	noun string
}

// ownerAt returns who the possessive pronoun at token i is, which starts a
// description.
func (f *finder) ownerAt(i int) *found {
	if e := f.owners[i]; e != nil {
		return e
	}
	return f.resolved[i]
}

// sole are those of whom people have one, as a rule.
var sole = setOf("wife husband mother father mum mom dad spouse girlfriend boyfriend fiancé fiancée fiance fiancee widow widower predecessor successor")

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

// antecedent returns the entity spoken of before that the phrase refers back to,
// or nil. Only a definite phrase does.
func (f *finder) antecedent(c *focus, d *draft, h int) *found {
	if !f.definite(d.first) && !(d.len() == 1 && f.is(h, "police", "authorities", "prosecutors")) {
		return nil // the last are those of the place, with and without an article
	}
	head := f.words[h].lower
	sense := f.words[h].sense
	plain := d.len() <= 2
	e, _ := c.best(f, d.first, f.memory(sense), func(e *found) (int, bool) {
		switch {
		case e.plural != sense.has(plural) && e.kind != Organization, sense.has(firm) && f.observes(c.slotOf(e).token):
			return 0, false
		case e.nouns[head]:
			if !plain && !f.modified(e, d, h) {
				return 0, false
			}
			return 10, fitsNoun(e, sense) && !e.inPart(head)
		case sense.has(firm) && !plain && e.kind == Organization && e.firm() && f.newlyModified(c, e, d, h):
			return 0, true
		case head != "old" && !plain && !f.modified(e, d, h):
			return 0, false
		case sense.has(firm) && e.kind == Organization && e.firm():
			return 0, true
		case sense.has(docNoun) && e.kind == Document && f.is(h, "report", "document", "paper"):
			return 0, true
		case head == "old" && e.kind == Person:
			return 0, true
		case f.is(h, "man", "woman") && e.kind == Person && e.gender != 0:
			return 0, agree(e.gender, d.gender)
		}
		return 0, false
	})
	return e
}

// inPart reports whether a noun is one of the words in the name of the organization e that
// say what it is for, and not what it is: "school" of "Ohio School Board".
func (e *found) inPart(noun string) bool {
	if e.kind != Organization || !vocabulary()[noun].has(orgNoun) || noun == "police" {
		return false
	}
	at := slices.Index(e.parts, noun)
	if at < 0 {
		return false
	}
	for _, p := range e.parts[at+1:] {
		if s := vocabulary()[p]; s.has(joiner) {
			return false
		} else if s.has(orgHead) {
			return true
		}
	}
	return false
}

// observes reports whether the mention that starts at token i is of the house of somebody
// who speaks of others: "an analyst at Acme Securities said the company had overpaid".
func (f *finder) observes(i int) bool {
	i--
	if f.is(i, "the") {
		i--
	}
	return i > 0 && f.is(i, "at", "with", "of", "from", "for") && observers[f.words[i-1].lower]
}

// observers speak of other houses than theirs.
var observers = setOf("analyst analysts strategist strategists economist economists professor researcher lecturer expert experts")

// definite reports whether a phrase that starts at token i speaks of something
// known.
func (f *finder) definite(i int) bool { return f.is(i, "the", "this", "that", "these", "those") }

// memory returns how many sentences back a noun may refer.
func (f *finder) memory(s sense) int {
	if s.has(human) && !s.has(plural) {
		return 30
	}
	return 20
}

// fitsNoun reports whether a noun of this sense can stand for e.
func fitsNoun(e *found, s sense) bool {
	switch e.kind {
	case Person:
		return s.has(human)
	case Group:
		return s.has(human | groupNoun)
	case Document:
		return s.has(docNoun)
	}
	if e.kind == Place && e.known != nil {
		return s.has(placeNoun) // a country is no group
	}
	return s.has(orgNoun | groupNoun | docNoun)
}

// modified reports whether all that stands between article and head of the
// phrase is also said of e: "the Ohio-based manufacturer", "the skating body".
func (f *finder) modified(e *found, d *draft, h int) bool {
	for i := d.first + 1; i < h; i++ {
		if w := &f.words[i]; !e.nouns[w.lower] && !e.nouns[fold(w.text)] && isWord(w.text) && !isPossessive(w.text) {
			return false
		}
	}
	return true
}

// newlyModified reports whether the phrase, such as "the payments company", says
// something new of e: nouns in small letters, of the only company that the text
// has lately spoken of.
func (f *finder) newlyModified(c *focus, e *found, d *draft, h int) bool {
	if !f.is(d.first, "the") || !f.is(h, "company", "firm", "business", "corporation", "group", "startup") || e.plural || h+1 < len(f.words) && f.is(h+1, "of", "that", "which", "for", "in", "behind") {
		return false
	}
	for i := d.first + 1; i < h; i++ {
		if end := f.fromPlace(i, h); end > i {
			i = end - 1
			continue
		}
		if w := &f.words[i]; w.capital || !f.tagged(i, "NN") || w.sense.has(human|placeNoun) {
			return false
		}
	}
	for k := range c.slots {
		if o := c.slots[k].found; o != e && o.kind == Organization && o.firm() {
			return false
		}
	}
	return true
}

// fromPlace returns the end of what says at token i where a company is from: "Oslo-
// based", "Norwegian"; or i.
func (f *finder) fromPlace(i, last int) int {
	if _, k := f.known(i, last); k != nil && k.sort == demonym {
		return i + 1
	}
	for k := i + 1; k+1 < min(last, i+5); k++ {
		if isHyphen(f.words[k].text) && f.is(k+1, "based", "headquartered") && f.words[i].capital {
			return k + 2
		}
	}
	return i
}

// firm reports whether e may be called "the company".
func (e *found) firm() bool {
	if e.known != nil {
		return e.known.firm
	}
	if len(e.parts) == 0 {
		return false // never named
	}
	for _, p := range e.parts {
		if s := vocabulary()[p]; s.has(orgHead) && !s.has(firm) {
			return false
		}
		for _, noun := range saidOf()[p] {
			if !vocabulary()[noun].has(firm) {
				return false // "Dockers Local 88" is a union
			}
		}
	}
	return true
}

// introduce makes a new entity of the phrase.
func (f *finder) introduce(d *draft, h int) {
	s := f.words[h].sense
	switch {
	case s.has(plural) && !s.has(docNoun), s.has(groupNoun) && !s.has(orgNoun):
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
	e.tentative = !f.isSource(run{d.first, f.pastDay(d.last)}) && !f.isSource(run{d.first, f.tail(h + 1)})
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

package entity

import "slices"

// A definite phrase refers back to what was spoken of before: "the company", "the board".

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
		case plain && (scholars[head] || f.is(h, "team")) && e.traits&scholarly != 0 && len(e.parts) == 0 && e.kind != Person:
			return 5, true
		case e.plural != sense.has(plural) && e.kind != Organization, sense.has(firm) && f.observes(c.slotOf(e).token):
			return 0, false
		case e.nouns[head]:
			if !plain && (!f.modified(e, d, h) || f.ofElse(e, d, h)) {
				return 0, false
			}
			return 10, fitsNoun(e, sense) && !e.inPart(head)
		case sense.has(firm) && !plain && e.kind == Organization && e.firm() && f.newlyModified(c, e, d, h):
			return 0, true
		case candidacies[head] && d.len() <= 4 && f.subject(d.run):
			s := c.slotOf(e)
			return 0, e.unemployed() && agree(e.gender, d.gender) && s.weight >= asSubject && s.sentence+1 >= f.words[h].sentence
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
		case epithets[head]:
			return 0, plain && agree(e.gender, d.gender) && e.unemployed()
		}
		return 0, false
	})
	if e == nil {
		e = f.meant(c, d, h)
	}
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

// ofElse reports whether the phrase speaks of a role in something that is not said of e: "the
// former president of Mexico".
func (f *finder) ofElse(e *found, d *draft, h int) bool {
	if len(e.parts) == 0 || !f.is(h-1, timely...) || !f.is(h+1, "of", "for", "at") {
		return false
	}
	i := f.skipArticles(h + 2)
	return i < len(f.words) && !e.nouns[f.words[i].lower] && !e.nouns[fold(f.words[i].text)]
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
	if e.traits&noCompany != 0 {
		return false // "the rail union CCTR"
	}
	for _, p := range e.parts {
		if s := vocabulary()[p]; s.has(orgHead) && !s.has(firm) && p != "labs" || p == "executive" {
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

// noFirm are nouns for what is no company.
var noFirm = setOf("union charity agency party regulator watchdog ministry court council school university college hospital museum church police militia " +
	"parliament committee association federation nonprofit non-profit campaign coalition faction gang army navy military")

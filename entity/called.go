package entity

import "slices"

// What somebody is called by that nothing before has told: "the Belgian", "the striker",
// "the union".

// epithets say of somebody who has been named what anybody may be, and of whom nobody else
// is: "the striker".
var epithets = setOf("striker midfielder defender goalkeeper winger forward playmaker sprinter swimmer cyclist golfer boxer gymnast skier skater runner " +
	"singer rapper guitarist actor actress novelist author star champion veteran youngster teenager pensioner politician lawmaker businessman businesswoman billionaire entrepreneur")

// scholars are those who study something together, whom a text calls now this, now that.
var scholars = setOf("researchers scientists academics astronomers biologists physicists chemists geologists archaeologists neuroscientists epidemiologists ecologists")

// candidacies are epithets that parties go with: "the Republican nominee".
var candidacies = setOf("nominee candidate contender hopeful frontrunner front-runner challenger")

// unemployed reports whether the named person e may be called by one of the epithets: nothing else
// is said of what they do.
func (e *found) unemployed() bool {
	return e.kind == Person && len(e.parts) > 0 && !e.plural && e.traits&employed == 0
}

// compatriot returns whom "the Belgian", the name d, means: the person of late whom nothing
// says to be of elsewhere; or nil.
func (f *finder) compatriot(c *focus, d *draft) *found {
	aged := f.is(d.first-1, "old") && d.len() == 1 && d.role.len() == 0 // "the 31-year-old Breton"
	if d.form != Nominal && !aged || d.of == nil || d.of.kind != Person || d.of.drafts[0] != d || !f.is(d.first-1, "the") && !aged {
		return nil
	}
	named := f.namedBy(f.phraseStart(d.first, run{}))
	e, lead := c.best(f, d.first, 2, func(e *found) (int, bool) {
		return 0, e.kind == Person && len(e.parts) > 0 && e != d.of && !e.plural && !named[e] && !foreign(e.org)
	})
	if e == nil || lead < 3 {
		return nil
	}
	return e
}

// foreign reports whether an affiliation is a nation's.
func foreign(org string) bool {
	k := knownNames().names[org]
	return k != nil && k.kind() == Place
}

// meant returns the organization that the plain phrase d, "the union", must mean as it was
// never said which: the only one of late that may be one, or the subject of the sentence
// before; or nil. "The court" and "the army" need no such name.
func (f *finder) meant(c *focus, d *draft, h int) *found {
	if d.len() != 2 || !f.is(d.first, "the") || !appellations[f.words[h].lower] || h+1 < len(f.words) && f.is(h+1, "of", "for", "that", "which", "in", "behind") {
		return nil
	}
	var only, leading *found
	n := 0
	for k := range c.slots {
		s := &c.slots[k]
		if s.sentence+3 < f.words[h].sentence || !f.mayBeCalled(s.found, f.words[h].lower) {
			continue
		}
		n++
		only = s.found
		if s.sentence+1 >= f.words[h].sentence && s.weight >= asSubject {
			if leading != nil {
				return nil
			}
			leading = s.found
		}
	}
	if n == 1 && c.slotOf(only).sentence+2 >= f.words[h].sentence {
		return only
	}
	if n == 0 {
		return f.foremost(c, f.words[h].lower)
	}
	return leading
}

// foremost returns the organization that may be called by the noun, where the text keeps
// coming back to it and not to another; or nil.
func (f *finder) foremost(c *focus, noun string) *found {
	var most *found
	for k := range c.slots {
		s := &c.slots[k]
		switch {
		case s.count < 2 || !f.mayBeCalled(s.found, noun):
		case most != nil:
			return nil
		default:
			most = s.found
		}
	}
	return most
}

// appellations say only what an organization is: which one, a name before it must have told.
var appellations = setOf("union charity club agency organization organisation nonprofit non-profit watchdog regulator party foundation federation body think-tank force")

// mayBeCalled reports whether an organization with a name, of which no such noun is known,
// may be called by the noun.
func (f *finder) mayBeCalled(e *found, noun string) bool {
	if e.kind != Organization || len(e.parts) == 0 || e.plural || e.known != nil && (e.known.firm || e.known.state) {
		return false
	}
	if noun == "force" && !e.nouns["police"] {
		return false
	}
	for _, p := range e.parts {
		said := saidOf()[p]
		if p == noun || slices.Contains(said, noun) || noun == "club" && clubs[p] && p != "county" || noun == "body" && vocabulary()[p].has(orgHead) {
			return true
		}
		if len(said) > 0 || vocabulary()[p].has(orgHead|suffix) {
			return false
		}
	}
	return e.traits&(company|noCompany) == 0
}

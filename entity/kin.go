package entity

// Relatives are known by whose they are: "her husband", "my father".

// relation returns who has been described as what the phrase says, of the same
// person: the husband of "her husband", where that was said before; or nil.
func (f *finder) relation(c *focus, d *draft, h int) *found {
	owner, noun := f.owners[d.first], f.words[h].lower
	if d.len() != 2 || !sole[noun] && !led[noun] && !near[noun] {
		return nil
	}
	if f.is(d.first, "my") {
		if e := f.kin[f.own(d, h)]; e != nil {
			return e
		}
		owner = f.speaker(d.first)
	}
	if led[noun] {
		if e := f.only(c, owner, noun); e != nil {
			return e
		}
	}
	if owner == nil {
		return nil
	}
	for k := len(c.slots) - 1; k >= 0; k-- {
		e := c.slots[k].found
		if e == owner || e.kind != Person || !e.nouns[noun] {
			continue
		}
		if f.belongs(e, owner) {
			if near[noun] && f.another(c, e, owner, noun) {
				return nil
			}
			return e
		}
	}
	return nil
}

// belongs reports whether a description of e says whose e is, and that is owner: "his wife",
// "Jane Doe’s son".
func (f *finder) belongs(e, owner *found) bool {
	for _, m := range e.drafts[:min(4, len(e.drafts))] {
		if m.form == Pronoun {
			continue
		}
		if f.tagged(m.first, "PRP$") && f.ownerAt(m.first) == owner {
			return true
		}
		for i := m.first + 1; i < min(m.last, m.first+8); i++ {
			if isPossessive(f.words[i].text) && f.endingAt(i-1) == owner {
				return true
			}
		}
	}
	return false
}

// another reports whether somebody else than e is called by the noun and is the owner’s.
func (f *finder) another(c *focus, e, owner *found, noun string) bool {
	for k := range c.slots {
		if o := c.slots[k].found; o != e && o.kind == Person && o.nouns[noun] && f.belongs(o, owner) {
			return true
		}
	}
	return false
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

// near are those of whom people may have several, and texts speak of one as a rule.
var near = setOf("daughter son brother sister grandson granddaughter")

// led are those of whom a team has one.
var led = setOf("captain skipper coach goalkeeper")

// only returns the one person of late who is called by the noun, the owner aside; or nil.
func (f *finder) only(c *focus, owner *found, noun string) *found {
	var one *found
	for k := range c.slots {
		if e := c.slots[k].found; e != owner && e.kind == Person && e.nouns[noun] && len(e.parts) > 0 {
			if one != nil {
				return nil
			}
			one = e
		}
	}
	return one
}

package entity

import "strings"

// attention bounds how many entities are candidates for a pronoun at once.
const attention = 24

// slot is an entity that the text has lately spoken of.
type slot struct {
	*found
	token    int // of its latest mention
	sentence int32
	weight   int  // of its weightiest mention in that sentence
	count    int  // mentions so far
	quoted   bool // the latest mention stands in a quotation
}

// focus holds the entities that the text has lately spoken of, the latest last.
type focus struct{ slots []slot }

// see notes a mention of e that starts at token i.
func (c *focus) see(f *finder, e *found, i, weight int) {
	w := &f.words[i]
	s := slot{found: e, token: i, sentence: w.sentence, weight: weight, count: 1, quoted: w.quote != 0}
	for k, old := range c.slots {
		if old.found != e {
			continue
		}
		s.count += old.count
		if old.sentence == s.sentence {
			s.weight = max(s.weight, old.weight)
		}
		s.quoted = s.quoted && old.quoted
		c.slots = append(c.slots[:k], c.slots[k+1:]...)
		break
	}
	if len(c.slots) == attention {
		c.slots = append(c.slots[:0], c.slots[1:]...)
	}
	c.slots = append(c.slots, s)
}

// best returns the entity that a word at token i most likely refers to among
// those that fit, for which fit gives a bonus and true, and by how much it
// leads; nil where none fits.
func (c *focus) best(f *finder, i, sentences int, fit func(*found) (int, bool)) (best *found, lead int) {
	w := &f.words[i]
	top := 0
	for k := len(c.slots) - 1; k >= 0; k-- {
		s := &c.slots[k]
		distance := int(w.sentence - s.sentence)
		if distance > sentences {
			continue
		}
		bonus, ok := fit(s.found)
		if !ok {
			continue
		}
		score := 20 + bonus + s.weight - 5*distance + min(s.count, 6)
		if s.quoted && w.quote == 0 {
			score -= 6
		}
		switch {
		case best == nil || score > top:
			best, lead, top = s.found, score-top, score
			if lead == score {
				lead = 20
			}
		case top-score < lead:
			lead = top - score
		}
	}
	return best, lead
}

// company returns the company that the text has spoken of most, e aside, or nil.
func (c *focus) company(e *found) *found {
	var best *found
	most := 0
	for k := range c.slots {
		if s := &c.slots[k]; s.found != e && s.kind == Organization && (s.firm() || s.nouns["company"] || s.nouns["firm"]) && s.count >= most {
			best, most = s.found, s.count
		}
	}
	return best
}

// saw reports whether another person than e was named behind token i.
func (c *focus) saw(i int, e *found) bool {
	for k := range c.slots {
		if s := &c.slots[k]; s.token > i && s.found != e && s.kind == Person && len(s.parts) > 0 {
			return true
		}
	}
	return false
}

// weightOf returns the weight of the latest mention of e.
func (c *focus) weightOf(e *found) int { return c.slotOf(e).weight }

// slotOf returns the slot of e, an empty one where it has none.
func (c *focus) slotOf(e *found) slot {
	for k := range c.slots {
		if c.slots[k].found == e {
			return c.slots[k]
		}
	}
	return slot{}
}

// The weights of mentions.
const (
	inPassing = 0
	asObject  = 3
	asSubject = 6
)

// weigh returns how much a mention draws attention: a subject most.
func (f *finder) weigh(t run) int {
	switch {
	case t.last < len(f.words) && isPossessive(f.words[t.last].text), f.is(t.first-1, "whose"):
		return inPassing
	case f.invertedVerb(t.first) >= 0:
		return asSubject
	case f.obliqued(t.first):
		if f.is(t.first-1, "to") && f.is(t.first-2, "according") {
			return asSubject
		}
		return inPassing + 1
	case f.verbAfter(t.last) >= 0, f.subject(t):
		return asSubject
	}
	return asObject
}

// subject reports whether the parser takes the phrase for a subject.
func (f *finder) subject(t run) bool {
	for i := t.last - 1; i >= t.first; i-- {
		if tok := f.doc.Token(i); tok.Head < t.first || tok.Head >= t.last {
			return strings.HasPrefix(tok.Rel, "nsubj")
		}
	}
	return false
}

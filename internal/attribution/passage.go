package attribution

// lies tells how a passage in quotation marks lies: how long it is, whether it holds a
// verb, starts with a capital and pauses at its end. Titles and single words that are held
// at arm's length differ in this from what somebody said.
func (t *Text) lies(p int32) (length, form uint32) {
	r := t.passages[p-1]
	verb, capitals := false, 0
	for i := r.First + 1; i < min(r.Last, r.First+maxPassage); i++ {
		w := &t.words[i]
		verb = verb || w.verb
		capitals += int(flag(w.capital))
	}
	second := t.at(r.First+1, 0, len(t.words))
	last := t.at(r.Last-2, r.First, r.Last)
	length = grade(r.Last - r.First - 2)
	return length, flag(verb)<<3 | flag(second.capital)<<2 | flag(last.punctuation)<<1 | flag(capitals > 1)
}

// maxPassage is the most tokens of a passage that are looked at.
const maxPassage = 60

// unheld reports whether a part of sentence s is quoted and in no content that rules
// find: somebody's words, perhaps, whose cue they do not know.
func (t *Text) unheld(s sentence) bool {
	for i := s.first; s.quoted && i < s.last; i++ {
		if w := &t.words[i]; w.passage != 0 && w.told&1 == 0 && !w.punctuation {
			return true
		}
	}
	return false
}

// holders gives, for each passage, the two candidates likeliest to be cues whose
// contents hold a part of it, -1 for none.
func (t *Text) holders(cs []Candidate) [][2]int {
	all := make([][2]int, len(t.passages))
	for k := range all {
		all[k] = [2]int{-1, -1}
	}
	for i := range cs {
		last := int32(0)
		for _, r := range cs[i].Content {
			for k := r.First; k < r.Last; k++ {
				p := t.words[k].passage
				if p == 0 || p == last || t.words[k].punctuation {
					continue
				}
				last = p
				switch h := &all[p-1]; {
				case h[0] < 0 || cs[i].cueChance > cs[h[0]].cueChance:
					h[0], h[1] = i, h[0]
				case h[1] < 0 || cs[i].cueChance > cs[h[1]].cueChance:
					h[1] = i
				}
			}
		}
	}
	return all
}

// rankPassage adds what the first passage in a candidate's content is, and who else
// holds it.
func (t *Text) rankPassage(b *bag, cs []Candidate, i int, holders [][2]int) {
	b.template = 480
	c := &cs[i]
	p := t.firstPassage(c.Content)
	if p == 0 {
		return
	}
	h := &t.words[c.Head]
	length, form := t.lies(p)
	kind := t.quotedShare(c.Content)
	rival := holders[p-1][0]
	if rival == i {
		rival = holders[p-1][1]
	}
	standing, proposed := uint32(0), uint32(0)
	if rival >= 0 {
		standing = 1 + min(uint32(cs[rival].cueChance*5), 4)
		proposed = 1 + flag(cs[rival].proposal != nil)
	}
	r := t.passages[p-1]
	before := t.at(r.First-1, 0, len(t.words))
	p0 := odds(c.cueChance)
	inside := flag(h.passage != 0)
	b.add(standing, p0, inside)
	b.add(standing, proposed, flag(c.proposal != nil))
	b.add(standing, kind, length)
	b.add(standing, form, kind)
	b.add(length, form, kind)
	b.add(form, p0, 0)
	b.add(length, p0, kind)
	b.add(form, h.lemma, 0)
	b.add(form, h.cue, kind)
	b.add(length, h.cue, kind)
	b.add(before.form, form, kind)
	b.add(before.tag, h.lemma, 0)
	b.add(before.form, p0, standing)
	b.add(grade(max(r.First-c.Cue.Last, 0)), p0, kind)
	b.add(grade(max(r.First-c.Cue.Last, 0)), form, mix(kind, length))
}

// firstPassage returns the number of the first passage that has a word in ranges, or 0.
func (t *Text) firstPassage(ranges []Range) int32 {
	for _, r := range ranges {
		for i := r.First; i < r.Last; i++ {
			if w := &t.words[i]; w.passage != 0 && !w.punctuation {
				return w.passage
			}
		}
	}
	return 0
}

// leftOver tells how far behind token i, the end of a content, the next passage of its
// sentence is that no rule ties to another cue, 0 for none, and whether another cue stands
// between.
func (t *Text) leftOver(i int, c *Candidate, others []Range) (distance, parted, form uint32) {
	sent := t.sentences[t.words[i-1].sentence]
	last := t.words[i-1].passage
	for k := i; k < min(sent.last, i+maxPassage); k++ {
		w := &t.words[k]
		if w.inRule && !(c.Cue.First <= k && k < c.Cue.Last) {
			parted = 1
		}
		if w.passage == 0 || w.passage == last || w.punctuation {
			continue
		}
		for _, o := range others {
			if o.First >= i && o.First < k && !o.Overlaps(c.Cue) {
				parted |= 2
			}
		}
		_, form = t.lies(w.passage)
		return 1 + grade(k-i), parted<<1 | w.told&1, form
	}
	return 0, parted, 0
}

package attribution

// Features calls yield with the features of each token of the window and
// with those of the step to it from the token before. The cue's own tokens have
// no features of the first kind. The lists are overwritten by the next call.
func (c *Arguments) Features(yield func(i int, node, edge []uint32)) {
	var node, edge bag
	for i := c.lo; i < c.hi; i++ {
		node.features, node.template = node.features[:0], 0
		edge.features, edge.template = edge.features[:0], 0
		p := c.place(i)
		c.link = 0
		c.tree(&node, i, p)
		node.template = 0
		if p.side == 0 {
			node.features = node.features[:0]
		}
		c.step(&edge, i, p)
		c.linkBefore = c.link
		if p.side != 0 {
			c.near(&node, i, p)
			c.quoted(&node, i, p)
			c.between(&node, i, p)
			c.ruled(&node, i, p)
		}
		yield(i-c.lo, node.features, edge.features)
	}
}

// place is where a token stands to the cue.
type place struct {
	side     uint32 // 0 in the cue, 1 before it, 2 behind it
	distance int
	grade    uint32
	offset   uint32 // of its sentence, 5 for the cue's
	where    uint32 // side and offset in one
}

func (c *Arguments) place(i int) place {
	var p place
	switch {
	case i < c.cue.First:
		p.side, p.distance = 1, c.cue.First-i
	case i >= c.cue.Last:
		p.side, p.distance = 2, i-c.cue.Last+1
	}
	p.grade = grade(p.distance)
	p.offset = uint32(int(c.Text.words[i].sentence) - c.sentence + 5)
	p.where = p.side<<8 | p.offset
	return p
}

// step adds what tells where source and content start and end.
func (c *Arguments) step(b *bag, i int, p place) {
	w, m1 := &c.Text.words[i], c.at(i-1, c.lo, c.hi)
	bound := uint32(0)
	if i > c.lo && w.sentence != m1.sentence {
		bound = 1 + flag(c.sentences[w.sentence].starts)
	}
	b.add(0, 0, 0)
	b.add(uint32(w.quote), bound, 0)
	b.add(w.tag, m1.tag, 0)
	b.add(w.form, m1.tag, 0)
	b.add(m1.form, w.tag, 0)
	b.add(p.side, w.tag, 0)
	b.add(p.side, w.form, 0)
	b.add(p.side, uint32(w.quote), uint32(m1.quote))
	b.add(p.side, min(p.grade, 4), w.tag)
	b.add(p.side, m1.form, 0)
	b.add(p.side, min(p.grade, 3), c.lemma)
	b.add(w.group, m1.tag, p.side)
	b.add(flag(i > c.lo && c.other[i-c.lo] != c.other[max(i-1-c.lo, 0)]), flag(c.other[i-c.lo]), p.side)
	hangs := flag(int(w.head) == c.head)
	b.add(w.rel, p.side, hangs)
	b.add(w.rel, m1.rel, p.side)
	b.add(c.link, 1, 0)
	b.add(c.linkBefore, 2, 0)
	b.add(flag(c.link == c.linkBefore), w.tag, m1.tag)
	b.add(flag(c.link == c.linkBefore), w.rel, p.side)
	role, last := c.roles[i-c.lo], uint32(5)
	if i > c.lo {
		last = c.roles[i-c.lo-1]
	}
	kind := uint32(0)
	if c.proposal != nil {
		kind = c.proposal.Kind
	}
	b.add(role, last, p.side)
	b.add(role, last, kind)
	b.add(role, last, w.tag)
	b.add(mix(role, last), w.told, m1.told)
}

// near adds the token, what stands around it, and how it stands to the cue.
func (c *Arguments) near(b *bag, i int, p place) {
	w := &c.Text.words[i]
	m1, m2 := c.at(i-1, c.lo, c.hi), c.at(i-2, c.lo, c.hi)
	p1, p2 := c.at(i+1, c.lo, c.hi), c.at(i+2, c.lo, c.hi)
	next, before := c.at(c.cue.Last, c.lo, c.hi), c.at(c.cue.First-1, c.lo, c.hi)
	b.add(p.where, 0, 0)
	b.add(p.side, w.form, 0)
	b.add(p.side, w.tag, 0)
	b.add(p.side, m1.form, 0)
	b.add(p.side, p1.form, 0)
	b.add(p.side, mix(w.tag, m1.tag), m2.tag)
	b.add(p.side, mix(w.tag, p1.tag), p2.tag)
	b.add(p.side, mix(w.tag, p1.tag), m1.tag)
	b.add(p.side, w.shape, w.suffix3)
	b.add(p.side, w.cluster, 0)
	b.add(p.side, w.group, p.grade)
	b.add(p.where, p.grade, 0)
	b.add(p.side, p.grade, w.tag)
	b.add(p.side, p.grade, w.form)
	b.add(p.side, p.grade, c.lemma)
	b.add(p.side, p.grade, c.phrase)
	b.add(p.side, p.grade, c.class)
	b.add(p.side, p.grade, c.group)
	b.add(p.side, c.lemma, w.tag)
	b.add(p.side, c.phrase, w.tag)
	b.add(p.side, c.phrase, 0)
	b.add(p.side, c.lemma, 0)
	b.add(p.side, c.lastLemma, p.grade)
	b.add(p.side, p.grade, next.form)
	b.add(p.side, p.grade, mix(before.tag, next.tag))
	b.add(p.where, next.tag, before.tag)
	b.add(p.where, next.form, 0)
}

// quoted adds how token and cue stand to quotations.
func (c *Arguments) quoted(b *bag, i int, p place) {
	words := c.Text.words
	w, m1, p1 := &words[i], c.at(i-1, c.lo, c.hi), c.at(i+1, c.lo, c.hi)
	next, before := c.at(c.cue.Last, c.lo, c.hi), c.at(c.cue.First-1, c.lo, c.hi)
	which, length := uint32(0), 0
	if w.passage != 0 {
		r := c.passages[w.passage-1]
		which, length = 1, r.Last-r.First
		switch w.passage {
		case words[c.head].passage:
			which = 4
		case c.leftPassage:
			which = 2
		case c.rightPassage:
			which = 3
		}
	}
	b.add(p.where, uint32(w.quote), 0)
	b.add(p.where, which, 0)
	b.add(p.side, which, mix(grade(c.left), grade(c.right)))
	b.add(p.where, which, grade(length))
	b.add(p.side, which, c.lemma)
	b.add(p.where, which, next.form)
	sentence := mix(c.leftQuoted, c.rightQuoted)
	b.add(p.where, which, sentence)
	b.add(p.where, which, mix(sentence, mix(mix(flag(words[c.head].passage != 0), c.wordsLeft), c.wordsRight)))
	b.add(p.side, which, mix(sentence, mix(uint32(before.quote), next.tag)))
	b.add(p.side, which, mix(sentence, mix(before.form, next.form)))
	b.add(p.where, mix(uint32(w.quote), uint32(m1.quote)), uint32(p1.quote))
	b.add(p.side, c.quotes, which)
	b.add(p.where, mix(c.wordsLeft, c.wordsRight), next.form)
	b.add(p.where, mix(c.wordsLeft, c.wordsRight), c.lemma)
	b.add(p.where, grade(min(c.last-c.cue.Last, 26)), grade(min(c.cue.First-c.first, 26)))
}

// between adds what stands between token and cue.
func (c *Arguments) between(b *bag, i int, p place) {
	w := &c.Text.words[i]
	from, to := i+1-c.lo, c.cue.First-c.lo
	if p.side == 2 {
		from, to = c.cue.Last-c.lo, i-c.lo
	}
	verbs := uint32(min(c.verbs[to]-c.verbs[from], 3))
	commas := uint32(min(c.commas[to]-c.commas[from], 3))
	others := uint32(min(c.others[to]-c.others[from], 2)) + 10*flag(c.other[i-c.lo])
	b.add(p.where, verbs, commas)
	b.add(p.side, mix(verbs, commas), w.tag)
	b.add(p.side, verbs, p.grade)
	b.add(p.where, others, 0)
	b.add(p.side, others, verbs)
	b.add(p.where, others, flag(w.passage != 0))
}

// ruled adds what rules take the token for.
func (c *Arguments) ruled(b *bag, i int, p place) {
	w := &c.Text.words[i]
	role := c.roles[i-c.lo]
	b.add(p.side, role, 0)
	b.add(p.where, role, w.told)
	b.add(p.side, role, p.grade)
	b.add(p.side, role, w.tag)
	b.add(p.side, role, flag(w.passage != 0)<<1|flag(w.punctuation))
	b.add(p.side, role, c.lemma)
	if c.proposal != nil {
		b.add(p.side, role, c.proposal.Kind)
		b.add(p.side, role, odds(c.proposal.Chance))
	}
}

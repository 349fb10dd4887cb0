package attribution

// CueFeatures calls yield with the features of each token of sentence s, and
// with those of the step to it from the token before. The lists are overwritten
// by the next call.
func (t *Text) CueFeatures(s int, yield func(i int, node, edge []uint32)) {
	c := t.cueContext(s)
	var node, edge bag
	for i := c.lo; i < c.hi; i++ {
		node.features, node.template = node.features[:0], 0
		edge.features, edge.template = edge.features[:0], 0
		c.words(&node, i)
		c.quotations(&node, i)
		c.rules(&node, i)
		c.tree(&node, i)
		c.neighbors(&node, i)
		w, before := &t.words[i], t.at(i-1, c.lo, c.hi)
		edge.add(0, 0, 0)
		edge.add(w.tag, 0, 0)
		edge.add(w.tag, before.tag, 0)
		edge.add(uint32(w.quote), 0, 0)
		edge.add(w.form, before.tag, 0)
		edge.add(flag(w.inRule), flag(before.inRule), flag(w.proposal == before.proposal))
		yield(i-c.lo, node.features, edge.features)
	}
}

// cueContext is what the features of a sentence's tokens have in common.
type cueContext struct {
	*Text
	lo, hi      int
	quoted      uint32 // a part of the sentence is
	quoteBefore uint32 // the sentence before ends in a quotation; 2: in another paragraph
	quoteAfter  uint32 // likewise the one behind starts with one
	verbBefore  []int32
	verbAfter   []int32
}

func (t *Text) cueContext(s int) *cueContext {
	sent := t.sentences[s]
	c := &cueContext{Text: t, lo: sent.first, hi: sent.last, quoted: flag(sent.quoted)}
	if s > 0 && t.words[sent.first-1].quote != outside {
		c.quoteBefore = 1 + flag(sent.starts)
	}
	if s+1 < len(t.sentences) && t.words[sent.last].quote == opening {
		c.quoteAfter = 1 + flag(t.sentences[s+1].starts)
	}
	n := c.hi - c.lo
	c.verbBefore, c.verbAfter = make([]int32, n), make([]int32, n)
	last := int32(-1)
	for i := range n {
		c.verbBefore[i] = last
		if t.words[c.lo+i].verb {
			last = int32(c.lo + i)
		}
	}
	last = -1
	for i := n - 1; i >= 0; i-- {
		c.verbAfter[i] = last
		if t.words[c.lo+i].verb {
			last = int32(c.lo + i)
		}
	}
	return c
}

// words adds the token and what stands around it.
func (c *cueContext) words(b *bag, i int) {
	w := &c.Text.words[i]
	m1, m2, m3 := c.at(i-1, c.lo, c.hi), c.at(i-2, c.lo, c.hi), c.at(i-3, c.lo, c.hi)
	p1, p2, p3 := c.at(i+1, c.lo, c.hi), c.at(i+2, c.lo, c.hi), c.at(i+3, c.lo, c.hi)
	b.add(0, 0, 0)
	b.add(w.form, 0, 0)
	b.add(w.lemma, w.tag, 0)
	b.add(w.lemma, 0, 0)
	b.add(m1.form, 0, 0)
	b.add(m2.form, 0, 0)
	b.add(m3.form, 0, 0)
	b.add(p1.form, 0, 0)
	b.add(p2.form, 0, 0)
	b.add(p3.form, 0, 0)
	b.add(w.tag, 0, 0)
	b.add(m1.tag, 0, 0)
	b.add(p1.tag, 0, 0)
	b.add(w.tag, m1.tag, m2.tag)
	b.add(w.tag, p1.tag, p2.tag)
	b.add(m1.tag, w.tag, p1.tag)
	b.add(w.form, m1.form, 0)
	b.add(w.form, p1.form, 0)
	b.add(w.lemma, p1.tag, 0)
	b.add(w.lemma, m1.tag, 0)
	b.add(w.lemma, p1.form, p2.form)
	b.add(w.lemma, p1.tag, p2.tag)
	b.add(w.lemma, m1.tag, m2.tag)
	b.add(w.lemma, m1.tag, p1.tag)
	b.add(p1.tag, p2.tag, p3.tag)
	b.add(m1.tag, m2.tag, m3.tag)
	b.add(w.suffix3, 0, 0)
	b.add(w.suffix2, w.tag, 0)
	b.add(w.shape, 0, 0)
	b.add(w.cue, w.tag, 0)
	b.add(w.cue, p1.tag, p2.tag)
	b.add(w.cue, p1.form, 0)
	b.add(w.cue, m1.tag, p1.tag)
	b.add(w.cluster, w.tag, 0)
	b.add(w.group, w.tag, 0)
	b.add(w.cluster, p1.tag, m1.tag)
	b.add(w.group, p1.form, 0)
	b.add(w.group, p1.tag, p2.tag)
	b.add(w.group, m1.group, p1.tag)
	b.add(w.tag, m1.cluster, 0)
	b.add(w.tag, p1.cluster, 0)
	b.add(w.tag, m1.group, p1.group)
	b.add(w.cue, m1.group, 0)
}

// quotations adds how the token stands to quotation marks.
func (c *cueContext) quotations(b *bag, i int) {
	words := c.Text.words
	w, m1, p1 := &words[i], c.at(i-1, c.lo, c.hi), c.at(i+1, c.lo, c.hi)
	q := uint32(w.quote)
	b.add(q, uint32(m1.quote), uint32(p1.quote))
	b.add(q, w.lemma, 0)
	b.add(q, w.cue, c.quoted)
	b.add(c.quoted, w.lemma, 0)
	b.add(c.quoted, w.tag, q)
	b.add(c.quoteAfter, w.lemma, 0)
	b.add(c.quoteAfter, w.cue, 1)
	b.add(c.quoteBefore, w.lemma, 2)
	left, right := 30, 30
	for j := i - 1; j >= c.lo && j > i-15; j-- {
		if words[j].quote == closing {
			left = i - j
			break
		}
	}
	for j := i + 1; j < c.hi && j < i+15; j++ {
		if words[j].quote == opening {
			right = j - i
			break
		}
	}
	b.add(grade(left), w.tag, q)
	b.add(grade(right), w.tag, q)
	b.add(grade(left), w.lemma, 0)
	b.add(grade(right), w.lemma, 0)
	b.add(grade(left), w.cue, 0)
	b.add(grade(right), w.cue, 0)
	b.add(grade(left), grade(right), mix(w.tag, q))
}

// rules adds what rules take the token for.
func (c *cueContext) rules(b *bag, i int) {
	w, m1, p1 := &c.Text.words[i], c.at(i-1, c.lo, c.hi), c.at(i+1, c.lo, c.hi)
	b.add(w.rule, 0, 0)
	b.add(w.rule, w.lemma, 0)
	b.add(w.rule, w.tag, m1.rule)
	b.add(flag(w.inRule), w.told, w.tag)
	b.add(flag(w.inRule), w.told, w.lemma)
	b.add(flag(w.inRule), m1.told, p1.told)
	b.add(m1.rule, p1.rule, flag(w.inRule))
	if w.inRule {
		p := &c.proposals[w.proposal-1]
		n := uint32(i-p.Cue.First)<<4 | uint32(p.Cue.Last-i)
		b.add(p.Kind, n, p.Class)
		b.add(odds(p.Chance), n, 0)
		b.add(p.Class, flag(p.Source.Empty()), n)
		return
	}
	b.template += 3
}

// tree adds where the token stands in the tree of its sentence.
func (c *cueContext) tree(b *bag, i int) {
	words := c.Text.words
	w := &words[i]
	head := &outOfSight
	if w.head >= 0 {
		head = &words[w.head]
	}
	b.template = 110
	b.add(w.rel, 0, 0)
	b.add(w.rel, w.lemma, 0)
	b.add(w.rel, w.tag, head.tag)
	b.add(w.rel, head.lemma, 0)
	b.add(w.lemma, head.lemma, 0)
	b.add(w.rel, head.rel, w.tag)
	b.add(w.children, w.tag, 0)
	b.add(w.children, w.lemma, 0)
	b.add(w.children, w.cue, 0)
	b.add(w.children, w.group, 0)
	b.add(w.children, uint32(w.quote)<<1|flag(w.passage != 0), w.rel)
	b.add(head.children, head.lemma, w.rel)
	b.add(head.children&0x7f, head.cue, w.rel)
	const base = 130
	for k := w.first; k != 0; k = words[k].next {
		o := &words[k]
		b.put(base, o.rel, w.tag)
		b.put(base+1, o.rel, w.lemma)
		b.put(base+2, o.rel, o.lemma)
		b.put(base+3, mix(o.rel, o.tag), w.lemma)
		b.put(base+4, mix(o.rel, o.group), w.group)
		b.put(base+5, mix(o.rel, o.cluster), w.tag)
		b.put(base+6, mix(o.rel, o.form), w.cue)
	}
	path, n := w.rel, 0
	for k := w.head; k >= 0 && n < 5; k = words[k].head {
		n++
		path = mix(path, words[k].rel)
		b.put(base+10, words[k].lemma, w.tag)
		if n <= 3 {
			b.put(base+11, path, w.tag)
		}
	}
	b.put(base+12, uint32(n), w.tag)
	for k, n := i, 0; n < 8 && words[k].head >= 0; n++ {
		up := int(words[k].head)
		if words[k].outer {
			b.put(base+13, words[up].lemma, mix(words[k].rel, w.tag))
			b.put(base+14, words[k].rel, w.lemma)
			break
		}
		k = up
	}
}

// neighbors adds where the token stands in its sentence, and the verbs beside it.
func (c *cueContext) neighbors(b *bag, i int) {
	words := c.Text.words
	w := &words[i]
	b.add(grade(min(i-c.lo, 12)), w.tag, 0)
	b.add(grade(min(c.hi-i, 12)), w.tag, 0)
	noun := uint32(0)
	for j := i - 1; j >= c.lo && j > i-8; j-- {
		if words[j].noun {
			noun = words[j].tag
			b.add(words[j].cluster, w.tag, 0)
			b.add(words[j].group, w.lemma, 0)
			b.template -= 2
			break
		}
	}
	b.template += 2
	b.add(noun, w.tag, 0)
	left, right := uint32(1), uint32(1)
	if v := c.verbBefore[i-c.lo]; v >= 0 {
		left = words[v].lemma
	}
	if v := c.verbAfter[i-c.lo]; v >= 0 {
		right = words[v].lemma
	}
	b.add(left, w.tag, 0)
	b.add(right, w.tag, 0)
	b.add(left, w.lemma, 0)
	b.add(right, w.cue, 0)
	if !w.verb {
		return
	}
	// The other verbs on the left tell nested attributions.
	n := uint32(0)
	for v := c.verbBefore[i-c.lo]; v >= 0 && n < 4; v = c.verbBefore[int(v)-c.lo] {
		n++
		b.put(100, words[v].lemma, 0)
	}
	b.put(101, n, w.lemma)
}

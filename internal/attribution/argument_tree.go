package attribution

// maxClimb is the most steps that are taken up a tree.
const maxClimb = 16

// climb notes how far above the cue each of its ancestors is, and the path there.
func (c *Arguments) climb() {
	path := uint32(3)
	c.up = c.up[:0]
	for k, n := c.head, 0; k >= 0 && n < maxClimb; k, n = int(c.Text.words[k].head), n+1 {
		c.up = append(c.up, ancestor{k, path})
		path = mix(path, c.Text.words[k].rel)
	}
}

// ancestor is a word above a cue, or the cue itself, and the path up to it.
type ancestor struct {
	word int
	path uint32
}

// descent is how a token hangs below a cue or an ancestor of it.
type descent struct {
	up            int    // the number of the ancestor in Arguments.up, or -1
	top           int    // the child of the ancestor that the token is under, or is
	steps         int    // from the ancestor down
	path          uint32 // down
	second, third uint32 // relations below that of top
}

func (c *Arguments) descend(i int) descent {
	words := c.Text.words
	d := descent{up: -1, top: -1, path: 1}
	for k := i; d.steps < maxClimb; d.steps++ {
		for n := range c.up {
			if c.up[n].word == k {
				d.up = n
				return d
			}
		}
		w := &words[k]
		if d.third, d.second = d.second, 0; d.top >= 0 {
			d.second = words[d.top].rel
		}
		d.path, d.top = mix(d.path, w.rel), k
		if w.head < 0 {
			break
		}
		k = int(w.head)
	}
	return d
}

// tree adds how token and cue stand to each other in the tree.
func (c *Arguments) tree(b *bag, i int, p place) {
	b.template = 110
	words := c.Text.words
	w, h := &words[i], &words[c.head]
	if p.offset != 5 {
		b.template = 140
		b.add(p.where, h.children, 0)
		b.add(p.where, h.children, flag(w.passage != 0))
		return
	}
	d := c.descend(i)
	up, top := uint32(99), &outOfSight
	if d.up >= 0 {
		up = c.up[d.up].path
	}
	if d.top >= 0 {
		top = &words[d.top]
	}
	under := mix(mix(up, top.rel), p.side)
	side := flag(d.top > c.head)<<1 | flag(d.top < 0)
	takes := mix(h.children, h.rel)
	b.add(p.side, up, d.path)
	b.add(under, side, 0)
	b.add(under, c.lemma, 0)
	b.add(under, c.phrase, 0)
	b.add(under, c.class, side)
	b.add(under, c.group, side)
	b.add(under, takes, 0)
	b.add(under, takes, flag(w.passage != 0))
	b.add(under, takes, c.lemma)
	b.add(under, d.second, side)
	b.add(under, d.second, d.third)
	b.add(under, d.second, c.lemma)
	b.add(under, w.tag, w.rel)
	b.add(p.side, uint32(d.up+1)<<8|uint32(min(d.steps, 6)), flag(d.top >= c.cue.First && d.top < c.cue.Last))
	b.add(under, uint32(min(d.steps, 6)), 0)
	b.add(under, top.form, 0)
	b.add(under, grade(min(max(i-d.top, d.top-i), 41)), side)
	b.add(under, top.tag, c.lemma)
	b.add(under, top.cluster, 0)
	b.add(under, top.tag, top.children&0x3f)
	c.link = under
}

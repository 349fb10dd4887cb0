package attribution

// maxReach is the most tokens on either side of a cue that are looked at.
const maxReach = 160

// window returns the tokens that can be source or content of a cue: those of its
// sentence and of its neighbors in the paragraph, and further where a quotation
// goes on.
func (t *Text) window(cue Range) (lo, hi int) {
	s := int(t.words[cue.First].sentence)
	a, b := s, s
	for n := 0; n < 8 && a > 0; n++ {
		start := t.sentences[a].first
		quoted := t.words[start-1].quote != outside
		if !quoted || t.sentences[a].starts && n > 0 {
			break
		}
		a--
	}
	for n := 0; n < 9 && b+1 < len(t.sentences); n++ {
		next := t.sentences[b+1]
		w := &t.words[next.first]
		quoted := w.quote != outside
		if !quoted {
			break
		}
		if next.starts && w.quote != opening && t.words[t.sentences[b].first].quote == outside && !(b == s && quoted) {
			break
		}
		b++
	}
	return max(t.sentences[a].first, cue.First-maxReach), max(min(t.sentences[b].last, cue.Last+maxReach), cue.Last)
}

// Arguments is what the features of the tokens around one cue have in
// common.
type Arguments struct {
	*Text
	cue              Range
	head             int // the cue's main word
	lo, hi           int // the window
	sentence         int
	first, last      int    // of the cue's sentence
	lemma, phrase    uint32 // of the cue: its main word's, all its words'
	lastLemma        uint32
	class            uint32
	group            uint32
	leftPassage      int32
	rightPassage     int32
	left, right      int // distances to these passages, 0 where there is none
	leftQuoted       uint32
	rightQuoted      uint32
	wordsLeft        uint32
	wordsRight       uint32
	quotes           uint32
	verbs, commas    []int32 // how many stand before each token of the window
	others           []int32 // likewise other cues
	other            []bool
	up               []ancestor
	link, linkBefore uint32    // how the token and the one before it hang below the cue
	proposal         *Proposal // of the cue, or nil
	roles            []uint32  // what the tokens of the window are in it
}

// Arguments looks at a cue; others are all the cues near by.
func (t *Text) Arguments(cue Range, others []Range) *Arguments {
	c := &Arguments{Text: t, cue: cue, head: t.mainWord(cue)}
	c.lo, c.hi = t.window(cue)
	head := &t.words[c.head]
	c.sentence = int(head.sentence)
	c.first, c.last = t.sentences[c.sentence].first, t.sentences[c.sentence].last
	c.lemma, c.class, c.group = head.lemma, head.cue, head.cluster
	c.phrase = 5
	for i := cue.First; i < cue.Last; i++ {
		c.phrase = mix(c.phrase, t.words[i].lemma)
	}
	c.lastLemma = t.words[cue.Last-1].lemma
	c.lookForPassages()
	c.count(others)
	c.readRoles()
	c.climb()
	return c
}

// First returns the first token of the window.
func (c *Arguments) First() int { return c.lo }

// lookForPassages finds the nearest quotation on either side of the cue.
func (c *Arguments) lookForPassages() {
	words := c.Text.words
	own := words[c.head].passage
	for j := c.cue.First - 1; j >= c.lo; j-- {
		if p := words[j].passage; p != 0 && p != own {
			c.left, c.leftPassage = c.cue.First-j, p
			break
		}
	}
	for j := c.cue.Last; j < c.hi; j++ {
		if p := words[j].passage; p != 0 && p != own {
			c.right, c.rightPassage = j-c.cue.Last+1, p
			break
		}
	}
	c.leftQuoted = flag(c.left > 0 && c.cue.First-c.left >= c.first)
	c.rightQuoted = flag(c.right > 0 && c.cue.Last+c.right <= c.last)
	switch n := c.cue.First - c.first; {
	case n > 9:
		c.wordsLeft = 2
	case n > 4:
		c.wordsLeft = 1
	}
	c.wordsRight = uint32(min(c.last-c.cue.Last, 3))
	if c.last-c.cue.Last > 8 {
		c.wordsRight = 4
	}
	c.quotes = mix(mix(flag(own != 0), grade(min(c.left, 12))), grade(min(c.right, 12)))
}

// count sums up verbs, commas and other cues of the window.
func (c *Arguments) count(others []Range) {
	n := c.hi - c.lo
	c.verbs, c.commas, c.others = make([]int32, n+1), make([]int32, n+1), make([]int32, n+1)
	c.other = make([]bool, n)
	for _, o := range others {
		for i := max(o.First, c.lo); i < min(o.Last, c.hi) && !o.Overlaps(c.cue); i++ {
			c.other[i-c.lo] = true
		}
	}
	for i := range n {
		w := &c.Text.words[c.lo+i]
		c.verbs[i+1] = c.verbs[i] + int32(flag(w.verb))
		c.commas[i+1] = c.commas[i] + int32(flag(w.comma))
		c.others[i+1] = c.others[i] + int32(flag(c.other[i]))
	}
}

// readRoles notes what the tokens of the window are in the proposal of the cue:
// nothing, source, content or cue; 4 where there is no proposal.
func (c *Arguments) readRoles() {
	c.roles = make([]uint32, c.hi-c.lo)
	c.proposal = c.proposalFor(c.cue)
	if c.proposal == nil {
		for i := range c.roles {
			c.roles[i] = 4
		}
		return
	}
	set := func(r Range, role uint32) {
		for i := max(r.First, c.lo); i < min(r.Last, c.hi); i++ {
			c.roles[i-c.lo] = role
		}
	}
	for _, r := range c.proposal.Content {
		set(r, 2)
	}
	set(c.proposal.Source, 1)
	set(c.proposal.Cue, 3)
}

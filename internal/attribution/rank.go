package attribution

import (
	"math"

	"github.com/hearsay-nlp/hearsay/internal/model"
)

// RankFeatures returns the features of each candidate of a text.
func (t *Text) RankFeatures(cs []Candidate) [][]uint32 {
	out := make([][]uint32, len(cs))
	holders := t.holders(cs)
	for i := range cs {
		var b bag
		t.rankOne(&b, &cs[i])
		t.rankCue(&b, &cs[i])
		t.rankRules(&b, &cs[i])
		t.rankAmong(&b, cs, i)
		t.rankPassage(&b, cs, i, holders)
		out[i] = b.features
	}
	return out
}

// rankOne adds what a candidate is by itself.
func (t *Text) rankOne(b *bag, c *Candidate) {
	h := &t.words[c.Head]
	kind := t.quotedShare(c.Content)
	source := flag(len(c.Source) > 0)
	size := 0
	for _, r := range c.Content {
		size += r.Last - r.First
	}
	b.add(0, 0, 0)
	b.add(odds(c.cueChance), 0, 0)
	b.add(odds(c.certainty), 0, 0)
	b.add(odds(c.weakest), 0, 0)
	b.add(odds(c.sourceCertainty), source, 0)
	b.add(odds(c.cueChance), source, kind)
	b.add(odds(c.cueChance), odds(c.certainty), 0)
	b.add(source, kind, 0)
	b.add(source, kind, h.lemma)
	b.add(h.lemma, 0, 0)
	b.add(h.cue, source, kind)
	b.add(h.cluster, kind, 0)
	b.add(h.group, source, 0)
	b.add(h.tag, uint32(c.Cue.Last-c.Cue.First), 0)
	b.add(grade(size), kind, 0)
	b.add(flag(h.passage != 0), source, kind)
	b.add(flag(h.passage != 0), odds(c.cueChance), 0)
	b.add(uint32(len(c.Content)), kind, 0)
	b.add(uint32(len(c.Source)), 0, 0)
	b.add(uint32(c.rank), 0, 0)
	b.add(uint32(min(c.gap*2, 20)), flag(c.rank > 0), 0)
	start, end := c.Content[0].First, c.Content[len(c.Content)-1].Last
	f, l := &t.words[start], &t.words[end-1]
	b.add(f.form, 0, 0)
	b.add(f.tag, 0, 0)
	b.add(l.tag, 0, 0)
	b.add(uint32(f.sentence-h.sentence), kind, 0)
	if len(c.Source) > 0 {
		r := c.Source[0]
		w := &t.words[r.Last-1]
		b.add(w.form, 0, 0)
		b.add(w.cluster, 0, 0)
		b.add(w.tag, uint32(w.sentence-h.sentence)+4, 0)
		b.add(grade(r.Last-r.First), flag(r.First > c.Cue.First), 0)
	}
}

// rankCue adds where the cue stands.
func (t *Text) rankCue(b *bag, c *Candidate) {
	b.template = 420
	h := &t.words[c.Head]
	head := &outOfSight
	if h.head >= 0 {
		head = &t.words[h.head]
	}
	sent := t.sentences[h.sentence]
	before, after := t.at(c.Cue.First-1, sent.first, sent.last), t.at(c.Cue.Last, sent.first, sent.last)
	p := odds(c.cueChance)
	kind := t.quotedShare(c.Content)
	b.add(p, h.cue, 0)
	b.add(p, h.group, 0)
	b.add(p, h.tag, kind)
	b.add(p, h.rel, 0)
	b.add(p, head.tag, flag(h.passage != 0))
	b.add(p, uint32(c.Cue.Last-c.Cue.First), kind)
	b.add(h.rel, h.tag, 0)
	b.add(h.rel, h.cue, kind)
	b.add(h.rel, head.lemma, 0)
	b.add(h.children, h.tag, kind)
	b.add(h.children, h.cue, 0)
	b.add(before.form, h.tag, 0)
	b.add(after.form, h.tag, 0)
	b.add(before.tag, after.tag, h.cue)
	b.add(after.form, h.cue, kind)
	b.add(odds(c.certainty), kind, h.tag)
	b.add(odds(c.certainty), h.cue, 0)
	b.add(odds(c.weakest), kind, flag(len(c.Source) > 0))
	f := &t.words[c.Content[0].First]
	side := flag(c.Content[0].First > c.Cue.First)
	b.add(f.form, h.lemma, side)
	b.add(f.tag, h.cue, side)
	b.add(f.tag, h.lemma, side)
	b.add(f.form, h.cue, mix(side, kind))
	l := &t.words[c.Content[len(c.Content)-1].Last-1]
	b.add(t.cut(c.Content[len(c.Content)-1].Last, c.Content[len(c.Content)-1]), l.tag, kind)
	if len(c.Source) > 0 {
		w := &t.words[c.Source[0].Last-1]
		b.add(w.tag, h.lemma, 0)
		b.add(w.tag, h.cue, kind)
		b.add(w.group, h.group, 0)
		b.add(w.cluster, h.cue, 0)
		b.add(w.form, h.lemma, 0)
		b.add(w.rel, h.rel, flag(int(w.head) == c.Head))
	}
}

// rankRules adds how a candidate agrees with what rules found.
func (t *Text) rankRules(b *bag, c *Candidate) {
	b.template = 180
	b.add(odds(c.contentShare), 0, 0)
	b.add(odds(c.sourceShare), flag(len(c.Source) > 0), 0)
	b.add(odds(c.contentShare), odds(c.sourceShare), 0)
	b.add(odds(c.contentShare), odds(c.cueChance), 0)
	b.template = 150
	p := t.proposalFor(c.Cue)
	if p == nil {
		b.add(0, 0, 0)
		b.add(1, odds(c.cueChance), 0)
		return
	}
	b.template += 2
	both := common(c.Content, p.Content)
	agree := uint32(10 * both / max(1, size(c.Content)+size(p.Content)-both))
	source := flag(p.Source.Empty())
	if !p.Source.Empty() {
		source = 2 + flag(overlap(c.Source, p.Source))
	}
	cue := flag(c.Cue == p.Cue)
	b.add(p.Kind, p.Class, 0)
	b.add(agree, source, cue)
	b.add(agree, p.Kind, 0)
	b.add(source, p.Kind, 0)
	b.add(odds(p.Chance), odds(c.cueChance), 0)
	b.add(odds(p.Chance), agree, source)
	b.add(odds(c.cueChance), agree, 0)
	b.add(odds(c.cueChance), p.Kind, 0)
}

// rankAmong adds how a candidate stands to the others.
func (t *Text) rankAmong(b *bag, cs []Candidate, i int) {
	c := &cs[i]
	holder, held := -1, -1 // the likeliest whose content holds this cue, and whose cue this content holds
	for j := max(0, i-40); j < min(len(cs), i+40); j++ {
		o := &cs[j]
		if o.Cue.Overlaps(c.Cue) {
			continue
		}
		if overlap(o.Content, c.Cue) && (holder < 0 || o.cueChance > cs[holder].cueChance) {
			holder = j
		}
		if overlap(c.Content, o.Cue) && (held < 0 || o.cueChance > cs[held].cueChance) {
			held = j
		}
	}
	among := func(base uint32, j int) {
		b.template = 50 + base
		if j < 0 {
			b.add(1, 0, 0)
			return
		}
		o := &cs[j]
		p := uint32(o.cueChance * 8)
		b.template++
		b.add(p, 0, 0)
		b.add(p, uint32(c.cueChance*8), 0)
		b.add(uint32(o.certainty*8), flag(len(o.Source) > 0), 0)
		b.add(uint32(math.Round((o.cueChance-c.cueChance)*4)), 0, 0)
		b.add(p, uint32(c.cueChance*8), t.words[c.Head].cue)
	}
	among(0, holder)
	among(10, held)
	if holder >= 0 && holder == held {
		among(20, held)
	}
}

// Rate sets the confidence of each candidate.
func (e *Engine) Rate(t *Text, cs []Candidate) {
	var s model.Scores
	for i, f := range t.RankFeatures(cs) {
		e.Rank.Score(f, &s)
		cs[i].Confidence = 1 / (1 + math.Exp(-float64(s.Sum(0))/WeightScale))
	}
}

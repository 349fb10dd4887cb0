package attribution

import (
	"math"
	"slices"

	"github.com/hearsay-nlp/hearsay/internal/model"
)

// readings is the number of readings of a cue that are looked at.
const readings = 5

// Readings returns the candidates for cues in text order, each with its likeliest
// readings, the best first. Cues that would have no content are left out.
func (e *Engine) Readings(t *Text) [][]Candidate {
	cues := e.Cues(t)
	others := Certain(cues)
	var w work
	var out [][]Candidate
	spent := 0
	for _, c := range cues {
		lo, hi := t.window(c.Cue)
		if spent+hi-lo > spare+effort*c.Cue.First {
			continue
		}
		spent += hi - lo
		o := near(others, c.Cue)
		rs := e.arguments(t, c, o, readings, &w)
		if len(rs) == 0 {
			continue
		}
		if len(rs) > 1 {
			for i := range rs {
				rs[i].Features = t.ReadingFeatures(&rs[i], o)
			}
		}
		out = append(out, rs)
	}
	return out
}

// Windows hold so many tokens for each token of the text up to the cue, and some to
// spare; of a text that would need more, which no article does, cues are left out.
const (
	effort = 20
	spare  = 4000
)

// Choose returns the best reading of each cue: the one that is expected to agree
// most with the right one.
func Choose(choice *model.Linear, all [][]Candidate) []Candidate {
	var s model.Scores
	var out []Candidate
	var scores []float64
	for _, rs := range all {
		best := 0
		if len(rs) > 1 {
			scores = scores[:0]
			for i := range rs {
				choice.Score(rs[i].Features, &s)
				scores = append(scores, float64(s.Sum(0))/WeightScale)
			}
			best = consensus(rs, scores)
		}
		rs[best].snap()
		out = append(out, rs[best])
	}
	return out
}

// consensus returns the reading that agrees best with all, each of which counts by
// how likely its score makes it (minimum Bayes risk, Kumar and Byrne 2004): often a
// middle course rather than the likeliest one.
func consensus(rs []Candidate, scores []float64) int {
	top := slices.Max(scores)
	center, most := 0, -1.0
	for i := range rs {
		sum := 0.0
		for k := range rs {
			sum += math.Exp(scores[k]-top) * rs[i].accord(&rs[k])
		}
		if sum > most {
			center, most = i, sum
		}
	}
	best := center
	for k := range rs {
		if scores[k] > scores[best] && rs[center].accord(&rs[k]) > 0 {
			best = k
		}
	}
	return best
}

// accord returns 1 if two readings of a cue agree as the field counts it, in half of
// their contents and some of their sources; 0 if they do not, and more if they are
// the same.
func (c *Candidate) accord(o *Candidate) float64 {
	both := common(c.Content, o.Content)
	switch {
	case 2*both < size(c.Content)+size(o.Content)-both:
		return 0
	case common(c.Source, o.Source) == 0 && len(c.Source)+len(o.Source) > 0:
		return 0
	case slices.Equal(c.Content, o.Content) && slices.Equal(c.Source, o.Source):
		return 1.3
	}
	return 1
}

// snap sets the content to that which rules propose where these nearly agree, or where PolNeAR has another notion of what belongs to it: rules keep to
// the guidelines.
func (c *Candidate) snap() {
	p := c.proposal
	if p == nil {
		return
	}
	if !p.Source.Empty() && !overlap(c.Source, p.Source) || p.Source.Empty() && len(c.Source) > 0 {
		return
	}
	both := common(c.Content, p.Content)
	all := size(c.Content) + size(p.Content) - both
	if both == 0 || 10*both < snapShare*all && !p.Firm {
		return
	}
	c.Content = p.Content
}

// snapShare is how many tenths of their tokens contents must have in common.
const snapShare = 5

// agreement tells how a reading agrees with what rules propose.
func (c *Candidate) agreement() (content, source uint32) {
	p := c.proposal
	if p == nil {
		return 11, 4
	}
	both := common(c.Content, p.Content)
	content = uint32(10 * both / max(1, size(c.Content)+size(p.Content)-both))
	switch {
	case p.Source.Empty() && len(c.Source) == 0:
		return content, 0
	case p.Source.Empty() || len(c.Source) == 0:
		return content, 1
	case overlap(c.Source, p.Source):
		return content, 2
	}
	return content, 3
}

// ReadingFeatures returns the features of a reading: what tells whether its source
// and content, each taken as a whole, are such.
func (t *Text) ReadingFeatures(c *Candidate, others []Range) []uint32 {
	var b bag
	b.template = 200
	h := &t.words[c.Head]
	b.add(uint32(c.rank), 0, 0)
	b.add(uint32(min(c.gap*3, 24)), 0, 0)
	b.add(odds(c.certainty), 0, 0)
	b.add(odds(c.weakest), 0, 0)
	b.add(odds(c.contentShare), 0, 0)
	b.add(odds(c.sourceShare), flag(len(c.Source) > 0), 0)
	b.add(odds(c.contentShare), t.quotedShare(c.Content), 0)
	if p := c.proposal; p != nil {
		content, source := c.agreement()
		b.add(content, source, flag(c.rank > readings))
		b.add(content, p.Kind, 0)
		b.add(source, p.Kind, 0)
		b.add(content, p.Kind, p.Class)
		b.add(content, odds(p.Chance), source)
		b.add(content, t.quotedShare(p.Content), uint32(min(c.gap, 10)))
	}
	b.template = 220
	t.sourceFeatures(&b, c, h)
	b.template = 250
	b.add(uint32(len(c.Content)), t.quotedShare(c.Content), 0)
	b.add(uint32(len(c.Content)), h.cue, 0)
	for k, r := range c.Content {
		b.template = 260 + 60*uint32(min(k, 1))
		t.contentFeatures(&b, c, r, h, others)
	}
	return b.features
}

// sourceFeatures adds what the source is.
func (t *Text) sourceFeatures(b *bag, c *Candidate, h *word) {
	b.add(uint32(len(c.Source)), 0, 0)
	b.add(uint32(len(c.Source)), h.cue, h.tag)
	b.add(uint32(len(c.Source)), h.lemma, 0)
	if len(c.Source) == 0 {
		return
	}
	r := c.Source[0]
	f, l := &t.words[r.First], &t.words[r.Last-1]
	lo, hi := 0, len(t.words)
	before, after := t.at(r.First-1, lo, hi), t.at(r.Last, lo, hi)
	side := flag(r.First > c.Cue.First)
	touches := flag(r.Last == c.Cue.First || r.First == c.Cue.Last)
	b.add(side, touches, grade(r.Last-r.First))
	b.add(side, f.tag, before.tag)
	b.add(side, l.tag, after.tag)
	b.add(side, f.form, before.form)
	b.add(side, l.form, after.form)
	b.add(side, after.form, touches)
	b.add(side, before.form, 0)
	b.add(l.cluster, 0, 0)
	b.add(l.group, side, touches)
	verbs, commas := uint32(0), uint32(0)
	for i := r.First; i < r.Last; i++ {
		verbs += flag(t.words[i].verb)
		commas += flag(t.words[i].comma)
	}
	b.add(min(verbs, 2), min(commas, 3), side)
	b.add(flag(l.comma), flag(after.comma), side)
	b.add(h.cue, side, 0)
	root, roots := t.root(r)
	w := &t.words[root]
	b.add(min(roots, 3), w.rel, side)
	b.add(w.tag, w.rel, flag(c.Cue.First <= int(w.head) && int(w.head) < c.Cue.Last))
	b.add(t.cut(r.Last, r), after.tag, side)
	b.add(t.cut(r.First-1, r), before.tag, side)
}

// contentFeatures adds what a run of the content is: how it starts and ends, and
// what it cuts.
func (t *Text) contentFeatures(b *bag, c *Candidate, r Range, h *word, others []Range) {
	lo, hi := 0, len(t.words)
	f, l := &t.words[r.First], &t.words[r.Last-1]
	before, after := t.at(r.First-1, lo, hi), t.at(r.Last, lo, hi)
	second := t.at(r.First+1, lo, hi)
	side := flag(r.First > c.Cue.First)
	sentence := t.sentences[l.sentence]
	starts := flag(t.sentences[f.sentence].first == r.First)
	ends := flag(sentence.last == r.Last) + 2*flag(sentence.last == r.Last+1)
	size := r.Last - r.First
	b.add(side, starts, ends)
	b.add(side, ends, h.lemma)
	b.add(side, starts, h.lemma)
	b.add(side, grade(size), h.cue)
	b.add(side, grade(size), t.quotedShare([]Range{r}))
	b.add(side, f.form, before.form)
	b.add(side, f.tag, before.tag)
	b.add(side, f.form, second.tag)
	b.add(side, f.tag, h.lemma)
	b.add(side, f.form, h.lemma)
	b.add(side, f.form, h.cue)
	b.add(side, l.form, after.form)
	b.add(side, l.tag, after.tag)
	b.add(side, after.form, t.at(r.Last+1, lo, hi).tag)
	b.add(side, after.tag, t.at(r.Last+1, lo, hi).tag)
	b.add(side, after.form, t.at(r.Last+1, lo, hi).form)
	b.add(side, after.form, h.cue)
	b.add(side, flag(r.Last == c.Cue.First), flag(r.First == c.Cue.Last))
	// Marks: does it start or end within a passage, or hold all of one?
	cutStart := flag(f.passage != 0 && before.passage == f.passage)
	cutEnd := flag(l.passage != 0 && after.passage == l.passage)
	cueIn := flag(h.passage != 0)
	b.add(mix(side, cueIn), cutStart, cutEnd)
	b.add(mix(uint32(f.quote), uint32(l.quote)), uint32(before.quote), uint32(after.quote))
	b.add(uint32(l.quote), uint32(after.quote), ends)
	b.add(uint32(l.quote), after.form, ends)
	verbs, commas, ands, crossed := uint32(0), uint32(0), uint32(0), uint32(0)
	for i := r.First; i < r.Last; i++ {
		w := &t.words[i]
		verbs += flag(w.verb)
		commas += flag(w.comma)
		ands += flag(w.form == and)
		crossed += flag(w.sentence != f.sentence && t.sentences[w.sentence].first == i)
	}
	b.add(side, min(verbs, 3), f.tag)
	b.add(side, min(verbs, 3), h.cue)
	b.add(side, min(commas, 3), min(ands, 2))
	b.add(side, min(crossed, 3), mix(uint32(f.quote), uint32(l.quote)))
	// Other cues in it, and right behind it.
	held, next := uint32(0), uint32(0)
	for _, o := range others {
		if o.Overlaps(c.Cue) {
			continue
		}
		if o.First >= r.First && o.Last <= r.Last {
			held++
		}
		if o.First >= r.Last && o.First < r.Last+5 && t.words[o.First].sentence == l.sentence {
			next = 1 + uint32(o.First-r.Last)
		}
	}
	root, roots := t.root(r)
	w := &t.words[root]
	under := flag(c.Cue.First <= int(w.head) && int(w.head) < c.Cue.Last)
	cut := t.cut(r.Last, r)
	b.add(side, min(roots, 4), under)
	b.add(side, w.rel, under)
	b.add(mix(side, w.rel), under, h.cue)
	b.add(mix(side, w.rel), under, h.lemma)
	b.add(mix(side, w.rel), w.tag, f.tag)
	b.add(side, cut, 0)
	b.add(side, cut, h.cue)
	b.add(side, cut, h.lemma)
	b.add(side, cut, after.form)
	b.add(side, cut, mix(after.tag, t.at(r.Last+1, lo, hi).tag))
	b.add(side, cut, mix(uint32(l.quote), uint32(after.quote)))
	b.add(side, t.cut(r.First-1, r), before.tag)
	b.add(side, min(held, 2), cueIn)
	b.add(side, next, after.tag)
	b.add(next, after.form, ends)
	distance, parted, form := t.leftOver(r.Last, c, others)
	b.add(distance, parted, ends)
	b.add(distance, parted, form)
	b.add(distance, after.form, parted)
	b.add(flag(distance > 0), parted, mix(after.form, t.at(r.Last+1, lo, hi).tag))
	b.add(flag(distance > 0), parted, mix(cut, after.tag))
	b.add(flag(distance > 0), form, mix(h.cue, parted))
}

package attribution

import (
	"math"
	"slices"

	"github.com/hearsay-nlp/hearsay/internal/crf"
)

// The states of the argument model: where no content was seen yet, in content,
// and where content was seen.
const (
	beforeNone uint8 = iota
	beforeSource
	beforeCue
	inContent
	afterNone
	afterSource
	afterCue
	ArgumentStates
)

// The classes that the states' node potentials share.
const (
	RoleNone uint8 = iota
	RoleSource
	RoleContent
	argumentRoles
	RoleCue uint8 = 3
)

// StateRole gives the class of each state.
var StateRole = [ArgumentStates]uint8{RoleNone, RoleSource, RoleCue, RoleContent, RoleNone, RoleSource, RoleCue}

// StepClass numbers the steps from a state to the next that can be: content seen
// stays seen. It is -1 for the others.
var StepClass, StepClasses = func() (table [ArgumentStates * ArgumentStates]int8, n int) {
	for p := range ArgumentStates {
		for s := range ArgumentStates {
			k := p*ArgumentStates + s
			table[k] = -1
			if p < inContent && s <= inContent || p >= inContent && s >= inContent {
				table[k] = int8(n)
				n++
			}
		}
	}
	return table, n
}()

// State returns the state of a token of the given role, seen telling whether
// content was seen up to it.
func State(role uint8, seen bool) uint8 {
	switch {
	case role == RoleContent:
		return inContent
	case role == RoleCue && seen:
		return afterCue
	case role == RoleCue:
		return beforeCue
	case seen:
		return afterNone + role
	}
	return role
}

// arguments gives a candidate the source and content that are most likely, and
// returns the n most likely readings; others are the cues near by.
func (e *Engine) arguments(t *Text, cand Candidate, others []Range, n int, w *work) []Candidate {
	c := t.Arguments(cand.Cue, others)
	if c.hi-c.lo == cand.Cue.Last-cand.Cue.First {
		return nil
	}
	w.chain.Reset(c.hi-c.lo, int(ArgumentStates))
	c.Features(func(i int, node, edge []uint32) {
		e.ArgumentNode.Score(node, &w.scores)
		allowed := c.Allowed(c.lo + i)
		for s, p := range w.chain.Node(i) {
			p = crf.Never
			if allowed>>s&1 != 0 {
				p = 0
				if class := int(StateRole[s]); class < int(argumentRoles) {
					p = float32(w.scores.Sum(class)) / WeightScale
				}
			}
			w.chain.Node(i)[s] = p
		}
		if i > 0 {
			e.ArgumentStep.Score(edge, &w.scores)
			for k, class := range StepClass {
				if p := &w.chain.Edge(i)[k]; class < 0 {
					*p = crf.Never
				} else {
					*p = float32(w.scores.Sum(int(class))) / WeightScale
				}
			}
		}
	})
	w.chain.Sum()
	paths := w.chain.NBest(n)
	if len(paths) > 0 {
		paths = c.longer(paths, w)
	}
	var readings []Candidate
	for k, p := range paths {
		r := cand
		r.rank, r.gap = min(k, n), paths[0].Score-p.Score
		r.read(c, w, p.States)
		readings = append(readings, r)
	}
	if p := cand.proposal; p != nil && len(paths) > 0 {
		r := cand
		r.take(c, w, p, paths[0].Score)
		r.rank = n + 1
		readings = append(readings, r)
	}
	return readings
}

// Allowed returns the states that token i can have, a bit for each: the cue's own
// and no others are cue; a window starts before its content and does not end
// before it.
func (c *Arguments) Allowed(i int) uint16 {
	states := uint16(1<<beforeNone | 1<<beforeSource | 1<<inContent | 1<<afterNone | 1<<afterSource)
	if c.cue.First <= i && i < c.cue.Last {
		states = 1<<beforeCue | 1<<afterCue
	}
	if i == c.lo {
		states &= 1<<inContent - 1 | 1<<inContent
	}
	if i == c.hi-1 {
		states &^= 1<<inContent - 1
	}
	return states
}

// longer appends readings whose content goes on to the end of the sentence or of
// what hangs under its first part.
func (c *Arguments) longer(paths []crf.Path, w *work) []crf.Path {
	first := paths[0].States
	end := len(first)
	for end > 0 && first[end-1] != inContent {
		end--
	}
	start := end
	for start > 0 && first[start-1] == inContent {
		start--
	}
	if start < c.cue.Last-c.lo || c.lo+start >= c.last {
		return paths
	}
	stop := min(c.last, c.hi) - c.lo
	for stop > end && c.Text.words[c.lo+stop-1].punctuation {
		stop--
	}
	root, _ := c.root(Range{c.lo + start, c.lo + end})
	hangs := end
	for i := end; i < stop; i++ {
		if c.under(c.lo+i, root) {
			hangs = i + 1
		}
	}
	tried := [3]int{stop, hangs, c.nextPassage(end, stop)}
	for k, to := range tried {
		if to <= end || slices.Contains(tried[:k], to) {
			continue
		}
		states := slices.Clone(first)
		for i := end; i < to; i++ {
			states[i] = inContent
		}
		known := slices.ContainsFunc(paths, func(p crf.Path) bool { return slices.Equal(p.States, states) })
		if score := w.chain.Score(states); !known && score > crf.Never/2 {
			paths = append(paths, crf.Path{States: states, Score: score})
		}
	}
	return paths
}

// nextPassage returns where, among the tokens of the window up to stop, the passage behind
// token end ends, or end if there is none.
func (c *Arguments) nextPassage(end, stop int) int {
	last := c.Text.words[c.lo+end-1].passage
	for i := end; i < stop; i++ {
		if p := c.Text.words[c.lo+i].passage; p != 0 && p != last {
			return min(c.passages[p-1].Last-c.lo, stop)
		}
	}
	return end
}

// under reports whether token i hangs under root.
func (c *Arguments) under(i, root int) bool {
	for n := 0; n < maxClimb && i >= 0; n++ {
		if i == root {
			return true
		}
		i = int(c.Text.words[i].head)
	}
	return false
}

// read sets the arguments of a candidate to what the states of its window say.
func (c *Candidate) read(x *Arguments, w *work, states []uint8) {
	c.Source, c.Content = nil, nil
	c.weakest = 1
	sum, n := 0.0, 0
	for i, s := range states {
		var chance float64
		switch StateRole[s] {
		case RoleSource:
			c.Source = extend(c.Source, x.lo+i)
			chance = w.chain.Marginal(i, int(beforeSource)) + w.chain.Marginal(i, int(afterSource))
			c.sourceCertainty = max(c.sourceCertainty, chance)
		case RoleContent:
			c.Content = extend(c.Content, x.lo+i)
			chance = w.chain.Marginal(i, int(inContent))
		default:
			continue
		}
		sum += chance
		n++
		c.weakest = min(c.weakest, chance)
	}
	c.certainty = sum / math.Max(float64(n), 1)
	c.expect(x, w)
}

// expect sets how much of content and source the labels of the window are expected
// to share with those of the candidate.
func (c *Candidate) expect(x *Arguments, w *work) {
	c.contentShare = x.share(c.Content, func(i int) float64 { return w.chain.Marginal(i, int(inContent)) })
	c.sourceShare = 1
	if len(c.Source) > 0 {
		c.sourceShare = x.share(c.Source, func(i int) float64 {
			return w.chain.Marginal(i, int(beforeSource)) + w.chain.Marginal(i, int(afterSource))
		})
	}
}

// share returns the expected number of tokens in both ranges and a set over that in
// either; chance tells how likely the i-th token of the window is to be in the set.
func (c *Arguments) share(ranges []Range, chance func(i int) float64) float64 {
	both, either, k := 0.0, 0.0, 0
	for i := c.lo; i < c.hi; i++ {
		for k < len(ranges) && ranges[k].Last <= i {
			k++
		}
		p := chance(i - c.lo)
		if k < len(ranges) && ranges[k].First <= i {
			both += p
			p = 1
		}
		either += p
	}
	return both / max(either, 1e-9)
}

// take sets the arguments of a candidate to those that rules propose.
func (c *Candidate) take(x *Arguments, w *work, p *Proposal, top float64) {
	states := make([]uint8, x.hi-x.lo)
	set := func(r Range, state uint8) {
		for i := max(r.First, x.lo); i < min(r.Last, x.hi); i++ {
			states[i-x.lo] = state
		}
	}
	set(p.Source, beforeSource)
	for _, r := range p.Content {
		set(r, inContent)
	}
	set(c.Cue, beforeCue)
	seen := false
	for i, s := range states {
		if s == inContent {
			seen = true
		} else if seen {
			states[i] += afterNone
		}
	}
	c.read(x, w, states)
	c.gap = top - w.chain.Score(states)
	c.Source, c.Content = nil, p.Content
	if !p.Source.Empty() {
		c.Source = []Range{p.Source}
	}
	c.expect(x, w)
}

// extend adds token i to the last of ranges, or to a new one.
func extend(ranges []Range, i int) []Range {
	if n := len(ranges); n > 0 && ranges[n-1].Last == i {
		ranges[n-1].Last++
		return ranges
	}
	return append(ranges, Range{i, i + 1})
}

package attribution

import (
	"slices"
)

// settlement is what is settled so far, by token.
type settlement struct {
	text         *Text
	cue, content []int32 // 1 + the candidate kept last whose cue or content it is in, or 0
	dropped      []bool  // by candidate
}

// Settle returns the candidates that are sure enough, the surest first where they
// clash: no two share a token of their cues or most of their contents.
func (t *Text) Settle(cs []Candidate, least Thresholds) []Candidate {
	order := make([]int, len(cs))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		switch {
		case cs[a].Confidence > cs[b].Confidence:
			return -1
		case cs[a].Confidence < cs[b].Confidence:
			return 1
		}
		return 0
	})
	s := settlement{t, make([]int32, len(t.words)), make([]int32, len(t.words)), make([]bool, len(cs))}
	var kept []int
	for _, i := range order {
		if cs[i].Confidence < t.least(&cs[i], least) {
			continue
		}
		if s.fits(cs, i, least) {
			s.keep(cs, i)
			kept = append(kept, i)
		}
	}
	var out []Candidate
	for _, i := range kept {
		if !s.dropped[i] {
			out = append(out, cs[i])
		}
	}
	sortCandidates(out)
	return out
}

// least returns the confidence that c needs where it stands by itself.
func (t *Text) least(c *Candidate, least Thresholds) float64 {
	switch {
	case c.deep():
		return least.Deep
	case c.proposal != nil:
		return least.Ruled
	case t.quotedShare(c.Content) == 1:
		return least.Mixed
	}
	return least.Plain
}

// nests reports whether c can stand in the content of another: PolNeAR annotates no
// such, so that only rules are to be trusted there.
func (least *Thresholds) nests(c *Candidate) bool {
	return c.deep() || c.proposal != nil && c.Confidence >= least.Nested
}

// deep reports whether rules find that c quotes in a quotation.
func (c *Candidate) deep() bool { return c.proposal != nil && c.proposal.Deep }

// fits reports whether candidate i can stand beside what is kept; it drops what
// has to give way.
func (s *settlement) fits(cs []Candidate, i int, least Thresholds) bool {
	c := &cs[i]
	for k := c.Cue.First; k < c.Cue.Last; k++ {
		if s.cue[k] != 0 {
			return false
		}
	}
	if h := s.content[c.Cue.First]; h != 0 && !least.nests(c) && !s.dropped[int(h-1)] {
		return false
	}
	var held []int
	shared, all := 0, 0
	for _, r := range c.Content {
		for k := r.First; k < r.Last; k++ {
			all++
			if x := s.content[k]; x != 0 && !s.dropped[int(x-1)] && (c.proposal == nil || cs[x-1].proposal == nil) {
				shared++ // rules know when two cues share a content
			}
			if x := s.cue[k]; x != 0 && !s.dropped[int(x-1)] && !slices.Contains(held, int(x-1)) {
				held = append(held, int(x-1))
			}
		}
	}
	for _, h := range held {
		if c.proposal == nil && cs[h].proposal != nil && !(least.nests(&cs[h]) && s.text.quotedShare(c.Content) == 1) {
			return false // rules know that cue, but not this one; yet "condemned what he called “a breach”"
		}
		if !least.nests(&cs[h]) && c.Confidence < least.Share*cs[h].Confidence {
			return false
		}
	}
	if len(held) == 0 && s.content[c.Cue.First] == 0 && 2*shared >= all {
		return false
	}
	for _, h := range held {
		if !least.nests(&cs[h]) {
			s.dropped[h] = true
		}
	}
	return true
}

func (s *settlement) keep(cs []Candidate, i int) {
	for k := cs[i].Cue.First; k < cs[i].Cue.Last; k++ {
		s.cue[k] = int32(i + 1)
	}
	for _, r := range cs[i].Content {
		for k := r.First; k < r.Last; k++ {
			s.content[k] = int32(i + 1)
		}
	}
}

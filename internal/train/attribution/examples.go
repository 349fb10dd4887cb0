package main

import (
	"github.com/hearsay-nlp/hearsay/internal/attribution"
	"github.com/hearsay-nlp/hearsay/internal/train/crf"
)

// cueExamples returns an example for each sentence. Nothing is learned from what
// rules take for a cue in the content of another attribution where the corpus does
// not annotate such.
func cueExamples(a *article) []*crf.Example {
	labels := make([]uint8, a.text.Len())
	for _, g := range a.gold {
		for i := g.cue.First; i < g.cue.Last; i++ {
			labels[i] = attribution.CueInside
		}
	}
	for _, g := range a.gold {
		labels[g.cue.First] = attribution.CueStart
	}
	var examples []*crf.Example
	for s := range a.text.NumSentences() {
		e := &crf.Example{}
		start := a.text.Sentence(s).First
		before := uint8(0)
		a.text.CueFeatures(s, func(i int, node, edge []uint32) {
			y := labels[start+i]
			if y == attribution.CueInside && before == 0 {
				y = attribution.CueStart // a cue that goes on from the sentence before
			}
			first := before == attribution.NoCue
			before = y
			if y == attribution.NoCue && first && !a.nests && a.text.Proposed(start+i) && a.held(start+i) {
				y = crf.Unknown
			}
			e.Add(node, edge, y, 1<<attribution.CueLabels-1)
		})
		e.Trim()
		examples = append(examples, e)
	}
	return examples
}

// argumentExamples returns an example for each attribution, and another one for
// each cue that a model found which is not quite the annotated one.
func argumentExamples(a *article) []*crf.Example {
	others := attribution.Certain(a.cues)
	var examples []*crf.Example
	for i := range a.gold {
		g := &a.gold[i]
		if e := argumentExample(a, g, g.cue, others); e != nil {
			examples = append(examples, e)
		}
		for _, c := range a.cues {
			if c.Cue.Overlaps(g.cue) && c.Cue != g.cue {
				if e := argumentExample(a, g, c.Cue, others); e != nil {
					examples = append(examples, e)
				}
				break
			}
		}
	}
	return examples
}

// argumentExample returns the example of an attribution, or nil if its content
// is out of reach.
func argumentExample(a *article, g *gold, cue attribution.Range, others []attribution.Range) *crf.Example {
	x := a.text.Arguments(cue, others)
	e := &crf.Example{}
	seen := false
	x.Features(func(i int, node, edge []uint32) {
		at := x.First() + i
		role := attribution.RoleNone
		switch {
		case in(cue, at):
			role = attribution.RoleCue
		case inAny(g.content, at):
			role = attribution.RoleContent
			seen = true
		case inAny(g.source, at):
			role = attribution.RoleSource
		}
		e.Add(node, edge, attribution.State(role, seen), x.Allowed(at))
	})
	if !seen {
		return nil
	}
	e.Trim()
	return e
}

// held reports whether token i is in the content of an attribution.
func (a *article) held(i int) bool {
	for k := range a.gold {
		if inAny(a.gold[k].content, i) {
			return true
		}
	}
	return false
}

func in(r attribution.Range, i int) bool { return r.First <= i && i < r.Last }

func inAny(rs []attribution.Range, i int) bool {
	for _, r := range rs {
		if in(r, i) {
			return true
		}
	}
	return false
}

package attribution

import (
	"slices"

	"github.com/hearsay-nlp/hearsay/internal/crf"
	"github.com/hearsay-nlp/hearsay/internal/model"
)

// The labels of the cue model.
const (
	NoCue uint8 = iota
	CueStart
	CueInside
	CueLabels
)

// biases are what the chance of no cue is lowered by, for ever more candidates; the last
// one where a quotation is in no content that rules find.
var biases = []float32{0, 1, 2.5}

// Cues returns the candidates for cues in text order, without arguments.
func (e *Engine) Cues(t *Text) []Candidate {
	var found []Candidate
	var w work
	for s := range t.sentences {
		found = e.cues(t, s, &w, found)
	}
	return found
}

// work is the room that the models work in.
type work struct {
	chain  crf.Chain
	scores model.Scores
	path   []uint8
}

// cues appends the candidates of sentence s.
func (e *Engine) cues(t *Text, s int, w *work, found []Candidate) []Candidate {
	sent := t.sentences[s]
	w.chain.Reset(sent.last-sent.first, int(CueLabels))
	t.CueFeatures(s, func(i int, node, edge []uint32) {
		e.CueNode.Score(node, &w.scores)
		fill(w.chain.Node(i), &w.scores)
		if i > 0 {
			e.CueStep.Score(edge, &w.scores)
			fill(w.chain.Edge(i), &w.scores)
		}
	})
	w.chain.Sum()
	start := len(found)
	taken := make([]bool, sent.last-sent.first)
	found = t.addProposed(found, sent, w, taken)
	lowered := float32(0)
	tried := biases
	if !t.unheld(sent) {
		tried = biases[:len(biases)-1]
	}
	for _, bias := range tried {
		for i := range w.chain.Len() {
			w.chain.Node(i)[NoCue] -= bias - lowered
		}
		lowered = bias
		w.path, _ = w.chain.Best(w.path[:0])
		found = addCues(found, sent.first, w, taken)
	}
	sortCandidates(found[start:])
	for i := range found[start:] {
		found[start+i].Head = t.mainWord(found[start+i].Cue)
	}
	return found
}

// addCues appends the cues of a path, but for those that touch one before.
func addCues(found []Candidate, first int, w *work, taken []bool) []Candidate {
	for i := 0; i < len(w.path); i++ {
		if w.path[i] == NoCue {
			continue
		}
		c := Candidate{Cue: Range{first + i, first + i + 1}}
		c.cueChance = 1 - w.chain.Marginal(i, int(NoCue))
		clash := taken[i]
		for i+1 < len(w.path) && w.path[i+1] == CueInside {
			i++
			c.Cue.Last++
			c.cueChance = max(c.cueChance, 1-w.chain.Marginal(i, int(NoCue)))
			clash = clash || taken[i]
		}
		if clash {
			continue
		}
		for k := c.Cue.First; k < c.Cue.Last; k++ {
			taken[k-first] = true
		}
		found = append(found, c)
	}
	return found
}

// addProposed appends the cues that rules propose in a sentence, but for those
// that touch one before. The model's own do not touch them: where both know a cue,
// rules know better where it starts and ends.
func (t *Text) addProposed(found []Candidate, sent sentence, w *work, taken []bool) []Candidate {
	for i := sent.first; i < sent.last; i++ {
		k := t.words[i].proposal
		if k == 0 || t.proposals[k-1].Cue.First != i || t.proposals[k-1].Cue.Last > sent.last {
			continue
		}
		c := Candidate{Cue: t.proposals[k-1].Cue, proposal: &t.proposals[k-1]}
		clash := false
		for j := c.Cue.First; j < c.Cue.Last; j++ {
			clash = clash || taken[j-sent.first]
			c.cueChance = max(c.cueChance, 1-w.chain.Marginal(j-sent.first, int(NoCue)))
		}
		if !clash {
			found = append(found, c)
			for j := c.Cue.First; j < c.Cue.Last; j++ {
				taken[j-sent.first] = true
			}
		}
	}
	return found
}

// fill sets potentials to scores.
func fill(potentials []float32, scores *model.Scores) {
	for k := range potentials {
		potentials[k] = float32(scores.Sum(k)) / WeightScale
	}
}

func sortCandidates(cs []Candidate) {
	slices.SortStableFunc(cs, func(a, b Candidate) int { return a.Cue.First - b.Cue.First })
}

// Certain returns the cues that are more likely such than not.
func Certain(cues []Candidate) []Range {
	var out []Range
	for _, c := range cues {
		if c.cueChance > 0.5 {
			out = append(out, c.Cue)
		}
	}
	return out
}

// near returns the part of the cues, in text order, that a window can hold.
func near(cues []Range, c Range) []Range {
	from, _ := slices.BinarySearchFunc(cues, c.First-maxReach-50, func(r Range, at int) int { return r.First - at })
	to, _ := slices.BinarySearchFunc(cues, c.Last+maxReach+1, func(r Range, at int) int { return r.First - at })
	return cues[from:to]
}

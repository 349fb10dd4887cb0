package crf

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay/internal/model"
)

// pairs is a task that steps alone can solve: feature 9 is state 1, but for every
// second one in a run, which is state 2.
func pairs() (Topology, []*Example) {
	t := Topology{States: 3, Node: []uint8{0, 1, 1}, Step: []int8{0, 1, -1, 2, -1, 3, 4, 5, -1}}
	var examples []*Example
	for n := range 40 {
		e := &Example{}
		run := 0
		for i := range 8 {
			if (n>>(i%5))&1 == 0 {
				run = 0
				e.Add([]uint32{7}, []uint32{1}, 0, 7)
				continue
			}
			run++
			e.Add([]uint32{9}, []uint32{1}, uint8(2-run%2), 7)
		}
		examples = append(examples, e)
	}
	return t, examples
}

func TestLearns(t *testing.T) {
	for _, drop := range []float64{0, 0.2} {
		topology, examples := pairs()
		space := NewSpace(topology, examples, 1)
		w := space.Train(Config{Epochs: 20, Rate: 0.5, Average: 1, Drop: drop, Seed: 1}, examples)
		l := &learner{Space: space, node: w.node, edge: w.edge, scale: 1}
		for _, e := range examples {
			l.potentials(e)
			path, _ := l.chain.Best(nil)
			assert.Equal(t, e.Gold, path, "with a share of %v left out", drop)
		}
	}
}

func TestTrainingIsDeterministic(t *testing.T) {
	files := func() ([]byte, []byte) {
		topology, examples := pairs()
		return NewSpace(topology, examples, 1).Train(Config{Epochs: 3, Rate: 0.1, L2: 1e-4, Average: 2, Seed: 1}, examples).Files(32, 0.01)
	}
	node, step := files()
	again, stepAgain := files()
	assert.Equal(t, node, again)
	assert.Equal(t, step, stepAgain)
	m, err := model.Decode(node)
	require.NoError(t, err)
	assert.Len(t, m.Classes(), 2)
}

func TestUnknownStatesTeachNothing(t *testing.T) {
	topology, examples := pairs()
	for _, e := range examples {
		for i := range e.Gold {
			e.Gold[i] = Unknown
		}
	}
	w := NewSpace(topology, examples, 1).Train(Config{Epochs: 2, Rate: 0.1, Average: 1, Seed: 1}, examples)
	for _, x := range append(w.node, w.edge...) {
		assert.Zero(t, x)
	}
}

func TestRareFeaturesAreDropped(t *testing.T) {
	e := &Example{}
	for i := range 4 {
		e.Add([]uint32{5, uint32(i)<<28 | 1<<20}, nil, 0, 1)
	}
	s := NewSpace(Topology{States: 1, Node: []uint8{0}, Step: []int8{0}}, []*Example{e}, 2)
	assert.Equal(t, map[uint32]uint32{5: 0}, s.node)
	assert.LessOrEqual(t, len(e.node), 4)
}

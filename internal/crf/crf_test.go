package crf_test

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay/internal/crf"
)

// chain returns a chain of random potentials, some of them ruled out.
func chain(rng *rand.Rand, length, states int) *crf.Chain {
	var c crf.Chain
	c.Reset(length, states)
	for i := range length {
		for s := range c.Node(i) {
			c.Node(i)[s] = float32(4 * rng.NormFloat64())
		}
		for s := range c.Edge(i) {
			if c.Edge(i)[s] = float32(2 * rng.NormFloat64()); s > 0 && rng.IntN(8) == 0 {
				c.Edge(i)[s] = crf.Never
			}
		}
	}
	return &c
}

// enumerate returns all paths that are not ruled out, the best first.
func enumerate(c *crf.Chain, length, states int) []crf.Path {
	var paths []crf.Path
	var walk func(states []uint8, score float64)
	walk = func(path []uint8, score float64) {
		i := len(path)
		if i == length {
			paths = append(paths, crf.Path{States: slices.Clone(path), Score: score})
			return
		}
		for s := range states {
			x := score + float64(c.Node(i)[s])
			if i > 0 {
				e := c.Edge(i)[int(path[i-1])*states+s]
				if e == crf.Never {
					continue
				}
				x += float64(e)
			}
			walk(append(path, uint8(s)), x)
		}
	}
	walk(nil, 0)
	slices.SortStableFunc(paths, func(a, b crf.Path) int {
		if a.Score > b.Score {
			return -1
		}
		return 1
	})
	return paths
}

func TestAgainstEnumeration(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		length, states := 1+rng.IntN(5), 2+rng.IntN(3)
		c := chain(rng, length, states)
		all := enumerate(c, length, states)
		require.NotEmpty(t, all)

		path, score := c.Best(nil)
		assert.Equal(t, all[0].States, path)
		assert.InDelta(t, all[0].Score, score, 1e-4)

		n := 1 + rng.IntN(6)
		got := c.NBest(n)
		require.Len(t, got, min(n, len(all)))
		for i, p := range got {
			assert.InDelta(t, all[i].Score, p.Score, 1e-4)
			assert.Equal(t, all[i].States, p.States)
			assert.InDelta(t, p.Score, c.Score(p.States), 1e-4)
		}

		checkMarginals(t, c, all, length, states)
	}
}

// checkMarginals compares the probabilities of states and steps with sums over
// all paths.
func checkMarginals(t *testing.T, c *crf.Chain, all []crf.Path, length, states int) {
	t.Helper()
	total := 0.0
	for _, p := range all {
		total += math.Exp(p.Score - all[0].Score)
	}
	c.Sum()
	for i := range length {
		for s := range states {
			node, steps := 0.0, make([]float64, states)
			for _, p := range all {
				if int(p.States[i]) == s {
					x := math.Exp(p.Score-all[0].Score) / total
					node += x
					if i > 0 {
						steps[p.States[i-1]] += x
					}
				}
			}
			assert.InDelta(t, node, c.Marginal(i, s), 1e-6)
			for q := range states {
				if i > 0 {
					assert.InDelta(t, steps[q], c.Step(i, q, s), 1e-6)
				}
			}
		}
	}
}

func TestLongChainStaysFinite(t *testing.T) {
	c := chain(rand.New(rand.NewPCG(3, 4)), 20000, 5)
	path, score := c.Best(nil)
	require.Len(t, path, 20000)
	assert.False(t, math.IsInf(score, 0) || math.IsNaN(score))
	c.Sum()
	for i := 0; i < 20000; i += 997 {
		sum := 0.0
		for s := range 5 {
			sum += c.Marginal(i, s)
		}
		assert.InDelta(t, 1, sum, 1e-6)
	}
}

func TestEmptyChain(t *testing.T) {
	var c crf.Chain
	c.Reset(0, 3)
	path, _ := c.Best(nil)
	assert.Empty(t, path)
	assert.Empty(t, c.NBest(3))
	c.Sum()
	assert.Panics(t, func() { c.Reset(1, crf.MaxStates+1) })
}

package main

import (
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// treebank is a few trees to learn.
func treebank() []*sentence {
	var all []*sentence
	for range 3 { // rare words are left out
		for _, lines := range []string{
			"She PRP nsubj 1|said VBD root 5|he PRP nsubj 3|left VBD ccomp 1|. . punct 1",
			"The DT det 1|talks NNS nsubj 2|failed VBD root 7|, , punct 6|a DT det 5|spokesman NN nsubj 6|said VBD parataxis 2",
			"No UH root 1",
		} {
			s := &sentence{}
			for _, word := range strings.Split(lines, "|") {
				f := strings.Fields(word)
				s.words, s.tags, s.rels = append(s.words, f[0]), append(s.tags, f[1]), append(s.rels, f[2])
				s.heads = append(s.heads, int(f[3][0]-'0'))
			}
			all = append(all, s)
		}
	}
	return all
}

// TestGradients compares the gradient with what a small change of a weight does to
// the loss.
func TestGradients(t *testing.T) {
	all := treebank()
	v := buildVocabulary(all)
	for i, w := range []string{"she", "said", "failed"} {
		x := make([]float32, gloveDim)
		x[i] = 1
		v.addVector(w, x)
	}
	v.look(all)
	n := newNetwork(sizes{word: 16, suffix: 16, prefix: 16, shape: 16, tag: 16, glove: gloveDim, width: 16, layers: "cs", hidden: 16}, v, 1)
	w := newWorker(n, 1)
	loss := func() float64 {
		w.rng = rand.NewPCG(7, 7)
		w.p, w.training = n.p, true
		clear(w.grad)
		n.turnAll()
		w.learnBatch(all)
		return w.loss
	}
	loss()
	gradient := append([]float32(nil), w.grad...)
	rng, checked, wrong := rand.New(rand.NewPCG(2, 2)), 0, 0
	for checked < 400 {
		i := rng.IntN(n.size)
		if gradient[i] == 0 {
			continue
		}
		const little = 1e-3
		old := n.p[i]
		n.p[i] = old + little
		up := loss()
		n.p[i] = old - little
		down := loss()
		n.p[i] = old
		checked++
		slope := (up - down) / (2 * little)
		if math.Abs(slope-float64(gradient[i])) > 0.02+0.05*math.Abs(slope) {
			wrong++
		}
	}
	// A change may turn a rectifier on or a decision round, and then the slope breaks.
	assert.LessOrEqual(t, wrong, 12, "of %d", checked)
}

// TestOracle follows transitions without cost, and must arrive at the gold tree.
func TestOracle(t *testing.T) {
	for _, s := range treebank() {
		var st state
		st.reset(len(s.words))
		for !st.done() {
			costs, ok := st.costs(s.heads), st.may()
			next := -1
			for k, may := range ok {
				if may && costs[k] == 0 {
					next = k
				}
			}
			require.GreaterOrEqual(t, next, 0, "no transition without cost")
			st.apply(next, 0)
		}
		assert.Equal(t, s.heads, st.head[:len(s.words)])
	}
}

// TestCosts compares the oracle's costs with the best tree within reach after each
// transition, found by trying everything.
func TestCosts(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 3))
	for range 200 {
		n := 1 + rng.IntN(5)
		gold := randomTree(rng, n)
		var st state
		st.reset(n)
		for !st.done() {
			costs, ok := st.costs(gold), st.may()
			before := reachable(&st, gold)
			var may []int
			for k := range ok {
				if !ok[k] {
					continue
				}
				may = append(may, k)
				after := clone(&st)
				after.apply(k, 0)
				require.Equal(t, before-reachable(after, gold), costs[k], "%v %v %v", gold, st.stack, k)
			}
			st.apply(may[rng.IntN(len(may))], 0)
		}
	}
}

// reachable returns the most gold arcs that a state can still end with.
func reachable(st *state, gold []int) int {
	if st.done() {
		right := 0
		for i, h := range gold {
			if st.head[i] == h {
				right++
			}
		}
		return right
	}
	most := 0
	for k, may := range st.may() {
		if may {
			next := clone(st)
			next.apply(k, 0)
			most = max(most, reachable(next, gold))
		}
	}
	return most
}

func clone(st *state) *state {
	c := *st
	for _, v := range []*[]int{&c.stack, &c.head, &c.label, &c.left, &c.right, &c.nLeft, &c.nRight} {
		*v = append([]int(nil), *v...)
	}
	return &c
}

// randomTree makes a projective tree with one root by random transitions.
func randomTree(rng *rand.Rand, n int) []int {
	var st state
	st.reset(n)
	for !st.done() {
		ok := st.may()
		if k := rng.IntN(3); ok[k] {
			st.apply(k, 0)
		}
	}
	return st.head[:n]
}

func TestProduct(t *testing.T) {
	rng := rand.New(rand.NewPCG(4, 4))
	const m, n, k = 7, 32, 5
	a, b, c := make([]float32, 8*k), make([]float32, k*n), make([]float32, 8*n)
	for i := range a {
		a[i] = float32(rng.NormFloat64())
	}
	for i := range b {
		b[i] = float32(rng.NormFloat64())
	}
	product(c, n, a, k, 1, b, n, m, n, k, make([]float32, 16*k))
	for i := range m {
		for j := range n {
			var sum float32
			for l := range k {
				sum += a[i*k+l] * b[l*n+j]
			}
			require.InDelta(t, sum, c[i*n+j], 1e-4)
		}
	}
}

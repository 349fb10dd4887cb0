package syntax

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestBeamKeepsTheBestMoves(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	const margin = 100
	for range 500 {
		var b beam
		var all []move
		for i := range 1 + rng.IntN(12) {
			x := move{from: i, score: rng.Int32N(300)}
			all = append(all, x)
			b.add(x, margin)
		}
		slices.SortStableFunc(all, func(x, y move) int { return cmp.Compare(y.score, x.score) })
		want := all[:min(beamWidth, len(all))]
		for all[0].score-want[len(want)-1].score > margin {
			want = want[:len(want)-1]
		}
		require.Equal(t, want, b.moves)
	}
}

// TestBeamScores checks that a beam finds trees that are likelier than those found
// step by step, often enough.
func TestBeamScores(t *testing.T) {
	m := English().model
	rng := rand.New(rand.NewPCG(2, 2))
	better := 0
	for range 50 {
		words := make([]string, 20)
		for i := range words {
			words[i] = gibberish(rng, 1)
		}
		var e encoder
		m.encode(&e, words, nil)
		greedy, wide := new(beam), new(beam)
		narrow := *m
		narrow.margin = 0
		a, b := narrow.parse(greedy, &e, len(words)), m.parse(wide, &e, len(words))
		require.LessOrEqual(t, a.score, int32(0))
		if a.score < b.score {
			better++
		}
	}
	assert.Greater(t, better, 10)
}

func TestAddLogs(t *testing.T) {
	m := English().model
	unit := float64(m.margin) / beamMargin
	for _, x := range []int32{0, -40, -700, 3000} {
		for _, y := range []int32{0, 13, -500, -1e6} {
			want := unit * math.Log(math.Exp(float64(x)/unit)+math.Exp(float64(y)/unit))
			assert.InDelta(t, want, m.addLogs(x, y), 0.51)
		}
	}
	const least = math.MinInt32 / 2
	assert.EqualValues(t, -7, m.addLogs(least, -7), "nothing is added")
}

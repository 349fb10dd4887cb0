package logistic

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hearsay-nlp/hearsay/internal/model"
)

// learned trains on examples whose class is told by feature 10, 11 or 12 beside
// ten that tell nothing.
func learned(thrift float64) *Learner {
	rng := rand.New(rand.NewPCG(1, 2))
	l := New(3, 0.1, thrift)
	example := func() ([]uint32, int) {
		class := rng.IntN(3)
		return []uint32{uint32(10 + class), uint32(100 + rng.IntN(10))}, class
	}
	for range 100 {
		fs, _ := example()
		l.Count(fs)
	}
	l.Count([]uint32{7}) // once only
	l.Start(2)
	for range 3000 {
		fs, class := example()
		l.Best(fs)
		l.Step(class)
	}
	return l
}

func TestLearns(t *testing.T) {
	l := learned(0.1)
	for class := range 3 {
		assert.Equal(t, class, l.Best([]uint32{uint32(10 + class), 105}))
	}
	assert.Equal(t, 0, l.Best([]uint32{7, 8, 9}), "features of no weight")
}

func TestThriftLeavesWeightsOut(t *testing.T) {
	weights := func(l *Learner) (n int) {
		for _, r := range l.Rows(1000, 1) {
			for _, w := range r.Weights {
				if w != 0 {
					n++
				}
			}
		}
		return n
	}
	lavish, thrifty := learned(0), learned(5)
	assert.Less(t, weights(thrifty), weights(lavish))
	for class := range 3 {
		assert.Equal(t, class, thrifty.Best([]uint32{uint32(10 + class), 105}))
	}
}

func TestTrainingIsDeterministic(t *testing.T) {
	encode := func(l *Learner) []byte { return model.Encode([]string{"a", "b", "c"}, l.Rows(32, 1)) }
	assert.True(t, slices.Equal(encode(learned(0.1)), encode(learned(0.1))))
}

// A fresh learner learns what the one did that counted for it.
func TestFreshLearnsAlike(t *testing.T) {
	rows := func(l *Learner) []byte {
		for k := range 200 {
			l.Best([]uint32{uint32(k % 3), 9})
			l.Step(k % 3)
		}
		return model.Encode([]string{"a", "b", "c"}, l.Rows(32, 1))
	}
	l := New(3, 0.1, 0.1)
	l.Count([]uint32{0, 1, 2, 9})
	l.Start(1)
	want := rows(l)
	assert.Equal(t, want, rows(l.Fresh()))
}

// Features whose slots are the same are told apart.
func TestPlaces(t *testing.T) {
	of := map[uint32]int32{}
	for k := range int32(1000) {
		of[uint32(k)*0x9E3779B1] = 17 * k
	}
	p := newPlaces(of)
	for f, at := range of {
		assert.Equal(t, at, p.of(f))
		assert.Equal(t, int32(-1), p.of(f+1))
	}
}

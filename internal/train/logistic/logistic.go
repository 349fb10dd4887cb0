// Package logistic trains multinomial logistic regressions over hashed features
// that give most features no weight (FTRL-Proximal; McMahan et al. 2013).
package logistic

import (
	"math"

	"github.com/hearsay-nlp/hearsay/internal/model"
)

// Learner is a regression in training.
type Learner struct {
	classes int
	rate    float64 // size of steps
	thrift  float64 // what a weight must be worth
	counts  map[uint32]int32
	rows    map[uint32]int32 // places in weights, in rows of classes
	places  *places          // the same, faster to look up
	weights []float32
	sums    []float32 // of the gradients, and of what the weights moved
	squares []float32 // sums of the squared gradients
	found   []int32   // the rows of the features at hand
	scores  [model.MaxClasses]float64
}

// New returns a learner of so many classes that takes steps of the given size; the
// greater thrift is, the fewer weights it uses.
func New(classes int, rate, thrift float64) *Learner {
	return &Learner{classes: classes, rate: rate, thrift: thrift, counts: map[uint32]int32{}, rows: map[uint32]int32{}}
}

// Count counts features, before training.
func (l *Learner) Count(features []uint32) {
	for _, f := range features {
		l.counts[f]++
	}
}

// Start makes room for the features that were counted at least floor times.
func (l *Learner) Start(floor int) {
	for f, n := range l.counts {
		if int(n) >= floor {
			l.rows[f] = 0
		}
	}
	next := int32(0)
	for f := range l.rows {
		l.rows[f] = next
		next += int32(l.classes)
	}
	l.places = newPlaces(l.rows)
	l.weights, l.sums, l.squares = make([]float32, next), make([]float32, next), make([]float32, next)
	l.counts = nil
}

// Fresh returns a learner that has counted the same features and learned nothing.
func (l *Learner) Fresh() *Learner {
	n := len(l.weights)
	return &Learner{
		classes: l.classes, rate: l.rate, thrift: l.thrift, rows: l.rows, places: l.places,
		weights: make([]float32, n), sums: make([]float32, n), squares: make([]float32, n),
	}
}

// Best scores the classes, for Step too, and returns the best one.
func (l *Learner) Best(features []uint32) int {
	l.found = l.found[:0]
	clear(l.scores[:l.classes])
	for _, f := range features {
		at := l.places.of(f)
		if at < 0 {
			continue
		}
		l.found = append(l.found, at)
		for i, w := range l.weights[at : int(at)+l.classes] {
			l.scores[i] += float64(w)
		}
	}
	best := 0
	for i, x := range l.scores[:l.classes] {
		if x > l.scores[best] {
			best = i
		}
	}
	return best
}

// BestOf returns the best of the allowed classes, of which there must be one.
func (l *Learner) BestOf(features []uint32, allowed func(class int) bool) int {
	l.Best(features)
	best := -1
	for i, x := range l.scores[:l.classes] {
		if allowed(i) && (best < 0 || x > l.scores[best]) {
			best = i
		}
	}
	return best
}

// small is a gradient that is not worth a step.
const small = 1e-3

// Step takes a step towards gold for the features that Best saw last.
func (l *Learner) Step(gold int) {
	top, sum := math.Inf(-1), 0.0
	for _, x := range l.scores[:l.classes] {
		top = max(top, x)
	}
	for i := range l.classes {
		l.scores[i] = math.Exp(l.scores[i] - top)
		sum += l.scores[i]
	}
	for i := range l.classes {
		gradient := l.scores[i] / sum
		if i == gold {
			gradient--
		}
		if math.Abs(gradient) < small {
			continue
		}
		for _, at := range l.found {
			l.move(int(at)+i, gradient)
		}
	}
}

// move takes the step of one weight.
func (l *Learner) move(k int, gradient float64) {
	before := math.Sqrt(float64(l.squares[k]))
	l.squares[k] += float32(gradient * gradient)
	after := math.Sqrt(float64(l.squares[k]))
	l.sums[k] += float32(gradient - (after-before)/l.rate*float64(l.weights[k]))
	switch sum := float64(l.sums[k]); {
	case sum > l.thrift:
		l.weights[k] = float32((l.thrift - sum) / ((1 + after) / l.rate))
	case sum < -l.thrift:
		l.weights[k] = float32((-l.thrift - sum) / ((1 + after) / l.rate))
	default:
		l.weights[k] = 0
	}
}

// Add adds the weights, times by, of another learner that counted the same features.
func (l *Learner) Add(other *Learner, by float32) {
	for f, at := range l.rows {
		from := other.rows[f]
		for i := range l.classes {
			l.weights[int(at)+i] += by * other.weights[int(from)+i]
		}
	}
}

// Rows returns the weights, scaled by scale and rounded to bytes. Those that round
// to less than least either way are dropped.
func (l *Learner) Rows(scale float64, least int) []model.Row {
	rows := make([]model.Row, 0, len(l.rows))
	for f, at := range l.rows {
		weights := make([]int8, l.classes)
		for i, w := range l.weights[at : int(at)+l.classes] {
			if x := math.Round(float64(w) * scale); math.Abs(x) >= float64(least) {
				weights[i] = int8(max(-127, min(127, x)))
			}
		}
		rows = append(rows, model.Row{Feature: f, Weights: weights})
	}
	return rows
}

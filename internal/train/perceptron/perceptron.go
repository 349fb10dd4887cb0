// Package perceptron trains averaged perceptrons over hashed features
// (Freund and Schapire 1999; Collins 2002).
package perceptron

import (
	"math"

	"github.com/hearsay-nlp/hearsay/internal/model"
)

// Learner is a multiclass perceptron that sums its weights over time.
type Learner struct {
	classes int
	rows    map[uint32]*row
	counts  map[uint32]int32
	time    int64
	floor   int32
}

// row is a feature's weights, and their sum over time up to each one's last change.
type row struct {
	weight []int32
	sum    []int64
}

// New returns a learner of so many classes that leaves out features counted less
// than floor times.
func New(classes, floor int) *Learner {
	return &Learner{classes: classes, rows: map[uint32]*row{}, counts: map[uint32]int32{}, floor: int32(floor)}
}

// Count counts features, before training.
func (l *Learner) Count(features []uint32) {
	for _, f := range features {
		l.counts[f]++
	}
}

// Best scores the classes and returns the best one.
func (l *Learner) Best(features []uint32) int {
	var scores [model.MaxClasses]int32
	for _, f := range features {
		if r := l.rows[f]; r != nil {
			for i, w := range r.weight {
				scores[i] += w
			}
		}
	}
	best := 0
	for i, x := range scores[:l.classes] {
		if x > scores[best] {
			best = i
		}
	}
	return best
}

// Step ends a decision: features said guess where gold is right.
func (l *Learner) Step(features []uint32, gold, guess int) {
	l.time++
	if gold == guess {
		return
	}
	for _, f := range features {
		r := l.rows[f]
		if r == nil {
			if l.counts[f] < l.floor {
				continue
			}
			r = &row{make([]int32, l.classes), make([]int64, l.classes)}
			l.rows[f] = r
		}
		r.weight[gold]++
		r.sum[gold] += l.time
		r.weight[guess]--
		r.sum[guess] -= l.time
	}
}

// Rows returns the averaged weights, scaled by scale and rounded to bytes. Those
// that round to less than least either way are dropped.
func (l *Learner) Rows(scale float64, least int) []model.Row {
	rows := make([]model.Row, 0, len(l.rows))
	for f, r := range l.rows {
		weights := make([]int8, l.classes)
		for i, w := range r.weight {
			mean := float64(w) - float64(r.sum[i])/float64(l.time+1)
			x := math.Round(mean * scale)
			if math.Abs(x) >= float64(least) {
				weights[i] = int8(max(-127, min(127, x)))
			}
		}
		rows = append(rows, model.Row{Feature: f, Weights: weights})
	}
	return rows
}

package main

import (
	"log"
	"math"

	"github.com/hearsay-nlp/hearsay/internal/attribution"
	"github.com/hearsay-nlp/hearsay/internal/model"
)

// calibrate makes the confidence of candidates that of the share of those like them
// that are right, among those that are settled on: a line in the logarithm of the
// odds (Platt 1999). It returns the line's slope and shift.
func calibrate(articles []*article, candidates [][]attribution.Candidate) (slope, shift float64) {
	raw := make([][]float64, len(candidates))
	for i, cs := range candidates {
		for k := range cs {
			raw[i] = append(raw[i], cs[k].Confidence)
		}
	}
	slope = 1
	for range 4 { // what is settled on depends on the confidence
		var xs, ys []float64
		for i, a := range articles {
			for _, c := range a.text.Settle(candidates[i], attribution.Usual) {
				p := (logit(c.Confidence) - shift) / slope
				xs, ys = append(xs, p), append(ys, a.isRight(&c))
			}
		}
		slope, shift = line(xs, ys)
		for i, cs := range candidates {
			for k := range cs {
				cs[k].Confidence = 1 / (1 + math.Exp(-slope*logit(raw[i][k])-shift))
			}
		}
	}
	log.Printf("calibrated: %.3f times the logarithm of the odds and %.3f", slope, shift)
	return slope, shift
}

// isRight returns 1 if a candidate agrees with an annotated attribution, else 0.
func (a *article) isRight(c *attribution.Candidate) float64 {
	for g := range a.gold {
		if a.gold[g].right(c) {
			return 1
		}
	}
	return 0
}

func logit(p float64) float64 {
	p = min(max(p, 1e-9), 1-1e-9)
	return math.Log(p / (1 - p))
}

// line fits a logistic regression of one variable.
func line(xs, ys []float64) (slope, shift float64) {
	slope = 1
	for range 2000 {
		var ds, dh float64
		for i, x := range xs {
			d := ys[i] - 1/(1+math.Exp(-slope*x-shift))
			ds += d * x
			dh += d
		}
		slope += 0.1 * ds / float64(len(xs))
		shift += 0.1 * dh / float64(len(xs))
	}
	return slope, shift
}

// rescale makes the sum of weights that of a line in the sum before.
func (w weights) rescale(slope, shift float64) {
	for f := range w {
		w[f] *= slope
	}
	w[model.Feature(1, 0, 0, 0)] += shift // the feature that all candidates have
}

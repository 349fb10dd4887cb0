package main

import "math"

// adam is the optimizer (Kingma and Ba 2015), with a warm-up, a linear decay, clipped
// gradients, and a running mean of the weights, which is what is kept.
type adam struct {
	base        float64 // step size
	done, total int     // steps
}

// step moves the weights against the gradient of a batch of so many sentences, and
// clears it.
func (a *adam) step(n *network, gradient []float32, batch int) {
	const warmUp, constant, warmMean, decay = 500, 0.4, 2000, 0.9985
	a.done++
	step := float64(a.done)
	rate := a.base * min(1, step/warmUp)
	if share := step / float64(a.total); share > constant {
		rate *= (1 - share) / (1 - constant)
	}
	mean := decay
	if step < warmMean {
		mean = 1 - 10/(10+step)
	}
	const b1, b2 = 0.9, 0.99
	c := [9]float32{float32(clip(gradient, batch)), b1, 1 - b1, b2, 1 - b2,
		float32(max(rate, 1e-6) / (1 - math.Pow(b1, step))), float32(1 / (1 - math.Pow(b2, step))), 1e-6, float32(1 - mean)}
	adamVector(&n.p[0], &gradient[0], &n.m[0], &n.v[0], &n.mean[0], len(n.p), &c)
}

// clip returns by what to multiply a gradient that is a sum over sentences.
func clip(gradient []float32, batch int) float64 {
	const longest = 2
	squares := 0.0
	for _, x := range gradient {
		squares += float64(x * x)
	}
	scale := 1 / float64(batch) / 8
	if norm := math.Sqrt(squares) * scale; norm > longest {
		scale *= longest / norm
	}
	return scale
}

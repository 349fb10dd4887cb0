package main

import (
	"log"
	"math"
	"slices"
)

// ranges are the largest values to tell apart: of what each layer reads, of what
// one word adds to a state, of the states' sums.
type ranges struct {
	read         []float64
	part, hidden float64
	stream       float64
}

func (w *worker) positives(x []float32, d int) (v []float64) {
	for i := range w.rows {
		if w.live[i] {
			for _, y := range x[i*d : (i+1)*d] {
				if y > 0 {
					v = append(v, float64(y))
				}
			}
		}
	}
	return
}

func quantile(v []float64, q float64) float64 {
	slices.Sort(v)
	return v[int(q*float64(len(v)-1))]
}

func (w *writer) ranges(sample []*sentence) (r ranges) {
	n := w.n
	k := newWorker(n, 1)
	k.p = n.mean
	k.lay(sample)
	k.encode()
	for l := range k.a {
		r.read = append(r.read, quantile(k.positives(k.a[l], n.width), 0.999))
		for _, x := range k.x[l][:k.rows*n.width] {
			r.stream = max(r.stream, math.Abs(float64(x)))
		}
	}
	parts := make([]float64, 0, k.rows*slots*n.hidden)
	for _, x := range k.pre[:k.rows*slots*n.hidden] {
		parts = append(parts, math.Abs(float64(x)))
	}
	r.part = quantile(parts, 0.99999)
	var sums []float64
	for i := range sample {
		k.watch = func(hidden []float32) {
			for _, x := range hidden {
				if x > 0 {
					sums = append(sums, float64(x))
				}
			}
		}
		k.run(i)
	}
	r.hidden = quantile(sums, 0.999)
	log.Printf("ranges: read %.2f, vectors %.1f, parts %.2f, states %.2f", r.read, r.stream, r.part, r.hidden)
	return
}

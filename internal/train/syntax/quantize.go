package main

import (
	"encoding/binary"
	"log"
	"math"
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/syntax"
)

// writer builds what decode in internal/syntax reads.
type writer struct {
	n    *network
	p    []float32
	data []byte

	unit   float64 // of the words' vectors: integers for 1.0
	levels float64 // of the last reading: levels for 1.0
}

// quantize returns the network's mean weights as integers. Sentences show which
// ranges matter; extra is how many words to keep that only the vectors know.
func (n *network) quantize(sample []*sentence, extra int) []byte {
	w := &writer{n: n, p: n.mean}
	r := w.ranges(sample)
	w.data = append(w.data, syntax.Magic...)
	w.int(n.width)
	w.int(n.hidden)
	w.text(n.sizes.layers)
	w.text(strings.Join(n.vocab.labels, "\n"))
	w.text(strings.Join(n.vocab.tags, "\n"))
	w.tables(extra)
	for l, y := range n.layers {
		w.reading(y.read, r.read[l])
		bias := make([]float64, y.bias.cols)
		for j, x := range y.bias.of(w.p) {
			bias[j] = float64(x)
		}
		switch y.kind {
		case 'c':
			c := w.matrices([][]float32{y.weights[0].of(w.p), y.weights[1].of(w.p), y.weights[2].of(w.p)}, n.width, n.width, n.width, n.width, false)
			w.scaling(c, bias, w.unit, 0)
		case 's':
			c := w.matrices([][]float32{y.weights[0].of(w.p)}, n.width, 2*n.width, 2*n.width, 2*n.width, false)
			w.scaling(c.part(0, n.width), bias[:n.width], w.unit, 0)
			w.scaling(c.part(n.width, 2*n.width), bias[n.width:], squashSlope*32768, 0.5*32768)
		}
	}
	w.reading(n.read, r.read[len(n.layers)])
	w.classifier(r)
	return w.data
}

func (w *writer) int(x int) { w.data = binary.LittleEndian.AppendUint32(w.data, uint32(int32(x))) }

func (w *writer) short(x float64) {
	w.data = binary.LittleEndian.AppendUint16(w.data, uint16(int16(clamp(x, 32767))))
}

func (w *writer) text(s string) {
	w.int(len(s))
	w.data = append(w.data, s...)
}

func clamp(x, limit float64) float64 { return min(max(math.Round(x), -limit), limit) }

// reading writes the thresholds of a layer and the scale of its levels, such that
// most is the highest.
func (w *writer) reading(thresholds tensor, most float64) {
	for _, x := range thresholds.of(w.p) {
		w.short(float64(x) * w.unit)
	}
	scale := math.Round(syntax.MaxLevel / most / w.unit * 32768)
	w.int(int(scale))
	w.levels = scale * w.unit / 32768
}

// columns tells of the columns of matrices whose products are added up: what weight
// 1 stands for, and the largest sum of weights of one sign.
type columns struct{ scales, sums []float64 }

func (c columns) part(from, to int) columns { return columns{c.scales[from:to], c.sums[from:to]} }

// matrices writes matrices whose products are added up, as bytes. Column by column
// the weights share a scale, or all do if even. The first cols of a row's stride are
// read, and padded to padded.
func (w *writer) matrices(all [][]float32, rows, cols, stride, padded int, even bool) columns {
	c := columns{make([]float64, cols), make([]float64, cols)}
	for j := range cols {
		c.scales[j] = 1e-6
		for _, m := range all {
			for i := range rows {
				c.scales[j] = max(c.scales[j], math.Abs(float64(m[i*stride+j]))/127)
			}
		}
	}
	if even {
		most := slices.Max(c.scales)
		for j := range c.scales {
			c.scales[j] = most
		}
	}
	up, down := make([]float64, cols), make([]float64, cols)
	for _, m := range all {
		for i := range rows {
			for j := range padded {
				q := 0.0
				if j < cols {
					q = clamp(float64(m[i*stride+j])/c.scales[j], 127)
					up[j], down[j] = up[j]+max(q, 0), down[j]+max(-q, 0)
				}
				w.data = append(w.data, byte(int8(q)))
			}
		}
	}
	for j := range c.sums {
		c.sums[j] = max(up[j], down[j])
	}
	return c
}

// scaling writes how sums become target times what they stand for, plus bias, plus
// offset. The shift is the largest with which nothing leaves 32 bits, whatever the
// levels.
func (w *writer) scaling(c columns, bias []float64, target, offset float64) {
	factors, offsets := make([]float64, len(c.scales)), make([]float64, len(c.scales))
	most := 0.0
	for j, s := range c.scales {
		factors[j] = s / w.levels * target
		offsets[j] = offset + 0.5
		if bias != nil {
			offsets[j] += bias[j] * target
		}
		most = max(most, factors[j]*c.sums[j]*syntax.MaxLevel+math.Abs(offsets[j]))
	}
	shift := min(int(math.Floor(math.Log2((1<<31-1<<20)/most))), 24)
	if shift < 0 {
		log.Fatalf("no scale fits sums of up to %.0f", most)
	}
	unit := float64(int(1) << shift)
	for _, f := range factors {
		w.int(int(math.Round(f * unit)))
	}
	for _, x := range offsets {
		w.int(int(math.Round(x * unit)))
	}
	w.int(shift)
}

func (w *writer) classifier(r ranges) {
	n, p, h := w.n, w.p, w.n.hidden
	target := syntax.RowLimit / r.part
	for q := range slots {
		c := w.matrices([][]float32{n.slot.of(p)[q*h:]}, n.width, h, slots*h, h, false)
		w.scaling(c, nil, target, syntax.RowBias)
	}
	bias := n.bias.of(p)
	cut := 0
	rows := func(t tensor, biased int) {
		for i := range t.rows {
			for j, x := range t.row(p, i) {
				if i < biased {
					x += bias[j]
				}
				if math.Abs(float64(x)*target) > syntax.RowLimit {
					cut++
				}
				w.short(clamp(float64(x)*target, syntax.RowLimit))
			}
		}
	}
	rows(n.none, 0)
	rows(n.labels, 0)
	rows(n.distances, distanceRows/2)
	rows(n.valencies, 0)
	log.Printf("%.0f for 1.0 in the classifier, %d values cut", target, cut)
	scale := math.Round(syntax.MaxLevel / r.hidden / target * 32768)
	w.int(int(scale))
	level := scale * target / 32768
	nl := len(n.vocab.labels)
	w.int(int(math.Round(w.head(n.out, n.outBias, 0, 3, 16, level))))
	w.head(n.out, n.outBias, 3, nl, syntax.LabelColumns, level)
	w.head(n.out, n.outBias, 3+nl, nl, syntax.LabelColumns, level)
}

// head writes so many columns of a matrix whose outputs compete, and their biases.
// What it reads has level levels for 1.0. It returns what outputs have for 1.0.
func (w *writer) head(m, bias tensor, from, cols, padded int, level float64) float64 {
	c := w.matrices([][]float32{m.of(w.p)[from:]}, m.rows, cols, m.cols, padded, true)
	for j := range cols {
		w.int(int(math.Round(float64(bias.of(w.p)[from+j]) / c.scales[0] * level)))
	}
	return level / c.scales[0]
}

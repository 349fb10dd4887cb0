package main

import (
	"math"
	"math/rand/v2"

	"github.com/hearsay-nlp/hearsay/internal/syntax"
)

// The sizes of the network.
type sizes struct {
	word, suffix, prefix, shape, tag, glove int // input embeddings
	width                                   int // of a word's vector
	layers                                  string
	hidden                                  int // of the transition classifier
}

func (z sizes) input() int { return z.word + z.suffix + z.prefix + z.shape + z.tag + z.glove }

// Slots are the words of a state that the classifier sees: three of the stack,
// two of the buffer, and outermost children.
const (
	slots        = syntax.Slots
	childSlots   = syntax.ChildSlots
	distanceRows = 2 * syntax.Distances
	valencyRows  = syntax.ValencyRows
)

// tensor is a slice of the parameters.
type tensor struct{ at, rows, cols int }

func (t tensor) of(p []float32) []float32 { return p[t.at : t.at+t.rows*t.cols] }
func (t tensor) row(p []float32, i int) []float32 {
	return p[t.at+i*t.cols : t.at+(i+1)*t.cols]
}

// layer is one layer of the encoder: 'c' is a residual convolution over three
// words, 's' a residual pair of gated scans, one from each end.
type layer struct {
	kind    byte
	read    tensor // added to a word's vector before it is rectified and read
	weights [3]tensor
	bias    tensor
}

type network struct {
	sizes
	vocab                            *vocabulary
	word, suffix, prefix, shape, tag tensor
	in, inBias                       tensor
	layers                           []layer
	read, slot, none, bias           tensor // slot: width x slots*hidden
	labels, distances, valencies     tensor
	out, outBias                     tensor // hidden x actions
	actions                          int    // padded: 3 transitions, labels leftwards, labels rightwards
	size                             int
	p, m, v, mean                    []float32
	turned                           []float32 // transposed matrices
	turnedAt                         map[int]int
}

func newNetwork(z sizes, v *vocabulary, seed uint64) *network {
	n := &network{sizes: z, vocab: v, turnedAt: map[int]int{}}
	n.actions = pad(3 + 2*len(v.labels))
	take := func(rows, cols int) tensor {
		t := tensor{n.size, rows, cols}
		n.size += (rows*cols + 7) / 8 * 8
		return t
	}
	n.word = take(len(v.counts), z.word)
	n.suffix = take(len(v.suffixes)+firstRow, z.suffix)
	n.prefix = take(len(v.prefixes)+firstRow, z.prefix)
	n.shape = take(len(v.shapes)+firstRow, z.shape)
	n.tag = take(len(v.tags)+firstRow, z.tag)
	embeddings := n.size
	n.in, n.inBias = take(z.input(), z.width), take(1, z.width)
	for _, kind := range []byte(z.layers) {
		l := layer{kind: kind, read: take(1, z.width)}
		switch kind {
		case 'c':
			for i := range l.weights {
				l.weights[i] = take(z.width, z.width)
			}
			l.bias = take(1, z.width)
		case 's':
			l.weights[0] = take(z.width, 2*z.width)
			l.bias = take(1, 2*z.width)
		}
		n.layers = append(n.layers, l)
	}
	n.read = take(1, z.width)
	n.slot, n.none, n.bias = take(z.width, slots*z.hidden), take(slots, z.hidden), take(1, z.hidden)
	n.labels = take(childSlots*(len(v.labels)+1), z.hidden)
	n.distances, n.valencies = take(distanceRows, z.hidden), take(valencyRows, z.hidden)
	n.out, n.outBias = take(z.hidden, n.actions), take(1, n.actions)
	n.p, n.m, n.v, n.mean = make([]float32, n.size), make([]float32, n.size), make([]float32, n.size), make([]float32, n.size)

	rng := rand.New(rand.NewPCG(seed, 1))
	normal := func(x []float32, deviation float64) {
		for i := range x {
			x[i] = float32(deviation * rng.NormFloat64())
		}
	}
	normal(n.p[:embeddings], 0.3)
	w := float64(z.width)
	normal(n.in.of(n.p), 1.5*math.Sqrt(2/float64(z.input())))
	for _, l := range n.layers {
		switch l.kind {
		case 'c':
			for _, t := range l.weights {
				normal(t.of(n.p), 0.7*math.Sqrt(2/(3*w)))
			}
		case 's':
			normal(l.weights[0].of(n.p), math.Sqrt(1/w))
		}
	}
	normal(n.slot.of(n.p), math.Sqrt(2/(w*slots)))
	normal(n.out.of(n.p), math.Sqrt(1/float64(z.hidden)))

	at := 0
	n.eachMatrix(func(t tensor) { n.turnedAt[t.at] = at; at += t.rows * t.cols })
	n.turned = make([]float32, at)
	copy(n.mean, n.p)
	return n
}

// pad rounds up to the columns that the kernel does at once.
func pad(columns int) int { return (columns + 15) / 16 * 16 }

func (n *network) eachMatrix(do func(tensor)) {
	do(n.in)
	for _, l := range n.layers {
		for _, t := range l.weights {
			if t.rows > 0 {
				do(t)
			}
		}
	}
	do(n.slot)
	do(n.out)
}

// turnAll refreshes the transposed matrices, which the backward pass reads.
func (n *network) turnAll() {
	n.eachMatrix(func(t tensor) { transpose(n.turn(t), t.of(n.p), t.rows, t.cols) })
}

// turn returns a matrix transposed.
func (n *network) turn(t tensor) []float32 { return n.turned[n.turnedAt[t.at]:] }

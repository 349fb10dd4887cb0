package main

import (
	"math"
	"math/rand/v2"
	"slices"
)

// worker runs a batch of sentences through the network and collects gradients.
// The sentences stand one after another as rows of matrices, each followed by its
// root and a row of zeros.
type worker struct {
	n        *network
	p        []float32 // the parameters read: n.p or n.mean
	grad     []float32
	rng      *rand.PCG
	training bool
	explore  float64
	drop     float32

	batch        []*sentence
	start        []int // first row of each sentence
	rows         int
	live         []bool // rows that are no padding
	look         []token
	input, dIn   []float32
	inMask       []float32
	x, a, z      [][]float32 // by layer: words' vectors, what is read of them, what is added
	mask         [][]float32
	gates, dGate [][]float32
	dx, da, dz   []float32
	pre, dPre    []float32
	panel        []float32

	steps   []step
	hidden  []float32
	hMask   []float32
	scores  []float32
	dScores []float32
	dHidden []float32
	state   state

	loss  float64
	watch func(hidden []float32) // called for each state, if set
}

const spare = 4

func grow(b *[]float32, n int) []float32 {
	if cap(*b) < n {
		*b = make([]float32, n+n/2)
	}
	*b = (*b)[:n]
	clear(*b)
	return *b
}

func newWorker(n *network, seed uint64) *worker {
	w := &worker{n: n, rng: rand.NewPCG(seed, 2), grad: make([]float32, n.size)}
	k := len(n.layers) + 1
	w.x, w.a, w.z, w.mask = make([][]float32, k), make([][]float32, k), make([][]float32, k), make([][]float32, k)
	w.gates, w.dGate = make([][]float32, k), make([][]float32, k)
	return w
}

func (w *worker) chance(p float64) bool { return float64(w.rng.Uint64()>>11)/(1<<53) < p }

// dropout fills mask with 0 at the given rate, else what keeps the mean.
func (w *worker) dropout(mask []float32, rate float32) {
	keep, limit := 1/(1-rate), uint64(rate*65536)
	var bits uint64
	for i := range mask {
		if i%4 == 0 {
			bits = w.rng.Uint64()
		}
		mask[i] = keep
		if bits&0xffff < limit {
			mask[i] = 0
		}
		bits >>= 16
	}
}

// lay puts the sentences of the batch in rows. Row 0 is padding.
func (w *worker) lay(batch []*sentence) {
	w.batch, w.start, w.rows = batch, w.start[:0], 1
	w.live, w.look = append(w.live[:0], false), append(w.look[:0], token{})
	for _, s := range batch {
		w.start = append(w.start, w.rows)
		for _, t := range s.tokens {
			if w.training && t.word >= firstRow && w.chance(0.25/(0.25+float64(w.n.vocab.counts[t.word]))) {
				t.word = unknownRow
			}
			if w.training && t.glove > 0 && w.chance(0.05) {
				t.glove = 0
			}
			w.look = append(w.look, t)
			w.live = append(w.live, true)
		}
		w.look, w.live = append(w.look, token{}), append(w.live, false)
		w.rows += len(s.tokens) + 1
	}
}

// parts calls do with each embedding of a token and where it stands in the input.
func (w *worker) parts(t token, do func(table tensor, row, at int)) {
	n, at := w.n, 0
	do(n.word, t.word, at)
	at += n.sizes.word
	do(n.suffix, t.suffix, at)
	at += n.sizes.suffix
	do(n.prefix, t.prefix, at)
	at += n.sizes.prefix
	do(n.shape, t.shape, at)
	at += n.sizes.shape
	do(n.tag, t.tag, at)
}

// encode computes what each word adds to states in each slot.
func (w *worker) encode() {
	n, p := w.n, w.p
	d, rows := n.width, w.rows
	w.panel = grow(&w.panel, 16*max(rows, 2048)+64)
	w.embed()
	for l, y := range n.layers {
		z := w.layer(l, y)
		x := grow(&w.x[l+1], (rows+2*spare)*d)
		for i := range rows {
			if w.live[i] {
				copy(x[i*d:(i+1)*d], w.x[l][i*d:(i+1)*d])
				add(x[i*d:(i+1)*d], z[i*d:(i+1)*d])
			}
		}
	}
	sh := slots * n.hidden
	grow(&w.pre, (rows+spare)*sh)
	product(w.pre, sh, w.rectify(len(n.layers), n.read.of(p)), d, 1, n.slot.of(p), sh, rows, sh, d, w.panel)
}

// embed makes the words' vectors.
func (w *worker) embed() {
	n, p := w.n, w.p
	in, d, rows := n.input(), n.width, w.rows
	grow(&w.input, (rows+spare)*in)
	for i, t := range w.look {
		if !w.live[i] {
			continue
		}
		x := w.input[i*in : (i+1)*in]
		w.parts(t, func(table tensor, row, at int) { copy(x[at:], table.row(p, row)) })
		copy(x[in-n.glove:], n.vocab.vectors[t.glove])
	}
	if w.training {
		grow(&w.inMask, rows*in)
		w.dropout(w.inMask, 0.6*w.drop)
		for i, m := range w.inMask {
			w.input[i] *= m
		}
	}
	w.x[0] = grow(&w.x[0], (rows+2*spare)*d)
	w.fill(w.x[0], n.inBias.of(p))
	product(w.x[0], d, w.input, in, 1, n.in.of(p), d, rows, d, in, w.panel)
}

// layer returns what layer l adds to the words' vectors.
func (w *worker) layer(l int, y layer) []float32 {
	p, d, rows := w.p, w.n.width, w.rows
	a := w.rectify(l, y.read.of(p))
	z := grow(&w.z[l], (rows+2*spare)*d)
	switch y.kind {
	case 'c':
		w.fill(z, y.bias.of(p))
		for q, t := range y.weights {
			// Row i reads row i-1+q; row 0 is padding and is not computed.
			product(z[d:], d, a[q*d:], d, 1, t.of(p), d, rows-1, d, d, w.panel)
		}
	case 's':
		g := grow(&w.gates[l], (rows+spare)*2*d)
		w.fill(g, y.bias.of(p))
		product(g, 2*d, a, d, 1, y.weights[0].of(p), 2*d, rows, 2*d, d, w.panel)
		w.scan(g, z)
	}
	return z
}

// softmax writes the probabilities of scores x to y.
func softmax(y, x []float32) {
	big := slices.Max(x)
	var sum float32
	for i, v := range x {
		y[i] = exp32(v - big)
		sum += y[i]
	}
	for i := range y {
		y[i] /= sum
	}
}

// rectify returns what layer l reads: x[l] plus a threshold, where positive.
func (w *worker) rectify(l int, threshold []float32) []float32 {
	d := w.n.width
	a, x := grow(&w.a[l], (w.rows+2*spare)*d), w.x[l]
	if w.training {
		w.mask[l] = grow(&w.mask[l], w.rows*d)
		w.dropout(w.mask[l], w.drop)
	}
	for i := range w.rows {
		if !w.live[i] {
			continue
		}
		for j, t := range threshold {
			if y := x[i*d+j] + t; y > 0 {
				if w.training {
					y *= w.mask[l][i*d+j]
				}
				a[i*d+j] = y
			}
		}
	}
	return a
}

func (w *worker) fill(z, bias []float32) {
	for i := range w.rows {
		if w.live[i] {
			copy(z[i*len(bias):], bias)
		}
	}
}

// scan runs the gated scans: h[i] = h[i-1] + f*(z - h[i-1]), the first half of
// the width from the left, the second from the right. Row i of g holds the
// candidates z, then the gates before their squashing, which it replaces by f.
func (w *worker) scan(g, h []float32) {
	d := w.n.width
	run := func(i, before, from, to int) {
		for j := from; j < to; j++ {
			f := squash(g[i*2*d+d+j])
			g[i*2*d+d+j] = f
			var b float32
			if before >= 0 {
				b = h[before*d+j]
			}
			h[i*d+j] = b + f*(g[i*2*d+j]-b)
		}
	}
	for k, s := range w.batch {
		first, last := w.start[k], w.start[k]+len(s.tokens)-1
		for i := first; i <= last; i++ {
			before := i - 1
			if i == first {
				before = -1
			}
			run(i, before, 0, d/2)
		}
		for i := last; i >= first; i-- {
			after := i + 1
			if i == last {
				after = -1
			}
			run(i, after, d/2, d)
		}
	}
}

// squash is a straight-lined sigmoid.
const squashSlope = 0.25

func squash(x float32) float32 { return min(max(0.5+squashSlope*x, 0), 1) }

func (w *worker) panelOf(k int) []float32 {
	if len(w.panel) < 16*k {
		w.panel = make([]float32, 16*k+16*1024)
	}
	return w.panel
}

func exp32(x float32) float32 { return float32(math.Exp(float64(x))) }

package main

import (
	"maps"
	"math"
	"math/rand/v2"
	"slices"

	"github.com/hearsay-nlp/hearsay/internal/checkworthy"
)

const (
	filters   = 96
	tagDims   = 16
	inputs    = dims + tagDims
	window    = 3 * inputs
	mostWords = 7000 // that have vectors of their own, the most frequent ones
	netPasses = 5
	netRate   = 0.001
	rateDecay = 0.6 // a pass
	batch     = 16
	dropout   = 0.5
	meanScale = 3
)

// net is a convolution over three words with the maximum over the text (Kim 2014),
// beside the mean of the words' vectors. It starts from word vectors and tunes them.
type net struct {
	words, clusters, tags map[uint32]int32 // rows of the tables
	table, tagTable       *table
	filters, filterBias   *table
	out, outBias          *table

	x        []float32 // inputs, a row a word and one more at each end
	pooled   [filters]float32
	at       [filters]int
	kept     [filters]float32
	mean     [dims]float32 // of the words' vectors
	meanKept [dims]float32
	meanOut  *table
}

// table is a parameter with its gradient and Adam's moments (Kingma and Ba 2015).
type table struct{ w, g, first, second []float32 }

func newTable(n int, deviation float64, rng *rand.Rand) *table {
	t := &table{make([]float32, n), make([]float32, n), make([]float32, n), make([]float32, n)}
	for i := range t.w {
		t.w[i] = float32(rng.NormFloat64() * deviation)
	}
	return t
}

// adam steps the parameters from lo to hi, the n-th time.
func (t *table) adam(lo, hi, n int, rate, decay float64) {
	c1 := float32(1 - math.Pow(0.9, float64(n)))
	c2 := float32(1 - math.Pow(0.999, float64(n)))
	for i := lo; i < hi; i++ {
		g := t.g[i]
		t.first[i] = 0.9*t.first[i] + 0.1*g
		t.second[i] = 0.999*t.second[i] + 0.001*g*g
		t.w[i] -= float32(rate) * (t.first[i]/c1/(float32(math.Sqrt(float64(t.second[i]/c2)))+1e-8) + float32(decay)*t.w[i])
		t.g[i] = 0
	}
}

func (t *table) step(n int, rate, decay float64) { t.adam(0, len(t.w), n, rate, decay) }

// newNet returns a net with the words and tags of the examples.
func newNet(examples []example, of vectors, rng *rand.Rand) *net {
	counts := map[uint32]int{}
	tags := map[uint32]int{}
	sums := map[uint32][]float32{} // by cluster, of the rare words in it
	for i := range examples {
		for _, w := range examples[i].words {
			counts[w.Folded]++
			tags[w.Class()]++
			if v := of[w.Folded]; v != nil && w.Cluster != 0 {
				c := uint32(w.Cluster)
				if sums[c] == nil {
					sums[c] = make([]float32, dims)
				}
				for j, x := range v {
					sums[c][j] += x
				}
			}
		}
	}
	m := &net{words: map[uint32]int32{}, clusters: map[uint32]int32{}, tags: map[uint32]int32{}}
	var starts [][]float32
	delete(counts, 0)
	words := slices.Sorted(maps.Keys(counts))
	slices.SortStableFunc(words, func(a, b uint32) int { return counts[b] - counts[a] })
	for _, w := range words[:min(mostWords, len(words))] {
		if counts[w] >= 3 {
			m.words[w] = int32(len(starts))
			starts = append(starts, of[w])
		}
	}
	for _, c := range slices.Sorted(maps.Keys(sums)) {
		m.clusters[c] = int32(len(starts))
		starts = append(starts, sums[c])
	}
	for _, t := range slices.Sorted(maps.Keys(tags)) {
		m.tags[t] = int32(len(m.tags))
	}
	m.table = newTable(len(starts)*dims, 0.1, rng)
	for i, v := range starts {
		copy(m.table.w[i*dims:], normalized(v, 3))
	}
	m.tagTable = newTable(len(m.tags)*tagDims, 0.3, rng)
	m.filters = newTable(filters*window, 1/math.Sqrt(window), rng)
	m.filterBias = newTable(filters, 0, rng)
	m.out = newTable(labels*filters, 0.1, rng)
	m.outBias = newTable(labels, 0, rng)
	m.meanOut = newTable(labels*dims, 0.1, rng)
	return m
}

// normalized returns v with the given length.
func normalized(v []float32, length float64) []float32 {
	n := 0.0
	for _, x := range v {
		n += float64(x * x)
	}
	out := make([]float32, len(v))
	for i, x := range v {
		out[i] = x * float32(length/math.Sqrt(n))
	}
	return out
}

// row returns the row of a word: its own, or that of its cluster, or -1.
func (m *net) row(w *checkworthy.Word) int {
	if r, ok := m.words[w.Folded]; ok {
		return int(r)
	}
	if r, ok := m.clusters[uint32(w.Cluster)]; ok && w.Cluster != 0 {
		return int(r)
	}
	return -1
}

// read sets x to the inputs of words.
func (m *net) read(words []checkworthy.Word) {
	if need := (len(words) + 2) * inputs; cap(m.x) < need {
		m.x = make([]float32, need)
	}
	m.x = m.x[:(len(words)+2)*inputs]
	clear(m.x)
	clear(m.mean[:])
	for i := range words {
		x := m.x[(i+1)*inputs:]
		if r := m.row(&words[i]); r >= 0 {
			copy(x[:dims], m.table.w[r*dims:])
			for j := range m.mean {
				m.mean[j] += x[j]
			}
		}
		if t, ok := m.tags[words[i].Class()]; ok {
			copy(x[dims:inputs], m.tagTable.w[int(t)*tagDims:])
		}
	}
	for j := range m.mean {
		m.mean[j] *= meanScale / float32(len(words))
	}
}

// pool sets pooled to the filters' largest sums in a text of n words, or to zero.
func (m *net) pool(n int) {
	for f := range filters {
		w := m.filters.w[f*window : (f+1)*window]
		best, at := float32(math.Inf(-1)), 0
		for i := range n {
			if s := dot(w, m.x[i*inputs:]); s > best {
				best, at = s, i
			}
		}
		m.pooled[f], m.at[f] = max(best+m.filterBias.w[f], 0), at
	}
}

// dot returns the inner product of w and the start of x. The length of w divides
// by four.
func dot(w, x []float32) float32 {
	var a, b, c, d float32
	x = x[:len(w)]
	for j := 0; j+3 < len(w); j += 4 {
		a += w[j] * x[j]
		b += w[j+1] * x[j+1]
		c += w[j+2] * x[j+2]
		d += w[j+3] * x[j+3]
	}
	return a + b + c + d
}

func (m *net) scores() [labels]float64 {
	var z [labels]float64
	for c := range labels {
		z[c] = float64(m.outBias.w[c])
		for f := range filters {
			z[c] += float64(m.out.w[c*filters+f] * m.pooled[f] * m.kept[f])
		}
		for j, x := range m.mean {
			z[c] += float64(m.meanOut.w[c*dims+j] * x * m.meanKept[j])
		}
	}
	return z
}

// margins is that of sparse.
func (m *net) margins(e *example) []float64 {
	m.read(e.words)
	m.pool(len(e.words))
	keep(m.kept[:], nil)
	keep(m.meanKept[:], nil)
	z := m.scores()
	return []float64{z[cfs] - z[nfs], z[cfs] - z[ufs]}
}

func trainNet(examples []example, of vectors) *net {
	rng := rand.New(rand.NewPCG(seed, 2))
	m := newNet(examples, of, rng)
	order := rng.Perm(len(examples))
	touched := map[int]bool{}
	steps := 0
	for pass := range netPasses {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		rate := netRate * math.Pow(rateDecay, float64(pass))
		for k, i := range order {
			m.learn(&examples[i], rng, touched)
			if k%batch != batch-1 && k != len(order)-1 {
				continue
			}
			steps++
			m.filters.step(steps, rate, 1e-4)
			m.out.step(steps, rate, 1e-4)
			m.meanOut.step(steps, rate, 1e-4)
			m.tagTable.step(steps, rate, 1e-4)
			m.filterBias.step(steps, rate, 0)
			m.outBias.step(steps, rate, 0)
			for r := range touched {
				m.table.adam(r*dims, (r+1)*dims, steps, rate, 0)
			}
			clear(touched)
		}
	}
	return m
}

// learn adds the gradients of an example.
func (m *net) learn(e *example, rng *rand.Rand, touched map[int]bool) {
	n := len(e.words)
	m.read(e.words)
	m.pool(n)
	keep(m.kept[:], rng)
	keep(m.meanKept[:], rng)
	p := softmax(m.scores())
	var down [filters]float32
	var downMean [dims]float32
	for c := range labels {
		g := float32(p[c] - e.target[c])
		m.outBias.g[c] += g
		descend(m.out, c, g, m.pooled[:], m.kept[:], down[:])
		descend(m.meanOut, c, g, m.mean[:], m.meanKept[:], downMean[:])
	}
	for j := range downMean {
		downMean[j] *= meanScale / float32(n)
	}
	m.back(e.words, &down, touched)
	for i := range e.words {
		if r := m.row(&e.words[i]); r >= 0 {
			add(m.table.g[r*dims:][:dims], downMean[:])
		}
	}
}

// keep sets what dropout leaves of each value: without rng, all.
func keep(kept []float32, rng *rand.Rand) {
	for i := range kept {
		switch {
		case rng == nil:
			kept[i] = 1
		case rng.Float64() < dropout:
			kept[i] = 0
		default:
			kept[i] = 1 / (1 - dropout)
		}
	}
}

// descend adds the gradients of a label's weights on values, and of the values.
func descend(weights *table, label int, g float32, values, kept, down []float32) {
	w, wg := weights.w[label*len(values):], weights.g[label*len(values):]
	for j, v := range values {
		wg[j] += g * v * kept[j]
		down[j] += g * w[j] * kept[j]
	}
}

// back passes the gradients of the filters down to their weights and to the words.
func (m *net) back(words []checkworthy.Word, down *[filters]float32, touched map[int]bool) {
	gx := make([]float32, len(m.x))
	for f := range filters {
		g := down[f]
		if g == 0 || m.pooled[f] <= 0 {
			continue
		}
		m.filterBias.g[f] += g
		w, wg := m.filters.w[f*window:(f+1)*window], m.filters.g[f*window:(f+1)*window]
		x, at := m.x[m.at[f]*inputs:], gx[m.at[f]*inputs:]
		for j := range w {
			wg[j] += g * x[j]
			at[j] += g * w[j]
		}
	}
	for i := range words {
		g := gx[(i+1)*inputs:]
		if r := m.row(&words[i]); r >= 0 {
			touched[r] = true
			add(m.table.g[r*dims:][:dims], g)
		}
		if t, ok := m.tags[words[i].Class()]; ok {
			add(m.tagTable.g[int(t)*tagDims:][:tagDims], g[dims:])
		}
	}
}

func add(to, from []float32) {
	for j := range to {
		to[j] += from[j]
	}
}

package checkworthy

import (
	"math"
	"sync/atomic"
)

// filters is a convolution over three words with the maximum over the text: each
// filter adds to the score where it fits best. What a word adds to the sums of the
// filters is the product of its vector and their weights, worked out when the word
// is first met.
type filters struct {
	count     int
	words     map[uint32]int32 // the row of a word, by its hash
	groups    map[uint32]int32 // of a cluster
	classes   map[uint32]int32 // of a word's class
	dims      [2]int           // of a vector of a word or cluster, and of a class
	vectors   [2][]int8        // of words and clusters; of classes
	weights   [2][]int8        // what they are multiplied by: for each sum its weights
	products  [2][]atomic.Pointer[[]int16]
	scale     float64 // of a product
	means     []int8  // by row of a word or cluster: what it adds by itself, over their number
	meanScale float64
	bias      []float64 // by filter
	out       []float64 // by filter
}

// The two inputs of a word.
const (
	byWord = iota
	byClass
)

// narrowing is by how many bits a product is cut to fit 16.
const narrowing = 5

// row returns the row of a word: its own, or that of words like it, or -1.
func (f *filters) row(w *Word) int32 {
	if r, ok := f.words[w.Folded]; ok {
		return r
	}
	if r, ok := f.groups[uint32(w.Cluster)]; ok && w.Cluster != 0 {
		return r
	}
	return -1
}

// score adds what the filters say of the statement in r.
func (f *filters) score(r *room, by *[Kinds]float64) {
	words := r.statement.Words
	n := f.count
	if need := (len(words) + 2) * n; cap(r.pooled) < need {
		r.pooled = make([]int32, need)
	}
	sums := r.pooled[:(len(words)+2)*n]
	clear(sums)
	for i := range words {
		if at := f.row(&words[i]); at >= 0 {
			f.add(sums[i*n:], byWord, at)
			by[words[i].Kind] += float64(f.means[at]) * f.meanScale / float64(len(words))
		}
		if at, ok := f.classes[words[i].Class()]; ok {
			f.add(sums[i*n:], byClass, at)
		}
	}
	for k := range n {
		best, at := int32(math.MinInt32), 0
		for i := range words {
			if x := sums[(i+1)*n+k]; x > best {
				best, at = x, i
			}
		}
		if x := float64(best)*f.scale + f.bias[k]; x > 0 && len(words) > 0 {
			by[words[at].Kind] += x * f.out[k]
		}
	}
}

// add adds the products of a row for a word to the sums of the word before it, its
// own and those of the word behind it.
func (f *filters) add(sums []int32, input int, row int32) {
	products := f.product(input, row)
	sums = sums[:len(products)]
	for k, x := range products {
		sums[k] += int32(x)
	}
}

// product returns the products of a row: for each filter with a word as the one
// behind, then as itself, then as the one before.
func (f *filters) product(input int, row int32) []int16 {
	slot := &f.products[input][row]
	if known := slot.Load(); known != nil {
		return *known
	}
	dims := f.dims[input]
	vector, weights := f.vectors[input][int(row)*dims:][:dims], f.weights[input]
	products := make([]int16, 3*f.count)
	for k := range products {
		sum := int32(0)
		for j, w := range weights[k*dims:][:dims] {
			sum += int32(w) * int32(vector[j])
		}
		products[k] = int16(max(math.MinInt16, min(math.MaxInt16, (sum+1<<(narrowing-1))>>narrowing)))
	}
	slot.Store(&products)
	return products
}

package checkworthy

import (
	"math"
	"slices"
	"sync/atomic"
)

// filters are convolutions over the text. Each adds to the score where it fits best;
// besides, what all find at a word adds to it as far as heads of attention look there
// (Lin et al. 2017). Some look at three words in a row, some at a word, the word it
// depends on and the one that depends on. What a word adds to the sums of the filters
// is the product of its vectors and their weights, worked out when a vector is first
// met. Products and sums are kept in lanes of 16 bits, so that four are added at a time.
type filters struct {
	inRow, inTree int
	rows          [inputs]map[uint32]int32 // the row of a word by its hash, of its class, of its relation
	groups        map[uint32]int32         // the row of a cluster of words
	dims          [inputs]int              // of a vector
	vectors       [inputs][]int8
	weights       [inputs][]int8 // what they are multiplied by: for each product its weights
	products      [inputs][]atomic.Pointer[[]uint64]
	scale         float64 // of a product
	means         []int8  // by row of a word or cluster: what it adds by itself, over their number
	meanScale     float64
	bias          []float64 // by filter: those in a row, then those in the tree
	out           []float64 // by filter
	heads         []head    // by filter, heads after heads
	numHeads      int
}

// head is what a filter tells a head of attention where it fits: how far to look there,
// as a logarithm, and what is to be seen.
type head struct{ look, see float32 }

// What a word is to the filters: its own vector or that of words like it, its class,
// and its relation to the word it depends on.
const (
	byWord = iota
	byClass
	byRelation
	inputs
)

// places is how many words a filter looks at.
const places = 3

// narrowing is by how many bits a product is cut, and largest the size it has at most
// then: so many that all that a sum is made of fits a lane.
const (
	narrowing = 4
	largest   = math.MaxInt16 / (places * inputs)
)

// A lane of a sum is what was added to it above the middle. Lanes are added as one
// number: what one borrows from the next as long as it is below nought it gives back.
const (
	lanes   = 4
	middle  = 1 << 15
	middles = middle * 0x0001000100010001
)

// packed returns how many numbers hold n lanes.
func packed(n int) int { return (n + lanes - 1) / lanes }

// find returns the row of each input of a word, or -1.
func (f *filters) find(w *Word) [inputs]int32 {
	at := [inputs]int32{-1, -1, -1}
	for input, name := range [inputs]uint32{w.Folded, w.Class(), w.Rel} {
		if r, ok := f.rows[input][name]; ok {
			at[input] = r
		}
	}
	if at[byWord] < 0 && w.Cluster != 0 {
		if r, ok := f.groups[uint32(w.Cluster)]; ok {
			at[byWord] = r
		}
	}
	return at
}

// score adds what the filters say of the statement in r.
func (f *filters) score(r *room, by *[Kinds]float64) {
	words := r.statement.Words
	r.products = r.products[:0]
	for i := range words {
		at := f.find(&words[i])
		var products [inputs][]uint64
		for input, row := range at {
			if row >= 0 {
				products[input] = f.product(input, row)
			}
		}
		r.products = append(r.products, products)
		if at[byWord] >= 0 {
			by[words[i].Kind] += float64(f.means[at[byWord]]) * f.meanScale / float64(len(words))
		}
	}
	r.heads = slices.Grow(r.heads[:0], len(words)*f.numHeads)[:len(words)*f.numHeads]
	clear(r.heads)
	f.pool(r, f.sumRows(r), 0, f.inRow, by)
	f.pool(r, f.sumTree(r), f.inRow, f.inTree, by)
	f.attend(r, by)
}

// sumRows returns the sums of the filters over words in a row, for each word.
func (f *filters) sumRows(r *room) []uint64 {
	n := packed(f.inRow)
	sums := r.middles((len(r.products) + 2) * n) // there is a word more at each end
	for i := range r.products {
		for _, p := range r.products[i] {
			if p != nil { // the word behind, the word, and the one before, side by side
				add(sums[i*n:], p[:places*n])
			}
		}
	}
	return sums[n:]
}

// sumTree returns the sums of the filters over the tree, for each word.
func (f *filters) sumTree(r *room) []uint64 {
	n, words := packed(f.inTree), r.statement.Words
	sums, first := r.middles(len(words)*n), places*packed(f.inRow)
	for i := range words {
		from := i
		for place := 0; place < places && from >= 0; place++ {
			for _, p := range r.products[from] {
				if p != nil {
					add(sums[i*n:], p[first+place*n:][:n])
				}
			}
			from = words[from].Head
		}
	}
	return sums
}

// pool adds the greatest sum of each of n filters from the first on, by the kind of the
// word where it is, and tells the heads where filters fit.
func (f *filters) pool(r *room, sums []uint64, first, n int, by *[Kinds]float64) {
	words, width := r.statement.Words, packed(n)
	for k := range n {
		told := f.heads[(first+k)*f.numHeads:][:f.numHeads]
		best, at, shift := 0.0, 0, k%lanes*16
		for i := range words {
			x := float64(int(sums[i*width+k/lanes]>>shift&0xffff)-middle)*f.scale + f.bias[first+k]
			if x <= 0 {
				continue
			}
			if x > best {
				best, at = x, i
			}
			heads := r.heads[i*f.numHeads:][:len(told)]
			for j, h := range told {
				heads[j].look += h.look * float32(x)
				heads[j].see += h.see * float32(x)
			}
		}
		if best > 0 {
			by[words[at].Kind] += best * f.out[first+k]
		}
	}
}

// attend adds what each head sees, by the kinds of the words where it looks.
func (f *filters) attend(r *room, by *[Kinds]float64) {
	words := r.statement.Words
	for j := range f.numHeads {
		most, total := float32(math.Inf(-1)), 0.0
		for i := range words {
			most = max(most, r.heads[i*f.numHeads+j].look)
		}
		var seen [Kinds]float64
		for i := range words {
			h := r.heads[i*f.numHeads+j]
			weight := math.Exp(float64(h.look - most))
			total += weight
			seen[words[i].Kind] += weight * float64(h.see)
		}
		for k, x := range seen {
			if total > 0 {
				by[k] += x / total
			}
		}
	}
}

// add adds products to the start of sums.
func add(sums, products []uint64) {
	sums = sums[:len(products)]
	for k, x := range products {
		sums[k] += x
	}
}

// product returns the products of a row: for each filter over words in a row with a
// word as the one behind, then as itself, then as the one before; for each over the
// tree with a word as itself, as the one above, and as the one above that.
func (f *filters) product(input int, row int32) []uint64 {
	slot := &f.products[input][row]
	if known := slot.Load(); known != nil {
		return *known
	}
	dims := f.dims[input]
	vector, weights := f.vectors[input][int(row)*dims:][:dims], f.weights[input]
	products := make([]uint64, 0, places*(packed(f.inRow)+packed(f.inTree)))
	for _, n := range [2 * places]int{f.inRow, f.inRow, f.inRow, f.inTree, f.inTree, f.inTree} {
		block := products[len(products):][:packed(n)]
		for k := range n {
			x := int64(narrow(dot(vector, weights[:dims])))
			block[k/lanes] += uint64(x << (k % lanes * 16))
			weights = weights[dims:]
		}
		products = products[:len(products)+len(block)]
	}
	slot.Store(&products)
	return products
}

func dot(vector, weights []int8) int32 {
	sum := int32(0)
	for j, w := range weights {
		sum += int32(w) * int32(vector[j])
	}
	return sum
}

// narrow cuts a product to the size it may have.
func narrow(product int32) int32 {
	return max(-largest, min(largest, (product+1<<(narrowing-1))>>narrowing))
}

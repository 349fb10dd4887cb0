package checkworthy

import (
	"encoding/binary"
	"errors"
	"math"
	"slices"
	"sync/atomic"

	"github.com/hearsay-nlp/hearsay/internal/model"
)

// The file: magic; bias and the scales of the sparse weights, the products and the
// means; the number of filters in a row and in the tree, of heads, of the dimensions of
// each input, of words, of clusters, of classes and of relations; for each filter its
// bias and output, and for each head what it tells that; the hashes; the vectors and the filters' weights of each input, and the
// means; then the file of the sparse weights. Numbers are 32 bits wide, little-endian,
// vectors, weights and means bytes.
const magic = "hearsay checkworthy 5\n"

var errFormat = errors.New("checkworthy: not a file of a model")

// Parts is a model as it is trained.
type Parts struct {
	Bias                                float64
	Sparse                              []byte // of model.Encode, with one class
	SparseScale                         float64
	InRow, InTree                       int       // filters
	FilterBias, FilterOut               []float64 // of those in a row, then of those in the tree
	Heads                               int
	Look, See                           []float64 // for each filter, for each head
	Dims                                [3]int    // of the vectors of words, classes and relations
	Words, Clusters, Classes, Relations []uint32  // the hash or number of each vector, in this order
	Vectors                             [3][]int8 // of words, then clusters; of classes; of relations
	Weights                             [3][]int8 // of the filters: as filters.product has them
	ProductScale                        float64   // of a vector's number times a weight
	Means                               []int8    // one for each word and cluster
	MeanScale                           float64
}

// Encode returns the file of a model.
func Encode(p *Parts) []byte {
	b := []byte(magic)
	word := func(x uint32) { b = binary.LittleEndian.AppendUint32(b, x) }
	real := func(x float64) { word(math.Float32bits(float32(x))) }
	for _, x := range []float64{p.Bias, p.SparseScale, p.ProductScale, p.MeanScale} {
		real(x)
	}
	for _, n := range []int{p.InRow, p.InTree, p.Heads, p.Dims[0], p.Dims[1], p.Dims[2], len(p.Words), len(p.Clusters), len(p.Classes), len(p.Relations)} {
		word(uint32(n))
	}
	for i := range p.FilterBias {
		real(p.FilterBias[i])
		real(p.FilterOut[i])
		for j := i * p.Heads; j < (i+1)*p.Heads; j++ {
			real(p.Look[j])
			real(p.See[j])
		}
	}
	for _, x := range slices.Concat(p.Words, p.Clusters, p.Classes, p.Relations) {
		word(x)
	}
	for _, x := range slices.Concat(slices.Concat(p.Vectors[:]...), slices.Concat(p.Weights[:]...), p.Means) {
		b = append(b, byte(x))
	}
	return append(b, p.Sparse...)
}

// Decode reads the file of a model.
func Decode(file []byte) (*Model, error) {
	r := reader{rest: file}
	if string(r.bytes(len(magic))) != magic {
		return nil, errFormat
	}
	m := &Model{bias: r.real(), scale: r.real()}
	f := &filters{scale: r.real() * (1 << narrowing), meanScale: r.real(), inRow: r.count(), inTree: r.count(), numHeads: r.count()}
	f.dims = [inputs]int{r.count(), r.count(), r.count()}
	words, clusters, classes, relations := r.count(), r.count(), r.count(), r.count()
	for k := 0; k < f.inRow+f.inTree && !r.failed; k++ {
		f.bias = append(f.bias, r.real())
		f.out = append(f.out, r.real())
		for range f.numHeads {
			f.heads = append(f.heads, head{look: float32(r.real()), see: float32(r.real())})
		}
	}
	f.rows[byWord], f.groups = r.rows(words, 0), r.rows(clusters, words)
	f.rows[byClass], f.rows[byRelation] = r.rows(classes, 0), r.rows(relations, 0)
	rows := [inputs]int{words + clusters, classes, relations}
	for i, n := range rows {
		f.vectors[i] = signed(r.bytes(n * f.dims[i]))
		f.products[i] = make([]atomic.Pointer[[]uint64], n)
	}
	for i := range rows {
		f.weights[i] = signed(r.bytes(places * (f.inRow + f.inTree) * f.dims[i]))
	}
	f.means = signed(r.bytes(words + clusters))
	if r.failed {
		return nil, errFormat
	}
	sparse, err := model.Decode(r.rest)
	if err != nil || len(sparse.Classes()) != 1 {
		return nil, errFormat
	}
	m.net, m.sparse = f, sparse
	m.rooms.New = func() any { return new(room) }
	return m, nil
}

// rows reads what n rows belong to and numbers them from first on.
func (r *reader) rows(n, first int) map[uint32]int32 {
	of := make(map[uint32]int32, n)
	for i := range n {
		of[r.word()] = int32(first + i)
	}
	return of
}

func signed(b []byte) []int8 {
	out := make([]int8, len(b))
	for i, x := range b {
		out[i] = int8(x)
	}
	return out
}

// reader takes a file apart. After a failure it yields zeros.
type reader struct {
	rest   []byte
	failed bool
}

func (r *reader) bytes(n int) []byte {
	if n < 0 || n > len(r.rest) {
		r.failed, r.rest = true, nil
		return nil
	}
	b := r.rest[:n]
	r.rest = r.rest[n:]
	return b
}

func (r *reader) word() uint32 {
	if b := r.bytes(4); b != nil {
		return binary.LittleEndian.Uint32(b)
	}
	return 0
}

func (r *reader) real() float64 { return float64(math.Float32frombits(r.word())) }

// count reads a number of parts, of which the file must hold a byte each.
func (r *reader) count() int {
	n := r.word()
	if uint64(n) > uint64(len(r.rest)) {
		r.failed, r.rest = true, nil
		return 0
	}
	return int(n)
}

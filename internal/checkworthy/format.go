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
// means; the number of filters, of the dimensions of words and of classes, of words,
// of clusters and of classes; for each filter its bias and output; the hashes; the
// vectors, the filters' weights and the means; then the file of the sparse weights.
// Numbers are 32 bits wide, little-endian, vectors, weights and means bytes.
const magic = "hearsay checkworthy 3\n"

var errFormat = errors.New("checkworthy: not a file of a model")

// Parts is a model as it is trained.
type Parts struct {
	Bias                     float64
	Sparse                   []byte // of model.Encode, with one class
	SparseScale              float64
	FilterBias, FilterOut    []float64
	WordDims, ClassDims      int
	Words, Clusters, Classes []uint32 // the hash or number of each vector, in this order
	WordVectors              []int8   // of words, then of clusters
	ClassVectors             []int8
	WordWeights              []int8 // of the filters, for the word behind, itself and the one before
	ClassWeights             []int8
	ProductScale             float64 // of a vector's number times a weight
	Means                    []int8  // one for each word and cluster
	MeanScale                float64
}

// Encode returns the file of a model.
func Encode(p *Parts) []byte {
	b := []byte(magic)
	word := func(x uint32) { b = binary.LittleEndian.AppendUint32(b, x) }
	real := func(x float64) { word(math.Float32bits(float32(x))) }
	for _, x := range []float64{p.Bias, p.SparseScale, p.ProductScale, p.MeanScale} {
		real(x)
	}
	for _, n := range []int{len(p.FilterBias), p.WordDims, p.ClassDims, len(p.Words), len(p.Clusters), len(p.Classes)} {
		word(uint32(n))
	}
	for i := range p.FilterBias {
		real(p.FilterBias[i])
		real(p.FilterOut[i])
	}
	for _, x := range slices.Concat(p.Words, p.Clusters, p.Classes) {
		word(x)
	}
	for _, x := range slices.Concat(p.WordVectors, p.ClassVectors, p.WordWeights, p.ClassWeights, p.Means) {
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
	f := &filters{scale: r.real() * (1 << narrowing), meanScale: r.real(), count: r.count()}
	f.dims = [2]int{r.count(), r.count()}
	words, clusters, classes := r.count(), r.count(), r.count()
	for range f.count {
		f.bias = append(f.bias, r.real())
		f.out = append(f.out, r.real())
	}
	f.words, f.groups, f.classes = r.rows(words, 0), r.rows(clusters, words), r.rows(classes, 0)
	rows := [2]int{words + clusters, classes}
	for i, n := range rows {
		f.vectors[i] = signed(r.bytes(n * f.dims[i]))
		f.products[i] = make([]atomic.Pointer[[]int16], n)
	}
	for i := range rows {
		f.weights[i] = signed(r.bytes(3 * f.count * f.dims[i]))
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

package checkworthy

import (
	"encoding/binary"
	"errors"
	"math"
	"slices"

	"github.com/hearsay-nlp/hearsay/internal/model"
)

// The file: magic; bias and the scales of the sparse weights, the rows and the means; the
// number of filters, of words' rows, of clusters' and of tags'; for each filter its
// bias and output; the hashes, the rows, the means; then the file of the sparse
// weights.
// Numbers are 32 bits wide, little-endian, rows are bytes.
const magic = "hearsay checkworthy 2\n"

var errFormat = errors.New("checkworthy: not a file of a model")

// Parts is a model as it is trained.
type Parts struct {
	Bias                  float64
	Sparse                []byte // of model.Encode, with one class
	SparseScale           float64
	FilterBias, FilterOut []float64
	Words, Clusters, Tags []uint32 // the hash or number of each row, in this order
	Rows                  []int8
	RowScale              float64
	Means                 []int8 // one for each word and cluster
	MeanScale             float64
}

// Encode returns the file of a model.
func Encode(p *Parts) []byte {
	b := []byte(magic)
	word := func(x uint32) { b = binary.LittleEndian.AppendUint32(b, x) }
	real := func(x float64) { word(math.Float32bits(float32(x))) }
	real(p.Bias)
	real(p.SparseScale)
	real(p.RowScale)
	real(p.MeanScale)
	for _, n := range []int{len(p.FilterBias), len(p.Words), len(p.Clusters), len(p.Tags)} {
		word(uint32(n))
	}
	for i := range p.FilterBias {
		real(p.FilterBias[i])
		real(p.FilterOut[i])
	}
	for _, list := range [][]uint32{p.Words, p.Clusters, p.Tags} {
		for _, x := range list {
			word(x)
		}
	}
	for _, x := range slices.Concat(p.Rows, p.Means) {
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
	f := &filters{scale: r.real(), meanScale: r.real(), count: r.count()}
	words, clusters, tags := r.count(), r.count(), r.count()
	for range f.count {
		f.bias = append(f.bias, r.real())
		f.out = append(f.out, r.real())
	}
	next := int32(0)
	table := func(n int) map[uint32]int32 {
		of := make(map[uint32]int32, n)
		for range n {
			of[r.word()] = next
			next++
		}
		return of
	}
	f.words, f.groups, f.tags = table(words), table(clusters), table(tags)
	f.rows = signed(r.bytes(3 * f.count * int(next)))
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

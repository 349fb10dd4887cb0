package model

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math/bits"
	"slices"
	"strings"
)

// The file of a Linear: magic, the classes' names, the number of rows; then each
// row in the order of features: the difference to the feature before, how many
// classes have weight, and a class and a weight for each; or, of eight classes at
// most, a byte with a bit for each class that has weight, and these weights.
// Numbers are uvarints, classes and weights are bytes.
const (
	magic     = "hearsay linear 1\n" // pairs of class and weight
	magicBits = "hearsay linear 2\n" // bits and weights
)

var errFormat = errors.New("model: not a file of a linear classifier")

// Row is one feature of a classifier and its weight for each class.
type Row struct {
	Feature uint32
	Weights []int8
}

// Encode returns the file of a classifier. It sorts rows by feature; rows without
// weight are left out.
func Encode(classes []string, rows []Row) []byte {
	slices.SortFunc(rows, func(a, b Row) int { return int(int64(a.Feature) - int64(b.Feature)) })
	kept := rows[:0:0]
	for _, r := range rows {
		if slices.ContainsFunc(r.Weights, func(w int8) bool { return w != 0 }) {
			kept = append(kept, r)
		}
	}
	names := strings.Join(classes, "\n")
	start := magic
	if len(classes) <= few {
		start = magicBits
	}
	file := binary.AppendUvarint([]byte(start), uint64(len(names)))
	file = append(file, names...)
	file = binary.AppendUvarint(file, uint64(len(kept)))
	var last uint32
	for _, r := range kept {
		file = binary.AppendUvarint(file, uint64(r.Feature-last))
		last = r.Feature
		file = appendWeights(file, r.Weights)
	}
	return file
}

// few is the most classes whose rows start with a byte of bits.
const few = 8

// appendWeights writes one row's weights.
func appendWeights(file []byte, weights []int8) []byte {
	at := len(file)
	file = append(file, 0)
	for class, w := range weights {
		switch {
		case w == 0:
		case len(weights) <= few:
			file = append(file, byte(w))
			file[at] |= 1 << class
		default:
			file = append(file, byte(class), byte(w))
			file[at]++
		}
	}
	return file
}

// Decode reads the file of a classifier.
func Decode(file []byte) (*Linear, error) {
	if bytes.HasPrefix(file, []byte(magicDeflated)) {
		inner, err := inflate(file)
		if err != nil {
			return nil, err
		}
		file = inner
	}
	r := reader{rest: file}
	start := string(r.bytes(uint64(len(magic))))
	if start != magic && start != magicBits {
		return nil, errFormat
	}
	classes := strings.Split(string(r.bytes(r.uvarint())), "\n")
	count := r.uvarint()
	if r.failed || len(classes) > MaxClasses || count > MaxRows || count > uint64(len(r.rest)) {
		return nil, errFormat
	}
	m := newLinear(classes, int(count))
	var feature uint32
	for n := range int(count) {
		feature += uint32(r.uvarint())
		m.place(feature, n)
		row := m.rows[n*m.width : (n+1)*m.width]
		if start == magicBits {
			set := uint(r.byte())
			if bits.Len(set) > len(classes) {
				return nil, errFormat
			}
			for ; set != 0; set &= set - 1 {
				row[0] += uint64(int64(int8(r.byte()))) << (bits.TrailingZeros(set) * 8)
			}
			continue
		}
		for pairs := r.bytes(2 * uint64(r.byte())); len(pairs) > 0; pairs = pairs[2:] {
			class, w := int(pairs[0]), int8(pairs[1])
			if class >= len(classes) {
				return nil, errFormat
			}
			row[class/8] += uint64(int64(w)) << (class % 8 * 8)
		}
	}
	if r.failed || len(r.rest) > 0 {
		return nil, errFormat
	}
	return m, nil
}

// MustDecode is Decode of a file that is embedded in the library, which only damage
// can make unreadable: then it panics.
func MustDecode(file []byte) *Linear {
	m, err := Decode(file)
	if err != nil {
		panic(err)
	}
	return m
}

// reader takes a file apart. After a failure it yields zeros.
type reader struct {
	rest   []byte
	failed bool
}

func (r *reader) bytes(n uint64) []byte {
	if n > uint64(len(r.rest)) {
		r.failed, r.rest = true, nil
		return nil
	}
	b := r.rest[:n]
	r.rest = r.rest[n:]
	return b
}

func (r *reader) byte() byte {
	if b := r.bytes(1); b != nil {
		return b[0]
	}
	return 0
}

func (r *reader) uvarint() uint64 {
	x, n := binary.Uvarint(r.rest)
	if n <= 0 {
		r.failed, r.rest = true, nil
		return 0
	}
	r.rest = r.rest[n:]
	return x
}

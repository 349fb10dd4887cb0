package syntax

import (
	"encoding/binary"
	"errors"
	"math"
	"slices"
	"strings"
)

// Magic begins the file of a model. What follows is written by quantize in
// internal/train/syntax and read by decode, in the same order: numbers are of 32
// bits, little-endian, or of 16 or 8 where decode says so.
const Magic = "hearsay syntax 1\n"

// maxWidth bounds the vectors, so that places in them fit in a byte.
const maxWidth = 224

var errFormat = errors.New("syntax: not a file of a parser")

// decode reads a model. It does not copy the tables of the input layer, which are
// most of the file. It refuses files whose numbers
// would take the assembly and the portable code out of the ranges where they agree.
func decode(file []byte) (m *model, err error) {
	defer func() {
		if r := recover(); r == errFormat {
			m, err = nil, errFormat
		} else if r != nil {
			panic(r)
		}
	}()
	r := &reader{file}
	r.check(string(r.bytes(len(Magic))) == Magic)
	m = &model{width: r.int(32, maxWidth), hidden: r.int(32, maxWidth)}
	r.check(m.width%32 == 0 && m.hidden%32 == 0)
	kinds := r.text()
	m.names(r)
	m.tables(r)
	for _, kind := range []byte(kinds) {
		m.layers = append(m.layers, r.layer(kind, m.width))
	}
	m.read = r.reading(m.width)
	m.classifier(r)
	r.check(len(r.rest) == 0)
	return m, nil
}

// names reads the relations and the tags.
func (m *model) names(r *reader) {
	m.labels = strings.Split(r.text(), "\n")
	r.check(len(m.labels) <= LabelColumns)
	for i, l := range m.labels {
		switch l {
		case "root":
			m.root = uint8(i)
		case "parataxis":
			m.joint = uint8(i)
		}
	}
	tags := strings.Split(r.text(), "\n")
	m.tagRows = make(map[string]int, len(tags))
	for i, t := range tags {
		m.tagRows[t] = i + firstRow
	}
}

// tables reads the input layer.
func (m *model) tables(r *reader) {
	m.words = r.table(m.width)
	m.rareStep = r.int(1, 16)
	m.rare = r.table(m.width / 2)
	for _, t := range []*table{&m.prefixes, &m.suffixes, &m.shapes} {
		*t = r.table(m.width)
	}
	m.tags.data = r.bytes((len(m.tagRows) + firstRow) * m.width)
	m.shift = uint(r.int(0, 15))
}

// classifier reads what chooses transitions.
func (m *model) classifier(r *reader) {
	for q := range m.slots {
		m.slots[q] = r.matrix(m.width, m.hidden)
		m.slotScale[q] = r.scaling(m.hidden, RowBias-RowLimit, RowBias+RowLimit)
	}
	m.none = r.rows(Slots, m.hidden)
	m.childLabels = r.rows(ChildSlots*(len(m.labels)+1), m.hidden)
	m.distances = r.rows(2*Distances, m.hidden)
	m.valencies = r.rows(ValencyRows, m.hidden)
	m.hiddenScale = int16(r.int(1, 32767))
	m.transitions = r.matrix(m.hidden, laneBlock)
	m.transitionBias = r.ints(3)
	m.beam(r.int(1, 1<<16))
	for i := range m.arcLabels {
		m.arcLabels[i] = r.matrix(m.hidden, LabelColumns)
		m.labelBias[i] = r.ints(len(m.labels))
	}
}

// beam makes what the beam needs of scores, in which 1.0 is unit.
func (m *model) beam(unit int) {
	m.margin = int32(beamMargin * unit)
	for d := 0; ; d++ {
		x := math.Round(float64(unit) * math.Log1p(math.Exp(-float64(d)/float64(unit))))
		if x == 0 {
			return
		}
		m.logs = append(m.logs, int32(x))
	}
}

// reader takes a file apart. It panics with errFormat where the file is not as it
// should be.
type reader struct{ rest []byte }

func (r *reader) check(ok bool) {
	if !ok {
		panic(errFormat)
	}
}

func (r *reader) bytes(n int) []byte {
	r.check(n <= len(r.rest))
	b := r.rest[:n:n]
	r.rest = r.rest[n:]
	return b
}

// int returns a number that must lie between low and high.
func (r *reader) int(low, high int) int {
	n := int(int32(binary.LittleEndian.Uint32(r.bytes(4))))
	r.check(low <= n && n <= high)
	return n
}

func (r *reader) text() string { return string(r.bytes(r.int(0, len(r.rest)))) }

func (r *reader) ints(n int) []int32 {
	v, b := make([]int32, n), r.bytes(4*n)
	for i := range v {
		v[i] = int32(binary.LittleEndian.Uint32(b[4*i:]))
	}
	return v
}

func (r *reader) shorts(n int) []int16 {
	v, b := make([]int16, n), r.bytes(2*n)
	for i := range v {
		v[i] = int16(binary.LittleEndian.Uint16(b[2*i:]))
	}
	return v
}

// table reads keys and rows, of which the first two have no key.
func (r *reader) table(width int) table {
	n := r.int(0, len(r.rest)/4)
	size := 16
	for size < 2*n {
		size *= 2
	}
	t := table{keys: make([]uint32, size), rows: make([]uint32, size)}
	for i, key := range r.ints(n) {
		t.place(uint32(key), i+firstRow)
	}
	t.data = r.bytes((n + firstRow) * width)
	return t
}

func (r *reader) layer(kind byte, width int) layer {
	l := layer{kind: kind, reading: r.reading(width)}
	switch kind {
	case 'c':
		for range 3 {
			l.weights = append(l.weights, r.matrix(width, width))
		}
		l.add = r.scaling(width, -32768, 32767)
	case 's':
		l.weights = append(l.weights, r.matrix(width, 2*width))
		l.add = r.scaling(width, -16383, 16383)
		l.gate = r.scaling(width, 0, 32767)
	default:
		panic(errFormat)
	}
	return l
}

func (r *reader) reading(width int) reading {
	return reading{thresholds: r.shorts(width), scale: int16(r.int(1, 32767))}
}

func (r *reader) matrix(in, out int) *matrix {
	weights := r.bytes(in * out)
	r.check(!slices.Contains(weights, 0x80)) // -128 is below -maxWeight
	return newMatrix(in, out, weights)
}

func (r *reader) scaling(n int, low, high int16) scaling {
	return scaling{factors: r.ints(n), offsets: r.ints(n), shift: uint(r.int(0, 31)), low: low, high: high}
}

// rows reads rows of the classifier.
func (r *reader) rows(n, hidden int) [][]uint64 {
	rows := make([][]uint64, n)
	for i := range rows {
		rows[i] = make([]uint64, hidden/4)
		v := r.shorts(hidden)
		for w := range rows[i] {
			var four [4]int16
			for k := range four {
				x := v[4*w+k]
				r.check(-RowLimit <= x && x <= RowLimit)
				four[k] = x + RowBias
			}
			rows[i][w] = words(four)
		}
	}
	return rows
}

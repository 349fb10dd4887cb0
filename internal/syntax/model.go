package syntax

import (
	"encoding/binary"
	"strings"
)

// Slots are the words of a state that the classifier sees: the three on top of
// the stack, the first two of the buffer, the outermost children of the two on
// top, and the leftmost child of the first of the buffer.
const (
	Slots        = 10
	ChildSlots   = 5 // the last of them, whose relations count too
	Distances    = 10
	ValencyRows  = 40
	firstRow     = 2 // of a table: row 0 is for what it does not know, 1 for the root
	unknownRow   = 0
	rootRow      = 1
	labelColumns = 64
)

// model is the network, decoded.
type model struct {
	width, hidden                     int
	labels                            []string
	root, joint                       uint8 // labels: of the root, of a window's root
	words, prefixes, suffixes, shapes table
	tags                              table
	tagRows                           map[string]int
	shift                             uint
	layers                            []layer
	read                              reading
	slots                             [Slots]*matrix
	slotScale                         [Slots]scaling
	none                              [][]uint64 // by slot
	childLabels                       [][]uint64 // by child slot and label, the last for none
	distances, valencies              [][]uint64
	hiddenScale                       int16
	transitions                       *matrix
	transitionBias                    []int32
	arcLabels                         [2]*matrix // leftwards, rightwards
	labelBias                         [2][]int32
}

// reading is how the words' vectors become levels.
type reading struct {
	thresholds []int16
	scale      int16
}

// layer is one layer of the encoder. A convolution adds to a word's vector what
// it reads of the word and its two neighbors. A scan passes over the sentence from
// both ends with a memory that each word's gate refreshes, and adds the memory.
type layer struct {
	kind byte
	reading
	weights []*matrix
	add     scaling // of a convolution, or of a scan's candidates
	gate    scaling
}

// table holds rows of the input layer by the hash of what they stand for.
type table struct {
	keys []uint32 // open addressing; 0 is free
	rows []uint32
	data []byte
}

func (t *table) row(key uint32) int {
	mask := uint32(len(t.keys) - 1)
	for i := key * 2654435769 >> 7 & mask; ; i = (i + 1) & mask {
		switch t.keys[i] {
		case key:
			return int(t.rows[i])
		case 0:
			return unknownRow
		}
	}
}

func (m *model) bytes(t *table, row int) []byte { return t.data[row*m.width:][:m.width] }

// decode reads what the trainer wrote: see Write in internal/train/syntax.
func decode(data []byte) *model {
	r := &reader{data}
	m := &model{width: r.int(), hidden: r.int()}
	kinds := r.bytes(r.int())
	m.labels = strings.Split(string(r.bytes(r.int())), "\n")
	tags := strings.Split(string(r.bytes(r.int())), "\n")
	for i, l := range m.labels {
		switch l {
		case "root":
			m.root = uint8(i)
		case "parataxis":
			m.joint = uint8(i)
		}
	}
	for _, t := range []*table{&m.words, &m.prefixes, &m.suffixes, &m.shapes} {
		*t = r.table(m.width)
	}
	m.tags.data = r.bytes((len(tags) + firstRow) * m.width)
	m.tagRows = make(map[string]int, len(tags))
	for i, t := range tags {
		m.tagRows[t] = i + firstRow
	}
	m.shift = uint(r.int())
	for _, kind := range kinds {
		l := layer{kind: kind, reading: r.reading(m.width)}
		switch kind {
		case 'c':
			for range 3 {
				l.weights = append(l.weights, r.matrix(m.width, m.width))
			}
			l.add = r.scaling(m.width, -32768, 32767)
		case 's':
			l.weights = append(l.weights, r.matrix(m.width, 2*m.width))
			l.add = r.scaling(m.width, -16383, 16383)
			l.gate = r.scaling(m.width, 0, 32767)
		}
		m.layers = append(m.layers, l)
	}
	m.read = r.reading(m.width)
	for q := range m.slots {
		m.slots[q] = r.matrix(m.width, m.hidden)
		m.slotScale[q] = r.scaling(m.hidden, rowBias-RowLimit, rowBias+RowLimit)
	}
	m.none = r.rows(Slots, m.hidden)
	m.childLabels = r.rows(ChildSlots*(len(m.labels)+1), m.hidden)
	m.distances = r.rows(2*Distances, m.hidden)
	m.valencies = r.rows(ValencyRows, m.hidden)
	m.hiddenScale = int16(r.int())
	m.transitions = r.matrix(m.hidden, laneBlock)
	m.transitionBias = r.ints(3)
	for i := range m.arcLabels {
		m.arcLabels[i] = r.matrix(m.hidden, labelColumns)
		m.labelBias[i] = r.ints(len(m.labels))
	}
	return m
}

// reader takes little-endian numbers from the front of data.
type reader struct{ data []byte }

func (r *reader) bytes(n int) []byte {
	b := r.data[:n:n]
	r.data = r.data[n:]
	return b
}

func (r *reader) int() int { return int(int32(binary.LittleEndian.Uint32(r.bytes(4)))) }

func (r *reader) ints(n int) []int32 {
	v := make([]int32, n)
	for i := range v {
		v[i] = int32(r.int())
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

func (r *reader) table(width int) table {
	n := r.int()
	size := 16
	for size < 2*n {
		size *= 2
	}
	t := table{keys: make([]uint32, size), rows: make([]uint32, size)}
	keys := r.bytes(4 * n)
	for i := range n {
		key := binary.LittleEndian.Uint32(keys[4*i:])
		at := key * 2654435769 >> 7 & uint32(size-1)
		for t.keys[at] != 0 {
			at = (at + 1) & uint32(size-1)
		}
		t.keys[at], t.rows[at] = key, uint32(i+firstRow)
	}
	t.data = r.bytes((n + firstRow) * width)
	return t
}

func (r *reader) reading(width int) reading {
	return reading{thresholds: r.shorts(width), scale: int16(r.int())}
}

func (r *reader) matrix(in, out int) *matrix { return newMatrix(in, out, r.bytes(in*out)) }

func (r *reader) scaling(n int, low, high int16) scaling {
	return scaling{factors: r.ints(n), offsets: r.ints(n), shift: uint(r.int()), low: low, high: high}
}

// rows reads rows of the classifier.
func (r *reader) rows(n, hidden int) [][]uint64 {
	rows := make([][]uint64, n)
	for i := range rows {
		v := r.shorts(hidden)
		rows[i] = make([]uint64, hidden/4)
		for w := range rows[i] {
			rows[i][w] = words([4]int16{v[4*w] + rowBias, v[4*w+1] + rowBias, v[4*w+2] + rowBias, v[4*w+3] + rowBias})
		}
	}
	return rows
}

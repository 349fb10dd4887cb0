package syntax

// Slots are the words of a state that the classifier sees: the three on top of
// the stack, the first two of the buffer, the outermost children of the two on
// top, and the leftmost child of the first of the buffer.
const (
	Slots        = 10
	ChildSlots   = 5 // the last of them, whose relations count too
	Distances    = 10
	ValencyRows  = 40
	LabelColumns = 64 // most relations there may be
	firstRow     = 2  // of a table: row 0 is for what it does not know, 1 for the root
	unknownRow   = 0
	rootRow      = 1
)

// model is the network, decoded.
type model struct {
	width, hidden                     int
	labels                            []string
	root, joint                       uint8 // labels: of the root, of a window's root
	words, prefixes, suffixes, shapes table
	rare                              table // words not learned from trees; two numbers a byte
	rareStep                          int   // what 1 stands for in them
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
	logs                              []int32 // see addLogs
	margin                            int32
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

func (t *table) slot(key uint32) uint32 {
	mask := uint32(len(t.keys) - 1)
	at := key * 0x9E3779B1 >> 7 & mask
	for t.keys[at] != key && t.keys[at] != 0 {
		at = (at + 1) & mask
	}
	return at
}

// row returns the row of a key, unknownRow if there is none.
func (t *table) row(key uint32) int { return int(t.rows[t.slot(key)]) }

func (t *table) place(key uint32, row int) {
	at := t.slot(key)
	t.keys[at], t.rows[at] = key, uint32(row)
}

// unpack writes a row of rare words to dst as one of the other tables.
func (m *model) unpack(dst []byte, row int) {
	packed := m.rare.data[row*m.width/2:][:m.width/2]
	for i, b := range packed {
		dst[2*i] = uint8(128 + (int(b&15)-8)*m.rareStep)
		dst[2*i+1] = uint8(128 + (int(b>>4)-8)*m.rareStep)
	}
}

func (m *model) bytes(t *table, row int) []byte { return t.data[row*m.width:][:m.width] }

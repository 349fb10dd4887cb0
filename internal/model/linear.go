package model

import "math/bits"

// Linear is a linear classifier over hashed features with weights of one byte.
// It never changes and may be read by many goroutines at once.
//
// A row holds the weights of one feature for all classes, eight to a word, so
// that Score adds them eight at a time. Features that training left without
// weight have no row. The index keeps no more of a feature than its slot and a
// fingerprint of 13 bits, so that one in some thousands of those without a row
// is taken for another: that costs less than a larger index would.
type Linear struct {
	classes []string
	width   int      // words to a row
	index   []uint32 // by slot: a fingerprint and the row's number, from 1; 0 is free
	shift   int      // from a feature to its slot
	rows    []uint64
}

const (
	// MaxClasses is the most classes that a Linear tells apart.
	MaxClasses = 64
	// MaxFeatures is the most features that Score adds up: the sum of that many
	// bytes fits a lane of 16 bits.
	MaxFeatures = 256
	// MaxRows is the most features that have weights.
	MaxRows = 1<<rowBits - 1

	rowBits = 19
	bias    = 128 // a byte of a row is a weight plus bias
	zeros   = 0x8080808080808080
	lanes   = 0x00ff00ff00ff00ff
)

// Scores holds the sums of one call of Score, and the room that it works in. The
// zero value is ready. It is for one goroutine at a time.
type Scores struct {
	sums  [MaxClasses]uint16
	found int
	first [MaxFeatures]uint32
	rows  [MaxFeatures]int32
}

// Classes returns the names of the classes. The caller must not change it.
func (m *Linear) Classes() []string { return m.classes }

// Score sums the weights of the features for each class.
func (m *Linear) Score(features []uint32, s *Scores) {
	features = features[:min(len(features), MaxFeatures)]
	mask := uint32(len(m.index) - 1)
	// All slots are read before any is looked at, so that the reads, each from another
	// corner of memory, go on side by side.
	for i, f := range features {
		s.first[i] = m.index[f>>m.shift&mask]
	}
	found := 0
	for i, f := range features {
		e := s.first[i]
		if e == 0 {
			continue
		}
		slot, print := f>>m.shift, f<<rowBits
		for e != 0 && e&^MaxRows != print {
			slot++
			e = m.index[slot&mask]
		}
		if e != 0 {
			s.rows[found] = int32(e&MaxRows-1) * int32(m.width)
			found++
		}
	}
	s.found = found
	for i := range m.width {
		var even, odd uint64
		column := m.rows[i:]
		for _, at := range s.rows[:found] {
			w := column[at]
			even += w & lanes
			odd += w >> 8 & lanes
		}
		sums := s.sums[8*i : 8*i+8]
		sums[0], sums[1] = uint16(even), uint16(odd)
		sums[2], sums[3] = uint16(even>>16), uint16(odd>>16)
		sums[4], sums[5] = uint16(even>>32), uint16(odd>>32)
		sums[6], sums[7] = uint16(even>>48), uint16(odd>>48)
	}
}

// Best returns the class with the highest sum, the first one where sums are equal.
func (m *Linear) Best(s *Scores) int {
	best := 0
	for i, x := range s.sums[:len(m.classes)] {
		if x > s.sums[best] {
			best = i
		}
	}
	return best
}

// BestBut returns the class with the greatest sum of those that are not in but, a bit each.
func (m *Linear) BestBut(s *Scores, but uint64) int {
	best := -1
	for i, x := range s.sums[:len(m.classes)] {
		if but>>i&1 == 0 && (best < 0 || x > s.sums[best]) {
			best = i
		}
	}
	return best
}

// Sum returns the sum of a class.
func (s *Scores) Sum(class int) int { return int(s.sums[class]) - bias*s.found }

// newLinear returns a classifier with room for rows whose weights are all zero.
func newLinear(classes []string, rows int) *Linear {
	slots := max(4, bits.Len(uint(rows*3/2)))
	m := &Linear{
		classes: classes,
		width:   (len(classes) + 7) / 8,
		index:   make([]uint32, 1<<slots),
		shift:   32 - slots,
	}
	m.rows = make([]uint64, rows*m.width)
	for i := range m.rows {
		m.rows[i] = zeros
	}
	return m
}

// place enters the row's number under its feature.
func (m *Linear) place(feature uint32, row int) {
	mask := uint32(len(m.index) - 1)
	slot := feature >> m.shift & mask
	for m.index[slot] != 0 {
		slot = (slot + 1) & mask
	}
	m.index[slot] = feature<<rowBits | uint32(row+1)
}

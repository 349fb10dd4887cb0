package logistic

import "math/bits"

// places finds the place of a feature's weights by open addressing.
type places struct {
	slots []slot
	shift int
}

// slot holds a feature and its place, from 1; 0 is a free slot.
type slot struct {
	feature uint32
	place   int32
}

func newPlaces(of map[uint32]int32) *places {
	size := max(4, bits.Len(uint(2*len(of))))
	p := &places{make([]slot, 1<<size), 32 - size}
	for f, at := range of {
		*p.slot(f) = slot{f, at + 1}
	}
	return p
}

// slot returns the slot of a feature, or the free one where it would be.
func (p *places) slot(feature uint32) *slot {
	mask := uint32(len(p.slots) - 1)
	k := feature * 0x9E3779B1 >> p.shift
	for p.slots[k].place != 0 && p.slots[k].feature != feature {
		k = (k + 1) & mask
	}
	return &p.slots[k]
}

// of returns the place of a feature's weights, or -1.
func (p *places) of(feature uint32) int32 { return p.slot(feature).place - 1 }

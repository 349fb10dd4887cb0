package attribution

import (
	"math"

	"github.com/hearsay-nlp/hearsay/internal/model"
)

// bag collects the features of a token. Each call of add is a template of its own.
type bag struct {
	features []uint32
	template uint32
}

func (b *bag) add(x, y, z uint32) {
	b.template++
	b.features = append(b.features, model.Feature(b.template, x, y, z))
}

// put adds a feature of a template of its own number, of which there may be any
// number.
func (b *bag) put(template, x, y uint32) {
	b.features = append(b.features, model.Feature(template, x, y, 0))
}

// hashString returns a hash of s (FNV-1a).
func hashString(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

// mix joins two values in one.
func mix(a, b uint32) uint32 {
	x := (uint64(a)<<32 | uint64(b)) * 0x9E3779B97F4A7C15
	return uint32(x >> 29)
}

// grade maps a count or distance to one of a dozen steps.
func grade(n int) uint32 {
	switch {
	case n <= 5:
		return uint32(max(n, 0))
	case n <= 7:
		return 6
	case n <= 10:
		return 7
	case n <= 15:
		return 8
	case n <= 25:
		return 9
	case n <= 40:
		return 10
	}
	return 11
}

// odds maps a probability to one of some thirty steps.
func odds(p float64) uint32 {
	p = min(max(p, 1e-4), 1-1e-4)
	return uint32(int(math.Floor(2*math.Log(p/(1-p)))) + 100)
}

// flag returns 1 for true.
func flag(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

//go:build !purego

package syntax

import "unsafe"

// useAVX2 tells whether the assembly runs. Tests turn it off to compare.
var useAVX2 = hasAVX2()

// hasAVX2 asks the processor, and whether the system saves the wide registers.
func hasAVX2() bool {
	const osxsave, avx, avx2, state = 1 << 27, 1 << 28, 1 << 5, 6
	most, _, _, _ := cpuid(0, 0)
	if most < 7 {
		return false
	}
	if _, _, c, _ := cpuid(1, 0); c&(osxsave|avx) != osxsave|avx || xgetbv()&state != state {
		return false
	}
	_, b, _, _ := cpuid(7, 0)
	return b&avx2 != 0
}

//go:noescape
func cpuid(leaf, sub uint32) (a, b, c, d uint32)

//go:noescape
func xgetbv() uint32

// multiplyAVX2 does one block of 32 outputs for some rows: sums and levels are
// stride and width apart from row to row.
//
//go:noescape
func multiplyAVX2(sums *int32, stride int, levels *uint8, width int, weights *int8, in, rows int)

//go:noescape
func addBytesAVX2(dst *int16, row *byte, n int)

//go:noescape
func shiftAVX2(dst *int16, n int, shift uint64, low, high int16)

//go:noescape
func rectifyAVX2(dst *uint8, x, thresholds *int16, scale int16, n int)

//go:noescape
func scaleAVX2(dst *int16, sums, factors, offsets *int32, shift uint64, low, high int16, n int)

// scaleWordsAVX2 is scaleAVX2 with four results to a word.
func scaleWordsAVX2(dst []uint64, sums []int32, s *scaling) {
	scaleAVX2((*int16)(unsafe.Pointer(&dst[0])), &sums[0], &s.factors[0], &s.offsets[0], uint64(s.shift), s.low, s.high, 4*len(dst))
}

//go:noescape
func addToAVX2(x, y *int16, n int)

//go:noescape
func scanAVX2(x, h, z, f *int16, n int)

//go:noescape
func sumStateAVX2(dst *uint8, rows *[stateRows][]uint64, scale int16, n int)

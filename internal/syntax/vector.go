package syntax

// The steps of the network other than matrices, each on vectors whose length is
// a multiple of 32. Each has a twin in assembly with the same results.

// sumRows adds up rows of bytes, each of which stands for itself less 128, and
// writes the sums times 2^shift, held within 16 bits.
func sumRows(dst []int16, rows [][]byte, shift uint) {
	if useAVX2 {
		clear(dst)
		for _, r := range rows {
			addBytesAVX2(&dst[0], &r[0], len(dst))
		}
		shiftAVX2(&dst[0], len(dst), uint64(shift), -32768>>shift, 32767>>shift)
		return
	}
	low, high := -32768>>shift, 32767>>shift
	for j := range dst {
		sum := 0
		for _, r := range rows {
			sum += int(r[j]) - 128
		}
		dst[j] = int16(min(max(sum, low), high) << shift)
	}
}

// rectify writes the levels of x plus the thresholds: zero for what is negative,
// else scale/2^15 of it, at most MaxLevel.
func rectify(dst []uint8, x, thresholds []int16, scale int16) {
	if useAVX2 {
		rectifyAVX2(&dst[0], &x[0], &thresholds[0], scale, len(dst))
		return
	}
	x, thresholds = x[:len(dst)], thresholds[:len(dst)]
	for j := range dst {
		v := min(int32(x[j])+int32(thresholds[j]), 32767)
		if v <= 0 {
			dst[j] = 0
			continue
		}
		dst[j] = uint8(min((v*int32(scale)+1<<14)>>15, MaxLevel))
	}
}

// scaling turns the sums of a matrix product into numbers of 16 bits: times
// factor, plus offset, shifted right, held within low and high.
type scaling struct {
	factors, offsets []int32
	shift            uint
	low, high        int16
}

func (s *scaling) apply(dst []int16, sums []int32) {
	if useAVX2 {
		scaleAVX2(&dst[0], &sums[0], &s.factors[0], &s.offsets[0], uint64(s.shift), s.low, s.high, len(dst))
		return
	}
	low, high := int32(s.low), int32(s.high)
	sums, factors, offsets := sums[:len(dst)], s.factors[:len(dst)], s.offsets[:len(dst)]
	for j := range dst {
		dst[j] = int16(min(max((sums[j]*factors[j]+offsets[j])>>(s.shift&31), low), high))
	}
}

// applyWords is apply with four results, none of them negative, to a word.
func (s *scaling) applyWords(dst []uint64, sums []int32) {
	if useAVX2 {
		scaleWordsAVX2(dst, sums, s)
		return
	}
	var four [4]int16
	part := *s
	for w := range dst {
		part.factors, part.offsets = s.factors[4*w:], s.offsets[4*w:]
		part.apply(four[:], sums[4*w:])
		dst[w] = words(four)
	}
}

// words packs four numbers, none of them negative.
func words(v [4]int16) uint64 {
	return uint64(v[0]) | uint64(v[1])<<16 | uint64(v[2])<<32 | uint64(v[3])<<48
}

// addTo adds y to x, held within 16 bits.
func addTo(x, y []int16) {
	if useAVX2 {
		addToAVX2(&x[0], &y[0], len(x))
		return
	}
	y = y[:len(x)]
	for j := range x {
		x[j] = int16(min(max(int32(x[j])+int32(y[j]), -32768), 32767))
	}
}

// scan moves h towards z by the share f/2^15, and adds the new h to x. The z lie
// within 14 bits, the f above or at zero.
func scan(x, h, z, f []int16) {
	if useAVX2 {
		scanAVX2(&x[0], &h[0], &z[0], &f[0], len(x))
		return
	}
	h, z, f = h[:len(x)], z[:len(x)], f[:len(x)]
	for j := range x {
		b := int32(h[j])
		b += ((int32(z[j])-b)*int32(f[j]) + 1<<14) >> 15
		h[j] = int16(b)
		x[j] = int16(min(max(int32(x[j])+b, -32768), 32767))
	}
}

// A row of the classifier holds 16-bit numbers, each raised by rowBias so that
// none is negative and sums of stateRows rows need no carry between them: four
// fit in a word.
const (
	stateRows = 20
	rowBias   = 1638
	RowLimit  = 1600 // of the numbers' absolute value
)

// sumState adds up the rows of a state, takes the bias away and writes the levels
// of the sums: zero for what is negative, else scale/2^15 of it.
func sumState(dst []uint8, rows *[stateRows][]uint64, scale int16) {
	if useAVX2 {
		sumStateAVX2(&dst[0], rows, scale, len(dst))
		return
	}
	for w := range len(dst) / 4 {
		var sum uint64
		for _, r := range rows {
			sum += r[w]
		}
		for k := range 4 {
			v := int32(sum&0xffff) - stateRows*rowBias
			sum >>= 16
			if v <= 0 {
				dst[4*w+k] = 0
				continue
			}
			dst[4*w+k] = uint8(min((v*int32(scale)+1<<14)>>15, MaxLevel))
		}
	}
}

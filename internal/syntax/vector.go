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

// rectify sets row i to the levels of x plus the thresholds: zero for what is
// negative, else scale/2^15 of it, at most MaxLevel.
func (l *levels) rectify(i int, x, thresholds []int16, scale int16) {
	row := l.row(i)
	if useAVX2 {
		rectifyAVX2(&row[0], &x[0], &thresholds[0], scale, len(row))
		return
	}
	x, thresholds = x[:len(row)], thresholds[:len(row)]
	found, n := l.found[i*l.width:][:len(row)], 0
	for j := range row {
		level := levelOf(min(int32(x[j])+int32(thresholds[j]), 32767), scale)
		row[j] = level
		found[n] = uint16(j)<<8 | uint16(level)
		if level > 0 {
			n++
		}
	}
	l.cut(i, n)
}

func levelOf(v int32, scale int16) uint8 {
	return uint8(min((max(v, 0)*int32(scale)+1<<14)>>15, MaxLevel))
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
	low, high := int32(s.low), int32(s.high)
	one := func(sum, factor, offset int32) uint64 {
		return uint64(min(max((sum*factor+offset)>>(s.shift&31), low), high))
	}
	for w := range dst {
		x, f, o := (*[4]int32)(sums[4*w:]), (*[4]int32)(s.factors[4*w:]), (*[4]int32)(s.offsets[4*w:])
		dst[w] = one(x[0], f[0], o[0]) | one(x[1], f[1], o[1])<<16 | one(x[2], f[2], o[2])<<32 | one(x[3], f[3], o[3])<<48
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

// A row of the classifier holds 16-bit numbers, each raised by RowBias so that
// none is negative and sums of stateRows rows need no carry between them: four
// fit in a word.
const (
	stateRows = 20
	RowBias   = 1638
	RowLimit  = 1600 // of the numbers' absolute value
)

// sumState adds up the rows of a state, takes the bias away and sets row i to the
// levels of the sums: zero for what is negative, else scale/2^15 of it.
func (l *levels) sumState(i int, rows *[stateRows][]uint64, scale int16) {
	row := l.row(i)
	if useAVX2 {
		sumStateAVX2(&row[0], rows, scale, len(row))
		return
	}
	var sums [maxWidth / 4]uint64
	for k := 0; k < stateRows; k += 4 {
		a, b, c, d := rows[k], rows[k+1], rows[k+2], rows[k+3]
		for w := range sums[:len(row)/4] {
			sums[w] += a[w] + b[w] + c[w] + d[w]
		}
	}
	found, n := l.found[i*l.width:][:len(row)], 0
	for j := range row {
		level := levelOf(int32(sums[j/4]>>(j%4*16)&0xffff)-stateRows*RowBias, scale)
		row[j] = level
		found[n] = uint16(j)<<8 | uint16(level)
		if level > 0 {
			n++
		}
	}
	l.cut(i, n)
}

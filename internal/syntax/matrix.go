package syntax

// Matrices hold 8-bit weights and multiply vectors of small unsigned numbers,
// called levels: 0 to maxLevel. All arithmetic is on integers and never
// overflows, so the portable code and the assembly agree to the bit.
//
// The portable code does four products with one multiplication: four weights lie
// side by side in a 64-bit word, 16 bits each, and a sum of such words times
// levels is four sums. Before a sum could leave 16 bits, which the sum of the
// levels tells, all are moved to 32 bits. Levels that are zero, which most are, are
// skipped.
const (
	MaxLevel  = 63
	maxWeight = 127
	maxSum    = 32767 / maxWeight // of the levels whose products 16 bits hold
	blockSize = 32                // outputs
	laneBlock = 16                // outputs that the portable code does at once
	laneWords = laneBlock / 4
	laneBias  = 0x8000800080008000 // keeps the four sums positive
)

// matrix is a matrix of weights, of absolute value maxWeight at most, with in rows,
// a multiple of 32, and out columns, a multiple of laneBlock.
type matrix struct {
	in, out int
	lanes   [][laneWords]uint64 // by block of laneBlock: in rows of laneWords words
	bytes   []int8              // by block: for each four rows, four weights a column
}

// newMatrix takes weights row by row.
func newMatrix(in, out int, weights []byte) *matrix {
	m := &matrix{in: in, out: out}
	if useAVX2 {
		m.bytes = make([]int8, in*(out+blockSize-1)/blockSize*blockSize)
	} else {
		m.lanes = make([][laneWords]uint64, in*out/laneBlock)
	}
	if useAVX2 {
		for i := range in {
			for j, w := range weights[i*out : (i+1)*out] {
				block := j / blockSize * blockSize
				m.bytes[block*in+i/4*4*blockSize+(j-block)*4+i%4] = int8(w)
			}
		}
		return m
	}
	for i := range in {
		for j := 0; j < out; j += 4 {
			w := weights[i*out+j:][:4]
			m.lanes[j/laneBlock*in+i][j%laneBlock/4] = uint64(int64(int8(w[0])) +
				int64(int8(w[1]))<<16 + int64(int8(w[2]))<<32 + int64(int8(w[3]))<<48)
		}
	}
	return m
}

// levels is a table of level vectors, one a row. Portable code also keeps for
// each row where it is not zero.
type levels struct {
	width int
	at    []uint8
	found []uint16 // by row: position<<8 | level for each level above zero
	ends  []uint8  // by row: how many runs found is cut into, and where each ends
}

func (l *levels) resize(rows, width int) {
	l.width = width
	l.at = resize(l.at, rows*width)
	if !useAVX2 {
		l.found = resize(l.found, rows*width)
		l.ends = resize(l.ends, rows*maxRuns(width))
	}
}

// maxRuns bounds the runs of a row, and counts the byte for their number: any two
// runs together hold levels above maxSum.
func maxRuns(width int) int { return 2*width*MaxLevel/maxSum + 2 }

func (l *levels) row(i int) []uint8 { return l.at[i*l.width : (i+1)*l.width] }

// runs returns the levels above zero of row i, and the ends of the runs to add up
// apart.
func (l *levels) runs(i int) (found []uint16, ends []uint8) {
	ends = l.ends[i*maxRuns(l.width):]
	return l.found[i*l.width : (i+1)*l.width], ends[1 : 1+ends[0]]
}

// zero makes row i all zeros.
func (l *levels) zero(i int) {
	clear(l.row(i))
	if !useAVX2 {
		l.ends[i*maxRuns(l.width)] = 0
	}
}

// cut ends a row of portable code whose first n of found are set: it cuts them into
// runs.
func (l *levels) cut(i, n int) {
	ends := l.ends[i*maxRuns(l.width):]
	runs, sum := 0, 0
	for k, f := range l.found[i*l.width:][:n] {
		x := int(uint8(f))
		if sum += x; sum > maxSum {
			runs++
			ends[runs] = uint8(k)
			sum = x
		}
	}
	if n > 0 {
		runs++
		ends[runs] = uint8(n)
	}
	ends[0] = uint8(runs)
}

// multiply adds row from of l, times m, to the first m.out of sums, and so on for
// so many rows. After the last row sums needs room for a whole block.
func (m *matrix) multiply(sums []int32, l *levels, from, rows int) {
	if useAVX2 {
		for block := 0; block < m.out; block += blockSize {
			multiplyAVX2(&sums[block], m.out, &l.at[from*l.width], l.width, &m.bytes[block*m.in], m.in, rows)
		}
		return
	}
	for i := range rows {
		found, ends := l.runs(from + i)
		for block := 0; block < m.out; block += laneBlock {
			words := m.lanes[block/laneBlock*m.in:][:m.in]
			multiplyLanes((*[laneBlock]int32)(sums[i*m.out+block:]), found, ends, words)
		}
	}
}

// multiplyLanes does one row and one block.
func multiplyLanes(sums *[laneBlock]int32, found []uint16, ends []uint8, words [][laneWords]uint64) {
	first := 0
	for _, end := range ends {
		a0, a1, a2, a3 := sumLanes(found[first:end], words)
		first = int(end)
		spill((*[4]int32)(sums[0:4]), a0)
		spill((*[4]int32)(sums[4:8]), a1)
		spill((*[4]int32)(sums[8:12]), a2)
		spill((*[4]int32)(sums[12:16]), a3)
	}
}

// sumLanes is the inner loop, apart so that all of it stays in registers.
//
//go:noinline
func sumLanes(found []uint16, words [][laneWords]uint64) (a0, a1, a2, a3 uint64) {
	a0, a1, a2, a3 = laneBias, laneBias, laneBias, laneBias
	for _, f := range found {
		w, x := &words[f>>8], uint64(uint8(f))
		a0 += w[0] * x
		a1 += w[1] * x
		a2 += w[2] * x
		a3 += w[3] * x
	}
	return
}

func spill(sums *[4]int32, lanes uint64) {
	sums[0] += int32(lanes&0xffff) - 0x8000
	sums[1] += int32(lanes>>16&0xffff) - 0x8000
	sums[2] += int32(lanes>>32&0xffff) - 0x8000
	sums[3] += int32(lanes>>48) - 0x8000
}

// resize returns s with length n; what it holds is left over from before.
func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n+n/2)[:n]
	}
	return s[:n]
}

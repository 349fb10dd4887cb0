package syntax

import (
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay/internal/tag"
)

// bothWays runs f with the assembly and with the portable code in its place.
func bothWays(t testing.TB, f func(avx2 bool)) {
	if !useAVX2 {
		t.Skip("no AVX2 here")
	}
	defer func() { useAVX2 = true }()
	for _, useAVX2 = range []bool{true, false} {
		f(useAVX2)
	}
}

// sameBothWays checks that f returns the same with the assembly and without.
func sameBothWays[T any](t testing.TB, f func() T) {
	var results []T
	bothWays(t, func(bool) { results = append(results, f()) })
	require.Equal(t, results[0], results[1])
}

var prose = []string{
	"“ We will not be pushed into a deal , ” the finance minister told reporters in Vilnius on Monday , adding that talks would go on .",
	"The company , which employs 4,500 people in three countries , denied that it had known of the leak before 12 May .",
	"According to two officials who asked not to be named , the envoy had been expected to sign , but did n't .",
	"Asked whether she would stand again , the mayor said : “ Ask me in June . ”",
	"BUDGET TALKS COLLAPSE",
	"What the court found , and what the papers later made of it , were two different things — as its president has often complained .",
	"It is the third time since 2019 that the river has flooded the old town 's market square , killing at least seven .",
	"Nobody I know believes him .",
}

func TestSameTreesBothWays(t *testing.T) {
	sentences := slices.Clone(prose)
	for i := range uint64(200) {
		rng := rand.New(rand.NewPCG(1, i))
		sentences = append(sentences, gibberish(rng, 1+rng.IntN(60)))
	}
	type result struct {
		levels []uint8 // what the classifier read, too
		heads  []int
		rels   []string
	}
	sameBothWays(t, func() (all []result) {
		m, err := decode(english)
		require.NoError(t, err)
		p, room := newParser(m), new(scratch)
		for _, s := range sentences {
			words := strings.Fields(s)
			r := result{heads: make([]int, len(words)), rels: make([]string, len(words))}
			p.parse(room, words, tag.English().Tag(words, nil), r.heads, r.rels)
			r.levels = slices.Clone(room.encoder.levels.at)
			all = append(all, r)
		}
		return all
	})
}

// random returns numbers from low to high, among them both more often than others.
func random[T int8 | uint8 | int16 | int32](rng *rand.Rand, n int, low, high int64) []T {
	v := make([]T, n)
	for i := range v {
		switch rng.IntN(8) {
		case 0:
			v[i] = T(low)
		case 1:
			v[i] = T(high)
		default:
			v[i] = T(low + rng.Int64N(high-low+1))
		}
	}
	return v
}

// set makes row i of l the levels of x, negative ones zero.
func (l *levels) set(i int, x []int16) { l.rectify(i, x, make([]int16, l.width), 32767) }

func TestMultiplyBothWays(t *testing.T) {
	for seed := range uint64(30) {
		sameBothWays(t, func() []int32 {
			rng := rand.New(rand.NewPCG(seed, 2))
			in, out, rows := 32*(1+rng.IntN(7)), laneBlock*(1+rng.IntN(8)), 1+rng.IntN(5)
			weights := make([]byte, in*out)
			for i, w := range random[int8](rng, in*out, -maxWeight, maxWeight) {
				weights[i] = byte(w)
			}
			m := newMatrix(in, out, weights)
			var l levels
			l.resize(rows, in)
			for i := range rows {
				x := random[int16](rng, in, -100, MaxLevel)
				if rng.IntN(2) == 0 { // few zeros, unlike in use
					x = random[int16](rng, in, 0, MaxLevel)
				}
				l.set(i, x)
			}
			sums := make([]int32, rows*out+blockSize)
			m.multiply(sums, &l, 0, rows)
			return sums[:rows*out]
		})
	}
}

func TestMultiplyIsExact(t *testing.T) {
	const in, out = 224, 32
	for _, weight := range []int{maxWeight, -maxWeight} {
		bothWays(t, func(avx2 bool) {
			m := newMatrix(in, out, []byte(strings.Repeat(string([]byte{byte(int8(weight))}), in*out)))
			var l levels
			l.resize(1, in)
			l.set(0, slices.Repeat([]int16{MaxLevel}, in))
			sums := make([]int32, out+blockSize)
			m.multiply(sums, &l, 0, 1)
			for _, s := range sums[:out] {
				require.EqualValues(t, weight*MaxLevel*in, s, "avx2 %v", avx2)
			}
		})
	}
}

func TestVectorsBothWays(t *testing.T) {
	const n = 96
	shorts := func(rng *rand.Rand, low, high int64) []int16 { return random[int16](rng, n, low, high) }
	steps := map[string]func(rng *rand.Rand) any{
		"sumRows": func(rng *rand.Rand) any {
			dst, rows := make([]int16, n), make([][]byte, 1+rng.IntN(5))
			for i := range rows {
				rows[i] = random[uint8](rng, n, 0, 255)
			}
			sumRows(dst, rows, uint(rng.IntN(12)))
			return dst
		},
		"rectify": func(rng *rand.Rand) any {
			var l levels
			l.resize(1, n)
			l.rectify(0, shorts(rng, -32768, 32767), shorts(rng, -32768, 32767), 1+int16(rng.IntN(32767)))
			return l.at
		},
		"scaling": func(rng *rand.Rand) any {
			s := scaling{random[int32](rng, n, math.MinInt32, math.MaxInt32), random[int32](rng, n, math.MinInt32, math.MaxInt32),
				uint(rng.IntN(32)), RowBias - RowLimit, RowBias + RowLimit}
			sums := random[int32](rng, n, math.MinInt32, math.MaxInt32)
			dst, words := make([]int16, n), make([]uint64, n/4)
			s.apply(dst, sums)
			s.applyWords(words, sums)
			return []any{dst, words}
		},
		"addTo": func(rng *rand.Rand) any {
			x := shorts(rng, -32768, 32767)
			addTo(x, shorts(rng, -32768, 32767))
			return x
		},
		"scan": func(rng *rand.Rand) any {
			x, h := shorts(rng, -32768, 32767), shorts(rng, -16383, 16383)
			scan(x, h, shorts(rng, -16383, 16383), shorts(rng, 0, 32767))
			return [][]int16{x, h}
		},
		"sumState": func(rng *rand.Rand) any {
			var rows [stateRows][]uint64
			for i := range rows {
				v := shorts(rng, RowBias-RowLimit, RowBias+RowLimit)
				for w := range n / 4 {
					rows[i] = append(rows[i], words([4]int16(v[4*w:])))
				}
			}
			var l levels
			l.resize(1, n)
			l.sumState(0, &rows, 1+int16(rng.IntN(32767)))
			return l.at
		},
	}
	for name, step := range steps {
		t.Run(name, func(t *testing.T) {
			for seed := range uint64(50) {
				sameBothWays(t, func() any { return step(rand.New(rand.NewPCG(seed, 3))) })
			}
		})
	}
}

func TestLevelRunsStayWithinBounds(t *testing.T) {
	if useAVX2 {
		defer func() { useAVX2 = true }()
		useAVX2 = false
	}
	rng := rand.New(rand.NewPCG(4, 4))
	for range 200 {
		var l levels
		l.resize(1, maxWidth)
		l.set(0, random[int16](rng, maxWidth, 0, MaxLevel))
		found, ends := l.runs(0)
		first, seen := 0, 0
		for _, end := range ends {
			sum := 0
			for _, f := range found[first:end] {
				assert.Equal(t, l.at[f>>8], uint8(f))
				sum += int(uint8(f))
				seen++
			}
			assert.LessOrEqual(t, sum, maxSum)
			first = int(end)
		}
		zeros := 0
		for _, x := range l.at {
			if x == 0 {
				zeros++
			}
		}
		assert.Equal(t, maxWidth, seen+zeros)
	}
}

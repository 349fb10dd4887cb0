package syntax

import (
	"math/rand/v2"
	"testing"
)

func BenchmarkMultiply(b *testing.B) {
	for _, fast := range []bool{false, true} {
		b.Run(map[bool]string{true: "avx2", false: "portable"}[fast], func(b *testing.B) {
			old := useAVX2
			defer func() { useAVX2 = old }()
			useAVX2 = fast && old
			w := make([]byte, 128*128)
			for i := range w {
				w[i] = byte(rand.IntN(40) - 20)
			}
			m := newMatrix(128, 128, w)
			var l levels
			l.resize(20, 128)
			for i := range l.at {
				if rand.IntN(2) == 0 {
					l.at[i] = byte(rand.IntN(63))
				} else {
					l.at[i] = 0
				}
			}
			for i := range 20 {
				l.index(i)
			}
			sums := make([]int32, 20*128)
			for b.Loop() {
				m.multiply(sums, &l, 0, 20)
			}
			b.ReportMetric(float64(20*128*128*b.N)/b.Elapsed().Seconds()/1e9, "GMAC/s")
		})
	}
}

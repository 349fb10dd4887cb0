package model

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// randomRows returns rows of random features and weights, some of them zero.
func randomRows(rng *rand.Rand, n, classes int) []Row {
	rows := make([]Row, n)
	for i := range rows {
		rows[i] = Row{Feature: rng.Uint32(), Weights: make([]int8, classes)}
		for c := range rows[i].Weights {
			if rng.IntN(3) == 0 {
				rows[i].Weights[c] = int8(rng.IntN(255) - 127)
			}
		}
	}
	return rows
}

// Features that have a row find it: of others, one in some thousands is taken for
// a feature that it shares its hash's ends with.
func TestScoreSumsTheWeights(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	classes := make([]string, 21)
	for i := range classes {
		classes[i] = string(rune('a' + i))
	}
	rows := randomRows(rng, 300, len(classes))
	weights := map[uint32][]int8{}
	for _, r := range rows {
		weights[r.Feature] = r.Weights
	}
	m, err := Decode(Encode(classes, rows))
	require.NoError(t, err)
	require.Equal(t, classes, m.Classes())
	var s Scores
	for range 200 {
		var features []uint32
		want := make([]int, len(classes))
		for range rng.IntN(MaxFeatures) {
			f := rows[rng.IntN(len(rows))].Feature
			features = append(features, f)
			for c, w := range weights[f] {
				want[c] += int(w)
			}
		}
		m.Score(features, &s)
		best := 0
		for c, sum := range want {
			require.Equal(t, sum, s.Sum(c))
			if sum > want[best] {
				best = c
			}
		}
		require.Equal(t, best, m.Best(&s))
	}
}

func TestDecodeRefusesWhatIsNoModel(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	file := Encode([]string{"a", "b"}, randomRows(rng, 20, 2))
	for _, bad := range [][]byte{nil, []byte("x"), []byte(magic), file[:len(file)-1], append(file[:len(file):len(file)], 0)} {
		_, err := Decode(bad)
		assert.Error(t, err)
	}
}

func TestDecodeReadsDeflatedFiles(t *testing.T) {
	file := Encode([]string{"a", "b"}, randomRows(rand.New(rand.NewPCG(7, 8)), 500, 2))
	small := Deflate(file)
	assert.Less(t, len(small), len(file))
	want, err := Decode(file)
	require.NoError(t, err)
	got, err := Decode(small)
	require.NoError(t, err)
	assert.Equal(t, want, got)
	for _, bad := range [][]byte{small[:len(small)/2], []byte(magicDeflated), Deflate(small), Deflate(nil)} {
		_, err := Decode(bad)
		assert.Error(t, err)
	}
}

func FuzzDecode(f *testing.F) {
	rng := rand.New(rand.NewPCG(5, 6))
	f.Add(Encode([]string{"a", "b", "c"}, randomRows(rng, 9, 3)))
	f.Add([]byte(magic))
	f.Add(Deflate(Encode([]string{"a"}, randomRows(rng, 9, 1))))
	f.Fuzz(func(t *testing.T, file []byte) {
		if m, err := Decode(file); err == nil {
			var s Scores
			m.Score([]uint32{1, 2, 3}, &s)
			assert.Less(t, m.Best(&s), len(m.Classes()))
		}
	})
}

package model

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestReadSeesThroughCaseMarksAndDigits(t *testing.T) {
	var r Reader
	for _, c := range []struct{ a, b string }{
		{"Minister", "minister"}, {"1984", "2026"}, {"“", "``"}, {"”", "''"}, {"don’t", "don't"}, {"MÜNCHEN", "münchen"}, {"…", "..."},
	} {
		assert.Equal(t, r.Read(c.a).Folded, r.Read(c.b).Folded, "%s %s", c.a, c.b)
	}
	assert.NotEqual(t, r.Read("Minister").Form, r.Read("minister").Form)
	assert.Equal(t, r.Read("walking").Suffix[2], r.Read("talking").Suffix[2])
	assert.NotEqual(t, r.Read("walking").Folded, r.Read("talking").Folded)
}

func TestCase(t *testing.T) {
	var r Reader
	for word, want := range map[string]Case{
		"": NoCase, "12": NoCase, "?": NoCase, "the": Lower, "x1": Lower, "The": Title, "I": Title, "É": Title,
		"NATO": Upper, "U.S.": Upper, "iPhone": Mixed, "McDonald": Mixed, "\xff": NoCase,
	} {
		assert.Equal(t, want, r.Read(word).Case, word)
	}
}

func TestClustersGatherWordsUsedAlike(t *testing.T) {
	var r Reader
	group := func(w string) Cluster { return r.Read(w).Cluster.Group(2) }
	assert.NotZero(t, r.Read("said").Cluster)
	assert.Zero(t, r.Read("qzxvkjqwzx").Cluster)
	assert.Equal(t, group("Monday"), group("Tuesday"))
	assert.NotEqual(t, group("Monday"), group("accused"))
}

func TestLongWordsAreCut(t *testing.T) {
	var r Reader
	long := strings.Repeat("a", 1000)
	assert.Equal(t, r.Read(long).Folded, r.Read(long+"b").Folded)
	assert.Zero(t, testing.AllocsPerRun(10, func() { r.Read(long) }))
}

func TestClusterFileRoundTrip(t *testing.T) {
	of := map[uint32]Cluster{7: 1, 9: 4711, 1 << 31: 300}
	table, err := decodeClusters(EncodeClusters(of))
	require.NoError(t, err)
	for w, c := range of {
		assert.Equal(t, c, table.of(w))
	}
	assert.Zero(t, table.of(8))
	_, err = decodeClusters([]byte{200, 1, 2})
	assert.Error(t, err)
}

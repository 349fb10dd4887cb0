package checkworthy

import (
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/model"
)

func TestTheKindsAddUp(t *testing.T) {
	for _, text := range []string{"Exports rose by 4 percent in May, more than ever.", "She may not know.", "“"} {
		doc := hearsay.Parse(text)
		p, by := English().Score(doc, 0, doc.NumTokens())
		sum := English().bias
		for _, x := range by {
			sum += x
		}
		assert.Equal(t, p > 0.5, sum > 0, text)
		again, _ := English().Score(doc, 0, doc.NumTokens())
		assert.Equal(t, p, again)
	}
}

func TestKinds(t *testing.T) {
	var s Statement
	doc := hearsay.Parse("“Critics said she may not pay 3 percent more than Ghana must, which is wrong.”")
	s.Read(doc, 0, doc.NumTokens())
	var kinds []Kind
	for _, w := range s.Words {
		kinds = append(kinds, w.Kind)
	}
	assert.Equal(t, []Kind{Vague, Past, Person, Possibility, Negation, Wording, Number, Number, Comparison, Comparison, Named, Obligation, Wording, Wording, Wording, Opinion}, kinds)
}

// Marks around a statement and the word that joins it to a cue do not count.
func TestReadLeavesOutHowItIsReported(t *testing.T) {
	features := func(text string) [Kinds][]uint32 {
		var s Statement
		doc := hearsay.Parse(text)
		s.Read(doc, 0, doc.NumTokens())
		return *s.Features()
	}
	assert.Equal(t, features("Prices rose in May"), features("“Prices rose in May.”"))
}

func TestLongStatement(t *testing.T) {
	doc := hearsay.Parse(strings.Repeat("word ", 5000))
	p, _ := English().Score(doc, 0, doc.NumTokens())
	assert.True(t, p >= 0 && p <= 1)
	p, _ = English().Score(doc, 7, 7)
	assert.True(t, p >= 0 && p <= 1)
}

func TestDecodeRefusesWhatIsNoModel(t *testing.T) {
	_, err := Decode(english)
	require.NoError(t, err)
	for _, n := range []int{0, 5, len(magic), len(magic) + 12, len(magic) + 40, len(english) / 2, len(english) - 1} {
		_, err := Decode(english[:n])
		assert.Error(t, err, "the first %d bytes", n)
	}
	_, err = Decode(append(english[:len(english):len(english)], 0))
	assert.Error(t, err)
	assert.LessOrEqual(t, len(english), 1_300_000)
}

// A filter fits where its three words stand side by side, or one above the other.
func TestFilters(t *testing.T) {
	var s Statement
	doc := hearsay.Parse("Cheap oil hurt banks and they sold gold.")
	s.Read(doc, 0, doc.NumTokens())
	p := &Parts{
		Bias: -3, InRow: 1, InTree: 1, FilterBias: []float64{0.5, 0.25}, FilterOut: []float64{2, -1},
		Dims: [3]int{1, 1, 1}, ProductScale: 0.01, MeanScale: 0.1, SparseScale: 1, Sparse: model.Encode([]string{"worthy"}, nil),
	}
	value := map[string]int8{"cheap": 40, "oil": -70, "hurt": 100, "banks": 64, "and": -30, "they": 9, "sold": -90, "gold": 80}
	for i, w := range s.Words {
		p.Words = append(p.Words, w.Folded)
		p.Vectors[byWord] = append(p.Vectors[byWord], value[strings.ToLower(doc.Slice(doc.Token(i).Span))])
		p.Means = append(p.Means, int8(i))
	}
	p.Weights = [inputs][]int8{{64, -96, 32, 96, 64, -32}, make([]int8, 6), make([]int8, 6)}
	m, err := Decode(Encode(p))
	require.NoError(t, err)

	x := func(i int) float64 {
		if i < 0 || i >= len(s.Words) {
			return 0
		}
		return float64(p.Vectors[byWord][i]) * 0.01
	}
	inRow, inTree, mean := math.Inf(-1), math.Inf(-1), 0.0
	for i, w := range s.Words {
		above := -1
		if w.Head >= 0 {
			above = s.Words[w.Head].Head
		}
		inRow = max(inRow, 64*x(i+1)-96*x(i)+32*x(i-1)+0.5)
		inTree = max(inTree, 96*x(i)+64*x(w.Head)-32*x(above)+0.25)
		mean += 0.1 * float64(i) / float64(len(s.Words))
	}
	_, by := m.Score(doc, 0, doc.NumTokens())
	sum := 0.0
	for _, b := range by {
		sum += b
	}
	assert.InDelta(t, 2*max(inRow, 0)-max(inTree, 0)+mean, sum, 2, "products are cut by %d bits", narrowing)
	assert.Greater(t, inRow, 100.0)
	assert.Greater(t, inTree, 100.0)
}

func BenchmarkScore(b *testing.B) {
	doc := hearsay.Parse("Exports to the neighboring countries rose by 4 percent in May, more than the ministry had expected, and unemployment fell.")
	n := doc.NumTokens()
	b.ReportAllocs()
	for b.Loop() {
		English().Score(doc, 0, n)
	}
	b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "tokens/s")
}

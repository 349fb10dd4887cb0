package checkworthy

import (
	"math"
	"math/rand/v2"
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

// A filter fits where its three words stand side by side, or one above the other, and
// heads look where filters fit. The filters are more than fit a number, and some sums are
// below nought.
func TestFilters(t *testing.T) {
	var s Statement
	doc := hearsay.Parse("Cheap oil hurt banks and they sold gold.")
	s.Read(doc, 0, doc.NumTokens())
	rng := rand.New(rand.NewPCG(1, 2))
	number := func() int8 { return int8(rng.IntN(255) - 127) }
	p := &Parts{
		Bias: -3, InRow: 6, InTree: 5, Heads: 2, Dims: [3]int{2, 1, 1},
		ProductScale: 0.01, MeanScale: 0.1, SparseScale: 1, Sparse: model.Encode([]string{"worthy"}, nil),
	}
	for i, w := range s.Words {
		p.Words = append(p.Words, w.Folded)
		p.Vectors[byWord] = append(p.Vectors[byWord], number(), number())
		p.Means = append(p.Means, int8(i))
	}
	for range places * (p.InRow + p.InTree) {
		p.Weights[byWord] = append(p.Weights[byWord], number(), number())
	}
	p.Weights[byClass], p.Weights[byRelation] = make([]int8, places*11), make([]int8, places*11)
	for range p.InRow + p.InTree {
		p.FilterBias = append(p.FilterBias, float64(number())/4)
		p.FilterOut = append(p.FilterOut, float64(number())/128)
		for range p.Heads {
			p.Look = append(p.Look, float64(number())/20_000)
			p.See = append(p.See, float64(number())/128)
		}
	}
	m, err := Decode(Encode(p))
	require.NoError(t, err)

	product := func(word, row int) float64 {
		if word < 0 || word >= len(s.Words) {
			return 0
		}
		v, w := p.Vectors[byWord][2*word:], p.Weights[byWord][2*row:]
		return 0.01 * float64(int(v[0])*int(w[0])+int(v[1])*int(w[1]))
	}
	want := 0.0
	looks, sees := make([][2]float64, len(s.Words)), make([][2]float64, len(s.Words))
	for k := range p.InRow + p.InTree {
		best := 0.0
		for i, w := range s.Words {
			sum := product(i+1, k) + product(i, p.InRow+k) + product(i-1, 2*p.InRow+k)
			if row := places*p.InRow + k - p.InRow; k >= p.InRow {
				above := -1
				if w.Head >= 0 {
					above = s.Words[w.Head].Head
				}
				sum = product(i, row) + product(w.Head, row+p.InTree) + product(above, row+2*p.InTree)
			}
			fit := max(0, sum+p.FilterBias[k])
			best = max(best, fit)
			for j := range p.Heads {
				looks[i][j] += fit * p.Look[k*p.Heads+j]
				sees[i][j] += fit * p.See[k*p.Heads+j]
			}
		}
		want += best * p.FilterOut[k]
	}
	for j := range p.Heads {
		seen, total := 0.0, 0.0
		for i := range s.Words {
			seen += math.Exp(looks[i][j]) * sees[i][j]
			total += math.Exp(looks[i][j])
		}
		want += seen / total
	}
	for i := range s.Words {
		want += 0.1 * float64(i) / float64(len(s.Words))
	}
	_, by := m.Score(doc, 0, doc.NumTokens())
	sum := 0.0
	for _, b := range by {
		sum += b
	}
	assert.InDelta(t, want, sum, 1, "products are cut by %d bits", narrowing)
	assert.Greater(t, math.Abs(want), 100.0)
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

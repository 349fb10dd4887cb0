package checkworthy

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay"
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
	assert.LessOrEqual(t, len(english), 1<<20)
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

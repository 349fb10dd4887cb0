package claim_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/claim"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/quote"
)

// worth scores a text.
func worth(text string) (float64, []claim.Signal) {
	return claim.CheckWorthiness(hearsay.Parse(text), hearsay.Span{End: len(text)})
}

func TestCheckWorthinessRanks(t *testing.T) {
	for _, c := range []struct{ more, less string }{
		{"Unemployment fell to 4 percent last year.", "It is a beautiful morning."},
		{"The army spent $3 million on the bridge.", "We must work together."},
		{"The senator voted against the bill in 2012.", "I want to thank you all."},
		{"Exports to China doubled under the last government.", "Exports are a good thing."},
		{"Crime has risen by a third since 2010.", "Crime will be our priority."},
	} {
		more, _ := worth(c.more)
		less, _ := worth(c.less)
		assert.Greater(t, more, less+0.2, "%s / %s", c.more, c.less)
	}
}

// Who is spoken of, and who says it, do not matter.
func TestCheckWorthinessKnowsNoNames(t *testing.T) {
	a, _ := worth("Anna Smith raised taxes by $3 million.")
	b, _ := worth("Xi Jinping raised taxes by $3 million.")
	assert.InDelta(t, a, b, 1e-9)
	she, _ := worth("She raised taxes by $3 million.")
	they, _ := worth("He raised taxes by $3 million.")
	assert.InDelta(t, she, they, 1e-9)
	one := claimOf(t, "Anna Smith said taxes rose by $3 million.", "said")
	other := claimOf(t, "Critics said taxes rose by $3 million.", "said")
	assert.InDelta(t, one.CheckWorthy, other.CheckWorthy, 1e-9)
}

func TestDemandsAreWorthLess(t *testing.T) {
	said := claimOf(t, "The union said that the company had reduced wages by 4 percent.", "said")
	urged := claimOf(t, "The union urged the company to reduce wages by 4 percent.", "urged")
	assert.Greater(t, said.CheckWorthy, urged.CheckWorthy)
	assert.Contains(t, urged.Signals, claim.Signal{Kind: claim.Unasserted, Weight: -1.5})
}

// A vague source is told, whatever the content, and does not count.
func TestVagueSourceIsTold(t *testing.T) {
	told := claim.Signal{Kind: claim.VagueSource}
	for _, c := range []struct {
		source string
		vague  bool
	}{
		{"Critics", true}, {"Some people", true}, {"Some experts", true}, {"Anonymous sources", true},
		{"Anna Smith", false}, {"The mayor of Dover", false}, {"Two engineers", false}, {"She", false}, {"They", false},
	} {
		found := claimOf(t, c.source+" said that taxes rose by $3 million.", "said")
		named := claimOf(t, "Bob Jones said that taxes rose by $3 million.", "said")
		assert.Equal(t, c.vague, slices.Contains(found.Signals, told), c.source)
		assert.InDelta(t, named.CheckWorthy, found.CheckWorthy, 1e-9, c.source)
	}
	// a name behind the word settles who it is
	assert.NotContains(t, claimOf(t, "The critic Anna Smith said that taxes rose.", "said").Signals, told)
	// "critics" in the content keeps its weight
	assert.NotContains(t, claimOf(t, "Some people said critics lied.", "said").Signals, told)
}

func TestSignals(t *testing.T) {
	_, signals := worth("Unemployment fell to 4 percent last year.")
	require.NotEmpty(t, signals)
	for i, s := range signals {
		assert.GreaterOrEqual(t, max(s.Weight, -s.Weight), 0.1)
		if i > 0 {
			assert.GreaterOrEqual(t, max(signals[i-1].Weight, -signals[i-1].Weight), max(s.Weight, -s.Weight))
		}
		if s.Kind == claim.Number {
			assert.Positive(t, s.Weight, "a number speaks for it")
		}
	}
	b, err := json.Marshal(claim.Signal{Kind: claim.NamedEntity, Weight: -0.5})
	require.NoError(t, err)
	assert.Equal(t, `{"kind":"named entity","weight":-0.5}`, string(b))
	var kind claim.SignalKind
	for k := claim.Wording; k <= claim.Unasserted; k++ {
		text, _ := k.MarshalText()
		require.NoError(t, kind.UnmarshalText(text))
		assert.Equal(t, k, kind)
	}
	assert.Error(t, kind.UnmarshalText([]byte("Number")))
	assert.Equal(t, "99", claim.SignalKind(99).String())
}

func TestCheckWorthinessOfNothing(t *testing.T) {
	doc := hearsay.Parse("Prices rose. ")
	for _, s := range []hearsay.Span{{}, {Start: 3, End: 3}, {Start: 5, End: 2}, {Start: 12, End: 13}, {Start: 50, End: 60}, {Start: -5, End: -1}} {
		score, signals := claim.CheckWorthiness(doc, s)
		assert.Zero(t, score, "%v", s)
		assert.Empty(t, signals)
	}
	for _, text := range []string{"“", "\xff", ".", strings.Repeat("a ", 5000)} {
		score, _ := worth(text)
		assert.True(t, score >= 0 && score <= 1, "%q", text)
	}
}

func BenchmarkAttribute(b *testing.B) {
	doc := hearsay.Parse(strings.Repeat(report+"\n\n", 20))
	people := entity.Find(doc)
	quotes := quote.Extract(doc, people)
	b.ReportAllocs()
	for b.Loop() {
		claim.Attribute(doc, people, quotes)
	}
	b.ReportMetric(float64(doc.NumTokens()*b.N)/b.Elapsed().Seconds(), "tokens/s")
}

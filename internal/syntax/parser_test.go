package syntax

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay/internal/tag"
)

// parse tags and parses words that stand between spaces.
func parse(p *Parser, sentence string) (words []string, heads []int, rels []string) {
	words = strings.Fields(sentence)
	heads, rels = make([]int, len(words)), make([]string, len(words))
	p.Parse(words, tag.English().Tag(words, nil), heads, rels)
	return words, heads, rels
}

func TestParse(t *testing.T) {
	tests := []struct {
		sentence string
		arcs     []string
	}{
		{"The minister said that the talks had failed .",
			[]string{"det(minister, The)", "nsubj(said, minister)", "root(said)", "mark(failed, that)", "det(talks, the)",
				"nsubj(failed, talks)", "aux(failed, had)", "ccomp(said, failed)", "punct(said, .)"}},
		{"She was accused of fraud by two former aides .",
			[]string{"nsubj:pass(accused, She)", "aux:pass(accused, was)", "root(accused)", "case(fraud, of)", "obl(accused, fraud)",
				"case(aides, by)", "nummod(aides, two)", "amod(aides, former)", "obl:agent(accused, aides)", "punct(accused, .)"}},
		{"Prices fell because the bank cut its rates",
			[]string{"nsubj(fell, Prices)", "root(fell)", "mark(cut, because)", "det(bank, the)", "nsubj(cut, bank)",
				"advcl(fell, cut)", "nmod:poss(rates, its)", "obj(cut, rates)"}},
		{"yes", []string{"root(yes)"}},
	}
	for _, test := range tests {
		words, heads, rels := parse(English(), test.sentence)
		arcs := make([]string, len(words))
		for i, w := range words {
			arcs[i] = fmt.Sprintf("%s(%s)", rels[i], w)
			if heads[i] >= 0 {
				arcs[i] = fmt.Sprintf("%s(%s, %s)", rels[i], words[heads[i]], w)
			}
		}
		assert.Equal(t, test.arcs, arcs)
	}
}

func TestParseNothing(t *testing.T) {
	assert.NotPanics(t, func() { English().Parse(nil, nil, nil, nil) })
}

func TestParseWithoutTags(t *testing.T) {
	words := []string{"Nobody", "knows"}
	heads, rels := make([]int, 2), make([]string, 2)
	English().Parse(words, nil, heads, rels)
	requireTree(t, words, heads, rels)
	English().Parse(words, []string{"no such tag"}, heads, rels)
	requireTree(t, words, heads, rels)
}

// requireTree checks that heads are a projective tree with one root, and that all
// relations are known.
func requireTree(t require.TestingT, words []string, heads []int, rels []string) {
	n := len(words)
	roots := 0
	for i, h := range heads {
		require.True(t, -1 <= h && h < n && h != i, "head %d of word %d of %d", h, i, n)
		require.Contains(t, English().model.labels, rels[i])
		if h < 0 {
			roots++
			require.Equal(t, "root", rels[i])
		}
		steps := 0
		for at := i; at >= 0; at = heads[at] {
			require.Less(t, steps, n, "circle at word %d", i)
			steps++
		}
	}
	require.Equal(t, min(1, n), roots)
	requireProjective(t, heads)
}

// requireProjective checks that no two arcs cross: of the arcs that stand open from
// left to right, only the innermost may close.
func requireProjective(t require.TestingT, heads []int) {
	closes := make([][]int, len(heads)) // by right end: left ends
	opens := make([][]int, len(heads))
	for i, h := range heads {
		if h >= 0 {
			a, b := min(i, h), max(i, h)
			closes[b], opens[a] = append(closes[b], a), append(opens[a], b)
		}
	}
	var open []int // right ends
	for i := range heads {
		for range closes[i] {
			require.Equal(t, i, open[len(open)-1], "arcs cross at word %d", i)
			open = open[:len(open)-1]
		}
		slices.Sort(opens[i])
		slices.Reverse(opens[i])
		open = append(open, opens[i]...)
	}
}

func FuzzParse(f *testing.F) {
	f.Add("“ We will not go , ” he said .", "`` PRP MD RB VB , '' PRP VBD .")
	f.Add("a a a a", "")
	f.Add("\xff \x00 é ½", "NN , . VB")
	f.Fuzz(func(t *testing.T, sentence, tags string) {
		words := strings.Split(sentence, " ")
		if len(words) > 2000 {
			return
		}
		heads, rels := make([]int, len(words)), make([]string, len(words))
		English().Parse(words, strings.Fields(tags), heads, rels)
		requireTree(t, words, heads, rels)
	})
}

// gibberish makes sentences of words and marks that the model knows, in no order.
func gibberish(rng *rand.Rand, n int) string {
	known := strings.Fields(`the a minister said that he she it talks failed of in to and but , , . “ ” ( ) : — who which
		had been was accuse told by for not n't 's 3 2026 Paris Reuters According never if then New York U.S. spokeswoman xyzzy`)
	words := make([]string, n)
	for i := range words {
		words[i] = known[rng.IntN(len(known))]
	}
	return strings.Join(words, " ")
}

func TestLongSentence(t *testing.T) {
	long := gibberish(rand.New(rand.NewPCG(1, 1)), 20000)
	words, s := strings.Fields(long), new(scratch)
	heads, rels := make([]int, len(words)), make([]string, len(words))
	English().parse(s, words, nil, heads, rels)
	requireTree(t, words, heads, rels)
	assert.LessOrEqual(t, len(s.beam.states[0].head), maxWindow+1, "room for more than a window was used")
	for i, h := range heads {
		if h >= 0 && heads[h] >= 0 {
			assert.Less(t, max(h-i, i-h), maxWindow, "only roots of windows reach out of theirs")
		}
	}
}

func TestLongSentenceWithoutBreaks(t *testing.T) {
	words, heads, rels := parse(English(), strings.Repeat("very ", 20000))
	requireTree(t, words, heads, rels)
}

func TestWindow(t *testing.T) {
	run := func(n int, mark string, at ...int) []string {
		words := strings.Fields(strings.Repeat("x ", n))
		for _, i := range at {
			words[i] = mark
		}
		return words
	}
	assert.Equal(t, 0, window(nil))
	assert.Equal(t, maxWindow, window(run(maxWindow, ".", 200)), "what fits is not cut")
	assert.Equal(t, maxWindow, window(run(1000, ".")), "no break")
	assert.Equal(t, 201, window(run(1000, ",", 150, 200)), "the last break")
	assert.Equal(t, maxWindow, window(run(1000, ",", 20)), "a break too early")
	words := run(1000, ",", 250)
	words[140] = "."
	assert.Equal(t, 141, window(words), "the deepest break")
}

func TestParseDoesNotAllocate(t *testing.T) {
	words := strings.Fields("“ We will not go , ” the minister told reporters in Paris on Monday .")
	tags := tag.English().Tag(words, nil)
	heads, rels := make([]int, len(words)), make([]string, len(words))
	s := new(scratch) // a pool may drop its rooms at any time, so go around it
	assert.Zero(t, testing.AllocsPerRun(20, func() { English().parse(s, words, tags, heads, rels) }))
}

package hearsay

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// attached parses text, a sentence of so many words, with the heads given.
func attached(text string, heads ...int) *Document {
	p := Parser{Attach: func(_, _ []string, to []int, rels []string) {
		copy(to, heads)
		for i := range rels {
			rels[i] = "dep"
		}
	}}
	return p.Parse(text)
}

func TestTree(t *testing.T) {
	//             0   1   2       3    4    5
	d := attached("The new premier told them nothing", 2, 2, 3, -1, 3, 3)
	require.Equal(t, 1, d.NumSentences())
	assert.Equal(t, 3, d.Sentence(0).Root)
	assert.Equal(t, []int{2, 4, 5}, slices.Collect(d.Children(3)))
	assert.Equal(t, []int{0, 1}, slices.Collect(d.Children(2)))
	assert.Empty(t, slices.Collect(d.Children(5)))
	assert.Equal(t, []int{2, 3}, slices.Collect(d.Ancestors(0)))
	assert.Empty(t, slices.Collect(d.Ancestors(3)))
	assert.Equal(t, "The new premier", d.Slice(d.Subtree(2)))
	assert.Equal(t, "them", d.Slice(d.Subtree(4)))
	first, last := d.Extent(3)
	assert.Equal(t, []int{0, 6}, []int{first, last})
	assert.Equal(t, 3, d.Common(1, 5))
	assert.Equal(t, 2, d.Common(1, 2))
	assert.Equal(t, 4, d.Common(4, 4))
	assert.Equal(t, []int{1, 2, 3, 5}, slices.Collect(d.Path(1, 5)))
	assert.Equal(t, []int{5, 3, 2, 1}, slices.Collect(d.Path(5, 1)))
	assert.Equal(t, []int{4}, slices.Collect(d.Path(4, 4)))
}

func TestTreesOfTwoSentences(t *testing.T) {
	d := Parse("He left. She stayed.")
	require.Equal(t, 2, d.NumSentences())
	assert.Equal(t, -1, d.Common(0, 4))
	assert.Empty(t, slices.Collect(d.Path(0, 4)))
	second := d.Sentence(1)
	assert.Equal(t, "stayed", d.Slice(d.Token(second.Root).Span))
	assert.Equal(t, "She stayed.", d.Slice(d.Subtree(second.Root)))
}

func TestHeadsOfAnyKind(t *testing.T) {
	text := "a b c d"
	tests := map[string]struct{ heads, want []int }{
		"out of the sentence": {[]int{-7, 4, 99, 0}, []int{-1, -1, -1, 0}},
		"its own head":        {[]int{0, 0, 2, 2}, []int{-1, 0, -1, 2}},
		"a circle":            {[]int{1, 2, 0, 0}, []int{-1, 2, 0, 0}},
		"two circles":         {[]int{1, 0, 3, 2}, []int{-1, 0, -1, 2}},
		"crossing arcs":       {[]int{2, 3, -1, 2}, []int{2, 3, -1, 2}},
		"none at all":         {nil, []int{-1, -1, -1, -1}},
	}
	for name, test := range tests {
		d := attached(text, test.heads...)
		var heads []int
		for token := range d.Tokens() {
			heads = append(heads, token.Head)
		}
		assert.Equal(t, test.want, heads, name)
	}
}

func TestTreeAgainstSearch(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	for range 300 {
		n := 1 + rng.IntN(12)
		heads := make([]int, n)
		for i := range heads {
			heads[i] = rng.IntN(n+2) - 1
		}
		d := attached(strings.Repeat("w ", n), heads...)
		require.Equal(t, n, d.NumTokens())
		for i := range n {
			var children []int
			first, last := i, i
			for j := range n {
				if d.Token(j).Head == i {
					children = append(children, j)
				}
				if j == i || slices.Contains(slices.Collect(d.Ancestors(j)), i) {
					first, last = min(first, j), max(last, j)
				}
			}
			require.Equal(t, children, slices.Collect(d.Children(i)))
			a, b := d.Extent(i)
			require.Equal(t, []int{first, last + 1}, []int{a, b})
		}
	}
}

func TestDeepTree(t *testing.T) {
	const n = 20000
	for name, head := range map[string]func(int) int{
		"leftwards":  func(i int) int { return i + 1 },
		"rightwards": func(i int) int { return i - 1 },
		"a circle":   func(i int) int { return (i + 1) % n },
	} {
		heads := make([]int, n)
		for i := range heads {
			heads[i] = head(i)
		}
		d := attached(strings.Repeat("w ", n), heads...)
		require.Equal(t, 1, d.NumSentences())
		first, last := d.Extent(d.Sentence(0).Root)
		assert.Equal(t, []int{0, n}, []int{first, last}, name)
	}
}

func TestTreeDoesNotAllocate(t *testing.T) {
	d := Parse("The minister said on Monday that the talks in Oslo had failed, and that she was sorry.")
	sum := 0
	assert.Zero(t, testing.AllocsPerRun(10, func() {
		for i := range d.NumTokens() {
			for c := range d.Children(i) {
				sum += c
			}
			for a := range d.Ancestors(i) {
				sum += a
			}
			for p := range d.Path(i, 0) {
				sum += p
			}
			sum += d.Subtree(i).Len() + d.Common(i, 3)
		}
	}))
	assert.NotZero(t, sum)
}

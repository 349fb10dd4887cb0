package tag

import (
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay/internal/model"
)

// sentence is a sentence tagged by hand.
type sentence struct{ words, tags []string }

// original reads testdata/original.txt: sentences of made-up news, in the styles
// of several papers, a line each, every word with the tag that a person gave it.
func original(t testing.TB) []sentence {
	file, err := os.ReadFile("testdata/original.txt")
	require.NoError(t, err)
	var all []sentence
	for line := range strings.Lines(string(file)) {
		var s sentence
		for _, f := range strings.Fields(line) {
			word, tag, ok := strings.Cut(f, "_")
			require.True(t, ok, f)
			s.words, s.tags = append(s.words, word), append(s.tags, tag)
		}
		all = append(all, s)
	}
	return all
}

func TestTagsOfNews(t *testing.T) {
	right, total := 0, 0
	for _, s := range original(t) {
		for i, tag := range English().Tag(s.words, nil) {
			total++
			if tag == s.tags[i] {
				right++
				continue
			}
			t.Logf("%s: %s, not %s, in %q", s.words[i], tag, s.tags[i], strings.Join(s.words, " "))
		}
	}
	t.Logf("%d of %d right", right, total)
	assert.GreaterOrEqual(t, float64(right)/float64(total), 0.95)
}

// A word that is none is no preposition, whatever stands beside it.
func TestClosedClasses(t *testing.T) {
	classes := English().weights.Classes()
	for _, s := range [][]string{
		{"“", "It", "closed", ",", "”", "said", "virologist", "Anna", "Reed", "."},
		{"“", "It", "closed", ",", "”", "said", "union", "leader", "Anna", "Reed", "."},
		{"The", "aide", "of", "the", "actress", "froze", "."},
		{"blorf", "the", "snark"},
	} {
		for i, tag := range English().Tag(s, nil) {
			bit := uint64(1) << slices.Index(classes, tag)
			word := new(model.Reader).Read(s[i])
			assert.Zero(t, English().closed.out(&word, slices.Index(classes, tag))&bit, "%s is no %s", s[i], tag)
		}
	}
	in := slices.Index(classes, "IN")
	word := new(model.Reader).Read("Amid")
	assert.Zero(t, English().closed.out(&word, in)&(1<<in))
}

func TestPasts(t *testing.T) {
	assert.Equal(t, []string{"NNP", "VBD", "PRP$", "NNS", "."}, English().Tag([]string{"Acme", "froze", "its", "funds", "."}, nil))
	assert.Equal(t, "VBD", English().Tag([]string{"Unemployment", "fell", "by", "3", "percent", "."}, nil)[1])
}

func TestTagAppends(t *testing.T) {
	tags := English().Tag([]string{"Go", "home", "."}, []string{"before"})
	assert.Equal(t, []string{"before", "VB", "RB", "."}, tags)
	assert.Empty(t, English().Tag(nil, nil))
}

func TestEveryWordGetsATag(t *testing.T) {
	words := []string{"", "\xff\xfe", "\x00", strings.Repeat("x", 1<<16), "😀", "’", "''", "İ", " ", "�"}
	tags := English().Tag(words, nil)
	require.Len(t, tags, len(words))
	for _, tag := range tags {
		assert.Contains(t, English().weights.Classes(), tag)
	}
}

func TestTagIsForManyGoroutines(t *testing.T) {
	all := original(t)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for _, s := range all {
				assert.Len(t, English().Tag(s.words, nil), len(s.words))
			}
		})
	}
	wg.Wait()
}

// A pool gives back nothing now and then, always so under the race detector: then a
// sentence needs room of its own, but never a word.
func TestWordsDoNotAllocate(t *testing.T) {
	var words []string // of the longest sentence, whose room costs least a word
	for _, s := range original(t) {
		if len(s.words) > len(words) {
			words = s.words
		}
	}
	room := make([]string, 0, len(words))
	English().Tag(words, room)
	assert.Less(t, testing.AllocsPerRun(100, func() { English().Tag(words, room) }), float64(len(words))/4)
}

func FuzzTag(f *testing.F) {
	f.Add("Beijing has shown no indication it will attempt to pressure Moscow .")
	f.Add("\xff ’s '' “ A.B. \x00")
	f.Fuzz(func(t *testing.T, text string) {
		words := strings.Split(text, " ")
		tags := English().Tag(words, nil)
		assert.Len(t, tags, len(words))
		assert.Equal(t, tags, English().Tag(words, nil))
	})
}

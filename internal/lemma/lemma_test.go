package lemma

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestOf(t *testing.T) {
	for _, c := range []struct{ word, tag, want string }{
		{"said", "VBD", "say"}, {"says", "VBZ", "say"}, {"told", "VBN", "tell"}, {"is", "VBZ", "be"}, {"’s", "VBZ", "be"},
		{"announced", "VBD", "announce"}, {"warning", "VBG", "warn"}, {"insisting", "VBG", "insist"}, {"urging", "VBG", "urge"},
		{"denied", "VBD", "deny"}, {"denies", "VBZ", "deny"}, {"planned", "VBD", "plan"}, {"admitting", "VBG", "admit"},
		{"claimed", "VBD", "claim"}, {"claiming", "VBG", "claim"}, {"noting", "VBG", "note"}, {"predicting", "VBG", "predict"},
		{"stated", "VBD", "state"}, {"expressed", "VBD", "express"}, {"discusses", "VBZ", "discuss"}, {"accuses", "VBZ", "accuse"},
		{"promises", "NNS", "promise"}, {"officials", "NNS", "official"}, {"countries", "NNS", "country"}, {"people", "NNS", "people"},
		{"crises", "NNS", "crisis"}, {"wishes", "NNS", "wish"}, {"States", "NNPS", "State"}, {"Churches", "NNPS", "Church"},
		{"Olympics", "NNPS", "Olympics"}, {"larger", "JJR", "large"}, {"bigger", "JJR", "big"}, {"easiest", "JJS", "easy"},
		{"better", "JJR", "good"}, {"n't", "RB", "not"}, {"n’t", "RB", "not"}, {"Them", "PRP", "they"}, {"an", "DT", "a"},
		{"Paris", "NNP", "Paris"}, {"The", "DT", "the"}, {"I", "PRP", "I"}, {"sing", "VB", "sing"}, {"thing", "NN", "thing"},
		{"", "", ""}, {"\xff", "VBG", "\xff"}, {"Ünïted", "JJ", "ünïted"}, {"ing", "VBG", "ing"}, {"ed", "VBD", "ed"},
	} {
		if c.word == "\xff" { // lower case replaces what is not UTF-8
			assert.NotPanics(t, func() { Of(c.word, c.tag) })
			continue
		}
		assert.Equal(t, c.want, Of(c.word, c.tag), "%s/%s", c.word, c.tag)
	}
}

func TestExceptionsAreSortedLinesOfThree(t *testing.T) {
	lines := slices.Collect(strings.Lines(exceptionsText))
	assert.True(t, slices.IsSorted(lines))
	assert.Equal(t, len(lines), len(exceptions()), "each word stands once")
	for _, line := range lines {
		assert.Len(t, strings.Fields(line), 3, line)
	}
}

func TestEndingsStayStems(t *testing.T) {
	for k := range keepsE {
		assert.LessOrEqual(t, len(k), 3, "lostE looks at three letters")
	}
}

func FuzzOf(f *testing.F) {
	for _, w := range []string{"running", "ies", "S", "’s", "\xff\xfeing", "İes", "ẞes", "ES"} {
		f.Add(w, "VBG")
		f.Add(w, "NNPS")
	}
	f.Fuzz(func(t *testing.T, word, tag string) {
		assert.Equal(t, Of(word, tag), Of(word, tag))
	})
}

func BenchmarkOf(b *testing.B) {
	words := strings.Fields("the minister said on Tuesday that talks were going nowhere and accused officials of delaying them")
	tags := strings.Fields("DT NN VBD IN NNP IN NNS VBD VBG RB CC VBD NNS IN VBG PRP")
	b.ReportAllocs()
	for b.Loop() {
		for i, w := range words {
			Of(w, tags[i])
		}
	}
	b.ReportMetric(float64(b.N*len(words))/b.Elapsed().Seconds(), "tokens/s")
}

package name

import (
	"math/rand/v2"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay/internal/tag"
)

// input cuts sentences at spaces and tags them.
func input(sentences ...string) Input {
	var in Input
	for _, s := range sentences {
		words := strings.Fields(s)
		in.Words = append(in.Words, words...)
		in.Tags = tag.English().Tag(words, in.Tags)
		in.Ends = append(in.Ends, len(in.Words))
	}
	return in
}

// found returns the names as "PER Angela Merkel".
func found(in Input) []string {
	var all []string
	for _, n := range English().Find(in, nil) {
		all = append(all, n.Kind.String()+" "+strings.Join(in.Words[n.First:n.Last], " "))
	}
	return all
}

func TestFind(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Angela Merkel flew to Paris on Monday .", []string{"PER Angela Merkel", "LOC Paris"}},
		{"The United Nations met in New York .", []string{"ORG United Nations", "LOC New York"}},
		{"Mr. Keane works for the Bank of England .", []string{"PER Keane", "ORG Bank of England"}},
		{"It was Friday , the German troops said .", []string{"MISC German"}},
		{"Microsoft Corp. bought it from John Smith .", []string{"ORG Microsoft Corp.", "PER John Smith"}},
		{"Nothing is named here .", nil},
		{"", nil},
	} {
		assert.Equal(t, c.want, found(input(c.text)), c.text)
	}
}

// What a text calls a person once stays a person.
func TestFindRemembers(t *testing.T) {
	got := found(input("Florence Harding spoke in Rome .", "Harding said she was glad ."))
	assert.Equal(t, []string{"PER Florence Harding", "LOC Rome", "PER Harding"}, got)
}

// text returns sentences as the tagger sees them.
func text(sentences ...string) *Text {
	t := new(Text)
	t.Reset(input(sentences...))
	return t
}

func TestHeaded(t *testing.T) {
	for _, c := range []struct {
		name      string
		was, want Kind
	}{
		{"United States Navy", Place, Organization},
		{"Saudi Interior Ministry", Place, Organization},
		{"Union of Harbor Pilots", Misc, Organization},
		{"John Birch Society", Person, Organization},
		{"Saudi Gazette", Place, Organization},
		{"Eberhard Faber GmbH", Person, Organization},
		{"Charlotte Church", Person, Person},
		{"Tyrone Power", Person, Person},
		{"Laura Hale Show", Person, Misc},
		{"Soviet Union", Place, Place},
		{"Suffolk County", Place, Place},
		{"Tolliver Water District", Place, Organization},
		{"Upper School Street", Organization, Place},
		{"Peninsula Hotel", Place, Place},
		{"Lake Geneva", Place, Place},
		{"Memphis State", Organization, Organization},
		{"Ministry", Misc, Misc},
		{"Treaty of Rome", Organization, Misc},
		{"Olympic Games", Organization, Misc},
		{"Kingsford Airport", Organization, Place},
		{"Banco del Oriente", Place, Organization},
		{"Crédit Boréal", Person, Organization},
		{"Universidad de los Llanos", Place, Organization},
		{"Tolling Brands", Place, Organization},
	} {
		text := text(c.name)
		names := []Name{{0, text.Len(), c.was}}
		text.Headed(names)
		assert.Equal(t, c.want, names[0].Kind, c.name)
	}
}

func TestAcronyms(t *testing.T) {
	text := text("The Federal Rail Authority met Ida Roe .", "The FRA or IR , and the AF , saw it .", "FRA SAW NOTHING OF IT .")
	found := []Name{{1, 4, Organization}, {5, 7, Person}}
	text.acronyms(found)
	assert.Equal(t, []Name{{9, 10, Organization}}, text.Names(nil))
}

// A name found twice is one wherever it stands, but for sentences of capitals and as
// a part of a longer run.
func TestRepeat(t *testing.T) {
	text := text("Wyvern sold Wyvern .", "Image : Wyvern .", "The Wyvern Gate .", "WYVERN SINKS AGAIN TODAY .", "Opal met Opal Road .")
	opal := Name{18, 19, Person}
	copy(text.labels, text.Gold([]Name{{0, 1, Organization}, {2, 3, Organization}, opal}))
	text.repeat(text.Names(nil))
	assert.Equal(t, []Name{{0, 1, Organization}, {2, 3, Organization}, {6, 7, Organization}, opal}, text.Names(nil))
}

func TestFindAppends(t *testing.T) {
	before := Name{7, 8, Misc}
	got := English().Find(input("Angela Merkel spoke ."), []Name{before})
	assert.Equal(t, []Name{before, {0, 2, Person}}, got)
}

// checkNames asserts that names are in order and cross no sentence.
func checkNames(t *testing.T, in Input) {
	t.Helper()
	last := 0
	for _, n := range English().Find(in, nil) {
		require.True(t, last <= n.First && n.First < n.Last && n.Last <= len(in.Words), "%+v", n)
		require.NotEqual(t, None, n.Kind)
		for _, end := range in.Ends {
			require.False(t, n.First < end && end < n.Last, "%+v crosses a sentence", n)
		}
		last = n.Last
	}
}

func TestFindTakesOddInput(t *testing.T) {
	words := strings.Fields(strings.Repeat("A. Paris of and the - 's \xff İ 王 \x00 SMITH Smith smith ", 50))
	tags := make([]string, len(words))
	checkNames(t, Input{Words: words, Tags: tags, Ends: []int{len(words)}})
	checkNames(t, Input{Words: words, Tags: tags})
	checkNames(t, Input{Words: words, Tags: tags[:10]})
	checkNames(t, Input{Words: words, Tags: tags, Ends: []int{5, 3, 9, 1000}})
	checkNames(t, Input{Words: make([]string, 9), Tags: make([]string, 9), Ends: []int{9}})
	capitals := strings.Fields(strings.Repeat("Xa ", 100_000))
	checkNames(t, Input{Words: capitals, Tags: make([]string, len(capitals)), Ends: []int{len(capitals)}})
}

func TestFindIsForManyGoroutines(t *testing.T) {
	in := input("Angela Merkel flew to Paris .", "Merkel met the United Nations .")
	want := found(in)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 20 {
				assert.Equal(t, want, found(in))
			}
		})
	}
	wg.Wait()
}

// Every sequence of allowed labels makes names that Gold turns into the same
// labels again.
func TestLabelsMakeNames(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		n := 1 + rng.IntN(8)
		var text Text
		text.Reset(Input{Words: make([]string, n), Tags: make([]string, n), Ends: []int{n}})
		for i := range n {
			var choices []Label
			for l := range Label(len(Labels())) {
				if text.Allowed(i).Has(l) {
					choices = append(choices, l)
				}
			}
			require.NotEmpty(t, choices)
			text.Label(i, choices[rng.IntN(len(choices))])
		}
		assert.Equal(t, text.labels, text.Gold(text.Names(nil)))
	}
}

func TestLabels(t *testing.T) {
	names := Labels()
	assert.Equal(t, English().weights.Classes(), names)
	for k := Person; k <= Misc; k++ {
		for p, letter := range "BILU" {
			l := label(k, part(p))
			assert.Equal(t, string(letter)+"-"+k.String(), names[l])
			assert.Equal(t, k, l.Kind())
			assert.Equal(t, part(p), l.part())
		}
	}
	assert.Equal(t, None, Outside.Kind())
}

func TestGazetteer(t *testing.T) {
	assert.True(t, Nation("United States"))
	assert.False(t, Nation("United"))
	assert.True(t, Nationality("French"))
	assert.True(t, Nationality("Germans"))
	assert.True(t, Title("President"))
	assert.True(t, GivenName("Maria"))
	assert.False(t, GivenName("table"))
}

func TestGazetteerFile(t *testing.T) {
	classes := map[uint32]Class{7: City, 1 << 31: Surname | City, 99: Masculine}
	file := EncodeGazetteer(classes)
	got := &table{keys: make([]uint32, 4), classes: make([]Class, 4)}
	require.NoError(t, got.decode(file))
	for k, c := range classes {
		assert.Equal(t, c, got.of(k))
	}
	assert.Zero(t, got.of(8))
	for _, bad := range [][]byte{nil, file[:len(file)-1], append(file[:len(file):len(file)], 1)} {
		assert.Error(t, (&table{keys: make([]uint32, 4), classes: make([]Class, 4)}).decode(bad))
	}
}

func FuzzFind(f *testing.F) {
	f.Add("Angela Merkel flew to New York .", uint8(3))
	f.Add("\xff of the - Bank Bank ''", uint8(1))
	f.Fuzz(func(t *testing.T, text string, end uint8) {
		in := input(text)
		in.Ends = []int{min(int(end), len(in.Words)), len(in.Words)}
		checkNames(t, in)
	})
}

func BenchmarkFind(b *testing.B) {
	in := input("French President Emmanuel Macron concluded a three - day visit to Beijing on Saturday .",
		"Macron 's trip focused on urging President Xi Jinping to pressure Moscow toward a ceasefire .")
	var names []Name
	for b.Loop() {
		names = English().Find(in, names[:0])
	}
	b.ReportMetric(float64(len(in.Words)*b.N)/b.Elapsed().Seconds(), "words/s")
}

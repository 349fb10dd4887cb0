package corpus

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay/internal/conllu"
	"github.com/hearsay-nlp/hearsay/internal/name"
)

func write(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
	return path
}

// named returns the names of a text as "PER Jane Doe".
func named(t Text) []string {
	var all []string
	for _, n := range t.Names {
		all = append(all, n.Kind.String()+" "+strings.Join(t.Input.Words[n.First:n.Last], " "))
	}
	return all
}

func TestColumns(t *testing.T) {
	texts, err := Columns(write(t, "Jane\tB-PER\nDoe\tI-PER\nMary\tB-PER\nleft\tO\n\nAcme\tB-ORG\n"), 0, 1, true)
	require.NoError(t, err)
	require.Len(t, texts, 2) // no documents: each sentence is one
	assert.Equal(t, []string{"PER Jane Doe", "PER Mary"}, named(texts[0]))
	assert.Equal(t, []string{"ORG Acme"}, named(texts[1]))
	assert.True(t, texts[1].Misc)
}

func TestColumnsOfTheOldScheme(t *testing.T) {
	texts, err := Columns(write(t, "-DOCSTART- O\n\nJane I-PER\nDoe I-PER\nin O\nRome I-LOC\n\nHi O\n-DOCSTART- O\nBye O\n"), 0, 1, false)
	require.NoError(t, err)
	require.Len(t, texts, 2)
	assert.Equal(t, []string{"PER Jane Doe", "LOC Rome"}, named(texts[0]))
	assert.Equal(t, []int{4, 5}, texts[0].Input.Ends)
}

func TestColumnsWithComments(t *testing.T) {
	texts, err := Columns(write(t, "# newdoc id = a\n# sent_id = 1\n1\tRome\tB-LOC\t-\n\n# newdoc id = b\n1\tParis\tB-LOC\t-\n"), 1, 2, false)
	require.NoError(t, err)
	require.Len(t, texts, 2)
	assert.Equal(t, "b", texts[1].ID)
	_, err = Columns(write(t, "1\n"), 1, 2, false)
	assert.Error(t, err)
}

func TestCutHyphens(t *testing.T) {
	for word, want := range map[string][]string{
		"Ohio-based": {"Ohio", "-", "based"}, "day-to-day": {"day", "-", "to", "-", "day"}, "-": {"-"}, "--": {"--"}, "a/b-c": {"a/b-c"}, "plain": {"plain"},
	} {
		assert.Equal(t, want, cutHyphens(word))
	}
}

// Of GUM's phrases, the names are left: without articles, titles and what follows.
func TestNamesOfGUM(t *testing.T) {
	text := "Yesterday the tall President Jane Doe of the Bank of Ghana met French officials in New York ."
	s := conllu.Sentence{Doc: "a"}
	tags := strings.Fields("NN DT JJ NNP NNP NNP IN DT NNP IN NNP VBD JJ NNS IN NNP NNP .")
	for i, w := range strings.Fields(text) {
		s.Words = append(s.Words, conllu.Word{Form: w, XPOS: tags[i]})
	}
	at := func(phrase, typ, head string) gumMention {
		start, h := strings.Index(text, phrase), strings.Index(text, head)
		return gumMention{S: start, E: start + len(phrase), Type: typ, Kind: "name", Head: [][2]int{{h, h + len(head)}}}
	}
	g := gumText{ID: "a", Text: text, Mentions: []gumMention{
		at("the tall President Jane Doe of the Bank of Ghana", "person", "President"),
		at("the Bank of Ghana", "organization", "Bank"),
		at("Ghana", "place", "Ghana"),
		at("New York", "place", "New"),
	}}
	got := g.read([]conllu.Sentence{s})
	assert.Equal(t, []string{"PER Jane Doe", "ORG Bank of Ghana", "MISC French", "LOC New York"}, named(got))
	assert.NotEqual(t, name.None, got.Names[0].Kind)
}

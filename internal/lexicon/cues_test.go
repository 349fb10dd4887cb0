package lexicon

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestCuesAreWellFormed(t *testing.T) {
	table, err := readCues(cuesText, idiomsText, irregularText)
	require.NoError(t, err)
	assert.Greater(t, len(table.verbs), 800)
	assert.Greater(t, len(table.nouns), 100)
}

func TestReadCuesRefuses(t *testing.T) {
	for _, bad := range []string{
		"say",
		"say | say",
		"say | speak | q",
		"say | say | zz",
		"say | say |",
		"say | say | q | perhaps",
		" | say | q",
		"say | say | q\nsay | say | q",
	} {
		_, err := readCues(bad, "", "")
		assert.Error(t, err, bad)
	}
	_, err := readCues("say | say | q", "", "say said")
	assert.Error(t, err)
}

func TestVerbForms(t *testing.T) {
	past, err := readIrregular(irregularText)
	require.NoError(t, err)
	for lemma, want := range map[string][]string{
		"say":    {"say", "says", "saying", "said", "said"},
		"deny":   {"deny", "denies", "denying", "denied"},
		"slam":   {"slam", "slams", "slamming", "slammed"},
		"admit":  {"admit", "admits", "admitting", "admitted"},
		"submit": {"submit", "submits", "submitting", "submitted"},
		"accuse": {"accuse", "accuses", "accusing", "accused"},
		"agree":  {"agree", "agrees", "agreeing", "agreed"},
		"press":  {"press", "presses", "pressing", "pressed"},
		"vow":    {"vow", "vows", "vowing", "vowed"},
		"answer": {"answer", "answers", "answering", "answered"},
	} {
		assert.Equal(t, want, verbForms(lemma, past[lemma]), lemma)
	}
}

func TestLongestCueFirst(t *testing.T) {
	list := VerbCues("pushed")
	require.NotEmpty(t, list)
	assert.Equal(t, []string{"back", "against"}, list[0].Rest())
	assert.Empty(t, list[len(list)-1].Rest())
	assert.Empty(t, VerbCues("ate"))
	assert.NotEmpty(t, NounCues("accusations"))
}

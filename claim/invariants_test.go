package claim_test

import (
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay/claim"
)

// pieces are what hostile texts are made of.
var pieces = strings.Fields("he she it they said that if unless had should were provided as long as “ ” ‘ ’ \" ( ) , . — Anna Smith Beijing " +
	"Moscow’s the the United States denied accused of urged to 3 % $ million rose not was by who which \xff \xe2\x80 é ß 中 İ if they did so")

func TestDescriptionsOfAnything(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		var words []string
		for range rng.IntN(60) {
			words = append(words, pieces[rng.IntN(len(pieces))])
		}
		check(t, strings.Join(words, " "))
	}
	for _, repeated := range []string{"if ", "if he said ", "had they known, ", "Anna said that if ", "he denied it. ", "“if ", "3 % ", "as long as "} {
		check(t, strings.Repeat(repeated, 600))
	}
}

// check wants the claims of text to be what claims of any text are.
func check(t *testing.T, text string) {
	t.Helper()
	all := claims(text)
	require.Equal(t, all, claims(text), "the same text gives the same claims")
	size := 0
	for _, c := range all {
		if e := c.Condition; !e.IsZero() {
			require.True(t, 0 <= e.Start && e.Start < e.End && e.End <= len(text), "%q", text)
			require.Equal(t, text[e.Start:e.End], e.Text)
		}
		require.True(t, c.CheckWorthy >= 0 && c.CheckWorthy <= 1)
		require.NotNil(t, c.Signals)
		require.LessOrEqual(t, int(c.Type), int(claim.Opinion))
		require.NotContains(t, c.Standalone, "\n")
		require.Equal(t, strings.TrimSpace(c.Standalone), c.Standalone)
		size += len(c.Standalone)
	}
	require.LessOrEqual(t, size, 200*(len(text)+100))
	if !utf8.ValidString(text) {
		return
	}
	b, err := json.Marshal(all)
	require.NoError(t, err)
	var back []claim.Claim
	require.NoError(t, json.Unmarshal(b, &back))
	require.Equal(t, all, back)
}

func TestFieldsInJSON(t *testing.T) {
	c := claimOf(t, "Anna Smith said the town would flood if the pump failed.", "said")
	b, err := json.Marshal(c)
	require.NoError(t, err)
	var fields map[string]any
	require.NoError(t, json.Unmarshal(b, &fields))
	assert.Equal(t, "prediction", fields["type"])
	assert.Equal(t, map[string]any{"start": 37.0, "end": 55.0, "text": "if the pump failed"}, fields["condition"])
	assert.Equal(t, "Anna Smith says the town would flood if the pump failed.", fields["standalone"])
	assert.Equal(t, "fail flood pump town", fields["key"])
	assert.Equal(t, c.CheckWorthy, fields["checkworthy"])
	assert.IsType(t, []any{}, fields["signals"])
	b, err = json.Marshal(claim.Claim{})
	require.NoError(t, err)
	assert.Contains(t, string(b), `"condition":null`)
}

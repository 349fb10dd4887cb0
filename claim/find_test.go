package claim_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay/claim"
)

// claimOf returns the claim of text whose cue holds the given words, or the
// author's own first one if they are empty.
func claimOf(t *testing.T, text, cue string) claim.Claim {
	t.Helper()
	for _, c := range claims(text) {
		if cue == "" && c.Cue.IsZero() || cue != "" && strings.Contains(c.Cue.Text, cue) {
			return c
		}
	}
	require.Fail(t, "no such claim", "%q in %q", cue, text)
	return claim.Claim{}
}

package token

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// words returns the tokens of text, with bars between them.
func words(text string) string {
	var w []string
	for _, t := range Segment(text).Tokens {
		w = append(w, text[t.Start:t.End])
	}
	return strings.Join(w, "|")
}

func TestTokens(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"I don't think he can’t.", "I|do|n't|think|he|ca|n’t|."},
		{"O’Neill’s workers’ strike", "O’Neill|’s|workers|’|strike"},
		{"It cost $3.5bn, or 12%.", "It|cost|$|3.5bn|,|or|12|%|."},
		{"Mr. Wu met U.S. aides at 5pm.", "Mr.|Wu|met|U.S.|aides|at|5|pm|."},
		{"Mail a.b@example.org or see https://example.org/a?b=c.", "Mail|a.b@example.org|or|see|https://example.org/a?b=c|."},
	} {
		assert.Equal(t, c.want, words(c.text))
	}
}

// checkInvariants fails unless the segments of text cover it as document.go says.
func checkInvariants(t *testing.T, text string) {
	t.Helper()
	seg := Segment(text)
	at := 0
	for _, tok := range seg.Tokens {
		require.Less(t, tok.Start, tok.End)
		require.GreaterOrEqual(t, tok.Start, at)
		require.Empty(t, strings.TrimSpace(text[at:tok.Start]))
		require.False(t, strings.ContainsFunc(text[tok.Start:tok.End], unicode.IsSpace))
		if utf8.ValidString(text) {
			require.True(t, utf8.ValidString(text[tok.Start:tok.End]))
		}
		at = tok.End
	}
	require.Empty(t, strings.TrimSpace(text[at:]))
	checkRuns(t, seg.Sentences, len(seg.Tokens))
	checkRuns(t, seg.Paragraphs, len(seg.Sentences))
}

func checkRuns(t *testing.T, runs []Run, n int) {
	t.Helper()
	at := 0
	for _, r := range runs {
		require.Equal(t, at, r.First)
		require.Less(t, r.First, r.Last)
		at = r.Last
	}
	require.Equal(t, n, at)
}

func FuzzSegment(f *testing.F) {
	for _, s := range []string{"", " ", "\x00\xff", "“Why?” he asked.\n\n- a\n- b", "’90s ’tis rock 'n' roll", "👨‍👩‍👧 a.b@c.org", "\r\n\r"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) { checkInvariants(t, text) })
}

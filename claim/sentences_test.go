package claim_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay/claim"
)

// TestSentences holds the attributed claims of each sentence of
// testdata/sentences.txt against those that stand below it.
func TestSentences(t *testing.T) {
	b, err := os.ReadFile("testdata/sentences.txt")
	require.NoError(t, err)
	var text string
	var want []string
	check := func() {
		todo, notYet := strings.CutPrefix(text, "~ ")
		switch {
		case notYet:
			assert.NotEqual(t, want, outlines(todo), "this works now: %s", todo)
		case text != "":
			assert.Equal(t, want, outlines(text), text)
		}
	}
	for line := range strings.Lines(string(b)) {
		line = strings.TrimRight(line, "\n")
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '\t':
			want = append(want, line[1:])
		default:
			check()
			text, want = line, []string{}
		}
	}
	check()
}

// outlines gives the attributed claims of a text, each on a line as in
// testdata/sentences.txt.
func outlines(text string) []string {
	all := claims(text)
	out := []string{}
	for _, c := range all {
		if c.Class != 0 {
			out = append(out, outline(all, c))
		}
	}
	return out
}

func outline(all []claim.Claim, c claim.Claim) string {
	var content []string
	for _, e := range c.Content {
		content = append(content, e.Text)
	}
	source := c.Source.Text
	for _, possessive := range []string{"’s", "'s", "’"} { // which may be in it or not
		source = strings.TrimSuffix(source, possessive)
	}
	fields := []string{source, c.Cue.Text, c.Class.String() + " " + c.Commitment.String(), strings.Join(content, " … ")}
	add := func(name, value string) {
		if value != "" {
			fields = append(fields, name+" "+value)
		}
	}
	add("to", c.Addressee.Text)
	add("of", c.Target.Text)
	add("if", c.Condition.Text)
	if c.Parent != nil {
		add("in", all[*c.Parent].Cue.Text)
	}
	if c.Speaker != "" && !strings.Contains(c.Source.Text, c.Speaker) {
		add("by", c.Speaker)
	}
	return strings.Join(fields, " | ")
}

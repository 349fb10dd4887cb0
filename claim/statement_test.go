package claim_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// own gives the author's own statements in text.
func own(t *testing.T, text string) []string {
	t.Helper()
	got := []string{}
	for _, c := range claims(text) {
		if c.Class == 0 {
			got = append(got, c.Content[0].Text)
			assert.True(t, c.Source.IsZero(), text)
		}
	}
	return got
}

func TestStatements(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"The dam burst in May.", []string{"The dam burst in May"}},
		{"The dam burst in May. It was old.", []string{"The dam burst in May", "It was old"}},
		{"Reed said the dam burst in May.", nil},
		{"“The dam burst,” Reed said.", nil},
		{"The hall fell silent.\n\n“Nobody here will forget that night.”", []string{"The hall fell silent"}},
		{"Did the dam burst?", nil},
		{"A dam.", nil},

		// One clause each.
		{"The dam was old, and the town flooded the fields in May.", []string{"The dam was old", "the town flooded the fields in May"}},
		{"The dam was old; nobody watched it.", []string{"The dam was old", "nobody watched it"}},
		{"If it rains, the dam will burst and the town will drown.", []string{"If it rains, the dam will burst and the town will drown"}},

		// A cue with what leads up to it is no statement.
		{"Anna Reed has repeatedly said that she will stay.", nil},
		{"Anna Reed is trying to claim that the dam was safe.", nil},
		{"Anna Reed continued to insist that the dam was safe.", nil},

		// What only reports in addition is cut off, and what it hangs on stands.
		{"Reed closed the road, saying that it was wet.", []string{"Reed closed the road"}},
		{"Reed met Holt on Monday after he had said that the dam was old.", []string{"Reed met Holt on Monday"}},
		{"Reed thanked Anna Holt, who says that the dam is old.", []string{"Reed thanked Anna Holt"}},
		{"Reed built the dam to help, Anna Holt said on Monday, and it has broken down twice.", []string{"it has broken down twice"}},
		{"The mayor praised the crew after it came from far away to help.", []string{"it came from far away to help"}},
		{"The dam leaked for years, while feeding the whole valley.", []string{"The dam leaked for years", "feeding the whole valley"}},

		// An attributed phrase within a clause leaves it whole.
		{"The town can afford nothing less than the mayor's plan to close the dam.", []string{"The town can afford nothing less than the mayor's plan to close the dam"}},
		{"The letters came from groups supporting the mayor.", []string{"The letters came from groups supporting the mayor"}},
		{"Officials sent the report to show that the dam was safe.", []string{"Officials sent the report to show that the dam was safe"}},
		{"The crowd sang \"We are many\" and \"Go away.\"", []string{}}, // it is the crowd's
	} {
		if c.want == nil {
			c.want = []string{}
		}
		assert.Equal(t, c.want, own(t, c.text), c.text)
	}
}

// TestStatementsOfAnything wants statements of odd texts to hold whole words and
// both marks of a pair.
func TestStatementsOfAnything(t *testing.T) {
	for _, text := range []string{
		"He (the mayor left the town. “The dam is old, he left.", `The "dam was old (and wet. The town" was dry.`, "“”", "and but that he was",
		strings.Repeat("The dam was old and ", 500), strings.Repeat("the mayor, who ", 500) + "left", strings.Repeat("(the dam was old ", 500),
	} {
		for _, s := range own(t, text) {
			assert.Equal(t, strings.Count(s, "“"), strings.Count(s, "”"), s)
			assert.Equal(t, strings.Count(s, "("), strings.Count(s, ")"), s)
			assert.Zero(t, strings.Count(s, `"`)%2, s)
		}
	}
}

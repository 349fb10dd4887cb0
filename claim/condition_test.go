package claim_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestCondition(t *testing.T) {
	for _, c := range []struct{ text, cue, want string }{
		{"He said the town would flood if the pump failed.", "said", "if the pump failed"},
		{"He said that if the pump failed, the town would flood.", "said", "if the pump failed"},
		{"She warned that prices would rise unless the deal was signed.", "warned", "unless the deal was signed"},
		{"The club agreed to pay provided that the city repairs the roof.", "agreed", "provided that the city repairs the roof"},
		{"They can stay as long as they pay rent, the owner said.", "said", "as long as they pay rent"},
		{"Jones said they would have left had they known about the fire.", "said", "had they known about the fire"},
		{"Should the vote fail, the mayor will resign, Jones said.", "said", "Should the vote fail"},
		{"Had he seen the letter, he would have paid, his lawyer said.", "said", "Had he seen the letter"},
		{"She promised to resign only if the court ruled against her.", "promised", "if the court ruled against her"},
		{"“If you hide a crack, you lose a bridge,” she said.", "said", "If you hide a crack"},
		{"He threatened to sue if the paper was not withdrawn by Friday.", "threatened", "if the paper was not withdrawn by Friday"},
		{"The council offered to buy the field on condition that the farmer leaves.", "offered", "on condition that the farmer leaves"},
		{"She demanded that the mayor show the letters, if any exist, by Friday.", "demanded", "if any exist"},
		{"If the river rises, the school will close.", "", "If the river rises"},

		{"He asked if the bridge was safe.", "asked", ""},
		{"She said she did not know if the bridge was safe.", "said", ""},
		{"He said the match would go on even if it rained.", "said", ""},
		{"She said they would help if necessary.", "said", ""},
		{"He said the tower looked as if it leaned.", "said", ""},
		{"The mayor said the bridge had collapsed.", "said", ""},
		{"She said they had seen the letter and should have paid.", "said", ""},
		{"The rescuers had the boats and should have left, he said.", "said", ""},
		{"The river rose.", "", ""},
	} {
		if c.cue == "" && c.want == "" {
			for _, x := range claims(c.text) {
				assert.True(t, x.Condition.IsZero(), c.text)
			}
			continue
		}
		got := claimOf(t, c.text, c.cue).Condition
		assert.Equal(t, c.want, got.Text, c.text)
		assert.Equal(t, c.want == "", got.IsZero(), c.text)
	}
}

// A condition is the innermost claim's.
func TestConditionOfAClaimInAnother(t *testing.T) {
	for _, c := range claims("Anna Smith said Bob Jones claimed that the dam would leak if the water rises.") {
		if c.Parent == nil {
			assert.True(t, c.Condition.IsZero(), "%q", c.Cue.Text)
		} else {
			assert.Equal(t, "if the water rises", c.Condition.Text)
		}
	}
}

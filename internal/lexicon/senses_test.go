package lexicon

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSenses(t *testing.T) {
	seen := map[string]bool{}
	sections := map[string]bool{}
	for r := range rows(sensesText) {
		assert.Contains(t, senseNames, r.section)
		sections[r.section] = true
		for lemma := range strings.FieldsSeq(r.field(0)) {
			assert.False(t, seen[r.section+" "+lemma], "%s stands twice under %s", lemma, r.section)
			assert.Equal(t, strings.ToLower(lemma), lemma)
			seen[r.section+" "+lemma] = true
		}
	}
	assert.Len(t, sections, len(senseNames), "every sense has a section")
	assert.True(t, SenseOf("ban").Has(Ruling))
	assert.True(t, SenseOf("ban").Has(Law))
	assert.False(t, SenseOf("ban").Has(Judging))
	assert.Zero(t, SenseOf("Ban"))
}

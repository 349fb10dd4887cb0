package lexicon

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestVerbOf(t *testing.T) {
	assert.Equal(t, "warn", VerbOf("warning", "that"))
	assert.Equal(t, "call", VerbOf("call", "for"))
	assert.Empty(t, VerbOf("call", "that"))
	assert.Empty(t, VerbOf("", ""))
	for r := range rows(speechText) {
		assert.Len(t, r.fields, 3, r.field(0))
		assert.NotEmpty(t, NounCues(r.field(0)), "%s is a cue", r.field(0))
		assert.NotEmpty(t, VerbCues(r.field(1)), "%s is a cue", r.field(1))
	}
}

func TestThirdPerson(t *testing.T) {
	for verb, want := range map[string]string{"say": "says", "be": "is", "have": "has", "deny": "denies", "press": "presses", "push": "pushes", "go": "goes", "urge": "urges"} {
		assert.Equal(t, want, ThirdPerson(verb))
	}
}

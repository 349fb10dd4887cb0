package claim

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay"
)

func TestClassJSON(t *testing.T) {
	want := []string{"say", "insist", "admit", "deny", "accuse", "demand", "promise", "predict", "believe", "feel", "find", "ask"}
	for i, name := range want {
		class := Say + Class(i)
		b, err := json.Marshal(class)
		require.NoError(t, err)
		assert.Equal(t, `"`+name+`"`, string(b))
		var back Class
		require.NoError(t, json.Unmarshal(b, &back))
		assert.Equal(t, class, back)
	}
	var none Class
	assert.Empty(t, none.String(), "the class of the author's own statements")
	assert.NoError(t, none.UnmarshalText(nil))
	for _, bad := range []string{`"Say"`, `"none"`, `1`} {
		assert.Error(t, json.Unmarshal([]byte(bad), &none), bad)
	}
	assert.Equal(t, "99", Class(99).String())
}

func TestCommitmentJSON(t *testing.T) {
	want := []string{"none", "asserted", "denied", "hedged", "demanded", "promised", "predicted", "asked"}
	for i, name := range want {
		b, err := json.Marshal(Commitment(i))
		require.NoError(t, err)
		assert.Equal(t, `"`+name+`"`, string(b))
		var back Commitment
		require.NoError(t, json.Unmarshal(b, &back))
		assert.Equal(t, Commitment(i), back)
	}
	var c Commitment
	for _, bad := range []string{`""`, `"Asserted"`, `1`} {
		assert.Error(t, json.Unmarshal([]byte(bad), &c), bad)
	}
	assert.Equal(t, "99", Commitment(99).String())
}

func TestCueJSON(t *testing.T) {
	for cue, want := range map[Cue]string{
		{}: `null`,
		{hearsay.Excerpt{Span: hearsay.Span{Start: 2, End: 11}, Text: "called on"}, "call on"}: `{"start":2,"end":11,"text":"called on","lemma":"call on"}`,
	} {
		b, err := json.Marshal(cue)
		require.NoError(t, err)
		assert.Equal(t, want, string(b))
		back := Cue{Lemma: "before"}
		require.NoError(t, json.Unmarshal(b, &back))
		assert.Equal(t, cue, back)
	}
	assert.Error(t, json.Unmarshal([]byte(`{"start":"x"}`), new(Cue)))
}

// TestClaimJSON holds the JSON to the schema, field by field.
func TestClaimJSON(t *testing.T) {
	b, err := json.Marshal(Claim{Class: Demand, Commitment: Demanded, Speaker: "Xi Jinping", Confidence: 0.5})
	require.NoError(t, err)
	var fields map[string]any
	require.NoError(t, json.Unmarshal(b, &fields))
	for name, want := range map[string]any{
		"content": nil, "quoted": nil, "cue": nil, "source": nil, "speaker": "Xi Jinping", "class": "demand",
		"commitment": "demanded", "addressee": nil, "target": nil, "condition": nil, "checkworthy": 0.0,
		"standalone": "", "key": "", "parent": nil, "confidence": 0.5,
	} {
		assert.Contains(t, fields, name)
		assert.Equal(t, want, fields[name])
	}
}

package quote

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestKindJSON(t *testing.T) {
	for kind, want := range map[Kind]string{Indirect: `"indirect"`, Mixed: `"mixed"`, Direct: `"direct"`} {
		b, err := json.Marshal(kind)
		require.NoError(t, err)
		assert.Equal(t, want, string(b))
		back := Kind(99)
		require.NoError(t, json.Unmarshal(b, &back))
		assert.Equal(t, kind, back)
	}
	var k Kind
	for _, bad := range []string{`""`, `"Direct"`, `"said"`, `3`} {
		assert.Error(t, json.Unmarshal([]byte(bad), &k), bad)
	}
	assert.Equal(t, "7", Kind(7).String(), "a kind that is none")
}

// TestQuoteJSON holds the JSON to the schema, field by field.
func TestQuoteJSON(t *testing.T) {
	parent := 3
	b, err := json.Marshal(Quote{Kind: Mixed, Parent: &parent, Speaker: "Xi Jinping", Confidence: 0.5})
	require.NoError(t, err)
	assert.JSONEq(t, `{"kind": "mixed", "content": null, "quoted": null, "cue": null, "source": null,
		"speaker": "Xi Jinping", "parent": 3, "negated": false, "modal": false, "questioned": false, "unclosed": false, "step": "complement",
		"confidence": 0.5}`, string(b))
}

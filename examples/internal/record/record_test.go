package record

import (
	"encoding/json"
	"maps"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// read returns the record of the built-in article as any JSON reader sees it.
func read(t *testing.T) (text string, fields map[string]any) {
	t.Helper()
	b, err := os.ReadFile("../../article/article.txt")
	require.NoError(t, err)
	line, err := Line(Of(json.RawMessage(`"a1"`), string(b)))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(line, &fields))
	return string(b), fields
}

// TestSchema wants every object of a list to have the fields of the schema. Others
// may be added to it.
func TestSchema(t *testing.T) {
	_, fields := read(t)
	assert.Equal(t, "a1", fields["id"])
	schema := map[string][]string{
		"entities": {"name", "kind", "role", "affiliation", "mentions"},
		"quotes": {"kind", "content", "quoted", "cue", "source", "speaker", "parent", "negated", "modal", "questioned",
			"unclosed", "step", "confidence"},
		"claims": {"content", "quoted", "cue", "source", "speaker", "class", "commitment", "type", "checkworthy",
			"addressee", "target", "condition", "parent", "standalone", "confidence"},
	}
	for list, want := range schema {
		items := fields[list].([]any)
		require.NotEmpty(t, items, list)
		for _, item := range items {
			assert.Subset(t, slices.Collect(maps.Keys(item.(map[string]any))), want, list)
		}
	}
	mention := fields["entities"].([]any)[0].(map[string]any)["mentions"].([]any)[0]
	assert.Subset(t, slices.Collect(maps.Keys(mention.(map[string]any))), []string{"start", "end", "text", "form"})
}

// TestSpansCarryText wants every object with offsets, wherever it stands, to
// carry the text that they name.
func TestSpansCarryText(t *testing.T) {
	text, fields := read(t)
	spans := 0
	var walk func(v any)
	walk = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, e := range v {
				walk(e)
			}
		case map[string]any:
			if start, ok := v["start"].(float64); ok {
				assert.Equal(t, text[int(start):int(v["end"].(float64))], v["text"])
				spans++
			}
			for _, e := range v {
				walk(e)
			}
		}
	}
	walk(fields)
	assert.Greater(t, spans, 100)
}

func TestEmptyLists(t *testing.T) {
	line, err := Line(Of(json.RawMessage("7"), ""))
	require.NoError(t, err)
	assert.Equal(t, `{"id":7,"entities":[],"quotes":[],"claims":[]}`+"\n", string(line))
}

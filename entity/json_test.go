package entity

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay"
)

func TestKindJSON(t *testing.T) {
	want := []string{"person", "organization", "place", "group", "document", "event"}
	for i, name := range want {
		kind := Person + Kind(i)
		b, err := json.Marshal(kind)
		require.NoError(t, err)
		assert.Equal(t, `"`+name+`"`, string(b))
		var back Kind
		require.NoError(t, json.Unmarshal(b, &back))
		assert.Equal(t, kind, back)
	}
	for _, bad := range []string{`"Person"`, `"organisation"`, `1`} {
		assert.Error(t, json.Unmarshal([]byte(bad), new(Kind)), bad)
	}
	assert.Equal(t, "99", Kind(99).String())
}

func TestFormJSON(t *testing.T) {
	want := []string{"name", "nominal", "pronoun", "adjective", "metonym"}
	for i, name := range want {
		b, err := json.Marshal(Form(i))
		require.NoError(t, err)
		assert.Equal(t, `"`+name+`"`, string(b))
		var back Form
		require.NoError(t, json.Unmarshal(b, &back))
		assert.Equal(t, Form(i), back)
	}
	for _, bad := range []string{`""`, `"Name"`, `1`} {
		assert.Error(t, json.Unmarshal([]byte(bad), new(Form)), bad)
	}
	assert.Equal(t, "99", Form(99).String())
}

func mentionAt(start, end int) Mention {
	return Mention{Excerpt: hearsay.Excerpt{Span: hearsay.Span{Start: start, End: end}, Text: "x"}}
}

// TestIndexJSON holds the JSON to the schema and wants it back as it was.
func TestIndexJSON(t *testing.T) {
	m := mentionAt(2, 34)
	m.Text = "French President Emmanuel Macron"
	m.Name, m.Role, m.Affiliation = hearsay.Span{Start: 19, End: 34}, hearsay.Span{Start: 9, End: 18}, hearsay.Span{Start: 2, End: 8}
	m.Confidence = 0.5
	x := NewIndex([]Entity{
		{Name: "Kaja Kallas", Kind: Person, Mentions: []Mention{mentionAt(40, 45)}},
		{Name: "Emmanuel Macron", Kind: Person, Role: "President", Affiliation: "French", Mentions: []Mention{m}},
	})
	b, err := json.Marshal(x)
	require.NoError(t, err)
	assert.JSONEq(t, `[
		{"name": "Emmanuel Macron", "kind": "person", "role": "President", "affiliation": "French", "mentions": [
			{"start": 2, "end": 34, "text": "French President Emmanuel Macron", "form": "name",
				"name": {"start": 19, "end": 34, "text": "Emmanuel Macron"}, "role": {"start": 9, "end": 18, "text": "President"},
				"affiliation": {"start": 2, "end": 8, "text": "French"}, "confidence": 0.5}]},
		{"name": "Kaja Kallas", "kind": "person", "role": "", "affiliation": "", "mentions": [
			{"start": 40, "end": 45, "text": "x", "form": "name", "name": null, "role": null, "affiliation": null, "confidence": 0}]}]`,
		string(b))
	var back Index
	require.NoError(t, json.Unmarshal(b, &back))
	assert.Equal(t, x, &back)

	b, err = json.Marshal(new(Index))
	require.NoError(t, err)
	assert.Equal(t, "[]", string(b))
	assert.Error(t, json.Unmarshal([]byte(`[{"name":3}]`), &back))
	assert.Error(t, json.Unmarshal([]byte(`[{"mentions":[{"start":"x"}]}]`), &back))
}

func TestNewIndex(t *testing.T) {
	given := []Entity{
		{Name: "late", Mentions: []Mention{mentionAt(50, 55), mentionAt(20, 25)}},
		{Name: "never"},
		{Name: "early", Mentions: []Mention{mentionAt(20, 30), mentionAt(0, 5)}},
	}
	x := NewIndex(given)
	require.Equal(t, 2, x.Len(), "an entity without mentions is left out")
	assert.Equal(t, "early", x.Entity(0).Name)
	var spans [][3]int
	for m := range x.Mentions() {
		spans = append(spans, [3]int{m.Start, m.End, m.Entity})
	}
	assert.Equal(t, [][3]int{{0, 5, 0}, {20, 30, 0}, {20, 25, 1}, {50, 55, 1}}, spans)
	assert.Equal(t, 50, given[0].Mentions[0].Start, "what was given is not changed")

	in := func(start, end int) int { return len(slices.Collect(x.In(hearsay.Span{Start: start, End: end}))) }
	assert.Equal(t, 4, in(0, 55))
	assert.Equal(t, 1, in(20, 25), "the longer one is not in")
	assert.Equal(t, 2, in(20, 30))
	assert.Equal(t, 0, in(1, 5))
	assert.Equal(t, 0, in(60, 99))
	assert.Equal(t, 0, in(5, 2))
}

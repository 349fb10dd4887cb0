package entity_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
)

// at gives for each byte of a text the mention that it is part of, by the letter
// of its entity's name, or a dot.
func at(x *entity.Index, n int) string {
	var b strings.Builder
	for i := range n {
		if m, ok := x.At(i); ok {
			b.WriteString(x.Entity(m.Entity).Name)
			continue
		}
		b.WriteByte('.')
	}
	return b.String()
}

func TestAt(t *testing.T) {
	type spans map[string][]hearsay.Span
	for _, c := range []struct {
		name     string
		entities spans
		want     string
	}{
		{"none", nil, "........"},
		{"side by side", spans{"a": {{Start: 1, End: 3}}, "b": {{Start: 3, End: 5}}}, ".aabb..."},
		{"inside, at the start", spans{"a": {{Start: 1, End: 6}}, "b": {{Start: 1, End: 3}}}, ".bbaaa.."},
		{"inside, at the end", spans{"a": {{Start: 1, End: 6}}, "b": {{Start: 4, End: 6}}}, ".aaabb.."},
		{"three deep", spans{"a": {{Start: 0, End: 8}}, "b": {{Start: 2, End: 6}}, "c": {{Start: 3, End: 4}}}, "aabcbbaa"},
		{"crossing", spans{"a": {{Start: 0, End: 4}}, "b": {{Start: 2, End: 7}}, "c": {{Start: 3, End: 6}}}, "aabcccb."},
		{"empty and backwards", spans{"a": {{Start: 2, End: 2}, {Start: 5, End: 3}, {Start: 6, End: 7}}}, "......a."},
	} {
		t.Run(c.name, func(t *testing.T) {
			var all []entity.Entity
			for name, at := range c.entities {
				e := entity.Entity{Name: name}
				for _, s := range at {
					e.Mentions = append(e.Mentions, entity.Mention{Excerpt: hearsay.Excerpt{Span: s}})
				}
				all = append(all, e)
			}
			x := entity.NewIndex(all)
			assert.Equal(t, c.want, at(x, 8))
			_, before := x.At(-1)
			_, behind := x.At(8)
			assert.False(t, before || behind)
		})
	}
}

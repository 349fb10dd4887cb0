package relation

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hearsay-nlp/hearsay"
)

func TestParents(t *testing.T) {
	for text, want := range map[string][]int{
		"":                           {},
		"Reed said the dam was old.": {-1},
		"Reed said that Moll said that Hale said it was old.":      {-1, 0, 1},
		"Reed said the dam was old. Moll denied it.":               {-1, -1},
		"“The dam,” Reed said, “is old.”":                          {-1},
		"“He told me, ‘Go home,’” Reed said.":                      {-1, 0},
		"Reed denied claims that Moll had said the dam was old.":   {-1, 0, 1},
		"Moll fears, Reed said, that the dam is old.":              nil, // two contents, read in either way
		"Reed said Moll lied, adding that Hale had said so twice.": nil,
	} {
		doc := hearsay.Parse(text)
		found := Rules(doc)
		parents := Parents(found)
		assert.Len(t, parents, len(found), text)
		if want != nil {
			assert.Equal(t, want, parents, text)
		}
		for i, p := range parents {
			assert.NotEqual(t, i, p, text)
			for steps := 0; p >= 0; p, steps = parents[p], steps+1 {
				assert.Less(t, steps, len(found), "a circle: %s", text)
			}
		}
	}
}

package lexicon

import (
	_ "embed"
	"iter"
)

//go:embed places.txt
var placesText string

// Places yields the names of places that are no country, each with its
// adjectives and other spellings.
func Places() iter.Seq2[string, []string] {
	return func(yield func(string, []string) bool) {
		for r := range rows(placesText) {
			if !yield(r.field(0), r.items(1)) {
				return
			}
		}
	}
}

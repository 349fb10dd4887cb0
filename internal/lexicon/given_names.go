package lexicon

import (
	_ "embed"
	"iter"
	"strings"
)

//go:embed given_names.txt
var givenNamesText string

// GivenNames yields given names with the genders that they are usual for. A name
// may come more than once.
func GivenNames() iter.Seq2[string, Gender] {
	genders := map[string]Gender{"m": Masculine, "f": Feminine, "both": Masculine | Feminine}
	return func(yield func(string, Gender) bool) {
		for r := range rows(givenNamesText) {
			for name := range strings.FieldsSeq(r.field(0)) {
				if !yield(name, genders[r.section]) {
					return
				}
			}
		}
	}
}

package lexicon

import (
	_ "embed"
	"iter"
)

//go:embed titles.txt
var titlesText string

// Titles yields what stands before a name only, as "Mr.", with the gender that
// it tells.
func Titles() iter.Seq2[string, Gender] {
	return func(yield func(string, Gender) bool) {
		for r := range rows(titlesText) {
			if !yield(r.field(0), gender(r.field(1))) {
				return
			}
		}
	}
}

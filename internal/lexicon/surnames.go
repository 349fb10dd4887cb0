package lexicon

import (
	_ "embed"
	"iter"
	"strings"
)

//go:embed surnames.txt
var surnamesText string

// LeadingSurnames yields family names that come before the given name: "Xi".
func LeadingSurnames() iter.Seq[string] {
	return func(yield func(string) bool) {
		for r := range rows(surnamesText) {
			for name := range strings.FieldsSeq(r.field(0)) {
				if !yield(name) {
					return
				}
			}
		}
	}
}

package lexicon

import (
	_ "embed"
	"iter"
)

//go:embed groups.txt
var groupsText string

// Groups yields the names of groups of people, each with its other forms: its
// singular and adjective.
func Groups() iter.Seq2[string, []string] {
	return func(yield func(string, []string) bool) {
		for r := range rows(groupsText) {
			if !yield(r.field(0), r.items(1)) {
				return
			}
		}
	}
}

package lexicon

import (
	_ "embed"
	"iter"
)

//go:embed nations.txt
var nationsText string

// Nation is a country or union of countries.
type Nation struct {
	Name     string
	Seats    []string // capitals and seats that stand for the government
	Demonyms []string // adjectives and people
	Aliases  []string
}

// Nations yields the nations of nations.txt. "Washington, D.C." is one seat.
func Nations() iter.Seq[Nation] {
	return func(yield func(Nation) bool) {
		for r := range rows(nationsText) {
			n := Nation{Name: r.field(0), Seats: r.items(1), Demonyms: r.items(2), Aliases: r.items(3)}
			if !yield(n) {
				return
			}
		}
	}
}

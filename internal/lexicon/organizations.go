package lexicon

import (
	_ "embed"
	"iter"
)

//go:embed organizations.txt
var organizationsText string

// Organization is one that the world's news names often.
type Organization struct {
	Name    string
	Aliases []string
	Firm    bool // a company
	Press   bool // a newspaper, broadcaster or agency
}

// Organizations yields the organizations of organizations.txt.
func Organizations() iter.Seq[Organization] {
	return func(yield func(Organization) bool) {
		for r := range rows(organizationsText) {
			o := Organization{r.field(0), r.items(1), r.section == "companies", r.section == "press"}
			if !yield(o) {
				return
			}
		}
	}
}

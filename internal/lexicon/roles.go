package lexicon

import (
	_ "embed"
	"iter"
)

//go:embed roles.txt
var rolesText string

// Role is a noun for a person, in the singular.
type Role struct {
	Noun   string
	Gender Gender
	Title  bool // may stand before a name as a title: "President Smith"
	Job    bool // says what the person does: "an analyst"
}

// Roles yields the person nouns of roles.txt.
func Roles() iter.Seq[Role] {
	return func(yield func(Role) bool) {
		for r := range rows(rolesText) {
			title := r.section == "titles"
			role := Role{r.field(0), gender(r.field(1)), title, title || r.section == "jobs"}
			if !yield(role) {
				return
			}
		}
	}
}

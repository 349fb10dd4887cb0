package lexicon

import (
	_ "embed"
	"iter"
	"strings"
	"sync"
)

//go:embed roles.txt
var rolesText string

// Role is a noun for a person, in the singular, or a word that stands before
// such a noun in a title.
type Role struct {
	Word     string
	Gender   Gender
	Title    bool // may stand before a name as a title: "President Smith"
	Job      bool // says what the person does: "an analyst"
	Modifier bool // no noun for a person: "foreign" in "foreign minister"
}

// Roles yields the words of roles.txt.
func Roles() iter.Seq[Role] {
	return func(yield func(Role) bool) {
		for r := range rows(rolesText) {
			title := r.section == "titles" || r.section == "posts"
			job := title || r.section == "jobs"
			if !yield(Role{r.field(0), gender(r.field(1)), title, job, r.section == "modifiers"}) {
				return
			}
		}
	}
}

// Person reports whether a noun in the singular is one for a person.
func Person(lemma string) bool { return persons()[lemma] }

var persons = sync.OnceValue(func() map[string]bool {
	table := map[string]bool{"people": true}
	for r := range Roles() {
		if !r.Modifier {
			table[r.Word] = true
		}
	}
	return table
})

// Agentive reports whether a noun in the singular that is not in the list has the form of
// one for a person: "lobbyist", "grocer", "tenant farmer".
func Agentive(lemma string) bool {
	if instruments[lemma] {
		return false
	}
	for _, ending := range agentEndings {
		if len(lemma) > len(ending)+2 && strings.HasSuffix(lemma, ending) {
			return true
		}
	}
	return false
}

var agentEndings = []string{"er", "or", "eer", "ist", "ian", "man", "woman", "person", "child", "chief", "member"}

// instruments are nouns with the endings of those for persons that name no persons.
var instruments = func() map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields("number paper letter order matter computer tracker scanner sensor detector monitor marker indicator predictor " +
		"factor error rumor rumour register ledger poster folder counter meter barometer thermometer whisper answer weather behavior behaviour " +
		"disaster water power character manner offer transfer chapter quarter center summer winter colour color flavor odor odour mirror " +
		"recorder projector timer router server encounter newsletter banner sticker river fever pattern cover layer calendar radar simulator calculator transponder") {
		set[w] = true
	}
	return set
}()

// Plural returns the plural of the noun.
func (r Role) Plural() string {
	switch {
	case strings.HasSuffix(r.Word, "man"):
		return strings.TrimSuffix(r.Word, "man") + "men"
	case strings.HasSuffix(r.Word, "person"):
		return strings.TrimSuffix(r.Word, "person") + "people"
	case strings.HasSuffix(r.Word, "child"):
		return r.Word + "ren"
	case strings.HasSuffix(r.Word, "wife"):
		return strings.TrimSuffix(r.Word, "fe") + "ves"
	case strings.HasSuffix(r.Word, "thief"):
		return strings.TrimSuffix(r.Word, "f") + "ves"
	}
	head, tail, _ := strings.Cut(r.Word, "-")
	if tail == "in-chief" || tail == "in-law" || tail == "general" {
		return plural(head) + "-" + tail
	}
	return plural(r.Word)
}

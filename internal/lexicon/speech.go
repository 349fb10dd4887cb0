package lexicon

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed speech.txt
var speechText string

// VerbOf returns the verb with which one says what a nominal cue says, if the
// content may start with the given word: "warn" of "warning" before "that".
// Otherwise it returns "".
func VerbOf(noun, opening string) string { return speech()[noun+" "+opening] }

var speech = sync.OnceValue(func() map[string]string {
	table := map[string]string{}
	for r := range rows(speechText) {
		for opening := range strings.FieldsSeq(r.field(2)) {
			table[r.field(0)+" "+opening] = r.field(1)
		}
	}
	return table
})

// ThirdPerson returns the third person singular of a verb in the present tense.
func ThirdPerson(lemma string) string {
	switch lemma {
	case "be":
		return "is"
	case "have":
		return "has"
	}
	return plural(lemma)
}

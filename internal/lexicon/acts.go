package lexicon

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed acts.txt
var actsText string

var acts = sync.OnceValue(func() map[string]bool {
	past, err := readIrregular(irregularText + irregularActs)
	if err != nil {
		panic("lexicon: irregular verbs: " + err.Error())
	}
	forms := map[string]bool{}
	for r := range rows(actsText) {
		for lemma := range strings.FieldsSeq(r.field(0)) {
			for _, form := range verbForms(lemma, past[lemma]) {
				forms[form] = true
			}
		}
	}
	return forms
})

// irregularActs is to acts.txt what irregular.txt is to cues.txt.
const irregularActs = `
build built built
buy bought bought
cut cut cut
drop dropped dropped
fight fought fought
freeze froze frozen
hold held held
keep kept kept
lead led led
lose lost lost
make made made
pay paid paid
put put put
sell sold sold
send sent sent
spend spent spent
stand stood stood
stick stuck stuck
stop stopped stopped
strike struck struck
take took taken
withdraw withdrew withdrawn
withhold withheld withheld
win won won
rely relied relied
`

// Acts reports whether the lower-case word is a form of a verb for what
// governments and other bodies do.
func Acts(form string) bool { return acts()[form] }

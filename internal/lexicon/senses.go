package lexicon

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
)

//go:embed senses.txt
var sensesText string

// Sense is the set of things that a word may say about a content.
type Sense uint16

// The senses; senses.txt says what they are.
const (
	Causing Sense = 1 << iota
	CausingWith
	Ruling
	Lawful
	Law
	Measuring
	Amount
	Unit
	Judging
	Standing
	Coming
	Vague
	Comparing
	Blaming
)

var senseNames = map[string]Sense{
	"causing": Causing, "causing with": CausingWith, "ruling": Ruling, "lawful": Lawful, "law": Law,
	"measuring": Measuring, "amount": Amount, "unit": Unit, "judging": Judging, "standing": Standing,
	"coming": Coming, "vague": Vague, "comparing": Comparing, "blaming": Blaming,
}

// Has reports whether s holds any of t.
func (s Sense) Has(t Sense) bool { return s&t != 0 }

// SenseOf returns the senses of a lemma.
func SenseOf(lemma string) Sense { return senses()[lemma] }

var senses = sync.OnceValue(func() map[string]Sense {
	table := map[string]Sense{}
	for r := range rows(sensesText) {
		sense, ok := senseNames[r.section]
		if !ok {
			panic(fmt.Sprintf("lexicon: senses.txt: section %q", r.section))
		}
		for lemma := range strings.FieldsSeq(r.field(0)) {
			table[lemma] |= sense
		}
	}
	return table
})

package lexicon

import (
	_ "embed"
	"iter"
	"strings"
	"sync"
)

//go:embed nouns.txt
var nounsText string

// Noun is a common noun for something other than a person.
type Noun struct {
	Text string
	// Kind is organization, group, place, document or event; suffix for a word
	// that ends the names of companies.
	Kind  string
	Head  bool // also a part of proper names: "Bank of Ghana"
	Firm  bool // may be called "the company"
	Mixed bool // the names that it ends are as often of another kind: "hotel"
	Front bool // it starts the names that it heads: "banco"
	// Names are words of proper names by which the noun is said of their bearers:
	// "airways" for "airline".
	Names []string
}

// Nouns yields the nouns of nouns.txt. A noun may come more than once, with
// another kind.
func Nouns() iter.Seq[Noun] {
	return func(yield func(Noun) bool) {
		for r := range rows(nounsText) {
			marks := r.field(1)
			n := Noun{Text: r.field(0), Kind: r.section, Names: r.items(2)}
			n.Head, n.Firm = strings.Contains(marks, "head"), strings.Contains(marks, "firm")
			n.Mixed, n.Front = strings.Contains(marks, "mixed"), strings.Contains(marks, "front")
			if !yield(n) {
				return
			}
		}
	}
}

// IsKind reports whether a noun in the singular is one for something of a kind.
func IsKind(lemma, kind string) bool { return kinds()[[2]string{lemma, kind}] }

var kinds = sync.OnceValue(func() map[[2]string]bool {
	table := map[[2]string]bool{}
	for n := range Nouns() {
		table[[2]string{n.Text, n.Kind}] = true
	}
	return table
})

package hearsay_test

import (
	"fmt"
	"strings"

	"github.com/hearsay-nlp/hearsay"
)

// Walk the tree of a sentence from its root, and print it.
func ExampleDocument_Children_walk() {
	doc := hearsay.Parse("The minister said on Monday that the talks had failed.")
	var walk func(i, depth int)
	walk = func(i, depth int) {
		t := doc.Token(i)
		fmt.Printf("%s%s (%s, %s)\n", strings.Repeat("  ", depth), doc.Slice(t.Span), t.Rel, t.POS)
		for c := range doc.Children(i) {
			walk(c, depth+1)
		}
	}
	walk(doc.Sentence(0).Root, 0)
	// Output:
	// said (root, VERB)
	//   minister (nsubj, NOUN)
	//     The (det, DET)
	//   Monday (obl, PROPN)
	//     on (case, ADP)
	//   failed (ccomp, VERB)
	//     that (mark, SCONJ)
	//     talks (nsubj, NOUN)
	//       the (det, DET)
	//     had (aux, AUX)
	//   . (punct, PUNCT)
}

// Find what was said: the clauses under a form of "say", whatever they hold.
func ExampleDocument_Subtree_said() {
	doc := hearsay.Parse("The union says that the strike, now in its third week, will go on.")
	for i := range doc.NumTokens() {
		t := doc.Token(i)
		if t.Rel == "ccomp" && doc.Token(t.Head).Lemma == "say" {
			fmt.Println(doc.Slice(doc.Subtree(i)))
		}
	}
	// Output: that the strike, now in its third week, will go on
}

// Swap the tagger for one that knows a word better; it leaves all others to the
// built-in one.
func ExampleParser_tag() {
	p := hearsay.Parser{Tag: func(words, tags []string) []string {
		for _, w := range words {
			tag := ""
			if w == "Guardian" {
				tag = "NNP"
			}
			tags = append(tags, tag)
		}
		return tags
	}}
	for t := range p.Parse("The Guardian wrote so.").Tokens() {
		fmt.Println(t.Tag, t.POS, t.Lemma)
	}
	// Output:
	// DT DET the
	// NNP PROPN Guardian
	// VBD VERB write
	// RB ADV so
	// . PUNCT .
}

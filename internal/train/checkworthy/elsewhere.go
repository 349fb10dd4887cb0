package main

import (
	"slices"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/checkworthy"
)

// elsewhere counts what comes in texts other than the debates: in news, talk, prose and
// speeches. What debates alone have is not learned: turns of speech, and topics of the
// day.
type elsewhere struct{ features, words map[uint32]int }

// elsewhereFloor is how often a feature or word must come there.
const elsewhereFloor = 3

// countElsewhere counts what comes in documents.
func countElsewhere(docs []*hearsay.Document) *elsewhere {
	n := &elsewhere{map[uint32]int{}, map[uint32]int{}}
	var s checkworthy.Statement
	for _, doc := range docs {
		for sentence := range doc.Sentences() {
			s.Read(doc, sentence.First, sentence.Last)
			for _, w := range s.Words {
				n.words[w.Folded]++
			}
			for _, features := range s.Features() {
				for _, f := range features {
					n.features[f]++
				}
			}
		}
	}
	return n
}

// keep drops the features and words of examples that come too seldom elsewhere. A word
// dropped counts by its class alone.
func (n *elsewhere) keep(examples []example) {
	for i := range examples {
		e := &examples[i]
		e.features = slices.DeleteFunc(e.features, func(f uint32) bool { return n.features[f] < elsewhereFloor })
		for j := range e.words {
			if w := &e.words[j]; n.words[w.Folded] < elsewhereFloor {
				w.Folded = 0
			}
		}
	}
}

package main

import (
	"slices"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/checkworthy"
	"github.com/hearsay-nlp/hearsay/internal/jsonl"
)

// news counts what comes in news. What debates alone have is not learned, for it
// says nothing of news: turns of speech, and topics of the day.
type news struct{ features, words map[uint32]int }

// newsFloor is how often a feature or word must come in news.
const newsFloor = 3

// readNews reads articles, a JSON object with "text" a line.
func readNews(path string) (*news, error) {
	n := &news{map[uint32]int{}, map[uint32]int{}}
	var s checkworthy.Statement
	err := jsonl.Each(path, func(article struct{ Text string }) {
		doc := hearsay.Parse(article.Text)
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
	})
	return n, err
}

// keep drops the features and words of examples that news does not have. A word
// dropped counts by its class alone.
func (n *news) keep(examples []example) {
	for i := range examples {
		e := &examples[i]
		e.features = slices.DeleteFunc(e.features, func(f uint32) bool { return n.features[f] < newsFloor })
		for j := range e.words {
			if w := &e.words[j]; n.words[w.Folded] < newsFloor {
				w.Folded = 0
			}
		}
	}
}

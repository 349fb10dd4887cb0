package main

import (
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/name"
	"github.com/hearsay-nlp/hearsay/internal/name/corpus"
)

// usual is how often a name must stand in the texts that a program marked before the
// kind that most of them have there counts.
const usual = 5

// settle mends what a program marked in texts: the kinds of names by their heads and by
// the lists, the titles of persons; then all that are written alike get one kind, that of
// more than half of them.
func settle(texts []corpus.Text) {
	counts := map[string]*[name.Misc + 1]int{}
	var reader name.Text
	for _, t := range texts {
		reader.Reset(t.Input)
		reader.Headed(t.Names)
		for i := range t.Names {
			mend(t, &t.Names[i])
			key := phrase(t, t.Names[i])
			if counts[key] == nil {
				counts[key] = new([name.Misc + 1]int)
			}
			counts[key][t.Names[i].Kind]++
		}
	}
	for _, t := range texts {
		for i, n := range t.Names {
			c := counts[phrase(t, n)]
			sum := c[name.Person] + c[name.Organization] + c[name.Place] + c[name.Misc]
			for k := name.Person; k <= name.Misc && sum >= usual; k++ {
				if 2*c[k] > sum {
					t.Names[i].Kind = k
				}
			}
		}
	}
}

// mend takes the titles from the front of a person's name, and makes one that the lists
// know for an organization one, unless it was taken for a place.
func mend(t corpus.Text, n *name.Name) {
	for w := t.Input.Words; n.Kind == name.Person && n.Last-n.First > 1 && name.Title(w[n.First]) && !name.GivenName(w[n.First]); {
		n.First++
	}
	if n.Kind != name.Place && name.Body(phrase(t, *n)) {
		n.Kind = name.Organization
	}
}

// phrase returns the words of a name with spaces between them, without an article.
func phrase(t corpus.Text, n name.Name) string {
	words := t.Input.Words[n.First:n.Last]
	if len(words) > 1 && strings.EqualFold(words[0], "the") {
		words = words[1:]
	}
	return strings.Join(words, " ")
}

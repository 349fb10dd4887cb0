package entity

import (
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/model"
	"github.com/hearsay-nlp/hearsay/internal/name"
	"github.com/hearsay-nlp/hearsay/internal/tag"
)

// trueCase takes the capitals from the words of headlines that are no names as far
// as the text tells: "Calls" and "Farm Bill" of "Hobbs Calls for Vote on Farm
// Bill". Their tags become those that they have in small letters.
func (r *reading) trueCase() {
	for s, headline := range r.headline {
		if !headline {
			continue
		}
		sent := r.doc.Sentence(s)
		tags := r.smallTags(run{sent.First, sent.Last})
		for i := sent.First; i < sent.Last; {
			if end, k := r.known(i, sent.Last); k != nil {
				i = end
				continue
			}
			if w := &r.words[i]; w.capital && !r.properInHeadline(i, tags[i-sent.First]) {
				w.capital, w.upper, w.tag = false, false, tags[i-sent.First]
			}
			i++
		}
	}
}

// smallTags returns the tags of the words of t in small letters.
func (r *reading) smallTags(t run) []string {
	words := make([]string, 0, t.len())
	for _, w := range r.words[t.first:t.last] {
		words = append(words, w.lower)
	}
	return tag.English().Tag(words, nil)
}

// properInHeadline reports whether the capitalized word i of a headline may be
// part of a name: as most sentences that have it write it with a capital, or as it
// would be tagged a noun in small letters. A title keeps its capital too.
func (r *reading) properInHeadline(i int, small string) bool {
	w := &r.words[i]
	inside, common := r.inside[w.lower], r.common[w.lower]
	switch {
	case inside > 0 || common > 0:
		return inside > common
	case w.sense.has(closed):
		return r.acronym(i)
	case w.sense.has(title | office), name.GivenName(w.text), isInitial(w.text):
		return true
	}
	if !r.tagged(i, "NNP") {
		return false
	}
	var reader model.Reader
	return strings.HasPrefix(small, "NN") || small == "FW" || reader.Read(w.text).Cluster == 0
}

package main

import (
	"math/rand/v2"
	"slices"
	"strings"
)

// Sentence is a sentence with its gold tags.
type Sentence struct{ Words, Tags []string }

// tagNames returns the tags seen, sorted.
func tagNames(all []Sentence) []string {
	var names []string
	for _, s := range all {
		names = append(names, s.Tags...)
		slices.Sort(names)
		names = slices.Compact(names)
	}
	return names
}

// varied returns some of the sentences once more: in capitals, as in a headline, or
// as they are but for their marks, which become curly ones.
func varied(all []Sentence, rng *rand.Rand) []Sentence {
	var more []Sentence
	for _, s := range all {
		if rng.Float64() >= *vary {
			continue
		}
		how := rng.IntN(3)
		v := Sentence{make([]string, len(s.Words)), s.Tags}
		for i, w := range s.Words {
			switch {
			case curly[mark{w, s.Tags[i]}] != "":
				w = curly[mark{w, s.Tags[i]}]
			case how == 0:
				w = strings.ToUpper(w)
			case how == 1 && w[0] >= 'a' && w[0] <= 'z' && len(w) > 3:
				w = strings.ToUpper(w[:1]) + w[1:]
			}
			v.Words[i] = w
		}
		more = append(more, v)
	}
	return more
}

// mark is a quotation mark with its tag, which tells opening ones from closing ones.
type mark struct{ word, tag string }

var curly = map[mark]string{{`"`, "``"}: "“", {`"`, "''"}: "”", {`'`, "``"}: "‘"}

package main

import (
	"maps"
	"slices"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/checkworthy"
)

// labels is how many there are.
const labels = 3

// example is what the student sees of a text.
type example struct {
	words    []checkworthy.Word
	features []uint32
	label    int // as annotated, or -1
	fold     int // of its debate, or -1 for none
	taught   [][labels]float64
}

// readExamples returns what the student sees of texts, where it sees anything.
func readExamples(texts []text) []example {
	var all []example
	var statement checkworthy.Statement
	for _, t := range texts {
		doc := hearsay.Parse(t.Text)
		statement.Read(doc, 0, doc.NumTokens())
		if len(statement.Words) == 0 {
			continue
		}
		all = append(all, example{
			words:    slices.Clone(statement.Words),
			features: slices.Concat(statement.Features()[:]...),
			label:    slices.Index(labelNames, t.Label),
			fold:     t.Fold,
			taught:   t.Taught,
		})
	}
	return all
}

// How often a word or feature must come among the examples, and how many words have
// vectors of their own and features a weight: the most frequent ones. All the student
// learns of is written to the file: weights left out there would be missed, small as
// each is.
const (
	floor        = 3
	mostWords    = 9000
	mostFeatures = 140_000
)

// vocabulary numbers what the student learns vectors and weights of.
type vocabulary struct {
	words, clusters, classes, relations, features []uint32
	starts                                        [][]float32 // of the vectors of words and clusters
}

// newVocabulary returns that of the examples. The vector of a cluster starts as the
// mean of its words'.
func newVocabulary(examples []example, of vectors) *vocabulary {
	words, classes, relations, features := map[uint32]int{}, map[uint32]int{}, map[uint32]int{}, map[uint32]int{}
	sums := map[uint32][]float32{}
	for i := range examples {
		for _, w := range examples[i].words {
			words[w.Folded]++
			classes[w.Class()]++
			relations[w.Rel]++
			if v := of[w.Folded]; v != nil && w.Cluster != 0 {
				sums[uint32(w.Cluster)] = sum(sums[uint32(w.Cluster)], v)
			}
		}
		for _, f := range examples[i].features {
			features[f]++
		}
	}
	delete(words, 0)
	v := &vocabulary{classes: frequent(classes, 1), relations: frequent(relations, 1), features: frequent(features, floor)}
	v.words = frequent(words, floor)
	v.words = v.words[:min(mostWords, len(v.words))]
	v.features = v.features[:min(mostFeatures, len(v.features))]
	v.clusters = slices.Sorted(maps.Keys(sums))
	for _, w := range v.words {
		v.starts = append(v.starts, of[w])
	}
	for _, c := range v.clusters {
		v.starts = append(v.starts, sums[c])
	}
	return v
}

// frequent returns what was counted often enough, the most frequent first.
func frequent(counts map[uint32]int, floor int) []uint32 {
	found := slices.DeleteFunc(slices.Sorted(maps.Keys(counts)), func(x uint32) bool { return counts[x] < floor })
	slices.SortStableFunc(found, func(a, b uint32) int { return counts[b] - counts[a] })
	return found
}

// sum adds b to a, which may be nil.
func sum(a, b []float32) []float32 {
	if a == nil {
		a = make([]float32, len(b))
	}
	for j, x := range b {
		a[j] += x
	}
	return a
}

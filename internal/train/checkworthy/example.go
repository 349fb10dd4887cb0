package main

import (
	"slices"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/checkworthy"
)

// The labels.
const (
	nfs = iota
	ufs
	cfs
	labels
)

// annotated is how much the annotators count against the teacher.
const annotated = 0.2

// example is a statement with how probable each label is.
type example struct {
	words    []checkworthy.Word
	features []uint32
	target   [labels]float64
	label    int // as annotated, or -1
	fold     int // of its debate, or -1 for none
}

// readExamples returns what the models see of texts. The target of one is what the
// teacher says of it, mixed with what annotators say, if they do.
func readExamples(texts []text) []example {
	var all []example
	var statement checkworthy.Statement
	for _, t := range texts {
		doc := hearsay.Parse(t.Text)
		statement.Read(doc, 0, doc.NumTokens())
		if len(statement.Words) == 0 {
			continue
		}
		e := example{
			words:    slices.Clone(statement.Words),
			features: slices.Concat(statement.Features()[:]...),
			target:   t.Taught,
			label:    slices.Index(labelNames, t.Label),
			fold:     t.Fold,
		}
		if e.label >= 0 {
			for c := range e.target {
				e.target[c] *= 1 - annotated
			}
			e.target[e.label] += annotated
		}
		all = append(all, e)
	}
	return all
}

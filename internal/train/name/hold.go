package main

import (
	"fmt"
	"log"

	"github.com/hearsay-nlp/hearsay/internal/model"
	"github.com/hearsay-nlp/hearsay/internal/name"
	"github.com/hearsay-nlp/hearsay/internal/name/corpus"
)

// split parts the texts into those to learn from and every third of those that
// people marked with care.
func split(texts []corpus.Text, third int) (learned, held []corpus.Text) {
	careful := 0
	for _, t := range texts {
		if t.Careful {
			if careful++; careful%3 == third%3 {
				held = append(held, t)
				continue
			}
		}
		learned = append(learned, t)
	}
	return learned, held
}

// measure prints precision, recall and F1 of the names of each kind.
func measure(rows []model.Row, held []corpus.Text) {
	weights, err := model.Decode(model.Encode(name.Labels(), rows))
	check(err)
	tagger := name.New(weights)
	var right, found, gold [name.Misc + 1]int
	for _, t := range held {
		is := map[name.Name]bool{}
		for _, n := range t.Names {
			gold[n.Kind]++
			is[n] = true
		}
		for _, n := range tagger.Find(t.Input, nil) {
			found[n.Kind]++
			if is[n] {
				right[n.Kind]++
			}
		}
	}
	share := func(n, of int) string { return fmt.Sprintf("%.1f", 100*float64(n)/float64(max(of, 1))) }
	for k := name.Person; k <= name.Misc; k++ {
		log.Printf("%-4s  P %s R %s F1 %s (%d)", k, share(right[k], found[k]), share(right[k], gold[k]),
			share(2*right[k], found[k]+gold[k]), gold[k])
	}
}

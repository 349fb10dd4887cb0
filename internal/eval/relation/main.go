// Command relation measures package relation on annotated articles.
//
//	go run ./internal/eval/relation -data DATA [-rules] [-above 0.1]
//
// DATA holds polnear/dev.jsonl, wikinews/dev.jsonl and original/dev.jsonl. Printed
// are, for each, precision, recall and F1 of relations: one is right if its cue
// shares a word with that of an annotated one, its source does or both have none,
// and the two contents have half of their words in common; it is exact if all
// three have the same words. A relation in the content of another is nested right if
// both are right and the annotation has the one in the other; among the matched
// means of the pairs annotated or found just those both of which are right. Then follow precision, recall and F1 of what is at
// least so confident, and a table of ten bins that tells how many of the relations
// of a confidence are right, with the expected calibration error: the mean
// difference between the confidence and the share that is right, by bins.
package main

import (
	"flag"
	"fmt"
	"log"
	"path/filepath"
	"time"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/attribution"
	"github.com/hearsay-nlp/hearsay/internal/jsonl"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// article is an annotated article.
type article struct {
	ID, Text     string
	Attributions []struct {
		Source, Cue, Content [][2]int
		Parent               *int `json:"nested_in"`
	}
}

func main() {
	log.SetFlags(0)
	data := flag.String("data", "data", "folder of the corpora")
	rules := flag.Bool("rules", false, "measure the rules alone")
	usual := attribution.Usual
	flag.Float64Var(&usual.Plain, "above", usual.Plain, "least confidence of a relation")
	flag.Float64Var(&usual.Nested, "nested", usual.Nested, "least confidence of a relation in the content of another")
	flag.Parse()
	find := func(doc *hearsay.Document) []relation.Relation { return relation.FindAbove(doc, usual) }
	if *rules {
		find = relation.Rules
	}
	for _, name := range []string{"polnear", "wikinews", "original"} {
		articles, err := jsonl.Read[article](filepath.Join(*data, name, "dev.jsonl"))
		if err != nil {
			log.Fatal(err)
		}
		measure(name, articles, find)
	}
}

// measure prints the figures of a corpus.
func measure(name string, articles []article, find func(*hearsay.Document) []relation.Relation) {
	var results []result
	var nested links
	gold, tokens := 0, 0
	var spent, ruling time.Duration
	for _, a := range articles {
		doc := hearsay.Parse(a.Text)
		start := time.Now()
		found := find(doc)
		spent += time.Since(start)
		start = time.Now()
		relation.Rules(doc)
		ruling += time.Since(start)
		tokens += doc.NumTokens()
		r, n := compare(a, doc, found)
		results = append(results, r...)
		gold += n
		nested.count(a, r)
	}
	fmt.Printf("%s: %s; %.0f tokens a second", name, figures(results, gold), float64(tokens)/spent.Seconds())
	if spent > 2*ruling {
		fmt.Printf(", the engine alone %.0f", float64(tokens)/(spent-ruling).Seconds())
	}
	fmt.Println()
	nested.print()
	byConfidence(results, gold)
	reliability(results)
}

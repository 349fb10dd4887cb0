// Command name trains the tagger of names and writes its weights.
//
//	go run ./internal/train/name -data DATA
//
// It learns from GUM without its news, WikiGold, WNUT17 train, Broad Twitter and
// the names that a program marked in PolNeAR train. Where a corpus does not mark
// other names than those of persons, organizations and places, finding one is no
// error. UNER-EWT dev and the news of GUM are left for measuring.
package main

import (
	"flag"
	"log"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/model"
	"github.com/hearsay-nlp/hearsay/internal/name"
	"github.com/hearsay-nlp/hearsay/internal/name/corpus"
	"github.com/hearsay-nlp/hearsay/internal/train/logistic"
)

var (
	data   = flag.String("data", "data", "folder of the corpora")
	out    = flag.String("out", "internal/name/english.bin", "file to write")
	epochs = flag.Int("epochs", 4, "passes over the text")
	floor  = flag.Int("floor", 3, "occurrences below which a feature is left out")
	scale  = flag.Float64("scale", 32, "of weights when rounded")
	least  = flag.Int("least", 2, "rounded weights below are dropped")
	thrift = flag.Float64("thrift", 0.3, "what a weight must be worth")
	rate   = flag.Float64("rate", 0.07, "size of steps")
	drop   = flag.Float64("drop", 0.2, "share of features left out in a step")
)

func main() {
	log.SetFlags(0)
	flag.Parse()
	texts, err := read(*data)
	check(err)
	for _, t := range texts {
		dropArticles(t)
	}
	words, names := 0, 0
	for _, t := range texts {
		words += len(t.Input.Words)
		names += len(t.Names)
	}
	log.Printf("%d texts, %d words, %d names", len(texts), words, names)
	rows := learn(texts)
	file := model.Encode(name.Labels(), rows)
	log.Printf("%d rows, %d bytes", len(rows), len(file))
	check(os.WriteFile(*out, file, 0o644))
}

// read returns all texts to learn from.
func read(data string) ([]corpus.Text, error) {
	texts, err := corpus.GUM(data, "-news")
	if err != nil {
		return nil, err
	}
	for _, c := range []struct {
		file        string
		word, label int
		misc        bool
	}{
		{"wikigold", 0, 1, true}, {"wnut17.wnut17train", 0, 1, true},
		{"btc.a", 0, 1, false}, {"btc.b", 0, 1, false}, {"btc.e", 0, 1, false},
		{"btc.f", 0, 1, false}, {"btc.g", 0, 1, false}, {"btc.h", 0, 1, false},
	} {
		more, err := corpus.Columns(filepath.Join(data, "ner", c.file+".conll"), c.word, c.label, c.misc)
		if err != nil {
			return nil, err
		}
		texts = append(texts, more...)
	}
	more, err := corpus.Silver(data)
	return append(texts, more...), err
}

// dropArticles takes the article from the front of names, where corpora differ.
func dropArticles(t corpus.Text) {
	for i, n := range t.Names {
		if n.Last-n.First > 1 && strings.EqualFold(t.Input.Words[n.First], "the") {
			t.Names[i].First++
		}
	}
}

// learn trains the weights.
func learn(texts []corpus.Text) []model.Row {
	l := logistic.New(len(name.Labels()), *rate, *thrift)
	var t name.Text
	var features []uint32
	for _, text := range texts {
		t.Reset(text.Input)
		for i, gold := range t.Gold(text.Names) {
			features = t.Features(i, features[:0])
			l.Count(features)
			t.Label(i, gold)
		}
	}
	l.Start(*floor)
	rng := rand.New(rand.NewPCG(1, 0))
	for range *epochs {
		rng.Shuffle(len(texts), func(i, j int) { texts[i], texts[j] = texts[j], texts[i] })
		wrong := 0
		for _, text := range texts {
			wrong += learnText(l, &t, text, rng)
		}
		log.Printf("wrong %d", wrong)
	}
	return l.Rows(*scale, *least)
}

// learnText takes a step for each word of a text, and returns how many it got
// wrong.
func learnText(l *logistic.Learner, t *name.Text, text corpus.Text, rng *rand.Rand) int {
	t.Reset(text.Input)
	wrong := 0
	var features []uint32
	for i, gold := range t.Gold(text.Names) {
		features = t.Features(i, features[:0])
		features = slices.DeleteFunc(features, func(uint32) bool { return rng.Float64() < *drop })
		guess := name.Label(l.Best(features))
		if !text.Misc && gold == name.Outside && guess.Kind() == name.Misc {
			gold = guess
		}
		if guess != gold {
			wrong++
		}
		l.Step(int(gold))
		t.Label(i, guess)
	}
	return wrong
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

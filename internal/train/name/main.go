// Command name trains the tagger of names and writes its weights.
//
//	go run ./internal/train/name -data DATA [-hold 1]
//
// It learns from GUM without its news, WikiGold, WNUT17 train, Broad Twitter and
// the names that a program marked in PolNeAR train, mended. Where a corpus does not
// mark other names than those of persons, organizations and places, finding one is no
// error. Texts that people marked with care are read twice as often as the others.
// UNER-EWT dev and the news of GUM are left for measuring. With -hold it measures
// on a third of the texts that people marked with care, which it then leaves out,
// instead of writing the weights.
package main

import (
	"flag"
	"log"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

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
	thrift = flag.Float64("thrift", 0.8, "what a weight must be worth")
	rate   = flag.Float64("rate", 0.07, "size of steps")
	runs   = flag.Int("runs", 8, "trainings whose weights are averaged")
	gold   = flag.Int("gold", 2, "how often GUM and WikiGold are read in a pass")
	hold   = flag.Int("hold", 0, "which third to leave out and measure on, 1 to 3")
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
	if *hold > 0 {
		learned, held := split(texts, *hold)
		measure(learn(learned), held)
		return
	}
	rows := learn(texts)
	file := model.Deflate(model.Encode(name.Labels(), rows))
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
		for i := range more {
			more[i].Careful = c.file == "wikigold"
		}
		texts = append(texts, more...)
	}
	more, err := corpus.Silver(data)
	settle(more)
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

// learn trains the weights, the mean of several runs, on both readings of the texts.
func learn(texts []corpus.Text) []model.Row {
	first := firstReadings(texts)
	mean := prepare(texts, first)
	for k := 0; k < *runs; k += threads {
		learned := make([]*logistic.Learner, min(threads, *runs-k))
		var wg sync.WaitGroup
		for i := range learned {
			wg.Go(func() { learned[i] = run(mean.Fresh(), texts, first, k+i) })
		}
		wg.Wait()
		for _, l := range learned {
			mean.Add(l, 1/float32(*runs))
		}
	}
	return mean.Rows(*scale, *least)
}

// threads is how many trainings go on at once.
const threads = 2

// run trains a learner, in an order of the texts that the seed gives.
func run(l *logistic.Learner, texts []corpus.Text, first [][]name.Label, seed int) *logistic.Learner {
	rng := rand.New(rand.NewPCG(uint64(seed), 0))
	var reader name.Text
	for range *epochs {
		wrong, again := 0, 0
		for _, i := range pass(texts, rng) {
			wrong += learnText(l, &reader, texts[i], nil, rng)
			again += learnText(l, &reader, texts[i], first[i], rng)
		}
		log.Printf("wrong %d, in the second reading %d", wrong, again)
	}
	return l
}

// pass returns the indexes of the texts in the order of a pass over them, those of
// corpora that people marked with care repeated.
func pass(texts []corpus.Text, rng *rand.Rand) []int {
	var order []int
	for i, t := range texts {
		n := 1
		if t.Careful {
			n = *gold
		}
		for range n {
			order = append(order, i)
		}
	}
	rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
	return order
}

// firstReadings returns the labels that a tagger gives the words of each text that
// has learned, for half as long, from the other half of the texts.
func firstReadings(texts []corpus.Text) [][]name.Label {
	first := make([][]name.Label, len(texts))
	for fold := range 2 {
		var others []corpus.Text
		for i, t := range texts {
			if i%2 != fold {
				others = append(others, t)
			}
		}
		l := prepare(others, nil)
		rng := rand.New(rand.NewPCG(uint64(fold), 1))
		var reader name.Text
		for range max(1, *epochs/2) {
			for _, i := range pass(others, rng) {
				learnText(l, &reader, others[i], nil, rng)
			}
		}
		for i, t := range texts {
			if i%2 == fold {
				first[i] = readText(l, &reader, t)
			}
		}
	}
	return first
}

// prepare returns a learner that has counted the features of the texts, and those
// that only the second reading sees, where the labels of the first are given.
func prepare(texts []corpus.Text, first [][]name.Label) *logistic.Learner {
	l := logistic.New(len(name.Labels()), *rate, *thrift)
	var reader name.Text
	for k, text := range texts {
		once := count(l, &reader, text, nil, nil)
		if first != nil {
			count(l, &reader, text, first[k], once)
		}
	}
	l.Start(*floor)
	return l
}

// count counts the features of a text, in the second reading where the labels of a
// first one are given, but not those that a word had in the reading before. It returns
// the features of each word.
func count(l *logistic.Learner, reader *name.Text, text corpus.Text, first []name.Label, before [][]uint32) [][]uint32 {
	reader.Reset(text.Input)
	if first != nil {
		reader.Reread(first)
	}
	all := make([][]uint32, reader.Len())
	for i, gold := range reader.Gold(text.Names) {
		if first != nil && gold == name.Outside && reader.Settled(i) {
			continue
		}
		all[i] = reader.Features(i, nil)
		reader.Label(i, gold)
		fresh := all[i]
		if before != nil {
			fresh = slices.DeleteFunc(slices.Clone(fresh), func(f uint32) bool { return slices.Contains(before[i], f) })
		}
		l.Count(fresh)
	}
	return all
}

// readText returns the labels that the learner gives the words of a text.
func readText(l *logistic.Learner, reader *name.Text, text corpus.Text) []name.Label {
	reader.Reset(text.Input)
	var features []uint32
	for i := range reader.Len() {
		features = reader.Features(i, features[:0])
		allowed := reader.Allowed(i)
		reader.Label(i, name.Label(l.BestOf(features, func(class int) bool { return allowed.Has(name.Label(class)) })))
	}
	return slices.Clone(reader.Given())
}

// learnText takes a step for each word of a text, in the second reading where the
// labels of a first one are given, and returns how many it got wrong.
func learnText(l *logistic.Learner, reader *name.Text, text corpus.Text, first []name.Label, rng *rand.Rand) int {
	reader.Reset(text.Input)
	if first != nil {
		reader.Reread(first)
	}
	wrong := 0
	var features []uint32
	for i, gold := range reader.Gold(text.Names) {
		if first != nil && gold == name.Outside && reader.Settled(i) {
			continue
		}
		features = reader.Features(i, features[:0])
		features = slices.DeleteFunc(features, func(uint32) bool { return rng.Float64() < *drop })
		guess := name.Label(l.Best(features))
		if !text.Misc && gold == name.Outside && guess.Kind() == name.Misc {
			gold = guess
		}
		if guess != gold {
			wrong++
		}
		l.Step(int(gold))
		reader.Label(i, guess)
	}
	return wrong
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

// Command tag trains the part-of-speech tagger on the Universal Dependencies
// treebanks EWT and GUM and writes its weights.
//
//	go run ./internal/train/tag -data DATA
//
// With -jackknife it writes instead the predicted tags that internal/train/syntax
// learns from:
//
//	go run ./internal/train/tag -data DATA -jackknife FOLDER
package main

import (
	"flag"
	"log"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"

	"github.com/hearsay-nlp/hearsay/internal/model"
	"github.com/hearsay-nlp/hearsay/internal/tag"
	"github.com/hearsay-nlp/hearsay/internal/train/perceptron"
)

var (
	data   = flag.String("data", "data", "folder of the corpora")
	out    = flag.String("out", "internal/tag/english.bin", "file to write")
	epochs = flag.Int("epochs", 8, "passes over the text")
	floor  = flag.Int("floor", 2, "occurrences below which a feature is left out")
	seed   = flag.Uint64("seed", 1, "seed")
	scale  = flag.Float64("scale", 4, "of weights when rounded")
	least  = flag.Int("least", 1, "rounded weights below are dropped")
	drop   = flag.Float64("drop", 0, "share of features dropped")
	conf   = flag.Bool("conf", false, "print confusions")
	first  = flag.String("first", "", "weights that tag the silver")
	tail   = flag.Int("tail", 0, "epochs without silver")
	vary   = flag.Float64("vary", 0.1, "share of sentences varied")
	folder = flag.String("jackknife", "", "folder to write predicted tags to, instead of weights")
	folds  = flag.Int("folds", 5, "parts that training text is tagged in")
)

func main() {
	log.SetFlags(0)
	flag.Parse()
	if *folder != "" {
		jackknife(*folder, *folds)
		return
	}
	train := readAll("en_ewt-ud-train", "en_gum-perm-train")
	var silver []Sentence
	if *first != "" {
		file, err := os.ReadFile(*first)
		check(err)
		m, err := model.Decode(file)
		check(err)
		silver, err = readSilver(*data, tag.New(m))
		check(err)
		n := 0
		for _, s := range silver {
			n += len(s.Words)
		}
		log.Printf("silver %d %d", len(silver), n)
	}
	tagger, file := learn(train, silver)
	check(os.WriteFile(*out, file, 0o644))
	for _, name := range []string{"en_ewt-ud-dev", "en_gum-perm-dev"} {
		log.Printf("%s %.2f", name, accuracy(tagger, readAll(name)))
	}
}

// learn trains a tagger, and returns it and the file of its weights.
func learn(train, silver []Sentence) (*tag.Tagger, []byte) {
	names := tagNames(train)
	ids := map[string]uint8{}
	for i, n := range names {
		ids[n] = uint8(i)
	}
	rng := rand.New(rand.NewPCG(*seed, 0))
	train = append(train, varied(train, rng)...)
	gold := slices.Clone(train)
	train = append(train, silver...)
	l := perceptron.New(len(names), *floor)
	var s tag.Sentence
	var features []uint32
	for _, gold := range train {
		s.Reset(gold.Words)
		for i, t := range gold.Tags {
			features = s.Features(i, features[:0])
			l.Count(features)
			s.IDs = append(s.IDs, ids[t])
		}
	}
	for e := range *epochs {
		if e >= *epochs-*tail {
			train = gold
		}
		rng.Shuffle(len(train), func(i, j int) { train[i], train[j] = train[j], train[i] })
		wrong := 0
		for _, gold := range train {
			s.Reset(gold.Words)
			for i, t := range gold.Tags {
				features = s.Features(i, features[:0])
				if *drop > 0 {
					kept := features[:0]
					for _, f := range features {
						if rng.Float64() >= *drop {
							kept = append(kept, f)
						}
					}
					features = kept
				}
				guess := l.Best(features)
				if guess != int(ids[t]) {
					wrong++
				}
				l.Step(features, int(ids[t]), guess)
				s.IDs = append(s.IDs, uint8(guess))
			}
		}
		log.Printf("wrong %d", wrong)
	}
	rows := l.Rows(*scale, *least)
	file := model.Encode(names, rows)
	log.Printf("%d rows, %d bytes", len(rows), len(file))
	m, err := model.Decode(file)
	check(err)
	return tag.New(m), file
}

func accuracy(t *tag.Tagger, all []Sentence) float64 {
	right, words := 0, 0
	var tags []string
	for _, s := range all {
		tags = t.Tag(s.Words, tags[:0])
		for i, x := range tags {
			if x == s.Tags[i] {
				right++
			} else if *conf {
				log.Printf("CONF %s>%s %s", s.Tags[i], x, s.Words[i])
			}
			words++
		}
	}
	return 100 * float64(right) / float64(words)
}

func readAll(names ...string) []Sentence {
	var all []Sentence
	for _, n := range names {
		s, err := readTreebank(filepath.Join(*data, "ud", n+".conllu"))
		check(err)
		all = append(all, s...)
	}
	return all
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

// Command tag trains the part-of-speech tagger on the Universal Dependencies
// treebanks EWT and GUM and writes its weights.
//
//	go run ./internal/train/tag -data DATA
package main

import (
	"flag"
	"log"
	"math/rand/v2"
	"os"
	"path/filepath"

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
	vary   = flag.Float64("vary", 0.1, "share of sentences varied")
)

func main() {
	log.SetFlags(0)
	flag.Parse()
	train := readAll("en_ewt-ud-train", "en_gum-perm-train")
	tagger := learn(train)
	for _, name := range []string{"en_ewt-ud-dev", "en_gum-perm-dev"} {
		log.Printf("%s %.2f", name, accuracy(tagger, readAll(name)))
	}
}

// learn trains a tagger, and writes its weights.
func learn(train []Sentence) *tag.Tagger {
	names := tagNames(train)
	ids := map[string]uint8{}
	for i, n := range names {
		ids[n] = uint8(i)
	}
	rng := rand.New(rand.NewPCG(*seed, 0))
	train = append(train, varied(train, rng)...)
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
	for range *epochs {
		rng.Shuffle(len(train), func(i, j int) { train[i], train[j] = train[j], train[i] })
		wrong := 0
		for _, gold := range train {
			s.Reset(gold.Words)
			for i, t := range gold.Tags {
				features = s.Features(i, features[:0])
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
	check(os.WriteFile(*out, file, 0o644))
	m, err := model.Decode(file)
	check(err)
	return tag.New(m)
}

func accuracy(t *tag.Tagger, all []Sentence) float64 {
	right, words := 0, 0
	var tags []string
	for _, s := range all {
		tags = t.Tag(s.Words, tags[:0])
		for i, x := range tags {
			if x == s.Tags[i] {
				right++
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

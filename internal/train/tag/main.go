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

	"github.com/hearsay-nlp/hearsay/internal/conllu"
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
	tagger, file := learn(readAll("en_ewt-ud-train", "en_gum-perm-train"))
	log.Printf("%d bytes", len(file))
	check(os.WriteFile(*out, file, 0o644))
	for _, name := range []string{"en_ewt-ud-dev", "en_gum-perm-dev"} {
		log.Printf("%s %.2f", name, accuracy(tagger, readAll(name)))
	}
}

// learn trains a tagger, and returns it and the file of its weights.
func learn(train []Sentence) (*tag.Tagger, []byte) {
	names := tagNames(train)
	ids := map[string]uint8{}
	for i, n := range names {
		ids[n] = uint8(i)
	}
	rng := rand.New(rand.NewPCG(*seed, 0))
	train = append(train, varied(train, rng)...)
	s := student{Learner: perceptron.New(len(names), *floor), ids: ids}
	for _, gold := range train {
		s.count(gold)
	}
	for range *epochs {
		rng.Shuffle(len(train), func(i, j int) { train[i], train[j] = train[j], train[i] })
		for _, gold := range train {
			s.learn(gold)
		}
	}
	file := model.Encode(names, s.Rows(*scale, 1))
	m, err := model.Decode(file)
	check(err)
	return tag.New(m), file
}

// student is a tagger that learns.
type student struct {
	*perceptron.Learner
	ids      map[string]uint8 // places of the tags among the classes
	sentence tag.Sentence
	features []uint32
}

// count counts the features of a sentence.
func (s *student) count(gold Sentence) {
	s.sentence.Reset(gold.Words)
	for i, t := range gold.Tags {
		s.features = s.sentence.Features(i, s.features[:0])
		s.Count(s.features)
		s.sentence.IDs = append(s.sentence.IDs, s.ids[t])
	}
}

// learn tags a sentence and learns from each error. What it guessed stands for
// the words before, as it will in use.
func (s *student) learn(gold Sentence) {
	s.sentence.Reset(gold.Words)
	for i, t := range gold.Tags {
		s.features = s.sentence.Features(i, s.features[:0])
		guess := s.Best(s.features)
		s.Step(s.features, int(s.ids[t]), guess)
		s.sentence.IDs = append(s.sentence.IDs, uint8(guess))
	}
}

// accuracy returns the share of right tags in percent.
func accuracy(t *tag.Tagger, all []Sentence) float64 {
	right, words := 0, 0
	for _, s := range all {
		for i, x := range t.Tag(s.Words, nil) {
			words++
			if x == s.Tags[i] {
				right++
			}
		}
	}
	return 100 * float64(right) / float64(words)
}

// readAll reads treebanks.
func readAll(names ...string) []Sentence {
	var all []Sentence
	for _, n := range names {
		trees, err := conllu.Read(filepath.Join(*data, "ud", n+".conllu"))
		check(err)
		for _, t := range trees {
			all = append(all, Sentence{t.Forms(), t.Tags()})
		}
	}
	return all
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

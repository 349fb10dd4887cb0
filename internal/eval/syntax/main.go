// Command syntax measures the dependency parser.
//
//	go run ./internal/eval/syntax -data DIR
//	go run -tags purego ./internal/eval/syntax -data DIR    # without assembly
//
// DIR holds ud/*-dev.conllu. Printed are, for EWT, GUM and GUM's news: the share of
// gold tokens with the right tag, head (UAS), and head and full relation (LAS), with
// predicted tags and punctuation counted; the same from raw text, as F1 over tokens
// aligned as in the CoNLL 2018 shared task; F1 by relation; and how long decoding
// the weights takes, and how fast one core reads.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/conllu"
	"github.com/hearsay-nlp/hearsay/internal/syntax"
)

func main() {
	log.SetFlags(0)
	data := flag.String("data", "", "folder with ud/")
	file := flag.String("model", "", "file of a parser to measure on gold tokens instead of the embedded one")
	flag.Parse()

	started := decodeTime()
	parser := syntax.English()
	if *file != "" {
		b, err := os.ReadFile(*file)
		check(err)
		parser, err = syntax.Decode(b)
		check(err)
	}
	ewt, gum := read(*data, "en_ewt-ud-dev"), read(*data, "en_gum-perm-dev")
	parts := []part{{"EWT dev", ewt}, {"GUM dev", gum}, {"GUM news", news(gum)}}
	results := make([][]tree, len(parts))
	fmt.Println("gold tokens    tokens    tags     UAS     LAS")
	for i, p := range parts {
		results[i] = parse(parser, p.sentences)
		fmt.Printf("%-12s %s\n", p.name, attachment(p.sentences, results[i]))
	}
	fmt.Println("\nraw text     words F1  sentences    tags     UAS     LAS")
	for _, p := range parts {
		fmt.Printf("%-12s %s\n", p.name, fromText(p.sentences))
	}
	fmt.Print("\nF1 by relation")
	for _, p := range parts {
		fmt.Printf("%12s", p.name)
	}
	fmt.Println()
	for _, r := range relations {
		fmt.Printf("%-14s", r.name)
		for i, p := range parts {
			fmt.Printf("%12s", r.score(p.sentences, results[i]))
		}
		fmt.Println()
	}
	fmt.Printf("\ndecoding the weights: %v\n%s\n", started, speed(ewt, gum))
}

// part is a part of a treebank.
type part struct {
	name      string
	sentences []conllu.Sentence
}

func read(data, name string) []conllu.Sentence {
	all, err := conllu.Read(filepath.Join(data, "ud", name+".conllu"))
	check(err)
	return all
}

// news returns the sentences of GUM's news documents.
func news(all []conllu.Sentence) (kept []conllu.Sentence) {
	for _, s := range all {
		if strings.HasPrefix(s.Doc, "GUM_news") {
			kept = append(kept, s)
		}
	}
	return kept
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

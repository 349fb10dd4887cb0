package main

import (
	"bufio"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/jsonl"
)

// unlabeled returns the texts that nobody labeled: news (PolNeAR), talk and prose of
// many genres (GUM, EWT), and the speeches in a folder, files named for their year.
func unlabeled(data, speeches string) ([]*hearsay.Document, error) {
	var docs []*hearsay.Document
	add := func(article struct{ Text string }) { docs = append(docs, hearsay.Parse(article.Text)) }
	for _, path := range []string{"polnear/train.jsonl", "entities/gum.jsonl"} {
		if err := jsonl.Each(filepath.Join(data, path), add); err != nil {
			return nil, err
		}
	}
	web, err := sentencesOf(filepath.Join(data, "ud", "en_ewt-ud-train.conllu"))
	for _, s := range web {
		docs = append(docs, hearsay.Parse(s))
	}
	if err != nil {
		return nil, err
	}
	spoken, err := readSpeeches(speeches)
	return append(docs, spoken...), err
}

// sentencesOf returns the sentences of a treebank.
func sentencesOf(path string) ([]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var found []string
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		if s, ok := strings.CutPrefix(lines.Text(), "# text = "); ok {
			found = append(found, s)
		}
	}
	return found, lines.Err()
}

// The years of the speeches that are read: none later than the debates in the split
// "train", so that nothing is learned of the years that the model is tested on.
const firstYear, lastYear = 1945, 2008

// readSpeeches reads the speeches in a folder, in the order of their names.
func readSpeeches(folder string) ([]*hearsay.Document, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	slices.Sort(files)
	var docs []*hearsay.Document
	for _, path := range files {
		year, _, _ := strings.Cut(filepath.Base(path), "-")
		if n, err := strconv.Atoi(year); err != nil || n < firstYear || n > lastYear {
			continue
		}
		b, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		docs = append(docs, hearsay.Parse(string(b)))
	}
	return docs, err
}

// passages returns the sentences of doc that are neither short nor long, their
// clauses, and what g makes of every second one.
func passages(doc *hearsay.Document, g *garbler) []string {
	const shortest, longest = 4, 60 // tokens of a sentence
	var found []string
	n := 0
	for s := range doc.Sentences() {
		if n := s.Last - s.First; n < shortest || n > longest {
			continue
		}
		found = append(found, doc.Slice(s.Span))
		found = append(found, clauses(doc, s.First, s.Last)...)
		if n++; n%2 == 0 {
			found = append(found, g.recombine(doc, s.First, s.Last))
		}
	}
	return found
}

// clauses returns the clauses among tokens first to last that stand for what is said,
// thought or done, if they are longer than a few words.
func clauses(doc *hearsay.Document, first, last int) []string {
	var found []string
	for i := first; i < last; i++ {
		switch relation(doc, i) {
		case "ccomp", "advcl", "conj", "acl", "parataxis":
			if a, b := doc.Extent(i); b-a >= 4 && b-a < last-first {
				c := doc.Slice(hearsay.Span{Start: doc.Token(a).Start, End: doc.Token(b - 1).End})
				found = append(found, strings.Trim(c, " ,-–—;:"))
			}
		}
	}
	return found
}

// relation returns that of token i without its subtype.
func relation(doc *hearsay.Document, i int) string {
	rel, _, _ := strings.Cut(doc.Token(i).Rel, ":")
	return rel
}

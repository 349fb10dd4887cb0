package main

import (
	"encoding/json"
	"os"
	"slices"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/checkworthy"
	"github.com/hearsay-nlp/hearsay/internal/jsonl"
	"github.com/hearsay-nlp/hearsay/internal/model"
)

// The labels.
const (
	nfs = iota
	ufs
	cfs
	labels
)

// example is a statement with its label.
type example struct {
	words    []checkworthy.Word
	features []uint32
	label    int
	debate   string
	weight   float64
}

// read reads the sentences of a split.
func read(path, split string) ([]example, error) {
	var all []example
	var statement checkworthy.Statement
	err := jsonl.Each(path, func(s struct{ Text, Label, Split, Debate string }) {
		if s.Split != split {
			return
		}
		label := slices.Index([]string{"NFS", "UFS", "CFS"}, s.Label)
		doc := hearsay.Parse(s.Text)
		add := func(first, last int, weight float64) {
			statement.Read(doc, first, last)
			if len(statement.Words) > 0 {
				all = append(all, example{slices.Clone(statement.Words), slices.Concat(statement.Features()[:]...), label, s.Debate, weight})
			}
		}
		add(0, doc.NumTokens(), 1)
		for i := range doc.NumTokens() {
			if t := doc.Token(i); t.Rel == "ccomp" && doc.Token(t.Head).Head < 0 {
				first, last := doc.Extent(i)
				add(first, last, 0.5)
			}
		}
	})
	return all, err
}

const dims = 100

type vectors map[uint32][]float32

// readVectors reads word vectors, by the hash of the folded word. The first of
// words that fold alike counts: the most frequent.
func readVectors(path string) (vectors, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var file struct {
		Words   []string             `json:"words"`
		Vectors map[string][]float32 `json:"vectors"`
	}
	if err := json.Unmarshal(b, &file); err != nil {
		return nil, err
	}
	var r model.Reader
	of := vectors{}
	for _, w := range file.Words {
		h := r.Read(w).Folded
		if v := file.Vectors[w]; of[h] == nil && len(v) >= dims {
			of[h] = v[:dims]
		}
	}
	return of, nil
}

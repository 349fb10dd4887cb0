package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/conllu"
)

// sentence is a tree: heads[i] is the index of the head of word i, len(words)
// for the root.
type sentence struct {
	words, tags, rels []string
	heads             []int
	tokens            []token
	labels            []int
}

// readTrees reads a treebank, with the predicted tags of folder tags.
func readTrees(data, tags, name string) ([]*sentence, error) {
	trees, err := conllu.Read(filepath.Join(data, "ud", name+".conllu"))
	if err != nil {
		return nil, err
	}
	predicted, err := os.ReadFile(filepath.Join(tags, name+".tags"))
	if err != nil {
		return nil, err
	}
	lines := strings.Split(string(predicted), "\n")
	all := make([]*sentence, len(trees))
	for i, t := range trees {
		s := &sentence{words: t.Forms()}
		for _, w := range t.Words {
			if w.Head < 0 {
				w.Head = len(t.Words)
			}
			s.heads, s.rels = append(s.heads, w.Head), append(s.rels, w.Rel)
		}
		n := len(s.words)
		if len(lines) <= n || lines[n] != "" {
			return nil, fmt.Errorf("the tags of %s are not those of its sentence %d", name, i+1)
		}
		s.tags, lines = lines[:n], lines[n+1:]
		all[i] = s
	}
	return all, nil
}

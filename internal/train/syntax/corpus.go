package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// sentence is a tree: heads[i] is the index of the head of word i, len(words)
// for the root.
type sentence struct {
	words, tags, rels []string
	heads             []int
	doc               string
	tokens            []token
	labels            []int
}

// readTrees reads the words and basic trees of a CoNLL-U file; multiword tokens
// and empty nodes are passed over.
func readTrees(path string) ([]*sentence, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var all []*sentence
	cur, doc := &sentence{}, ""
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<22)
	for lines.Scan() {
		line := lines.Text()
		if line == "" {
			for i, h := range cur.heads {
				if h < 0 {
					cur.heads[i] = len(cur.words)
				}
			}
			cur.doc = doc
			all = append(all, cur)
			cur = &sentence{}
			continue
		}
		if d, ok := strings.CutPrefix(line, "# newdoc id = "); ok {
			doc = d
		}
		if line[0] == '#' {
			continue
		}
		c := strings.Split(line, "\t")
		if strings.ContainsAny(c[0], "-.") {
			continue
		}
		head, err := strconv.Atoi(c[6])
		if err != nil {
			return nil, fmt.Errorf("%s: %q: %w", filepath.Base(path), line, err)
		}
		cur.words = append(cur.words, c[1])
		cur.tags = append(cur.tags, c[4])
		cur.rels = append(cur.rels, c[7])
		cur.heads = append(cur.heads, head-1)
	}
	return all, lines.Err()
}

// readTags replaces the tags of sentences by those of a file of one tag a line.
func readTags(path string, all []*sentence) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	lines := strings.Split(string(b), "\n")
	for _, s := range all {
		copy(s.tags, lines[:len(s.tags)])
		lines = lines[len(s.tags)+1:]
	}
	return nil
}

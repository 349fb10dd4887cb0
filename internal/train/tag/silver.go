package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/tag"
)

// readSilver reads the news articles of PolNeAR with the tags that a program gave
// them. Words with hyphens are cut as the treebanks cut them.
func readSilver(data string, tagger *tag.Tagger) ([]Sentence, error) {
	texts := map[string]string{}
	f, err := os.Open(filepath.Join(data, "polnear", "train.jsonl"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	lines := bufio.NewReader(f)
	dec := json.NewDecoder(lines)
	for dec.More() {
		var doc struct{ ID, Text string }
		if err := dec.Decode(&doc); err != nil {
			return nil, err
		}
		texts[doc.ID] = doc.Text
	}
	g, err := os.Open(filepath.Join(data, "polnear", "silver_tokens_train.jsonl.gz"))
	if err != nil {
		return nil, err
	}
	defer g.Close()
	z, err := gzip.NewReader(g)
	if err != nil {
		return nil, err
	}
	dec = json.NewDecoder(z)
	var all []Sentence
	for dec.More() {
		var doc struct {
			ID        string
			Sentences [][][5]any
		}
		if err := dec.Decode(&doc); err != nil {
			return nil, err
		}
		text := texts[doc.ID]
		for _, tokens := range doc.Sentences {
			var s Sentence
			for _, t := range tokens {
				w := text[int(t[0].(float64)):int(t[1].(float64))]
				parts := strings.SplitAfter(w, "-")
				if len(parts) == 1 || len(w) < 3 || strings.ContainsAny(w, "/@.") {
					s.Words = append(s.Words, w)
					s.Tags = append(s.Tags, t[2].(string))
					continue
				}
				for _, p := range parts {
					if q, ok := strings.CutSuffix(p, "-"); ok {
						if q != "" {
							s.Words = append(s.Words, q)
							s.Tags = append(s.Tags, "")
						}
						p = "-"
					}
					if p != "" {
						s.Words = append(s.Words, p)
						s.Tags = append(s.Tags, "")
					}
				}
			}
			if len(s.Words) < 4 || len(s.Words) > 80 {
				continue
			}
			own := tagger.Tag(s.Words, nil)
			for i, t := range s.Tags {
				if !open(t) || !open(own[i]) {
					s.Tags[i] = own[i]
				}
			}
			all = append(all, s)
		}
	}
	return all, nil
}

// open tells whether a tag is of an open class, whose bounds both schemes share.
func open(t string) bool {
	return strings.HasPrefix(t, "NN") || strings.HasPrefix(t, "VB") || strings.HasPrefix(t, "JJ")
}

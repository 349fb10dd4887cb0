package main

import (
	"fmt"

	"github.com/hearsay-nlp/hearsay/internal/conllu"
	"github.com/hearsay-nlp/hearsay/internal/syntax"
	"github.com/hearsay-nlp/hearsay/internal/tag"
)

// tree is what tagger and parser say of a sentence.
type tree struct {
	tags  []string
	heads []int
	rels  []string
}

// parse tags and parses gold tokens.
func parse(p *syntax.Parser, all []conllu.Sentence) []tree {
	trees := make([]tree, len(all))
	for i, s := range all {
		words := s.Forms()
		t := tree{tag.English().Tag(words, nil), make([]int, len(words)), make([]string, len(words))}
		p.Parse(words, t.tags, t.heads, t.rels)
		trees[i] = t
	}
	return trees
}

// attachment returns the attachment scores of trees against gold.
func attachment(gold []conllu.Sentence, trees []tree) string {
	var tokens, tags, heads, both int
	for i, s := range gold {
		for j, w := range s.Words {
			tokens++
			if trees[i].tags[j] == w.XPOS {
				tags++
			}
			if trees[i].heads[j] == w.Head {
				heads++
				if trees[i].rels[j] == w.Rel {
					both++
				}
			}
		}
	}
	share := func(n int) float64 { return 100 * float64(n) / float64(max(tokens, 1)) }
	return fmt.Sprintf("%8d %7.2f %7.2f %7.2f", tokens, share(tags), share(heads), share(both))
}

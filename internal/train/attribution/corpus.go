package main

import (
	"path/filepath"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/attribution"
	"github.com/hearsay-nlp/hearsay/internal/jsonl"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// corpus is a file of annotated articles.
type corpus struct {
	name   string // of the file, without its ending
	ours   bool   // it lies in the folder of the project's own annotation
	weight int    // how often each article counts
	nests  bool   // attributions in the content of another one are annotated
}

// corpora are what is learned from.
var corpora = []corpus{
	{name: "polnear/train", weight: 1},
	{name: "wikinews/dev", weight: 4, nests: true},
	{name: "original/dev", weight: 4, nests: true},
	{name: "original", ours: true, weight: 2, nests: true},
}

// article is an article with its attributions.
type article struct {
	*corpus
	doc  *hearsay.Document
	text *attribution.Text
	gold []gold
	// cues are what a model that was not trained on this article takes for cues.
	cues []attribution.Candidate
}

// gold is an annotated attribution, as tokens.
type gold struct {
	cue             attribution.Range
	source, content []attribution.Range
}

// record is a line of a corpus.
type record struct {
	ID, Text     string
	Attributions []struct {
		Source, Cue, Content [][2]int
	}
}

// read returns the articles of a corpus, less those that are left out.
func (c *corpus) read() ([]*article, error) {
	folder := *data
	if c.ours {
		folder = *own
	}
	var articles []*article
	n := 0
	err := jsonl.Each(filepath.Join(folder, c.name+".jsonl"), func(r record) {
		if n++; c.nests && n%2 == 1-*without {
			return
		}
		a := convert(r)
		a.corpus = c
		articles = append(articles, a)
	})
	return articles, err
}

// convert finds the tokens that the spans of a record name. Attributions without
// cue or content are left out.
func convert(r record) *article {
	doc := hearsay.Parse(r.Text)
	a := &article{doc: doc, text: attribution.NewText(doc, relation.Proposals(doc))}
	for _, x := range r.Attributions {
		cue := tokens(doc, x.Cue)
		g := gold{source: tokens(doc, x.Source), content: tokens(doc, x.Content)}
		if len(cue) == 0 || len(g.content) == 0 {
			continue
		}
		g.cue = cue[0]
		a.gold = append(a.gold, g)
	}
	return a
}

// tokens returns the runs of tokens that lie in spans, at least by half.
func tokens(doc *hearsay.Document, spans [][2]int) []attribution.Range {
	var runs []attribution.Range
	for _, s := range spans {
		for i := doc.TokenAt(s[0]); i < doc.NumTokens(); i++ {
			t := doc.Token(i)
			if t.Start >= s[1] {
				break
			}
			if 2*(min(t.End, s[1])-max(t.Start, s[0])) < t.Len() {
				continue
			}
			if n := len(runs); n > 0 && runs[n-1].Last == i {
				runs[n-1].Last++
			} else {
				runs = append(runs, attribution.Range{First: i, Last: i + 1})
			}
		}
	}
	return runs
}

// right reports whether a candidate agrees with an annotated attribution: their
// cues share a token, their sources do or both have none, and their contents
// have half of their tokens in common.
func (g *gold) right(c *attribution.Candidate) bool {
	if !g.cue.Overlaps(c.Cue) {
		return false
	}
	if common(g.source, c.Source) == 0 && len(g.source)+len(c.Source) > 0 {
		return false
	}
	both := common(g.content, c.Content)
	return 2*both >= size(g.content)+size(c.Content)-both
}

func common(a, b []attribution.Range) (n int) {
	for _, x := range a {
		for _, y := range b {
			n += max(0, min(x.Last, y.Last)-max(x.First, y.First))
		}
	}
	return n
}

func size(rs []attribution.Range) (n int) {
	for _, r := range rs {
		n += r.Last - r.First
	}
	return n
}

// goldOf returns the attribution whose cue shares a token with cue, or nil.
func (a *article) goldOf(cue attribution.Range) *gold {
	for i := range a.gold {
		if a.gold[i].cue.Overlaps(cue) {
			return &a.gold[i]
		}
	}
	return nil
}

// quality tells how well the arguments of a candidate are those of g.
func (g *gold) quality(c *attribution.Candidate) float64 {
	both := common(g.content, c.Content)
	q := float64(both) / float64(size(g.content)+size(c.Content)-both)
	if q == 1 {
		q += 0.3
	}
	shared := common(g.source, c.Source)
	if shared > 0 || len(g.source)+len(c.Source) == 0 {
		q += 0.3
	}
	if shared == size(g.source) && shared == size(c.Source) {
		q += 0.2
	}
	return q
}

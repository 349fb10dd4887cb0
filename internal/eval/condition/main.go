// Command condition measures the conditions of claims.
//
//	go run ./internal/eval/condition -data DIR
//
// DIR holds original/dev.jsonl. Of the claims whose cue shares a byte with that of
// an annotated attribution, it prints how many have the condition annotated, how
// many share a byte with it, and how many have one where there is none, or none
// where there is one; and each that is not the same.
package main

import (
	"flag"
	"fmt"
	"log"
	"path/filepath"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/claim"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/internal/jsonl"
	"github.com/hearsay-nlp/hearsay/quote"
)

// attribution is an annotated one.
type attribution struct {
	Cue       [][2]int
	Condition *[2]int
}

// tally counts claims.
type tally struct{ matched, annotated, found, same, overlapping int }

func main() {
	log.SetFlags(0)
	data := flag.String("data", "", "folder with original/dev.jsonl")
	flag.Parse()
	var t tally
	err := jsonl.Each(filepath.Join(*data, "original", "dev.jsonl"), func(article struct {
		Text         string
		Attributions []attribution
	}) {
		doc := hearsay.Parse(article.Text)
		people := entity.Find(doc)
		for _, c := range claim.Attribute(doc, people, quote.Extract(doc, people)) {
			if a := annotated(&c, article.Attributions); a != nil {
				t.count(doc, &c, a.Condition)
			}
		}
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%d claims matched; conditions: %d annotated, %d found, %d the same, %d more overlap\n",
		t.matched, t.annotated, t.found, t.same, t.overlapping)
}

// annotated returns the first attribution whose cue overlaps that of c, or nil.
func annotated(c *claim.Claim, all []attribution) *attribution {
	for i := range all {
		for _, s := range all[i].Cue {
			if c.Cue.Overlaps(hearsay.Span{Start: s[0], End: s[1]}) {
				return &all[i]
			}
		}
	}
	return nil
}

func (t *tally) count(doc *hearsay.Document, c *claim.Claim, condition *[2]int) {
	var want hearsay.Span
	if condition != nil {
		want = hearsay.Span{Start: condition[0], End: condition[1]}
		t.annotated++
	}
	t.matched++
	if !c.Condition.IsZero() {
		t.found++
	}
	switch {
	case want == c.Condition.Span:
		if !want.IsZero() {
			t.same++
		}
		return
	case want.Overlaps(c.Condition.Span):
		t.overlapping++
	}
	fmt.Printf("want %q, found %q, of %q\n", doc.Slice(want), c.Condition.Text, c.Content[0].Text)
}

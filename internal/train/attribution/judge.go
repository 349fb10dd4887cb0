package main

import (
	"log"

	"github.com/hearsay-nlp/hearsay/internal/attribution"
	"github.com/hearsay-nlp/hearsay/internal/mark"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// share tells how much of a content is quoted.
type share uint8

const (
	indirect share = iota
	mixed
	direct
	shares
)

// judge prints how well engine and rules together do on each corpus, every article read
// by an engine that was not trained on it: what the referee prints of texts that are new.
func judge(articles []*article, engine func(fold int) *attribution.Engine) {
	for _, c := range corpora {
		var t tally
		var right, all [shares]int
		for i, a := range articles {
			if a.corpus.name != c.name {
				continue
			}
			found := attributions(relation.FindBy(engine(i%*folds), a.doc, attribution.Usual))
			used := t.add(a, found)
			quoted := a.quoted()
			for g := range a.gold {
				kind := a.kind(a.gold[g].content, quoted)
				all[kind]++
				if used[g] {
					right[kind]++
				}
			}
		}
		log.Printf("with rules, %s: F1 %.1f, exact %.1f, calibration error %.3f, recall: direct %.1f, mixed %.1f, indirect %.1f", c.name, f1(t.right, t.found, t.gold), f1(t.exact, t.found, t.gold), t.off(),
			percent(right[direct], all[direct]), percent(right[mixed], all[mixed]), percent(right[indirect], all[indirect]))
	}
}

func percent(n, of int) float64 { return 100 * float64(n) / float64(max(1, of)) }

// attributions returns relations with a source or cue as candidates.
func attributions(found []relation.Relation) []attribution.Candidate {
	var out []attribution.Candidate
	for i := range found {
		f := &found[i]
		if f.Cue.Empty() && f.Source.Empty() {
			continue
		}
		c := attribution.Candidate{Cue: attribution.Range(f.Cue), Confidence: f.Confidence}
		if !f.Source.Empty() {
			c.Source = []attribution.Range{attribution.Range(f.Source)}
		}
		for _, r := range f.Content {
			c.Content = append(c.Content, attribution.Range(r))
		}
		out = append(out, c)
	}
	return out
}

// quoted tells which tokens stand in quotation marks.
func (a *article) quoted() []bool {
	in := make([]bool, a.doc.NumTokens())
	for _, p := range mark.Outermost(a.doc) {
		for i := p.First; i < p.Last; i++ {
			in[i] = true
		}
	}
	return in
}

// kind tells how much of a content is quoted.
func (a *article) kind(content []attribution.Range, quoted []bool) share {
	in := 0
	for _, r := range content {
		for i := r.First; i < r.Last; i++ {
			if quoted[i] && a.text.IsWord(i) {
				in++
			}
		}
	}
	switch in {
	case 0:
		return indirect
	case words(a.text, content):
		return direct
	}
	return mixed
}

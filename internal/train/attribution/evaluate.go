package main

import (
	"log"
	"math"

	"github.com/hearsay-nlp/hearsay/internal/attribution"
)

// tally counts attributions of a corpus that agree.
type tally struct {
	right, exact, found, gold int
	sure                      [10]float64 // by tenth of confidence: the sum of it, less those right
}

// off returns the expected calibration error.
func (t *tally) off() float64 {
	sum := 0.0
	for _, x := range t.sure {
		sum += math.Abs(x)
	}
	return sum / float64(max(1, t.found))
}

func f1(right, found, gold int) float64 { return 200 * float64(right) / float64(max(1, found+gold)) }

// evaluate prints how well candidates agree with the annotation, by corpus and by
// the least confidence. Each article's were made by models not trained on it.
func evaluate(articles []*article, candidates [][]attribution.Candidate) {
	least := attribution.Usual
	score(articles, candidates, least)
	for _, plain := range []float64{0.4, 0.6} {
		least.Plain = plain
		score(articles, candidates, least)
	}
	for _, nested := range []float64{0.3, 0.4, 0.6, 2} {
		least.Plain, least.Nested = attribution.Usual.Plain, nested
		score(articles, candidates, least)
	}
}

// score prints, for each corpus, precision, recall and F1 of what is at least so
// confident.
func score(articles []*article, candidates [][]attribution.Candidate, least attribution.Thresholds) {
	for _, c := range corpora {
		var t tally
		for i, a := range articles {
			if a.corpus.name == c.name {
				t.add(a, a.text.Settle(candidates[i], least))
			}
		}
		log.Printf("%v %s: P %.1f R %.1f F1 %.1f, exact %.1f, calibration error %.3f", least, c.name, 100*float64(t.right)/float64(max(1, t.found)), 100*float64(t.right)/float64(max(1, t.gold)),
			f1(t.right, t.found, t.gold), f1(t.exact, t.found, t.gold), t.off())
	}
}

func (t *tally) add(a *article, found []attribution.Candidate) (used []bool) {
	t.found += len(found)
	t.gold += len(a.gold)
	used = make([]bool, len(a.gold))
	for k := range found {
		bin := &t.sure[min(9, int(10*found[k].Confidence))]
		*bin += found[k].Confidence
		for g := range a.gold {
			if !used[g] && a.gold[g].right(&found[k]) {
				used[g] = true
				t.right++
				*bin--
				if a.gold[g].same(a.text, &found[k]) {
					t.exact++
				}
				break
			}
		}
	}
	return used
}

// same reports whether a candidate's words are those of g.
func (g *gold) same(t *attribution.Text, c *attribution.Candidate) bool {
	equal := func(a, b []attribution.Range) bool {
		return words(t, a) == words(t, b) && wordsCommon(t, a, b) == words(t, a)
	}
	return equal([]attribution.Range{g.cue}, []attribution.Range{c.Cue}) && equal(g.source, c.Source) && equal(g.content, c.Content)
}

func words(t *attribution.Text, rs []attribution.Range) (n int) {
	for _, r := range rs {
		for i := r.First; i < r.Last; i++ {
			if t.IsWord(i) {
				n++
			}
		}
	}
	return n
}

func wordsCommon(t *attribution.Text, a, b []attribution.Range) (n int) {
	for _, x := range a {
		for _, y := range b {
			n += words(t, []attribution.Range{{First: max(x.First, y.First), Last: min(x.Last, y.Last)}})
		}
	}
	return n
}

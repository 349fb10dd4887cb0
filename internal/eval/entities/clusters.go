package main

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
)

// clusters compares the entities of persons and organizations with GUM's.
// The kinds of GUM's clusters are those of their first mentions; groups of people
// are persons there.
type clusters struct {
	all, many conll // with all clusters, and with those of two mentions and more
	links     map[string]*links
}

func newClusters() *clusters {
	return &clusters{links: map[string]*links{"name": {}, "pronoun": {}}}
}

func (c *clusters) print(title string) {
	fmt.Printf("%s CoNLL F1 %.1f (MUC %.1f, B³ %.1f, CEAFe %.1f), with singletons %.1f (MUC %.1f, B³ %.1f, CEAFe %.1f)\n", title,
		100*c.many.f1(), 100*c.many.muc.f1(), 100*c.many.bCubed.f1(), 100*c.many.ceafe.f1(),
		100*c.all.f1(), 100*c.all.muc.f1(), 100*c.all.bCubed.f1(), 100*c.all.ceafe.f1())
	for _, form := range []string{"name", "pronoun"} {
		fmt.Printf("%s links of %ss: %s\n", title, form, c.links[form])
	}
}

// add compares the entities of one document.
func (c *clusters) add(doc *coreference) {
	ids, gold := doc.clusters()
	a := newAligner(doc)
	var predicted partition
	fresh := len(doc.Mentions)
	for _, e := range entity.Find(hearsay.Parse(doc.Text)).All() {
		if e.Kind != entity.Person && e.Kind != entity.Organization && e.Kind != entity.Group {
			continue
		}
		var cluster []int
		before := "" // GUM's cluster of the mention before, if it has one
		for i, m := range e.Mentions {
			id, ok := a.take(m.Span)
			if !ok {
				id = fresh
				fresh++
			}
			cluster = append(cluster, id)
			c.link(m, i > 0, before != "" && before == ids[id])
			before = cmp.Or(ids[id], before)
		}
		predicted = append(predicted, cluster)
	}
	c.all.add(gold, predicted)
	c.many.add(gold.withoutSingletons(), predicted.withoutSingletons())
	for _, cluster := range gold {
		for _, id := range cluster[1:] {
			if l := c.links[goldForms[doc.Mentions[id].Kind]]; l != nil {
				l.gold++
			}
		}
	}
}

// goldForms gives what GUM's mentions of a kind are counted as.
var goldForms = map[string]string{"name": "name", "pron": "pronoun"}

// link counts a mention that is tied to one before it.
func (c *clusters) link(m entity.Mention, tied, right bool) {
	l := c.links[m.Form.String()]
	if l == nil || !tied {
		return
	}
	l.made++
	if right {
		l.right++
	}
}

// clusters returns the clusters of persons and organizations, in which mentions
// are numbers, and the names of the clusters by these.
func (doc *coreference) clusters() (ids map[int]string, gold partition) {
	ids = map[int]string{}
	at := map[string]int{} // the place in gold, or -1 for things of other kinds
	for i, m := range doc.Mentions {
		k, ok := at[m.Cluster]
		if !ok {
			k = -1
			if m.Type == "person" || m.Type == "organization" {
				k = len(gold)
				gold = append(gold, nil)
			}
			at[m.Cluster] = k
		}
		if k >= 0 {
			gold[k] = append(gold[k], i)
			ids[i] = m.Cluster
		}
	}
	return ids, gold
}

// aligner finds GUM's mention for a span: the one of the same span or else, as
// in the shared task CRAC 2022, the shortest that holds it and whose head it
// holds a word of. Each is found once.
type aligner struct {
	doc   *coreference
	exact map[hearsay.Span]int
	order []int // shortest first
	used  map[int]bool
}

func newAligner(doc *coreference) *aligner {
	a := &aligner{doc: doc, exact: map[hearsay.Span]int{}, used: map[int]bool{}}
	for i, m := range doc.Mentions {
		a.exact[hearsay.Span{Start: m.S, End: m.E}] = i
		a.order = append(a.order, i)
	}
	slices.SortStableFunc(a.order, func(i, j int) int {
		return doc.Mentions[i].E - doc.Mentions[i].S - (doc.Mentions[j].E - doc.Mentions[j].S)
	})
	return a
}

func (a *aligner) take(s hearsay.Span) (id int, ok bool) {
	if id, ok = a.exact[s]; ok && !a.used[id] {
		a.used[id] = true
		return id, true
	}
	for _, id := range a.order {
		m := a.doc.Mentions[id]
		if a.used[id] || !(hearsay.Span{Start: m.S, End: m.E}).Contains(s) {
			continue
		}
		for _, h := range m.Head {
			if s.Contains(hearsay.Span{Start: h[0], End: h[1]}) {
				a.used[id] = true
				return id, true
			}
		}
	}
	return 0, false
}

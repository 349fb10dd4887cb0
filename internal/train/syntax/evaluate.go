package main

import (
	"fmt"

	"github.com/hearsay-nlp/hearsay/internal/syntax"
)

// score counts words, right heads, and right heads with right relations.
type score struct{ words, heads, both int }

func (s score) String() string {
	share := func(n int) float64 { return 100 * float64(n) / float64(max(s.words, 1)) }
	return fmt.Sprintf("UAS %.2f LAS %.2f", share(s.heads), share(s.both))
}

func (s *score) add(head, rel bool) {
	s.words++
	if head {
		s.heads++
		if rel {
			s.both++
		}
	}
}

// evaluate scores the mean weights.
func (n *network) evaluate(workers []*worker, all []*sentence) (sum score) {
	scores := make([]score, len(workers))
	each(workers, func(i int, w *worker) {
		const batch = 32
		w.p, w.training = n.mean, false
		for from := i * batch; from < len(all); from += batch * len(workers) {
			part := all[from:min(from+batch, len(all))]
			w.lay(part)
			w.encode()
			for k, s := range part {
				w.run(k)
				for j, h := range s.heads {
					scores[i].add(w.state.head[j] == h, w.state.label[j] == s.labels[j])
				}
			}
		}
	})
	for _, s := range scores {
		sum = score{sum.words + s.words, sum.heads + s.heads, sum.both + s.both}
	}
	return sum
}

// evaluate scores a parser as it is used.
func evaluate(p *syntax.Parser, all []*sentence) (sum score) {
	for _, s := range all {
		n := len(s.words)
		heads, rels := make([]int, n), make([]string, n)
		p.Parse(s.words, s.tags, heads, rels)
		for j, h := range s.heads {
			if heads[j] < 0 {
				heads[j] = n
			}
			sum.add(heads[j] == h, rels[j] == s.rels[j])
		}
	}
	return sum
}

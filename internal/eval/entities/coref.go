package main

// partition groups the mentions of a document, which are numbers, by what they
// mention. A mention stands in one cluster at most.
type partition [][]int

// of returns the cluster of each mention.
func (p partition) of() map[int]int {
	at := map[int]int{}
	for c, mentions := range p {
		for _, m := range mentions {
			at[m] = c
		}
	}
	return at
}

// withoutSingletons returns the clusters of two mentions and more.
func (p partition) withoutSingletons() partition {
	var kept partition
	for _, c := range p {
		if len(c) > 1 {
			kept = append(kept, c)
		}
	}
	return kept
}

// ratio is a precision or a recall, whose parts add up over documents.
type ratio struct{ num, den float64 }

func (r *ratio) add(s ratio) { r.num, r.den = r.num+s.num, r.den+s.den }

func (r ratio) value() float64 {
	if r.den == 0 {
		return 0
	}
	return r.num / r.den
}

// score is a precision and a recall.
type score struct{ precision, recall ratio }

func (s *score) add(t score) {
	s.precision.add(t.precision)
	s.recall.add(t.recall)
}

func (s score) f1() float64 {
	p, r := s.precision.value(), s.recall.value()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

// muc compares links: the fewest that make the clusters (Vilain et al. 1995).
func muc(gold, predicted partition) score {
	return score{precision: mucRecall(predicted, gold), recall: mucRecall(gold, predicted)}
}

func mucRecall(gold, predicted partition) (r ratio) {
	at := predicted.of()
	for _, c := range gold {
		parts := map[int]bool{}
		alone := 0
		for _, m := range c {
			if k, ok := at[m]; ok {
				parts[k] = true
			} else {
				alone++
			}
		}
		r.add(ratio{float64(len(c) - len(parts) - alone), float64(len(c) - 1)})
	}
	return r
}

// bCubed compares the cluster of each mention (Bagga and Baldwin 1998).
func bCubed(gold, predicted partition) score {
	return score{precision: bCubedRecall(predicted, gold), recall: bCubedRecall(gold, predicted)}
}

func bCubedRecall(gold, predicted partition) (r ratio) {
	for _, shared := range overlaps(gold, predicted) {
		for _, n := range shared.counts {
			r.num += float64(n*n) / float64(shared.size)
		}
		r.den += float64(shared.size)
	}
	return r
}

// overlap is how many mentions a cluster of some size shares with others.
type overlap struct {
	size   int
	counts map[int]int
}

func overlaps(gold, predicted partition) []overlap {
	at := predicted.of()
	all := make([]overlap, len(gold))
	for i, c := range gold {
		all[i] = overlap{len(c), map[int]int{}}
		for _, m := range c {
			if k, ok := at[m]; ok {
				all[i].counts[k]++
			}
		}
	}
	return all
}

// ceafe pairs clusters off one to one, so that the pairs share as much as they
// can, and compares the pairs (Luo 2005, with the similarity φ4).
func ceafe(gold, predicted partition) score {
	n := max(len(gold), len(predicted))
	alike := make([][]float64, n)
	for i := range alike {
		alike[i] = make([]float64, n)
	}
	for i, shared := range overlaps(gold, predicted) {
		for k, both := range shared.counts {
			alike[i][k] = 2 * float64(both) / float64(shared.size+len(predicted[k]))
		}
	}
	best := assign(alike)
	return score{ratio{best, float64(len(predicted))}, ratio{best, float64(len(gold))}}
}

// assign returns the greatest sum of entries of a square matrix, one of each row
// and column: the Hungarian method, with potentials of rows and columns.
func assign(gain [][]float64) (sum float64) {
	n := len(gain)
	rows, columns := make([]float64, n+1), make([]float64, n+1)
	row := make([]int, n+1) // by column, both counted from 1; 0 is free
	for i := 1; i <= n; i++ {
		row[0] = i
		way, slack, done := make([]int, n+1), make([]float64, n+1), make([]bool, n+1)
		for j := range slack {
			slack[j] = 1e9
		}
		j := 0
		for row[j] != 0 {
			done[j] = true
			next, delta := 0, 1e9
			for k := 1; k <= n; k++ {
				if done[k] {
					continue
				}
				if cost := -gain[row[j]-1][k-1] - rows[row[j]] - columns[k]; cost < slack[k] {
					slack[k], way[k] = cost, j
				}
				if slack[k] < delta {
					next, delta = k, slack[k]
				}
			}
			for k := range done {
				if done[k] {
					rows[row[k]] += delta
					columns[k] -= delta
				} else {
					slack[k] -= delta
				}
			}
			j = next
		}
		for ; j != 0; j = way[j] {
			row[j] = row[way[j]]
		}
	}
	for j := 1; j <= n; j++ {
		sum += gain[row[j]-1][j-1]
	}
	return sum
}

// conll adds up the three measures of CoNLL-2012 over documents.
type conll struct{ muc, bCubed, ceafe score }

func (c *conll) add(gold, predicted partition) {
	c.muc.add(muc(gold, predicted))
	c.bCubed.add(bCubed(gold, predicted))
	c.ceafe.add(ceafe(gold, predicted))
}

// f1 is the mean F1 of the three.
func (c conll) f1() float64 { return (c.muc.f1() + c.bCubed.f1() + c.ceafe.f1()) / 3 }

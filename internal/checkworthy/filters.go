package checkworthy

import "math"

// filters is a convolution over three words. Each filter adds up what the word, the
// one before and the one behind have for it, and its tag likewise; the largest sum
// in the statement, if it is above zero, counts. Beside it, what each word has by
// itself counts by its mean.
//
// Words and tags have been multiplied by the filters' weights beforehand, so that
// what is left to do are sums.
type filters struct {
	count     int
	words     map[uint32]int32 // by the hash of a word: its row
	groups    map[uint32]int32 // by cluster, for words without a row
	tags      map[uint32]int32 // by the hash of a tag
	rows      []int8           // three times count a row: for the word before, itself, the word behind
	scale     float64          // of rows
	means     []int8           // by row of a word: what it adds by itself, over their number
	meanScale float64
	bias      []float64 // by filter
	out       []float64 // by filter
}

// row returns the row of a word: its own, or that of words like it, or -1.
func (f *filters) row(w *Word) int32 {
	if r, ok := f.words[w.Folded]; ok {
		return r
	}
	if r, ok := f.groups[uint32(w.Cluster)]; ok && w.Cluster != 0 {
		return r
	}
	return -1
}

// score adds what the filters say of the statement in r.
func (f *filters) score(r *room, by *[Kinds]float64) {
	words := r.statement.Words
	n := f.count
	if need := (len(words) + 2) * n; cap(r.pooled) < need {
		r.pooled = make([]int32, need)
	}
	sums := r.pooled[:(len(words)+2)*n]
	clear(sums)
	for i := range words {
		if at := f.row(&words[i]); at >= 0 {
			f.add(sums[i*n:], at)
			by[words[i].Kind] += float64(f.means[at]) * f.meanScale / float64(len(words))
		}
		if at, ok := f.tags[words[i].Tag]; ok {
			f.add(sums[i*n:], at)
		}
	}
	for k := range n {
		best, at := int32(math.MinInt32), 0
		for i := range words {
			if x := sums[(i+1)*n+k]; x > best {
				best, at = x, i
			}
		}
		if x := float64(best)*f.scale + f.bias[k]; x > 0 && len(words) > 0 {
			by[words[at].Kind] += x * f.out[k]
		}
	}
}

// add adds a row for a word to the sums of the word before it, its own and those
// of the word behind it.
func (f *filters) add(sums []int32, row int32) {
	n := 3 * f.count
	r := f.rows[int(row)*n:][:n]
	sums = sums[:n]
	for k, x := range r {
		sums[k] += int32(x)
	}
}

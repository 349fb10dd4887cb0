package main

import (
	"log"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"

	"github.com/hearsay-nlp/hearsay/internal/attribution"
	"github.com/hearsay-nlp/hearsay/internal/model"
)

// trainRank trains the logistic regression that rates candidates.
func trainRank(articles []*article, candidates [][]attribution.Candidate, fold int) weights {
	var xs [][]uint32
	var ys []float64
	for i, a := range articles {
		if fold >= 0 && i%*folds == fold {
			continue
		}
		for k, f := range a.text.RankFeatures(candidates[i]) {
			if !a.nests && a.nested(candidates[i][k].Cue) {
				continue
			}
			y := 0.0
			for g := range a.gold {
				if a.gold[g].right(&candidates[i][k]) {
					y = 1
				}
			}
			for range a.weight {
				xs, ys = append(xs, f), append(ys, y)
			}
		}
	}
	log.Printf("%d candidates", len(xs))
	groups := make([]group, len(xs))
	for i, x := range xs {
		groups[i] = group{features: [][]uint32{x}, gold: []float64{ys[i]}}
	}
	return trainLinear(groups, *rankEp, *rankL2)
}

// nested reports whether a cue stands in the content of an attribution and is not
// the cue of one.
func (a *article) nested(cue attribution.Range) bool {
	return a.held(cue.First) && a.goldOf(cue) == nil
}

// trainChoice trains the choice among the readings of a cue on all articles but
// those of a fold.
func trainChoice(articles []*article, readings [][][]attribution.Candidate, fold int) []byte {
	var groups []group
	first, best, all := 0.0, 0.0, 0
	for i, a := range articles {
		if fold >= 0 && i%*folds == fold {
			continue
		}
		for _, rs := range readings[i] {
			g := a.goldOf(rs[0].Cue)
			if g == nil || len(rs) < 2 {
				continue
			}
			x := group{gold: make([]float64, len(rs))}
			top := 0.0
			for k := range rs {
				x.features = append(x.features, rs[k].Features)
				q := g.quality(&rs[k])
				x.gold[k] = *soft * q
				top = max(top, q)
			}
			normalize(x.gold)
			first += g.quality(&rs[0])
			best += top
			all++
			for range a.weight {
				groups = append(groups, group{slices.Clone(x.features), x.gold})
			}
		}
	}
	log.Printf("choices %d: quality %.3f of the first reading, %.3f of the best", all, first/float64(all), best/float64(all))
	return trainLinear(groups, *choiceEp, *choiceL2).file()
}

// chosen returns the mean quality of the candidates whose cue is one.
func chosen(articles []*article, candidates [][]attribution.Candidate) float64 {
	sum, n := 0.0, 0
	for i, a := range articles {
		for k := range candidates[i] {
			if g := a.goldOf(candidates[i][k].Cue); g != nil {
				sum += g.quality(&candidates[i][k])
				n++
			}
		}
	}
	return sum / float64(max(1, n))
}

// group is a choice among some, or a single one that is to be taken or not.
type group struct {
	features [][]uint32
	gold     []float64
}

// linear is a logistic regression in the making, over the rows of features that are
// common enough.
type linear struct {
	rows    map[uint32]int32
	groups  [][][]int32 // the rows of each, by what can be chosen
	w, g    []float64   // weights and sums of squared gradients
	chances []float64
	thinned [][]int32
	room    []int32
}

// trainLinear trains a logistic regression: the mean of some trainings, each of the
// weights after its last epochs.
func trainLinear(groups []group, epochs int, l2 float64) weights {
	l := newLinear(groups)
	mean := make([]float64, len(l.rows))
	last := max(1, epochs/3)
	for run := range *runs {
		l.w, l.g = make([]float64, len(l.rows)), make([]float64, len(l.rows))
		rng := rand.New(rand.NewPCG(3+uint64(run), 0))
		order := rng.Perm(len(groups))
		for epoch := range epochs {
			rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
			for _, k := range order {
				l.learn(rng, l.groups[k], groups[k].gold, l2)
			}
			for i := range mean {
				if epoch >= epochs-last {
					mean[i] += l.w[i] / float64(last**runs)
				}
			}
		}
	}
	out := weights{}
	for f, row := range l.rows {
		out[f] = mean[row]
	}
	return out
}

// newLinear numbers the features of groups that occur often enough.
func newLinear(groups []group) *linear {
	l := &linear{rows: map[uint32]int32{}}
	counts := map[uint32]int{}
	for _, x := range groups {
		for _, fs := range x.features {
			for _, f := range fs {
				counts[f]++
			}
		}
	}
	for _, x := range groups {
		var all [][]int32
		for _, fs := range x.features {
			kept := make([]int32, 0, len(fs))
			for _, f := range fs {
				if counts[f] < *rankFloor {
					continue
				}
				row, ok := l.rows[f]
				if !ok {
					row = int32(len(l.rows))
					l.rows[f] = row
				}
				kept = append(kept, row)
			}
			all = append(all, kept)
		}
		l.groups = append(l.groups, all)
	}
	return l
}

// learn takes a step up the likelihood of a group.
func (l *linear) learn(rng *rand.Rand, features [][]int32, gold []float64, l2 float64) {
	l.chances, l.thinned, l.room = l.chances[:0], l.thinned[:0], l.room[:0]
	least := uint32(*drop * (1 << 32))
	for _, fs := range features {
		sum, first := 0.0, len(l.room)
		for _, f := range fs {
			if rng.Uint32() >= least {
				sum += l.w[f]
				l.room = append(l.room, f)
			}
		}
		l.thinned = append(l.thinned, l.room[first:])
		l.chances = append(l.chances, sum/(1-*drop))
	}
	normalize(l.chances)
	for c, fs := range l.thinned {
		d := gold[c] - l.chances[c]
		for _, f := range fs {
			y := d - l2*l.w[f]
			l.g[f] += y * y
			l.w[f] += 0.05 * y / math.Sqrt(l.g[f]+0.1)
		}
	}
}

// weights are those of the features of a logistic regression.
type weights map[uint32]float64

// file returns the file of the weights.
func (w weights) file() []byte {
	var rows []model.Row
	for f, x := range w {
		rows = append(rows, model.Row{Feature: f, Weights: []int8{int8(max(-127, min(127, math.Round(x*attribution.WeightScale))))}})
	}
	return model.Encode([]string{"right"}, rows)
}

// normalize makes probabilities of sums: of one sum by the logistic function, of
// several by the soft maximum.
func normalize(x []float64) {
	if len(x) == 1 {
		x[0] = 1 / (1 + math.Exp(-x[0]))
		return
	}
	top, total := x[0], 0.0
	for _, v := range x {
		top = max(top, v)
	}
	for i := range x {
		x[i] = math.Exp(x[i] - top)
		total += x[i]
	}
	for i := range x {
		x[i] /= total
	}
}

// write writes the files of an engine, deflated.
func write(files [6][]byte) error {
	total := 0
	for i, f := range files {
		f = model.Deflate(f)
		total += len(f)
		if err := os.WriteFile(filepath.Join(*out, attribution.FileNames[i]), f, 0o644); err != nil {
			return err
		}
	}
	log.Printf("%d bytes", total)
	return nil
}

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
	return trainLinear(groups, *rankEp)
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
			top, at := -1.0, 0
			for k := range rs {
				x.features = append(x.features, rs[k].Features)
				if q := g.quality(&rs[k]); q > top {
					top, at = q, k
				}
			}
			x.gold[at] = 1
			first += g.quality(&rs[0])
			best += top
			all++
			for range a.weight {
				groups = append(groups, group{slices.Clone(x.features), x.gold})
			}
		}
	}
	log.Printf("choices %d: quality %.3f of the first reading, %.3f of the best", all, first/float64(all), best/float64(all))
	return trainLinear(groups, *choiceEp).file()
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

// trainLinear trains a logistic regression.
func trainLinear(groups []group, epochs int) weights {
	w, g := weights{}, map[uint32]float64{}
	counts := map[uint32]int{}
	for _, x := range groups {
		for _, fs := range x.features {
			for _, f := range fs {
				counts[f]++
			}
		}
	}
	for i := range groups {
		for k, fs := range groups[i].features {
			kept := make([]uint32, 0, len(fs))
			for _, f := range fs {
				if counts[f] >= *rankFloor {
					kept = append(kept, f)
				}
			}
			groups[i].features[k] = kept
		}
	}
	rng := rand.New(rand.NewPCG(3, 0))
	order := rng.Perm(len(groups))
	var chances []float64
	var thinned [][]uint32
	var room []uint32
	for range epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, k := range order {
			x := &groups[k]
			chances, thinned = chances[:0], thinned[:0]
			for _, fs := range x.features {
				sum, first := 0.0, len(room)
				for _, f := range fs {
					if rng.Float64() >= *drop {
						sum += w[f]
						room = append(room, f)
					}
				}
				thinned = append(thinned, room[first:])
				chances = append(chances, sum/(1-*drop))
			}
			room = room[:0]
			normalize(chances)
			for c, fs := range thinned {
				d := x.gold[c] - chances[c]
				for _, f := range fs {
					y := d - *rankL2*w[f]
					g[f] += y * y
					w[f] += 0.05 * y / math.Sqrt(g[f]+0.1)
				}
			}
		}
	}
	return w
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

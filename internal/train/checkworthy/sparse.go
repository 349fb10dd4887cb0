package main

import (
	"math"
	"math/rand/v2"
)

// sparse is a multinomial logistic regression over hashed features, trained by
// AdaGrad (Duchi et al. 2011); its weights are the mean of those after each pass but
// the first ones.
type sparse struct {
	rows map[uint32]int32 // by feature
	w    []float32        // labels a row
	bias [labels]float64
}

const (
	sparseFloor          = 3 // how often a feature must come
	sparsePasses         = 9
	sparseDecay          = 0.1
	sparseFirst          = 3 // the first pass whose weights count
	sparseRate   float32 = 0.05
)

func trainSparse(examples []example) *sparse {
	s := &sparse{rows: map[uint32]int32{}}
	counts := map[uint32]int{}
	for i := range examples {
		for _, f := range examples[i].features {
			counts[f]++
			if counts[f] == sparseFloor {
				s.rows[f] = int32(len(s.rows))
			}
		}
	}
	s.w = make([]float32, len(s.rows)*labels)
	t := sparseTraining{sparse: s, squares: make([]float32, len(s.w)), sum: make([]float32, len(s.w))}
	rows := make([][]int32, len(examples))
	for i := range examples {
		rows[i] = s.known(&examples[i])
	}
	rng := rand.New(rand.NewPCG(seed, 1))
	order := rng.Perm(len(examples))
	var biases [labels]float64
	for pass := range sparsePasses {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			t.step(rows[i], &examples[i])
		}
		if pass >= sparseFirst {
			for j, w := range s.w {
				t.sum[j] += w / (sparsePasses - sparseFirst)
			}
			for c, b := range s.bias {
				biases[c] += b / (sparsePasses - sparseFirst)
			}
		}
	}
	s.w, s.bias = t.sum, biases
	return s
}

// known returns the rows of the features of e that have one.
func (s *sparse) known(e *example) []int32 {
	var rows []int32
	for _, f := range e.features {
		if r, ok := s.rows[f]; ok {
			rows = append(rows, r)
		}
	}
	return rows
}

func (s *sparse) scores(rows []int32) [labels]float64 {
	z := s.bias
	for _, r := range rows {
		for c := range labels {
			z[c] += float64(s.w[int(r)*labels+c])
		}
	}
	return z
}

// margins returns by how much "check-worthy" leads the other labels.
func (s *sparse) margins(e *example) []float64 {
	z := s.scores(s.known(e))
	return []float64{z[cfs] - z[nfs], z[cfs] - z[ufs]}
}

type sparseTraining struct {
	*sparse
	squares, sum []float32
}

func (t *sparseTraining) step(rows []int32, e *example) {
	p := softmax(t.scores(rows))
	for c := range labels {
		g := p[c] - e.target[c]
		t.bias[c] -= 0.01 * g
		for _, r := range rows {
			j := int(r)*labels + c
			d := float32(g) + float32(sparseDecay)*t.w[j]
			t.squares[j] += d * d
			t.w[j] -= sparseRate * d / (1e-3 + float32(math.Sqrt(float64(t.squares[j]))))
		}
	}
}

// softmax returns the probabilities of labels with those scores.
func softmax(z [labels]float64) [labels]float64 {
	most, sum := max(z[0], z[1], z[2]), 0.0
	for c := range z {
		z[c] = math.Exp(z[c] - most)
		sum += z[c]
	}
	for c := range z {
		z[c] /= sum
	}
	return z
}

// logistic fits a logistic regression of y on x by gradient descent and returns a
// weight for each column and the bias.
func logistic(x [][]float64, y []bool) []float64 {
	n := len(x[0])
	w := make([]float64, n+1)
	for range 3000 {
		g := make([]float64, n+1)
		for i, row := range x {
			d := 1 / (1 + math.Exp(-logit(row, w)))
			if y[i] {
				d--
			}
			for j, v := range row {
				g[j] += d * v
			}
			g[n] += d
		}
		for j := range w {
			w[j] -= 0.3 * g[j] / float64(len(x))
		}
	}
	return w
}

// logit returns the sum of row by the weights, and the bias behind them.
func logit(row, weights []float64) float64 {
	z := weights[len(row)]
	for j, v := range row {
		z += weights[j] * v
	}
	return z
}

package main

import (
	"encoding/json"
	"math"
	"math/rand/v2"
	"os"

	"github.com/hearsay-nlp/hearsay/internal/model"
)

const (
	fileDims = 100 // numbers of a vector in the file
	dims     = 48  // and what is kept: its principal components
)

type vectors map[uint32][]float32

// readVectors reads word vectors, by the hash of the folded word, and keeps their
// principal components. The first of words that fold alike counts: the most
// frequent.
func readVectors(path string) (vectors, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var file struct {
		Words   []string             `json:"words"`
		Vectors map[string][]float32 `json:"vectors"`
	}
	if err := json.Unmarshal(b, &file); err != nil {
		return nil, err
	}
	const frequent = 20_000 // whose components they are
	var sample [][]float32
	for _, w := range file.Words[:min(frequent, len(file.Words))] {
		if v := file.Vectors[w]; len(v) >= fileDims {
			sample = append(sample, v[:fileDims])
		}
	}
	axes := components(sample)
	var r model.Reader
	of := vectors{}
	for _, w := range file.Words {
		h := r.Read(w).Folded
		if v := file.Vectors[w]; of[h] == nil && len(v) >= fileDims {
			of[h] = project(axes, v[:fileDims])
		}
	}
	return of, nil
}

// components returns the principal components of vectors, by orthogonal iteration.
func components(vectors [][]float32) [][]float32 {
	var moments [fileDims][fileDims]float64
	for _, v := range vectors {
		for i, x := range v {
			for j, y := range v {
				moments[i][j] += float64(x) * float64(y)
			}
		}
	}
	rng := rand.New(rand.NewPCG(seed, 4))
	axes := make([][fileDims]float64, dims)
	for k := range axes {
		for j := range fileDims {
			axes[k][j] = rng.NormFloat64()
		}
	}
	for range 100 {
		for k := range axes {
			var next [fileDims]float64
			for i := range fileDims {
				for j, x := range axes[k] {
					next[i] += moments[i][j] * x
				}
			}
			axes[k] = next
		}
		orthonormalize(axes)
	}
	out := make([][]float32, dims)
	for k := range axes {
		for _, x := range axes[k] {
			out[k] = append(out[k], float32(x))
		}
	}
	return out
}

// orthonormalize is that of Gram and Schmidt.
func orthonormalize(axes [][fileDims]float64) {
	for k := range axes {
		for _, before := range axes[:k] {
			along := 0.0
			for j, x := range before {
				along += x * axes[k][j]
			}
			for j, x := range before {
				axes[k][j] -= along * x
			}
		}
		length := 0.0
		for _, x := range axes[k] {
			length += x * x
		}
		for j := range axes[k] {
			axes[k][j] /= math.Sqrt(length)
		}
	}
}

// project returns v in the axes.
func project(axes [][]float32, v []float32) []float32 {
	out := make([]float32, len(axes))
	for k, axis := range axes {
		out[k] = dot(axis, v)
	}
	return out
}

// dot returns the inner product of a and b.
func dot(a, b []float32) float32 {
	sum := float32(0)
	for j, x := range a {
		sum += x * b[j]
	}
	return sum
}

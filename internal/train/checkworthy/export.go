package main

import (
	"cmp"
	"maps"
	"math"
	"slices"

	"github.com/hearsay-nlp/hearsay/internal/checkworthy"
	"github.com/hearsay-nlp/hearsay/internal/model"
)

// mostFeatures is how many features keep a weight: those of the greatest weights.
const mostFeatures = 110_000

// export adds both models up to log odds, as mix found, and makes bytes of the
// weights.
func export(s *sparse, m *net, mixed []float64) *checkworthy.Parts {
	lead := func(w func(label int) float64, a, b float64) float64 {
		return a*(w(cfs)-w(nfs)) + b*(w(cfs)-w(ufs))
	}
	p := &checkworthy.Parts{Bias: mixed[4]}
	p.Bias += lead(func(c int) float64 { return s.bias[c] }, mixed[0], mixed[1])
	p.Bias += lead(func(c int) float64 { return float64(m.outBias.w[c]) }, mixed[2], mixed[3])

	sparseWeights := map[uint32]float64{}
	for f, r := range s.rows {
		sparseWeights[f] = lead(func(c int) float64 { return float64(s.w[int(r)*labels+c]) }, mixed[0], mixed[1])
	}
	p.Sparse, p.SparseScale = sparseFile(sparseWeights)

	for f := range filters {
		p.FilterBias = append(p.FilterBias, float64(m.filterBias.w[f]))
		p.FilterOut = append(p.FilterOut, lead(func(c int) float64 { return float64(m.out.w[c*filters+f]) }, mixed[2], mixed[3]))
	}
	var vectors, weights [2][]float64
	p.WordDims, p.ClassDims = dims, tagDims
	p.Words, vectors[0] = sorted(vectors[0], m.words, m.table.w, dims)
	p.Clusters, vectors[0] = sorted(vectors[0], m.clusters, m.table.w, dims)
	p.Classes, vectors[1] = sorted(vectors[1], m.tags, m.tagTable.w, tagDims)
	for place := 2; place >= 0; place-- {
		for f := range filters {
			w := m.filters.w[f*window+place*inputs:][:inputs]
			for j, x := range w {
				input := 0
				if j >= dims {
					input = 1
				}
				weights[input] = append(weights[input], float64(x))
			}
		}
	}
	bytes, vectorScale := toBytes(slices.Concat(vectors[0], vectors[1]))
	p.WordVectors, p.ClassVectors = bytes[:len(vectors[0])], bytes[len(vectors[0]):]
	bytes, weightScale := toBytes(slices.Concat(weights[0], weights[1]))
	p.WordWeights, p.ClassWeights = bytes[:len(weights[0])], bytes[len(weights[0]):]
	p.ProductScale = vectorScale * weightScale
	p.Means, p.MeanScale = toBytes(m.means(len(p.Words)+len(p.Clusters), func(w func(int) float64) float64 { return lead(w, mixed[2], mixed[3]) }))
	return p
}

// sparseFile returns the file of the greatest of the weights, and their scale.
func sparseFile(weights map[uint32]float64) ([]byte, float64) {
	features := slices.Sorted(maps.Keys(weights))
	slices.SortStableFunc(features, func(a, b uint32) int {
		return cmp.Compare(math.Abs(weights[b]), math.Abs(weights[a]))
	})
	features = features[:min(len(features), mostFeatures)]
	values := make([]float64, len(features))
	for i, f := range features {
		values[i] = weights[f]
	}
	quantized, scale := toBytes(values)
	rows := make([]model.Row, len(features))
	for i, f := range features {
		rows[i] = model.Row{Feature: f, Weights: quantized[i : i+1]}
	}
	return model.Encode([]string{"worthy"}, rows), scale
}

// sorted appends the rows of a table to vectors in the order of what they belong to,
// which it returns.
func sorted(vectors []float64, of map[uint32]int32, table []float32, width int) ([]uint32, []float64) {
	names := slices.Sorted(maps.Keys(of))
	for _, name := range names {
		for _, x := range table[int(of[name])*width:][:width] {
			vectors = append(vectors, float64(x))
		}
	}
	return names, vectors
}

// means returns what the mean of the words' vectors adds to the log odds, for each
// word and cluster, in the order of sorted.
func (m *net) means(n int, lead func(func(label int) float64) float64) []float64 {
	sums := make([]float64, 0, n)
	for _, of := range []map[uint32]int32{m.words, m.clusters} {
		for _, name := range slices.Sorted(maps.Keys(of)) {
			e := m.table.w[int(of[name])*dims:][:dims]
			sums = append(sums, meanScale*lead(func(c int) float64 { return float64(dot(m.meanOut.w[c*dims:][:dims], e)) }))
		}
	}
	return sums
}

// toBytes returns values in steps of a scale that fits nearly all of them.
func toBytes(values []float64) ([]int8, float64) {
	sizes := make([]float64, len(values))
	for i, v := range values {
		sizes[i] = math.Abs(v)
	}
	slices.Sort(sizes)
	scale := sizes[int(0.9999*float64(len(sizes)-1))] / 127
	out := make([]int8, len(values))
	for i, v := range values {
		out[i] = int8(max(-127, min(127, math.Round(v/scale))))
	}
	return out, scale
}

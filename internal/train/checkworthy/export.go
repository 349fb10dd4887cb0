package main

import (
	"math"
	"slices"

	"github.com/hearsay-nlp/hearsay/internal/checkworthy"
	"github.com/hearsay-nlp/hearsay/internal/model"
)

// export makes bytes of the weights that student.py left in a folder.
func export(folder string) *checkworthy.Parts {
	names := func(name string) []uint32 { return readArray[uint32](folder, name+"_names") }
	values := func(name string) []float32 { return readArray[float32](folder, name) }
	p := &checkworthy.Parts{
		Bias:       float64(values("bias")[0]),
		FilterBias: wide(values("filter_bias")), FilterOut: wide(values("filter_out")),
		InRow: int(values("in_row")[0]), Dims: [3]int{dims, 0, 0},
		Words: names("word"), Clusters: names("cluster"), Classes: names("class"), Relations: names("relation"),
	}
	p.InTree = len(p.FilterBias) - p.InRow
	p.Look, p.See = wide(values("look")), wide(values("see"))
	p.Heads = len(p.Look) / len(p.FilterBias)
	p.Sparse, p.SparseScale = sparseFile(names("feature"), values("sparse"))
	tables := [3][]float32{values("word_vectors"), values("class_vectors"), values("relation_vectors")}
	p.Dims[1], p.Dims[2] = len(tables[1])/len(p.Classes), len(tables[2])/len(p.Relations)
	var weights [3][]float32
	all := values("filters")
	for width := p.Dims[0] + p.Dims[1] + p.Dims[2]; len(all) > 0; all = all[width:] {
		at := 0
		for i, n := range p.Dims {
			weights[i] = append(weights[i], all[at:at+n]...)
			at += n
		}
	}
	p.Vectors, p.ProductScale = toBytesEach(tables)
	bytes, scale := toBytesEach(weights)
	p.Weights, p.ProductScale = bytes, p.ProductScale*scale
	p.Means, p.MeanScale = toBytes(values("means"))
	return p
}

func wide(values []float32) []float64 {
	out := make([]float64, len(values))
	for i, v := range values {
		out[i] = float64(v)
	}
	return out
}

// sparseFile returns the file of the features' weights, and their scale.
func sparseFile(features []uint32, weights []float32) ([]byte, float64) {
	quantized, scale := toBytes(weights)
	rows := make([]model.Row, len(features))
	for i, feature := range features {
		rows[i] = model.Row{Feature: feature, Weights: quantized[i : i+1]}
	}
	return model.Encode([]string{"worthy"}, rows), scale
}

// toBytesEach is toBytes for three tables with one scale.
func toBytesEach(tables [3][]float32) (out [3][]int8, scale float64) {
	bytes, scale := toBytes(slices.Concat(tables[:]...))
	for i, t := range tables {
		out[i], bytes = bytes[:len(t)], bytes[len(t):]
	}
	return out, scale
}

// toBytes returns values in steps of a scale that fits nearly all of them.
func toBytes(values []float32) ([]int8, float64) {
	sizes := make([]float64, len(values))
	for i, v := range values {
		sizes[i] = math.Abs(float64(v))
	}
	slices.Sort(sizes)
	scale := sizes[int(0.9999*float64(len(sizes)-1))] / 127
	out := make([]int8, len(values))
	for i, v := range values {
		out[i] = int8(max(-127, min(127, math.Round(float64(v)/scale))))
	}
	return out, scale
}

package main

import (
	"bytes"
	"encoding/binary"
	"math"
	"os"
	"path/filepath"
)

// The student is trained by another program, student.py. The two share a folder of
// arrays, each a file of 32-bit numbers, little-endian.

// startLength is that of the vector that a word or cluster starts from.
const startLength = 3

// writeExamples writes what the student learns from. Words are numbered from one on,
// clusters behind them; nought stands for words without a vector.
func writeExamples(folder string, examples []example, v *vocabulary) error {
	words, clusters := numbers(v.words, 1), numbers(v.clusters, 1+len(v.words))
	classes, relations, features := numbers(v.classes, 1), numbers(v.relations, 1), numbers(v.features, 0)
	var out struct {
		words, classes, relations, heads, lengths []int32
		features, featureCounts, folds, labels    []int32
		taught                                    []float32
	}
	for i := range examples {
		e := &examples[i]
		out.lengths = append(out.lengths, int32(len(e.words)))
		for _, w := range e.words {
			row, ok := words[w.Folded]
			if !ok && w.Cluster != 0 {
				row = clusters[uint32(w.Cluster)]
			}
			out.words = append(out.words, row)
			out.classes = append(out.classes, classes[w.Class()])
			out.relations = append(out.relations, relations[w.Rel])
			out.heads = append(out.heads, int32(w.Head))
		}
		n := len(out.features)
		for _, f := range e.features {
			if id, ok := features[f]; ok {
				out.features = append(out.features, id)
			}
		}
		out.featureCounts = append(out.featureCounts, int32(len(out.features)-n))
		out.folds, out.labels = append(out.folds, int32(e.fold)), append(out.labels, int32(e.label))
		for _, row := range e.taught {
			for _, x := range row {
				out.taught = append(out.taught, float32(x))
			}
		}
	}
	return writeArrays(folder, map[string]any{
		"words": out.words, "classes": out.classes, "relations": out.relations, "heads": out.heads, "lengths": out.lengths,
		"features": out.features, "feature_counts": out.featureCounts, "folds": out.folds, "labels": out.labels,
		"taught": out.taught, "starts": startRows(v.starts),
		"word_names": v.words, "cluster_names": v.clusters, "class_names": v.classes, "relation_names": v.relations, "feature_names": v.features,
	})
}

// numbers numbers names from first on.
func numbers(names []uint32, first int) map[uint32]int32 {
	of := make(map[uint32]int32, len(names))
	for i, name := range names {
		of[name] = int32(first + i)
	}
	return of
}

// startRows returns the vectors, made equally long, behind one of noughts.
func startRows(vectors [][]float32) []float32 {
	rows := make([]float32, dims*(1+len(vectors)))
	for i, v := range vectors {
		length := 0.0
		for _, x := range v {
			length += float64(x) * float64(x)
		}
		for j, x := range v {
			rows[(i+1)*dims+j] = x * float32(startLength/math.Sqrt(length))
		}
	}
	return rows
}

func writeArrays(folder string, arrays map[string]any) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	for name, values := range arrays {
		var b bytes.Buffer
		if err := binary.Write(&b, binary.LittleEndian, values); err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(folder, name), b.Bytes(), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// readArray reads an array from a folder.
func readArray[T any](folder, name string) []T {
	b, err := os.ReadFile(filepath.Join(folder, name))
	check(err)
	values := make([]T, len(b)/4)
	check(binary.Read(bytes.NewReader(b), binary.LittleEndian, values))
	return values
}

package main

import (
	"cmp"
	"encoding/binary"
	"log"
	"maps"
	"math"
	"slices"

	"github.com/hearsay-nlp/hearsay/internal/syntax"
)

// tables writes the input layer, worked out for each word and part of a word.
func (w *writer) tables(extra int) {
	v := w.n.vocab
	words, rare, tags := w.words(), w.rare(extra), w.tagRows()
	parts := [][]entry{
		w.parts(v.prefixes, w.n.prefix, w.at().prefix),
		w.parts(v.suffixes, w.n.suffix, w.at().suffix),
		w.parts(v.shapes, w.n.shape, w.at().shape),
	}
	most := quantile(sizesOf(append(parts, words, tags)...), 0.99999)
	perUnit := 127 / most
	bits := int(math.Floor(math.Log2(1100 / perUnit)))
	w.unit = perUnit * float64(int(1)<<bits)
	log.Printf("input rows to %.1f, %.0f for 1.0, %d and %d words", most, w.unit, len(words), len(rare))
	w.keys(words)
	w.rows(words, perUnit)
	w.packed(rare, perUnit)
	for _, t := range parts {
		w.keys(t)
		w.rows(t, perUnit)
	}
	w.rows(tags, perUnit)
	w.int(bits)
}

// sizesOf returns the absolute values of all numbers of tables.
func sizesOf(tables ...[]entry) (all []float64) {
	for _, t := range tables {
		for _, e := range t {
			for _, x := range e.row {
				all = append(all, math.Abs(float64(x)))
			}
		}
	}
	return all
}

// keys writes the keys of a table, of whose rows the first have none.
func (w *writer) keys(t []entry) {
	w.int(len(t) - firstRow)
	for _, e := range t[firstRow:] {
		w.data = binary.LittleEndian.AppendUint32(w.data, e.key)
	}
}

func (w *writer) rows(t []entry, perUnit float64) {
	for _, e := range t {
		for _, x := range e.row {
			w.data = append(w.data, byte(int(clamp(float64(x)*perUnit, 127))+128))
		}
	}
}

// packed writes a table whose numbers take half a byte, after the step between
// them: the one that costs least.
func (w *writer) packed(t []entry, perUnit float64) {
	code := func(x float32, step int) int {
		return int(min(max(math.Round(float64(x)*perUnit/float64(step)), -8), 7))
	}
	best, least := 1, math.Inf(1)
	for step := 1; step <= 16; step++ {
		cost := 0.0
		for i := 0; i < len(t); i += 16 {
			for _, x := range t[i].row {
				d := float64(x)*perUnit - float64(step*code(x, step))
				cost += d * d
			}
		}
		if cost < least {
			best, least = step, cost
		}
	}
	log.Printf("rare words in steps of %d", best)
	w.int(best)
	w.keys(t)
	for _, e := range t {
		for j := 0; j < len(e.row); j += 2 {
			w.data = append(w.data, byte(code(e.row[j], best)+8|(code(e.row[j+1], best)+8)<<4))
		}
	}
}

// entry is a row of the input layer, and the key of what it is for.
type entry struct {
	key uint32
	row []float32
}

// at returns where in the input the parts of a word begin.
func (w *writer) at() (at struct{ suffix, prefix, shape, tag, glove int }) {
	z := w.n.sizes
	at.suffix = z.word
	at.prefix = at.suffix + z.suffix
	at.shape = at.prefix + z.prefix
	at.tag = at.shape + z.shape
	at.glove = at.tag + z.tag
	return at
}

// through adds to sum what the input layer makes of x, which begins at place at.
func (w *writer) through(sum, x []float32, at int) {
	in, d := w.n.in.of(w.p), w.n.width
	for i, a := range x {
		for j, b := range in[(at+i)*d : (at+i+1)*d] {
			sum[j] += a * b
		}
	}
}

// part returns what the input layer makes of row i of a table.
func (w *writer) part(t tensor, i, at int) []float32 {
	x := make([]float32, w.n.width)
	w.through(x, t.row(w.p, i), at)
	return x
}

func (w *writer) parts(keys map[uint32]int, t tensor, at int) []entry {
	all := []entry{{0, w.part(t, unknownRow, at)}, {0, w.part(t, rootRow, at)}}
	for _, k := range slices.SortedFunc(maps.Keys(keys), func(a, b uint32) int { return cmp.Compare(keys[a], keys[b]) }) {
		all = append(all, entry{k, w.part(t, keys[k], at)})
	}
	return all
}

// words returns the rows of the words learned, with their prefixes, suffixes and
// vectors.
func (w *writer) words() []entry {
	n, v := w.n, w.n.vocab
	root := w.part(n.word, rootRow, 0)
	w.through(root, n.suffix.row(w.p, rootRow), w.at().suffix)
	w.through(root, n.prefix.row(w.p, rootRow), w.at().prefix)
	all := []entry{{0, w.part(n.word, unknownRow, 0)}, {0, root}}
	for i := firstRow; i < len(v.counts); i++ {
		all = append(all, w.word(i, v.forms[i]))
	}
	return all
}

// rare returns the rows of the first extra words that only the vectors know. The
// first two stand for nothing.
func (w *writer) rare(extra int) []entry {
	v, none := w.n.vocab, entry{row: make([]float32, w.n.width)}
	all := []entry{none, none}
	for _, form := range v.gloveForms {
		if len(all) == extra+firstRow {
			break
		}
		if _, known := v.words[syntax.Hash([]byte(form))]; !known {
			all = append(all, w.word(unknownRow, form))
		}
	}
	return all
}

func (w *writer) word(row int, form string) entry {
	n, v := w.n, w.n.vocab
	key, look := syntax.Hash([]byte(form)), syntax.LookOf(form)
	x := w.part(n.word, row, 0)
	w.through(x, n.suffix.row(w.p, v.suffixes[look.Suffix]), w.at().suffix)
	w.through(x, n.prefix.row(w.p, v.prefixes[look.Prefix]), w.at().prefix)
	w.through(x, v.vectors[v.glove[key]], w.at().glove)
	return entry{key, x}
}

// tagRows returns the rows of tags, which hold the layer's bias too.
func (w *writer) tagRows() []entry {
	n := w.n
	var all []entry
	for i := range len(n.vocab.tags) + firstRow {
		x := w.part(n.tag, i, w.at().tag)
		for j, b := range n.inBias.of(w.p) {
			x[j] += b
		}
		all = append(all, entry{0, x})
	}
	return all
}

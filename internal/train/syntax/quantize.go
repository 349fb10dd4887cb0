package main

import (
	"cmp"
	"encoding/binary"
	"log"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/syntax"
)

// writer builds what decode in internal/syntax reads.
type writer struct {
	n    *network
	p    []float32
	data []byte

	unit   float64 // of the words' vectors: integers for 1.0
	levels float64 // of the last reading: levels for 1.0
}

// quantize returns the network's mean weights as integers. Sentences show which
// ranges matter; extra is how many words to keep that only the vectors know.
func (n *network) quantize(sample []*sentence, extra int) []byte {
	w := &writer{n: n, p: n.mean}
	r := w.ranges(sample)
	w.data = append(w.data, syntax.Magic...)
	w.int(n.width)
	w.int(n.hidden)
	w.text(n.layersString())
	w.text(strings.Join(n.vocab.labels, "\n"))
	w.text(strings.Join(n.vocab.tags, "\n"))
	w.tables(extra)
	for l, y := range n.layers {
		w.reading(y.read, r.read[l])
		bias := y.bias.of(w.p)
		switch y.kind {
		case 'c':
			scales := w.matrices([][]float32{y.weights[0].of(w.p), y.weights[1].of(w.p), y.weights[2].of(w.p)}, n.width, n.width, n.width, n.width, false)
			w.scaling(scales, bias, w.unit, 0)
		case 's':
			scales := w.matrices([][]float32{y.weights[0].of(w.p)}, n.width, 2*n.width, 2*n.width, 2*n.width, false)
			w.scaling(scales[:n.width], bias[:n.width], w.unit, 0)
			w.scaling(scales[n.width:], bias[n.width:], squashSlope*32768, 0.5*32768)
		}
	}
	w.reading(n.read, r.read[len(n.layers)])
	w.classifier(r)
	return w.data
}

func (n *network) layersString() string { return n.sizes.layers }

// ranges are the largest values to tell apart: of what each layer reads, of what
// one word adds to a state, of the states' sums.
type ranges struct {
	read         []float64
	part, hidden float64
	stream       float64
}

func (w *worker) positives(x []float32, d int) (v []float64) {
	for i := range w.rows {
		if w.live[i] {
			for _, y := range x[i*d : (i+1)*d] {
				if y > 0 {
					v = append(v, float64(y))
				}
			}
		}
	}
	return
}

func quantile(v []float64, q float64) float64 {
	slices.Sort(v)
	return v[int(q*float64(len(v)-1))]
}

func (w *writer) ranges(sample []*sentence) (r ranges) {
	n := w.n
	k := newWorker(n, 1)
	k.p = n.mean
	k.lay(sample)
	k.encode()
	for l := range k.a {
		r.read = append(r.read, quantile(k.positives(k.a[l], n.width), 0.999))
		for _, x := range k.x[l][:k.rows*n.width] {
			r.stream = max(r.stream, math.Abs(float64(x)))
		}
	}
	parts := make([]float64, 0, k.rows*slots*n.hidden)
	for _, x := range k.pre[:k.rows*slots*n.hidden] {
		parts = append(parts, math.Abs(float64(x)))
	}
	r.part = quantile(parts, 0.99999)
	var sums []float64
	for i := range sample {
		k.watch = func(hidden []float32) {
			for _, x := range hidden {
				if x > 0 {
					sums = append(sums, float64(x))
				}
			}
		}
		k.run(i)
	}
	r.hidden = quantile(sums, 0.999)
	log.Printf("ranges: read %.2f, vectors %.1f, parts %.2f, states %.2f", r.read, r.stream, r.part, r.hidden)
	return
}

func (w *writer) int(x int) { w.data = binary.LittleEndian.AppendUint32(w.data, uint32(int32(x))) }

func (w *writer) short(x float64) {
	w.data = binary.LittleEndian.AppendUint16(w.data, uint16(int16(clamp(x, 32767))))
}

func (w *writer) text(s string) {
	w.int(len(s))
	w.data = append(w.data, s...)
}

func clamp(x, limit float64) float64 { return min(max(math.Round(x), -limit), limit) }

// tables writes the input layer, worked out for each word and part of a word.
func (w *writer) tables(extra int) {
	n, v, d := w.n, w.n.vocab, w.n.width
	in := n.in.of(w.p)
	through := func(sum, x []float32, at int) {
		for i, a := range x {
			for j, b := range in[(at+i)*d : (at+i+1)*d] {
				sum[j] += a * b
			}
		}
	}
	suffixAt := n.sizes.word
	prefixAt := suffixAt + n.sizes.suffix
	shapeAt := prefixAt + n.sizes.prefix
	tagAt := shapeAt + n.sizes.shape
	gloveAt := tagAt + n.sizes.tag

	type entry struct {
		key uint32
		row []float32
	}
	row := func() []float32 { return make([]float32, d) }
	part := func(t tensor, i, at int) []float32 {
		x := row()
		through(x, t.row(w.p, i), at)
		return x
	}
	table := func(keys map[uint32]int, t tensor, at int) []entry {
		all := []entry{{0, part(t, unknownRow, at)}, {0, part(t, rootRow, at)}}
		for _, k := range slices.SortedFunc(maps.Keys(keys), func(a, b uint32) int { return cmp.Compare(keys[a], keys[b]) }) {
			all = append(all, entry{k, part(t, keys[k], at)})
		}
		return all
	}
	suffixes, prefixes := table(v.suffixes, n.suffix, suffixAt), table(v.prefixes, n.prefix, prefixAt)
	shapes := table(v.shapes, n.shape, shapeAt)
	word := func(id int, form string, glove int) []float32 {
		x := part(n.word, id, 0)
		look := syntax.LookOf(form)
		through(x, n.suffix.row(w.p, v.suffixes[look.Suffix]), suffixAt)
		through(x, n.prefix.row(w.p, v.prefixes[look.Prefix]), prefixAt)
		if glove > 0 && n.glove > 0 {
			through(x, v.vectors[glove], gloveAt)
		}
		return x
	}
	root := part(n.word, rootRow, 0)
	through(root, n.suffix.row(w.p, rootRow), suffixAt)
	through(root, n.prefix.row(w.p, rootRow), prefixAt)
	words := []entry{{0, part(n.word, unknownRow, 0)}, {0, root}}
	for i := firstRow; i < len(v.counts); i++ {
		key := syntax.Hash([]byte(v.forms[i]))
		words = append(words, entry{key, word(i, v.forms[i], v.glove[key])})
	}
	for i, form := range v.gloveForms {
		key := syntax.Hash([]byte(form))
		if _, known := v.words[key]; !known && extra > 0 {
			words = append(words, entry{key, word(unknownRow, form, i+1)})
			extra--
		}
	}
	var tags []entry
	for i := range len(v.tags) + firstRow {
		x := part(n.tag, i, tagAt)
		for j, b := range n.inBias.of(w.p) {
			x[j] += b
		}
		tags = append(tags, entry{0, x})
	}

	var all []float64
	tables := [][]entry{words, prefixes, suffixes, shapes, tags}
	for _, t := range tables {
		for _, e := range t {
			for _, x := range e.row {
				all = append(all, math.Abs(float64(x)))
			}
		}
	}
	most := quantile(all, 0.99999)
	perUnit := 127 / most
	bits := int(math.Floor(math.Log2(1100 / perUnit)))
	w.unit = perUnit * float64(int(1)<<bits)
	log.Printf("input rows to %.1f, %.0f for 1.0, %d words", most, w.unit, len(words))
	for i, t := range tables {
		if i < 4 {
			w.int(len(t) - firstRow)
			for _, e := range t[firstRow:] {
				w.data = binary.LittleEndian.AppendUint32(w.data, e.key)
			}
		}
		for _, e := range t {
			for _, x := range e.row {
				w.data = append(w.data, byte(int(clamp(float64(x)*perUnit, 127))+128))
			}
		}
	}
	w.int(bits)
}

// reading writes the thresholds of a layer and the scale of its levels, such that
// most is the highest.
func (w *writer) reading(thresholds tensor, most float64) {
	for _, x := range thresholds.of(w.p) {
		w.short(float64(x) * w.unit)
	}
	scale := math.Round(syntax.MaxLevel / most / w.unit * 32768)
	w.int(int(scale))
	w.levels = scale * w.unit / 32768
}

// matrices writes matrices whose products are added up, as bytes. Column by column
// the weights share a scale (all columns, if even), which it returns: what 1 stands
// for. The first cols of a row's stride are read, and padded to padded.
func (w *writer) matrices(all [][]float32, rows, cols, stride, padded int, even bool) []float64 {
	scales := make([]float64, cols)
	for j := range scales {
		for _, m := range all {
			for i := range rows {
				scales[j] = max(scales[j], math.Abs(float64(m[i*stride+j]))/127)
			}
		}
		scales[j] = max(scales[j], 1e-6)
	}
	if even {
		most := slices.Max(scales)
		for j := range scales {
			scales[j] = most
		}
	}
	for _, m := range all {
		for i := range rows {
			for j := range padded {
				q := 0.0
				if j < cols {
					q = clamp(float64(m[i*stride+j])/scales[j], 127)
				}
				w.data = append(w.data, byte(int8(q)))
			}
		}
	}
	return scales
}

// scaling writes how sums become target times what they stand for, plus bias, plus
// offset.
func (w *writer) scaling(scales []float64, bias []float32, target, offset float64) {
	const most = 1 << 19 // of a sum, by far
	factors := make([]float64, len(scales))
	for j, s := range scales {
		factors[j] = s / w.levels * target
	}
	shift := 16
	for shift > 0 && slices.Max(factors)*float64(int(1)<<shift)*most > 1<<31 {
		shift--
	}
	for _, f := range factors {
		w.int(int(math.Round(f * float64(int(1)<<shift))))
	}
	for j := range scales {
		b := offset + 0.5
		if bias != nil {
			b += float64(bias[j]) * target
		}
		w.int(int(math.Round(b * float64(int(1)<<shift))))
	}
	w.int(shift)
}

const rowBias = 1638

func (w *writer) classifier(r ranges) {
	n, p, h := w.n, w.p, w.n.hidden
	target := syntax.RowLimit / r.part
	for q := range slots {
		scales := w.matrices([][]float32{n.slot.of(p)[q*h:]}, n.width, h, slots*h, h, false)
		w.scaling(scales, nil, target, rowBias)
	}
	bias := n.bias.of(p)
	cut := 0
	rows := func(t tensor, biased int) {
		for i := range t.rows {
			for j, x := range t.row(p, i) {
				if i < biased {
					x += bias[j]
				}
				if math.Abs(float64(x)*target) > syntax.RowLimit {
					cut++
				}
				w.short(clamp(float64(x)*target, syntax.RowLimit))
			}
		}
	}
	rows(n.none, 0)
	rows(n.labels, 0)
	rows(n.distances, distanceRows/2)
	rows(n.valencies, 0)
	log.Printf("%.0f for 1.0 in the classifier, %d values cut", target, cut)
	scale := math.Round(syntax.MaxLevel / r.hidden / target * 32768)
	w.int(int(scale))
	level := scale * target / 32768
	out, outBias, nl := n.out.of(p), n.outBias.of(p), len(n.vocab.labels)
	head := func(from, cols, padded int) {
		scales := w.matrices([][]float32{out[from:]}, h, cols, n.actions, padded, true)
		for j := range cols {
			w.int(int(math.Round(float64(outBias[from+j]) / scales[0] * level)))
		}
	}
	head(0, 3, 16)
	head(3, nl, syntax.LabelColumns)
	head(3+nl, nl, syntax.LabelColumns)
}

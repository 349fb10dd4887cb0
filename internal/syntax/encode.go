package syntax

// encoder is the room for one sentence's vectors. Row i of x is word i's; the
// root stands last. Levels have a row of zeros at both ends.
type encoder struct {
	x          []int16
	levels     levels
	sums       []int32
	candidates []int16
	gates      []int16
	memory     []int16
	rare       []byte
}

// encode reads a sentence and leaves in e.levels what the classifier reads of
// each word: word i's in row i+1.
func (m *model) encode(e *encoder, words, tags []string) {
	d, rows := m.width, len(words)+1
	e.x = resize(e.x, rows*d)
	e.levels.resize(rows+2, d)
	e.levels.zero(0)
	e.levels.zero(rows + 1)
	e.sums = resize(e.sums, rows*2*d+blockSize)
	e.candidates = resize(e.candidates, rows*d)
	e.gates = resize(e.gates, rows*d)
	e.memory = resize(e.memory, d)
	e.rare = resize(e.rare, d)
	for i, w := range words {
		tag := ""
		if i < len(tags) {
			tag = tags[i]
		}
		m.input(e, e.x[i*d:(i+1)*d], w, tag)
	}
	sumRows(e.x[(rows-1)*d:], [][]byte{m.bytes(&m.words, rootRow), m.bytes(&m.shapes, rootRow), m.bytes(&m.tags, rootRow)}, m.shift)
	for i := range m.layers {
		l := &m.layers[i]
		e.read(&l.reading, rows, d)
		if l.kind == 'c' {
			e.convolve(l, rows, d)
		} else {
			e.scan(l, rows, d)
		}
	}
	e.read(&m.read, rows, d)
}

// input adds up the rows of a word. Those of words include what their beginnings and
// ends say.
func (m *model) input(e *encoder, x []int16, word, tag string) {
	look := LookOf(word)
	var room [5][]byte
	rows := append(room[:0], m.bytes(&m.shapes, m.shapes.row(look.Shape)), m.bytes(&m.tags, m.tagRows[tag]))
	if row := m.words.row(look.Word); row != unknownRow {
		rows = append(rows, m.bytes(&m.words, row))
	} else if row := m.rare.row(look.Word); row != unknownRow {
		m.unpack(e.rare, row)
		rows = append(rows, e.rare)
	} else {
		rows = append(rows, m.bytes(&m.words, unknownRow), m.bytes(&m.prefixes, m.prefixes.row(look.Prefix)),
			m.bytes(&m.suffixes, m.suffixes.row(look.Suffix)))
	}
	sumRows(x, rows, m.shift)
}

func (e *encoder) read(r *reading, rows, d int) {
	for i := range rows {
		e.levels.rectify(i+1, e.x[i*d:(i+1)*d], r.thresholds, r.scale)
	}
}

func (e *encoder) convolve(l *layer, rows, d int) {
	clear(e.sums[:rows*d])
	for q, w := range l.weights {
		w.multiply(e.sums, &e.levels, q, rows)
	}
	for i := range rows {
		l.add.apply(e.memory, e.sums[i*d:(i+1)*d])
		addTo(e.x[i*d:(i+1)*d], e.memory)
	}
}

func (e *encoder) scan(l *layer, rows, d int) {
	clear(e.sums[:rows*2*d])
	l.weights[0].multiply(e.sums, &e.levels, 1, rows)
	for i := range rows {
		l.add.apply(e.candidates[i*d:(i+1)*d], e.sums[i*2*d:])
		l.gate.apply(e.gates[i*d:(i+1)*d], e.sums[i*2*d+d:])
	}
	clear(e.memory)
	step := func(i, from, to int) {
		at := i * d
		scan(e.x[at+from:at+to], e.memory[from:to], e.candidates[at+from:at+to], e.gates[at+from:at+to])
	}
	for i := range rows {
		step(i, 0, d/2)
	}
	for i := rows - 1; i >= 0; i-- {
		step(i, d/2, d)
	}
}

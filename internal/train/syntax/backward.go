package main

// backward adds the gradients of the loss of all steps.
func (w *worker) backward() {
	if len(w.steps) == 0 {
		return
	}
	n, d := w.n, w.n.width
	w.backClassifier()
	da := grow(&w.da, (w.rows+2*spare)*d)
	dx := grow(&w.dx, (w.rows+2*spare)*d)
	w.backTop(da)
	w.rectifyBack(len(n.layers), n.read.of(w.grad), da, dx)
	for l := len(n.layers) - 1; l >= 0; l-- {
		clear(da)
		switch y := n.layers[l]; y.kind {
		case 'c':
			w.backConvolution(l, y, dx, da)
		case 's':
			w.backScan(l, y, dx, da)
		}
		w.rectifyBack(l, n.layers[l].read.of(w.grad), da, dx)
	}
	w.backInput(dx)
}

// backClassifier leaves in dPre the gradient of what words add to states.
func (w *worker) backClassifier() {
	n, g, h, a := w.n, w.grad, w.n.hidden, w.n.actions
	steps, sh := len(w.steps), slots*w.n.hidden
	product(n.out.of(g), a, w.hidden, 1, h, w.dScores, a, h, a, steps, w.panelOf(steps))
	for i := range steps {
		add(n.outBias.of(g), w.dScores[i*a:(i+1)*a])
	}
	grow(&w.dHidden, (steps+spare)*h)
	product(w.dHidden, h, w.dScores, a, 1, n.turn(n.out), h, steps, h, a, w.panel)
	grow(&w.dPre, (w.rows+spare)*sh)
	for i, st := range w.steps {
		x := w.dHidden[i*h : (i+1)*h]
		for j, m := range w.hMask[i*h : (i+1)*h] {
			x[j] *= m
		}
		add(n.bias.of(g), x)
		for q, row := range st.slots {
			if row >= 0 {
				at := row*sh + q*h
				add(w.dPre[at:at+h], x)
			} else {
				add(n.none.row(g, q), x)
			}
		}
		for _, at := range st.extras {
			add(g[at:at+h], x)
		}
	}
}

// backTop leaves in da the gradient of what the classifier reads of the words.
func (w *worker) backTop(da []float32) {
	n, g, d, rows := w.n, w.grad, w.n.width, w.rows
	top, sh := w.a[len(n.layers)], slots*w.n.hidden
	product(n.slot.of(g), sh, top, 1, d, w.dPre, sh, d, sh, rows, w.panelOf(rows))
	product(da, d, w.dPre, sh, 1, n.turn(n.slot), d, rows, d, sh, w.panel)
}

func (w *worker) backConvolution(l int, y layer, dx, da []float32) {
	n, g, d, rows := w.n, w.grad, w.n.width, w.rows
	for i := range rows {
		if w.live[i] {
			add(y.bias.of(g), dx[i*d:(i+1)*d])
		}
	}
	for q, t := range y.weights {
		product(t.of(g), d, w.a[l][q*d:], 1, d, dx[d:], d, d, d, rows-1, w.panel)
		// da[i-1+q] += dx[i]: written from row q on.
		product(da[q*d:], d, dx[d:], d, 1, n.turn(t), d, rows-1, d, d, w.panel)
	}
}

func (w *worker) backScan(l int, y layer, dx, da []float32) {
	n, g, d, rows := w.n, w.grad, w.n.width, w.rows
	dg := grow(&w.dGate[l], (rows+spare)*2*d)
	dz := grow(&w.dz, (rows+spare)*d)
	copy(dz, dx)
	w.scanBack(w.gates[l], w.z[l], dz, dg)
	for i := range rows {
		if w.live[i] {
			add(y.bias.of(g), dg[i*2*d:(i+1)*2*d])
		}
	}
	t := y.weights[0]
	product(t.of(g), 2*d, w.a[l], 1, d, dg, 2*d, d, 2*d, rows, w.panel)
	product(da, d, dg, 2*d, 1, n.turn(t), d, rows, d, 2*d, w.panel)
}

// backInput adds the gradients of the embeddings.
func (w *worker) backInput(dx []float32) {
	n, g, d, in, rows := w.n, w.grad, w.n.width, w.n.input(), w.rows
	for i := range rows {
		if w.live[i] {
			add(n.inBias.of(g), dx[i*d:(i+1)*d])
		}
	}
	product(n.in.of(g), d, w.input, 1, in, dx, d, in, d, rows, w.panel)
	dIn := grow(&w.dIn, (rows+spare)*in)
	learned := (in - n.glove) / 16 * 16 // the vectors stay as they are
	product(dIn, in, dx, d, 1, n.turn(n.in), in, rows, learned, d, w.panel)
	for i, t := range w.look {
		if !w.live[i] {
			continue
		}
		x := dIn[i*in : (i+1)*in]
		for j, m := range w.inMask[i*in : (i+1)*in] {
			x[j] *= m
		}
		w.parts(t, func(table tensor, row, at int) { add(table.row(g, row), x[at:at+table.cols]) })
	}
}

// rectifyBack adds to dx the gradient da of what layer l read.
func (w *worker) rectifyBack(l int, dThreshold, da, dx []float32) {
	d := w.n.width
	for i := range w.rows {
		if !w.live[i] {
			continue
		}
		for j := range d {
			if w.a[l][i*d+j] > 0 {
				y := da[i*d+j] * w.mask[l][i*d+j]
				dx[i*d+j] += y
				dThreshold[j] += y
			}
		}
	}
}

// scanBack turns the gradient dh of h into that of candidates and gates, in dg.
// It changes dh.
func (w *worker) scanBack(g, h, dh, dg []float32) {
	d := w.n.width
	run := func(i, before, from, to int) {
		for j := from; j < to; j++ {
			f, x := g[i*2*d+d+j], dh[i*d+j]
			var b float32
			if before >= 0 {
				b = h[before*d+j]
				dh[before*d+j] += x * (1 - f)
			}
			dg[i*2*d+j] = x * f
			if f > 0 && f < 1 {
				dg[i*2*d+d+j] = x * (g[i*2*d+j] - b) * squashSlope
			}
		}
	}
	for k, s := range w.batch {
		first, last := w.start[k], w.start[k]+len(s.tokens)-1
		for i := last; i >= first; i-- {
			before := i - 1
			if i == first {
				before = -1
			}
			run(i, before, 0, d/2)
		}
		for i := first; i <= last; i++ {
			after := i + 1
			if i == last {
				after = -1
			}
			run(i, after, d/2, d)
		}
	}
}

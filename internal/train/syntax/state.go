package main

import (
	"math"

	"github.com/hearsay-nlp/hearsay/internal/syntax"
)

// The three transitions of the arc-hybrid system.
const (
	shift = iota
	left  // the top of the stack becomes a child of the first word of the buffer
	right // the top of the stack becomes a child of the word below it
)

// state is a stack and a buffer with the arcs made so far. The root stands last.
type state struct {
	n, next       int // words; first word of the buffer
	stack         []int
	head, label   []int
	left, right   []int // outermost child, or -1
	nLeft, nRight []int // how many, at most three
}

func (s *state) reset(n int) {
	s.n, s.next, s.stack = n, 0, s.stack[:0]
	for _, v := range []*[]int{&s.head, &s.label, &s.left, &s.right, &s.nLeft, &s.nRight} {
		*v = append((*v)[:0], make([]int, n+1)...)
	}
	for i := range n + 1 {
		s.head[i], s.label[i], s.left[i], s.right[i] = -1, -1, -1, -1
	}
}

func (s *state) done() bool { return s.next == s.n && len(s.stack) == 0 }

// may tells which transitions keep the result a tree with one root.
func (s *state) may() (ok [3]bool) {
	k, more := len(s.stack), s.next < s.n
	ok[shift], ok[left], ok[right] = more, k >= 1 && (more || k == 1), k >= 2
	return
}

func (s *state) at(depth int) int {
	if k := len(s.stack); depth < k {
		return s.stack[k-1-depth]
	}
	return -1
}

func (s *state) apply(t, label int) {
	if t == shift {
		s.stack = append(s.stack, s.next)
		s.next++
		return
	}
	d, h := s.at(0), s.next
	if t == right {
		h = s.at(1)
	}
	s.stack = s.stack[:len(s.stack)-1]
	s.head[d], s.label[d] = h, label
	if d < h {
		if s.left[h] < 0 || d < s.left[h] {
			s.left[h] = d
		}
		s.nLeft[h] = min(s.nLeft[h]+1, 3)
	} else {
		if s.right[h] < 0 || d > s.right[h] {
			s.right[h] = d
		}
		s.nRight[h] = min(s.nRight[h]+1, 3)
	}
}

// costs is the dynamic oracle: how many gold arcs each transition gives up
// (Goldberg and Nivre 2013). An arc from the root is only within reach of the bottom
// of the stack, since the tree has one root.
func (s *state) costs(gold []int) (c [3]int) {
	b, top, below := s.next, s.at(0), s.at(1)
	bottom := len(s.stack) == 1
	if top < 0 {
		return
	}
	for _, x := range s.stack {
		if gold[x] == b || b < s.n && gold[b] == x && x != top {
			c[shift]++
		}
	}
	if b < s.n && gold[b] == s.n {
		c[shift]++
	}
	for x := b; x < s.n; x++ {
		if gold[x] == top {
			c[left]++
			c[right]++
		}
	}
	switch h := gold[top]; {
	case h == s.n:
		if bottom && b < s.n {
			c[left]++
		}
	case h > b || h >= 0 && h == below:
		c[left]++
	}
	if h := gold[top]; h >= b && h < s.n {
		c[right]++
	}
	return
}

// step is what the classifier saw: rows of the slots (-1 none) and offsets of the
// other tables' rows among the parameters.
type step struct {
	slots  [slots]int
	extras [childSlots + 2 + 3]int
}

func (n *network) see(s *state, base int) (t step) {
	s0, s1, b := s.at(0), s.at(1), s.next
	t.slots = [slots]int{s0, s1, s.at(2), b, -1, -1, -1, -1, -1, s.left[b]}
	if b < s.n {
		t.slots[4] = b + 1
	}
	var d [2]int
	v := [3]int{0, 16, 32 + s.nLeft[b]}
	if s0 >= 0 {
		t.slots[5], t.slots[6] = s.left[s0], s.right[s0]
		d[0] = syntax.Distance(b - s0)
		v[0] += 4*s.nLeft[s0] + s.nRight[s0]
	}
	if s1 >= 0 {
		t.slots[7], t.slots[8] = s.left[s1], s.right[s1]
		d[1] = syntax.Distance(s0 - s1)
		v[1] += 4*s.nLeft[s1] + s.nRight[s1]
	}
	none, h := len(n.vocab.labels), n.hidden
	for q := range childSlots {
		l := none
		if x := t.slots[slots-childSlots+q]; x >= 0 {
			l = s.label[x]
		}
		t.extras[q] = n.labels.at + (q*(none+1)+l)*h
	}
	t.extras[5] = n.distances.at + d[0]*h
	t.extras[6] = n.distances.at + (10+d[1])*h
	for i, x := range v {
		t.extras[7+i] = n.valencies.at + x*h
	}
	for q, x := range t.slots {
		if x >= 0 {
			t.slots[q] = base + x
		}
	}
	return
}

// run parses sentence k of the batch. In training it follows its own choices or
// the oracle's and keeps what the backward pass needs.
func (w *worker) run(k int) {
	n, p, s := w.n, w.p, w.batch[k]
	st, h, a := &w.state, n.hidden, n.actions
	st.reset(len(s.words))
	root := n.vocab.labelRow["root"]
	nl := len(n.vocab.labels)
	for !st.done() {
		t := n.see(st, w.start[k])
		i := len(w.steps)
		if !w.training {
			i = 0
		}
		w.room(i + 1)
		hid, sc := w.hidden[i*h:(i+1)*h], w.scores[:a]
		copy(hid, n.bias.of(p))
		for q, row := range t.slots {
			if row >= 0 {
				at := (row*slots + q) * h
				add(hid, w.pre[at:at+h])
			} else {
				add(hid, n.none.row(p, q))
			}
		}
		for _, at := range t.extras {
			add(hid, p[at:at+h])
		}
		if w.training {
			m := w.hMask[i*h : (i+1)*h]
			w.dropout(m, w.drop)
			for j, x := range hid {
				if x <= 0 {
					m[j] = 0
				}
				hid[j] *= m[j]
			}
		} else {
			for j, x := range hid {
				hid[j] = max(x, 0)
			}
		}
		if w.watch != nil {
			w.watch(hid)
		}
		copy(sc, n.outBias.of(p))
		for j, x := range hid {
			if x != 0 {
				addScaled(sc, n.out.row(p, j), x)
			}
		}
		ok := st.may()
		act := best(sc[:3], ok)
		if w.training {
			w.steps = append(w.steps, t)
			act = w.learn(st, s, sc, w.dScores[i*a:(i+1)*a], ok, act)
		}
		label := -1
		if act != shift {
			label = w.bestLabel(sc[3+(act-left)*nl:][:nl], root, act == left && st.next == st.n)
		}
		st.apply(act, label)
	}
}

func (w *worker) room(steps int) {
	h, a := w.n.hidden, w.n.actions
	need := func(b *[]float32, n int) {
		if len(*b) < n {
			*b = append(*b, make([]float32, n)...)
		}
	}
	need(&w.hidden, (steps+spare)*h)
	need(&w.hMask, (steps+spare)*h)
	need(&w.dScores, (steps+spare)*a)
	need(&w.scores, 4*a)
}

func best(sc []float32, ok [3]bool) int {
	b := -1
	for i, x := range sc {
		if ok[i] && (b < 0 || x > sc[b]) {
			b = i
		}
	}
	return b
}

func (w *worker) bestLabel(sc []float32, root int, top bool) int {
	if top {
		return root
	}
	b := -1
	for i, x := range sc {
		if i != root && (b < 0 || x > sc[b]) {
			b = i
		}
	}
	return b
}

// learn writes the gradient of the loss of one step: that of the summed
// probability of all transitions of least cost, and that of the label of each
// right arc at hand. It returns the transition to follow.
func (w *worker) learn(st *state, s *sentence, sc, d []float32, ok [3]bool, act int) int {
	clear(d)
	c := st.costs(s.heads)
	least := 1 << 30
	for t := range 3 {
		if ok[t] {
			least = min(least, c[t])
		}
	}
	follow := w.learnTransition(sc, d, ok, c, least, act)
	nl := len(w.n.vocab.labels)
	top := st.at(0)
	for t, head := range [3]int{-1, st.next, st.at(1)} {
		if t == shift || !ok[t] || c[t] > least || s.heads[top] != head || s.labels[top] < 0 || head == st.n {
			continue
		}
		x, y := sc[3+(t-left)*nl:][:nl], d[3+(t-left)*nl:][:nl]
		softmax(y, x)
		w.loss -= math.Log(float64(max(y[s.labels[top]], 1e-20)))
		y[s.labels[top]]--
	}
	if w.chance(w.explore) {
		return act
	}
	return follow
}

// learnTransition does so for the transition, and returns the best one of least
// cost. act is the best one of all.
func (w *worker) learnTransition(sc, d []float32, ok [3]bool, c [3]int, least, act int) (follow int) {
	var e [3]float32
	var all, good float32
	follow = -1
	for t := range 3 {
		if !ok[t] {
			continue
		}
		e[t] = exp32(sc[t] - sc[act])
		all += e[t]
		if c[t] == least {
			good += e[t]
			if follow < 0 || sc[t] > sc[follow] {
				follow = t
			}
		}
	}
	good = max(good, 1e-20)
	for t := range 3 {
		if ok[t] {
			d[t] = e[t] / all
			if c[t] == least {
				d[t] -= e[t] / good
			}
		}
	}
	w.loss -= math.Log(float64(good / all))
	return follow
}

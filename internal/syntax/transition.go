package syntax

// The transitions of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta
// 2011).
const (
	shift      = iota // move the first word of the buffer to the stack
	leftwards         // the top of the stack becomes a child of the buffer's first word
	rightwards        // the top of the stack becomes a child of the word below it
)

// state is a parse under way. The root stands after the last word.
type state struct {
	words       int
	next        int // first word of the buffer
	stack       []int
	head        []int
	label       []uint8
	left, right []int   // outermost children, or -1
	lefts       []uint8 // how many, counted up to three
	rights      []uint8

	slots  []uint64 // what the classifier adds up: by word and slot
	filled []uint16 // by word: bits of the slots filled
	seen   levels
	sums   []int32
}

func (s *state) reset(words, hidden int) {
	n := words + 1
	s.words, s.next = words, 0
	s.stack = resize(s.stack, n)[:0]
	s.head, s.left, s.right = resize(s.head, n), resize(s.left, n), resize(s.right, n)
	s.label, s.lefts, s.rights = resize(s.label, n), resize(s.lefts, n), resize(s.rights, n)
	s.slots, s.filled = resize(s.slots, n*Slots*hidden/4), resize(s.filled, n)
	s.seen.resize(1, hidden)
	s.sums = resize(s.sums, max(hidden, LabelColumns)+blockSize)
	clear(s.lefts)
	clear(s.rights)
	clear(s.filled)
	for i := range n {
		s.left[i], s.right[i] = -1, -1
	}
}

// at returns a word of the stack, counted from the top, or -1.
func (s *state) at(depth int) int {
	if k := len(s.stack); depth < k {
		return s.stack[k-1-depth]
	}
	return -1
}

// attach makes the top of the stack a child of head.
func (s *state) attach(head int, label uint8) {
	d := s.stack[len(s.stack)-1]
	s.stack = s.stack[:len(s.stack)-1]
	s.head[d], s.label[d] = head, label
	if d < head {
		if s.left[head] < 0 || d < s.left[head] {
			s.left[head] = d
		}
		s.lefts[head] = min(s.lefts[head]+1, 3)
		return
	}
	if s.right[head] < 0 || d > s.right[head] {
		s.right[head] = d
	}
	s.rights[head] = min(s.rights[head]+1, 3)
}

// parse builds the tree, taking the best transition each time: two for each
// word. The last word of the stack goes to the root, and nothing else does.
func (m *model) parse(s *state, e *encoder, words int) {
	s.reset(words, m.hidden)
	for s.next < words || len(s.stack) > 0 {
		if len(s.stack) == 0 {
			s.stack = append(s.stack, s.next)
			s.next++
			continue
		}
		if s.next == words && len(s.stack) == 1 {
			s.attach(words, m.root)
			continue
		}
		m.look(s, e)
		switch m.choose(s) {
		case shift:
			s.stack = append(s.stack, s.next)
			s.next++
		case leftwards:
			s.attach(s.next, m.name(s, 0))
		case rightwards:
			s.attach(s.at(1), m.name(s, 1))
		}
	}
}

// choose returns the best transition that keeps the result a tree with one root.
func (m *model) choose(s *state) int {
	sums := s.sums[:blockSize]
	clear(sums)
	m.transitions.multiply(sums, &s.seen, 0, 1)
	more := s.next < s.words
	best := -1
	var most int32
	for t, may := range [3]bool{more, more, len(s.stack) > 1} {
		if score := sums[t] + m.transitionBias[t]; may && (best < 0 || score > most) {
			best, most = t, score
		}
	}
	return best
}

// name returns the best relation of an arc leftwards (0) or rightwards (1).
func (m *model) name(s *state, way int) uint8 {
	sums := s.sums[:LabelColumns]
	clear(sums)
	m.arcLabels[way].multiply(sums, &s.seen, 0, 1)
	best := -1
	var most int32
	for i, bias := range m.labelBias[way] {
		if score := sums[i] + bias; i != int(m.root) && (best < 0 || score > most) {
			best, most = i, score
		}
	}
	return uint8(best)
}

// look adds up what the classifier knows of a state.
func (m *model) look(s *state, e *encoder) {
	var rows [stateRows][]uint64
	b, s0, s1 := s.next, s.at(0), s.at(1)
	slots := [Slots]int{s0, s1, s.at(2), b, -1, s.left[s0], s.right[s0], -1, -1, s.left[b]}
	if b < s.words {
		slots[4] = b + 1
	}
	between, valency := 0, 16
	if s1 >= 0 {
		slots[7], slots[8] = s.left[s1], s.right[s1]
		between = distance(s0 - s1)
		valency += int(4*s.lefts[s1] + s.rights[s1])
	}
	for q, word := range slots {
		if word < 0 {
			rows[q] = m.none[q]
			continue
		}
		rows[q] = m.slot(s, e, word, q)
	}
	for q := range ChildSlots {
		label := len(m.labels)
		if child := slots[Slots-ChildSlots+q]; child >= 0 {
			label = int(s.label[child])
		}
		rows[Slots+q] = m.childLabels[q*(len(m.labels)+1)+label]
	}
	rows[Slots+ChildSlots] = m.distances[distance(b-s0)]
	rows[Slots+ChildSlots+1] = m.distances[Distances+between]
	rows[Slots+ChildSlots+2] = m.valencies[4*s.lefts[s0]+s.rights[s0]]
	rows[Slots+ChildSlots+3] = m.valencies[valency]
	rows[Slots+ChildSlots+4] = m.valencies[32+s.lefts[b]]
	s.seen.sumState(&rows, m.hiddenScale)
}

// slot returns what a word adds to a state in which it stands in slot q. That is
// worked out when first needed.
func (m *model) slot(s *state, e *encoder, word, q int) []uint64 {
	n := m.hidden / 4
	row := s.slots[(word*Slots+q)*n:][:n]
	if bit := uint16(1) << q; s.filled[word]&bit == 0 {
		s.filled[word] |= bit
		sums := s.sums[:m.hidden]
		clear(sums)
		m.slots[q].multiply(sums, &e.levels, word+1, 1)
		m.slotScale[q].applyWords(row, sums)
	}
	return row
}

// distance puts distances between words in ten classes.
func distance(d int) int {
	switch {
	case d <= 5:
		return d
	case d <= 8:
		return 6
	case d <= 12:
		return 7
	case d <= 20:
		return 8
	}
	return 9
}

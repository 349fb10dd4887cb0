package syntax

import "math"

// classifier is the room for judging the states of one sentence.
type classifier struct {
	slots  []uint64 // what words add to a state: by word and slot
	filled []uint16 // by word: bits of the slots worked out
	seen   levels   // what is known of a state: one row for each state at hand
	sums   []int32
}

func (c *classifier) reset(words, hidden int) {
	n := words + 1
	c.slots, c.filled = resize(c.slots, n*Slots*hidden/4), resize(c.filled, n)
	c.seen.resize(beamWidth, hidden)
	c.sums = resize(c.sums, max(hidden, LabelColumns)+blockSize)
	clear(c.filled)
}

// look sums up what is known of a state, in a row of seen.
func (m *model) look(c *classifier, row int, s *state, e *encoder) {
	var rows [stateRows][]uint64
	b, s0, s1 := s.next, s.at(0), s.at(1)
	slots := [Slots]int{s0, s1, s.at(2), b, -1, int(s.left[s0]), int(s.right[s0]), -1, -1, int(s.left[b])}
	if b < s.words {
		slots[4] = b + 1
	}
	between, valency := 0, 16
	if s1 >= 0 {
		slots[7], slots[8] = int(s.left[s1]), int(s.right[s1])
		between = Distance(s0 - s1)
		valency += int(4*s.lefts[s1] + s.rights[s1])
	}
	for q, word := range slots {
		if word < 0 {
			rows[q] = m.none[q]
			continue
		}
		rows[q] = m.slot(c, e, word, q)
	}
	for q := range ChildSlots {
		label := len(m.labels)
		if child := slots[Slots-ChildSlots+q]; child >= 0 {
			label = int(s.label[child])
		}
		rows[Slots+q] = m.childLabels[q*(len(m.labels)+1)+label]
	}
	rows[Slots+ChildSlots] = m.distances[Distance(b-s0)]
	rows[Slots+ChildSlots+1] = m.distances[Distances+between]
	rows[Slots+ChildSlots+2] = m.valencies[4*s.lefts[s0]+s.rights[s0]]
	rows[Slots+ChildSlots+3] = m.valencies[valency]
	rows[Slots+ChildSlots+4] = m.valencies[32+s.lefts[b]]
	c.seen.sumState(row, &rows, m.hiddenScale)
}

// slot returns what a word adds to a state in which it stands in slot q. That is
// worked out when first needed.
func (m *model) slot(c *classifier, e *encoder, word, q int) []uint64 {
	n := m.hidden / 4
	row := c.slots[(word*Slots+q)*n:][:n]
	if bit := uint16(1) << q; c.filled[word]&bit == 0 {
		c.filled[word] |= bit
		sums := c.sums[:m.hidden]
		clear(sums)
		m.slots[q].multiply(sums, &e.levels, word+1, 1)
		m.slotScale[q].applyWords(row, sums)
	}
	return row
}

// Distance puts distances between words, from 0, in as many classes as Distances
// says.
func Distance(d int) int {
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

// judge returns the logarithms of how likely the transitions that a state may take
// are, in m.unit, by its row of seen.
func (m *model) judge(c *classifier, row int, may [3]bool) (scores [3]int32) {
	sums := c.sums[:blockSize]
	clear(sums)
	m.transitions.multiply(sums, &c.seen, row, 1)
	all := int32(math.MinInt32 / 2)
	for t := range scores {
		if may[t] {
			scores[t] = sums[t] + m.transitionBias[t]
			all = m.addLogs(all, scores[t])
		}
	}
	for t := range scores {
		scores[t] -= all
	}
	return scores
}

// addLogs returns the logarithm of the sum of two numbers that are given by theirs.
func (m *model) addLogs(x, y int32) int32 {
	most := max(x, y)
	if d := int(most) - int(min(x, y)); d < len(m.logs) {
		return most + m.logs[d]
	}
	return most
}

// name returns the best relation of an arc leftwards (0) or rightwards (1), by a
// state's row of seen.
func (m *model) name(c *classifier, row, way int) uint8 {
	sums := c.sums[:LabelColumns]
	clear(sums)
	m.arcLabels[way].multiply(sums, &c.seen, row, 1)
	best := -1
	var most int32
	for i, bias := range m.labelBias[way] {
		if score := sums[i] + bias; i != int(m.root) && (best < 0 || score > most) {
			best, most = i, score
		}
	}
	return uint8(best)
}

package crf

import "slices"

// Example is a sequence to learn from: the features of each position and of the
// step to it, the states that it can have, and its right states.
type Example struct {
	Gold []uint8
	// Allowed holds, for each position, a bit for each state that it can have.
	Allowed []uint16

	node, edge []uint32 // features, later rows
	nodeEnd    []int32  // by position: where its features end in node
	edgeEnd    []int32
}

// Unknown is the state of a position that nothing is learned from.
const Unknown = 255

// Add appends a position. It copies the features.
func (e *Example) Add(node, edge []uint32, gold uint8, allowed uint16) {
	e.node, e.edge = append(e.node, node...), append(e.edge, edge...)
	e.nodeEnd, e.edgeEnd = append(e.nodeEnd, int32(len(e.node))), append(e.edgeEnd, int32(len(e.edge)))
	e.Gold, e.Allowed = append(e.Gold, gold), append(e.Allowed, allowed)
}

// Trim gives back the room that Add kept for more.
func (e *Example) Trim() {
	e.node, e.edge = slices.Clone(e.node), slices.Clone(e.edge)
}

// part returns the part of all that belongs to position i.
func part(all []uint32, ends []int32, i int) []uint32 {
	if i == 0 {
		return all[:ends[0]]
	}
	return all[ends[i-1]:ends[i]]
}

// counter counts hashed features, up to 255 and not quite exactly: features of
// one bucket count as one.
type counter []uint8

const counterBits = 26

func (c counter) add(features []uint32) {
	for _, f := range features {
		if k := &c[f>>(32-counterBits)]; *k < 255 {
			*k++
		}
	}
}

// number replaces the features of e, of one kind, by the numbers of their rows
// and drops those counted less than floor times. New features get a new row.
func number(all []uint32, ends []int32, rows map[uint32]uint32, counts counter, floor uint8) []uint32 {
	kept, from := all[:0], int32(0)
	for i, end := range ends {
		for _, f := range all[from:end] {
			if counts[f>>(32-counterBits)] < floor {
				continue
			}
			row, ok := rows[f]
			if !ok {
				row = uint32(len(rows))
				rows[f] = row
			}
			kept = append(kept, row)
		}
		from, ends[i] = end, int32(len(kept))
	}
	return kept
}

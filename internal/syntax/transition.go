package syntax

// The transitions of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta
// 2011).
const (
	shift      = iota // move the first word of the buffer to the stack
	leftwards         // the top of the stack becomes a child of the buffer's first word
	rightwards        // the top of the stack becomes a child of the word below it
)

// state is a parse under way. The root stands after the last word. Words are
// numbered in a window, so 16 bits do.
type state struct {
	words       int
	next        int // first word of the buffer
	stack       []int16
	head        []int16
	label       []uint8
	left, right []int16 // outermost children, or -1
	lefts       []uint8 // how many, counted up to three
	rights      []uint8
	score       int32 // the logarithm of how likely its transitions are
}

func (s *state) reset(words int) {
	n := words + 1
	s.words, s.next, s.score = words, 0, 0
	s.stack = resize(s.stack, n)[:0]
	s.head, s.left, s.right = resize(s.head, n), resize(s.left, n), resize(s.right, n)
	s.label, s.lefts, s.rights = resize(s.label, n), resize(s.lefts, n), resize(s.rights, n)
	clear(s.lefts)
	clear(s.rights)
	for i := range n {
		s.left[i], s.right[i] = -1, -1
	}
}

// copy makes s like t.
func (s *state) copy(t *state) {
	s.words, s.next, s.score = t.words, t.next, t.score
	s.stack = append(s.stack[:0], t.stack...)
	s.head, s.left, s.right = append(s.head[:0], t.head...), append(s.left[:0], t.left...), append(s.right[:0], t.right...)
	s.label, s.lefts, s.rights = append(s.label[:0], t.label...), append(s.lefts[:0], t.lefts...), append(s.rights[:0], t.rights...)
}

// may tells which transitions keep the result a tree with one root: the last word
// of the stack goes to the root, and nothing else does.
func (s *state) may() [3]bool {
	k, more := len(s.stack), s.next < s.words
	return [3]bool{more, k > 1 && more || k == 1, k > 1}
}

// at returns a word of the stack, counted from the top, or -1.
func (s *state) at(depth int) int {
	if k := len(s.stack); depth < k {
		return int(s.stack[k-1-depth])
	}
	return -1
}

func (s *state) shift() {
	s.stack = append(s.stack, int16(s.next))
	s.next++
}

// attach makes the top of the stack a child of head.
func (s *state) attach(head int, label uint8) {
	d := s.stack[len(s.stack)-1]
	s.stack = s.stack[:len(s.stack)-1]
	s.head[d], s.label[d] = int16(head), label
	if int(d) < head {
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

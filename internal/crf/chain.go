// Package crf finds the best labels of a sequence, and how likely labels are, by
// a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001).
//
// It knows nothing of features: a Chain holds the potentials, logarithms that
// need not be normalized, of each state at each position and of each step from a
// state to the next. All methods take time linear in the length.
package crf

// Never is a potential that rules a state or a step out. Sums of many stay finite.
const Never = -1e6

// Chain holds the potentials of one sequence and the room that its methods work
// in. It is for one goroutine at a time; Reset makes it ready for the next
// sequence.
type Chain struct {
	states, length int
	node           []float32 // by position and state
	edge           []float32 // by position, state before and state
	back           []uint8   // by position and state: the best state before
	partials       []partial
	filled         []uint8 // how many partials a state of a position has
	sums           sums
}

// MaxStates is the most states that a Chain can have.
const MaxStates = 16

// Reset makes c a chain of so many positions and states whose potentials are all
// zero. States beyond MaxStates are an error of the program and panic.
func (c *Chain) Reset(length, states int) {
	if states > MaxStates {
		panic("crf: too many states")
	}
	c.length, c.states = length, states
	c.node = zeroed(c.node, length*states)
	c.edge = zeroed(c.edge, length*states*states)
}

// Len returns the number of positions.
func (c *Chain) Len() int { return c.length }

// Node returns the potentials of the states at position i, for the caller to set.
func (c *Chain) Node(i int) []float32 {
	return c.node[i*c.states : (i+1)*c.states]
}

// Edge returns the potentials of the steps from the states at position i-1 to
// those at i, for the caller to set: that from p to s is number p*states+s. Those
// of position 0 do not count.
func (c *Chain) Edge(i int) []float32 {
	n := c.states * c.states
	return c.edge[i*n : (i+1)*n]
}

// Best appends the most likely states to path and returns it with the sum of
// their potentials (Viterbi 1967).
func (c *Chain) Best(path []uint8) ([]uint8, float64) {
	if c.length == 0 {
		return path, 0
	}
	n := c.states
	c.back = zeroed(c.back, c.length*n)
	var before, now [MaxStates]float64
	for s, x := range c.Node(0) {
		before[s] = float64(x)
	}
	for i := 1; i < c.length; i++ {
		node, edge := c.Node(i), c.Edge(i)
		for s := range n {
			best, from := before[0]+float64(edge[s]), 0
			for p := 1; p < n; p++ {
				if x := before[p] + float64(edge[p*n+s]); x > best {
					best, from = x, p
				}
			}
			now[s] = best + float64(node[s])
			c.back[i*n+s] = uint8(from)
		}
		before, now = now, before
	}
	last := 0
	for s := range n {
		if before[s] > before[last] {
			last = s
		}
	}
	return c.trace(path, last), before[last]
}

// Score returns the sum of the potentials of a path.
func (c *Chain) Score(path []uint8) float64 {
	sum := 0.0
	for i, s := range path {
		sum += float64(c.Node(i)[s])
		if i > 0 {
			sum += float64(c.Edge(i)[int(path[i-1])*c.states+int(s)])
		}
	}
	return sum
}

// trace appends the path that ends in state last.
func (c *Chain) trace(path []uint8, last int) []uint8 {
	start := len(path)
	path = append(path, make([]uint8, c.length)...)
	for i := c.length - 1; i >= 0; i-- {
		path[start+i] = uint8(last)
		last = int(c.back[i*c.states+last])
	}
	return path
}

// zeroed returns s with n elements, all zero.
func zeroed[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/4)
	}
	s = s[:n]
	clear(s)
	return s
}

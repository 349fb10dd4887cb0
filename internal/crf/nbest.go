package crf

// Path is a labeling of a chain and the sum of its potentials.
type Path struct {
	States []uint8
	Score  float64
}

// partial is one of the best paths up to a state of a position: its score, and
// the state before and the rank there of the path that it goes on from.
type partial struct {
	score       float64
	state, rank uint8
}

// MaxPaths is the most paths that NBest finds.
const MaxPaths = 16

// NBest returns the n most likely paths, the best first; fewer if there are fewer
// that are not ruled out, and at most MaxPaths.
func (c *Chain) NBest(n int) []Path {
	if c.length == 0 || n < 1 {
		return nil
	}
	n = min(n, MaxPaths)
	c.partials = zeroed(c.partials, c.length*c.states*n)
	c.filled = zeroed(c.filled, c.length*c.states)
	for s, x := range c.Node(0) {
		if x > Never/2 {
			c.partials[s*n], c.filled[s] = partial{score: float64(x)}, 1
		}
	}
	for i := 1; i < c.length; i++ {
		for s := range c.states {
			c.extend(i, s, n)
		}
	}
	ends := make([]partial, n)
	found := uint8(0)
	at := (c.length - 1) * c.states
	for s := range c.states {
		for r, p := range c.partials[(at+s)*n : (at+s)*n+int(c.filled[at+s])] {
			found = insert(ends, found, partial{p.score, uint8(s), uint8(r)})
		}
	}
	paths := make([]Path, found)
	for k, p := range ends[:found] {
		paths[k] = Path{c.follow(p, n), p.score}
	}
	return paths
}

// extend finds the n best ways to state s at position i.
func (c *Chain) extend(i, s, n int) {
	node, edge := float64(c.Node(i)[s]), c.Edge(i)
	if node <= Never/2 {
		return
	}
	list := c.partials[(i*c.states+s)*n : (i*c.states+s+1)*n]
	found := uint8(0)
	for p := range c.states {
		step := float64(edge[p*c.states+s])
		if step <= Never/2 {
			continue
		}
		before := (i-1)*c.states + p
		for r, from := range c.partials[before*n : before*n+int(c.filled[before])] {
			found = insert(list, found, partial{from.score + step + node, uint8(p), uint8(r)})
		}
	}
	c.filled[i*c.states+s] = found
}

// insert puts p in its place among the first of list, which are in order, unless
// list is full of better ones. It returns how many there are then.
func insert(list []partial, found uint8, p partial) uint8 {
	k := int(found)
	if k == len(list) {
		if k--; p.score <= list[k].score {
			return found
		}
	} else {
		found++
	}
	for ; k > 0 && list[k-1].score < p.score; k-- {
		list[k] = list[k-1]
	}
	list[k] = p
	return found
}

// follow returns the states of the path that ends in last.
func (c *Chain) follow(last partial, n int) []uint8 {
	states := make([]uint8, c.length)
	for i := c.length - 1; i >= 0; i-- {
		states[i] = last.state
		last = c.partials[(i*c.states+int(last.state))*n+int(last.rank)]
	}
	return states
}

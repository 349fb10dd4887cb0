package crf

import "math"

// sums are the forward and backward sums of a chain, scaled at each position so
// that they stay in range (Rabiner 1989).
type sums struct {
	node, edge        []float64 // potentials, no longer logarithms
	forward, backward []float64
	scale             []float64
}

// least is the smallest factor that a potential becomes, next to the largest of
// its position: below it sums could vanish.
const least = 1e-30

// Sum readies c for Marginal, Step and the like. To call it again after potentials
// were changed is the caller's task.
func (c *Chain) Sum() {
	n, s := c.states, &c.sums
	s.node, s.edge = zeroed(s.node, c.length*n), zeroed(s.edge, c.length*n*n)
	s.forward, s.backward = zeroed(s.forward, c.length*n), zeroed(s.backward, c.length*n)
	s.scale = zeroed(s.scale, c.length)
	for i := range c.length {
		exp(c.Node(i), s.node[i*n:(i+1)*n])
		if i > 0 {
			exp(c.Edge(i), s.edge[i*n*n:(i+1)*n*n])
		}
	}
	for i := range c.length {
		c.advance(i)
	}
	for i := c.length - 1; i >= 0; i-- {
		c.retreat(i)
	}
}

// exp sets factors to the exponentials of logs, the largest of them 1. What is
// ruled out becomes 0.
func exp(logs []float32, factors []float64) {
	top := logs[0]
	for _, x := range logs {
		top = max(top, x)
	}
	for i, x := range logs {
		if factors[i] = 0; x > Never/2 {
			factors[i] = max(least, math.Exp(float64(x-top)))
		}
	}
}

// advance sets the forward sums of position i.
func (c *Chain) advance(i int) {
	n, s := c.states, &c.sums
	here, total := s.forward[i*n:(i+1)*n], 0.0
	for y := range n {
		x := 1.0
		if i > 0 {
			x = 0
			for p, f := range s.forward[(i-1)*n : i*n] {
				x += f * s.edge[i*n*n+p*n+y]
			}
		}
		here[y] = x * s.node[i*n+y]
		total += here[y]
	}
	s.scale[i] = total
	for y := range here {
		here[y] /= total
	}
}

// retreat sets the backward sums of position i.
func (c *Chain) retreat(i int) {
	n, s := c.states, &c.sums
	here := s.backward[i*n : (i+1)*n]
	for y := range here {
		if i == c.length-1 {
			here[y] = 1
			continue
		}
		x := 0.0
		for q, b := range s.backward[(i+1)*n : (i+2)*n] {
			x += s.edge[(i+1)*n*n+y*n+q] * s.node[(i+1)*n+q] * b
		}
		here[y] = x / s.scale[i+1]
	}
}

// Marginal returns the probability that position i has state y. Sum must have
// been called.
func (c *Chain) Marginal(i, y int) float64 {
	k := i*c.states + y
	return c.sums.forward[k] * c.sums.backward[k]
}

// Step returns the probability that positions i-1 and i have states p and y, for
// i above 0. Sum must have been called.
func (c *Chain) Step(i, p, y int) float64 {
	n, s := c.states, &c.sums
	return s.forward[(i-1)*n+p] * s.edge[i*n*n+p*n+y] * s.node[i*n+y] * s.backward[i*n+y] / s.scale[i]
}

// Package crf learns the weights of linear-chain conditional random fields over
// hashed features by stochastic gradient ascent with steps of AdaGrad (Duchi,
// Hazan and Singer 2011).
package crf

import (
	"math"
	"math/rand/v2"

	"github.com/hearsay-nlp/hearsay/internal/crf"
	"github.com/hearsay-nlp/hearsay/internal/model"
)

// Topology says how many states there are and which share weights.
type Topology struct {
	States int
	// Node gives the class of each state, whose weights it has.
	Node []uint8
	// Step gives the class of the step from state p to s, number p*States+s, or
	// -1 for a step that cannot be.
	Step []int8
}

// Space numbers the features of a set of examples.
type Space struct {
	Topology
	node, edge map[uint32]uint32
	nodes      int // classes
	steps      int
}

// NewSpace numbers the features of examples that occur at least floor times and
// readies the examples for training.
func NewSpace(t Topology, examples []*Example, floor int) *Space {
	s := &Space{Topology: t, node: map[uint32]uint32{}, edge: map[uint32]uint32{}}
	for _, c := range t.Node {
		s.nodes = max(s.nodes, int(c)+1)
	}
	for _, c := range t.Step {
		s.steps = max(s.steps, int(c)+1)
	}
	nodes, edges := make(counter, 1<<counterBits), make(counter, 1<<counterBits)
	for _, e := range examples {
		nodes.add(e.node)
		edges.add(e.edge)
	}
	for _, e := range examples {
		e.node = number(e.node, e.nodeEnd, s.node, nodes, uint8(floor))
		e.edge = number(e.edge, e.edgeEnd, s.edge, edges, uint8(floor))
	}
	return s
}

// Config says how to train.
type Config struct {
	Epochs  int
	Rate    float64 // of learning
	L2      float64 // penalty on the square of weights, at each step
	Average int     // the weights are the mean of those after so many last epochs
	Drop    float64 // the share of features that is left out at each step, others each time
	Seed    uint64
	Runs    int // the weights are the mean of so many trainings, at least one, from one seed after another
}

// Weights are what was learned, by row and class.
type Weights struct {
	space      *Space
	node, edge []float32
}

// learner is a training at work.
type learner struct {
	*Space
	Config
	node, edge   []float32
	nodeG, edgeG []float32 // sums of squared gradients
	chain        crf.Chain
	rng          *rand.Rand
	rows         Example // the features of an example that are not left out
	scale        float32 // what makes up for those that are
}

// Train learns from examples, all of them of those that s was made of.
func (s *Space) Train(c Config, examples []*Example) *Weights {
	c.Runs, c.Average = max(c.Runs, 1), max(c.Average, 1)
	mean := &Weights{s, make([]float32, len(s.node)*s.nodes), make([]float32, len(s.edge)*s.steps)}
	for run := range c.Runs {
		s.run(c, uint64(run), examples, mean)
	}
	return mean
}

// run trains once and adds its part to the mean.
func (s *Space) run(c Config, number uint64, examples []*Example, mean *Weights) {
	rng := rand.New(rand.NewPCG(c.Seed+number, 0))
	l := &learner{Space: s, Config: c, rng: rng, scale: float32(1 / (1 - c.Drop))}
	l.node, l.nodeG = make([]float32, len(mean.node)), make([]float32, len(mean.node))
	l.edge, l.edgeG = make([]float32, len(mean.edge)), make([]float32, len(mean.edge))
	order := rng.Perm(len(examples))
	for epoch := range c.Epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, k := range order {
			l.learn(examples[k])
		}
		if epoch >= c.Epochs-c.Average {
			share := 1 / float32(c.Average*c.Runs)
			add(mean.node, l.node, share)
			add(mean.edge, l.edge, share)
		}
	}
}

func add(sum, x []float32, scale float32) {
	for i := range x {
		sum[i] += x[i] * scale
	}
}

// learn takes a step up the likelihood of an example.
func (l *learner) learn(e *Example) {
	n := len(e.Gold)
	if n == 0 {
		return
	}
	e = l.thinned(e)
	l.potentials(e)
	l.chain.Sum()
	var grad [64]float64
	for i := range n {
		if e.Gold[i] == Unknown {
			continue
		}
		g := grad[:l.nodes]
		clear(g)
		for y, class := range l.Node {
			g[class] -= l.chain.Marginal(i, y)
		}
		g[l.Node[e.Gold[i]]]++
		l.update(l.node, l.nodeG, part(e.node, e.nodeEnd, i), g)
		if i == 0 || e.Gold[i-1] == Unknown {
			continue
		}
		g = grad[:l.steps]
		clear(g)
		for k, class := range l.Step {
			if class >= 0 {
				g[class] -= l.chain.Step(i, k/l.States, k%l.States)
			}
		}
		g[l.Step[int(e.Gold[i-1])*l.States+int(e.Gold[i])]]++
		l.update(l.edge, l.edgeG, part(e.edge, e.edgeEnd, i), g)
	}
}

// thinned returns an example without the features that are left out this time. The
// next call overwrites it.
func (l *learner) thinned(e *Example) *Example {
	if l.Drop == 0 {
		return e
	}
	t := &l.rows
	t.Gold, t.Allowed = e.Gold, e.Allowed
	t.node, t.nodeEnd = l.thin(t.node[:0], t.nodeEnd[:0], e.node, e.nodeEnd)
	t.edge, t.edgeEnd = l.thin(t.edge[:0], t.edgeEnd[:0], e.edge, e.edgeEnd)
	return t
}

func (l *learner) thin(kept []uint32, keptEnds []int32, all []uint32, ends []int32) ([]uint32, []int32) {
	least, from := uint32(l.Drop*(1<<32)), int32(0)
	for _, end := range ends {
		for _, row := range all[from:end] {
			if l.rng.Uint32() >= least {
				kept = append(kept, row)
			}
		}
		from, keptEnds = end, append(keptEnds, int32(len(kept)))
	}
	return kept, keptEnds
}

// small is the gradient below which a step is not worth its time.
const small = 2e-3

// update steps the weights of rows along the gradient of the classes.
func (l *learner) update(w, squares []float32, rows []uint32, grad []float64) {
	for class, g := range grad {
		if math.Abs(g) < small {
			continue
		}
		for _, row := range rows {
			k := int(row)*len(grad) + class
			x := g - l.L2*float64(w[k])
			squares[k] += float32(x * x)
			w[k] += float32(l.Rate * x / math.Sqrt(float64(squares[k])+1e-2))
		}
	}
}

// potentials sets up the chain of an example.
func (l *learner) potentials(e *Example) {
	l.chain.Reset(len(e.Gold), l.States)
	var sums [64]float32
	for i := range e.Gold {
		sum(l.node, part(e.node, e.nodeEnd, i), sums[:l.nodes])
		node := l.chain.Node(i)
		for y, class := range l.Node {
			if node[y] = sums[class] * l.scale; e.Allowed[i]>>y&1 == 0 {
				node[y] = crf.Never
			}
		}
		if i == 0 {
			continue
		}
		sum(l.edge, part(e.edge, e.edgeEnd, i), sums[:l.steps])
		edge := l.chain.Edge(i)
		for k, class := range l.Step {
			if edge[k] = crf.Never; class >= 0 {
				edge[k] = sums[class] * l.scale
			}
		}
	}
}

// sum sets sums to the sums of the rows' weights.
func sum(w []float32, rows []uint32, sums []float32) {
	clear(sums)
	for _, row := range rows {
		for i, x := range w[int(row)*len(sums) : (int(row)+1)*len(sums)] {
			sums[i] += x
		}
	}
}

// Files returns the weights of positions and of steps in the format of package
// model, scaled and rounded to bytes; those below least in size are dropped.
func (w *Weights) Files(scale, least float64) (node, edge []byte) {
	return file(w.space.node, w.node, w.space.nodes, scale, least), file(w.space.edge, w.edge, w.space.steps, scale, least)
}

func file(rows map[uint32]uint32, weights []float32, classes int, scale, least float64) []byte {
	out := make([]model.Row, 0, len(rows))
	for f, row := range rows {
		bytes := make([]int8, classes)
		for i, x := range weights[int(row)*classes : (int(row)+1)*classes] {
			if math.Abs(float64(x)) >= least {
				bytes[i] = int8(max(-127, min(127, math.Round(float64(x)*scale))))
			}
		}
		out = append(out, model.Row{Feature: f, Weights: bytes})
	}
	return model.Encode(names(classes), out)
}

// names returns so many names of classes: digits and letters.
func names(n int) []string {
	const letters = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-+"
	var out []string
	for i := range n {
		out = append(out, letters[i:i+1])
	}
	return out
}

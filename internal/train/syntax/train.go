package main

import (
	"fmt"
	"log"
	"math/rand/v2"
	"sync"
	"time"
)

// explore is how often, after the first pass over the text, training follows the
// network's own best transition rather than the oracle's.
const explore = 0.9

// train fits the network, and prints how well it does after each epoch.
func (n *network) train(o options, train []*sentence, dev map[string][]*sentence) {
	workers := make([]*worker, o.threads)
	for i := range workers {
		workers[i] = newWorker(n, o.seed*100+uint64(i))
	}
	rng := rand.New(rand.NewPCG(o.seed, 3))
	order := rng.Perm(len(train))
	a := adam{base: o.rate, total: o.epochs * (len(train) / o.batch)}
	start := time.Now()
	for epoch := range o.epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		loss := 0.0
		for at := 0; at+o.batch <= len(order); at += o.batch {
			n.turnAll()
			each(workers, func(i int, w *worker) {
				w.p, w.training, w.drop, w.explore = n.p, true, float32(o.drop), explore
				if epoch == 0 {
					w.explore = 0
				}
				var batch []*sentence
				for _, k := range order[at+o.batch*i/o.threads : at+o.batch*(i+1)/o.threads] {
					batch = append(batch, train[k])
				}
				w.learnBatch(batch)
			})
			for i, w := range workers {
				loss += w.loss
				if i > 0 {
					add(workers[0].grad, w.grad)
					clear(w.grad)
				}
			}
			a.step(n, workers[0].grad, o.batch)
		}
		line := fmt.Sprintf("epoch %d loss %.4f %.0fs", epoch+1, loss/float64(len(train)), time.Since(start).Seconds())
		for _, name := range []string{"en_ewt-ud-dev", "en_gum-perm-dev"} {
			line += fmt.Sprintf("  %s %v", name[3:6], n.evaluate(workers, dev[name]))
		}
		log.Print(line)
	}
}

// learnBatch adds the gradients of some sentences.
func (w *worker) learnBatch(batch []*sentence) {
	w.loss = 0
	w.lay(batch)
	w.encode()
	w.steps = w.steps[:0]
	for k := range batch {
		w.run(k)
	}
	w.backward()
}

// each runs the workers at the same time.
func each(workers []*worker, do func(int, *worker)) {
	var wg sync.WaitGroup
	for i, w := range workers {
		wg.Go(func() { do(i, w) })
	}
	wg.Wait()
}

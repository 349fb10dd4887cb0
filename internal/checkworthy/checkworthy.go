// Package checkworthy tells how far a statement is worth checking: whether a
// sentence makes a factual claim that the public would want to know the truth of,
// in the sense of ClaimBuster (Arslan et al. 2020), whose debate sentences the
// weights were learned from.
//
// The score adds up a wide part and a deep one (Cheng et al. 2016): a logistic
// regression over hashed features of words, tags, classes of words and the syntax
// tree, and convolutions over three words, in a row (Kim 2014) or up the tree (Ma et
// al. 2015), with the maximum over the text and with attention (Lin et al. 2017).
// Neither knows a name or tells a man from a woman: names look alike, and pronouns but for their person and number.
// internal/train/checkworthy trained them; the model card in internal/model says on
// what and how well they do.
package checkworthy

import (
	_ "embed"
	"math"
	"sync"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/model"
)

// Kind is what in a statement raises or lowers its score.
type Kind uint8

// The kinds. Each word belongs to one, and what it adds to the score, alone and
// with its neighbors, counts for that.
const (
	Wording     Kind = iota // words of no other kind
	Number                  // numbers, money, shares
	Named                   // names
	Comparison              // "more", "largest", "than"
	Vague                   // "some people", "critics", "reportedly"
	Past                    // verbs in the past tense
	Future                  // "will", "going to"
	Possibility             // "may", "could"
	Obligation              // "must", "should"
	Opinion                 // "good", "wrong", "think"
	Negation                // "not", "never"
	Person                  // "I", "she", "their"
	Kinds                   // how many there are
)

//go:embed english.bin
var english []byte

// English returns the embedded model, decoded on first use.
var English = sync.OnceValue(func() *Model {
	m, err := Decode(english)
	if err != nil {
		panic(err) // the embedded file is damaged
	}
	return m
})

// Model scores statements. It may be used by many goroutines at once.
type Model struct {
	sparse *model.Linear
	scale  float64 // of the sparse weights
	bias   float64
	net    *filters
	rooms  sync.Pool // of *room
}

// room is what scoring a statement needs besides the result.
type room struct {
	statement Statement
	scores    model.Scores
	products  [][inputs][]uint64 // of a word's inputs with the filters
	sums      []uint64
	heads     []head // by word, heads after heads: what the filters tell them
}

// middles returns sums with n numbers of lanes to which nothing was added, which the
// next call may use again.
func (r *room) middles(n int) []uint64 {
	if cap(r.sums) < n {
		r.sums = make([]uint64, n)
	}
	r.sums = r.sums[:n]
	for i := range r.sums {
		r.sums[i] = middles
	}
	return r.sums
}

// Score returns the probability that the tokens of doc from first up to last are
// worth checking, and what each kind of word adds to the log odds; bias is what is
// left without any.
func (m *Model) Score(doc *hearsay.Document, first, last int) (probability float64, by [Kinds]float64) {
	r := m.rooms.Get().(*room)
	defer m.rooms.Put(r)
	r.statement.Read(doc, first, last)
	for kind, features := range r.statement.Features() {
		for len(features) > 0 {
			n := min(len(features), model.MaxFeatures)
			m.sparse.Score(features[:n], &r.scores)
			by[kind] += float64(r.scores.Sum(0)) * m.scale
			features = features[n:]
		}
	}
	m.net.score(r, &by)
	sum := m.bias
	for _, x := range by {
		sum += x
	}
	return 1 / (1 + math.Exp(-sum)), by
}

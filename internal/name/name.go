// Package name finds the names of persons, organizations and places in a text,
// and other names. A logistic regression labels the words from left to right; it
// sees words, tags, classes of words and lists of names, the labels before, and
// what the text has called a word so far.
package name

import (
	_ "embed"
	"sync"

	"github.com/hearsay-nlp/hearsay/internal/model"
)

// Kind is what a name is of.
type Kind uint8

// The kinds of name. Misc is any other: a nationality, a work, an event.
const (
	None Kind = iota
	Person
	Organization
	Place
	Misc
)

// kindNames are the kinds as they stand in the names of the labels.
var kindNames = []string{"", "PER", "ORG", "LOC", "MISC"}

// String returns the kind as corpora write it: "PER".
func (k Kind) String() string { return kindNames[k] }

// Name is a name in a text: the words First up to, not including, Last.
type Name struct {
	First, Last int
	Kind        Kind
}

// Input is a text cut into words.
type Input struct {
	Words []string
	Tags  []string // Penn Treebank tags, one a word
	Ends  []int    // where the sentences end: the index after each one's last word
}

//go:embed english.bin
var english []byte

// English returns the embedded tagger, decoded on first use.
var English = sync.OnceValue(func() *Tagger { return New(model.MustDecode(english)) })

// Tagger finds names. It may be used by many goroutines at once.
type Tagger struct {
	weights *model.Linear
	rooms   sync.Pool // of *room
}

// room is what reading a text needs besides the result.
type room struct {
	text     Text
	scores   model.Scores
	features []uint32
}

// New returns a tagger with the given weights, whose classes are Labels.
func New(weights *model.Linear) *Tagger {
	return &Tagger{weights: weights, rooms: sync.Pool{New: func() any { return new(room) }}}
}

// Find appends the names of a text to names and returns it. They stand in order,
// overlap nowhere and cross no sentence. The words may be any strings; of an
// Input whose parts do not fit together only what fits is read. It takes time
// linear in the text.
func (t *Tagger) Find(in Input, names []Name) []Name {
	r := t.rooms.Get().(*room)
	r.text.Reset(in)
	t.read(r)
	r.text.Reread(r.text.Given())
	t.read(r)
	r.text.settle()
	old := len(names)
	names = r.text.Names(names)
	r.text.agree(names[old:])
	t.rooms.Put(r)
	return names
}

// read labels the words in one reading.
func (t *Tagger) read(r *room) {
	for i := range r.text.Len() {
		if r.text.Rereading() && r.text.Settled(i) {
			continue
		}
		r.features = r.text.Features(i, r.features[:0])
		t.weights.Score(r.features, &r.scores)
		r.text.Label(i, r.best(t.weights, r.text.Allowed(i)))
	}
}

// best returns the allowed label with the highest sum.
func (r *room) best(weights *model.Linear, allowed Set) Label {
	best, top := Outside, 0
	for l := range Label(len(weights.Classes())) {
		if sum := r.scores.Sum(int(l)); allowed.Has(l) && (sum > top || !allowed.Has(best)) {
			best, top = l, sum
		}
	}
	return best
}

// settle mends the labels of the second reading by what they tell of the whole text.
func (t *Text) settle() {
	t.found = t.Names(t.found[:0])
	t.Headed(t.found)
	for _, n := range t.found {
		n.mark(t.labels)
	}
	t.acronyms(t.found)
	t.repeat(t.found)
}

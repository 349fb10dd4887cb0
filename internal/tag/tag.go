// Package tag finds the part of speech of each word.
//
// The tagger is an averaged perceptron (Collins 2002) that goes through a sentence
// from left to right. internal/train/tag trained it; the model card in
// internal/model says on what, and how often it is right.
package tag

import (
	_ "embed"
	"sync"

	"github.com/hearsay-nlp/hearsay/internal/model"
)

//go:embed english.bin
var english []byte

// English returns the embedded tagger, decoded on first use.
var English = sync.OnceValue(func() *Tagger { return New(model.MustDecode(english)) })

// Tagger tags sentences. It may be used by many goroutines at once.
type Tagger struct {
	weights *model.Linear
	closed  *closed
	rooms   sync.Pool // of *room
}

// room is what tagging a sentence needs besides the result.
type room struct {
	sentence Sentence
	scores   model.Scores
	features []uint32
}

// New returns a tagger with the given weights, whose classes are the tags.
func New(weights *model.Linear) *Tagger {
	return &Tagger{weights: weights, closed: newClosed(weights.Classes()), rooms: sync.Pool{New: func() any { return new(room) }}}
}

// Tag appends to tags the Penn Treebank tag of each word of a sentence, as in the
// treebanks EWT and GUM, and returns it. The words may be any strings. The tags are
// shared strings, not made anew.
func (t *Tagger) Tag(words []string, tags []string) []string {
	r := t.rooms.Get().(*room)
	for _, id := range r.tag(t, words) {
		tags = append(tags, t.weights.Classes()[id])
	}
	t.rooms.Put(r)
	return tags
}

// tag returns the classes of the words, in room that the next call uses again.
func (r *room) tag(t *Tagger, words []string) []uint8 {
	s := &r.sentence
	s.Reset(words)
	for i := range words {
		r.features = s.Features(i, r.features[:0])
		t.weights.Score(r.features, &r.scores)
		best := t.weights.Best(&r.scores)
		if out := t.closed.out(&s.words[i+pad], best); out>>best&1 != 0 {
			best = t.weights.BestBut(&r.scores, out)
		}
		s.IDs = append(s.IDs, uint8(best))
	}
	return s.IDs[pad:]
}

package tag

import (
	_ "embed"
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/model"
)

//go:embed closed.txt
var closedText string

// closed knows the words of the closed classes: nobody makes a new preposition, so that
// a word which is none is something else, however much its neighbors ask for one.
type closed struct {
	classes uint64            // the closed ones, a bit each
	words   map[uint32]uint64 // the closed classes of a word, by the hash of its folded form
}

// newClosed reads the list for a tagger with the given tags.
func newClosed(tags []string) *closed {
	c := &closed{words: map[uint32]uint64{}}
	var reader model.Reader
	for line := range strings.Lines(closedText) {
		f := strings.Fields(line)
		class := slices.Index(tags, f[0])
		if class < 0 || f[0] == "#" { // a comment
			continue
		}
		c.classes |= 1 << class
		for _, w := range f[1:] {
			c.words[reader.Read(w).Folded] |= 1 << class
		}
	}
	return c
}

// out returns the closed classes that a word does not have, a bit each.
func (c *closed) out(w *model.Word) uint64 { return c.classes &^ c.words[w.Folded] }

package tag

import (
	_ "embed"
	"iter"
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/model"
)

//go:embed closed.txt
var closedText string

//go:embed pasts.txt
var pastsText string

// closed knows the words of the closed classes: nobody makes a new preposition, so that
// a word which is none is something else, however much its neighbors ask for one. It knows
// pasts, too, that are nothing else: "froze".
type closed struct {
	classes uint64            // the closed ones, a bit each
	words   map[uint32]uint64 // the closed classes of a word, by the hash of its folded form
	doubted uint64            // the classes that the tagger takes pasts for
	pasts   map[uint32]uint64 // all classes but those of a past
	names   uint64
}

// newClosed reads the lists for a tagger with the given tags.
func newClosed(tags []string) *closed {
	bits := func(names ...string) (set uint64) {
		for _, name := range names {
			if class := slices.Index(tags, name); class >= 0 {
				set |= 1 << class
			}
		}
		return set
	}
	c := &closed{words: map[uint32]uint64{}, pasts: map[uint32]uint64{}}
	c.names, c.doubted = bits("NNP", "NNPS"), bits("NN", "NNS", "JJ", "IN", "RB", "VB", "VBP", "VBZ", "UH", "FW", "RP", "NNPS")
	var reader model.Reader
	for names, word := range listed(closedText) {
		class := bits(names...)
		c.classes |= class
		c.words[reader.Read(word).Folded] |= class
	}
	for names, word := range listed(pastsText) {
		c.pasts[reader.Read(word).Folded] = ^bits(names...)
	}
	return c
}

// listed yields the words of a list, each with the tags at the start of its line.
func listed(list string) iter.Seq2[[]string, string] {
	return func(yield func([]string, string) bool) {
		for line := range strings.Lines(list) {
			f := strings.Fields(line)
			if f[0] == "#" {
				continue // a comment
			}
			for _, word := range f[1:] {
				if !yield(strings.Split(f[0], ","), word) {
					return
				}
			}
		}
	}
}

// out returns the classes that a word does not have which the tagger takes for one of class
// best, a bit each; none if nothing tells that it may not have that class.
func (c *closed) out(w *model.Word, best int) uint64 {
	if (c.classes|c.doubted)>>best&1 == 0 {
		return 0
	}
	out := c.pasts[w.Folded]
	if w.Case != model.Lower {
		out &^= c.names
	}
	return out | c.classes&^c.words[w.Folded]
}

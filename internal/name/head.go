package name

import (
	"sync"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
	"github.com/hearsay-nlp/hearsay/internal/model"
)

// Headed gives the names of organizations that kind which the noun at their head tells:
// "United States Navy", "Council of Europe", "Harbor Logistics Ltd." The words before
// the noun, a place's or a person's, mislead the tagger.
func (t *Text) Headed(names []Name) {
	for i, n := range names {
		if n.Kind != Organization && n.Last-n.First > 1 && t.organizes(n) {
			names[i].Kind = Organization
		}
	}
}

// organizes reports whether the head of a name of several words is one that names of
// organizations have, and neither those of places as often nor a person's family name.
func (t *Text) organizes(n Name) bool {
	end, head := &t.words[n.Last-1], &t.words[t.head(n)]
	switch {
	case n.Kind == Person && head.class&(Surname|RareSurname) != 0:
		return false // "Charlotte Church"
	case gazetteer().of(t.key(n))&(nation|City) != 0:
		return false // "Soviet Union"
	case end.capital() && end.class&suffix != 0:
		return true
	}
	return head.capital() && head.class&orgHead != 0 && !sites()[head.Folded]
}

// head returns the word at the head of a name: the one before its first preposition, or
// the last.
func (t *Text) head(n Name) int {
	for i := n.First + 1; i < n.Last-1; i++ {
		if t.words[i].tag == packTag("IN") && !t.words[i].capital() {
			return i - 1
		}
	}
	return n.Last - 1
}

// sites holds the folded heads that the names of places have as often: "hotel".
var sites = sync.OnceValue(func() map[uint32]bool {
	folded := map[uint32]bool{}
	var r model.Reader
	for n := range lexicon.Nouns() {
		if n.Site {
			folded[r.Read(n.Text).Folded] = true
		}
	}
	return folded
})

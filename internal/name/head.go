package name

import (
	"sync"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
	"github.com/hearsay-nlp/hearsay/internal/model"
)

// Headed gives names of several words the kind that the noun at their head tells:
// "United States Navy", "Council of Europe", "Harbor Logistics Ltd.", "Olympic Games".
// The words before the noun, a place's or a person's, mislead the tagger.
func (t *Text) Headed(names []Name) {
	for i, n := range names {
		if n.Last-n.First < 2 {
			continue
		}
		if k := t.headKind(n); k != None {
			names[i].Kind = k
		}
	}
}

// headKind returns the kind that the head of a name tells, or None.
func (t *Text) headKind(n Name) Kind {
	if first := &t.words[n.First]; first.capital() && fronts()[first.Folded] {
		return Organization // "Banco del Norte"
	}
	end, head := &t.words[n.Last-1], &t.words[t.head(n)]
	k := None
	switch {
	case end.capital() && end.class&suffix != 0:
		k = Organization
	case head.capital():
		k = heads()[head.Folded]
	}
	if at := t.head(n); k == Place && at > n.First && services()[t.words[at-1].Folded] && head.Folded == district() {
		k = Organization // "Tolliver Water District"
	}
	family := Surname | RareSurname
	if n.Last-n.First > 2 {
		family = Surname // "Laura Hale Show"
	}
	if k == None || n.Kind == Person && head.class&family != 0 {
		return None // "Charlotte Church"
	}
	if gazetteer().of(t.key(n))&(nation|City) != 0 {
		return None // "Soviet Union"
	}
	return k
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

// district returns the folded word "district".
var district = sync.OnceValue(func() uint32 {
	var r model.Reader
	return r.Read("district").Folded
})

// Service reports whether a word says what a district or the like does that is a body, and
// no place: "Water" of "Tolliver Water District".
func Service(word string) bool {
	var r model.Reader
	return services()[r.Read(word).Folded]
}

// services holds the folded words for what a district or the like does that is a body, and
// no place.
var services = sync.OnceValue(func() map[uint32]bool {
	set := map[uint32]bool{}
	var r model.Reader
	for _, w := range []string{"water", "school", "fire", "health", "hospital", "transit", "sewer", "sanitation", "irrigation", "utility", "library", "ambulance"} {
		set[r.Read(w).Folded] = true
	}
	return set
})

// fronts holds the folded nouns that start the names that they head.
var fronts = sync.OnceValue(func() map[uint32]bool {
	set := map[uint32]bool{}
	var r model.Reader
	for n := range lexicon.Nouns() {
		if n.Front {
			set[r.Read(n.Text).Folded] = true
		}
	}
	return set
})

// heads gives the kinds of the names that have a noun, folded, at their head, but for
// nouns whose names are of several kinds.
var heads = sync.OnceValue(func() map[uint32]Kind {
	kinds := map[string]Kind{"organization": Organization, "place": Place, "document": Misc, "event": Misc}
	heads := map[uint32]Kind{}
	var r model.Reader
	for n := range lexicon.Nouns() {
		if n.Head && !n.Mixed {
			heads[r.Read(n.Text).Folded] = kinds[n.Kind]
		}
	}
	return heads
})

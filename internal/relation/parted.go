package relation

import (
	"slices"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// parted returns the relation of the verb at token i and e, a cue of several words whose
// object stands between them: "has not ruled | it | out", "took | the firm | to task for
// it", "put | the cost | at 40 dollars". The cue is the verb group alone.
func (r *reader) parted(i int, e *lexicon.Cue) (Relation, bool) {
	g := r.verbGroup(i)
	if g.passive || len(e.Rest()) == 0 {
		return Relation{}, false
	}
	object := Range{i + 1, r.objectBetween(i + 1)}
	end, ok := r.matchRest(object.Last, e)
	if k := object.Last - 1; !ok && k > object.First && r.tagged(k, "JJ") { // the owners | responsible
		object.Last = k
		end, ok = r.matchRest(k, e)
	}
	if object.Empty() || !ok {
		return Relation{}, false
	}
	rel := Relation{Cue: Range{g.first, i + 1}, Head: i, Entry: e, Negated: g.negated, Modal: g.modal, Frame: lexicon.Phrase, Content: []Range{object}}
	switch {
	case e.Frames.Has(lexicon.AmidNumber):
		if !r.numberAt(end) {
			return Relation{}, false
		}
		rel.Content[0].Last = r.objectEnd(object.First)
	case e.Frames.Has(lexicon.AmidTarget):
		rel.Target = object
		if !r.is(end, "for", "over") {
			return Relation{}, false
		}
		rel.Frame, rel.Content = lexicon.TargetFor, r.clausal(lexicon.TargetFor, end).content
	case e.Class == "accuse":
		rel.Target = object
	}
	rel.Source = r.source(&rel, g)
	return rel, true
}

// objectBetween returns the end of the noun phrase at token i, phrases with "of" behind
// it included, or i if none starts there.
func (r *reader) objectBetween(i int) int {
	k := r.core(i)
	for k > i && r.is(k, "of") && r.core(k+1) > k+1 {
		k = r.core(k + 1)
	}
	return k
}

// numberAt reports whether an amount starts at token i: "40", "about $2 million", "more
// than half".
func (r *reader) numberAt(i int) bool {
	for n := 0; n < 4; n++ {
		if r.tagged(i+n, "CD", "$") || r.is(i+n, "half", "zero") {
			return true
		}
		if !r.is(i+n, "about", "around", "nearly", "almost", "some", "just", "only", "over", "under", "between", "more", "less", "fewer", "than", "at", "least", "most", "up", "to", "a", "an") && !r.tagged(i+n, "RB") {
			return false
		}
	}
	return false
}

// plainIdiom reports whether an idiom, its complement and a source of its own settle that
// it is a relation: "the mayor gave his word that". Feelings about things and what is to
// be done say less: the engine judges them.
func (r *reader) plainIdiom(rel *Relation) bool {
	if !rel.Entry.Idiom() || rel.Passive || rel.Source.Empty() || rel.Content[0].Empty() || r.is(rel.Cue.First-1, "to") || !r.finite(rel.Cue.First) && !r.finite(rel.Head) {
		return false
	}
	return !rel.Entry.Thought || !slices.Contains([]lexicon.Frames{lexicon.Phrase, lexicon.Gerund}, rel.Frame)
}

package relation

import (
	"slices"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// asked returns the relation of a question without marks, a sentence of its own to the
// parser, to the clause behind it: How can a mill go quiet? | asked Anna Reed.
func (r *reader) asked() (Relation, bool) {
	v := r.lo
	if r.depth > 0 || r.sentence == 0 || !r.tagged(v, "VBD", "VBZ", "VBN") || r.capital(v) {
		return Relation{}, false
	}
	before, at := r.doc.Sentence(r.sentence-1), r.doc.Sentence(r.sentence)
	cues := lexicon.VerbCues(r.lower[v])
	k := slices.IndexFunc(cues, func(e *lexicon.Cue) bool {
		return e.Class == "ask" && len(e.Rest()) == 0 && e.Frames.Has(lexicon.Quotation)
	})
	if k < 0 || before.Paragraph != at.Paragraph || at.First != v || r.lower[v-1] != "?" || r.levels[0][v-1] != 0 {
		return Relation{}, false
	}
	source := r.inverted(v + 1)
	if source.Empty() || !r.isCueClauseEnd(r.overAdjuncts(source.Last)) {
		return Relation{}, false
	}
	return Relation{Step: Fronted, Cue: Range{v, v + 1}, Head: v, Entry: cues[k], Frame: lexicon.Quotation, Source: source, Content: []Range{{before.First, before.Last}}, sure: true}, true
}

package relation

import (
	"slices"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// trailing reports whether the token at i, which the tagger takes for a noun or a
// participle, is the verb of a cue clause behind its content: "The ban would cost
// jobs, the firm claims." There a comma or a quotation, a noun phrase with a determiner and a form
// of a verb that agrees with it end a clause, behind another clause or in it.
func (r *reader) trailing(i int) bool {
	if !r.tagged(i, "NN", "NNS", "JJ", "VBN") || !r.isCueClauseEnd(r.overAdjuncts(i+1)) || !r.tagged(i-1, "NN", "NNS", "NNP", "NNPS", "JJS") {
		return false
	}
	first := r.backCore(i)
	if !r.tagged(first, "DT", "PRP$", "NNP", "NNPS") && r.tagged(i, "NN", "NNS") || !r.is(first-1, ",") && !r.behindQuote(first) || r.listed(first-1) {
		return false
	}
	if !r.behindQuote(first) && !r.hasVerb(Range{r.lo, first}) && !(r.is(i+1, ",") && r.finite(r.overAdverbs(i+2))) {
		return false // neither behind a clause nor in one: "The dam, the firm claims, will hold."
	}
	return slices.ContainsFunc(r.verbCues(i), func(e *lexicon.Cue) bool {
		return e.Frames.Has(lexicon.Quotation) && len(e.Rest()) == 0 && r.agrees(i, e)
	})
}

// agrees reports whether the form at token i of the verb of e goes with a subject
// that ends before it.
func (r *reader) agrees(i int, e *lexicon.Cue) bool {
	plural := r.tagged(i-1, "NNS", "NNPS")
	switch r.lower[i] {
	case e.Lemma:
		return plural || e.Lemma == "read"
	case lexicon.ThirdPerson(e.Lemma):
		return !plural
	}
	return true // the past
}

// verbCues returns the cues whose first word is the verb at token i.
func (r *reader) verbCues(i int) []*lexicon.Cue {
	if r.is(i, "hear", "hears", "heard") {
		return []*lexicon.Cue{hearing}
	}
	return lexicon.VerbCues(r.lower[i])
}

// hearing is a cue with the sources that hears tells, and with no others.
var hearing = &lexicon.Cue{Lemma: "hear", Class: "find", Commitment: "asserted", Frames: lexicon.Quotation | lexicon.Clause}

// courts are those before whom witnesses speak: what they heard was said there.
var courts = map[string]bool{
	"court": true, "jury": true, "jurors": true, "inquest": true, "tribunal": true, "hearing": true, "inquiry": true, "trial": true,
	"judge": true, "committee": true, "commission": true, "panel": true, "parliament": true,
}

// hears reports whether s is one that hears what others say in public.
func (r *reader) hears(s Range) bool { return !s.Empty() && courts[r.lower[s.Last-1]] }

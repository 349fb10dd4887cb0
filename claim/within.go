package claim

import (
	"github.com/hearsay-nlp/hearsay/internal/lexicon"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// within is the claim that another one sits in, with its relation.
type within struct {
	claim *Claim
	rel   *relation.Relation
}

// outerOf returns the claim that the i-th claim sits in, or nil.
func outerOf(claims []Claim, found []relation.Relation, i int) *within {
	p := claims[i].Parent
	if p == nil {
		return nil
	}
	return &within{&claims[*p], &found[*p]}
}

// reporter writes, before a claim that sits in what another source holds, whose word for
// it the author has: "according to prosecutors,". It fails where that source does not say
// outright that it was said: a denial or a fear that Anna Smith promised something is not
// her promise. What a noun tells, "the claim that", is there whoever speaks of it.
func (w *writer) reporter(rel *relation.Relation, outer *within) {
	if outer == nil || rel.Entry.Noun || !outer.rel.Frame.Has(clauses) {
		return
	}
	if outer.claim.Commitment != Asserted || outer.claim.Class == Deny || outer.claim.Parent != nil || rel.Step == relation.According {
		w.failed = true
		return
	}
	source, _ := w.source(outer.claim, outer.rel)
	if source == "" {
		w.failed = true
		return
	}
	w.person = nil // of the inner source, who speaks next
	w.out.WriteString("according to ")
	at := w.out.Len()
	w.out.WriteString(source + ", ")
	w.lower(at, outer.rel.Speaking().First)
}

// clauses are the frames whose content is what the source says, word for word or not.
const clauses = lexicon.Clause | lexicon.That | lexicon.ToldClause | lexicon.Quotation | lexicon.Question | lexicon.Infinitive |
	lexicon.ToldTo | lexicon.Gerund | lexicon.TargetOf | lexicon.TargetFor | lexicon.TargetWith

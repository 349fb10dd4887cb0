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

// unvouched reports whether the claim of rel sits in what another source does not say
// outright: a denial or a fear that Anna Smith promised something is not her promise. What
// a noun tells, "the claim that", is there whoever speaks of it.
func unvouched(rel *relation.Relation, outer *within) bool {
	if outer == nil || rel.Entry.Noun || !outer.rel.Frame.Has(clauses) {
		return false
	}
	return outer.claim.Commitment != Asserted || outer.claim.Class == Deny
}

// clauses are the frames whose content is what the source says, word for word or not.
const clauses = lexicon.Clause | lexicon.That | lexicon.ToldClause | lexicon.Quotation | lexicon.Question | lexicon.Infinitive |
	lexicon.ToldTo | lexicon.Gerund | lexicon.TargetOf | lexicon.TargetFor | lexicon.TargetWith

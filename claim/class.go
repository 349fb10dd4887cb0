package claim

import (
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/enum"
	"github.com/hearsay-nlp/hearsay/internal/lexicon"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// class returns the class of the cue: that of the lexicon, unless the source or the
// content decides: a study finds where a person would say or suggest; who suggests
// that something be done demands it; who calls something a disgrace accuses.
func class(doc *hearsay.Document, rel *relation.Relation) Class {
	var c Class
	_ = enum.Parse(classes, []byte(rel.Entry.Class), &c) // the lexicon's test holds it to these names
	switch lemma := rel.Entry.Lemma; {
	case (lemma == "suggest" || lemma == "indicate") && isThing(doc, rel.Speaking()), finding[lemma] && isStudy(doc, rel.Speaking()), lemma == "reveal" && isThing(doc, rel.Speaking()):
		return Find
	case lemma == "conclude" && inquires(doc, rel.Speaking()):
		return Find
	case wanting[lemma] && isSubjunctive(doc, rel), lemma == "suggest" && newStance(doc, nil, rel, "").orders():
		return Demand // suggested: “Sell it.”
	case lemma == "demand" && newStance(doc, nil, rel, "").asks():
		return Ask // “Who did it?” she demanded
	case rel.Frame.Has(lexicon.PhrasePhrase|lexicon.PhraseAs) && c == Say && blames(doc, rel):
		return Accuse
	}
	return c
}

// wanting holds what asks for something to be done with a verb in its base form: "asked
// that it be reopened".
var wanting = setOf("suggest suggestion ask insist insistence")

// finding holds what studies do that persons do too.
var finding = setOf("estimate reveal confirm conclude report")

// inquires reports whether the last word of the source is a noun for a body that looks into something.
func inquires(doc *hearsay.Document, source relation.Range) bool {
	return !source.Empty() && inquiring[doc.Token(source.Last-1).Lemma]
}

var inquiring = setOf("inquiry tribunal commission panel inquest investigation court jury")

// isStudy reports whether the head of the source is a noun for a study or another
// document, or for data.
func isStudy(doc *hearsay.Document, source relation.Range) bool {
	h := relation.HeadNoun(doc, source)
	return h >= 0 && !strings.HasPrefix(doc.Token(h).Tag, "NNP") && (lexicon.IsKind(doc.Token(h).Lemma, "document") || doc.Token(h).Lemma == "test" || doc.Token(h).Lemma == "datum")
}

// isThing reports whether the head of the source is a common noun for neither persons
// nor a body of them.
func isThing(doc *hearsay.Document, source relation.Range) bool {
	h := relation.HeadNoun(doc, source)
	if h < 0 || strings.HasPrefix(doc.Token(h).Tag, "NNP") {
		return false
	}
	lemma := doc.Token(h).Lemma
	return lexicon.IsKind(lemma, "document") || !lexicon.Person(lemma) && !lexicon.Agentive(lemma) && !lexicon.IsKind(lemma, "organization") && !lexicon.IsKind(lemma, "group") && !lexicon.IsKind(lemma, "place")
}

// isSubjunctive reports whether the content is a clause with its verb in the base form:
// "that the panel meet again". The form shows in the third person alone, and in "be".
func isSubjunctive(doc *hearsay.Document, rel *relation.Relation) bool {
	p := passage{doc, rel.Content[0]}
	top := p.top()
	if top < 0 {
		return false
	}
	subject := p.child(top, "nsubj")
	if subject < 0 || p.finiteGroup(top) {
		return false
	}
	be := p.child(top, "cop", "aux")
	return be >= 0 && p.is(be, "be") || be < 0 && (p.tag(top) == "VB" || p.tag(top) == "VBP" && third(p, subject))
}

// finiteGroup reports whether an auxiliary, copula or the predicate itself at token top
// shows that its clause is a plain finite one.
func (p passage) finiteGroup(top int) bool {
	switch p.tag(top) {
	case "VBD", "VBZ", "MD":
		return true
	}
	for k := range p.doc.Children(top) {
		switch p.tag(k) {
		case "VBD", "VBZ", "MD":
			return p.doc.Token(k).Rel == "cop" || strings.HasPrefix(p.doc.Token(k).Rel, "aux")
		}
	}
	return false
}

// third reports whether the subject at token i is of the third person singular.
func third(p passage, i int) bool {
	return p.is(i, "he", "she", "it") || p.tag(i) == "NN" || p.tag(i) == "NNP"
}

// blames reports whether what something is called is a word of blame.
func blames(doc *hearsay.Document, rel *relation.Relation) bool {
	for _, c := range rel.Content {
		for i := max(c.First, rel.Target.Last); i < c.Last; i++ {
			sense := senseOf(doc, i)
			if unmade := isDenied(doc, c, i); sense.Has(lexicon.Blaming) && !unmade || sense.Has(lexicon.Judging) && !sense.Has(lexicon.Blaming) && unmade {
				return true
			}
		}
	}
	return false
}

// isDenied reports whether a negation in c stands close before token i: "neither free nor
// fair", "not a threat".
func isDenied(doc *hearsay.Document, c relation.Range, i int) bool {
	for k := i - 1; k >= c.First && k >= i-3; k-- {
		switch word(doc, k) {
		case "not", "n't", "n’t", "neither", "nor", "never", "no", "hardly":
			return true
		case ",", "but":
			return false
		}
	}
	return false
}

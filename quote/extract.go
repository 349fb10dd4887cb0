package quote

import (
	"slices"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// Extract returns the quotes of doc in the order in which their contents start;
// of two that start together the longer one comes first. The speakers are named
// after people, the entities of doc; a nil Index names those alone that the
// source itself names.
//
// A document without quotes gives an empty list. Extract may be called by many
// goroutines at once.
func Extract(doc *hearsay.Document, people *entity.Index) []Quote {
	if people == nil {
		people = new(entity.Index)
	}
	quotes := []Quote{}
	var reported []relation.Relation
	for _, rel := range relation.Find(doc) {
		if rel.Reported() && !rel.Silent(doc) && !rel.Deed(doc) && !rel.Naming(doc) {
			reported = append(reported, rel)
		}
	}
	parents, open := relation.Parents(reported), unclosed(doc, reported)
	for i, rel := range reported {
		q := Quote{
			Kind:       kindOf(doc, &rel),
			Content:    relation.Excerpts(doc, rel.Content),
			Quoted:     relation.Excerpts(doc, rel.Quoted),
			Cue:        rel.Cue.Excerpt(doc),
			Source:     rel.Source.Excerpt(doc),
			Negated:    rel.Negated || rel.Entry.Commitment == "none" || rel.Unwilling(),
			Modal:      rel.Modal,
			Questioned: questioned(doc, &rel),
			Unclosed:   open.in(&rel),
			Step:       stepOf(doc, &rel),
			Confidence: rel.Confidence,
		}
		if !rel.Source.Empty() {
			q.Speaker, _ = people.Speaker(doc, rel.Speaking().Span(doc))
		}
		if p := parents[i]; p >= 0 {
			q.Parent = &p
		}
		quotes = append(quotes, q)
	}
	answers(doc, people, reported, quotes)
	beats(doc, people, quotes)
	if slices.ContainsFunc(reported, func(rel relation.Relation) bool { return rel.Turn }) {
		takeTurns(doc, quotes)
	}
	return quotes
}

// kindOf tells how much of the content is verbatim.
func kindOf(doc *hearsay.Document, rel *relation.Relation) Kind {
	switch {
	case len(rel.Quoted) == 0:
		return Indirect
	case rel.Direct(doc):
		return Direct
	}
	return Mixed
}

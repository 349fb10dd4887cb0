package claim

import (
	"slices"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/internal/relation"
	"github.com/hearsay-nlp/hearsay/quote"
)

// Attribute returns the claims of doc in the order in which their contents
// start; of two that start together the longer one comes first. Claims that are
// quotes take source, speaker and confidence from quotes, so that what the
// caller put right there stays right; a quote that is missing there gives no
// claim. A nil people names no speaker but those that the source itself names; nil
// quotes leave the claims that are no quotes.
//
// A document without statements gives an empty list. Attribute may be called by
// many goroutines at once.
func Attribute(doc *hearsay.Document, people *entity.Index, quotes []quote.Quote) []Claim {
	if people == nil {
		people = new(entity.Index)
	}
	reported := byPlace(quotes)
	var found, silent []relation.Relation
	for _, rel := range relation.Find(doc) {
		switch {
		case rel.Deed(doc): // the author's to state
		case rel.Silent(doc):
			silent = append(silent, rel)
		case reported[placeOf(doc, &rel)] != nil || !rel.Reported():
			found = append(found, rel)
		case rel.Step == relation.Uncued:
			silent = append(silent, rel) // a quote that the caller took out
		}
	}
	claims := []Claim{}
	parents := relation.Parents(found)
	for i := range found {
		c := attributed(doc, people, &found[i])
		if q := reported[placeOf(doc, &found[i])]; q != nil {
			c.Source, c.Speaker, c.Confidence = q.Source, q.Speaker, q.Confidence
		}
		if p := parents[i]; p >= 0 {
			c.Parent = &p
		}
		claims = append(claims, c)
	}
	for i := range claims {
		describe(doc, people, &claims[i], &found[i], outerOf(claims, found, i))
	}
	for i, p := range parents {
		if p >= 0 && found[p].Hull().Last < found[i].Hull().Last {
			claims[p].Standalone = "" // it breaks off: “cited the effect it said | the dam would have”
		}
	}
	leaveInner(doc, claims)
	own := statements(doc, people, append(found, silent...))
	for i := range own {
		describe(doc, people, &own[i], nil, nil)
	}
	return merge(claims, own)
}

// place is where a quote stands: that of its cue or, if it has none, of its content.
type place struct {
	cued bool
	at   hearsay.Span
}

// byPlace returns the quotes by their places.
func byPlace(quotes []quote.Quote) map[place]*quote.Quote {
	by := map[place]*quote.Quote{}
	for i := range quotes {
		switch q := &quotes[i]; {
		case !q.Cue.IsZero():
			by[place{true, q.Cue.Span}] = q
		case len(q.Content) > 0:
			by[place{false, q.Content[0].Span}] = q
		}
	}
	return by
}

// placeOf returns the place of the quote that is the relation.
func placeOf(doc *hearsay.Document, rel *relation.Relation) place {
	if rel.Cue.Empty() {
		return place{false, rel.Content[0].Span(doc)}
	}
	return place{true, rel.Cue.Span(doc)}
}

// attributed returns the claim of a relation.
func attributed(doc *hearsay.Document, people *entity.Index, rel *relation.Relation) Claim {
	c := Claim{
		Content:    relation.Excerpts(doc, rel.Content),
		Quoted:     relation.Excerpts(doc, rel.Quoted),
		Cue:        Cue{rel.Cue.Excerpt(doc), rel.Entry.Lemma},
		Source:     rel.Source.Excerpt(doc),
		Antecedent: rel.Antecedent.Excerpt(doc),
		Addressee:  rel.Addressee.Excerpt(doc),
		Target:     rel.Target.Excerpt(doc),
		Confidence: rel.Confidence,
	}
	if !rel.Source.Empty() {
		c.Speaker, _ = people.Speaker(doc, rel.Speaking().Span(doc))
	}
	c.Class = class(doc, rel)
	if c.Class != Accuse && rel.Entry.Lemma != "allege" {
		c.Target = hearsay.Excerpt{} // what is called or described as something is not to blame
	}
	c.Commitment = commitment(doc, people, rel, c.Speaker, c.Class)
	return c
}

// merge puts the author's statements between the attributed claims, in text
// order, and keeps the parents right.
func merge(attributed, own []Claim) []Claim {
	order := make([]int, len(attributed)+len(own))
	for i := range order {
		order[i] = i
	}
	at := func(i int) Claim {
		if i < len(attributed) {
			return attributed[i]
		}
		return own[i-len(attributed)]
	}
	slices.SortStableFunc(order, func(a, b int) int {
		x, y := at(a).Content, at(b).Content
		if x[0].Start != y[0].Start {
			return x[0].Start - y[0].Start
		}
		return y[len(y)-1].End - x[len(x)-1].End
	})
	place := make([]int, len(order))
	for i, o := range order {
		place[o] = i
	}
	claims := make([]Claim, len(order))
	for i, o := range order {
		claims[i] = at(o)
		if p := claims[i].Parent; p != nil {
			moved := place[*p]
			claims[i].Parent = &moved
		}
	}
	return claims
}

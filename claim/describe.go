package claim

import (
	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// describe sets the fields of c that say what is claimed: condition, type,
// standalone text, key, and how far it is worth checking. rel is the relation that
// attributes it, or nil for a statement of the author's; outer is the claim that it sits
// in, or nil.
func describe(doc *hearsay.Document, people *entity.Index, c *Claim, rel *relation.Relation, outer *within) {
	contents := passages(doc, c)
	c.Condition = condition(doc, c, contents)
	c.Type = typeOf(c, contents)
	c.Standalone = standalone(doc, people, c, rel, outer, contents)
	c.CheckWorthy, c.Signals = checkWorthiness(people, c, contents)
	c.Key = keyOf(doc, people, append(contents, accused(doc, c)...))
}

// accused returns whom an accusation is made against, where that is no part of its content:
// who accuses Reed of fraud claims the same as who says that Reed is a fraud.
func accused(doc *hearsay.Document, c *Claim) []passage {
	t := c.Target
	if c.Class != Accuse || t.IsZero() {
		return nil
	}
	for _, e := range c.Content {
		if e.Start < t.End && t.Start < e.End {
			return nil
		}
	}
	return []passage{{doc, relation.Range{First: doc.TokenAt(t.Start), Last: doc.TokenAt(t.End-1) + 1}}}
}

// leaveInner takes a condition from a claim that has it of a claim within, whose it
// is: “he said she promised to pay if …”.
func leaveInner(doc *hearsay.Document, claims []Claim) {
	const levels = 8 // claims are seldom nested three deep
	for _, c := range claims {
		p := c.Parent
		for range levels {
			if p == nil || c.Condition.IsZero() {
				break
			}
			outer := &claims[*p]
			if outer.Condition.Span == c.Condition.Span {
				outer.Condition = hearsay.Excerpt{}
				outer.Type = typeOf(outer, passages(doc, outer))
			}
			p = outer.Parent
		}
	}
}

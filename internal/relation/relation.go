// Package relation finds attributions in a document: a source, a cue and a
// content, in the terms of the PARC 3.0 and PolNeAR corpora. Packages quote and
// claim both read what it finds.
//
// The method is a lexicon of cues (package lexicon) whose frames say which
// complements carry a content, and rules over part-of-speech tags and quotation
// marks that find that complement, where it ends, and whose words it is. Each
// file holds one step.
package relation

import (
	"slices"
	"strings"
	"unicode"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// Range is a half-open range of token indexes. The zero Range is none.
type Range struct{ First, Last int }

// Empty reports whether r holds no token.
func (r Range) Empty() bool { return r.First >= r.Last }

// Overlaps reports whether r and s share a token.
func (r Range) Overlaps(s Range) bool { return r.First < s.Last && s.First < r.Last }

// Contains reports whether s lies in r.
func (r Range) Contains(s Range) bool { return r.First <= s.First && s.Last <= r.Last }

// Step is the rule that found a relation.
type Step uint8

// The steps.
const (
	Complement Step = iota // source cue content: "Smith said that …"
	Fronted                // the cue clause stands behind the content or in it
	According              // "according to Smith, …"
	Nominal                // a noun: "Smith's claim that …"
	Transcript             // "SMITH: …"
	Adverb                 // "reportedly"
)

// Relation is one attribution.
type Relation struct {
	Step      Step
	Cue       Range
	Head      int          // the verb, noun or preposition among the tokens of Cue
	Entry     *lexicon.Cue // the line of the lexicon
	Frame     lexicon.Frames
	Source    Range   // empty if none is expressed
	Content   []Range // in text order, at least one
	Quoted    []Range // the parts of the content in quotation marks, marks included
	Addressee Range
	Target    Range
	Negated   bool // "did not say"
	Modal     bool // "may have said", "would say"
	Passive   bool // "was accused of"
	Shared    bool // the source is the subject of another verb: "said X and warned"
	// Confidence, from 0 to 1, is the share of relations found by the same step
	// and frame that were right on PolNeAR train.
	Confidence float64
}

// Hull returns the range from the first token of r's content to its last.
func (r *Relation) Hull() Range {
	return Range{r.Content[0].First, r.Content[len(r.Content)-1].Last}
}

// Find returns the attributions of doc in the order of their contents.
func Find(doc *hearsay.Document) []Relation {
	r := newReader(doc)
	var found []Relation
	for s := range doc.NumSentences() {
		found = append(found, r.sentence(s)...)
	}
	found = r.settle(found)
	r.followUp(found)
	for i := range found {
		found[i].Quoted = r.quotedParts(found[i].Content)
		found[i].Confidence = confidence(&found[i])
	}
	slices.SortStableFunc(found, func(a, b Relation) int {
		if a.Content[0].First != b.Content[0].First {
			return a.Content[0].First - b.Content[0].First
		}
		return b.Hull().Last - a.Hull().Last
	})
	return found
}

// sentence returns the candidates of the s-th sentence in the order of their
// cues.
func (r *reader) sentence(s int) []Relation {
	r.enter(s)
	var found []Relation
	if t, ok := r.transcript(); ok {
		found = append(found, t)
	}
	for i := r.lo; i < r.hi; i++ {
		rel, ok := r.verbCue(i)
		if !ok {
			rel, ok = r.according(i)
		}
		if !ok {
			rel, ok = r.nounCue(i)
		}
		if ok && len(rel.Content) > 0 {
			found = append(found, rel)
		}
	}
	return found
}

// settle drops candidates that share their cue, or nearly all of their content
// and source, with a stronger one.
func (r *reader) settle(found []Relation) []Relation {
	var kept []Relation
	for i := range found {
		a := &found[i]
		clash := slices.ContainsFunc(kept, func(b Relation) bool {
			return a.Cue.Overlaps(b.Cue) ||
				b.Step == Fronted && slices.ContainsFunc(b.Content, func(c Range) bool { return c.Contains(a.Cue) && c.First == a.Content[0].First && a.Step == Fronted })
		})
		if !clash {
			kept = append(kept, *a)
		}
	}
	return kept
}

// quotedParts returns the parts of content that stand in quotation marks. Where
// cue and content both stand in a quotation, none of it is quoted by the source.
func (r *reader) quotedParts(content []Range) []Range {
	var parts []Range
	for _, c := range content {
		for i := c.First; i < c.Last; i++ {
			q := r.within[i]
			if q == 0 {
				continue
			}
			quote := r.quotes[q-1]
			if quote.First >= c.First && quote.First < c.Last {
				parts = append(parts, Range{quote.First, min(quote.Last, c.Last)})
			}
			i = max(i, min(quote.Last, c.Last)-1)
		}
	}
	return parts
}

// Direct reports whether all words of the content stand in quotation marks.
func (rel *Relation) Direct(doc *hearsay.Document) bool {
	words := func(ranges []Range) (n int) {
		for _, c := range ranges {
			for i := c.First; i < c.Last; i++ {
				if w := doc.Slice(doc.Token(i).Span); strings.ContainsFunc(w, unicode.IsLetter) || strings.ContainsFunc(w, unicode.IsDigit) {
					n++
				}
			}
		}
		return n
	}
	return words(rel.Quoted) == words(rel.Content)
}

// Reported reports whether the relation is reported speech: something said or
// written, or thought in words that are quoted.
func (rel *Relation) Reported() bool {
	return !rel.Entry.Thought || len(rel.Quoted) > 0
}

// Package relation finds attributions in a document: a source, a cue and a
// content, in the terms of the PARC 3.0 and PolNeAR corpora. Packages quote and
// claim both read what it finds.
//
// The method is a lexicon of cues (package lexicon) whose frames say which
// complements carry a content, and rules over part-of-speech tags and quotation
// marks that find that complement, where it ends, and whose words it is; where no
// subject stands beside a cue the dependency tree tells whose it is. Each file
// holds one step.
package relation

import (
	"math"
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
	Transcript             // "SMITH: …" and “…” — Smith
	Adverb                 // "reportedly"
	Uncued                 // quoted words that nothing attributes: no cue, no source
	Learned                // found by the learned engine alone
)

// Relation is one attribution.
type Relation struct {
	Step   Step
	Cue    Range
	Head   int          // the verb, noun or preposition among the tokens of Cue
	Entry  *lexicon.Cue // the line of the lexicon
	Frame  lexicon.Frames
	Source Range // empty if none is expressed
	// Antecedent is what a source that is a relative pronoun stands for: the
	// "farmers" of "farmers, who fear that"; else empty.
	Antecedent Range
	Content    []Range // in text order, at least one
	Quoted     []Range // the parts of the content in quotation marks, marks included
	Addressee  Range
	Target     Range
	Negated    bool // "did not say"
	Modal      bool // "may have said", "would say"
	Passive    bool // "was accused of"
	Turn       bool // no cue, and the speakers of the document take turns by paragraphs
	Shared     bool // the source is the subject of another verb: "said X and warned"
	// Confidence, from 0 to 1, is the share of relations found by the same step
	// and frame that were right on PolNeAR train.
	Confidence float64

	depth  int  // of the quotations that hold the cue
	avowed bool // the speakers' own stance in what they say
	sure   bool // whatever the engine says: "quoted Smith as saying", "Smith's answer: “…”"
}

// Hull returns the range from the first token of r's content to its last.
func (r *Relation) Hull() Range {
	return Range{r.Content[0].First, r.Content[len(r.Content)-1].Last}
}

// Says reports whether token i stands in the content of r.
func (r *Relation) Says(i int) bool {
	return slices.ContainsFunc(r.Content, func(c Range) bool { return c.First <= i && i < c.Last })
}

// Rules returns the attributions of doc that rules find, in the order of their
// contents.
func Rules(doc *hearsay.Document) []Relation {
	r := newReader(doc)
	return r.finish(r.rules())
}

// rules returns what rules find, in no order, with the confidence in each.
func (r *reader) rules() []Relation {
	var found []Relation
	for s := range r.doc.NumSentences() {
		r.sentence = s
		for _, w := range r.windows(s) {
			r.enter(w)
			found = append(found, r.candidates()...)
		}
	}
	found = signed(r.echoes(r.settle(found)))
	r.followUp(found)
	for i := range found {
		found[i].Quoted = r.quotedParts(&found[i])
		found[i].Confidence = confidence(&found[i])
	}
	return found
}

// finish adds the quoted words that nothing attributes, sets which parts of the
// contents are quoted, and sorts.
func (r *reader) finish(found []Relation) []Relation {
	found = slices.DeleteFunc(signed(found), func(rel Relation) bool { return r.wordless(&rel) }) // “”, he said
	found = append(found, r.uncued(found)...)
	undated(r.doc, found)
	r.apart(found)
	r.governed(found)
	r.antecedents(found)
	for i := range found {
		r.unbracket(&found[i])
		r.unfronted(&found[i])
		found[i].Quoted = r.quotedParts(&found[i])
		if found[i].Step == Uncued {
			found[i].Confidence = confidence(&found[i])
		}
		found[i].Confidence = math.Round(found[i].Confidence*1e4) / 1e4 // the rest is noise
	}
	sortByContent(found)
	return found
}

// sortByContent puts relations in the order of their contents.
func sortByContent(found []Relation) {
	slices.SortStableFunc(found, func(a, b Relation) int {
		if a.Content[0].First != b.Content[0].First {
			return a.Content[0].First - b.Content[0].First
		}
		return b.Hull().Last - a.Hull().Last
	})
}

// candidates returns the relations of the window at hand in the order of their
// cues.
func (r *reader) candidates() []Relation {
	var found []Relation
	if t, ok := r.transcript(); ok {
		found = append(found, t)
	}
	if s, ok := r.signature(); ok {
		found = append(found, s)
	}
	if a, ok := r.asked(); ok {
		found = append(found, a)
	}
	if c, ok := r.credited(); ok {
		found = append(found, c)
	}
	for i := r.lo; i < r.hi; i++ {
		if r.within[i] != 0 {
			continue // that quotation is another window
		}
		rel, ok := r.cueWord(i)
		rel.Content = slices.DeleteFunc(rel.Content, Range.Empty) // a clause that ends where it starts
		if ok && len(rel.Content) > 0 {
			rel.depth = r.depth
			if n := len(found) - 1; n >= 0 && rel.Step == Fronted && found[n].Passive && found[n].Cue.Overlaps(rel.Cue) {
				found = found[:n] // “…,” Smith is alleged | to have said
			}
			if r.finite(rel.Head) || r.plural(&rel) || r.active(&rel) || rel.Step == Complement && !r.verb(rel.Head) {
				r.last = &rel
			}
			found = append(found, rel)
		}
	}
	found = r.pointing(r.introducing(found))
	found = r.reclosed(r.leading(r.quotatives(r.withoutAsides(found))))
	for i := range found {
		found[i].avowed = !r.plain(&found[i]) && r.avows(&found[i])
	}
	return slices.DeleteFunc(found, func(rel Relation) bool { return rel.depth > 0 && !rel.avowed && !r.plain(&rel) })
}

// cueWord returns the relation of the cue whose head is token i.
func (r *reader) cueWord(i int) (Relation, bool) {
	for _, step := range []func(int) (Relation, bool){r.verbCue, r.according, r.inWords, r.termed, r.nounCue} {
		if rel, ok := step(i); ok {
			return rel, true
		}
	}
	return Relation{}, false
}

// introducing adds to found the quotation that the window introduces.
func (r *reader) introducing(found []Relation) []Relation {
	rel, ok := r.introduced()
	if !ok {
		return found
	}
	c := rel.Content[0]
	k := slices.IndexFunc(found, func(b Relation) bool {
		return b.Step == Fronted && b.Cue.Overlaps(rel.Cue) && r.isMark(b.Hull().Last-1)
	})
	switch {
	case k >= 0 && !found[k].Hull().Overlaps(c):
		found[k].Content = append(found[k].Content, c) // “…,” she said: “…”
	case k < 0 && !slices.ContainsFunc(found, func(b Relation) bool { return b.Hull().Overlaps(c) }):
		found = slices.DeleteFunc(found, func(b Relation) bool { return b.Cue.Overlaps(rel.Cue) })
		found = append(found, rel)
	}
	return found
}

// pointing puts the relation of a clause that points at a quotation, or of a headline, in
// the place of others that share its cue or content.
func (r *reader) pointing(found []Relation) []Relation {
	rel, ok := r.cleft()
	if !ok {
		rel, ok = r.headline()
	}
	if !ok {
		return found
	}
	found = slices.DeleteFunc(found, func(b Relation) bool { return b.Cue.Overlaps(rel.Cue) || b.Hull().Overlaps(rel.Content[0]) })
	return append(found, rel)
}

// plain reports whether a relation inside a quotation is plainly one: it quotes
// in turn, or it reports in a clause what a third person said. What speakers say about what
// they themselves think or want is what is quoted, not another attribution.
func (r *reader) plain(rel *Relation) bool {
	if slices.ContainsFunc(rel.Content, func(c Range) bool { return r.within[c.First] != 0 }) {
		return true
	}
	if r.callsQuoted(rel) {
		return true
	}
	return !rel.Source.Empty() && !r.is(rel.Source.First, "i", "we", "you") && !rel.Entry.Thought &&
		(rel.Frame.Has(lexicon.Clause|lexicon.ToldClause|lexicon.Quotation) || rel.Frame.Has(lexicon.TargetOf|lexicon.TargetFor|lexicon.TargetWith) && !rel.Target.Empty())
}

// Deep reports whether cue and content stand in one quotation.
func (rel *Relation) Deep() bool { return rel.depth > 0 }

// settle drops the relations whose cue shares a token with that of one before,
// nouns whose content is that of a verb, and cue clauses behind a content that
// another one stands behind already.
func (r *reader) settle(found []Relation) []Relation {
	taken := make([]bool, len(r.tag))
	starts := map[int]bool{} // where the contents kept start
	fronted := map[int]int{} // where the content of the cue clauses kept starts and ends
	return slices.DeleteFunc(found, func(a Relation) bool {
		first := a.Content[0].First
		if a.Step == Fronted && fronted[first] > a.Cue.First {
			return true
		}
		if a.Step == Nominal && starts[first] {
			return true // "said in a statement that"
		}
		starts[first] = true
		for i := a.Cue.First; i < a.Cue.Last; i++ {
			if taken[i] {
				return true
			}
		}
		for i := a.Cue.First; i < a.Cue.Last; i++ {
			taken[i] = true
		}
		if a.Step == Fronted {
			fronted[first] = max(fronted[first], a.Hull().Last)
		}
		return false
	})
}

// quotedParts returns the parts of the content of rel that stand in quotation
// marks, but for titles and other names in the reporter's words. Where cue and content
// both stand in a quotation, that does not count.
func (r *reader) quotedParts(rel *Relation) []Range {
	var parts []Range
	within := r.levels[rel.depth]
	for _, c := range rel.Content {
		for i := c.First; i < c.Last; i++ {
			if q := within[i]; q != 0 {
				last := min(r.quotes[q-1].Last, c.Last)
				if !r.quotes[q-1].named || r.quotes[q-1].Contains(c) {
					parts = append(parts, Range{max(c.First, r.quotes[q-1].First), last})
				}
				i = last - 1
			}
		}
	}
	return parts
}

// Direct reports whether all words of the content stand in quotation marks.
func (rel *Relation) Direct(doc *hearsay.Document) bool {
	q := 0
	for _, c := range rel.Content {
		for i := c.First; i < c.Last; i++ {
			for q < len(rel.Quoted) && rel.Quoted[q].Last <= i {
				q++
			}
			if q < len(rel.Quoted) && rel.Quoted[q].First <= i {
				i = rel.Quoted[q].Last - 1
			} else if strings.ContainsFunc(doc.Slice(doc.Token(i).Span), isWordRune) {
				return false
			}
		}
	}
	return true
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// Reported reports whether the relation is reported speech: something said or
// written, or thought in words that are quoted.
func (rel *Relation) Reported() bool {
	return !rel.Entry.Thought || len(rel.Quoted) > 0
}

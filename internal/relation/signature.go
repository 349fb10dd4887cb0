package relation

import (
	"slices"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

var dash = &lexicon.Cue{Lemma: "—", Class: "say", Commitment: "asserted", Frames: lexicon.Quotation}

// signature returns the relation of a quotation to the name that a dash sets
// behind it at the end of its paragraph: “We will stay.” — Anna Reed, mayor.
func (r *reader) signature() (Relation, bool) {
	if r.depth > 0 || r.hi != r.paragraphEnd() {
		return Relation{}, false
	}
	for i := max(r.lo, r.hi-longestSignature); i+1 < r.hi; i++ {
		if !r.is(i, "—", "–", "--", "-", "~", "―") || r.within[i] != 0 || !r.proper(i+1) || r.hasVerb(Range{i, r.hi}) {
			continue
		}
		q := int32(0)
		if i > 0 {
			q = r.within[i-1]
		}
		if q == 0 || r.quotes[q-1].Last != i || r.sentenceOf(r.quotes[q-1].First).First != r.quotes[q-1].First {
			return Relation{}, false
		}
		source := Range{i + 1, r.apposition(r.phrase(i + 1))}
		if source.Empty() || source.Last < r.end {
			return Relation{}, false
		}
		return Relation{Step: Transcript, Cue: Range{i, i + 1}, Head: i, Entry: dash, Frame: lexicon.Quotation, Source: source, Content: []Range{r.quotes[q-1].Range}}, true
	}
	return Relation{}, false
}

// signed returns found without what else is said of the quotations that are signed:
// “What they say:” above several of them.
func signed(found []Relation) []Relation {
	signed := map[Range]bool{}
	var dashes []int
	for i := range found {
		if found[i].Entry == dash {
			signed[found[i].Content[0]] = true
			dashes = append(dashes, found[i].Head)
		}
	}
	slices.Sort(dashes)
	return slices.DeleteFunc(found, func(rel Relation) bool {
		k, _ := slices.BinarySearch(dashes, rel.Content[0].First)
		return rel.Entry != dash && (signed[rel.Content[0]] || k < len(dashes) && dashes[k] < rel.Content[0].Last)
	})
}

// longestSignature is the number of tokens of a dash and a name with its role.
const longestSignature = 16

// paragraphEnd returns the end of the paragraph of the sentence at hand.
func (r *reader) paragraphEnd() int {
	p := r.doc.Paragraph(r.doc.Sentence(r.sentence).Paragraph)
	return r.doc.Sentence(p.Last - 1).Last
}

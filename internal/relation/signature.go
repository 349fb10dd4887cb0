package relation

import "github.com/hearsay-nlp/hearsay/internal/lexicon"

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

// longestSignature is the number of tokens of a dash and a name with its role.
const longestSignature = 16

// paragraphEnd returns the end of the paragraph of the sentence at hand.
func (r *reader) paragraphEnd() int {
	p := r.doc.Paragraph(r.doc.Sentence(r.sentence).Paragraph)
	return r.doc.Sentence(p.Last - 1).Last
}

package relation

import "github.com/hearsay-nlp/hearsay/internal/lexicon"

var colon = &lexicon.Cue{Lemma: ":", Class: "say", Commitment: "asserted", Frames: lexicon.Quotation}

// transcript returns the relation of a sentence that starts with a name and a
// colon, as transcripts and headlines do: "SMITH: I never said that."
func (r *reader) transcript() (Relation, bool) {
	j := r.lo
	for j < r.hi && j < r.lo+6 && r.tagged(j, "NN*", "JJ", "POS", "CD", "DT", "IN") && (r.proper(j) || r.tagged(j, "IN", "DT", "POS")) {
		j++
	}
	name := j
	if r.is(j, "(") { // Smith (@asmith): …
		for j++; !r.is(j-1, ")") && j < name+8 && j < r.hi; j++ {
		}
	}
	if name == r.lo || !r.is(j, ":") || !r.tagged(name-1, "NN*") || j+3 >= r.hi || !r.paragraphStart() {
		return Relation{}, false
	}
	if r.quotationAt(j+1) == 0 && !r.dialogue && r.sentence > 0 {
		return Relation{}, false // a dateline
	}
	content := Range{j + 1, r.clauseEnd(j + 1)}
	if q := r.quotationAt(j + 1); q == 0 && !r.hasVerb(content) {
		return Relation{}, false
	}
	return Relation{Step: Transcript, Cue: Range{j, j + 1}, Head: j, Entry: colon, Frame: lexicon.Quotation, Source: Range{r.lo, name}, Content: []Range{content}}, true
}

// paragraphStart reports whether the window at hand starts its paragraph.
func (r *reader) paragraphStart() bool {
	p := r.doc.Paragraph(r.doc.Sentence(r.sentence).Paragraph)
	return r.depth == 0 && r.doc.Sentence(p.First).First == r.lo
}

// isDialogue reports whether several paragraphs start with a name and a colon.
func (r *reader) isDialogue() bool {
	n := 0
	for p := range r.doc.NumParagraphs() {
		first := r.doc.Sentence(r.doc.Paragraph(p).First)
		for i := first.First; i < min(first.Last, first.First+6); i++ {
			if r.lower[i] == ":" && i > first.First && r.capital(i-1) {
				n++
				break
			}
		}
	}
	return n > 2
}

package relation

import (
	"sort"
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/lexicon"
	"github.com/hearsay-nlp/hearsay/internal/name"
)

// followUp adds to each quotation the quotations that go on with it, which are
// whole sentences without a cue of their own: behind it in its paragraph, a
// paragraph of their own behind that, or one that starts with a mark where the
// quotation before closed none. A sentence that only tells what was said may be
// followed by a quotation in the same way.
func (r *reader) followUp(found []Relation) {
	taken, telling := r.holders(found), r.telling(found)
	r.turns = r.takesTurns(taken, found)
	r.leadUp(found, taken)
	prev := -1
	for _, q := range r.outer {
		if taken[q] == 0 && prev >= 0 && taken[prev] != 0 && (found[taken[prev]-1].Step == Fronted && r.goesOn(prev, q) || r.interrupts(prev, q)) {
			r.follow(found, taken, q, taken[prev])
		}
		if taken[q] == 0 && r.standsAlone(q) {
			holder := int32(0)
			if prev >= 0 && r.adjacent(prev, q) {
				holder = taken[prev]
			}
			if holder > 0 && r.newSubject(prev, q, found[holder-1].Head) {
				prev = q
				continue // someone else's: “…,” said Smith. His wife did not. “…”
			}
			s := r.doc.SentenceAt(r.doc.Token(r.quotes[q].First).Start)
			if holder == 0 && s > 0 && r.doc.Sentence(s-1).Paragraph == r.doc.Sentence(s).Paragraph {
				holder = telling[s-1]
			}
			r.follow(found, taken, q, holder)
		}
		prev = q
	}
}

// leadUp adds to each quotation that a cue clause stands behind the paragraphs before
// it that open with a mark and close none, and the quotation that an aside of the narrator's
// parts from it: they are its beginning.
func (r *reader) leadUp(found []Relation, taken []int32) {
	for k := len(r.outer) - 2; k >= 0; k-- {
		q, next := r.outer[k], r.outer[k+1]
		if taken[q] == 0 && taken[next] != 0 && r.opensSpeech(q) && r.interrupts(q, next) {
			if rel := &found[taken[next]-1]; rel.Step == Fronted && rel.Content[0].First == r.quotes[next].First && len(rel.Content) < mostParts {
				rel.Content = append([]Range{r.quotes[q].Range}, rel.Content...)
				taken[q] = taken[next]
			}
			continue
		}
		if r.quotes[q].closed || taken[q] != 0 || taken[next] == 0 || !r.startsParagraph(q) || !r.startsParagraph(next) || !r.standsAlone(q) {
			continue
		}
		rel := &found[taken[next]-1]
		if r.sentenceOf(r.quotes[next].First).Paragraph == r.sentenceOf(r.quotes[q].First).Paragraph+1 && rel.Step == Fronted && rel.Content[0].First == r.quotes[next].First && len(rel.Content) < mostParts {
			rel.Content = append([]Range{r.quotes[q].Range}, rel.Content...)
			taken[q] = taken[next]
		}
	}
}

// mostParts is the number of parts to which others are put in front.
const mostParts = 256

// opensSpeech reports whether quotation q starts a sentence with a capital.
func (r *reader) opensSpeech(q int) bool {
	first := r.quotes[q].First
	return r.sentenceOf(first).First == first && r.capital(first+1)
}

// startsParagraph reports whether quotation q does.
func (r *reader) startsParagraph(q int) bool {
	first := r.quotes[q].First
	return r.doc.Sentence(r.doc.Paragraph(r.sentenceOf(first).Paragraph).First).First == first
}

// newSubject reports whether a sentence about another person stands between the
// quotations a and b of a paragraph: its subject is a full name or a noun for a person, and
// the cue at token head is not in it.
func (r *reader) newSubject(a, b, head int) bool {
	s := r.doc.SentenceAt(r.doc.Token(r.quotes[b].First).Start) - 1
	if s < 0 || r.doc.Sentence(s).First < r.quotes[a].Last || r.doc.Sentence(s).First <= head && head < r.doc.Sentence(s).Last || r.doc.Sentence(s).Paragraph != r.doc.Sentence(s+1).Paragraph {
		return false
	}
	root := r.doc.Sentence(s).Root
	if root < 0 {
		return false
	}
	for c := range r.doc.Children(root) {
		if t := r.doc.Token(c); strings.HasPrefix(t.Rel, "nsubj") && c < root {
			first, last := r.doc.Extent(c)
			return lexicon.Person(t.Lemma) && t.Tag == "NN" || t.Tag == "NNP" && last-first == 2 && name.GivenName(r.doc.Slice(r.doc.Token(first).Span))
		}
	}
	return false
}

// follow adds quotation q to the relation that holder is 1 + the index of, if it
// stands behind it.
func (r *reader) follow(found []Relation, taken []int32, q int, holder int32) {
	if holder > 0 && found[holder-1].Hull().Last <= r.quotes[q].First {
		rel := &found[holder-1]
		rel.Content = append(rel.Content, r.quotes[q].Range)
		taken[q] = holder
	}
}

// goesOn reports whether quotation b goes on with a, which a cue clause stands
// behind, in the same sentence: behind a comma, semicolon, dash or bracket, and with
// a pause at its end or a verb in it. “…,” she said, smiling, “and …”
func (r *reader) goesOn(a, b int) bool {
	first := r.quotes[b].First
	if r.sentenceOf(r.quotes[a].Last-1).First != r.sentenceOf(first).First || !r.pauses(b) && !r.hasVerb(r.quotes[b].inside()) {
		return false
	}
	switch r.lower[first-1] {
	case ",", ";", ":", "--", "—", "–", "-", ")", "and", "but":
		return true
	}
	return false
}

// telling returns, for each sentence, 1 + the last relation in it that tells what
// was said.
func (r *reader) telling(found []Relation) []int32 {
	last := make([]int32, r.doc.NumSentences())
	for i := range found {
		rel := &found[i]
		if rel.depth == 0 && rel.Entry.Frames.Has(lexicon.Quotation) && !rel.Entry.Thought && !rel.Negated && rel.Frame.Has(lexicon.Quotation|lexicon.Clause|lexicon.ToldClause) {
			last[r.doc.SentenceAt(r.doc.Token(rel.Cue.First).Start)] = int32(i + 1)
		}
	}
	return last
}

// holders returns, for each outermost quotation, 1 + the last of the relations whose
// content holds it or, if they stand behind their content, starts in it. A relation
// inside a quotation holds none of these.
func (r *reader) holders(found []Relation) []int32 {
	taken := make([]int32, len(r.quotes))
	for i := range found {
		if found[i].depth > 0 {
			continue
		}
		for _, c := range found[i].Content {
			next := sort.Search(len(r.outer), func(k int) bool { return r.quotes[r.outer[k]].Last > c.First })
			for ; next < len(r.outer) && r.quotes[r.outer[next]].First < c.Last; next++ {
				q := r.outer[next]
				if c.Contains(r.quotes[q].Range) || r.quotes[q].Range.Contains(c) && (found[i].Step == Fronted || found[i].Step == Transcript) {
					taken[q] = int32(i + 1)
				}
			}
		}
	}
	return taken
}

// standsAlone reports whether quotation q is a run of whole sentences.
func (r *reader) standsAlone(q int) bool {
	quote := r.quotes[q]
	s, e := r.sentenceOf(quote.First), r.sentenceOf(quote.Last-1)
	opens := s.First == quote.First || s.Last == quote.First+1 // ”So”, which the sentence before is taken to end with
	return opens && e.Last-quote.Last <= 1
}

// adjacent reports whether quotation b goes on with quotation a: in the same
// paragraph; in the next one if a was left open or, unless speakers take turns there,
// b is all of its paragraph.
func (r *reader) adjacent(a, b int) bool {
	x, y := r.sentenceOf(r.quotes[a].First).Paragraph, r.sentenceOf(r.quotes[b].First).Paragraph
	if x == y {
		return true
	}
	par := r.doc.Paragraph(y)
	whole := r.doc.Sentence(par.First).First == r.quotes[b].First && r.doc.Sentence(par.Last-1).Last-r.quotes[b].Last <= 1
	return y == x+1 && (!r.quotes[a].closed || whole && !r.turns)
}

// sentenceOf returns the sentence of token i.
func (r *reader) sentenceOf(i int) hearsay.Sentence {
	return r.doc.Sentence(r.doc.SentenceAt(r.doc.Token(i).Start))
}

package relation

import (
	"slices"
	"strings"
	"sync"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// The colon behind the name of a speaker, and that before a question.
var (
	colon    = &lexicon.Cue{Lemma: ":", Class: "say", Commitment: "asserted", Frames: lexicon.Quotation}
	colonAsk = &lexicon.Cue{Lemma: ":", Class: "ask", Commitment: "asked", Frames: lexicon.Quotation}
)

// transcript returns the relation of a line that starts with a name and a colon, as
// transcripts, interviews and headlines do, "SMITH: I never said that. Who did?", to
// all that the name's turn holds. In a transcript the line may stand in marks.
func (r *reader) transcript() (Relation, bool) {
	if r.depth > 0 || !r.startsLine(r.sentence, r.lo) {
		return Relation{}, false
	}
	first, turn := r.lo, r.quotationAt(r.lo)
	if r.dialogue && turn > 0 {
		first++
	}
	name, j := r.label(first, r.hi)
	if j == first && !r.dialogue {
		return Relation{}, false // A. Smith
	}
	if j < 0 || j+1 >= r.hi || r.is(first, "according") || r.reporter(first) != nil || !r.dialogue && !r.tagged(name-1, "NN*") && r.lower[name-1][0] != '@' {
		return Relation{}, false
	}
	quoted := r.quotationAt(j+1) > 0
	if !quoted && !r.dialogue && (r.sentence > 0 || j+3 >= r.hi || r.placed(Range{first, name}, j+1)) {
		return Relation{}, false // a dateline
	}
	content := Range{j + 1, r.clauseEnd(j + 1)}
	switch {
	case first > r.lo:
		content.Last = r.quotes[turn-1].Last
	case quoted && r.is(r.quotes[r.quotationAt(j+1)-1].Last, "--", "—", "–", "-"): // Smith: “I quit” — chairman leaves
		content.Last = r.quotes[r.quotationAt(j+1)-1].Last
	case !quoted:
		content.Last = max(content.Last, r.turnEnd(j+1))
	}
	if !quoted && !r.hasVerb(content) && !(r.dialogue && r.speakers[r.lower[name-1]] > 0 && r.stop(r.hi-1)) {
		return Relation{}, false
	}
	rel := Relation{Step: Transcript, Cue: Range{j, j + 1}, Head: j, Entry: colon, Frame: lexicon.Quotation, Source: Range{first, name}, Content: []Range{content}}
	if r.is(content.Last-1, "?") && content.Last <= r.hi {
		rel.Entry = colonAsk
	}
	if r.is(first, "q", "a") && j == first+1 || j == first {
		rel.Source = Range{} // question and answer, whosever they are
	}
	return rel, true
}

// placed reports whether the words before a colon are a place and a paragraph of whole
// sentences starts behind it, at token i: a headline, which a government may speak in, has
// no stop.
func (r *reader) placed(name Range, i int) bool {
	last := r.doc.Sentence(r.doc.Paragraph(r.doc.Sentence(r.sentence).Paragraph).Last - 1).Last
	if !r.capital(i) || r.lower[last-1] != "." {
		return false
	}
	return places()[strings.Join(r.lower[name.First:name.Last], " ")] || name.Last-name.First == 1 && last < len(r.lower) && r.unheard(r.lower[name.First], Range{i, last})
}

// unheard reports whether a word that opens the text never comes again in it, and the
// rest of its paragraph, c, is not about its speaker: a small town, in front of its news.
func (r *reader) unheard(word string, c Range) bool {
	return !slices.Contains(r.lower[c.First:], word) && !slices.ContainsFunc(r.lower[c.First:c.Last], func(w string) bool {
		return w == "i" || w == "we" || w == "my" || w == "our"
	})
}

// places holds the names of cities and regions, folded.
var places = sync.OnceValue(func() map[string]bool {
	set := map[string]bool{}
	for name := range lexicon.Places() {
		set[strings.ToLower(name)] = true
	}
	return set
})

// startsLine reports whether the s-th sentence, which starts at token first, starts
// a paragraph or a line.
func (r *reader) startsLine(s, first int) bool {
	sent := r.doc.Sentence(s)
	if sent.First != first {
		return false
	}
	if s == r.doc.Paragraph(sent.Paragraph).First {
		return true
	}
	return strings.Contains(r.doc.Text()[r.doc.Token(first-1).End:r.doc.Token(first).Start], "\n")
}

// label returns the end of the name or role that the tokens from first up to last
// start with and the colon behind it, or -1. “Q.” and “A.” are their own colons.
func (r *reader) label(first, last int) (name, colon int) {
	if first >= last {
		return -1, -1
	}
	if r.lower[first] == "q." || r.lower[first] == "a." {
		return first + 1, first
	}
	for j := first; j < min(last, first+longestLabel); j++ {
		switch {
		case r.lower[j] == ":" && j > first && (r.capital(j-1) || r.tag[j-1] == "CD"):
			return j, j
		case r.lower[j] == ":" && j > first && r.lower[j-1][0] == '@': // Smith @asmith: …
			name := j - 1
			for name-1 > first && !isWordRune(firstRune(r.lower[name-1])) { // ✔
				name--
			}
			return max(name, first+1), j
		case (r.lower[j] == "(" || r.lower[j] == "[") && j > first: // Smith (@asmith): … | SMITH [laughing]: …
			for k := j + 1; k+1 < min(last, j+longestLabel); k++ {
				if (r.lower[k] == ")" || r.lower[k] == "]") && r.lower[k+1] == ":" {
					return j, k + 1
				}
			}
			return -1, -1
		case r.lower[j][0] == '@', j > first && !isWordRune(firstRune(r.lower[j])) && j+1 < last && r.lower[j+1][0] == '@':
		case r.capital(j), j > first && (r.tag[j] == "IN" || r.tag[j] == "DT" || r.tag[j] == "POS" || r.tag[j] == "CD" || r.tag[j] == "HYPH"):
		default:
			return -1, -1
		}
	}
	return -1, -1
}

// longestLabel is the number of tokens of a name or role and a colon.
const longestLabel = 7

// turnEnd returns the end of the turn that starts at token i: that of its paragraph,
// or where another one starts in it. A full stop at its end does not belong to it.
func (r *reader) turnEnd(i int) int {
	par := r.doc.Paragraph(r.doc.Sentence(r.sentence).Paragraph)
	end := r.hi
	for s := r.sentence + 1; s < par.Last; s++ {
		next := r.doc.Sentence(s)
		if r.startsLine(s, next.First) {
			if _, j := r.label(next.First, next.Last); j >= 0 {
				break
			}
		}
		end = next.Last
	}
	for end > i+1 && r.lower[end-1] == "." {
		end--
	}
	return end
}

// isDialogue reports whether lines of the document start with a speaker and a colon:
// one who has several turns, or two who have them one behind the other, whole
// sentences. Headings that run in, "Limits to Growth: …", are no speakers. It counts
// the turns of each.
func (r *reader) isDialogue() bool {
	r.speakers = map[string]int{}
	var before, ago labeled // the turns before
	pair, repeated := false, false
	clauses := map[string]int{} // the turns of each that hold one
	for s := range r.doc.NumSentences() {
		l, ok := r.labeled(s)
		if !ok {
			continue
		}
		if l.stops {
			r.speakers[l.name]++
			repeated = repeated || l.follows(before) && before.follows(ago) && l.name == ago.name && l.name != before.name
		}
		if l.clause {
			clauses[l.name]++
			repeated = repeated || clauses[l.name] > 1 || clauses["q"] > 0 && clauses["a"] > 0 || r.speakers["q."] > 1 && r.speakers["a."] > 1
			pair = pair || l.short && l.stops && before.short && before.clause && l.follows(before)
		}
		before, ago = l, before
	}
	return repeated || pair
}

// labeled is a line that starts with a name or role and a colon.
type labeled struct {
	paragraph int
	name      string // its last word
	short     bool   // one word or two
	clause    bool   // a clause or a question follows, not a caption or an item
	stops     bool   // the sentence ends with a stop
}

// follows reports whether l stands right behind the turn before.
func (l labeled) follows(before labeled) bool {
	return before.stops && l.paragraph-before.paragraph <= 1
}

// labeled returns the line that the s-th sentence starts, if it has a label.
func (r *reader) labeled(s int) (labeled, bool) {
	sent := r.doc.Sentence(s)
	if !r.startsLine(s, sent.First) {
		return labeled{}, false
	}
	first := sent.First
	if r.mark[first] {
		first++
	}
	k, j := r.label(first, sent.Last)
	if j < 0 {
		return labeled{}, false
	}
	end := r.doc.Sentence(r.doc.Paragraph(sent.Paragraph).Last - 1).Last
	return labeled{sent.Paragraph, r.lower[k-1], k-first <= 2, r.clauses[end] > r.clauses[j] || r.lower[sent.Last-1] == "?", r.stop(sent.Last - 1)}, true
}

// spoken returns the found relations with those of the turns of a transcript as the
// rules have them: what the engine sees of one is a sentence.
func (r *reader) spoken(found, ruled []Relation) []Relation {
	turns := map[int]*Relation{}
	for i := range ruled {
		if ruled[i].Step == Transcript && ruled[i].Entry != dash && (r.dialogue || ruled[i].Content[0].Last > r.sentenceOf(ruled[i].Head).Last) {
			turns[ruled[i].Head] = &ruled[i]
		}
	}
	for i := range found {
		if turn := turns[found[i].Head]; turn != nil {
			found[i] = *turn
		}
	}
	return found
}

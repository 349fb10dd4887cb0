package relation

import (
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

var noCue = &lexicon.Cue{Class: "say", Commitment: "asserted", Frames: lexicon.Quotation}

// uncued returns the quotations that are speech by their form, and no verse, and that no
// relation holds: words of someone whom the text does not name beside them.
func (r *reader) uncued(found []Relation) []Relation {
	var out []Relation
	taken := r.holders(found)
	prev, whole := -1, -1 // the quotation before and, if it is in out, its index there
	for k, q := range r.outer {
		c := r.quotes[q].Range
		switch {
		case taken[q] != 0, r.verse(r.quotes[q].inside()):
			whole = -1
		case whole >= 0 && (r.interrupts(prev, q) || r.reopens(prev, q)):
			out[whole].Content = append(out[whole].Content, c)
		case r.utterance(q) || k+1 < len(r.outer) && taken[r.outer[k+1]] == 0 && r.capital(c.First+1) && r.interrupts(q, r.outer[k+1]):
			out = append(out, Relation{Step: Uncued, Entry: noCue, Frame: lexicon.Quotation, Content: []Range{c}, Turn: r.turns})
			whole = len(out) - 1
		default:
			whole = -1
		}
		prev = q
	}
	return out
}

// reopens reports whether quotation b starts the paragraph behind that of a, which no mark
// closes: it is the same speech.
func (r *reader) reopens(a, b int) bool {
	return !r.quotes[a].closed && r.startsParagraph(b) && r.sentenceOf(r.quotes[b].First).Paragraph == r.sentenceOf(r.quotes[a].First).Paragraph+1
}

// interrupts reports whether nothing but an aside of the narrator's stands between the
// quotations a and b of a paragraph: in brackets, or without a verb of its own.
// “No, thank you” (she sighed); “they are well.” | “I cannot” looking down “go on.”
func (r *reader) interrupts(a, b int) bool {
	first, last := r.quotes[a].Last, r.quotes[b].First
	if r.narrated(a, b) {
		return true
	}
	if last <= first || last-first > longestBracket || r.sentenceOf(first-1).Paragraph != r.sentenceOf(last).Paragraph {
		return false
	}
	if r.lower[last-1] == ";" || r.lower[last-1] == "," {
		last--
	}
	if last-first > 2 && r.lower[first] == "(" && r.lower[last-1] == ")" {
		return true
	}
	if last-first > longestAside {
		return false
	}
	if last-first > 2 && isDash(r.lower[first]) && isDash(r.lower[last-1]) {
		return true
	}
	return strings.HasPrefix(r.tag[first], "VBG") && r.clauses[last] == r.clauses[first]
}

// longestBracket is the number of tokens of what the narrator puts in brackets.
const longestBracket = 80

func isDash(word string) bool { return word == "—" || word == "–" || word == "--" }

// narrated reports whether a clause of the narrator's, between commas, parts the
// quotations a and b of a sentence: “Now, Mr. Reed,” for he was close, “I am going.”
func (r *reader) narrated(a, b int) bool {
	first, last := r.quotes[a].Last, r.quotes[b].First
	if last-first < 3 || last-first > longestAside || !r.quotes[a].closed || r.lower[first-2] != "," || r.lower[last-1] != "," || r.clauses[last] == r.clauses[first] {
		return false
	}
	return r.sentenceOf(first).First == r.sentenceOf(last).First && r.capital(r.quotes[a].First+1) && r.pauses(b) && r.hasVerb(r.quotes[b].inside())
}

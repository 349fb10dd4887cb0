package entity

import (
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// reach bounds, in tokens, how far a step looks for a verb or an antecedent.
const reach = 40

// speaks reports whether a verb form reports speech, thought or will.
func speaks(lower string) bool {
	for _, c := range lexicon.VerbCues(lower) {
		if len(c.Rest()) == 0 {
			return true
		}
	}
	return false
}

// reports reports whether a cue of speech, thought or will starts at token i,
// its particle included.
func (f *finder) reports(i int) bool {
	for _, c := range lexicon.VerbCues(f.words[i].lower) {
		rest := c.Rest()
		if len(rest) == 0 || i+1 < len(f.words) && f.words[i+1].lower == rest[0] {
			return true
		}
	}
	return false
}

// finite reports whether token i is a finite or auxiliary verb.
func (f *finder) finite(i int) bool { return f.tagged(i, "VBD", "VBZ", "VBP", "MD") }

// verbAfter returns the main verb of which the noun phrase that ends before
// token i is the subject, or -1: over adverbs, auxiliaries, and what stands
// between commas ("Beijing, which buys most of the oil, warned").
func (f *finder) verbAfter(i int) int {
	_, last := f.bounds(min(i, len(f.words)-1))
	last = min(last, i+reach)
	i = f.afterInsertion(i, last)
	for i < last && f.tagged(i, "RB") && !f.is(i, "not") {
		i++
	}
	if i+1 < last && f.words[i].text == "“" && f.tagged(i+1, "VBD", "VBZ", "VBP") {
		i++ // Acme “regrets” it
	}
	if i >= last || !f.finite(i) {
		return -1
	}
	for i+1 < last && f.auxiliary(i) {
		next := i + 1
		for next < last && (f.tagged(next, "RB") || f.words[next].text == "," || f.words[next].text == "“") {
			next++
		}
		if next >= last || !f.tagged(next, "VB") {
			return i
		}
		i = next
	}
	return i
}

func (f *finder) auxiliary(i int) bool {
	return f.tagged(i, "MD") || f.is(i, "has", "have", "had", "is", "are", "was", "were", "do", "does", "did", "been", "be", "being", "’s", "'s", "’ve", "'ve", "’re", "'re", "’d", "'d")
}

// afterInsertion returns the token after what stands between two commas, dashes
// or brackets at i, or i.
func (f *finder) afterInsertion(i, last int) int {
	if i >= last {
		return i
	}
	closer := ""
	switch f.words[i].text {
	case ",", "—", "–", "--":
		closer = f.words[i].text
	case "(":
		closer = ")"
	default:
		return i
	}
	for j := i + 1; j < last; j++ {
		if f.words[j].text == closer && (j+1 >= last || closer != "," || f.finite(j+1) || f.tagged(j+1, "RB")) {
			return j + 1
		}
		if f.words[j].quote != f.words[i].quote {
			return i
		}
	}
	return i
}

// invertedVerb returns the verb of speech right before token i that stands
// behind what was said: “…,” said Jane Doe. It returns -1 where there is none.
func (f *finder) invertedVerb(i int) int {
	first, _ := f.bounds(i)
	v := i - 1
	if v < first || !speaks(f.words[v].lower) || !f.tagged(v, "VBD", "VBZ", "VBP", "VBN") {
		return -1
	}
	if v == first || !isWord(f.words[v-1].text) || isPossessive(f.words[v-1].text) {
		return v
	}
	return -1
}

// acts reports whether the noun phrase t is the source of speech, thought or
// will: the subject of a verb of those, or what "according to" names.
func (f *finder) isSource(t run) bool {
	if f.is(t.first-1, "to") && f.is(t.first-2, "according") {
		return true
	}
	if f.invertedVerb(t.first) >= 0 {
		return true
	}
	if f.obliqued(t.first) {
		return false
	}
	v := f.verbAfter(t.last)
	return v >= 0 && f.reports(v) && !f.passive(v)
}

// passive reports whether the verb at v follows a form of "be".
func (f *finder) passive(v int) bool {
	return f.tagged(v, "VBN") && f.is(v-1, "is", "are", "was", "were", "been", "be", "being") || f.is(v-1, "was", "were", "been") && f.tagged(v, "VBD")
}

// obliqued reports whether a preposition stands before token i, so that the
// phrase that starts there is no subject.
func (f *finder) obliqued(i int) bool {
	first, _ := f.bounds(min(i, len(f.words)-1))
	if i-1 < first || !f.tagged(i-1, "IN", "TO") {
		return false
	}
	return !f.is(i-1, "that", "because", "although", "though", "if", "as", "while", "when", "after", "before", "until", "since", "whether", "where", "but", "than", "how", "why", "so", "unless", "whereas", "till", "lest", "once")
}

// tail returns the end of the prepositional and participial phrases that follow
// a noun phrase ending before token i: "of the Growers’ Federation", "briefed on
// the plans".
func (f *finder) tail(i int) int {
	start := i
	_, last := f.bounds(min(i, len(f.words)-1))
	last = min(last, i+reach/2)
	for i < last {
		j := i
		switch {
		case f.is(i, "of", "at", "in", "for", "from", "with", "on", "by", "to", "close", "familiar", "against", "about", "near", "inside", "behind", "within"):
			j++
		case f.tagged(i, "VBN", "VBG") && !f.speaking(i), f.tagged(i, "VBD") && f.participle(i):
			j++
			for j < last && (f.tagged(j, "RB", "IN", "TO", "JJ") || f.is(j, "last", "this", "next")) {
				j++
			}
		default:
			return i
		}
		for j < last && (f.is(j, "both", "either") || f.tagged(j, "IN", "TO") && !f.is(j, "that")) {
			j++
		}
		end := f.phraseEnd(j, last)
		if end == j || f.timeOrPrice(i, j, end) || f.adjunct(i, end, start) {
			return i
		}
		i = end
		for i+1 < last && f.is(i, "and") && f.words[i+1].capital && f.phraseEnd(i+1, last) > i+1 {
			i = f.phraseEnd(i+1, last)
		}
	}
	return i
}

// timeOrPrice reports whether the phrase from j to end behind the preposition at token i
// tells a day or a sum of money: "on the Monday", "for US$300,000".
func (f *finder) timeOrPrice(i, j, end int) bool {
	return f.words[j].sense.has(calendar) || f.words[end-1].sense.has(calendar) || f.is(i, "for", "at") && f.words[j].text != "" && f.amount(j)
}

// adjunct reports whether the prepositional phrase from token i to end is of a clause and
// not of the noun before it nor of a participle from start on, as the parser has it: "for US$300,000" in "was sold to a
// collector for US$300,000".
func (f *finder) adjunct(i, end, start int) bool {
	if f.is(i, "of") || !f.tagged(i, "IN", "TO") {
		return false
	}
	h := f.doc.Token(i).Head
	if h <= i || h >= end || !strings.HasPrefix(f.doc.Token(h).Rel, "obl") {
		return false
	}
	return f.doc.Token(h).Head < start
}

// speaking reports whether token i is a participle of speech after a comma:
// "officials, saying …".
func (f *finder) speaking(i int) bool { return f.tagged(i, "VBG") && speaks(f.words[i].lower) }

// participle reports whether the past tense at i is a participle in truth:
// a finite verb follows its phrase.
func (f *finder) participle(i int) bool {
	if !f.is(i+1, "by", "in", "on", "at", "with", "from", "last", "to", "during") || speaks(f.words[i].lower) {
		return false
	}
	_, last := f.bounds(i)
	end := f.phraseEnd(i+2, min(last, i+reach/2))
	return end > i+2 && f.verbAfter(end) >= 0
}

// phraseEnd returns the end of the noun phrase that starts at token i, its
// determiner included, or i where none does.
func (f *finder) phraseEnd(i, last int) int {
	start, noun := i, false
	for i < last {
		switch {
		case f.tagged(i, "NN", "CD", "PRP") && !f.tagged(i, "PRP$") || f.words[i].capital && !f.words[i].opens:
			noun = true
		case f.tagged(i, "DT", "PRP$", "PDT") && !noun:
		case f.tagged(i, "JJ", "HYPH", "POS", "AFX", "VBN"), f.words[i].text == "-" || f.words[i].text == "&":
			if f.tagged(i, "VBN") && noun {
				return i
			}
		default:
			if noun {
				return i
			}
			return start
		}
		i++
	}
	if noun {
		return i
	}
	return start
}

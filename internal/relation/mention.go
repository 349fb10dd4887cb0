package relation

import (
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/attribution"
	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// A source is one noun phrase with the description that identifies it, "Reed, the
// director of the port". What the engine finds may hold more: a clause that tells
// something else of it, where or when it spoke, a noun phrase before it.

// mention returns the source of what the engine found, as one noun phrase; ruled is
// the source that the rules have, if any.
func (r *reader) mention(c *attribution.Candidate, ruled Range) Range {
	x := r.whole(r.longest(c, ruled), r.bare(ruled))
	sent := r.sentenceOf(c.Cue.First)
	r.window = window{max(sent.First, c.Cue.First-maxWindow), min(sent.Last, c.Cue.First+maxWindow), 0}
	return r.withRole(r.bare(r.untimed(r.bare(r.unmodified(r.traveler(x))))), c.Cue.First)
}

// longest returns the source of what the engine found. Of several it is that which
// the rule names, or else the longest. One that stands right before the cue goes
// before all others, unless it is no subject of a verb there, or before a participle.
func (r *reader) longest(c *attribution.Candidate, ruled Range) Range {
	var longest Range
	beside := !ruled.Empty() && ruled.Last == c.Cue.First && !r.timeWord(ruled.Last-1) && r.tag[c.Cue.First] != "VBG"
	for _, s := range c.Source {
		s := Range(s)
		if ruled.Overlaps(s) {
			if len(c.Source) > 1 {
				return ruled
			}
			beside = false
		} else if h := HeadNoun(r.doc, s); beside && s.Last <= ruled.First && h >= 0 {
			if _, last := r.doc.Extent(h); last >= ruled.Last {
				return Range{s.First, ruled.Last} // Residents of the north and of the south
			}
		}
		if s.Last-s.First > longest.Last-longest.First {
			longest = s
		}
	}
	if beside && (longest.Empty() || r.isSubject(ruled, c.Head) || !strings.HasPrefix(r.tag[c.Cue.First], "VB")) {
		return ruled
	}
	return longest
}

// isSubject reports whether the tree has the noun phrase x for the subject of token v.
func (r *reader) isSubject(x Range, v int) bool {
	h := HeadNoun(r.doc, x)
	return h >= 0 && r.doc.Token(h).Head == v && strings.HasPrefix(r.doc.Token(h).Rel, "nsubj")
}

// withRole returns the source that is a name with the role before it, or that is a
// role with the name behind it: "the minister, | Ada Reed, said".
func (r *reader) withRole(x Range, cue int) Range {
	if x.Empty() {
		return x
	}
	if r.tagged(x.First, "NNP") && r.is(x.First-1, ",") {
		if k := r.back(x.First - 1); k < x.First-1 && (k == r.lo || r.tagged(k-1, "CC")) && r.tagged(x.First-2, "NN", "NNP") && r.role(x.First-2) {
			return Range{k, x.Last}
		}
	}
	if r.is(x.Last, ",") && r.tagged(x.Last+1, "NNP") && r.role(x.Last-1) {
		k := x.Last + 1
		for r.tagged(k, "NNP") {
			k++
		}
		if r.is(k, ",") || k == cue {
			return Range{x.First, k}
		}
	}
	return x
}

// role reports whether token i is a noun for a person.
func (r *reader) role(i int) bool { return lexicon.Person(r.lower[i]) || r.isPerson(i) }

// unmodified returns a source without what follows a comma in it and describes it by a
// clause or tells where or how it spoke: "the director | , who denies it,", "a letter
// | , a copy of which we saw", "Reed | , speaking in Rome,", "the poll | , in which".
func (r *reader) unmodified(x Range) Range {
	for i := x.First + 1; i+1 < x.Last; i++ {
		if r.tag[i] == "WDT" && r.tag[i-1] == "IN" && !r.hasVerb(Range{i + 1, x.Last}) { // a lawsuit in which | Democrats
			return Range{i + 1, x.Last}
		}
	}
	for i := x.First + 1; i+1 < x.Last; i++ {
		if r.tag[i] == "," && r.digresses(i+1, x.Last) ||
			r.tag[i] == "CC" && i+2 < x.Last && r.tag[i+1] == "VBN" && r.lower[i+2] == "by" { // opposed by farmers | and backed by the mayor
			return Range{x.First, i}
		}
	}
	return x
}

// digresses reports whether the words from i to last, behind a comma in a source, are
// no noun phrase that identifies it.
func (r *reader) digresses(i, last int) bool {
	if i == last-1 {
		return r.tag[i] == "RB"
	}
	switch r.tag[i] {
	case "WP", "WDT", "WP$":
		return true
	case "VBG":
		return r.lower[i] != "including"
	case "VBN", "VBD":
		return beheld[r.lower[i]]
	case "IN", "RB":
		return !identifying[r.lower[i]] && r.lower[i+1] != "particular"
	}
	for k := i; k < min(i+maxQuantifier, last-1); k++ { // parts of which, a copy of which
		if r.tag[k] == "," {
			return false
		}
		if r.lower[k] == "of" && (r.tag[k+1] == "WDT" || r.tag[k+1] == "WP") {
			return true
		}
	}
	return false
}

// beheld are the participles behind a comma that tell who has read a document or when
// it came out.
var beheld = map[string]bool{"seen": true, "reviewed": true, "obtained": true, "viewed": true, "read": true, "published": true, "released": true, "dated": true}

// maxQuantifier is the most words before "of which".
const maxQuantifier = 4

// identifying are the prepositions and adverbs that tell behind a comma who is meant:
// "Reed, of Dover", "Reed, formerly the director", "both parties, especially".
var identifying = map[string]bool{"of": true, "from": true, "including": true, "like": true, "such": true, "along": true,
	"now": true, "then": true, "formerly": true, "once": true, "especially": true, "particularly": true, "also": true}

// traveler returns the one whose trip a source is: "Reed | ’s trip focused on urging".
func (r *reader) traveler(x Range) Range {
	if n := x.Last - 1; n-x.First > 1 && r.tag[n-1] == "POS" && travels[r.lower[n]] {
		x.Last = n - 1
	}
	return x
}

var travels = map[string]bool{"trip": true, "visit": true, "tour": true, "journey": true, "stay": true}

// untimed returns a source without the time at its end: "Reed | yesterday said", "the
// council | on Friday said".
func (r *reader) untimed(x Range) Range {
	for x.Last-x.First > 1 && !r.capital(x.Last-1) && timeAdverbs[r.lower[x.Last-1]] {
		x.Last--
	}
	n := x.Last - 2
	if n <= x.First || slices.Contains(r.tag[x.First:n], "VBN") { // a poll released last week
		return x
	}
	day := dayStarts[r.lower[n]] && timeWords[r.lower[n+1]] && strings.HasPrefix(r.tag[n-1], "NN")
	year := r.lower[n] == "in" && r.tag[n+1] == "CD" && r.tag[n-1] == "WP"
	if day || year {
		x.Last = n
	}
	return x
}

var timeAdverbs = map[string]bool{"today": true, "yesterday": true, "later": true, "earlier": true, "recently": true}

// dayStarts start a time phrase of two words.
var dayStarts = map[string]bool{"on": true, "last": true, "this": true}

// whole returns the source that the engine finds with the first parts of a list that
// only the rule has, "Germany, France and Italy", without a pronoun that starts a
// relative clause, "Experts | I have spoken to", and without what leads in to it and
// only the engine has.
func (r *reader) whole(x, ruled Range) Range {
	if n := x.Last - 1; x.Last-x.First > 1 && r.tag[n] == "PRP" && strings.HasPrefix(r.tag[n-1], "NN") {
		x.Last = n
	}
	if x.First < ruled.First && ruled.Last == x.Last && r.lower[ruled.First-1] == "," && r.ledIn(x.First) {
		return ruled // "In Dover, a town of 300, | sailors said"
	}
	if k := slices.Index(r.lower[x.First:x.Last], ","); k > 1 && r.sentenceOf(x.First).First == x.First && r.adposition(x.First) {
		x.First += k + 1 // "Outside the court, | sailor Jan Moll, 45, said"
	}
	if ruled.First < x.First && ruled.Last == x.Last && r.lower[x.First-1] == "to" {
		return ruled // those close to | Anna Smith
	}
	if ruled.First < x.First && ruled.Last == x.Last && r.lower[x.First-1] == "," && slices.Contains(r.lower[x.First:x.Last], "and") {
		return ruled
	}
	return x
}

// ledIn reports whether what stands before token i in its sentence is a phrase with a
// preposition and a comma, or an adverb with one stands at i: "Yet, | a study found".
func (r *reader) ledIn(i int) bool {
	first := r.sentenceOf(i).First
	if r.tag[i+1] == "," && (r.tag[i] == "RB" || r.tag[i] == "CC") {
		return true
	}
	return first < i && r.tag[first] == "IN" && r.tag[i-1] == "," && r.clauses[i] == r.clauses[first]
}

// correct puts the source right where a rule knows better: the accused or addressed is
// not who accuses, and what a noun, a passive or a relative pronoun has for a source
// ends where the rule says.
func (r *reader) correct(rel, ruled *Relation) {
	s := ruled.Source
	switch {
	case ruled.Passive && s.Empty() && (rel.Source.Overlaps(ruled.Target) || rel.Source.Overlaps(ruled.Addressee)):
		rel.Source = Range{} // Smith, asked about it, did not ask
	case !s.Empty() && ruled.Shared && !ruled.Passive && (rel.Source.Empty() && r.joint(rel.Cue.First) > 0 || !rel.Source.Overlaps(s) && r.tag[rel.Cue.First] == "VBG" && r.tag[max(rel.Cue.First-1, 0)] == "," && r.behind(rel.Source, s)):
		rel.Source = s // "said …, promised …", "Smith replied when Hale asked, warning that"
	case !s.Empty() && rel.Source.First < s.First && rel.Source.Last == s.Last && !r.addendum(s) && ruled.Step == Complement && ruled.Content[0].First == rel.Cue.Last && IsFinite(r.tag[rel.Cue.Last]):
		rel.Source = s // a step | the board said was needed
	case rel.Source.First == s.First-1 && rel.Source.Last == s.Last && r.inquires(rel.Head):
		rel.Source = s // Will | the court | reject it?
	case (ruled.Passive || ruled.Step == Nominal || s.Last-s.First == 1 && rel.Source.Last == s.Last && r.relativePronoun(s.First)) && rel.Source.Overlaps(s) && !s.Contains(rel.Source):
		rel.Source = s
	}
}

// addendum reports whether a noun phrase says when or of how many, beside the subject before
// it: "the poll | this week", "Hale and Reed | both".
func (r *reader) addendum(x Range) bool {
	return r.timeWord(x.Last-1) || x.Last-x.First == 1 && (r.lower[x.First] == "both" || r.lower[x.First] == "all" || r.lower[x.First] == "each")
}

// behind reports whether x stands behind s in one sentence.
func (r *reader) behind(x, s Range) bool {
	return s.Last <= x.First && r.sentenceOf(x.First).First == r.sentenceOf(s.First).First
}

// relativePronoun reports whether token i is one.
func (r *reader) relativePronoun(i int) bool {
	return r.tag[i] == "WP" || r.tag[i] == "WDT" || r.lower[i] == "that"
}

// bare returns x without the commas, colons, dashes and quotation marks at its ends,
// unless it holds nothing else.
func (r *reader) bare(x Range) Range {
	mark := func(i int) bool { return r.tag[i] == "," || r.tag[i] == ":" || r.mark[i] }
	first, last := x.First, x.Last
	for first < last && (mark(first) || r.tag[first] == "POS" && last-first > 1) {
		first++
	}
	for last > first && mark(last-1) {
		last--
	}
	if first == last {
		return x
	}
	return Range{first, last}
}

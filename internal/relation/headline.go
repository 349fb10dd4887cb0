package relation

import (
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// headline returns the relation of a line that is a quotation, a colon and who says
// it, or the other way round: ‘It rained glass’: survivors tell of tram crash | “We
// won”: Smith | EU negotiator: “Nothing is agreed”
func (r *reader) headline() (Relation, bool) {
	if r.depth > 0 || r.hi != r.paragraphEnd() || !r.startsLine(r.sentence, r.lo) {
		return Relation{}, false
	}
	if k := r.phrase(r.lo); k > r.lo && r.is(k, ":") && k+1 < r.hi && r.opensAt(k+1) && r.quotes[r.within[k+1]-1].Last == r.hi && r.someone(Range{r.lo, k}) {
		return Relation{Step: Transcript, Cue: Range{k, k + 1}, Head: k, Entry: colon, Frame: lexicon.Quotation, Source: Range{r.lo, k}, Content: []Range{{k + 1, r.hi}}}, true
	}
	if r.within[r.lo] == 0 || r.stop(r.hi-1) {
		return Relation{}, false
	}
	c := r.quotes[r.within[r.lo]-1].Range
	i := c.Last + 1
	if c.First != r.lo || !r.is(c.Last, ":", "—", "–", "-", "--", ",") || i >= r.hi {
		return Relation{}, false
	}
	for v := i + 1; v < r.hi && v < i+longestClause; v++ {
		if e := r.teller(v); e != nil {
			return Relation{Step: Fronted, Cue: Range{v, v + 1}, Head: v, Entry: e, Frame: lexicon.Quotation, Source: Range{i, v}, Content: []Range{c}}, r.core(i) == v || r.phrase(i) == v
		}
	}
	if v := r.headVerb(i); v > i && r.someone(Range{i, v}) && c.Last-c.First > 3 && !r.namesWork(r.quotes[r.within[c.First]-1].inside()) {
		return Relation{Step: Fronted, Cue: Range{c.Last, i}, Head: c.Last, Entry: colon, Frame: lexicon.Quotation, Source: Range{i, v}, Content: []Range{c}}, true
	}
	k := r.core(i)
	for p := i + 1; p < k; p++ { // “We won”: a father's search for answers
		if r.tagged(p, "POS") {
			return Relation{Step: Fronted, Cue: Range{c.Last, i}, Head: c.Last, Entry: colon, Frame: lexicon.Quotation, Source: Range{i, p}, Content: []Range{c}}, r.someone(Range{i, p})
		}
	}
	if r.is(k, "on", "over", "about", "after") && !r.is(c.Last, ",") { // “We won” – Keel on the night that changed the town
		return Relation{Step: Fronted, Cue: Range{c.Last, i}, Head: c.Last, Entry: colon, Frame: lexicon.Quotation, Source: Range{i, k}, Content: []Range{c}}, r.tagged(k-1, "NNP") && r.tagged(i, "NNP") || r.is(c.Last, ":") && r.tagged(k-1, "NNS") && r.someone(Range{i, k})
	}
	named := r.phrase(i)
	return Relation{Step: Fronted, Cue: Range{c.Last, i}, Head: c.Last, Entry: colon, Frame: lexicon.Quotation, Source: Range{i, r.hi}, Content: []Range{c}},
		r.is(c.Last, ":") && (named == r.hi || r.is(named, "who")) && r.someone(Range{i, named})
}

// credited returns the relation of a headline to who says it, behind a dash at its end:
// Bolts were ‘rotten for years’ – inspector
func (r *reader) credited() (Relation, bool) {
	if r.depth > 0 || r.hi != r.paragraphEnd() || !r.startsLine(r.sentence, r.lo) || r.stop(r.hi-1) {
		return Relation{}, false
	}
	for i := r.hi - 2; i > r.lo+2 && i > r.hi-longestCredit; i-- {
		if r.within[i] == 0 && r.is(i, "—", "–", "--", "-") && r.doc.Token(i).Start > r.doc.Token(i-1).End {
			last := r.lower[r.hi-1]
			ok := r.phrase(i+1) == r.hi && !r.capital(r.hi-1) && (lexicon.Person(last) || creditors[last])
			return Relation{Step: Fronted, Cue: Range{i, i + 1}, Head: i, Entry: colon, Frame: lexicon.Quotation, Source: Range{i + 1, r.hi}, Content: []Range{{r.lo, i}}}, ok
		}
	}
	return Relation{}, false
}

// longestCredit is the number of tokens of a dash and a role.
const longestCredit = 6

// creditors are others whom headlines give as sources behind a dash.
var creditors = map[string]bool{
	"police": true, "officials": true, "report": true, "study": true, "survey": true, "poll": true, "experts": true, "sources": true, "union": true,
	"scientists": true, "researchers": true, "doctors": true, "economists": true, "analysts": true, "watchdog": true, "regulator": true, "ministers": true, "campaigners": true,
}

// headVerb returns the verb behind the noun phrase at token i in a headline, where the tagger
// may take that of a cue for a noun, “No deal” — union chief | rejects offer, or 0.
func (r *reader) headVerb(i int) int {
	for v := i + 1; v+1 < r.hi && v < i+longestClause && (r.nominal(v) || r.verb(v)); v++ {
		if r.tagged(v, "VBP", "VBZ", "VB") && r.core(i) == v || r.tagged(v, "NN") && r.tagged(v-1, "NNS") && len(lexicon.VerbCues(r.lower[v])) > 0 {
			return v
		}
		if r.tagged(v, "NNS", "VBZ") && strings.HasSuffix(r.lower[v], "s") && !r.tagged(v-1, "POS", "PRP$") && len(lexicon.VerbCues(r.lower[v])) > 0 {
			return v
		}
	}
	return 0
}

// teller returns the cue of the verb at token v that tells of something said, or nil.
func (r *reader) teller(v int) *lexicon.Cue {
	if e := r.reporter(v); e != nil {
		return e
	}
	if r.is(v, "tell", "tells", "speak", "speaks", "recall", "recalls", "told") {
		return r.quotativeCue(v)
	}
	return nil
}

// someone reports whether the noun phrase c may be people: a name, a plural or a noun
// for a person.
func (r *reader) someone(c Range) bool {
	last := c.Last - 1
	return r.tagged(c.First, "NNP") && r.tagged(last, "NNP") || r.tagged(last, "NNS") || lexicon.Person(r.lower[last])
}

package relation

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// source returns the mention of who says it for a verb cue that stands before
// its content.
func (r *reader) source(rel *Relation, g group) Range {
	first := rel.Cue.First
	if s := r.quotedObject(first); !s.Empty() {
		rel.sure = true
		return s
	}
	if r.tagged(first, "VBG") && r.is(first-1, ",") && r.last != nil && r.last.Step == Fronted && !r.last.Source.Empty() && max(r.last.Cue.Last, r.last.Source.Last) == first-1 {
		rel.Shared = true
		return r.last.Source // The shops had closed, she said, adding that …
	}
	if !g.infinitive {
		if s := r.subject(first); !s.Empty() {
			return r.behindLast(s)
		}
	}
	rel.Shared = true
	if r.tagged(first, "VBG") && r.opensSentence(first) && len(rel.Content) > 0 && r.is(rel.Hull().Last, ",") { // "Warning that …, Smith left"
		if s := (Range{rel.Hull().Last + 1, r.phrase(rel.Hull().Last + 1)}); !s.Empty() {
			return s
		}
	}
	if s := r.coordinate(first, rel.Head); !s.Empty() {
		rel.sure = r.parallel(rel) || r.repeated(rel.Head) && rel.Frame.Has(lexicon.Clause|lexicon.Infinitive) && r.finite(rel.Head)
		return s
	}
	if r.tagged(first, "VBG") && r.is(first-1, ",") && r.last != nil && r.last.Step == Fronted && r.last.Cue.First < first {
		return r.last.Source // The shops had closed, she said, adding that …
	}
	if g.participle && r.is(first-1, "for") {
		if s := r.doerOf(rel.Head); !s.Empty() {
			return s
		}
	}
	if g.participle && !r.is(first-1, "and", "or", "but") {
		if s := r.mainSubject(first); !s.Empty() {
			return s
		}
	}
	if s := r.treeSubject(rel.Head); !s.Empty() {
		return s
	}
	if s := r.besideNoun(first, rel.Head); !s.Empty() {
		return s
	}
	return r.shared(first)
}

// besideNoun returns the noun phrase before a comma that the participle at token v, with the head h,
// hangs on: "The opposition, | calling the vote a sham, vowed".
func (r *reader) besideNoun(v, h int) Range {
	if t := r.doc.Token(h); v-2 < r.lo || !r.tagged(h, "VBG") || !r.is(v-1, ",") || t.Rel != "acl" || t.Head != v-2 || !r.startsClause(r.back(v-1)) {
		return Range{}
	}
	return Range{r.back(v - 1), v - 1}
}

// behindLast returns the subject s without the source of the cue clause before, to which a
// conjunction joins its clause: said farmer Pete Dorsey, and | his wife, June, | added
func (r *reader) behindLast(s Range) Range {
	if r.last == nil || r.last.Step != Fronted || r.last.Source.Last <= s.First || r.last.Source.Last >= s.Last || r.last.Source.First < r.last.Cue.First {
		return s
	}
	i := r.last.Source.Last
	if r.is(i, ",") {
		i++
	}
	if r.is(i, "and", "but", "while") && i+1 < s.Last {
		return Range{i + 1, s.Last}
	}
	return s
}

// quotedObject returns the object of a verb of quoting that the participle at token v
// goes on with: "The Herald quoted | Smith | as saying".
func (r *reader) quotedObject(v int) Range {
	if !r.tagged(v, "VBG") || !r.is(v-1, "as") {
		return Range{}
	}
	if i := r.back(v - 1); i < v-1 && r.is(i-1, "quoted", "quotes", "quoting", "quote", "cited", "cites", "citing") {
		return Range{i, v - 1}
	}
	return Range{}
}

// coordinate returns the source of the cue before in the window, if the one at
// token head, whose verb group starts at first, is joined to it: "argued that … and
// demanded that".
func (r *reader) coordinate(first, head int) Range {
	if r.last == nil || r.last.Passive || !r.is(r.backAdverbs(first), "and", "but", "or", ",") {
		return Range{}
	}
	if s := r.last.Source; r.is(first-1, ",") && !s.Empty() && s.First > r.lo && r.tagged(s.First, "WP", "WDT") {
		return r.ofRelative(s.First)
	}
	if r.repeated(head) {
		return r.last.Source
	}
	if r.tagged(head, "VB", "VBP") && r.plural(r.last) {
		return r.last.Source
	}
	if !r.finite(head) && !r.tagged(head, "VBN") {
		return Range{}
	}
	if h := r.last.Hull(); h.Last == r.backAdverbs(first) && r.changesTense(r.last.Head, h.Last, head) {
		return r.last.Source
	}
	if r.tag[r.last.Head] != r.tag[head] && !(r.tagged(head, "VBD", "VBN") && r.tagged(r.last.Head, "VBD", "VBN")) {
		return Range{}
	}
	return r.last.Source
}

// ofRelative returns the noun phrase that the relative clause with the pronoun at token i
// belongs to, where commas set that off: "Economists, most of whom had predicted a cut, | called"
func (r *reader) ofRelative(i int) Range {
	const quantity = 3 // "most of", "all but one of"
	for k := i - 1; k > r.lo && k >= i-quantity-1; k-- {
		if r.is(k, ",") {
			return Range{r.back(k), k}
		}
	}
	return Range{}
}

// plural reports whether the cue of a relation is a bare verb right behind its subject,
// "authors note", whether or not the tagger takes it for a finite one.
func (r *reader) plural(rel *Relation) bool {
	return r.tagged(rel.Head, "VB", "VBP") && rel.Cue.First == rel.Head && !rel.Source.Empty() && rel.Source.Last == rel.Head
}

// doerOf returns the object of the verb that the gerund at token i with "for" depends on:
// who is fined, thanked or blamed did it.
func (r *reader) doerOf(i int) Range {
	h := r.doc.Token(i).Head
	if h < r.lo || h >= i || !r.verb(h) {
		return Range{}
	}
	for c := range r.doc.Children(h) {
		if r.doc.Token(c).Rel == "obj" && h < c && c < i {
			return r.treePhrase(c)
		}
	}
	return Range{}
}

// active reports whether the cue of a relation is a participle that its subject stands right
// before, so that it is in the perfect or a past tense that the tagger misses: "the office had
// warned", "a judge ruled".
func (r *reader) active(rel *Relation) bool {
	return r.tagged(rel.Head, "VBN") && !rel.Passive && !rel.Shared && !rel.Source.Empty() && rel.Source.Last == rel.Cue.First
}

// parallel reports whether a cue and the one before it each have a clause with "that", and
// nothing but the conjunction stands between: "note that … | and | add that …".
func (r *reader) parallel(rel *Relation) bool {
	h := r.last.Hull()
	return r.is(rel.Head+1, "that") && r.is(r.last.Head+1, "that") && h.First == r.last.Head+1 && h.Last == r.backAdverbs(rel.Cue.First) && r.last.Cue.First == r.last.Source.Last
}

// subject returns the noun phrase or relative pronoun that stands before a verb
// group whose first token is v, or none.
func (r *reader) subject(v int) Range {
	for r.adverb(v - 1) {
		v--
	}
	v = r.overTime(v)
	if r.tagged(v-1, "WP", "WDT") || r.is(v-1, "who", "which") {
		return Range{v - 1, v}
	}
	if r.is(v-1, ",", ")", "-rrb-") {
		return r.interrupted(v - 1)
	}
	i := r.back(v)
	if i == v {
		return Range{}
	}
	if r.tagged(i, "PRP") && r.is(i, "him", "her", "them", "me", "us", "himself", "herself", "themselves", "itself") {
		return Range{}
	}
	if r.tagged(i-1, "VBG", "VBN") && !r.reporting(i-1) { // groups backing the plan
		if k := r.back(i - 1); k < i-1 && r.startsClause(k) {
			return Range{k, i - 1}
		}
	}
	if r.is(i-1, ",") && r.tagged(i, "NNP") { // Its chief medical officer, NAME, said
		if k := r.back(i - 1); k < i-1 && (k == r.lo || !r.tagged(k-1, "IN")) && r.tagged(k, "PRP$") {
			i = k
		}
	}
	return r.wholeSubject(Range{i, v}, v)
}

// wholeSubject returns the subject that ends in s and before the verb group at token
// v with the head that the tree gives it farther to the left: "Sources close to the
// minister", not "the minister".
func (r *reader) wholeSubject(s Range, v int) Range {
	head := v
	if h := r.doc.Token(v).Head; r.auxiliary(v) && strings.HasPrefix(r.doc.Token(v).Rel, "aux") && h > v {
		head = h
	}
	for n := range r.doc.Children(head) {
		if !strings.HasPrefix(r.doc.Token(n).Rel, "nsubj") || n >= s.First {
			continue
		}
		if first, last := r.doc.Extent(n); first >= r.lo && last == v && !r.tagged(n, "WP", "WDT") && !(r.adposition(first) && r.is(s.First-1, ",")) && !r.retaggedFinite(first, s.First) {
			return Range{first, v}
		}
	}
	return s
}

// retaggedFinite reports whether one of the tokens from first up to last is a finite verb that
// the tree takes for a noun: officials in Geneva | fear | Cairo will.
func (r *reader) retaggedFinite(first, last int) bool {
	const most = 12
	for i := first; i < min(last, first+most); i++ {
		if IsFinite(r.tag[i]) && strings.HasPrefix(r.doc.Token(i).Tag, "NN") {
			return true
		}
	}
	return false
}

// interrupted returns the subject that a comma or bracket at token end parts
// from its verb: "NAME, who led the study," or "NAME, a barrister,".
func (r *reader) interrupted(end int) Range {
	for m := end - 1; m > r.lo && m > end-40; m-- {
		if !r.is(m, ",", "(", "-lrb-") || r.within[m] != 0 {
			continue
		}
		i := r.back(m)
		if k := r.back(i - 1); i < m && r.tagged(i-1, "VBN") && k < i-1 {
			i = k // "a study published last week by the institute"
		}
		if i == m || r.timeWord(m-1) || r.tagged(i, "CD") && i == m-1 { // "Smith, 34, who …, said"
			continue
		}
		if r.verb(end-1) && r.isCue(end-1) && r.is(m, ",") && r.hasVerb(Range{m, end}) && !r.relativeAhead(m+1) {
			return Range{i, m} // "Smith, she said, had left"
		}
		if !r.tagged(m+1, "DT", "WP", "WDT", "WP$", "CD", "NN*", "JJ", "PRP$", "VBG", "VBN", "VBD", "IN", "RB") || r.is(m+1, "said", "that") {
			return Range{}
		}
		if r.tagged(i-1, "IN") && r.is(i-1, "in", "on", "at", "during", "after", "before", "by") && !r.tagged(m+1, "WDT", "WP") {
			continue // "in London, a spokesman, said": the phrase before is an adjunct
		}
		behind := m
		if r.tagged(m+1, "VBD") {
			behind = m + 2 // "a paper, published in May,": taggers confuse the participle with a past
		}
		if r.hasVerb(Range{behind, end}) && !r.relativeAhead(m+1) {
			return Range{} // a clause of its own stands there
		}
		last := m
		if r.tagged(m+1, "DT", "PRP$", "NN*", "JJ") { // an apposition is part of the mention
			if k := r.apposition(m); k > m && k <= end {
				last = k
			}
		}
		return Range{r.beforeApposition(i), last}
	}
	return Range{}
}

// adposition reports whether token i is the preposition of a phrase, though the tagger may
// take it for an adverb: | Outside | the court, Reed said.
func (r *reader) adposition(i int) bool {
	return (r.tag[i] == "IN" || r.tag[i] == "RB") && r.doc.Token(i).Rel == "case"
}

// beforeApposition returns where the name starts that the phrase at token i stands in
// apposition to, or the role of which the name there does: Omar Farouk, | the driver |, who; or i.
func (r *reader) beforeApposition(i int) int {
	k := r.back(i - 1)
	if !r.is(i-1, ",") || k >= i-1 || !r.startsClause(k) {
		return i
	}
	named := r.tagged(i-2, "NNP", "NNPS") && r.tagged(k, "NNP", "NNPS")
	if named && r.tagged(i, "DT", "PRP$") && !r.timeWord(i-2) || r.tagged(k, "DT", "PRP$") && lexicon.Person(r.lower[i-2]) && r.tagged(i, "NNP") {
		return k
	}
	return i
}

// relativeAhead reports whether a relative clause starts at token i or soon: "who
// led", "some of whom led".
func (r *reader) relativeAhead(i int) bool {
	for j := i; j < i+4; j++ {
		if r.tagged(j, "WP", "WDT", "WP$") || r.is(j, "who", "which", "that") {
			return true
		}
	}
	return false
}

// mainSubject returns the subject of the main clause of the sentence that v
// stands in: that of the first finite verb that no subordinator governs.
func (r *reader) mainSubject(v int) Range {
	open := false // in a subordinate clause
	for i := r.lo; i < v; i++ {
		if r.within[i] != 0 {
			continue
		}
		switch {
		case r.is(i, "while", "when", "if", "because", "although", "though", "after", "before", "since", "unless", "as", "who", "which", "whose", "which", "that", "where"):
			open = !r.is(i, "that") || r.tagged(i, "IN", "WDT")
			if r.is(i, "after", "before", "since", "as") && !r.clauseFollows(i+1) {
				open = false
			}
		case r.is(i, ","):
			open = false
		case (r.finite(i) || r.tagged(i, "VBN") && r.is(i-1, ",") && !r.interrupted(i-1).Empty()) && !open:
			g := r.verbGroup(i)
			if s := r.subject(g.first); !s.Empty() {
				return s
			}
			return r.inverted(i + 1)
		}
	}
	return Range{}
}

// inverted returns the subject that follows its verb: "said Smith".
func (r *reader) inverted(i int) Range {
	j := r.phrase(i)
	if j == i && r.is(i, "another", "others") {
		return Range{i, i + 1}
	}
	if j == i || r.is(i, "it", "this", "that") && j == i+1 { // said it “may not last”
		return Range{}
	}
	if k := r.manner(i); k > i && k < j {
		return Range{i, k}
	}
	return Range{i, r.apposition(j)}
}

// manner returns the end of the subject at token i if what follows tells how or where
// its verb was done: "said the coach | with a smile", "wrote Smith | in a letter"; or i.
func (r *reader) manner(i int) int {
	k := r.core(i)
	if k == i || !r.is(k, "in", "with", "at", "on", "from", "through", "over", "to") {
		return i
	}
	named := r.tagged(k-1, "NNP") && r.tagged(k+1, "DT", "PRP$")
	if named || r.is(i, "the") && (r.tagged(k+1, "PRP$") || r.is(k+1, "a", "an", "some")) {
		return k
	}
	return i
}

// shared returns the subject of the nearest verb on the left of v that has one,
// which a coordinated or infinitive cue shares.
func (r *reader) shared(v int) Range {
	for i := v - 1; i >= r.lo && i > v-60; i-- {
		if r.within[i] != 0 || !r.finite(i) || r.finite(i+1) {
			continue
		}
		g := r.verbGroup(i)
		s := r.subject(g.first)
		if s.Empty() && !r.is(g.first-1, "and", "or", "but", ",") {
			s = r.inverted(i + 1)
		}
		if !s.Empty() {
			return s
		}
	}
	return Range{}
}

// owner returns the source of a noun cue that stands before it: "Smith's
// claim", "his claim", "Russian statements".
func (r *reader) owner(noun int) Range {
	i := noun
	for r.tagged(i-1, "JJ*", "NN", "VBN", "CD") && i-1 > r.lo && !r.proper(i-1) {
		i--
	}
	switch {
	case r.tagged(i-1, "POS"):
		if k := r.back(i - 1); k < i-1 {
			return Range{k, i}
		}
	case r.tagged(i-1, "PRP$"):
		return Range{i - 1, i}
	case i < noun && r.tagged(noun-1, "NN") && !r.proper(noun-1) && r.claimant(noun-1): // the police claim
		return Range{r.backCore(noun), noun}
	case r.proper(i-1) && r.tagged(i-1, "JJ", "NNP", "NNPS"):
		k := i - 1
		for r.proper(k-1) && r.tagged(k-1, "NNP") {
			k--
		}
		return Range{k, i}
	}
	return Range{}
}

// proper reports whether token i starts with a capital.
func (r *reader) proper(i int) bool {
	if i < r.lo || i >= r.hi {
		return false
	}
	return r.capital(i)
}

// capital reports whether token i of the document starts with a capital.
func (r *reader) capital(i int) bool {
	return unicode.IsUpper(firstRune(r.doc.Slice(r.doc.Token(i).Span)))
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

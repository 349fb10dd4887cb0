package relation

import "github.com/hearsay-nlp/hearsay/internal/lexicon"

// fronted returns the relation whose cue clause stands behind its content or in
// it: “…,” he said. | …, said Smith, … | The plan, he said, would work.
func (r *reader) fronted(rel Relation, end int) (Relation, bool) {
	clause, src, ok := r.cueClause(&rel, end)
	if !ok {
		return rel, false
	}
	rel.Step, rel.Frame, rel.Source = Fronted, lexicon.Quotation, src
	before, ok := r.contentBefore(clause.First)
	if !ok {
		return rel, false
	}
	after := r.contentAfter(clause.Last)
	if !after.Empty() && r.within[before.First] != 0 && r.within[before.Last-1] != 0 && !r.opensAt(after.First) {
		after = Range{} // narration: quoted words go on in marks
	}
	verbs := r.hasVerb(before)
	if rel.Entry.Frames == lexicon.Quotation && r.within[before.Last-1] == 0 && r.within[before.First] == 0 && !r.is(clause.First, "as") {
		return rel, false // he laughed
	}
	switch {
	case r.isMark(r.beforeNote(clause.First)-1) || r.opensAt(before.First) && r.quotes[r.within[before.First]-1].Range == before || verbs && before.Last-before.First > 1 || clause.Last >= r.end && before.Last-before.First > 1:
		rel.Content = r.besideAside(before)
	case after.Empty():
		return rel, false
	default: // Sudan, he said, had already offered
		rel.Content = []Range{before}
	}
	if !after.Empty() {
		rel.Content = append(rel.Content, after)
	}
	return rel, true
}

// besideAside returns the content c in two parts where the narrator's aside stands in it,
// between two quotations that are all of the rest: “We tried” (she laughed) “everything”
func (r *reader) besideAside(c Range) []Range {
	a, b := int(r.within[c.First])-1, int(r.within[c.Last-1])-1
	if a < 0 || b <= a || r.quotes[a].First != c.First || r.quotes[b].Last != c.Last || !r.interrupts(a, b) {
		return []Range{c}
	}
	return []Range{r.quotes[a].Range, r.quotes[b].Range}
}

// splits reports whether the cue clause of source s that ends before token end may
// stand in the middle of its content: if a comma and then the quotation c follow it,
// and what stands before it is a quotation, “A bridge,” he said, “is safe,” or a
// clause that is not the author’s: "If it rains, he said, “we stay.”"
func (r *reader) splits(s Range, end int, c complement) bool {
	if !c.addressee.Empty() {
		end = c.addressee.Last
	}
	if c.frame != lexicon.Quotation || !r.is(r.overAdjuncts(end), ",") {
		return false
	}
	if !s.Empty() && s.First > r.lo && r.edge(s.First) {
		if q := int(r.within[s.First-1]) - 1; q >= 0 && (r.quotes[q].First <= r.lo || r.lower[s.First-2] == "," && r.capital(r.quotes[q].First+1) && r.pauses(q)) {
			return true
		}
	}
	if !r.hasVerb(Range{r.lo, end - 1}) || !s.Empty() && s.First > r.lo && !r.edge(s.First) && !r.is(s.First-1, "as") { // until the ushers told him, “…”
		return false
	}
	if last := r.last; last != nil && !s.Empty() && last.Step == Complement && last.Hull().Last == s.First && r.within[s.First-1] != 0 { // said, ‘Who?’ I said, ‘…’
		return false
	}
	for i := s.First - 1; i > r.lo && !s.Empty(); i-- { // … and when I asked, he said, “…”
		if r.within[i] == 0 && r.is(i, "and", "but", ";") && r.is(i+1, "when", "after", "as", "while", "before", "asked", "pressed") {
			return false
		}
	}
	return !r.circumstance()
}

// circumstance reports whether the window starts with a clause or phrase of the author's
// that says when or how: "When asked, he said", but not "If it rains, he said".
func (r *reader) circumstance() bool {
	return !r.is(r.lo, "if") && (r.is(r.lo, "when", "after", "as", "while", "although", "though", "since", "before", "because", "in", "on", "at", "but", "and", "asked", "pressed", "told") || r.tagged(r.lo, "VBG", "VBN", "RB", "IN"))
}

// cueClause returns the clause of a cue that stands behind its content, with
// its source: "he said on Tuesday", "said Smith, a barrister".
func (r *reader) cueClause(rel *Relation, end int) (clause, source Range, ok bool) {
	first := rel.Cue.First
	if r.tagged(rel.Head, "VBG") {
		return clause, source, false
	}
	if r.beforeNote(first) == first && (rel.Entry.Frames.Has(lexicon.ToldClause) || !r.afterList(rel.Head)) {
		source = r.subject(first)
	}
	if r.edge(first) && source.Empty() { // said Smith, cried out Smith
		for r.adverb(end) || r.tagged(end, "RP") {
			end++
		}
		source = r.inverted(end)
		if source.Empty() || !r.behindQuote(first) && !r.inverts(rel.Head) {
			return clause, source, false
		}
		last := source.Last
		if r.finite(last) && !r.isCueClauseEnd(last) || r.joinsQuotations(first, source) {
			return clause, source, false
		}
		return Range{first, r.overAdjuncts(last)}, source, true
	}
	if source.Empty() || r.tagged(source.First, "WP", "WDT") || r.is(source.First, "who", "which") {
		return clause, source, false
	}
	source.First = r.behindMark(source.First)
	start := source.First
	if r.is(start-1, "as") && r.edge(start-1) { // …, as Smith put it
		start--
	}
	if !r.edge(start) || r.is(start, "all", "both") && source.Last == start+1 && r.tagged(rel.Head, "VBZ") { // Ohio and Iowa, all swing states, …
		return clause, source, false
	}
	if rel.Entry.Frames.Has(lexicon.ToldClause | lexicon.ToldTo) {
		if k := r.overAddressee(end); k > end {
			rel.Addressee, end = r.addressee(end, r.hi), k
		}
	}
	for r.within[start-1] != 0 && r.tagged(end, "RP") { // “…,” Smith shrieked out
		end++
	}
	last := r.overAdjuncts(end)
	if !r.isCueClauseEnd(last) && (r.within[start-1] == 0 || rel.Entry.Thought) {
		return clause, source, false
	}
	return Range{start, last}, source, true
}

// behindMark returns where the noun phrase starts that stands behind a quotation and has
// the one at token i for its apposition, “…!” | Reed's niece, Del. Ann Lee, shouted, or i.
func (r *reader) behindMark(i int) int {
	if !r.is(i-1, ",") || r.within[i-1] != 0 {
		return i
	}
	if k := r.back(i - 1); k < i-1 && k > r.lo && r.within[k-1] != 0 {
		return k
	}
	return i
}

// joinsQuotations reports whether the verb at token v and the noun phrase behind it stand
// between two quotations of which the first does not pause: the file “x” holds | the
// string “y”.
func (r *reader) joinsQuotations(v int, s Range) bool {
	return r.within[v-1] != 0 && r.tagged(s.First, "DT") && r.opensAt(s.Last) && !r.pauses(int(r.within[v-1])-1)
}

// afterList reports whether the verb at token v stands before its subject and behind
// the comma that ends a list or an apposition: "the house, the car, said the driver."
func (r *reader) afterList(v int) bool {
	s := r.inverted(v + 1)
	return r.is(v-1, ",") && r.inverts(v) && !r.isMark(s.Last) && r.tagged(s.First, "DT", "NNP", "PRP$") && !r.timeWord(s.First) && !r.is(s.First, "no")
}

// behindQuote reports whether a quotation ends before token i, or before a comma or a
// footnote there.
func (r *reader) behindQuote(i int) bool {
	i = r.beforeNote(i)
	if r.is(i-1, ",") {
		i--
	}
	return i > r.lo && r.within[i-1] != 0
}

// edge reports whether a cue clause may start at token i: behind a comma, a
// closing mark or the end of a question.
func (r *reader) edge(i int) bool {
	if i <= r.lo {
		return false
	}
	i = r.beforeNote(i)
	return r.is(i-1, ",", "?", "!", "--", "—", "–") || r.within[i] == 0 && r.within[i-1] != 0
}

// isCueClauseEnd reports whether a cue clause may end before token i.
func (r *reader) isCueClauseEnd(i int) bool {
	return i >= r.end || r.stop(i) || r.is(i, ",", ":", "--", "—", "–", "(") || r.isMark(i) || r.is(i, "when", "as", "after", "before", "while", "and", "but", "because", "if") || r.tagged(i, "VBG", "IN")
}

// overAddressee steps over the one who is told: "told reporters".
func (r *reader) overAddressee(i int) int {
	if k := r.core(i); k > i {
		return k
	}
	return i
}

// overAdjuncts steps over time, place and addressee phrases.
func (r *reader) overAdjuncts(i int) int {
	for n := 0; n < 5; n++ {
		for r.adverb(i) {
			i++
		}
		k := r.adjunctPhrase(i)
		if k == i {
			break
		}
		i = k
	}
	return i
}

// contentBefore returns the content that ends before the cue clause at token c.
func (r *reader) contentBefore(c int) (Range, bool) {
	c = r.beforeNote(c)
	last := c
	if r.is(c-1, ",", "--", "—", "–") {
		last = c - 1
	}
	if last <= r.lo {
		return Range{}, false
	}
	first := r.contentStart(last)
	return Range{first, last}, last > first
}

// contentStart returns where the content that ends before token i starts: at the
// start of the sentence, or of the quotation that it ends or that starts the
// sentence, also where that began in a sentence before.
func (r *reader) contentStart(i int) int {
	if q := r.within[r.lo]; q != 0 && r.quotes[q-1].First <= r.lo && !r.another(q, i) {
		return r.quotes[q-1].First
	}
	start := r.lo
	for j := i - 1; j > r.lo; j-- {
		if r.within[j] == 0 && r.is(j, ":", ";") {
			start = j + 1
			break
		}
	}
	if q := r.within[i-1]; q != 0 && r.quotes[q-1].First < i {
		first := r.quotes[q-1].First
		if first < start || r.is(first-1, ":", ";", "--", "—", "–", "-", "(", "[") {
			return first
		}
		if r.is(first-1, ",") && r.circumstance() && r.capital(first+1) && r.pauses(int(q)-1) { // When asked, “No,” he said
			return first
		}
	}
	if r.is(start, "but", "and") && i > start+2 {
		start++
	}
	return start
}

// another reports whether the quotation that ends before token i is not quotation q and
// starts behind a semicolon: “Go,” he said; “stay,” she said.
func (r *reader) another(q int32, i int) bool {
	p := r.within[i-1]
	return p != 0 && p != q && r.is(r.quotes[p-1].First-1, ";")
}

// contentAfter returns the content that goes on behind the cue clause that ends
// before token i, or none.
func (r *reader) contentAfter(i int) Range {
	comma := r.is(i, ",", "--", "—", "–")
	if q := r.quotationAt(i); q > 0 {
		return Range{r.quotes[q-1].First, r.quotes[q-1].Last}
	}
	if !comma || r.breaks(i) || i+2 >= r.end {
		return Range{}
	}
	if r.tagged(i+1, "VBG", "WP", "WDT", "WP$") || r.is(i+1, "who", "which", "as", "when", "after", "while", "referring", "and", "but") {
		return Range{}
	}
	return Range{i + 1, r.clauseEnd(i + 1)}
}

// hasVerb reports whether a finite verb stands in c.
func (r *reader) hasVerb(c Range) bool { return r.clauses[c.Last] > r.clauses[c.First] }

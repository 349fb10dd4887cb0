package entity

import (
	"slices"
	"strings"
)

// apposition returns the noun phrase that starts at token i, right after a name
// and its comma, with its head: "a nephrologist at the University of Bergen" in
// "Dr. Aasland, a nephrologist at …, said". Its head is -1 where the words there
// are no such phrase.
func (f *finder) apposition(i, last int) (t run, head int) {
	first := i
	if f.is(i, "the", "a", "an", "one", "another") || f.tagged(i, "PRP$") {
		i++
	}
	head = f.phraseHead(i, min(last, i+12))
	if head < 0 || !f.words[head].sense.has(human|orgNoun|placeNoun|docNoun) || f.words[head].sense.has(plural) {
		return run{}, -1
	}
	if head+1 < last && f.words[head+1].capital && first == i {
		return run{}, -1 // "Jane Doe, President John Doe"
	}
	if f.words[first].capital && f.words[first].sense.has(title) {
		return run{}, -1 // "A Democrat, Mr. King"
	}
	if f.words[head].capital && !f.words[head].sense.has(human) {
		return run{}, -1 // "In Lima, the Health Ministry"
	}
	end := head + 1
	for end < last && end < head+30 && !f.endsApposition(end) {
		end++
	}
	if end < last && f.words[end].text == "“" {
		return run{}, -1
	}
	for end > head+1 && f.tagged(end-1, "IN", "TO", "DT", "CC") {
		end--
	}
	return run{first, end}, head
}

// endsApposition reports whether token i can be no part of an apposition.
func (f *finder) endsApposition(i int) bool {
	switch f.words[i].text {
	case ",", ".", ";", ":", "—", "–", "--", "”", "\"", "''", "(", "“":
		return true
	}
	return f.is(i, "who", "which", "whose", "that", "and") || f.tagged(i, "VBD", "VBZ", "VBP", "MD")
}

// phraseHead returns the last noun of the noun phrase whose words, after its
// determiner, start at token i, or -1.
func (f *finder) phraseHead(i, last int) int {
	head := -1
	for ; i < last; i++ {
		w := &f.words[i]
		switch {
		case f.tagged(i, "NN") || w.sense.has(human|orgNoun|docNoun|placeNoun|groupNoun|eventNoun) && !f.tagged(i, "VB"):
			head = i
		case f.tagged(i, "JJ", "VBN", "CD", "HYPH", "RB", "AFX") || w.text == "-" || w.sense.has(modifier):
		case isPossessive(w.text) && head >= 0:
			head = -1
		default:
			return head
		}
	}
	return head
}

// appositions ties descriptions to the names that they stand beside: "Dr. Aasland,
// a nephrologist at …," and "its secretary, N. K. Parthasarathi".
func (f *finder) appositions() {
	var more []*draft
	namesakes := f.namesakes()
	for k, d := range f.drafts {
		if d.form != Name || d.of == nil {
			continue
		}
		f.sortOut(d, namesakes)
		f.takeNoun(d)
		f.takeRole(d)
		f.takeEmployer(d)
		if a := f.appositionAfter(d); a != nil {
			more = append(more, a)
			continue
		}
		var before run
		if k > 0 {
			before = f.drafts[k-1].run
		}
		a := f.appositionBefore(d, before)
		if a == nil {
			a = f.naming(d)
		}
		if a != nil {
			more = append(more, a)
		}
	}
	dropMoved(namesakes)
	f.drafts = append(f.drafts, more...)
	slices.SortStableFunc(f.drafts, func(a, b *draft) int {
		if a.first != b.first {
			return a.first - b.first
		}
		return b.last - a.last
	})
}

// takeRole gives the entity of d the role and affiliation that the mention
// names. A form of address such as "Mr." is no role where another is known.
func (f *finder) takeRole(d *draft) {
	if d.role.len() == 0 {
		return
	}
	e := d.of
	address := f.isAddress(d.role)
	if (e.role == "" || e.address && !address) && !plainPeople[f.words[d.role.last-1].lower] {
		e.role, e.address = f.text(d.role), address
	}
	if e.org == "" && d.org.len() > 0 {
		e.org = f.text(d.org)
		if e.kind == Person { // "the hotel’s owner, Acme Inc.," is no hotel
			f.describeBy(e, d.org)
		}
	}
	for i := d.role.first; i < d.role.last; i++ {
		if f.words[i].sense.has(human|orgNoun|docNoun|placeNoun|modifier) || f.tagged(i, "NN", "JJ") { // "home" of "Home Secretary"
			e.describe(f.words[i].lower)
		}
		for _, noun := range inFull[f.words[i].lower] {
			e.describe(noun)
		}
	}
	if last := d.role.last - 1; !spokesmen[f.words[last].lower] && !(f.is(last, "general") && isHyphen(f.words[max(0, last-1)].text)) {
		return // the last is "secretary-general"
	}
	switch {
	case d.org.len() > 0:
		e.speaks = d.org.last - 1
	case d.first < d.role.first && f.tagged(d.first, "PRP$"): // "its director"
		e.speaks = d.first
	}
}

// plainPeople are nouns that say nothing of what people do: "a 43-year-old black man".
var plainPeople = setOf("man woman boy girl person child teenager teen kid guy baby toddler lady gentleman adult")

// takeNoun notes what the noun right before the name of an organization or a place says
// that it is: "the dairy Laiterie Bonsecours".
func (f *finder) takeNoun(d *draft) {
	h := d.first - 1
	if d.of.kind == Place && f.is(h, "of") && h > 0 && f.words[h-1].sense.has(placeNoun) {
		d.of.describe(f.words[h-1].lower) // "the city of Aarhus"
	}
	if first, _ := f.bounds(d.first); h <= first || d.of.kind != Organization || d.first != d.name.first {
		return
	}
	if w := &f.words[h]; !w.capital && f.tagged(h, "NN") && w.sense.has(orgNoun|docNoun|groupNoun) && w.sense&plural == 0 {
		d.of.describe(w.lower)
		if f.is(h, "group", "organization", "organisation", "network") && causes[f.words[h-1].lower] {
			d.of.traits |= noCompany
		}
	}
}

// causes say of a group that it is no company: "the campaign group".
var causes = setOf("campaign campaigning lobby lobbying advocacy rights pressure aid activist environmental rebel armed militant protest volunteer civic community opposition interest consumer student religious")

// describeBy notes that the words of an organization's name, and its initials, may
// stand before what e is: "the ICC prosecutor".
func (f *finder) describeBy(e *found, org run) {
	parts := f.parts(org)
	for _, p := range parts {
		e.describe(p)
	}
	if len(parts) > 1 {
		for _, short := range initials(parts) {
			e.describe(short)
		}
	}
}

// takeEmployer gives the person that d names the organization that is named behind:
// "Una Marr, of Derbyshire Police,".
func (f *finder) takeEmployer(d *draft) {
	i := d.last
	if d.of.kind == Person && d.of.org == "" {
		d.of.org = f.text(f.membership(i))
	}
	if f.is(i, ",") {
		i++
	}
	if d.of.kind != Person || d.of.org != "" || !f.is(i, "of", "from", "at", "with") {
		return
	}
	o := f.draftAt(i + 1)
	if o == nil {
		o = f.draftAt(f.skipArticles(i + 1))
	}
	if o == nil || o.of == nil || o.of.kind != Organization || i > d.last && !f.is(o.last, ",", ".") {
		return
	}
	d.of.org = f.text(o.name)
	f.describeBy(d.of, o.name)
	if d.of.speaks < 0 {
		d.of.speaks = o.last - 1
	}
}

// membership returns a legislator's party and place at token i, right behind a name:
// "I-Vt." of "(I-Vt.)" and "R-Texas" of ", R-Texas,"; or an empty run.
func (f *finder) membership(i int) run {
	if !f.is(i, "(", ",") || i+1 >= len(f.words) || !f.memberMark(i+1) {
		return run{}
	}
	_, last := f.bounds(i)
	hyphen := false
	for end := i + 1; end < min(last, i+8); end++ {
		hyphen = hyphen || strings.Contains(f.words[end].text, "-")
		if f.is(end, ")", ",") || f.is(end, ".") && end+1 == last {
			if !hyphen {
				break
			}
			return run{i + 1, end}
		}
		if end+1 == last && hyphen && f.is(i, ",") && strings.HasSuffix(f.words[end].text, ".") {
			return run{i + 1, last} // the stop is the state's: ", R-Ariz."
		}
	}
	return run{}
}

// inFull gives the nouns by which people with a title may be called later.
var inFull = map[string][]string{
	"sen.": {"senator", "lawmaker"}, "senator": {"lawmaker"}, "sens.": {"senator", "lawmaker"},
	"rep.": {"representative", "congressman", "congresswoman", "lawmaker"}, "reps.": {"representative", "congressman", "congresswoman", "lawmaker"},
	"congressman": {"lawmaker"}, "congresswoman": {"lawmaker"}, "representative": {"lawmaker"}, "mp": {"lawmaker"},
	"gov.": {"governor"}, "dr.": {"doctor"}, "dr": {"doctor"}, "prof.": {"professor"}, "prof": {"professor"},
	"gen.": {"general"}, "lt.": {"lieutenant"}, "sgt.": {"sergeant"}, "capt.": {"captain"}, "col.": {"colonel"}, "maj.": {"major"}, "adm.": {"admiral"},
	"pope": {"pontiff"}, "king": {"monarch"}, "queen": {"monarch"},
	"rev.": {"reverend", "pastor"}, "det.": {"detective"}, "ceo": {"executive"}, "supt.": {"superintendent"},
}

// spokesmen are the roles in which people say "we" for an organization.
var spokesmen = setOf("spokesman spokeswoman spokesperson chief executive ceo president director chairman chairwoman chair head founder " +
	"co-founder owner manager coordinator secretary officer secretary-general minister premier ambassador envoy governor mayor leader coach captain skipper")

// appositionAfter returns the description that follows the name d, or nil.
func (f *finder) appositionAfter(d *draft) *draft {
	_, last := f.bounds(d.first)
	i := d.last
	if i+2 < last && f.is(i, ",") && f.tagged(i+1, "CD") && f.age(i+1) && f.is(i+2, ",") {
		i += 2 // ", 44,"
	}
	if i+1 >= last || !f.is(i, ",") {
		return nil
	}
	t, head := f.apposition(i+1, last)
	if head < 0 || !fitsNoun(d.of, f.words[head].sense) || f.verbIn(t) || f.clauseFollows(d, t) {
		return nil
	}
	a := &draft{run: t, form: Nominal, conf: 0.8, gender: genderOf(f.words[head].sense)}
	f.roleOfPhrase(a, head)
	d.of.mention(a)
	f.takeRole(a)
	return a
}

// clauseFollows reports whether the phrase t behind the name d and its comma is
// the subject of a clause: of one put in, as in "Jane Doe, the mayor says, is
// ill", or of the sentence that a place opens, as in "In Lima, a crowd marched".
func (f *finder) clauseFollows(d *draft, t run) bool {
	first, last := f.bounds(d.first)
	oblique := d.first
	if f.is(oblique-1, "the") {
		oblique--
	}
	if f.obliqued(oblique) && !f.is(t.last, ",", "who", "which", "that", "whose") && f.subjectOfLater(t) {
		return true // "According to Jane Doe, a detective was told"
	}
	if t.last >= last || !f.finite(t.last) && !(d.of.kind == Place && d.first == first+1 && f.words[t.last].text != ",") {
		return false
	}
	return f.reports(t.last) || d.of.kind == Place && f.obliqued(d.first)
}

// subjectOfLater reports whether the parser takes the phrase t for the subject of a verb
// behind it.
func (f *finder) subjectOfLater(t run) bool {
	for i := t.last - 1; i >= t.first; i-- {
		if tok := f.doc.Token(i); tok.Head >= t.last {
			return strings.HasPrefix(tok.Rel, "nsubj")
		}
	}
	return false
}

// verbIn reports whether a finite verb stands in t, which then is no phrase.
func (f *finder) verbIn(t run) bool {
	for i := t.first; i < t.last; i++ {
		if f.finite(i) {
			return true
		}
	}
	return false
}

// appositionBefore returns the description that stands before the name d and a
// comma, or nil: "the agency's launch director, Baek Seung-woo,".
func (f *finder) appositionBefore(d *draft, before run) *draft {
	first, last := f.bounds(d.first)
	comma := d.first - 1
	if f.is(comma, "the") && d.name.first > d.first {
		comma-- // "her coach, the Dutchman Jan Vos"
	}
	h := comma - 1
	if h < first || !f.is(comma, ",") || d.of.kind != Person && d.of.kind != Organization || f.words[h].quote != f.words[d.first].quote {
		return nil
	}
	if d.last < last && !f.is(d.last, ",", ".", "(", "who", "”", "\"", "''", "—") && !f.finite(d.last) {
		return nil // one of a list
	}
	head := h
	start := f.phraseStart(h, run{})
	fits := func(i int) bool {
		s := f.words[i].sense
		if e := f.endingAt(i); d.of.kind == Person && f.words[i].capital && e != nil && e.kind == Organization {
			return false // not the guard of "a spokesman for the Border Guard"
		}
		return s.has(human|orgNoun) && fitsNoun(d.of, s) || d.of.kind == Organization && f.trades(i)
	}
	if !fits(h) || f.words[h].sense.has(plural) {
		if head, start = f.longDescription(h, first, fits); head < 0 {
			return nil
		}
	}
	if both := f.alsoCalled(start, first); both >= 0 && d.of.kind == Person {
		start = both
	}
	s := f.words[head].sense
	if s.has(plural) || !fits(head) || start > first && f.is(start-1, "and", ",") && !f.definite(start) && !f.owned(run{start, head}) && !f.enclosed(d) || !f.startsDescription(start, first) || f.is(start-1, "is", "was", "are", "were", "be", "been", "being") {
		return nil // the last is "When he was a boy, Jane Doe"
	}
	a := &draft{run: run{start, comma}, form: Nominal, conf: 0.8, gender: genderOf(s)}
	f.roleOfPhrase(a, head)
	d.of.mention(a)
	f.takeRole(a)
	return a
}

// alsoCalled returns the start of a description of one person in two nouns of which the
// second starts at token i: "her coach and father", or -1.
func (f *finder) alsoCalled(i, first int) int {
	if !f.is(i-1, "and") || i-2 <= first-1 || f.tagged(i, "DT", "PRP$") {
		return -1
	}
	if s := f.words[i-2].sense; !s.has(human) || s.has(plural) || f.words[i-2].capital && !f.words[i-2].opens {
		return -1
	}
	start := f.phraseStart(i-2, run{})
	if !articles[f.words[start].lower] && !f.tagged(start, "PRP$") {
		return -1
	}
	return start
}

// naming returns the description before a name that is given to what it
// describes, or nil: "a boy named Ray", "a group that calls itself “Tin Parade”".
func (f *finder) naming(d *draft) *draft {
	first, _ := f.bounds(d.first)
	i := d.first - 1
	if i > first && !isWord(f.words[i].text) {
		i-- // an opening mark
	}
	switch {
	case f.is(i, "itself", "themselves", "himself", "herself") && f.is(i-1, "calls", "call", "calling", "called"):
		i--
		if f.is(i-1, "that", "who", "which") {
			i--
		}
	case f.is(i, "as") && f.is(i-1, "known"):
		i--
	case !f.is(i, "named", "called", "dubbed", "nicknamed") || f.finite(i-1):
		return nil
	}
	h := i - 1
	if h < first || !f.tagged(h, "NN") || !fitsNoun(d.of, f.words[h].sense) {
		return nil
	}
	a := &draft{run: run{f.phraseStart(h, run{}), h + 1}, form: Nominal, conf: 0.8, gender: genderOf(f.words[h].sense)}
	d.of.mention(a)
	d.of.describe(f.words[h].lower)
	return a
}

// owned reports whether a possessor stands in the phrase: "Apple's chief".
func (f *finder) owned(t run) bool {
	for i := t.first; i < t.last; i++ {
		if isPossessive(f.words[i].text) || f.tagged(i, "PRP$") {
			return true
		}
	}
	return false
}

// enclosed reports whether the name d stands between commas before a verb, so
// that it is no member of a list.
func (f *finder) enclosed(d *draft) bool {
	_, last := f.bounds(d.first)
	return d.last+1 < last && f.is(d.last, ",") && f.finite(d.last+1)
}

// longDescription returns the head, whose sense fits, and start of a description with
// phrases behind its head that ends with token h: "the former head of the Roads
// Authority".
func (f *finder) longDescription(h, first int, fits func(int) bool) (head, start int) {
	for i := h - 1; i > first && i > h-12; i-- {
		if !f.is(i, "of", "for", "at", "in", "to", "behind", "from", "on") || !fits(i-1) || fellows[f.words[i-1].lower] && f.words[i-1].capital {
			if f.finite(i) || !isWord(f.words[i].text) && !isPossessive(f.words[i].text) && f.words[i].text != "-" {
				return -1, 0
			}
			continue
		}
		if f.tail(i) != h+1 {
			return -1, 0
		}
		return i - 1, f.phraseStart(i-1, run{})
	}
	return -1, 0
}

// startsDescription reports whether the phrase that starts at token i has a
// determiner or possessor, or starts its sentence.
func (f *finder) startsDescription(i, first int) bool {
	return i == first || articles[f.words[i].lower] || f.tagged(i, "PRP$", "DT") || f.is(i-1, "whose") || f.words[i].capital || f.is(i, "one", "its", "his", "her", "their", "my", "our")
}

// roleOfPhrase sets the role and organization of a description: "launch
// director" and "the agency", "chief executive" and "Apple".
func (f *finder) roleOfPhrase(a *draft, head int) {
	start := a.first
	for i := a.first; i < head; i++ {
		if isPossessive(f.words[i].text) {
			a.org = f.withoutArticle(run{a.first, i})
			start = i + 1
		}
	}
	for start < head && (articles[f.words[start].lower] || f.tagged(start, "PRP$", "DT", "CD") || f.is(start, timely...) || f.is(start+3, "old") && start+3 < head || isHyphen(f.words[start].text) || f.is(start, "year") && isHyphen(f.words[start+1].text) || f.is(start, "old") && isHyphen(f.words[start-1].text)) {
		start++
	}
	a.role = run{start, head + 1}
	if end, k := f.known(start, head); k != nil && end <= head && a.org.len() == 0 {
		for end+1 < head && isHyphen(f.words[end].text) && f.words[end].glued && f.words[end+1].capital {
			end += 2 // "Charlotte-Mecklenburg"
		}
		if isHyphen(f.words[end].text) && end+1 < head { // "Oslo-based"
			a.role.first = end + 2
		} else {
			a.org, a.role.first = run{start, end}, end
		}
	}
	if a.org.len() == 0 && f.is(head+1, "of", "at", "for") {
		end := f.phraseEnd(head+2, a.last)
		if end > head+2 && end < a.last && f.words[end].sense.has(joiner) {
			end = f.afterJoiner(f.skipArticles(head+2), end, a.last) // "University of Bergen"
		}
		_, k := f.known(head+2, a.last)
		switch {
		case end == head+3 && k == nil && f.is(head+1, "of") && f.words[head+2].capital && !f.words[head+2].upper && f.words[head+2].name == 0:
			a.role.last = end // "Secretary of State"
		case end > head+2 && f.mayEmploy(run{head + 2, end}):
			a.org = f.withoutArticle(run{head + 2, end})
		}
	}
}

// mayEmploy reports whether a phrase may be of what a role belongs to: a name, an
// organization, a place.
func (f *finder) mayEmploy(t run) bool {
	for i := t.first; i < t.last; i++ {
		if f.words[i].capital {
			return true
		}
	}
	return f.words[t.last-1].sense.has(orgNoun | groupNoun | placeNoun)
}

func (f *finder) withoutArticle(t run) run {
	if t.len() > 1 && articles[f.words[t.first].lower] {
		t.first++
	}
	return t
}

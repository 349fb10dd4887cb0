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
	if f.obliqued(start) && d.last < last && f.finite(d.last) {
		return nil // "According to his lawyer, Jane Doe lied"
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

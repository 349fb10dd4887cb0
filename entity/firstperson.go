package entity

import "slices"

// firstPersons links "I" and "my" in quotations to the person who speaks there,
// "we" and "our" to the organization or group that speaks, or that the person
// speaks for, and "you" and "your" to the person who is spoken to.
func (f *finder) firstPersons() {
	from, to := map[int]*draft{}, map[int]*found{} // by first and by last token, the longest mention
	for _, e := range f.found {
		for _, d := range e.drafts {
			if old := from[d.first]; old == nil || d.last > old.last {
				from[d.first] = d
			}
			if d.of.kind != Person {
				to[d.last-1] = e
			}
		}
	}
	for q, t := range f.quotes {
		if f.speakers[q] < 0 {
			continue
		}
		d := from[f.speakers[q]]
		if d == nil {
			d = from[f.speakers[q]+1] // "the Health Ministry"
		}
		if d == nil || d.of.plural {
			d = f.oneOf(f.speakers[q], d, from)
		}
		if d == nil || d.of.kind == Document || d.of.kind == Event {
			continue
		}
		one, all := f.voices(d, to)
		f.linkFirstPersons(t, int32(q+1), one, all)
		if e := f.addressee(d.run, from); e != nil && e != d.of {
			f.linkSecondPersons(t, e)
		}
	}
	for _, t := range f.turns(from) {
		one, all := f.voices(t.speaker, to)
		f.linkFirstPersons(t.run, 0, one, all)
	}
}

// oneOf returns the name of whom "one" at token i is said of: Jane Doe of "one of the nurses,
// Jane Doe"; or d.
func (f *finder) oneOf(i int, d *draft, from map[int]*draft) *draft {
	if !f.is(i, "one") || !f.is(i+1, "of") {
		return d
	}
	_, last := f.bounds(i)
	for k := i + 2; k+1 < min(last, i+12); k++ {
		if f.is(k, ",") {
			if n := from[f.skipArticles(k+1)]; n != nil && n.of.kind == Person && n.form == Name {
				return n
			}
			return d
		}
	}
	return d
}

// voices returns who "I" and who "we" are where d speaks; either may be nil.
func (f *finder) voices(d *draft, to map[int]*found) (one, all *found) {
	if d.of.kind != Person {
		return nil, d.of
	}
	all = to[d.of.speaks]
	switch {
	case all != nil:
	case d.of.body != nil:
		all = d.of.body
	case len(d.of.parts) == 0 && f.is(d.last-1, "spokesman", "spokeswoman", "spokesperson"):
		all = f.spokenFor(d.first)
	}
	return d.of, all
}

// spokenFor returns the organization that a spokesman at token i speaks for, where the
// phrase does not say it: the subject that the sentence before it starts with, or
// nil.
func (f *finder) spokenFor(i int) *found {
	s := int(f.words[i].sentence)
	if s == 0 {
		return nil
	}
	first := f.doc.Sentence(s - 1).First
	for _, at := range []int{first, f.skipArticles(first)} {
		if d := f.draftAt(at); d != nil && d.of != nil && d.of.kind == Organization {
			return d.of
		}
	}
	return nil
}

// addressee returns the person that the speaker t speaks to, as the verb of speech
// beside it says, or nil: John Hale of "Maria Ortiz told John Hale".
func (f *finder) addressee(t run, from map[int]*draft) *found {
	v := f.verbAfter(t.last)
	if v < 0 && t.last < len(f.words) && f.finite(t.last) {
		v = t.last
	}
	if v < 0 {
		return nil
	}
	i := v + 1
	switch {
	case f.is(v, "told", "tells", "asked", "asks", "warned", "advised", "assured", "reminded", "informed", "begged", "thanked", "texted", "emailed"):
	case speaks(f.words[v].lower) && f.is(i, "to"):
		i++
	default:
		return nil
	}
	d := from[i]
	if d == nil && i < len(f.words) {
		d = from[f.skipArticles(i)]
	}
	if d == nil || d.of == nil || d.of.kind != Person || d.of.plural {
		return nil
	}
	return d.of
}

// linkSecondPersons links "you" and "your" in t to e.
func (f *finder) linkSecondPersons(t run, e *found) {
	for i := t.first; i < t.last; i++ {
		if f.is(i, "you", "your", "yours", "yourself") && !f.is(i+1, "know", "guys", "all") {
			e.mention(&draft{run: run{i, i + 1}, form: Pronoun, conf: 0.6})
		}
	}
}

// linkFirstPersons links the pronouns in t that the quotation of that number holds, or
// none if 0: "I" to one and "we" to all, of which either may be nil. In a quotation within it they are of who is quoted there.
func (f *finder) linkFirstPersons(t run, quote int32, one, all *found) {
	inner := f.innerFrom(t.first)
	for i := t.first; i < t.last; i++ {
		for len(inner) > 0 && inner[0].last <= i {
			inner = inner[1:]
		}
		k := pronounKinds[f.words[i].lower]
		if !k.first || f.words[i].quote != quote {
			continue
		}
		one, all := one, all
		if len(inner) > 0 && inner[0].first <= i && inner[0].last <= t.last {
			if v := f.innerVerb(inner[0], t.first); v >= 0 {
				one, all = f.innerVoice(v, t.first, one), nil
			}
		}
		e := one
		if k.plural {
			e = all
		}
		if e != nil {
			e.mention(&draft{run: run{i, i + 1}, form: Pronoun, conf: 0.7})
		}
	}
}

// innerFrom returns the quotations within others from token i on.
func (f *finder) innerFrom(i int) []run {
	k, _ := slices.BinarySearchFunc(f.inner, i, func(t run, at int) int { return t.first - at })
	return f.inner[k:]
}

// innerVerb returns the verb of speech that a quotation within the one from first on
// follows, as in “He said to me, ‘No,’”, or -1.
func (f *finder) innerVerb(t run, first int) int {
	for i := t.first - 2; i >= first && i > t.first-10 && !isStop(f.words[i].text); i-- {
		if f.tagged(i, "VB") && f.reports(i) {
			return i
		}
	}
	return -1
}

// innerVoice returns the person who is the subject of the verb v within a quotation
// from first on of which I is speaker; or nil.
func (f *finder) innerVoice(v, first int, speaker *found) *found {
	h := f.subjectOf(v, max(first, v-8))
	if h < 0 && f.tagged(v-1, "PRP") {
		h = v - 1
	}
	if h < 0 {
		return nil
	}
	if f.is(h, "i") {
		return speaker
	}
	e := f.endingAt(h)
	if e == nil || e.kind != Person {
		return nil
	}
	return e
}

package entity

// speakerTokens finds, for each quotation, the token at which the mention of
// its speaker starts, or -1: the subject of the verb of speech beside it, or
// that of the quotation before it in its paragraph or continued into it.
func (f *finder) speakerTokens() []int {
	at := make([]int, len(f.quotes))
	for q, t := range f.quotes {
		at[q] = f.speakerBehind(t)
		if at[q] < 0 {
			at[q] = f.speakerBefore(t)
		}
		if at[q] < 0 && q > 0 && f.continues(f.quotes[q-1], t) {
			at[q] = at[q-1]
		}
	}
	for q := len(f.quotes) - 2; q >= 0; q-- { // “A.” She said: “B.”
		if at[q] < 0 && f.continues(f.quotes[q], f.quotes[q+1]) && f.quotes[q+1].first-f.quotes[q].last < 12 {
			at[q] = at[q+1]
		}
	}
	return at
}

// speakerBehind reads “…,” she said and “…,” said Jane Doe.
func (f *finder) speakerBehind(t run) int {
	i := t.last + 1
	if i < len(f.words) && f.is(i, ",") {
		i++
	}
	if i >= len(f.words) || f.words[i].quote != 0 || f.words[i].sentence != f.words[t.last-1].sentence {
		return -1
	}
	if speaks(f.words[i].lower) && f.tagged(i, "VB") {
		if i+1 < len(f.words) && f.words[i+1].sentence == f.words[i].sentence && isWord(f.words[i+1].text) && !f.is(i+1, "that", "to", "in", "on") {
			return i + 1
		}
		return -1
	}
	_, last := f.bounds(i)
	end := f.phraseEnd(i, min(last, i+12))
	if end > i {
		if v := f.verbAfter(end); v >= 0 && f.reports(v) {
			return i
		}
	}
	return -1
}

// speakerBefore reads Jane Doe said, “…” and what leads up to a quotation in its
// sentence.
func (f *finder) speakerBefore(t run) int {
	first, _ := f.bounds(t.first)
	for i := t.first - 2; i >= first && i > t.first-reach; i-- {
		if f.words[i].quote != 0 {
			return -1
		}
		if !f.tagged(i, "VB") || !f.reports(i) {
			continue
		}
		for j := i - 1; j >= first && j > i-reach; j-- {
			if f.tagged(j, "PRP") && f.verbAfter(j+1) == i {
				return j
			}
			if f.tagged(j, "NN") {
				if s := f.phraseStart(j, run{}); f.verbAfter(j+1) == i && !f.obliqued(s) {
					return s
				}
			}
		}
	}
	return -1
}

// continues reports whether quotation b goes on with a: in the same paragraph,
// or in the next one after a paragraph that ends inside a.
func (f *finder) continues(a, b run) bool {
	pa := f.doc.Sentence(int(f.words[a.first].sentence)).Paragraph
	pb := f.doc.Sentence(int(f.words[b.first].sentence)).Paragraph
	if pa == pb {
		return true
	}
	return pb == pa+1 && a.last < len(f.words) && f.doc.Sentence(int(f.words[a.last].sentence)).Paragraph == pb
}

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
		if d == nil {
			continue
		}
		one, all := (*found)(nil), d.of
		if d.of.kind == Person {
			one, all = d.of, to[d.of.speaks]
			if all == nil && len(d.of.parts) == 0 && f.is(d.last-1, "spokesman", "spokeswoman", "spokesperson") {
				all = f.spokenFor(d.first)
			}
		}
		f.linkFirstPersons(t, one, all)
		if e := f.addressee(d.run, from); e != nil && e != d.of {
			f.linkSecondPersons(t, e)
		}
	}
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

// linkFirstPersons links the pronouns in t, "I" to one and "we" to all, of which
// either may be nil.
func (f *finder) linkFirstPersons(t run, one, all *found) {
	for i := t.first; i < t.last; i++ {
		k := pronounKinds[f.words[i].lower]
		e := one
		if k.plural {
			e = all
		}
		if k.first && e != nil {
			e.mention(&draft{run: run{i, i + 1}, form: Pronoun, conf: 0.7})
		}
	}
}

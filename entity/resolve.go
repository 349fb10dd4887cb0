package entity

import "strings"

// resolve reads the text from start to end and links what is not a name to the
// names and phrases before it: roles, nouns and pronouns.
func (f *finder) resolve() {
	c := &focus{}
	names := f.drafts
	f.resolved, f.owners, f.predicates = map[int]*found{}, map[int]*found{}, map[int]*found{}
	f.kin, f.topics = map[ownKey]*found{}, map[int]*found{}
	f.lead = f.leadParagraph()
	covered, described := 0, 0 // the tokens before it are part of a mention with a name, of a description
	for i := range f.words {
		for len(names) > 0 && names[0].first <= i {
			d := names[0]
			names = names[1:]
			if d.form == Nominal {
				described = max(described, d.last)
			} else {
				covered = max(covered, d.last)
			}
			if d.of != nil && d != f.author { // who writes is nobody's "she"
				if f.officer(d) {
					d.of.body = c.company(d.of)
				}
				f.takeParty(d)
				if e := f.compatriot(c, d); e != nil {
					f.unite(c, d.of, e)
				}
				f.reveal(c, d)
				f.hear(d)
				c.see(f, d.of, d.first, f.weighName(d))
			}
		}
		if i < covered && !f.tagged(i, "PRP$") {
			continue
		}
		if i < described && !f.possessor(i) {
			if d := f.within(c, i); d != nil {
				f.resolved[d.first] = d.of
			}
			continue
		}
		d := f.pronoun(c, i)
		if d == nil {
			d = f.nominal(c, i)
		}
		if d != nil && d.of != nil {
			f.resolved[d.first] = d.of
			f.hear(d)
			c.see(f, d.of, d.first, f.weigh(d.run))
		}
	}
}

// within returns the mention of an organization spoken of before that the noun at
// token i of a description makes: "the board" of "a spokesman for the board"; or
// nil.
func (f *finder) within(c *focus, i int) *draft {
	w := &f.words[i]
	if !w.sense.has(orgNoun) || i == 0 || !f.is(i-1, "the") || !f.tagged(i, "NN") || !f.headsPhrase(i) {
		return nil
	}
	if f.draftAt(i-1) != nil {
		return nil // the description itself
	}
	d := &draft{run: run{i - 1, i + 1}, form: Nominal, conf: 0.6}
	e := f.antecedent(c, d, i)
	if e == nil || e.kind != Organization {
		return nil
	}
	e.mention(d)
	return d
}

// hear notes who speaks.
func (f *finder) hear(d *draft) {
	if w := &f.words[d.first]; w.quote == 0 && f.isSource(d.run) {
		d.of.said = w.sentence + 1
		if f.is(d.first-1, "and") && d.first >= 2 {
			if e := f.endingAt(d.first - 2); e != nil {
				e.said = d.of.said
			}
		}
	}
}

// speaksOn returns what is added for one who spoke just before, where the pronoun
// at token i speaks too.
func (f *finder) speaksOn(e *found, i int) int {
	if e.said == 0 || f.words[i].sentence+1-e.said > 2 || f.words[i].quote != 0 || !f.isSource(run{i, i + 1}) {
		return 0
	}
	if h := f.doc.Token(i).Head; h >= 0 && strings.HasPrefix(f.doc.Token(h).Rel, "advcl") {
		return 0 // "after she attacked him"
	}
	if f.words[i].sentence+1-e.said < 2 {
		return 8
	}
	return 4
}

// weighName is weigh for a name; an adjective only passes by.
func (f *finder) weighName(d *draft) int {
	if d.form == Adjective {
		return inPassing
	}
	return f.weigh(d.run)
}

// possessor reports whether token i is, or ends, what owns what follows: "its" of
// "its director", "agency" of "the agency’s director".
func (f *finder) possessor(i int) bool {
	return f.tagged(i, "PRP$") || i+1 < len(f.words) && isPossessive(f.words[i+1].text)
}

// officer reports whether d names an officer of a company without saying of which:
// "Chief Executive Jane Doe".
func (f *finder) officer(d *draft) bool {
	if d.of.kind != Person || d.of.body != nil || d.of.speaks >= 0 || d.of.org != "" || d.role.len() == 0 {
		return false
	}
	h := d.role.last - 1
	switch {
	case f.is(h, "executive", "officer"):
		return f.chief(d.role)
	case f.is(h, "chief"):
		return f.is(h-1, "finance", "technology", "operations", "marketing", "product", "sales")
	case f.is(h, "director"):
		return f.is(h-1, "managing", "finance", "executive")
	case f.is(h, "manager"):
		return f.is(h-1, "plant", "general", "factory", "store")
	}
	return f.is(h, "ceo", "cfo", "coo", "cto", "chairman", "chairwoman", "co-founder")
}

// chief reports whether "chief" stands in the role t.
func (f *finder) chief(t run) bool {
	for i := t.first; i < t.last; i++ {
		if f.is(i, "chief") {
			return true
		}
	}
	return false
}

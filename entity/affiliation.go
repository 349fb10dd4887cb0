package entity

import "strings"

// What a mention tells of its entity: the role, whom the role belongs to, the nouns by
// which it may be called later.

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
	f.takeTime(e, d)
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

// takeTime notes what stands in or right before the mention d of when e has had the role, so
// that "the acting commissioner" is who was called so.
func (f *finder) takeTime(e *found, d *draft) {
	for i := max(0, d.first-1); i < d.role.first; i++ {
		if f.is(i, timely...) || f.is(i, "new") {
			e.nameBy(f.words[i].lower)
		}
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
	"co-founder owner boss manager coordinator secretary officer secretary-general minister premier ambassador envoy governor mayor leader coach captain skipper")

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

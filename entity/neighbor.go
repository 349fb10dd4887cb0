package entity

import (
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/name"
)

// What stands beside a name tells what it is the name of: "shares in Acme", "near Acme".

// voteByLeft reads the words before the mention.
func (f *finder) voteByLeft(d *draft, v *votes) {
	first, _ := f.bounds(d.first)
	i := d.first - 1
	if i < first {
		return
	}
	if f.anchors(d.name) {
		v[Person] += 7
	}
	if f.is(i, "the") {
		if !f.called(d) {
			v[Person] -= 5
			v[Organization] += 2
		}
		i--
	}
	if i < first {
		return
	}
	w := &f.words[i]
	switch {
	case f.bylined(d, i):
		v[Person] += 12
	case f.is(i, "named", "called", "dubbed", "nicknamed") && i > first && f.tagged(i-1, "NN"):
		f.voteByNoun(f.words[i-1].sense, v)
	case f.is(i, "of", "in") && f.is(i-1, "shares", "stake", "stock", "shareholders", "investors", "subsidiary", "unit"):
		v[Organization] += 16
	case f.is(i, "in", "near", "across", "throughout", "into", "around"):
		v[Place] += 4
	case f.is(i, "from", "to", "toward", "towards"):
		v[Place]++
	case f.is(i, "at") && i-1 >= first && employees[f.words[i-1].lower] && !f.is(i-1, "staff", "employee", "employees", "director"):
		v[Organization] += 16
	case f.is(i, "at") && i-1 >= first && f.is(i-1, "officials", "executives", "managers", "bosses", "sources", "bankers", "traders", "colleagues"):
		v[Organization] += 6
	case f.is(i, "at"):
		v[Organization]++
		v[Place]++
	case f.is(i, "of") && i-1 >= first && (f.words[i-1].sense.has(placeNoun) || f.is(i-1, dwellers...)):
		v[Place] += 12
	case f.is(i, "of", "for", "with") && i-1 >= first && employees[f.words[i-1].lower]:
		v[Organization] += 8
	case f.is(i, "with") && f.is(i-1, "merger", "merge", "merged", "merging", "takeover"):
		v[Organization] += 12
	case w.text == "," && f.is(i-1, relatives...) && f.is(d.last, ",") && given()[f.words[d.name.first].text] != 0:
		v[Person] += 10 // "her husband, Carl,"
	case f.is(i, "of") && f.is(i-1, "member", "members"):
		v[Organization] += 6
	case f.is(i, "of") && f.afterPerson(i):
		v[Person] -= 10 // "Jane Doe of Acme"
	case w.capital:
	case wares[w.lower] && f.tagged(i, "NN"):
		for k := range v {
			v[k] -= 16
		}
	case f.tradesWith(d.name):
		v[Organization] += 8
	case w.sense.has(orgNoun):
		v[Organization] += 8
	case w.sense.has(docNoun):
		v[Document] += 4
	case w.sense.has(placeNoun):
		v[Place] += 5
	case w.text == "," && f.is(i-1, "firm", "company", "charity", "supplier", "manufacturer"):
		v[Organization] += 6
	case speaks(w.lower) && !f.is(d.last, "that"):
		v[Person]++
	}
}

// relatives are nouns before the name of whom they mean.
var relatives = []string{"husband", "wife", "son", "daughter", "brother", "sister", "mother", "father", "partner", "spouse", "grandson", "granddaughter", "fiancé", "fiancée"}

// afterPerson reports whether the name of a person, of two words or more, stands right before
// token i.
func (f *finder) afterPerson(i int) bool {
	n, ok := f.taggedAt(i - 1)
	return ok && n.Kind == name.Person && n.Last == i && n.Last-n.First > 1
}

// wares are nouns before the names of vehicles, works and devices: "the ferry Estrella".
var wares = setOf("ship ferry tanker yacht vessel frigate submarine trawler warship destroyer schooner spacecraft rocket satellite rover missile " +
	"jet helicopter locomotive album song single sculpture painting installation musical opera ballet sitcom soap game app browser smartphone console")

// bylined reports whether "by" at token i is all that stands before the name d in one of
// the first paragraphs, which is short.
func (f *finder) bylined(d *draft, i int) bool {
	s := f.doc.Sentence(int(f.words[i].sentence))
	if !f.is(i, "by") || i != s.First || s.Paragraph > 4 {
		return false
	}
	t := f.paragraph(f.doc.Paragraph(s.Paragraph))
	return t.first == i && t.len() <= 12 && d.name.len() > 1 && d.name.len() < 5
}

// voteByNoun reads what a name is given to: "a foundation named Aurelia".
func (f *finder) voteByNoun(s sense, v *votes) {
	switch {
	case s.has(orgNoun):
		v[Organization] += 12
	case s.has(human):
		v[Person] += 8
	case s.has(placeNoun):
		v[Place] += 8
	}
}

// voteByRight reads the words after the mention.
func (f *finder) voteByRight(d *draft, v *votes) {
	_, last := f.bounds(d.first)
	i := d.last
	if i >= last {
		return
	}
	w := &f.words[i]
	switch {
	case f.dateline(d, i):
		v[Place] += 40
	case w.text == ",":
		f.voteByApposition(i+1, last, v)
	case f.called(d):
		v[Person] += 8
	case f.is(i, "who", "whose"):
		v[Person] += 6
	case f.traded(i, last), f.mouthed(d, i):
		v[Organization] += 10
	case f.clubbed(d, i):
		v[Organization] += 24
	case w.text == "(" && i+1 < last && f.memberMark(i+1):
		v[Person] += 10
	case isPossessive(w.text) && i+1 < last:
		switch s := f.words[min(i+2, last-1)].sense | f.words[i+1].sense; {
		case f.words[i+1].sense.has(human) && !f.words[i+1].sense.has(job):
			v[Person] += 4
		case f.is(i+1, "chief") && f.is(i+2, "executive"), f.is(i+1, "ceo", "shares", "shareholders", "stock"):
			v[Organization] += 8
		case s.has(job):
			v[Organization] += 3
		}
	case speaks(w.lower):
		v[Person]++
		v[Organization]++
		v[Place]--
		f.voteByPronoun(i, last, v)
	}
}

// voteByPronoun reads what who speaks at token i calls itself: "said it would".
func (f *finder) voteByPronoun(i, last int, v *votes) {
	i++
	if f.is(i, "that") {
		i++
	}
	switch {
	case i >= last:
	case f.is(i, "it") && !f.impersonal(i):
		v[Organization] += 8
	case f.is(i, "he", "she"):
		v[Person] += 4
	}
}

// dateline reports whether the name d, which token i follows, says in capitals at the
// start of a sentence where the text was written: "LAS VEGAS —", "BONN (Agency) -".
func (f *finder) dateline(d *draft, i int) bool {
	first, _ := f.bounds(d.first)
	if d.first != first || !f.words[d.last-1].upper || f.headline[f.words[i].sentence] {
		return false
	}
	if end, k := f.known(min(i+1, len(f.words)-1), len(f.words)); f.is(i, ",") && k != nil && end > i+1 {
		i = end // "NEWPORT NEWS, Va. -"
		if f.is(i, ",") {
			i++
		}
	}
	return f.is(i, "—", "–", "--", "-") && !f.words[i].glued || f.is(i, "(") && (f.is(i+3, "—", "–", "--", "-") || f.is(i+2, ")") && f.is(i+3, "—", "–", "--", "-"))
}

// anchors reports whether t names someone of an organization who is spoken to or
// speaks: "an interview with CNN’s Jane Doe".
func (f *finder) anchors(t run) bool {
	i := t.first - 1
	if i < 2 || t.len() < 2 || t.len() > 3 || !isPossessive(f.words[i].text) || !f.looksPersonal(t) {
		return false
	}
	owner := i - 1
	if n, ok := f.taggedAt(owner); ok && n.Kind == name.Organization {
		owner = n.First
	} else if _, k := f.known(owner, i); k == nil || k.sort != body {
		return false
	}
	return f.is(owner-1, "told") || f.is(owner-1, "with", "to") && f.is(owner-2, "interview", "spoke", "speaking", "talking", "talked", "conversation") ||
		t.last < len(f.words) && speaks(f.words[t.last].lower)
}

// dwellers are those who are of a place.
var dwellers = []string{"residents", "inhabitants", "citizens", "villagers", "streets", "outskirts", "suburbs", "mayor", "bishop", "archbishop"}

// employees are those who are of an organization, as a rule.
var employees = setOf("executive founder co-founder cofounder ceo cfo chairman chairwoman chair chairperson spokesman spokeswoman spokesperson " +
	"director analyst analysts economist economists strategist lawyer researcher researchers scientist scientists professor lecturer " +
	"editor reporter correspondent employee employees shareholder shareholders engineer engineers staff boss")

// traded reports whether token i says of a name before it what is said of shares:
// "Acme rose 2 percent", "Acme shares".
func (f *finder) traded(i, last int) bool {
	if f.is(i, "shares", "stock", "subsidiary") {
		return true
	}
	if !f.is(i, "rose", "fell", "gained", "slid", "climbed", "dropped", "jumped", "tumbled", "lost", "slipped", "surged", "plunged", "added") {
		return false
	}
	for k := i + 1; k < min(i+5, last); k++ {
		if f.is(k, "percent", "%", "pc") || f.is(k, "per") && f.is(k+1, "cent") {
			return true
		}
	}
	return false
}

// mouthed reports whether a spokesman at token i speaks for the name d, which is no known
// family name: "a Zelvara spokeswoman".
func (f *finder) mouthed(d *draft, i int) bool {
	w := &f.words[d.name.last-1]
	return f.is(i, "spokesman", "spokeswoman", "spokesperson", "spokespeople", "spokesmen", "executives", "shareholders") && !f.words[i].capital &&
		f.is(d.first-1, "a", "an", "the", "two", "some") && !f.surnames[w.lower] && given()[w.text] == 0 && !name.FamilyName(w.text)
}

// clubbed reports whether the name d ends as those of football clubs do and is spoken of in
// the plural, as clubs are: "Harwich Town have sacked their manager".
func (f *finder) clubbed(d *draft, i int) bool {
	if d.name.len() < 2 || !clubs[f.words[d.name.last-1].lower] || !f.is(i, "have", "were", "are", "host", "face", "travel", "visit", "play", "meet") {
		return false
	}
	return !f.is(d.first-1, "of", "in", "and", ",", "from", "at", "the", "to", "for")
}

// called reports whether an office's people are called after d: "the Trump
// administration". The article before it is theirs.
func (f *finder) called(d *draft) bool {
	return d.name.len() == 1 && f.is(d.last, "administration", "presidency", "campaign", "government", "cabinet") && !f.words[d.last].opens
}

// memberMark reports whether token i starts a legislator's party and place, as
// in "(I-Vt.)" and "(D-Calif.)".
func (r *reading) memberMark(i int) bool {
	t := r.words[i].text
	return len(t) > 0 && strings.ContainsRune("RDI", rune(t[0])) && (len(t) == 1 || t[1] == '-')
}

// voteByApposition reads what stands between a comma and the next mark.
func (f *finder) voteByApposition(i, last int, v *votes) {
	if i >= last {
		return
	}
	if f.tagged(i, "CD") && i+1 < last && f.is(i+1, ",", ".") && f.age(i) {
		v[Person] += 10
		return
	}
	switch {
	case f.is(i, "who", "whose", "whom"):
		if first := f.beforePhrase(i); !f.is(first, "of", "at", "from", "for") || !f.tagged(first-1, "NNP") {
			v[Person] += 6 // not of "Jane Doe of Acme, who"
		}
		return
	case f.is(i, "where") && f.is(f.beforePhrase(i), "in", "at", "on", "near", "to", "from"):
		v[Place] += 8
		v[Person] -= 3
		return
	case f.is(i, "which"):
		v[Organization] += 2
		v[Person] -= 3
		return
	}
	_, head := f.apposition(i, last)
	if head < 0 {
		end, k := f.known(i, last)
		if k == nil || k.sort != nation && k.sort != place {
			return
		}
		if end >= last || f.is(end, ",", ".") {
			v[Place] += 5 // "Irving, Texas,"
		}
		if f.is(f.beforePhrase(i), "from", "in", "at", "near", "to", "of") {
			v[Place] += 8 // "from Shannon, Ireland to Boston"
		}
		return
	}
	switch s := f.words[head].sense; {
	case f.trades(head):
	case s.has(human):
		v[Person] += 8
	case s.has(firm):
		v[Organization] += 12
	case s.has(orgNoun):
		v[Organization] += 8
	case s.has(placeNoun):
		v[Place] += 8
	case s.has(docNoun):
		v[Document] += 6
	}
}

// beforePhrase returns the token before the capitalized words that a comma parts
// from token i.
func (f *finder) beforePhrase(i int) int {
	i -= 2
	for n := 0; i >= 0 && n < longestName && f.words[i].capital; n++ {
		i--
	}
	return i
}

// age reports whether token i is a number that may be a person's age.
func (f *finder) age(i int) bool {
	t := f.words[i].text
	return len(t) <= 3 && t != "" && t[0] > '0' && t[0] <= '9' && !strings.ContainsAny(t, ".,")
}

package entity

import "github.com/hearsay-nlp/hearsay/internal/lexicon"

// metonyms moves the mentions of a capital that stand for its government from
// the city to the country: Beijing when it warns or is pressed, not when it is
// visited.
func (f *finder) metonyms() {
	nations := map[string]*found{}
	for _, e := range f.found {
		if e.known != nil && e.known.sort != seat && e.kind != Person {
			nations[e.name] = e
		}
	}
	f.markMetonyms()
	for _, e := range f.found {
		if e.known == nil || e.known.sort != seat {
			continue
		}
		city := e.drafts[:0]
		for _, d := range e.drafts {
			if d.form != Metonym {
				city = append(city, d)
				continue
			}
			nation := nations[e.known.name]
			if nation == nil {
				nation = &found{name: e.known.name, kind: Place, known: &known{name: e.known.name, sort: nationSort(e.known.name)}, parts: d.parts}
				nation.kind = nation.known.kind()
				nations[e.known.name] = nation
				f.found = append(f.found, nation)
			}
			nation.mention(d)
		}
		e.drafts = city
	}
}

// markMetonyms finds the capitals that stand for their governments.
func (f *finder) markMetonyms() {
	var actor *draft // the latest government that acts
	for _, d := range f.drafts {
		if d.of == nil || d.of.known == nil {
			continue
		}
		switch {
		case d.of.known.sort == seat:
			if f.actsAsGovernment(d) || d.form == Name && f.echoes(d, actor) {
				d.form = Metonym
				actor = d
			}
		case d.form == Name && d.of.known.state && f.deed(d):
			actor = d
		}
	}
}

// echoes reports whether d is said to do as actor does in the same sentence or the one
// before: "Prague urged restraint. So did Bratislava", "as has Warsaw", "Rome did not".
func (f *finder) echoes(d, actor *draft) bool {
	if actor == nil || f.words[actor.first].sentence+1 < f.words[d.first].sentence {
		return false
	}
	i := d.first - 2
	if f.is(i+1, helpers...) && f.is(i, "so", "as", "nor", "neither") {
		return f.is(i-1, ",", "and", "but") || f.words[i].opens
	}
	i = d.last
	if f.obliqued(d.first) || !f.is(i, helpers...) {
		return false
	}
	for i++; f.is(i, "not", "n’t", "n't", "too", "so", "likewise", "also"); i++ {
	}
	return i > d.last+1 && (i == len(f.words) || f.is(i, ".", ",", ";", "and", "but"))
}

// helpers stand for what somebody else is said to do.
var helpers = []string{"did", "does", "do", "has", "have", "had", "will", "would", "is", "was"}

// deed reports whether d is the subject of what governments do.
func (f *finder) deed(d *draft) bool {
	v := f.verbAfter(d.last)
	return v >= 0 && !f.passive(v) && (f.reports(v) || lexicon.Acts(f.words[v].lower))
}

// nationSort returns what the name of a government's country is.
func nationSort(name string) sortOf {
	if k := knownNames().names[name]; k != nil {
		return k.sort
	}
	return nation
}

// actsAsGovernment reports whether the capital d stands for its government.
func (f *finder) actsAsGovernment(d *draft) bool {
	switch {
	case d.form != Name || d.first > 0 && f.words[d.first-1].capital && f.words[d.first-1].glued:
		return false
	case f.is(d.last, ","), f.is(d.first-1, ","):
		if f.places(d) {
			return false
		}
	}
	if d.last < len(f.words) && isPossessive(f.words[d.last].text) {
		return f.ownsPolicy(d.last + 1)
	}
	if f.obliqued(d.first) {
		return f.obliqueGovernment(d)
	}
	if f.given(d) {
		return true
	}
	if v := f.verbAfter(d.last); v >= 0 {
		if f.passive(v) {
			return f.is(v, "consulted", "informed", "notified", "told", "warned", "briefed", "blamed", "accused")
		}
		return f.reports(v) || lexicon.Acts(f.words[v].lower)
	}
	if f.is(d.first-1, "and") || f.is(d.last, "and") {
		return f.pairedGovernment(d)
	}
	return f.pressed(d)
}

// places reports whether d stands in "Athens, Georgia" or a dateline.
func (f *finder) places(d *draft) bool {
	if f.is(d.last, ",") && d.last+1 < len(f.words) {
		if _, k := f.known(d.last+1, len(f.words)); k != nil && (k.sort == nation || k.sort == place) {
			return true
		}
		return f.words[d.last+1].sense.has(calendar)
	}
	return false
}

// ownsPolicy reports whether the words after a capital's possessive mark are of
// what governments have: demands, envoys, troops.
func (f *finder) ownsPolicy(i int) bool {
	_, last := f.bounds(min(i, len(f.words)-1))
	h := f.phraseHead(i, min(last, i+6))
	if h < 0 {
		return false
	}
	w := f.words[h].lower
	return len(lexicon.NounCues(w)) > 0 || governmental[w]
}

var governmental = setOf("ambassador ambassadors envoy envoys army troops forces military navy interests policy policies ally allies " +
	"influence support backing sanctions response role efforts stance position approach hand leaders leader rulers invasion war " +
	"diplomats diplomat negotiators negotiator ministry minister government nuclear weapons arsenal economy budget ties relations " +
	"relationship reluctance willingness urgency desire aims aim goals goal strategy tactics patience reaction foes foe rival rivals " +
	"enemies enemy aid assistance involvement intervention presence power actions action move moves veto vote failure refusal")

// obliqueGovernment reads a capital after a preposition: "pressure on Moscow",
// "talks with Tehran", "between Europe and Washington", "officials in Kyiv".
func (f *finder) obliqueGovernment(d *draft) bool {
	p := d.first - 1
	switch {
	case f.is(p, "between"):
		return f.is(d.last, "and")
	case f.is(p, "with", "against", "on", "by", "toward", "towards", "to", "from", "for"):
		if f.is(p, "to") && f.is(p-1, "according") {
			return true
		}
		return p > 0 && !f.words[p-1].capital && relational[f.words[p-1].lower]
	case f.is(p, "in", "both"):
		if f.is(p, "both") {
			p--
		}
		return f.is(p, "in") && f.is(p-1, "officials", "authorities", "diplomats", "policymakers", "leaders", "government", "administration", "policy-makers")
	}
	return false
}

var relational = setOf("relations ties talks tensions tension negotiations pressure sanctions deal agreement accord alliance trade " +
	"war conflict dispute row cooperation relationship friction standoff links contacts dialogue imposed pressed leaned rely relied " +
	"loyal hostile close closer opposed aid support weapons allied aligned negotiating negotiated negotiate cooperate cooperating " +
	"friendly threat threats approval message signal signals backed supported condemned criticized criticised accused denied rejected")

// pairedGovernment reads a capital beside "and": it stands for its government
// where what it is paired with does, or is a country and the two are set against
// each other.
func (f *finder) pairedGovernment(d *draft) bool {
	first, _ := f.bounds(d.first)
	for i := d.first - 1; i >= first && i > d.first-10; i-- {
		switch {
		case f.is(i, "between"):
			return true
		case f.is(i, "in") && f.is(i-1, "officials", "authorities", "diplomats", "leaders"):
			return true
		case f.finite(i):
			return false
		}
	}
	if f.is(d.last, "and") && d.last+1 < len(f.words) && f.words[d.last+1].capital {
		end, k := f.known(d.last+1, len(f.words))
		if k == nil || k.sort != seat && k.sort != nation {
			return false
		}
		v := f.verbAfter(end)
		return v >= 0 && !f.passive(v) && (f.reports(v) || lexicon.Acts(f.words[v].lower))
	}
	return false
}

// pressed reports whether d is the object of a verb that is done to people:
// "pressure Moscow", "accused Tehran of".
func (f *finder) pressed(d *draft) bool {
	i := d.first - 1
	if i < 0 || !f.tagged(i, "VB") {
		return false
	}
	return addressed[f.words[i].lower] || addressed[stem(f.words[i].lower)]
}

// given reports whether d is whom something is given: "gave Manila two years".
func (f *finder) given(d *draft) bool {
	return f.is(d.first-1, "give", "gives", "gave", "given", "giving", "offer", "offers", "offered", "offering", "grant", "grants", "granted", "granting", "promise", "promises", "promised", "owe", "owes", "owed", "lend", "lends", "lent") &&
		!f.passive(d.first-1) && f.tagged(d.last, "DT", "CD", "NN", "JJ", "PRP$") && f.phraseEnd(d.last, min(d.last+8, len(f.words))) > d.last
}

var addressed = setOf("pressure pressur urge urg accus accuse warn tell told ask call sanction punish persuad persuade convinc convince " +
	"press blam blame criticiz criticize criticis criticise condemn oppos oppose back support isolat isolate confront appeas " +
	"appease anger angered assur assure help arm provok provoke deter challeng challenge lobby remind threaten alarm")

// stem cuts the endings of verbs.
func stem(w string) string {
	for _, end := range []string{"ing", "ed", "es", "s"} {
		if len(w) > len(end)+2 && w[len(w)-len(end):] == end {
			return w[:len(w)-len(end)]
		}
	}
	return w
}

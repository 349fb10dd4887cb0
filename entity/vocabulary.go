package entity

import (
	"strings"
	"sync"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// sense is what the lexicon says of a word, whatever its case.
type sense uint32

// The senses. A word may have several.
const (
	title     sense = 1 << iota // stands before a name only: "Mr."
	office                      // may stand before a name as a title: "president"
	job                         // says what a person does: "analyst"
	human                       // any noun for a person
	plural                      // more than one of them: "officials"
	modifier                    // stands in a title before its head: "foreign"
	masculine                   // of title, job and human
	feminine
	orgNoun   // "company"
	orgHead   // also a part of names: "ministry"
	firm      // may be called "the company"
	suffix    // ends the names of companies: "Inc."
	groupNoun // "crowd"
	placeNoun // "city"
	placeHead // "river", also in names
	docNoun   // "report"
	docHead   // "treaty", also in names
	eventNoun // "war"
	eventHead // "summit", also in names
	particle  // stands in names in lower case: "van"
	closed    // a word of grammar: never a name by itself
	calendar  // "Monday", "March"
	joiner    // preposition that may stand in a name: "of"
	front     // starts the names that it heads: "banco"
)

func (s sense) has(t sense) bool { return s&t != 0 }

// vocabulary gives the senses of words in lower case.
var vocabulary = sync.OnceValue(func() map[string]sense {
	v := map[string]sense{}
	add := func(word string, s sense) { v[strings.ToLower(word)] |= s }
	for t, g := range lexicon.Titles() {
		for word := range strings.FieldsSeq(t) {
			add(word, title|genderSense(g))
		}
	}
	for r := range lexicon.Roles() {
		s := genderSense(r.Gender)
		switch {
		case r.Modifier:
			s |= modifier
		case r.Title:
			s |= human | job | office
		case r.Job:
			s |= human | job
		default:
			s |= human
		}
		add(r.Word, s)
		if !r.Modifier {
			add(r.Plural(), s|plural)
		}
	}
	for n := range lexicon.Nouns() {
		s := nounSenses[n.Kind]
		if !n.Head {
			s &^= orgHead | placeHead | docHead | eventHead
		}
		if n.Firm {
			s |= firm
		}
		if n.Front {
			s |= front
		}
		add(n.Text, s)
		if n.Kind != "suffix" {
			add(lexicon.Role{Word: n.Text}.Plural(), s|plural)
		}
	}
	for word := range strings.FieldsSeq(closedWords) {
		add(word, closed)
	}
	for word := range strings.FieldsSeq(calendarWords) {
		add(word, calendar)
	}
	for word := range strings.FieldsSeq(particles) {
		add(word, particle)
	}
	for word := range strings.FieldsSeq("of for on in at to") {
		add(word, joiner)
	}
	return v
})

// nounSenses gives the senses of a noun of nouns.txt by its kind.
var nounSenses = map[string]sense{
	"organization": orgNoun | orgHead,
	"group":        groupNoun,
	"place":        placeNoun | placeHead,
	"document":     docNoun | docHead,
	"event":        eventNoun | eventHead,
	"suffix":       suffix,
}

func genderSense(g lexicon.Gender) sense {
	var s sense
	if g&lexicon.Masculine != 0 {
		s |= masculine
	}
	if g&lexicon.Feminine != 0 {
		s |= feminine
	}
	return s
}

const closedWords = `a about above according across after again against all almost along already also although always am amid
among an and another any anybody anyone anything are around as asked at away back be because been before behind being below beneath
beside besides between beyond both but by can cannot could despite did do does doing done down during each either else enough even ever
every everybody everyone everything except few first following for from further had has have having he hence her here hers herself him
himself his how however i if in including indeed inside instead into is it its itself just last late least less let like likewise
many may maybe me meanwhile might mine more moreover most much must my myself near nearly neither never nevertheless next no nobody none
nor not nothing now of off often on once one only onto or other others otherwise our ours ourselves out outside over own per perhaps
quite rather said same says second several shall she should since so some somebody someone something sometimes soon still such than
that the their theirs them themselves then there therefore these they third this those though three through throughout thus till to
today together tomorrow too toward towards two under underneath unless unlike until up upon us very via was we well were what whatever
when whenever where whereas wherever whether which whichever while who whoever whole whom whose why will with within without would yes
yesterday yet you your yours yourself yourselves four five six seven eight nine ten asked added told breaking update live watch
exclusive photo image video read dear good great new old big`

const calendarWords = `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
mon. tue. tues. wed. thu. thurs. fri. sat. sun. january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
christmas easter ramadan thanksgiving a.m. p.m. am pm gmt est utc bst edt pst`

const particles = `van von de der den del della di da dos das du la le el al bin ibn ben bint ter ten zu y e af av abu ul ur wa ould`

// given gives the genders that a given name is usual for.
var given = sync.OnceValue(func() map[string]lexicon.Gender {
	names := map[string]lexicon.Gender{}
	for name, g := range lexicon.GivenNames() {
		names[name] |= g
	}
	return names
})

// leadingSurname holds the family names that come first: "Xi".
var leadingSurname = sync.OnceValue(func() map[string]bool {
	names := map[string]bool{}
	for name := range lexicon.LeadingSurnames() {
		names[name] = true
	}
	return names
})

// saidOf gives the nouns that may be said of what has a word in its name: of
// "Acme Airways" it may be said that "the airline" is late.
var saidOf = sync.OnceValue(func() map[string][]string {
	nouns := map[string][]string{}
	for n := range lexicon.Nouns() {
		for _, word := range n.Names {
			nouns[word] = append(nouns[word], n.Text)
		}
	}
	return nouns
})

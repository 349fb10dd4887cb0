package entity

import "github.com/hearsay-nlp/hearsay/internal/lexicon"

// draft is a mention in the making: all ranges count tokens.
type draft struct {
	run
	name   run // the bare name
	role   run // the title or role: "Foreign Minister"
	org    run // what the role belongs to: "Chinese"
	form   Form
	kind   Kind // what the words themselves tell, or 0
	known  *known
	gender lexicon.Gender // what title and role tell
	wed    string         // "mrs" or "miss" before the name, or ""
	parts  []string       // folded words of the name
	former bool           // a name at birth
	of     *found         // the entity, or nil
	conf   float64
}

// found is an entity in the making.
type found struct {
	name    string
	kind    Kind
	known   *known
	parts   []string // folded words of the fullest name
	gender  lexicon.Gender
	nouns   map[string]bool // lower-case nouns that name or describe it
	traits  traits
	role    string
	org     string
	address bool // role is a form of address: "Mr."
	wed     string
	alone   int    // mentions so far by the surname alone
	speaks  int    // last token of what it speaks for: "Acme" of "Acme's director", or -1
	body    *found // what it speaks for as an officer, where the text does not say it; or nil
	plural  bool
	said    int32 // sentence of the latest mention as the source of speech, from 1; or 0
	// tentative marks an entity that is of no interest unless the text comes
	// back to it: "a car park".
	tentative bool
	firstName string // as written
	last      int    // last token of its latest mention so far, or -1
	drafts    []*draft
}

// finder is one document on its way to an Index.
type finder struct {
	*reading
	drafts          []*draft      // in text order
	client, accused *found        // the latest that a lawyer acts for, that was charged; or nil
	witness         *found        // the latest who testified, or nil
	unnamed         []*found      // that may be named later
	lead            int           // the number of the first paragraph of the story
	author          *draft        // in the byline, or nil
	speakers        []int         // by quotation, see speakerTokens
	spoken          map[int][]int // the quotations by their entry in speakers
	found           []*found
	owners          map[int]*found    // by the token of "his" that a description starts with, who has whom it describes
	kin             map[ownKey]*found // who is called "my father", by whom
	predicates      map[int]*found    // by the head of a noun phrase that is said of someone, who that is
	two             pair              // the latest that were called the former and the latter
	topics          map[int]*found    // by the number of a quotation, of whom it is said
	resolved        map[int]*found    // by first token, what is no name and was linked so far
}

func (f *finder) add(d *draft) { f.drafts = append(f.drafts, d) }

// mention makes d a mention of e.
func (e *found) mention(d *draft) {
	d.of = e
	e.drafts = append(e.drafts, d)
	e.gender = settled(e.gender, d.gender)
	if e.wed == "" {
		e.wed = d.wed
	}
}

// settled returns the gender that two observations tell; what came first holds.
func settled(a, b lexicon.Gender) lexicon.Gender {
	if a == 0 {
		return b
	}
	return a
}

// traits are what the descriptions of an entity tell beside its name.
type traits uint8

const (
	company   traits = 1 << iota // it is a company
	noCompany                    // it is something else: "the rail union CCTR"
	employed                     // the person does something that is no epithet: "coach"
	scholarly                    // they study something: "researchers at Acme"
)

// describe notes that the lower-case noun describes e.
func (e *found) describe(noun string) {
	e.nameBy(noun)
	s := vocabulary()[noun]
	switch {
	case noFirm[noun]:
		e.traits |= noCompany
	case s.has(firm):
		e.traits |= company
	}
	if scholars[noun] || noun == "research" {
		e.traits |= scholarly
	}
	if s.has(job|office) && !epithets[noun] {
		e.traits |= employed
	}
}

// nameBy notes that the lower-case word, of its name or a description, may stand for e.
func (e *found) nameBy(word string) {
	if e.nouns == nil {
		e.nouns = map[string]bool{}
	}
	e.nouns[word] = true
}

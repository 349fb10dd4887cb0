package entity

import (
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// markAges makes "old" in "the 24-year-old" a noun for a person.
func (r *reading) markAges() {
	for i := 3; i < len(r.words); i++ {
		if w := &r.words[i]; w.glued && r.is(i, "old", "olds") && r.is(i-2, "year") && isHyphen(r.words[i-1].text) && isHyphen(r.words[i-3].text) {
			w.sense |= human
			if w.lower == "olds" {
				w.sense |= plural
			}
		}
	}
}

// markParents makes "three" in "mum-of-three" and "law" in "brother-in-law" nouns for a person.
func (r *reading) markParents() {
	for i := 4; i < len(r.words); i++ {
		if w := &r.words[i]; w.glued && r.is(i, "law", "laws") && r.is(i-2, "in") && isHyphen(r.words[i-1].text) && isHyphen(r.words[i-3].text) && r.words[i-4].sense.has(human) {
			w.sense = r.words[i-4].sense & (human | plural | masculine | feminine)
		}
		if w := &r.words[i]; w.glued && r.is(i-2, "of") && isHyphen(r.words[i-1].text) && isHyphen(r.words[i-3].text) && r.words[i-4].sense.has(human) {
			w.sense |= r.words[i-4].sense & (human | masculine | feminine)
			w.tag = "NN"
		}
	}
}

// markRanks makes titles of the ranks of detectives and constables before a name: "DI Una
// Marr", "DI Marr". What else "PC" and "DC" mean is not followed by a given name.
func (r *reading) markRanks() {
	for i := range len(r.words) - 1 {
		w, next := &r.words[i], &r.words[i+1]
		switch w.text {
		case "DI", "DCI", "DSI", "DCS", "DS", "PC", "DC":
			if next.capital && !next.upper && (len(w.text) > 2 || w.text == "DI" || given()[next.text] != 0) {
				w.sense, w.tag = title, "NNP"
			}
		}
	}
}

// markWho makes a noun that "who" follows one for a person: "a pool cleaner, who fell".
func (r *reading) markWho() {
	for i := 2; i < len(r.words); i++ {
		if !r.is(i, "who") {
			continue
		}
		h := i - 1
		if r.is(h, ",") {
			h--
		}
		w := &r.words[h]
		switch {
		case w.sense != 0 || w.capital:
		case h == i-1 && r.tagged(h, "NNS"):
			w.sense = human | plural
		case r.tagged(h, "NN") && r.article(h):
			w.sense = human
		}
	}
}

// markExecutives makes "Executive" a noun for an organization at the end of its name, "the
// Rail Safety Executive", and then in "the executive" too. Those of "Acme Executive Jane
// Doe" and "Chief Executive" are persons.
func (r *reading) markExecutives() {
	found := false
	for i := range r.words {
		w := &r.words[i]
		switch {
		case w.lower != "executive":
		case w.capital && r.endsBody(i):
			w.sense, found = orgNoun|orgHead, true
		case found && !w.capital && r.is(i-1, "the") && i+1 < len(r.words) && !r.tagged(i+1, "NN", "JJ"):
			w.sense, w.tag = orgNoun, "NN"
		}
	}
}

// markMines makes a noun of "Mine" inside a name, which no pronoun is: "the Mine Workers".
func (r *reading) markMines() {
	for i := range r.words {
		if w := &r.words[i]; w.lower == "mine" && w.capital && !w.upper && r.words[max(0, i-1)].sentence == w.sentence && i+1 < len(r.words) && r.words[i+1].capital {
			w.sense, w.tag = 0, "NNP"
		}
	}
}

// endsBody reports whether "Executive" at token i ends the name of an organization: behind
// an article and at least one capitalized word, of no office, and before none.
func (r *reading) endsBody(i int) bool {
	if i+1 < len(r.words) && (r.words[i+1].capital || isHyphen(r.words[i+1].text)) || r.is(i-1, "chief", "deputy", "vice", "senior", "non") {
		return false
	}
	p := i - 1
	for p > 0 && i-p < 8 && (r.words[p].capital || r.is(p, "and", "&")) && !r.is(p, "the") {
		if r.words[p].sense.has(office|job|title|calendar) && !r.words[p].sense.has(orgNoun|orgHead) {
			return false
		}
		p--
	}
	return p < i-1 && p >= 0 && r.is(p, "the")
}

// article reports whether "a" stands before the noun at token h, with up to two words
// between.
func (r *reading) article(h int) bool {
	for i := h - 1; i >= 0 && i >= h-3; i-- {
		if r.is(i, "a", "an") {
			return true
		}
		if !r.tagged(i, "NN", "JJ") {
			return false
		}
	}
	return false
}

// mendTags gives past participles that the parser finds a subject and no auxiliary of
// the tag of the past tense ("Beijing warned Washington"), what governments do and
// the tagger takes for a noun likewise ("Brussels froze its funds"), and what looks like
// a verb and is a subject or describes a noun that of a noun ("Officials said nothing",
// "Youth wing chief").
func (r *reading) mendTags() {
	helped := map[int]bool{}
	for i := range r.words {
		if rel := r.doc.Token(i).Rel; strings.HasPrefix(rel, "aux") || rel == "cop" {
			helped[r.doc.Token(i).Head] = true
		}
	}
	for i := range r.words {
		t := r.doc.Token(i)
		if w := &r.words[i]; w.tag == "NN" && pasts[w.lower] && i > 0 && r.tagged(i-1, "NN", "PRP") {
			w.tag = "VBD"
		}
		if t.Rel == "nsubj" && t.Head > i && !helped[t.Head] {
			if v := &r.words[t.Head]; v.tag == "VBN" || v.tag == "NN" && !v.capital && lexicon.Acts(v.lower) && r.doc.Token(t.Head).Rel != "obj" {
				v.tag = "VBD"
			}
		}
		if w := &r.words[i]; w.tag == "VBG" && t.Rel == "compound" && w.sense.has(orgNoun) {
			w.tag = "NN"
		}
		if t.Rel == "nsubj" && r.words[i].tag == "VBZ" && r.words[i].sense.has(plural) {
			r.words[i].tag = "NNS"
		}
	}
}

// pasts are past tenses that are nothing else.
var pasts = setOf("stole froze drove wrote broke chose swore tore wore woke rode arose sank sang swam began threw grew knew flew blew ate gave " +
	"came became went took forgot forgave shrank withdrew overthrew undertook overtook foresaw mistook")

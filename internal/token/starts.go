package token

import "strings"

// endsBeforeSmall reports whether a sentence ends at token i before a small letter:
// behind a plain end mark where careless writing goes on, but not where a quotation or
// an address follows, nor behind a name such as "Yahoo!".
func (s *splitter) endsBeforeSmall(i, next int, how ending) bool {
	switch {
	case how != dot && how != strong, s.near(next), s.quotes(i+1, next), s.brackets(i+1, next):
		return false
	case how == strong && i > s.first:
		return !isUpper(s.text[s.tokens[i-1].Start])
	}
	return !strings.Contains(s.word(next), "/")
}

// brandReach is how many letters of a name are looked through for a capital.
const brandReach = 5

// isBrand reports whether w is a name that starts in lower case: "iPhone", "wikiHow".
func isBrand(w string) bool {
	for i := 1; i < min(brandReach, len(w)); i++ {
		if isUpper(w[i]) {
			return true
		}
	}
	return false
}

// endsShort reports whether the sentence ends with the abbreviation at token i and the
// closing marks behind it, up to token next, before the word at token start. Behind a
// quotation it does, since one that goes on would end with a comma.
func (s *splitter) endsShort(i, next, start int) bool {
	if !isUpper(s.text[s.tokens[start].Start]) {
		return false
	}
	w := s.word(i)
	w = w[:len(w)-1]
	switch abbreviations()[w] {
	case beforeName, beforeNumber, inside, midway:
		return false
	case often:
		return !clockWords[s.word(start)]
	}
	return s.startsSentence(start) || s.quotes(i+1, next) && !s.cueClause(start)
}

// clockWords are words with a capital that go on with the time of a day: "5 p.m.
// Monday", "3:29 p.m. EST".
var clockWords = setOf(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon. Tues. Wed. Thurs. Fri. Sat. Sun.
	January February March April May June July August September October November December
	Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec. Eastern Central Mountain Pacific Atlantic Standard Daylight Greenwich
	EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST IST JST AEST AEDT HKT SGT`)

// startsSentence reports whether the capital of token i marks the start of a sentence
// rather than a name.
func (s *splitter) startsSentence(i int) bool { return starters[string(s.fold(i))] }

// fold returns a token in lower case, or nothing of a long one. The next call
// overwrites it.
func (s *splitter) fold(i int) []byte {
	w := s.word(i)
	if len(w) > maxFold {
		return nil
	}
	b := s.buf[:copy(s.buf[:], w)]
	for i, c := range b {
		if isUpper(c) {
			b[i] = c | 0x20
		}
	}
	return b
}

// starters are words that, with a capital, start a sentence rather than go on with a
// name.
var starters = setOf(`the a an this that these those he she it they we i you his her its their our my
	in on at by for from with to of after before when while as if since because although though but and or so yet
	however meanwhile there here what who why how where which both some many most all no not one each every
	under over during despite according last next now then also still earlier later asked once another about
	it's he's she's they're we're i'm such is are was were do does did have has had can could will would let
	even just only more through until among between nor unlike several few other others whether`)

package entity

import (
	"sort"
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// Speaker returns the name of whoever the source of a statement refers to:
// "French President Emmanuel Macron" and "He" give "Emmanuel Macron". A source
// that names nobody gives its noun phrase without the article: "a spokesman for
// the ministry" gives "spokesman for the ministry". Where the text does not say
// who a pronoun is, or source holds no word, it returns "", false.
//
// Source is a span of doc, the document that x was found in, as a rule a whole
// noun phrase. It takes time linear in the length of source.
// It may be called by many goroutines at once.
func (x *Index) Speaker(doc *hearsay.Document, source hearsay.Span) (name string, ok bool) {
	p := x.phrase(doc, source)
	if p.couple() {
		return p.text(), true
	}
	var names []string
	for i, conjunct := range p.conjuncts(mostConjuncts) {
		name, ok := conjunct.name()
		if m, _ := conjunct.mention(); ok && i > 0 && m.Form != Name && possessives[conjunct.lower(conjunct.first)] && strings.HasSuffix(conjunct.text(), name) {
			name = conjunct.text() // "her co-authors"
		}
		if ok && (len(names) == 0 || names[len(names)-1] != name) { // not: the coach, Dai Lloyd, and … twice
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		return "", false
	}
	return strings.Join(names, " and "), true
}

// Resolve returns the mention that a noun phrase is about: that of Emmanuel
// Macron for "French President Emmanuel Macron, who was in Beijing", that of
// the officials for "officials in Brussels". It returns false where x has no
// mention for the head of the phrase. The cost is that of Speaker.
// It too may be called by many goroutines at once.
func (x *Index) Resolve(doc *hearsay.Document, span hearsay.Span) (Mention, bool) {
	return x.phrase(doc, span).mention()
}

// phrase is a noun phrase, the tokens first up to, not including, last.
type phrase struct {
	x           *Index
	doc         *hearsay.Document
	first, last int
}

// phrase returns the tokens of span without punctuation at their ends.
func (x *Index) phrase(doc *hearsay.Document, span hearsay.Span) phrase {
	if span.End <= span.Start {
		return phrase{x: x, doc: doc}
	}
	p := phrase{x, doc, doc.TokenAt(span.Start), doc.TokenAt(span.End - 1)}
	if p.last < doc.NumTokens() && doc.Token(p.last).Start < span.End {
		p.last++
	}
	for p.first < p.last && !isWord(p.word(p.first)) {
		p.first++
	}
	for p.first < p.last && !isWord(p.word(p.last-1)) {
		p.last--
	}
	return p
}

func (p phrase) text() string {
	return p.doc.Slice(hearsay.Span{Start: p.doc.Token(p.first).Start, End: p.doc.Token(p.last - 1).End})
}

func (p phrase) word(i int) string { return p.doc.Slice(p.doc.Token(i).Span) }

func (p phrase) lower(i int) string { return strings.ToLower(p.word(i)) }

// headEnd returns the index after the head noun of the phrase: where a comma, a
// preposition, a relative pronoun, a participle or "and" ends its first part.
func (p phrase) headEnd() int {
	for i := p.first; i < p.last; i++ {
		if end, ok := p.nameFrom(i); ok {
			i = end - 1
			continue
		}
		if i > p.first && p.endsHead(i) {
			return i
		}
	}
	return p.last
}

// nameFrom returns the end of the longest name that starts at token i, so that
// the "of" in "Ministry of Justice" is not taken for the end of a head.
func (p phrase) nameFrom(i int) (end int, ok bool) {
	t := p.doc.Token(i)
	k := sort.Search(len(p.x.mentions), func(k int) bool { return p.x.mentions[k].Start >= t.Start })
	for ; k < len(p.x.mentions) && p.x.mentions[k].Start == t.Start; k++ {
		m := p.x.mentions[k]
		if end := p.doc.TokenAt(m.End); m.Form == Name && end > i && end <= p.last {
			return end, true
		}
	}
	return 0, false
}

// endsHead reports whether token i, which is not the first, ends the first part
// of the phrase.
func (p phrase) endsHead(i int) bool {
	switch tok := p.doc.Token(i); tok.Tag {
	case "IN", "TO", "WDT", "WP", "WP$", "WRB", "VBD", "VBZ", "VBP", "MD", "CC":
		return true
	case "VBN", "VBG":
		return strings.HasPrefix(p.doc.Token(i-1).Tag, "NN")
	}
	if isPossessive(p.word(i)) && i+1 < p.last {
		return false // the Hughes’ | son
	}
	return headEnders[p.lower(i)] || !isWord(p.word(i)) && !isHyphen(p.word(i)) && p.word(i) != "&" && p.word(i) != "."
}

var headEnders = setOf("and or of in on at for from to with by who whom which that whose such than as about near against")

var setOf = lexicon.Set

func isHyphen(s string) bool { return s == "-" || s == "‐" || s == "‑" }

// covering returns the longest mention that ends with token last-1, but for a
// possessive mark, and starts at first or later.
func (p phrase) covering(first, last int) (Mention, bool) {
	m, ok := p.ending(first, last)
	return m, ok && p.doc.TokenAt(m.Start) <= p.skipArticle(first)
}

func (p phrase) skipArticle(i int) int {
	if articles[p.lower(i)] {
		i++
	}
	return i
}

var articles = setOf("the a an")

var possessives = setOf("my our your his her its their")

// ending returns the longest mention that starts at first or later and ends
// with token last-1, but for a possessive mark.
func (p phrase) ending(first, last int) (Mention, bool) {
	if last > first+1 && isPossessive(p.word(last-1)) {
		last--
	}
	span := hearsay.Span{Start: p.doc.Token(first).Start, End: p.doc.Token(last - 1).End}
	for m := range p.x.In(span) {
		if m.End == span.End || m.End > p.doc.Token(last-1).Start {
			return m, true
		}
	}
	return Mention{}, false
}

func isPossessive(s string) bool { return s == "’s" || s == "'s" || s == "’" || s == "'" }

// mention returns the mention of the head. A name in apposition to a head that
// is not named comes first: "one of them, the barrister Ottoline Marsh".
func (p phrase) mention() (Mention, bool) {
	if p.first >= p.last {
		return Mention{}, false
	}
	if m, ok := p.covering(p.first, p.last); ok {
		return m, true
	}
	if m, ok := p.described(); ok {
		return m, true
	}
	end := p.headEnd()
	m, ok := p.ending(p.first, end)
	if !ok || m.Form == Nominal || m.Form == Adjective {
		if n, named := p.apposition(end); named && (!ok || p.x.entities[n.Entity].Kind == p.x.entities[m.Entity].Kind) {
			return n, true // not the Democrats of "the mayor, a Democrat"
		}
	}
	return m, ok
}

// described returns the description of a person that the phrase starts with, where an
// organization stands behind its comma: the spokesman of "a spokesman for the
// consultant, Acme Associates".
func (p phrase) described() (Mention, bool) {
	for i := p.first + 1; i+1 < p.last; i++ {
		if p.word(i) != "," {
			continue
		}
		m, ok := p.covering(p.first, i)
		n, named := p.covering(i+1, p.last)
		return m, ok && named && m.Form == Nominal && p.x.entities[m.Entity].Kind == Person && p.x.entities[n.Entity].Kind == Organization
	}
	return Mention{}, false
}

// apposition returns the name that follows a comma at or after token from and
// is itself followed by a comma or the end of the phrase.
func (p phrase) apposition(from int) (Mention, bool) {
	for i := from; i+1 < p.last; i++ {
		if p.word(i) != "," {
			continue
		}
		end := i + 1
		for end < p.last && p.word(end) != "," && p.word(end) != "(" {
			end++
		}
		if m, ok := p.ending(i+1, end); ok && m.Form == Name && p.modifies(i+1, p.doc.TokenAt(m.Start)) {
			return m, true
		}
	}
	return Mention{}, false
}

// modifies reports whether the tokens from first to last can stand before a name that they
// describe: none, an article, or adjectives, nouns and an age, state | Del. Ann Lee,
// 26-year-old | Ann Lee.
func (p phrase) modifies(first, last int) bool {
	for i := p.skipArticle(first); i < last; i++ {
		if tag := p.doc.Token(i).Tag; !strings.HasPrefix(tag, "NN") && !strings.HasPrefix(tag, "JJ") && tag != "CD" && tag != "HYPH" {
			return false
		}
	}
	return last-first <= mostModifiers
}

// mostModifiers is the most words before a name that describe it.
const mostModifiers = 6

// name returns the name of the entity of the head or, where there is none, the
// phrase without its article and what follows a comma or relative pronoun.
func (p phrase) name() (string, bool) {
	if m, ok := p.mention(); ok {
		return p.x.entities[m.Entity].Name, true
	}
	first, last := p.core()
	if last > first+1 && isPossessive(p.word(last-1)) {
		last--
	}
	for first+1 < last && vocabulary()[strings.TrimSuffix(p.lower(first), ".")].has(title) { // Mr | Reed
		if first++; p.word(first) == "." {
			first++
		}
	}
	if first+1 < last && p.lower(first) == "of" {
		if pronouns[p.lower(last-1)] {
			return "", false // "one of them"
		}
		return phrase{p.x, p.doc, p.first, last}.text(), true // "one of the nurses"
	}
	if first >= last || pronouns[strings.TrimSuffix(p.lower(first), ".")] { // said I.
		return "", false
	}
	return phrase{p.x, p.doc, first, last}.text(), true
}

// core returns the phrase from after its article, number or possessive pronoun
// up to a comma or relative clause.
func (p phrase) core() (first, last int) {
	first = p.first
	for first+1 < p.last && !isHyphen(p.word(first+1)) && (openers[p.lower(first)] || p.doc.Token(first).Tag == "CD" || first > p.first && measures[p.word(first)]) {
		first++
		if first+2 < p.last && (p.lower(first) == "in" || p.lower(first) == "out") && (p.doc.Token(first+1).Tag == "CD" || p.lower(first+1) == "of") {
			first++ // one in five residents, two out of three
		}
	}
	for last = first + 1; last < p.last; last++ {
		if w := p.lower(last); w == "," || w == "who" || w == "which" || w == "that" || w == "whose" || w == "(" || w == "—" || w == "–" {
			break
		}
		if tag := p.doc.Token(last).Tag; (tag == "VBN" || tag == "VBG") && p.thing(last-1) {
			break
		}
	}
	return first, last
}

// measures are the signs of feet and inches, or of minutes and seconds: the 6'2" guard
var measures = setOf("' \" ’ ” ′ ″")

// thing reports whether token i is a noun for no person and no group, such as "seeds" of
// "seeds trapped in the mud".
func (p phrase) thing(i int) bool {
	s := vocabulary()[p.lower(i)]
	return strings.HasPrefix(p.doc.Token(i).Tag, "NN") && !s.has(human|groupNoun|orgNoun) && s&plural == 0
}

var openers = setOf("the a an this that these those my your his her its our their some several many one two three four five six seven eight nine ten dozens other another certain various numerous own very")

// pronouns name nobody by themselves.
var pronouns = setOf("i me my mine myself we us our ours ourselves you your yours he him his himself she her hers herself " +
	"it its itself they them their theirs themselves who whom whose which that this these those one both neither each none")

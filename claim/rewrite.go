package claim

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/internal/lexicon"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// writer writes a sentence of the words of a document in which what refers to
// something before it is put by name. After a word that it cannot resolve, failed
// is true.
type writer struct {
	doc    *hearsay.Document
	people *entity.Index
	out    strings.Builder
	named  map[int]bool // the entities spoken of so far: true if by name
	// verbatim keeps quotation marks and sets what is put for another word in
	// square brackets.
	verbatim bool
	// own holds the pronouns that can only mean the source: "Kenya said it …".
	own    []string
	start  int  // the first token of what is written now
	person *int // the entity of the source, if that is a person
	// unnamed is true if the source is a person without a name, "one worker", whom "he" may mean.
	unnamed bool
	failed  bool
}

// sureness is the confidence from which a reference counts as resolved.
const sureness = 0.5

// pronounSureness is that of a pronoun: there are others that it may mean.
const pronounSureness = 0.7

// write writes the tokens of r with single blanks where the text has white space.
func (w *writer) write(r relation.Range) {
	if r.Empty() {
		return
	}
	w.start = r.First
	i := r.First
	for m := range w.people.In(r.Span(w.doc)) {
		from, to := w.doc.TokenAt(m.Start), w.doc.TokenAt(m.End-1)+1
		if from < i || to > r.Last {
			continue // in one that was written
		}
		if name, first, last := w.resolve(m, from, to); name != "" && first >= i {
			w.words(i, first)
			w.gap(first)
			w.name(name)
			i = last
			if strings.HasSuffix(name, "s") && i < r.Last && w.doc.Token(i).Tag == "POS" {
				w.out.WriteString("’")
				i++
			}
		} else if m.Form == entity.Pronoun {
			w.words(i, from)
			w.gap(from)
			w.text(from, to)
			i = to
		}
	}
	w.words(i, r.Last)
}

// resolve returns the name to be put for m and the tokens that it takes the place
// of, or "" where m is to stand as it is.
func (w *writer) resolve(m entity.Mention, from, to int) (name string, first, last int) {
	e := w.people.Entity(m.Entity)
	known := isProper(e.Name) && m.Confidence >= sureness
	byName, again := w.named[m.Entity]
	switch m.Form {
	case entity.Name:
		if known {
			return w.fullName(e, m, from, to, byName)
		}
	case entity.Metonym:
		if known && !w.located(from) {
			w.named[m.Entity] = true
			return w.called(e), from, to
		}
	case entity.Pronoun:
		return w.pronoun(e, m, from, to, known && m.Confidence >= pronounSureness, again)
	case entity.Nominal:
		w.named[m.Entity] = byName
		if known && !again && w.definite(from) && hasName(e) && to-from <= 5 && w.describes(to-1, e) && !w.apposed(m, to) && !w.narrowed(to) {
			w.named[m.Entity] = true
			return w.called(e), from, to
		}
	}
	return "", 0, 0
}

// located reports whether a preposition of place stands before token i: what is in Lima is not in
// what Lima stands for.
func (w *writer) located(i int) bool {
	if i == 0 {
		return false
	}
	switch word(w.doc, i-1) {
	case "in", "at", "near", "around", "outside", "inside", "across", "throughout":
		return true
	}
	return false
}

// narrowed reports whether what follows a noun phrase, at token i, tells which one of its
// kind is meant: "the nominee | of the two parties".
func (w *writer) narrowed(i int) bool {
	if i >= w.doc.NumTokens() {
		return false
	}
	switch word(w.doc, i) {
	case "of", "for", "from", "who", "that", "whose", "with":
		return w.doc.Token(i).Head > i || w.doc.Token(i).Rel == "case"
	}
	return false
}

// fullName puts the fullest form of a name at its first mention, for a person
// without the title before it.
func (w *writer) fullName(e entity.Entity, m entity.Mention, from, to int, again bool) (string, int, int) {
	first, last := from, to
	if !m.Name.IsZero() {
		last = w.doc.TokenAt(m.Name.End-1) + 1
		if e.Kind != entity.Person || last != to || w.isDeterminer(from) && !m.Role.IsZero() {
			first = w.doc.TokenAt(m.Name.Start)
		}
	}
	w.named[m.Entity] = true
	nicknamed := first > 0 && last < w.doc.NumTokens() && isMark(w.doc, first-1) && isMark(w.doc, last) // nicknamed “King”
	if e.Kind == entity.Person && w.indefinite(from) {
		return "", 0, 0 // an “Aunt Tom”
	}
	if again || first >= last || !spelled(e) || w.shares(first) || nicknamed || e.Kind == entity.Group {
		return "", 0, 0
	}
	if e.Kind == entity.Person && first > 0 && first < w.doc.TokenAt(m.Name.Start) && strings.HasPrefix(w.doc.Token(first-1).Tag, "NNP") {
		return "", 0, 0 // a word of the role stands outside: "US" before "President Smith"
	}
	if e.Kind == entity.Organization && last == to && w.doc.Token(last-1).Rel == "compound" && w.doc.Token(last-1).Head >= last {
		return "", 0, 0 // "Harbor" in "a Harbor ferry" need not be the Harbor Museum
	}
	if e.Kind == entity.Organization && first > 1 && word(w.doc, first-1) == "of" && lexicon.IsKind(w.doc.Token(first-2).Lemma, "place") {
		return "", 0, 0 // the town of | Marlow is not Marlow College
	}
	first = w.widen(e, first)
	if w.doc.Slice(hearsay.Span{Start: w.doc.Token(first).Start, End: w.doc.Token(last - 1).End}) == e.Name {
		return "", 0, 0
	}
	return e.Name, first, last
}

// indefinite reports whether an indefinite article stands before token i, or before the mark
// before it.
func (w *writer) indefinite(i int) bool {
	for i--; i >= 0 && isMark(w.doc, i); i-- {
	}
	return i >= 0 && (word(w.doc, i) == "a" || word(w.doc, i) == "an")
}

// shares reports whether the name that starts at token i is one of two people, as
// their titles say: "Mr. and Mrs. Lee".
func (w *writer) shares(i int) bool {
	return i > 1 && word(w.doc, i-1) == "and" && titles[word(w.doc, i-2)] ||
		i > 2 && titles[word(w.doc, i-1)] && word(w.doc, i-2) == "and" && titles[word(w.doc, i-3)]
}

// widen returns where a name of e that starts at token first starts with the words
// of the full name, and the title of a person, that stand before it: "Mr. von".
func (w *writer) widen(e entity.Entity, first int) int {
	parts := strings.Fields(e.Name)
	k := slices.Index(parts, w.doc.Slice(w.doc.Token(first).Span))
	for k > 0 && first > 0 && parts[k-1] == w.doc.Slice(w.doc.Token(first-1).Span) {
		k, first = k-1, first-1
	}
	if e.Kind == entity.Person && first > 0 && titles[word(w.doc, first-1)] {
		first--
	}
	return first
}

var titles = setOf("mr mr. mrs mrs. ms ms. miss")

// pronoun puts a name for a pronoun, unless what it refers to has been named.
func (w *writer) pronoun(e entity.Entity, m entity.Mention, from, to int, known, again bool) (string, int, int) {
	switch tag := w.doc.Token(from).Tag; {
	case w.speaks(from):
		w.failed = w.failed || !w.verbatim
		return "", 0, 0
	case strings.HasPrefix(tag, "W"), tag == "IN", again, w.foretold(e, m), w.reflexive(from), w.expletive(from), w.bound(from):
		return "", 0, 0
	case !known, e.Kind != entity.Person, w.unnamed:
		// What "it" and "they" mean is too uncertain to be put in their place.
		w.failed = true
		return "", 0, 0
	case word(w.doc, from) == "her" && (tag == "PRP$") != (w.doc.Token(from).Rel == "nmod:poss"):
		w.failed = true // "shows her behind": an object, or what she has
		return "", 0, 0
	case word(w.doc, from) == "her" && tag == "PRP$" && w.perceived(from):
		w.failed = true // "saw her fall"
		return "", 0, 0
	case tag == "PRP$" && w.rivaled(m):
		w.failed = true
		return "", 0, 0
	case tag == "PRP$":
		w.named[m.Entity] = true
		return possessive(w.called(e)), from, to
	}
	w.named[m.Entity] = true
	if verb := w.contracted(to); verb != "" && to == from+1 && !w.verbatim {
		return w.called(e) + " " + verb, from, to + 1
	}
	return w.called(e), from, to
}

// foretold reports whether the name of e soon follows its pronoun m in what is written now: "In
// her time, Anna Smith was".
func (w *writer) foretold(e entity.Entity, m entity.Mention) bool {
	const reach = 12
	i := w.doc.TokenAt(m.Start)
	last := min(i+reach, w.doc.NumTokens()-1)
	if i != w.start+1 || w.doc.Token(w.start).Tag != "IN" || w.doc.Token(i).Tag != "PRP$" {
		return false
	}
	for other := range w.people.In(hearsay.Span{Start: m.End, End: w.doc.Token(last).End}) {
		if other.Entity == m.Entity {
			return other.Form == entity.Name && w.doc.SentenceAt(other.Start) == w.doc.SentenceAt(m.Start)
		}
		if other.Form == entity.Name && w.people.Entity(other.Entity).Kind == e.Kind {
			return false
		}
	}
	return false
}

// contracted returns in full the verb that token i, behind a pronoun, is short for, or
// "": behind a name it would be read as a mark of possession.
func (w *writer) contracted(i int) string {
	if i+1 >= w.doc.NumTokens() || w.doc.Token(i).Start != w.doc.Token(i-1).End {
		return ""
	}
	done := w.doc.Token(i+1).Tag == "VBN"
	switch word(w.doc, i) {
	case "'s":
		if done {
			return "has"
		}
		return "is"
	case "'d":
		if done {
			return "had"
		}
		return "would"
	case "'ll":
		return "will"
	}
	return ""
}

// rivaled reports whether another person is named before m in what is written now,
// the source included, whose the possessive would rather be.
func (w *writer) rivaled(m entity.Mention) bool {
	if w.person != nil && *w.person != m.Entity && !w.verbatim {
		return true
	}
	for other := range w.people.In(hearsay.Span{Start: w.doc.Token(w.start).Start, End: m.Start}) {
		if other.Form == entity.Name && other.Entity != m.Entity && w.people.Entity(other.Entity).Kind == entity.Person {
			return true
		}
	}
	return false
}

// perceived reports whether the "her" at token i stands behind a verb that takes an
// infinitive without "to", or a second object, and but one word follows in its phrase.
func (w *writer) perceived(i int) bool {
	if i == 0 || w.doc.Token(i).Head != i+1 {
		return false
	}
	return bare[w.doc.Token(i-1).Lemma]
}

var bare = setOf("see hear watch make let help have feel notice give grant offer deny promise send tell show teach lend hand pay owe cost")

// words writes the tokens from up to to, which no name is to be put for.
func (w *writer) words(from, to int) {
	for i := from; i < to; i++ {
		if isMark(w.doc, i) && !w.verbatim {
			continue
		}
		w.gap(i)
		if w.dangling(i) {
			w.failed = true
		}
		w.text(i, i+1)
	}
}

// gap writes a blank where there is white space before token i.
func (w *writer) gap(i int) {
	if w.out.Len() == 0 || i == 0 {
		return
	}
	apart := w.doc.Token(i-1).End < w.doc.Token(i).Start
	for k := i - 1; k > 0 && !apart && isMark(w.doc, k) && !w.verbatim; k-- {
		apart = w.doc.Token(k-1).End < w.doc.Token(k).Start
	}
	if apart && !strings.HasSuffix(w.out.String(), " ") {
		w.out.WriteByte(' ')
	}
}

// name writes a name, in a quotation in brackets.
func (w *writer) name(s string) {
	if w.verbatim {
		s = "[" + s + "]"
	}
	w.out.WriteString(s)
}

func (w *writer) text(from, to int) {
	if from < to {
		s := w.doc.Slice(hearsay.Span{Start: w.doc.Token(from).Start, End: w.doc.Token(to - 1).End})
		w.out.WriteString(strings.Join(strings.Fields(s), " "))
	}
}

// dangling reports whether token i refers to something that is not told: a
// pronoun that no entity stands behind, or a verb left out ("if they did").
func (w *writer) dangling(i int) bool {
	t := w.doc.Token(i)
	switch t.Tag {
	case "PRP", "PRP$":
		return !w.expletive(i) && !w.bound(i) && !(w.verbatim && w.speaks(i)) && !w.reflexive(i) && !slices.Contains(w.own, word(w.doc, i))
	case "IN":
		return word(w.doc, i) == "that" && t.Rel == "obj" && t.Head == i-1 && !w.modified(i)
	case "DT":
		switch word(w.doc, i) {
		case "this", "that", "these", "those":
			return t.Rel != "mark" && !w.modified(i) && (t.Rel != "det" || !w.verbatim && w.pointsBack(i))
		}
	case "PDT":
		return word(w.doc, i) == "such" && !w.verbatim
	case "VBD", "VBZ", "VBP", "VB":
		return t.Lemma == "do" && !strings.HasPrefix(t.Rel, "aux") && !w.hasObject(i)
	case "JJ", "NN":
		if word(w.doc, i) == "such" && !w.verbatim {
			return i+1 < w.doc.NumTokens() && word(w.doc, i+1) != "as"
		}
		return word(w.doc, i) == "latter" || word(w.doc, i) == "former" && t.Rel != "amod"
	}
	return false
}

// pointsBack reports whether "this" or the like at token i belongs to a noun for something
// told before, "that claim", and to no time, "this week".
func (w *writer) pointsBack(i int) bool {
	h := w.doc.Token(i).Head
	return h > i && strings.HasPrefix(w.doc.Token(h).Tag, "NN") && !seasons[w.doc.Token(h).Lemma] && w.dependent(h, "acl") < 0 && w.dependent(h, "nmod") < 0
}

// seasons are the times that "this" is said of.
var seasons = setOf("day week weekend month quarter year decade century morning afternoon evening night summer winter spring fall autumn season time " +
	"term monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december")

// reflexive reports whether token i is a pronoun such as "itself", which refers to
// something in its own clause.
func (w *writer) reflexive(i int) bool {
	s := word(w.doc, i)
	return strings.HasSuffix(s, "self") || strings.HasSuffix(s, "selves")
}

// speaks reports whether token i is a pronoun of the first or second person.
func (w *writer) speaks(i int) bool {
	switch word(w.doc, i) {
	case "i", "me", "my", "mine", "we", "us", "our", "ours", "myself", "ourselves":
		return true
	case "you", "your", "yours", "yourself":
		return true
	}
	return false
}

// modified reports whether a clause or phrase behind the demonstrative at i says
// what it is: "those who left".
func (w *writer) modified(i int) bool {
	for k := range w.doc.Children(i) {
		if k > i && (strings.HasPrefix(w.doc.Token(k).Rel, "acl") || w.doc.Token(k).Rel == "nmod") {
			return true
		}
	}
	return false
}

func (w *writer) hasObject(i int) bool {
	for k := range w.doc.Children(i) {
		switch w.doc.Token(k).Rel {
		case "obj", "xcomp", "ccomp", "advmod", "nsubj:pass":
			if word(w.doc, k) != "so" {
				return true
			}
		}
	}
	return strings.HasPrefix(w.doc.Token(i).Rel, "acl:relcl")
}

func (w *writer) isDeterminer(i int) bool {
	tag := w.doc.Token(i).Tag
	return tag == "DT" || tag == "PRP$"
}

// definite reports whether the phrase that starts at token i points back.
func (w *writer) definite(i int) bool {
	switch word(w.doc, i) {
	case "the", "this", "that", "these", "those":
		return true
	}
	return false
}

// isMark reports whether token i is a quotation mark.
func isMark(doc *hearsay.Document, i int) bool {
	t := doc.Token(i)
	switch doc.Slice(t.Span) {
	case "“", "”", "\"", "‘", "``", "''", "«", "»", "„", "‟":
		return true
	case "’", "'":
		return t.Tag == "''" || t.Tag == "``" || t.Rel != "case" && opensWord(doc, i)
	}
	return false
}

// opensWord reports whether token i stands behind a blank and right before a word, as a mark
// that opens a quotation does: 'tough as leather'.
func opensWord(doc *hearsay.Document, i int) bool {
	return i > 0 && i+1 < doc.NumTokens() && doc.Token(i-1).End < doc.Token(i).Start && doc.Token(i+1).Start == doc.Token(i).End && doc.Token(i+1).Tag != "CD"
}

// upperFirst returns s with a capital first letter.
func upperFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

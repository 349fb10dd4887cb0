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
	single  bool // a single mark was left out that opens
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
	w.single = !w.verbatim && r.First > 0 && isSingle(w.doc, r.First-1) && opensWord(w.doc, r.First-1)
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

// words writes the tokens from up to to, which no name is to be put for.
func (w *writer) words(from, to int) {
	for i := from; i < to; i++ {
		mark := isMark(w.doc, i)
		if mark && !w.verbatim {
			w.single = w.single || isSingle(w.doc, i) && opensWord(w.doc, i)
			continue
		}
		if w.single && w.closesSingle(i) {
			w.single = false
			continue
		}
		w.gap(i)
		if mark {
			w.inner(i)
			continue
		}
		if w.dangling(i) {
			w.failed = true
		}
		w.text(i, i+1)
	}
}

// inner writes the quotation mark at token i as one in a quotation.
func (w *writer) inner(i int) {
	switch tag := w.doc.Token(i).Tag; {
	case isSingle(w.doc, i):
		w.text(i, i+1)
	case tag == "``" || tag != "''" && opensWord(w.doc, i):
		w.out.WriteString("‘")
	default:
		w.out.WriteString("’")
	}
}

// isSingle reports whether token i is a single mark.
func isSingle(doc *hearsay.Document, i int) bool {
	switch doc.Slice(doc.Token(i).Span) {
	case "‘", "’", "'":
		return true
	}
	return false
}

// closesSingle reports whether token i, which looks like the sign of a possessive, is the
// mark that closes what a single one has opened: Reed sees 'Personal Insult' if
func (w *writer) closesSingle(i int) bool {
	return isSingle(w.doc, i) && (i+1 >= w.doc.NumTokens() || !strings.HasPrefix(w.doc.Token(i+1).Tag, "NN") && w.doc.Token(i+1).Tag != "JJ")
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

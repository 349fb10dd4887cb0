package quote

import (
	"encoding/json"
	"slices"
	"strings"
	"unicode"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/enum"
	"github.com/hearsay-nlp/hearsay/internal/lexicon"
	"github.com/hearsay-nlp/hearsay/internal/mark"
)

// Mark is a passage in quotation marks that is nobody's speech.
type Mark struct {
	hearsay.Excerpt // the marks included
	Kind            MarkKind
}

// MarkKind says why a passage stands in quotation marks if nobody speaks there. In
// JSON it is its String.
type MarkKind uint8

// The kinds of mark. The zero MarkKind is Scare.
const (
	Scare    MarkKind = iota // a word held at a distance: his “friends”
	Title                    // a work: the film “Winter Light”
	Nickname                 // between the parts of a name: Tom “The Wall” Hale
	Slogan                   // a slogan, motto or sign: the slogan “Built to Last”
	Term                     // a word that is spoken of: the word “if”, known as “the desk”
	Code                     // between backquotes: `rm -rf`
)

var markKinds = []string{"scare", "title", "nickname", "slogan", "term", "code"}

// String gives the name of the kind, or its number if it is none of the kinds.
func (k MarkKind) String() string { return enum.Name(markKinds, uint8(k)) }

// MarshalText gives the String.
func (k MarkKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what MarshalText writes and refuses anything else.
func (k *MarkKind) UnmarshalText(b []byte) error { return enum.Parse(markKinds, b, k) }

type markJSON struct {
	Start int      `json:"start"`
	End   int      `json:"end"`
	Text  string   `json:"text"`
	Kind  MarkKind `json:"kind"`
}

// MarshalJSON gives {"start","end","text","kind"}.
func (m Mark) MarshalJSON() ([]byte, error) {
	return json.Marshal(markJSON{m.Start, m.End, m.Text, m.Kind})
}

// UnmarshalJSON reads what MarshalJSON writes.
func (m *Mark) UnmarshalJSON(b []byte) error {
	var j markJSON
	if err := json.Unmarshal(b, &j); err != nil {
		return err
	}
	*m = Mark{hearsay.Excerpt{Span: hearsay.Span{Start: j.Start, End: j.End}, Text: j.Text}, j.Kind}
	return nil
}

// Marked returns the passages of doc in quotation marks or backquotes that are no
// verbatim part of quotes, in text order: scare quotes, titles of works, nicknames and
// so on. The kind is told by the words beside the passage and its capitals; what
// nothing tells of is Scare.
//
// Passages inside others count too. A document without any gives an empty list.
// Marked takes time linear in the text and may be called by many goroutines at once.
func Marked(doc *hearsay.Document, quotes []Quote) []Mark {
	spoken := map[int]bool{} // where verbatim parts start
	for _, q := range quotes {
		for _, part := range q.Quoted {
			spoken[part.Start] = true
		}
	}
	marks := code(doc)
	for _, p := range mark.Find(doc) {
		if start := doc.Token(p.First).Start; !spoken[start] {
			m := marked{doc: doc, first: p.First, last: p.Last, in: p.First + 1, out: p.Last}
			if p.Closed {
				m.out--
			}
			span := hearsay.Span{Start: start, End: doc.Token(p.Last - 1).End}
			marks = append(marks, Mark{doc.Excerpt(span), m.kind()})
		}
	}
	slices.SortStableFunc(marks, func(a, b Mark) int { return a.Start - b.Start })
	return marks
}

// code returns the passages between backquotes, of one or more at each end. Two of
// them may be LaTeX's mark.
func code(doc *hearsay.Document) []Mark {
	marks := []Mark{}
	text := doc.Text()
	for par := range doc.Paragraphs() {
		from, width := -1, 0 // the run that may open
		for i := par.Start; i < par.End; i++ {
			n := len(text[i:par.End]) - len(strings.TrimLeft(text[i:par.End], "`"))
			if n == 0 {
				continue
			}
			if from >= 0 && n == width && i > from+width && !(n == 2 && strings.Contains(text[from:i], "''")) {
				marks = append(marks, Mark{doc.Excerpt(hearsay.Span{Start: from, End: i + n}), Code})
				from = -1
			} else {
				from, width = i, n
			}
			i += n - 1
		}
	}
	return marks
}

// marked is a passage in marks: the tokens from first up to last, and those between
// its marks from in up to out.
type marked struct {
	doc         *hearsay.Document
	first, last int
	in, out     int
}

func (m marked) kind() MarkKind {
	before := m.before(3)
	switch {
	case m.splitsName():
		return Nickname
	case slices.ContainsFunc(before, func(w string) bool { return slogans[w] }):
		return Slogan
	case slices.Contains(before, "so") && slices.Contains(before, "-"): // so-called
		return Scare
	case len(before) > 0 && terms[before[0]] || len(before) > 1 && before[0] == "as" && slices.ContainsFunc(m.before(6), func(w string) bool { return terms[w] }):
		return Term
	case m.titled(slices.ContainsFunc(before, func(w string) bool { return works[w] })):
		return Title
	}
	return Scare
}

// before returns the lemmas of the n tokens before the mark in its sentence, the
// last one first; a comma or colon next to the mark does not count.
func (m marked) before(n int) []string {
	var words []string
	s := m.doc.Sentence(m.doc.SentenceAt(m.doc.Token(m.first).Start))
	for i := m.first - 1; i >= s.First && len(words) < n; i-- {
		t := m.doc.Token(i)
		if w := m.doc.Slice(t.Span); (w == "," || w == ":") && i == m.first-1 {
			continue
		}
		words = append(words, strings.ToLower(t.Lemma))
	}
	return words
}

// splitsName reports whether the passage stands between two parts of a name.
func (m marked) splitsName() bool {
	return m.out-m.in <= 4 && m.first > 0 && m.last < m.doc.NumTokens() && m.name(m.first-1) && m.name(m.last) &&
		m.doc.SentenceAt(m.doc.Token(m.first-1).Start) == m.doc.SentenceAt(m.doc.Token(m.last).Start)
}

func (m marked) name(i int) bool {
	return strings.HasPrefix(m.doc.Token(i).Tag, "NN") && m.capital(i)
}

// titled reports whether the words are capitalized as titles are: all of them but
// articles, conjunctions and prepositions or, if a word for a work stands before,
// the first one.
func (m marked) titled(work bool) bool {
	words := 0
	for i := m.in; i < m.out; i++ {
		switch w := m.doc.Slice(m.doc.Token(i).Span); {
		case !strings.ContainsFunc(w, unicode.IsLetter):
		case m.capital(i):
			words++
		case i == m.in, !work && !smallWords[w]:
			return false
		}
	}
	return words > 1 || words == 1 && (work || !m.opens())
}

// opens reports whether the passage starts a sentence, where a capital tells nothing
// of a single word.
func (m marked) opens() bool {
	s := m.doc.Sentence(m.doc.SentenceAt(m.doc.Token(m.first).Start))
	return s.First == m.first && s.Last > m.last
}

func (m marked) capital(i int) bool {
	for _, r := range m.doc.Slice(m.doc.Token(i).Span) {
		return unicode.IsUpper(r)
	}
	return false
}

// Lemmas beside marks that tell what stands in them.
var (
	slogans    = setOf("slogan motto banner sign placard chant hashtag tagline watchword poster graffito")
	terms      = setOf("word term phrase expression name label call dub know nickname style")
	works      = setOf("film movie book novel song album show series play poem essay article documentary single episode painting opera ballet musical memoir story comedy drama title entitle read write sing watch direct publish record")
	smallWords = setOf("a an the of and or in on to for with from by at as into but nor ’s 's")
)

var setOf = lexicon.Set

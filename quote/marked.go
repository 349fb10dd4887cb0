package quote

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/enum"
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
			span := hearsay.Span{Start: start, End: doc.Token(p.Last - 1).End}
			marks = append(marks, Mark{doc.Excerpt(span), markKindOf[p.Kind(doc)]})
		}
	}
	slices.SortStableFunc(marks, func(a, b Mark) int { return a.Start - b.Start })
	return marks
}

var markKindOf = map[mark.Kind]MarkKind{mark.Scare: Scare, mark.Title: Title, mark.Nickname: Nickname, mark.Slogan: Slogan, mark.Term: Term}

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

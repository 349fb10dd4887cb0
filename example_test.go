package hearsay_test

import (
	"fmt"
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/claim"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/quote"
)

// The four stages, one after the other.
func Example() {
	const article = "Mayor Anna Smith said on Monday that “the bridge is safe.” Critics denied it."

	doc := hearsay.Parse(article)                  // sentences, tokens, syntax
	people := entity.Find(doc)                     // who and what is mentioned
	quotes := quote.Extract(doc, people)           // what was said, in whose words
	claims := claim.Attribute(doc, people, quotes) // who claims what, how firmly

	for _, q := range quotes {
		if len(q.Quoted) > 0 {
			fmt.Printf("%s: %s at %d\n", q.Speaker, q.Quoted[0].Text, q.Quoted[0].Start)
		}
	}
	for _, c := range claims {
		fmt.Println(c.Speaker, c.Commitment)
	}
	// Output:
	// Anna Smith: “the bridge is safe.” at 37
	// Anna Smith asserted
	// Critics denied
}

func ExampleParse() {
	doc := hearsay.Parse("He didn’t go.")
	for tok := range doc.Tokens() {
		fmt.Printf("%d-%d %s %s %s\n", tok.Start, tok.End, doc.Slice(tok.Span), tok.Tag, tok.Lemma)
	}
	// Output:
	// 0-2 He PRP he
	// 3-6 did VBD do
	// 6-11 n’t RB not
	// 12-14 go VB go
	// 14-15 . . .
}

// A tagger of one's own takes the place of the built-in one.
func ExampleParser() {
	p := hearsay.Parser{
		Tag: func(words, tags []string) []string {
			for _, w := range words {
				if strings.ToUpper(w) == w {
					tags = append(tags, "NNP")
				} else {
					tags = append(tags, "NN")
				}
			}
			return tags
		},
	}
	doc := p.Parse("NATO spokesman")
	fmt.Println(doc.Token(0).Tag, doc.Token(1).Tag)
	// Output: NNP NN
}

func ExampleDocument_Sentences() {
	doc := hearsay.Parse("A headline\n\nMr. Jones left at 3 p.m. on Friday. “Go,” he said. “Now.”")
	for s := range doc.Sentences() {
		fmt.Println(s.Paragraph, doc.Slice(s.Span))
	}
	// Output:
	// 0 A headline
	// 1 Mr. Jones left at 3 p.m. on Friday.
	// 1 “Go,” he said.
	// 1 “Now.”
}

func ExampleDocument_Paragraphs() {
	doc := hearsay.Parse("A headline\n\nIt rained. It stopped.")
	for p := range doc.Paragraphs() {
		fmt.Println(p.Last-p.First, doc.Slice(p.Span))
	}
	// Output:
	// 1 A headline
	// 2 It rained. It stopped.
}

func ExampleDocument_Tokens() {
	doc := hearsay.Parse("Xi’s trip to the U.S. cost $3.5bn.")
	for tok := range doc.Tokens() {
		fmt.Print("[", doc.Slice(tok.Span), "]")
	}
	// Output: [Xi][’s][trip][to][the][U.S.][cost][$][3.5bn][.]
}

// Text outside the document is left out.
func ExampleDocument_Slice() {
	doc := hearsay.Parse("It rained.")
	fmt.Println(doc.Slice(hearsay.Span{Start: 3, End: 100}))
	// Output: rained.
}

func ExampleDocument_Excerpt() {
	doc := hearsay.Parse("It rained.")
	e := doc.Excerpt(hearsay.Span{Start: 3, End: 9})
	fmt.Println(e.Start, e.End, e.Text)
	// Output: 3 9 rained
}

func ExampleDocument_TokenAt() {
	doc := hearsay.Parse("It rained.")
	fmt.Println(doc.TokenAt(5), doc.TokenAt(2), doc.TokenAt(99) == doc.NumTokens())
	// Output: 1 1 true
}

func ExampleDocument_SentenceAt() {
	doc := hearsay.Parse("It rained. It stopped.")
	s := doc.Sentence(doc.SentenceAt(12))
	fmt.Println(doc.Slice(s.Span))
	// Output: It stopped.
}

// Python indexes code points, JavaScript and Java UTF-16 units, editors lines
// and columns.
func ExampleDocument_Position() {
	text := "“😀,” she\nsaid."
	doc := hearsay.Parse(text)
	p := doc.Position(strings.Index(text, "said"))
	fmt.Printf("byte %d, code point %d, UTF-16 unit %d, line %d, column %d\n", p.Offset, p.Rune, p.UTF16, p.Line, p.Column)
	// Output: byte 16, code point 9, UTF-16 unit 10, line 2, column 1
}

func ExampleDocument_AtRune() {
	doc := hearsay.Parse("“😀,” she said.")
	fmt.Println(doc.AtRune(5).Offset)
	// Output: 12
}

func ExampleDocument_AtUTF16() {
	doc := hearsay.Parse("“😀,” she said.")
	fmt.Println(doc.AtUTF16(6).Offset)
	// Output: 12
}

func ExampleDocument_AtLine() {
	doc := hearsay.Parse("“Yes,”\nshe said.")
	fmt.Println(doc.AtLine(2, 1).Offset)
	// Output: 11
}

// word returns token i with its index.
func word(doc *hearsay.Document, i int) string {
	return fmt.Sprint(i, " ", doc.Slice(doc.Token(i).Span))
}

func ExampleDocument_Children() {
	doc := hearsay.Parse("The old mayor praised them.")
	root := doc.Sentence(0).Root
	for i := range doc.Children(root) {
		fmt.Println(word(doc, i), doc.Token(i).Rel)
	}
	// Output:
	// 2 mayor nsubj
	// 4 them obj
	// 5 . punct
}

func ExampleDocument_Ancestors() {
	doc := hearsay.Parse("The old mayor praised them.")
	for i := range doc.Ancestors(1) {
		fmt.Println(word(doc, i))
	}
	// Output:
	// 2 mayor
	// 3 praised
}

func ExampleDocument_Subtree() {
	doc := hearsay.Parse("The old mayor praised them.")
	fmt.Println(doc.Slice(doc.Subtree(2)))
	// Output: The old mayor
}

func ExampleDocument_Extent() {
	doc := hearsay.Parse("The old mayor praised them.")
	fmt.Println(doc.Extent(2))
	// Output: 0 3
}

func ExampleDocument_Common() {
	doc := hearsay.Parse("The old mayor praised them.")
	fmt.Println(word(doc, doc.Common(0, 4)))
	// Output: 3 praised
}

func ExampleDocument_Path() {
	doc := hearsay.Parse("The old mayor praised them.")
	for i := range doc.Path(0, 4) {
		fmt.Println(word(doc, i))
	}
	// Output:
	// 0 The
	// 2 mayor
	// 3 praised
	// 4 them
}

func ExampleSpan() {
	quote, cue := hearsay.Span{Start: 0, End: 12}, hearsay.Span{Start: 17, End: 21}
	fmt.Println(quote.Len(), quote.Contains(cue), quote.Overlaps(cue), cue.IsZero())
	// Output: 12 false false false
}

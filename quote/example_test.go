package quote_test

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/quote"
)

const report = "“The bridge,” Mayor Anna Smith said, “is safe.”\n\n" +
	"Bob Jones said the cables “may not last.” He had warned her.\n\n" +
	"“We will look,” Smith replied."

func ExampleExtract() {
	doc := hearsay.Parse(report)
	for _, q := range quote.Extract(doc, entity.Find(doc)) {
		fmt.Println(q.Kind, q.Speaker, q.Cue.Text)
		for _, c := range q.Content {
			fmt.Printf("  %d-%d %s\n", c.Start, c.End, c.Text)
		}
	}
	// Output:
	// direct Anna Smith said
	//   0-17 “The bridge,”
	//   41-55 “is safe.”
	// mixed Bob Jones said
	//   72-102 the cables “may not last.”
	// direct Anna Smith replied
	//   123-142 “We will look,”
}

// All who speak in an article.
func ExampleExtract_speakers() {
	doc := hearsay.Parse(report)
	var speakers []string
	for _, q := range quote.Extract(doc, entity.Find(doc)) {
		if !slices.Contains(speakers, q.Speaker) {
			speakers = append(speakers, q.Speaker)
		}
	}
	fmt.Println(speakers)
	// Output: [Anna Smith Bob Jones]
}

// The words of one speaker that stand in quotation marks.
func ExampleExtract_oneSpeaker() {
	doc := hearsay.Parse(report)
	for _, q := range quote.Extract(doc, entity.Find(doc)) {
		if q.Speaker == "Anna Smith" {
			for _, words := range q.Quoted {
				fmt.Println(words.Text)
			}
		}
	}
	// Output:
	// “The bridge,”
	// “is safe.”
	// “We will look,”
}

// What stands in marks and is nobody's speech.
func ExampleMarked() {
	doc := hearsay.Parse("Tom “The Wall” Hale, who wrote the novel “Salt Road”, left his “friends” behind.")
	for _, m := range quote.Marked(doc, quote.Extract(doc, entity.Find(doc))) {
		fmt.Println(m.Kind, m.Text)
	}
	// Output:
	// nickname “The Wall”
	// title “Salt Road”
	// scare “friends”
}

// The verbatim quotes at a precision of 90 %.
func ExampleExtract_verbatim() {
	doc := hearsay.Parse(report)
	for _, q := range quote.Extract(doc, entity.Find(doc)) {
		if q.Kind == quote.Direct && q.Confidence >= 0.8 {
			fmt.Println(q.Step, q.Speaker)
		}
	}
	// Output:
	// fronted Anna Smith
	// fronted Anna Smith
}

// A quote split by its cue, put together again.
func ExampleExtract_split() {
	doc := hearsay.Parse(report)
	q := quote.Extract(doc, entity.Find(doc))[0]
	var words []string
	for _, part := range q.Quoted {
		words = append(words, strings.Trim(part.Text, "“”"))
	}
	fmt.Println(strings.Join(words, " "))
	// Output: The bridge, is safe.
}

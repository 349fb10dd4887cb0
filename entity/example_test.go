package entity_test

import (
	"fmt"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
)

const report = "Chinese Foreign Minister Wang Yi met German Chancellor Angela Merkel in Berlin. " +
	"Merkel praised the talks. She said Wang had listened."

func ExampleFind() {
	doc := hearsay.Parse(report)
	for _, e := range entity.Find(doc).All() {
		if e.Kind == entity.Person {
			fmt.Printf("%s: %s, %s\n", e.Name, e.Role, e.Affiliation)
		}
	}
	// Output:
	// Wang Yi: Foreign Minister, Chinese
	// Angela Merkel: Chancellor, German
}

func ExampleIndex_Mentions() {
	doc := hearsay.Parse(report)
	people := entity.Find(doc)
	for m := range people.Mentions() {
		if e := people.Entity(m.Entity); e.Name == "Angela Merkel" {
			fmt.Println(m.Start, m.Form, m.Text)
		}
	}
	// Output:
	// 37 name German Chancellor Angela Merkel
	// 80 name Merkel
	// 106 pronoun She
}

func ExampleIndex_In() {
	doc := hearsay.Parse(report)
	for m := range entity.Find(doc).In(doc.Sentence(1).Span) {
		fmt.Println(m.Text)
	}
	// Output: Merkel
}

// Who is an organization.
func ExampleFind_organizations() {
	doc := hearsay.Parse("The Lagos Port Authority and Dangote Group signed the contract. Officials from the United Nations looked on.")
	for _, e := range entity.Find(doc).All() {
		if e.Kind == entity.Organization {
			fmt.Println(e.Name)
		}
	}
	// Output:
	// Lagos Port Authority
	// Dangote Group
	// United Nations
}

// Who is mentioned at a place in the text, such as where a reader clicks.
func ExampleIndex_At() {
	doc := hearsay.Parse(report)
	people := entity.Find(doc)
	for _, offset := range []int{0, 24, 33, 106} {
		if m, ok := people.At(offset); ok {
			fmt.Printf("%q is %s\n", m.Text, people.Entity(m.Entity).Name)
		} else {
			fmt.Println("nobody")
		}
	}
	// Output:
	// "Chinese" is China
	// "Chinese Foreign Minister Wang Yi" is Wang Yi
	// nobody
	// "She" is Angela Merkel
}

// A name, a pronoun or a noun phrase is who it refers to.
func ExampleIndex_Speaker() {
	doc := hearsay.Parse(report)
	people := entity.Find(doc)
	she := doc.Token(doc.TokenAt(106))
	fmt.Println(people.Speaker(doc, she.Span))
	// Output: Angela Merkel true
}

// The mention that a longer noun phrase is about.
func ExampleIndex_Resolve() {
	doc := hearsay.Parse("German Chancellor Angela Merkel, who was in Paris, said no.")
	m, ok := entity.Find(doc).Resolve(doc, hearsay.Span{Start: 0, End: 49})
	fmt.Println(m.Text, ok)
	// Output: German Chancellor Angela Merkel true
}

// Entities found elsewhere, by another tagger, can be used in the next stages.
func ExampleNewIndex() {
	doc := hearsay.Parse("Merkel praised the talks.")
	people := entity.NewIndex([]entity.Entity{{
		Name: "Angela Merkel",
		Kind: entity.Person,
		Mentions: []entity.Mention{{
			Excerpt: doc.Excerpt(hearsay.Span{Start: 0, End: 6}), Form: entity.Name, Name: hearsay.Span{Start: 0, End: 6}, Confidence: 1,
		}},
	}})
	fmt.Println(people.Speaker(doc, hearsay.Span{Start: 0, End: 6}))
	// Output: Angela Merkel true
}

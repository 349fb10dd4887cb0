package claim_test

import (
	"fmt"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/claim"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/quote"
)

const report = "Anna Smith accused the council of hiding the report. The council denied that it knew of a report. " +
	"Bob Jones said the bridge may fall. He urged Smith to close it. Two towers stand on the bridge."

// claims runs the stages before.
func claims(text string) []claim.Claim {
	doc := hearsay.Parse(text)
	people := entity.Find(doc)
	return claim.Attribute(doc, people, quote.Extract(doc, people))
}

// Who claims what, and how firmly.
func ExampleAttribute() {
	for _, c := range claims(report) {
		if c.Speaker != "" {
			fmt.Printf("%s, %s, %s: %s\n", c.Speaker, c.Class, c.Commitment, c.Content[0].Text)
		}
	}
	// Output:
	// Anna Smith, accuse, asserted: of hiding the report
	// council, deny, denied: that it knew of a report
	// Bob Jones, say, hedged: the bridge may fall
	// Bob Jones, demand, demanded: to close it
}

// Who accuses whom.
func ExampleAttribute_accusations() {
	for _, c := range claims(report) {
		if c.Class == claim.Accuse {
			fmt.Println(c.Speaker, c.Cue.Lemma, c.Target.Text, c.Content[0].Text)
		}
	}
	// Output:
	// Anna Smith accuse the council of hiding the report
}

// What the article says in its own name: there is neither source nor cue.
func ExampleAttribute_author() {
	for _, c := range claims(report) {
		if c.Source.IsZero() && c.Cue.IsZero() {
			fmt.Println(c.Content[0].Text)
		}
	}
	// Output:
	// Two towers stand on the bridge
}

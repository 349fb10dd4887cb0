package claim_test

import (
	"cmp"
	"fmt"
	"slices"

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

// What the article says in its own name has no class.
func ExampleAttribute_author() {
	for _, c := range claims(report) {
		if c.Class == 0 {
			fmt.Println(c.Content[0].Text)
		}
	}
	// Output:
	// Two towers stand on the bridge
}

// The claims that are most worth checking, and what speaks for them.
func ExampleAttribute_rank() {
	all := claims("Anna Smith said the city lost 1,200 jobs last year. Bob Jones said the mayor is wonderful. " +
		"He urged the council to meet. Smith hopes to win.")
	slices.SortStableFunc(all, func(a, b claim.Claim) int { return cmp.Compare(b.CheckWorthy, a.CheckWorthy) })
	fmt.Println(all[0].Standalone)
	fmt.Println(all[0].Type, all[0].CheckWorthy > 0.5, all[0].Signals[0].Kind)
	// Output:
	// Anna Smith says the city lost 1,200 jobs last year.
	// quantity true number
}

// What is asserted, and denied by nobody: a store of facts must not hold the rest.
func ExampleAttribute_facts() {
	all := claims("Engineers found the dam leaked. Anna Smith said the council hid a report. " +
		"The council denied that it hid a report.")
	denied := func(key string) bool {
		return slices.ContainsFunc(all, func(c claim.Claim) bool {
			return c.Commitment == claim.Denied && claim.Similarity(c.Key, key) >= 0.5
		})
	}
	for _, c := range all {
		if c.Commitment == claim.Asserted && c.Condition.IsZero() && !denied(c.Key) {
			fmt.Println(c.Standalone)
		}
	}
	// Output:
	// Engineers find the dam leaked.
}

// Everything that is put down to sources without a name.
func ExampleAttribute_unnamed() {
	all := claims("Anna Smith said the bridge was safe. Officials said the bridge may fall. " +
		"Critics accused the council of hiding a report. The mayor reportedly read the report.")
	for _, c := range all {
		if c.Class != 0 && slices.ContainsFunc(c.Signals, func(s claim.Signal) bool { return s.Kind == claim.VagueSource }) {
			fmt.Printf("%s: %s\n", c.Source.Text, c.Standalone)
		}
	}
	// Output:
	// Officials: Officials say the bridge may fall.
	// Critics: Critics accuse the council of hiding a report.
}

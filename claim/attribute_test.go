package claim_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/claim"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/quote"
)

// show gives a claim on a line: speaker, cue's lemma, class, commitment and
// content.
func show(c claim.Claim) string {
	var content []string
	for _, e := range c.Content {
		content = append(content, e.Text)
	}
	return strings.Join([]string{c.Speaker, c.Cue.Lemma, c.Class.String(), c.Commitment.String(), strings.Join(content, " … ")}, " | ")
}

func TestAttribute(t *testing.T) {
	cases := []struct{ text, want string }{
		{"Anna Smith said the bridge was safe.", "Anna Smith | say | say | asserted | the bridge was safe"},
		{"Anna Smith said the bridge may fall.", "Anna Smith | say | say | hedged | the bridge may fall"},
		{"Anna Smith said the bridge would fall on Friday.", "Anna Smith | say | say | predicted | the bridge would fall on Friday"},
		{"Anna Smith said she would resign.", "Anna Smith | say | say | promised | she would resign"},
		{"Anna Smith did not say that the bridge was safe.", "Anna Smith | say | say | none | that the bridge was safe"},
		{"Anna Smith insisted that the bridge was safe.", "Anna Smith | insist | insist | asserted | that the bridge was safe"},
		{"Anna Smith admitted that the bridge was old.", "Anna Smith | admit | admit | asserted | that the bridge was old"},
		{"Anna Smith denied that the bridge was old.", "Anna Smith | deny | deny | denied | that the bridge was old"},
		{"Anna Smith urged the council to close the bridge.", "Anna Smith | urge | demand | demanded | to close the bridge"},
		{"Anna Smith called on the council to close the bridge.", "Anna Smith | call on | demand | demanded | to close the bridge"},
		{"Anna Smith promised to close the bridge.", "Anna Smith | promise | promise | promised | to close the bridge"},
		{"Anna Smith predicted that the bridge would fall.", "Anna Smith | predict | predict | predicted | that the bridge would fall"},
		{"Anna Smith believes that the bridge is safe.", "Anna Smith | believe | believe | hedged | that the bridge is safe"},
		{"Anna Smith fears that the bridge will fall.", "Anna Smith | fear | feel | hedged | that the bridge will fall"},
		{"The study found that the bridge was safe.", "study | find | find | asserted | that the bridge was safe"},
		{"Anna Smith asked whether the bridge was safe.", "Anna Smith | ask | ask | asked | whether the bridge was safe"},
		{"The bridge was closed on Monday.", " |  |  | asserted | The bridge was closed on Monday"},
	}
	for _, c := range cases {
		t.Run(c.text, func(t *testing.T) {
			var got []string
			for _, k := range claims(c.text) {
				got = append(got, show(k))
			}
			assert.Equal(t, []string{c.want}, got)
		})
	}
}

func TestAttributeRoles(t *testing.T) {
	all := claims("Anna Smith accused Bob Jones of hiding a report.")
	require.Len(t, all, 1)
	assert.Equal(t, "Bob Jones", all[0].Target.Text)
	assert.True(t, all[0].Addressee.IsZero())

	all = claims("Anna Smith told Bob Jones that the bridge was safe.")
	require.Len(t, all, 1)
	assert.Equal(t, "Bob Jones", all[0].Addressee.Text)
	assert.True(t, all[0].Target.IsZero())
}

func TestAttributeNested(t *testing.T) {
	all := claims("The council denied accusations from Anna Smith that the bridge was unsafe.")
	require.Len(t, all, 2)
	assert.Equal(t, claim.Deny, all[0].Class)
	assert.Nil(t, all[0].Parent)
	assert.Equal(t, claim.Accuse, all[1].Class)
	assert.Equal(t, "Anna Smith", all[1].Speaker)
	if assert.NotNil(t, all[1].Parent) {
		assert.Zero(t, *all[1].Parent)
	}
}

// TestAttributeFollowsQuotes wants what the caller put right in the quotes to
// stay right, and a quote that the caller took out to give no claim.
func TestAttributeFollowsQuotes(t *testing.T) {
	doc := hearsay.Parse("“The bridge is safe,” she said. Anna Smith believes that it is old.")
	people := entity.Find(doc)
	quotes := quote.Extract(doc, people)
	require.NotEmpty(t, quotes)
	quotes[0].Speaker, quotes[0].Confidence = "Ottilie Brandt", 1
	all := claim.Attribute(doc, people, quotes)
	assert.Equal(t, "Ottilie Brandt", all[0].Speaker)
	assert.Equal(t, 1.0, all[0].Confidence)

	for _, c := range claim.Attribute(doc, people, nil) {
		assert.NotEqual(t, "said", c.Cue.Text)
	}
	assert.NotNil(t, claim.Attribute(new(hearsay.Document), nil, nil), "an empty list, not nil")
}

// A quotation that nobody is said to have said is a claim without cue and source,
// unless the caller takes it out of the quotes; it is never the author's.
func TestAttributeWithoutCue(t *testing.T) {
	const text = "The hall fell silent.\n\n“Nobody has ever seen a night like that one.”\n\nThe mayor left early."
	all := claims(text)
	require.Len(t, all, 3)
	assert.Equal(t, " |  | say | asserted | “Nobody has ever seen a night like that one.”", show(all[1]))
	assert.Equal(t, "“Nobody has ever seen a night like that one.”", all[1].Quoted[0].Text)
	assert.True(t, all[1].Cue.IsZero())
	assert.Zero(t, all[0].Class)
	assert.Zero(t, all[2].Class)

	doc := hearsay.Parse(text)
	people := entity.Find(doc)
	quotes := quote.Extract(doc, people)
	require.Len(t, quotes, 1)
	quotes[0].Speaker = "Anna Smith"
	assert.Equal(t, "Anna Smith", claim.Attribute(doc, people, quotes)[1].Speaker)
	for _, c := range claim.Attribute(doc, people, nil) {
		assert.Zero(t, c.Class)
		assert.NotContains(t, c.Content[0].Text, "Nobody")
	}
}

// Who says nothing claims nothing, and what is done is not said.
func TestAttributeNothingSaid(t *testing.T) {
	for text, want := range map[string][]string{
		"The minister declined to comment.":              nil,
		"A spokesman for the bank refused to comment.":   nil,
		"The novel was rejected by six editors.":         {" |  |  | asserted | The novel was rejected by six editors"},
		"The council voted 5-4 to reject the bridge.":    {" |  |  | asserted | The council voted 5-4 to reject the bridge"},
		"The minister concluded a long visit to Peru.":   {" |  |  | asserted | The minister concluded a long visit to Peru"},
		"The accusation was rejected by the minister.":   {"minister | reject | deny | denied | The accusation"},
		"The minister rejected the accusation.":          {"minister | reject | deny | denied | the accusation"},
		"The minister declined to say who paid for it.":  {"minister | decline to say | say | none | who paid for it"},
		"The minister supported the new bridge.":         {"minister | support | feel | asserted | the new bridge"},
		"The minister backed the new bridge.":            {"minister | back | feel | asserted | the new bridge"},
		"The inspector concluded that the dam was safe.": {"inspector | conclude | believe | asserted | that the dam was safe"},
	} {
		var got []string
		for _, c := range claims(text) {
			got = append(got, show(c))
		}
		assert.Equal(t, want, got, text)
	}
}

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

package entity_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
)

func TestSpeaker(t *testing.T) {
	for _, c := range []struct{ name, text, source, want string }{
		{"name", "Angela Merkel spoke. Merkel left.", "Merkel left", "Angela Merkel"},
		{"with a title", "French President Emmanuel Macron spoke.", "French President Emmanuel Macron", "Emmanuel Macron"},
		{"with what follows", "Emmanuel Macron, who was in Beijing, spoke.", "Emmanuel Macron, who was in Beijing", "Emmanuel Macron"},
		{"who", "Emmanuel Macron, who was in Beijing, spoke.", "who", "Emmanuel Macron"},
		{"pronoun", "Angela Merkel spoke. She left.", "She", "Angela Merkel"},
		{"pronoun of nobody", "She left.", "She", ""},
		{"unnamed", "A spokesman for the ministry said so.", "A spokesman for the ministry", "spokesman for the ministry"},
		{"unnamed group", "Several officials said so.", "Several officials", "officials"},
		{"apposition", "One of them, the barrister Ottoline Marsh, said so.", "One of them, the barrister Ottoline Marsh", "Ottoline Marsh"},
		{"one person in two nouns", "Her coach and father, Karl Fischer, said so.", "Her coach and father, Karl Fischer", "Karl Fischer"},
		{"apposition of another sort", "The mayor, a Democrat, said so.", "The mayor, a Democrat", "mayor"},
		{"one of some", "One of the nurses said so.", "One of the nurses", "One of the nurses"},
		{"one of nobody named", "One of them said so.", "One of them", ""},
		{"one of some, with age and name", "One of the three grooms on board, 26-year-old Niamh Tuohy, said so.", "One of the three grooms on board, 26-year-old Niamh Tuohy", "Niamh Tuohy"},
		{"others", "Other scientists said so.", "Other scientists", "scientists"},
		{"things with a participle", "The photographs taken in May show it.", "The photographs taken in May", "photographs"},
		{"a spokesman for what is named behind", "A spokesman for the consultant, Bryson Tate Associates, said so.", "A spokesman for the consultant, Bryson Tate Associates", "spokesman for the consultant"},
		{"metonym", "Beijing warned of consequences.", "Beijing", "China"},
		{"two", "Angela Merkel and Emmanuel Macron said so.", "Angela Merkel and Emmanuel Macron", "Angela Merkel and Emmanuel Macron"},
		{"two of whom one is hers", "Ingeborg Aasland and her co-authors said so.", "Ingeborg Aasland and her co-authors", "Ingeborg Aasland and her co-authors"},
		{"two roles of one", "American academic and professor Marc Lamont Hill said so.", "American academic and professor Marc Lamont Hill", "Marc Lamont Hill"},
		{"a name with and", "The Department of Health and Human Services said so.", "The Department of Health and Human Services", "Department of Health and Human Services"},
		{"of no known sort", "A gnome in the hall says so.", "A gnome in the hall", "gnome in the hall"},
		{"only marks", "He said: “!”", "“!”", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc := hearsay.Parse(c.text)
			start := strings.Index(c.text, c.source)
			require.GreaterOrEqual(t, start, 0)
			name, ok := entity.Find(doc).Speaker(doc, hearsay.Span{Start: start, End: start + len(c.source)})
			assert.Equal(t, c.want, name)
			assert.Equal(t, c.want != "", ok)
		})
	}
}

func TestResolve(t *testing.T) {
	doc := hearsay.Parse("French President Emmanuel Macron spoke.")
	people := entity.Find(doc)
	m, ok := people.Resolve(doc, hearsay.Span{Start: 0, End: len("French President Emmanuel Macron")})
	require.True(t, ok)
	assert.Equal(t, "Emmanuel Macron", people.Entity(m.Entity).Name)
	_, ok = people.Resolve(doc, hearsay.Span{Start: len(doc.Text()) - 1, End: len(doc.Text())})
	assert.False(t, ok)
}

// Spans that name no words of the text give no speaker, and long ones no trouble.
func TestSpeakerOfOddSpans(t *testing.T) {
	doc := hearsay.Parse("Angela Merkel spoke.")
	people := entity.Find(doc)
	for _, s := range []hearsay.Span{{}, {Start: 5, End: 5}, {Start: 9, End: 3}, {Start: 100, End: 200}, {Start: -5, End: -1}, {Start: 19, End: 20}} {
		assert.NotPanics(t, func() {
			_, ok := people.Speaker(doc, s)
			assert.False(t, ok, "%+v", s)
			_, ok = people.Resolve(doc, s)
			assert.False(t, ok, "%+v", s)
		})
	}
	assert.NotPanics(t, func() { people.Speaker(doc, hearsay.Span{Start: -10, End: 1000}) })
	none := hearsay.Parse("")
	_, ok := entity.Find(none).Speaker(none, hearsay.Span{Start: 0, End: 10})
	assert.False(t, ok)
	long := hearsay.Parse(strings.Repeat("Angela Merkel and ", 20_000))
	people = entity.Find(long)
	name, ok := people.Speaker(long, hearsay.Span{Start: 0, End: len(long.Text())})
	assert.True(t, ok)
	assert.NotEmpty(t, name)
}

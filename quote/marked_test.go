package quote_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/quote"
)

// TestMarked wants what stands in marks and is nobody's speech, and its kind; no
// quote comes of it.
func TestMarked(t *testing.T) {
	for text, want := range map[string][]string{
		"":                 {},
		"No marks at all.": {},
		"The so-called “peace plan” was dropped.":             {"scare “peace plan”"},
		"His “friends” had left him.":                         {"scare “friends”"},
		"The ‘experts’ were all wrong.":                       {"scare ‘experts’"},
		"The “new normal” is a 24\" screen.":                  {"scare “new normal”"},
		"She is the \"unofficial\" mayor of the \"village\".": {"scare \"unofficial\"", "scare \"village\""},
		"He reads “War and Peace” every year.":                {"title “War and Peace”"},
		"Her novel «The Salt Road» sold well.":                {"title «The Salt Road»"},
		"The film, “Winter Light,” opened on Friday.":         {"title “Winter Light,”"},
		"The band played “Let it rain” until midnight.":       {"title “Let it rain”"},
		"The song ‘Blue’ was a hit in 1999.":                  {"title ‘Blue’"},
		"“Winter Light”\n\nIt is a film.":                     {"title “Winter Light”"},
		"Tom “The Wall” Hale won again.":                      {"nickname “The Wall”"},
		"Maria \"Mimi\" Kovac ran the shop.":                  {"nickname \"Mimi\""},
		"Jo ‘Dusty’ Miller was born in Leeds.":                {"nickname ‘Dusty’"},
		"The slogan “Built to Last” was on every wall.":       {"slogan “Built to Last”"},
		"The firm’s motto, “Bread First”, is on the door.":    {"slogan “Bread First”"},
		"A banner read “No more tolls” in red.":               {"slogan “No more tolls”"},
		"The word “if” is short.":                             {"term “if”"},
		"He could not spell “stupid” at ten.":                 {"term “stupid”"},
		"He pronounced it “arm”.":                             {"term “arm”"},
		"She drank from a bottle marked “poison”.":            {"term “poison”"},
		"The room is known as “the tank”.":                    {"term “the tank”"},
		"The term “gig work” is new.":                         {"term “gig work”"},
		"She typed `rm -rf` and left.":                        {"code `rm -rf`"},
		"Run ```go test``` and `go vet` first.":               {"code ```go test```", "code `go vet`"},
		"It was a ``mess'' and a ``muddle'' again.":           {"scare ``mess''", "scare ``muddle''"},
		"A lone ` here.\n\nAnd ` there.":                      {},
		"“We stay,” Anna Reed said.":                          {},
		"“I read ‘The Salt Road’ twice,” Anna Reed said.":     {"title ‘The Salt Road’"},
	} {
		doc := hearsay.Parse(text)
		quotes := quote.Extract(doc, entity.Find(doc))
		got := []string{}
		for _, m := range quote.Marked(doc, quotes) {
			assert.Equal(t, text[m.Start:m.End], m.Text)
			got = append(got, m.Kind.String()+" "+m.Text)
		}
		assert.Equal(t, want, got, text)
		if len(want) > 0 && len(quotes) > 0 {
			assert.Contains(t, text, "said", "a quote of %q", text)
		}
	}
}

func TestMarkJSON(t *testing.T) {
	doc := hearsay.Parse("Tom “The Wall” Hale won again.")
	b, err := json.Marshal(quote.Marked(doc, nil))
	require.NoError(t, err)
	assert.JSONEq(t, `[{"start": 4, "end": 18, "text": "“The Wall”", "kind": "nickname"}]`, string(b))
	var back []quote.Mark
	require.NoError(t, json.Unmarshal(b, &back))
	assert.Equal(t, quote.Nickname, back[0].Kind)
	assert.Error(t, json.Unmarshal([]byte(`"joke"`), &back[0].Kind))
}

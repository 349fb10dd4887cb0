package relation

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hearsay-nlp/hearsay"
)

func TestDateline(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"MADRID (Reuters) - Ministers left the town.", "MADRID (Reuters) -"},
		{"Madrid (Reuters) – Ministers left the town.", "Madrid (Reuters) –"},
		{"PARIS, March 3 -- Ministers left the town.", "PARIS, March 3 --"},
		{"LONDON — “We left,” ministers said.", "LONDON —"},
		{"ST. PETERSBURG, Fla. (AP) — Ministers left.", "ST. PETERSBURG, Fla. (AP) —"},
		{"Lyon, France — The minister left.", "Lyon, France —"},
		{"NEW YORK, 12 June/Wire/ -- Ministers left.", "NEW YORK, 12 June/Wire/ --"},
		{"NATO — the alliance — met in May.", ""},
		{"NATO ministers met — They left in May.", ""},
		{"Smith — The man of the hour — left.", ""},
		{"Jean-Luc left. LONDON — The minister left.", ""},
		{"The minister left -- He was ill.", ""},
		{"LONDON —", ""},
		{"—", ""},
		{"LONDON", ""},
	} {
		doc := hearsay.Parse(c.text)
		assert.Equal(t, c.want, doc.Slice(Dateline(doc, 0).Span(doc)), c.text)
	}
	doc := hearsay.Parse("Ministers leave\n\nOSLO — They left.")
	assert.Equal(t, "OSLO —", doc.Slice(Dateline(doc, 1).Span(doc)))
}

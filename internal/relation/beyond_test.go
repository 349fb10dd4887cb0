package relation

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hearsay-nlp/hearsay"
)

func TestBeyond(t *testing.T) {
	for text, want := range map[string]string{
		"The pilot may have said “climb” before the recording ends.":     "“climb”",
		"Reed told reporters “no comment” as he left the court.":         "“no comment”",
		"Moll blasted Reed as a “disgrace” Wednesday on a morning show.": "Reed as a “disgrace”",
		"He called the plan a “joke” on Friday in Paris.":                "the plan a “joke”",
		"Reed promised “free buses” in a statement.":                     "“free buses”",
		"Reed said the deal was “dead” after the vote.":                  "the deal was “dead” after the vote",
		"Reed said that his men “may have panicked” when it backfired.":  "that his men “may have panicked” when it backfired",
		"Reed called the plan a “joke” in bad taste.":                    "the plan a “joke” in bad taste",
	} {
		doc := hearsay.Parse(text)
		found := Find(doc)
		if assert.NotEmpty(t, found, text) {
			h := found[0].Hull()
			assert.Equal(t, want, doc.Slice(hearsay.Span{Start: doc.Token(h.First).Start, End: doc.Token(h.Last - 1).End}), text)
		}
	}
}

// Package record is the JSON that the programs write for an article: its
// entities, quotes and claims as the library's own types give them.
package record

import (
	"bytes"
	"encoding/json"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/claim"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/quote"
)

// Record is what an article holds.
type Record struct {
	ID       json.RawMessage `json:"id"` // a string or number, or nil
	Entities *entity.Index   `json:"entities"`
	Quotes   []quote.Quote   `json:"quotes"`
	Claims   []claim.Claim   `json:"claims"`
}

// Of reads an article: this is all that there is to using the library.
func Of(id json.RawMessage, text string) Record {
	doc := hearsay.Parse(text)
	people := entity.Find(doc)
	quotes := quote.Extract(doc, people)
	claims := claim.Attribute(doc, people, quotes)
	return Record{id, people, quotes, claims}
}

// Line returns v as one line of JSON with its newline.
func Line(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	err := enc.Encode(v)
	return b.Bytes(), err
}

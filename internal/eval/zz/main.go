package main

import (
	"bufio"
	"encoding/json"
	"os"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/claim"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/quote"
)

func main() {
	sc := bufio.NewScanner(os.Stdin)
	sc.Buffer(nil, 64<<20)
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for sc.Scan() {
		var in struct{ ID, Text string }
		json.Unmarshal(sc.Bytes(), &in)
		doc := hearsay.Parse(in.Text)
		people := entity.Find(doc)
		quotes := quote.Extract(doc, people)
		claims := claim.Attribute(doc, people, quotes)
		enc.Encode(map[string]any{"id": in.ID, "quotes": quotes, "claims": claims})
	}
}

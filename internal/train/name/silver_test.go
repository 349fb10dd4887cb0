package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hearsay-nlp/hearsay/internal/name"
	"github.com/hearsay-nlp/hearsay/internal/name/corpus"
)

// marked returns a text that is one name of the kind.
func marked(phrase string, k name.Kind) corpus.Text {
	words := strings.Fields(phrase)
	tags := make([]string, len(words))
	for i := range tags {
		tags[i] = "NNP"
	}
	return corpus.Text{
		Input: name.Input{Words: words, Tags: tags, Ends: []int{len(words)}},
		Names: []name.Name{{First: 0, Last: len(words), Kind: k}},
	}
}

// times returns n such texts.
func times(n int, phrase string, k name.Kind) []corpus.Text {
	var texts []corpus.Text
	for range n {
		texts = append(texts, marked(phrase, k))
	}
	return texts
}

func TestSettle(t *testing.T) {
	for _, c := range []struct {
		title string
		texts []corpus.Text
		want  string // the last of them
	}{
		{"most of them", append(times(4, "Orlin", name.Person), marked("Orlin", name.Organization)), "PER Orlin"},
		{"too few", append(times(3, "Orlin", name.Person), marked("Orlin", name.Organization)), "ORG Orlin"},
		{"no more than half", append(times(3, "Orlin", name.Person), times(3, "Orlin", name.Organization)...), "ORG Orlin"},
		{"by its head", times(1, "Orlin Foundation", name.Person), "ORG Orlin Foundation"},
		{"by the lists", times(1, "Twitter", name.Misc), "ORG Twitter"},
		{"not where places are called so", times(1, "Boston", name.Place), "LOC Boston"},
		{"no title", times(1, "Mr. Orlin", name.Person), "PER Orlin"},
		{"a title that is a name", times(1, "Dean Orlin", name.Person), "PER Dean Orlin"},
	} {
		settle(c.texts)
		last := c.texts[len(c.texts)-1]
		n := last.Names[0]
		assert.Equal(t, c.want, n.Kind.String()+" "+phrase(last, n), c.title)
	}
}

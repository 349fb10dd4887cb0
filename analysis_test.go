package hearsay_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/claim"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/quote"
)

// analysis is what the four stages make of a text.
type analysis struct {
	doc    *hearsay.Document
	people *entity.Index
	quotes []quote.Quote
	claims []claim.Claim
}

func analyze(text string) analysis {
	var a analysis
	a.doc = hearsay.Parse(text)
	a.people = entity.Find(a.doc)
	a.quotes = quote.Extract(a.doc, a.people)
	a.claims = claim.Attribute(a.doc, a.people, a.quotes)
	return a
}

// sourceArticle returns the article that examples/article reads by default.
func sourceArticle(t testing.TB) string {
	t.Helper()
	b, err := os.ReadFile("examples/article/article.txt")
	require.NoError(t, err)
	return string(b)
}

// articles returns the texts of testdata/articles.jsonl: news in many houses'
// styles, written for this project.
var articles = sync.OnceValues(func() ([]string, error) {
	b, err := os.ReadFile("testdata/articles.jsonl")
	if err != nil {
		return nil, err
	}
	var texts []string
	lines := bufio.NewScanner(bytes.NewReader(b))
	lines.Buffer(nil, len(b))
	for lines.Scan() {
		var a struct{ Text string }
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			return nil, err
		}
		texts = append(texts, a.Text)
	}
	return texts, lines.Err()
})

func newsArticles(t testing.TB) []string {
	t.Helper()
	texts, err := articles()
	require.NoError(t, err)
	require.Len(t, texts, 16)
	return texts
}

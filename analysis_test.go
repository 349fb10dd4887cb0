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
	text   string
	doc    *hearsay.Document
	people *entity.Index
	quotes []quote.Quote
	claims []claim.Claim
}

func analyze(text string) analysis {
	a := analysis{text: text}
	for _, stage := range []func(*analysis){parse, find, extract, attribute} {
		stage(&a)
	}
	return a
}

func parse(a *analysis)     { a.doc = hearsay.Parse(a.text) }
func find(a *analysis)      { a.people = entity.Find(a.doc) }
func extract(a *analysis)   { a.quotes = quote.Extract(a.doc, a.people) }
func attribute(a *analysis) { a.claims = claim.Attribute(a.doc, a.people, a.quotes) }

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

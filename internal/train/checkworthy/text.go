package main

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/jsonl"
)

// text is what the teacher is asked about: a sentence of a debate with its label, or
// one without: a clause of it, a garbled one, or a sentence or clause of news.
type text struct {
	Text   string          `json:"text"`
	Label  string          `json:"label,omitempty"`
	Fold   int             `json:"fold"`            // the teacher of this fold has not seen its debate; -1: none has
	Taught [labels]float64 `json:"taught,omitzero"` // the probabilities of the labels, by the teacher
}

var labelNames = []string{"NFS", "UFS", "CFS"}

// garbled is how many garbled sentences are made of each of the debates'.
const garbled = 2

// sentence is one of a debate, as ClaimBuster has it.
type sentence struct{ Text, Label, Split, Debate string }

// readTexts gathers all texts, in an order that is always the same.
func readTexts(data string) ([]text, error) {
	var labeled []sentence
	var debates []string
	err := jsonl.Each(filepath.Join(data, "claims", "claimbuster.jsonl"), func(s sentence) {
		if s.Split == "train" {
			labeled = append(labeled, s)
			debates = append(debates, s.Debate)
		}
	})
	if err != nil {
		return nil, err
	}
	slices.Sort(debates)
	debates = slices.Compact(debates)
	fold := func(s sentence) int { return slices.Index(debates, s.Debate) % folds }
	var texts []text
	g := garbler{rng: rand.New(rand.NewPCG(seed, 3)), of: map[string][]string{}}
	for _, s := range labeled {
		texts = append(texts, text{Text: s.Text, Label: s.Label, Fold: fold(s)})
		doc := hearsay.Parse(s.Text)
		g.learn(doc)
		for _, c := range clauses(doc, 0, doc.NumTokens()) {
			texts = append(texts, text{Text: c, Fold: fold(s)})
		}
	}
	news, err := newsTexts(filepath.Join(data, "polnear", "train.jsonl"), &g)
	texts = append(texts, news...)
	for _, s := range labeled {
		doc := hearsay.Parse(s.Text)
		for range garbled {
			texts = append(texts, text{Text: g.garble(doc), Fold: fold(s)})
		}
	}
	return texts, err
}

// newsTexts returns the sentences and clauses of every second article of a file, which
// are enough for the time they take, and shows all its words to g.
func newsTexts(path string, g *garbler) ([]text, error) {
	const shortest, longest = 4, 60 // tokens of a sentence
	var texts []text
	articles := 0
	err := jsonl.Each(path, func(article struct{ Text string }) {
		doc := hearsay.Parse(article.Text)
		g.learn(doc)
		if articles++; articles%2 == 0 {
			return
		}
		for s := range doc.Sentences() {
			if n := s.Last - s.First; n < shortest || n > longest {
				continue
			}
			texts = append(texts, text{Text: doc.Slice(s.Span), Fold: -1})
			for _, c := range clauses(doc, s.First, s.Last) {
				texts = append(texts, text{Text: c, Fold: -1})
			}
		}
	})
	return texts, err
}

// clauses returns the clauses among tokens first to last that stand for what is said,
// thought or done, if they are longer than a few words.
func clauses(doc *hearsay.Document, first, last int) []string {
	var found []string
	for i := first; i < last; i++ {
		switch rel, _, _ := strings.Cut(doc.Token(i).Rel, ":"); rel {
		case "ccomp", "advcl", "conj", "acl", "parataxis":
			if a, b := doc.Extent(i); b-a >= 4 && b-a < last-first {
				c := doc.Slice(hearsay.Span{Start: doc.Token(a).Start, End: doc.Token(b - 1).End})
				found = append(found, strings.Trim(c, " ,-–—;:"))
			}
		}
	}
	return found
}

// garbler makes new sentences by putting other words of the same tag for some, which
// the teacher then labels (Tang et al. 2019).
type garbler struct {
	rng *rand.Rand
	of  map[string][]string // words by tag
}

func (g *garbler) learn(doc *hearsay.Document) {
	for t := range doc.Tokens() {
		g.of[t.Tag] = append(g.of[t.Tag], doc.Slice(t.Span))
	}
}

// garble returns the sentence in doc, or a half of it, with one word in twenty left out
// and one in five changed.
func (g *garbler) garble(doc *hearsay.Document) string {
	first, last := 0, doc.NumTokens()
	if last > 8 && g.rng.Float64() < 0.3 {
		first = g.rng.IntN(last / 2)
		last = first + last/2
	}
	var b strings.Builder
	at := 0
	for i := first; i < last; i++ {
		t := doc.Token(i)
		if i > first {
			b.WriteString(doc.Text()[at:t.Start])
		}
		at = t.End
		switch r := g.rng.Float64(); {
		case r < 0.05:
		case r < 0.25:
			same := g.of[t.Tag]
			b.WriteString(same[g.rng.IntN(len(same))])
		default:
			b.WriteString(doc.Slice(t.Span))
		}
	}
	return strings.TrimSpace(b.String())
}

// writeTexts writes texts as JSON lines.
func writeTexts(path string, texts []text) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	e := json.NewEncoder(f)
	for i := range texts {
		if err := e.Encode(&texts[i]); err != nil {
			return err
		}
	}
	return f.Close()
}

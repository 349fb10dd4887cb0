package main

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/jsonl"
)

// text is what the teachers are asked about: a sentence of a debate with its label, or
// one without: a clause of it, one made from it, or a sentence or clause of texts that
// nobody labeled.
type text struct {
	Text   string            `json:"text"`
	Label  string            `json:"label,omitempty"`
	Fold   int               `json:"fold"`             // the teachers of this fold have not seen its debate; -1: none has
	Taught [][labels]float64 `json:"taught,omitempty"` // by fold, then by its teachers: the logarithms of the labels' probabilities
}

var labelNames = []string{"NFS", "UFS", "CFS"}

// sentence is one of a debate, as ClaimBuster has it.
type sentence struct{ Text, Label, Split, Debate string }

// readTexts gathers all texts, each once, in an order that is always the same: those of
// the debates by fold, then those without labels.
func readTexts(data, speeches string) ([]text, error) {
	docs, err := unlabeled(data, speeches)
	if err != nil {
		return nil, err
	}
	folded, err := debates(filepath.Join(data, "claims", "claimbuster.jsonl"))
	if err != nil {
		return nil, err
	}
	var texts []text
	rng := rand.New(rand.NewPCG(seed, 3))
	for fold, sentences := range folded {
		g := newGarbler(rng)
		for _, doc := range docs {
			g.learn(doc)
		}
		var parsed []*hearsay.Document
		for _, s := range sentences {
			doc := hearsay.Parse(s.Text)
			g.learn(doc)
			parsed = append(parsed, doc)
			texts = append(texts, text{Text: s.Text, Label: s.Label, Fold: fold})
		}
		for _, doc := range parsed {
			for _, t := range slices.Concat(clauses(doc, 0, doc.NumTokens()), g.make(doc, 0, doc.NumTokens())) {
				texts = append(texts, text{Text: t, Fold: fold})
			}
		}
	}
	g := newGarbler(rng)
	for _, doc := range docs {
		g.learn(doc)
	}
	for _, doc := range docs {
		for _, t := range passages(doc, g) {
			texts = append(texts, text{Text: t, Fold: -1})
		}
	}
	return once(texts), nil
}

// debates returns the labeled sentences of the split "train" by the fold of their debate.
func debates(path string) ([folds][]sentence, error) {
	var of [folds][]sentence
	all, err := jsonl.Read[sentence](path)
	all = slices.DeleteFunc(all, func(s sentence) bool { return s.Split != "train" })
	var names []string
	for _, s := range all {
		names = append(names, s.Debate)
	}
	slices.Sort(names)
	names = slices.Compact(names)
	for _, s := range all {
		fold := slices.Index(names, s.Debate) % folds
		of[fold] = append(of[fold], s)
	}
	return of, err
}

// once leaves out what comes a second time in a fold without a label.
func once(texts []text) []text {
	type key struct {
		text string
		fold int
	}
	seen := map[key]bool{}
	return slices.DeleteFunc(texts, func(t text) bool {
		k := key{t.Text, t.Fold}
		twice := seen[k] && t.Label == "" || t.Text == ""
		seen[k] = true
		return twice
	})
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

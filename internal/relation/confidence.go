package relation

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"

	"github.com/hearsay-nlp/hearsay"
)

// confidence.txt is written by internal/train/confidence.
//
//go:embed confidence.txt
var confidenceText string

// shares gives the measured share of relations of a kind that are right.
var shares = sync.OnceValue(func() map[string]float64 {
	table := map[string]float64{}
	for line := range strings.Lines(confidenceText) {
		if f := strings.Split(line, "|"); len(f) == 3 {
			share, err := strconv.ParseFloat(strings.TrimSpace(f[1]), 64)
			if err != nil {
				panic("relation: confidence.txt: " + err.Error())
			}
			table[strings.TrimSpace(f[0])] = share
		}
	}
	return table
})

// Keys returns the kinds of relation that rel is one of, the widest first: by its
// step, its frame, the class of its cue, and what is expressed of it.
func (rel *Relation) Keys() []string {
	step := steps[rel.Step]
	frame := step + " " + rel.Frame.String()
	class := frame + " " + rel.Entry.Class
	full := class
	if rel.Source.Empty() {
		full += " unsourced"
	}
	if len(rel.Quoted) > 0 {
		full += " quoted"
	}
	return []string{step, frame, class, full + "."}
}

// StepName returns the name of the step that found rel in doc. Content behind a colon
// and the dash of a signature are steps by themselves.
func (rel *Relation) StepName(doc *hearsay.Document) string {
	first := rel.Content[0].First
	switch {
	case rel.Entry == dash:
		return "signature"
	case rel.Step == Complement && first > rel.Cue.First && doc.Slice(doc.Token(first-1).Span) == ":":
		return "introduced"
	}
	return steps[rel.Step]
}

var steps = []string{"complement", "fronted", "according", "nominal", "transcript", "adverb", "uncued", "learned"}

// confidence returns the share of relations like rel that are right: of the
// narrowest kind that was common enough to be measured.
func confidence(rel *Relation) float64 {
	share := 0.5
	for _, k := range rel.Keys() {
		if s, ok := shares()[k]; ok {
			share = s
		}
	}
	return share
}

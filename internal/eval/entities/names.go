package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/internal/name"
	"github.com/hearsay-nlp/hearsay/internal/name/corpus"
)

// nameKinds gives the kind of name that corpora call an entity's.
var nameKinds = map[entity.Kind]name.Kind{
	entity.Person: name.Person, entity.Organization: name.Organization, entity.Place: name.Place,
}

// measureNames prints how many names of persons, organizations and places
// entity.Find finds in the corpora that internal/eval/name measures the tagger on.
func measureNames(data string, show int) error {
	uner, err := corpus.Columns(filepath.Join(data, "ner", "uner_ewt.dev.iob2"), 1, 2, false)
	if err != nil {
		return err
	}
	news, err := corpus.GUM(data, "news")
	if err != nil {
		return err
	}
	for _, c := range []struct {
		title string
		texts []corpus.Text
	}{{"UNER-EWT dev", uner}, {"GUM news", news}} {
		counts := map[name.Kind]*mentions{name.Person: {}, name.Organization: {}, name.Place: {}}
		for _, t := range c.texts {
			addNames(t, counts, show)
		}
		for _, k := range []name.Kind{name.Person, name.Organization, name.Place} {
			fmt.Printf("%-12s %s %s\n", c.title, k, counts[k])
		}
	}
	return nil
}

// addNames counts the names of one text.
func addNames(t corpus.Text, counts map[name.Kind]*mentions, show int) {
	text, words := joined(t)
	gold := map[hearsay.Span]name.Kind{}
	for _, n := range t.Names {
		if c := counts[n.Kind]; c != nil {
			c.gold++
			gold[hearsay.Span{Start: words[n.First].Start, End: words[n.Last-1].End}] = n.Kind
		}
	}
	index := entity.Find(hearsay.Parse(text))
	for m := range index.Mentions() {
		k := nameKinds[index.Entity(m.Entity).Kind]
		if m.Name.IsZero() || k == name.None || m.Form == entity.Adjective {
			continue
		}
		if counts[k].predicted++; gold[m.Name] == k {
			counts[k].right++
			delete(gold, m.Name)
		} else if show > 0 {
			fmt.Printf("no name %s %q, %s: %q\n", k, text[m.Name.Start:m.Name.End], gold[m.Name], text[max(0, m.Name.Start-40):min(len(text), m.Name.End+40)])
		}
	}
	for s, k := range gold {
		if show > 0 {
			fmt.Printf("missed name %s %q: %q\n", k, text[s.Start:s.End], text[max(0, s.Start-40):min(len(text), s.End+40)])
		}
	}
}

// joined returns a text, words parted by spaces where the corpus has them and
// sentences by empty lines, with the places of the words.
func joined(t corpus.Text) (text string, words []hearsay.Span) {
	var b strings.Builder
	first := 0
	for _, end := range t.Input.Ends {
		for i, w := range t.Input.Words[first:end] {
			if i > 0 && (t.Glued == nil || !t.Glued[first+i]) {
				b.WriteByte(' ')
			}
			words = append(words, hearsay.Span{Start: b.Len(), End: b.Len() + len(w)})
			b.WriteString(w)
		}
		b.WriteString("\n\n")
		first = end
	}
	return b.String(), words
}

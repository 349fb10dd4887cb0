// Command entities measures entity.Find on annotated articles.
//
//	go run ./internal/eval/entities -data DIR [-show 20]
//
// DIR holds original/, wikinews/, entities/, ner/ and ud/. Printed are, for persons
// and organizations of the first, precision, recall and F1 of mentions, which
// agree where their last words do, and the share of matched mentions whose
// entity has the right name; and, for both, the share of the annotated sources
// whose speaker Index.Speaker names right, and the share it leaves unknown. The
// sources are the annotation's, so the figure is of linking alone.
//
// Then come names with the right words and kind, in UNER-EWT dev and GUM's news,
// with the spaces of the corpora and an empty line behind each sentence; and the pronouns of the third person in the
// written documents of GUM: those tied to the cluster of the last name or phrase
// before them, of those that GUM ties to one. Last come, for the same dev documents
// and for persons and organizations, CoNLL coreference F1, of clusters of two
// mentions and more and of all; and the names and pronouns that are tied to the
// cluster of the mention before them, of all that GUM ties to one.
package main

import (
	"flag"
	"fmt"
	"log"
	"path/filepath"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/internal/jsonl"
)

// article is an annotated article.
type article struct {
	ID           string
	Text         string
	Attributions []struct {
		Source, Cue [][2]int
		Speaker     string
	}
	Entities []struct {
		Name, Kind string
		Mentions   [][2]int
	}
}

func main() {
	log.SetFlags(0)
	data := flag.String("data", "", "folder with original/dev.jsonl and wikinews/dev.jsonl")
	show := flag.Int("show", 0, "print this many errors of each sort")
	only := flag.String("id", "", "print all entities of the article of this name")
	flag.Parse()
	for _, name := range []string{"original", "wikinews"} {
		articles, err := jsonl.Read[article](filepath.Join(*data, name, "dev.jsonl"))
		if err != nil {
			log.Fatal(err)
		}
		var m mentions
		var s speakers
		for _, a := range articles {
			doc := hearsay.Parse(a.Text)
			index := entity.Find(doc)
			if a.ID == *only {
				list(index)
			}
			m.add(a, index, *show)
			s.add(a, doc, index, *show)
		}
		if m.gold > 0 {
			fmt.Printf("%-9s mentions  %s\n", name, m)
			fmt.Printf("%-9s names     %s\n", name, share(m.named, m.right))
		}
		fmt.Printf("%-9s speakers  %s, unknown %s\n", name, share(s.right, s.all), share(s.unknown, s.all))
	}
	if err := measureNames(*data, *show); err != nil {
		log.Fatal(err)
	}
	if err := measureLinks(*data, *show); err != nil {
		log.Fatal(err)
	}
}

func share(n, of int) string {
	return fmt.Sprintf("%.1f %% (%d of %d)", 100*float64(n)/float64(max(of, 1)), n, of)
}

// list prints the entities of an article.
func list(index *entity.Index) {
	for _, e := range index.All() {
		fmt.Printf("%s | %s | %s | %s\n", e.Name, e.Kind, e.Role, e.Affiliation)
		for _, m := range e.Mentions {
			fmt.Printf("    %d %s %q\n", m.Start, m.Form, m.Text)
		}
	}
}

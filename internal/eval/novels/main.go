// Command novels measures package quote on novels, where most speech is direct and
// much of it without a cue.
//
//	go run ./internal/eval/novels -data DIR [-show] [-id NAME]
//
// DIR holds pdnc/novels.jsonl, the Project Dialogism Novel Corpus. Printed are, for
// each novel and for all:
//
//   - precision, recall and F1 of what stands in marks at all (marked) and of the
//     verbatim parts of quotes (quoted), which agree where the words between their
//     marks are the same;
//   - the share of quotes without a cue that are quotations (uncued);
//   - the share of quotations whose speaker is right, and the share left unknown: of
//     all, by how the novel tells the speaker (explicit: by name, anaphoric: by pronoun
//     or noun, implicit: not at all) and by the step that found them.
//
// A speaker is right if its words are all among those of a name of the
// character, and no other character has a shorter name that holds them.
package main

import (
	"flag"
	"fmt"
	"log"
	"path/filepath"
	"time"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/internal/jsonl"
	"github.com/hearsay-nlp/hearsay/quote"
)

// novel is an annotated novel.
type novel struct {
	ID         string
	Text       string
	Characters []character
	Quotes     []struct {
		ID      string
		Spans   [][2]int
		Speaker string
		Type    string
		Ref     string
	}
}

func main() {
	log.SetFlags(0)
	data := flag.String("data", "", "folder with pdnc/novels.jsonl")
	show := flag.Bool("show", false, "print the errors")
	only := flag.String("id", "", "read the novel of this name only")
	flag.Parse()
	all := newTally()
	err := jsonl.Each(filepath.Join(*data, "pdnc", "novels.jsonl"), func(n novel) {
		if *only != "" && n.ID != *only {
			return
		}
		start := time.Now()
		doc := hearsay.Parse(n.Text)
		quotes := quote.Extract(doc, entity.Find(doc))
		took := time.Since(start)
		t := newTally()
		t.show = *show
		t.marks(doc, &n)
		t.add(&n, quotes)
		fmt.Printf("%s, %d tokens in %.1f s\n%s\n", n.ID, doc.NumTokens(), took.Seconds(), t)
		all.merge(t)
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("all novels\n%s", all)
}

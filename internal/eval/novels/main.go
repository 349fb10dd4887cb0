// Command novels measures package quote on novels, where most speech is direct and
// much of it without a cue.
//
//	go run ./internal/eval/novels -data DIR [-show] [-id NAME]
//
// DIR holds pdnc/novels.jsonl, the Project Dialogism Novel Corpus. Printed are, for
// each novel and for all: precision, recall and F1 of what stands in marks at all and of
// the verbatim spans of quotes, which agree where the words between their marks are
// the same; for quotations by how the
// novel tells their speaker (explicit: by name, anaphoric: by pronoun or noun,
// implicit: not at all), the share whose speaker is right, and the share left
// unknown; the share of quotes that a cue, or the turn of the speakers, is right
// for by step; and how long each novel took. The speaker is right if it is the
// character's name or an alias, or part of one: its words without titles are
// among those of a name, and no other character has all of them.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"time"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
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
	err := read(filepath.Join(*data, "pdnc", "novels.jsonl"), func(n novel) {
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

// read calls visit for each novel of a file of JSON lines.
func read(path string, visit func(novel)) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		var n novel
		if err := json.Unmarshal(lines.Bytes(), &n); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		visit(n)
	}
	return lines.Err()
}

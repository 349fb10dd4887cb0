// Command name measures the tagger of names.
//
//	go run ./internal/eval/name -data DIR [-show 20]
//
// DIR holds ner/uner_ewt.dev.iob2, entities/gum.jsonl and ud/. Printed are, for
// UNER-EWT dev and for the news of GUM, which training leaves out, precision,
// recall and F1 of names, by kind, where words and kind agree exactly, on the
// corpus's words; then how many words a second one core reads, tags given.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"github.com/hearsay-nlp/hearsay/internal/model"
	"github.com/hearsay-nlp/hearsay/internal/name"
	"github.com/hearsay-nlp/hearsay/internal/name/corpus"
)

// count is how many names were right, found and there to be found.
type count struct{ right, found, gold int }

func (c count) String() string {
	p, r := share(c.right, c.found), share(c.right, c.gold)
	return fmt.Sprintf("P %.1f R %.1f F1 %.1f (right %d, found %d, gold %d)", p, r, share(2*c.right, c.found+c.gold), c.right, c.found, c.gold)
}

func share(n, of int) float64 { return 100 * float64(n) / float64(max(of, 1)) }

func main() {
	log.SetFlags(0)
	data := flag.String("data", "", "folder with ner/, entities/ and ud/")
	show := flag.Int("show", 0, "print this many errors of each corpus")
	weights := flag.String("model", "", "file of weights, in place of the embedded ones")
	flag.Parse()
	runtime.GOMAXPROCS(1)
	uner, err := corpus.Columns(filepath.Join(*data, "ner", "uner_ewt.dev.iob2"), 1, 2, false)
	check(err)
	news, err := corpus.GUM(*data, "news")
	check(err)
	tagger := name.English()
	if *weights != "" {
		file, err := os.ReadFile(*weights)
		check(err)
		m, err := model.Decode(file)
		check(err)
		tagger = name.New(m)
	}
	measure(tagger, "UNER-EWT dev", uner, *show)
	measure(tagger, "GUM news", news, *show)
}

// measure prints the figures of one corpus.
func measure(tagger *name.Tagger, title string, texts []corpus.Text, show int) {
	kinds := []name.Kind{name.Person, name.Organization, name.Place, name.Misc}
	var counts [name.Misc + 1]count
	var found []name.Name
	words := 0
	var took time.Duration
	for _, t := range texts {
		start := time.Now()
		found = tagger.Find(t.Input, found[:0])
		took += time.Since(start)
		words += len(t.Input.Words)
		gold := map[name.Name]bool{}
		for _, n := range t.Names {
			gold[n] = true
			counts[n.Kind].gold++
		}
		for _, n := range found {
			counts[n.Kind].found++
			if gold[n] {
				counts[n.Kind].right++
				delete(gold, n)
			} else if show > 0 {
				show--
				fmt.Printf("spurious %s\n", context(t, n))
			}
		}
		for _, n := range t.Names {
			if gold[n] && show > 0 {
				fmt.Printf("missed   %s\n", context(t, n))
			}
		}
	}
	fmt.Println(title)
	for _, k := range kinds {
		if counts[k].gold > 0 {
			fmt.Printf("  %-4s  %s\n", k, counts[k])
		}
	}
	fmt.Printf("  %d words, %.0f a second\n", words, float64(words)/took.Seconds())
}

// context returns a name and the words beside it.
func context(t corpus.Text, n name.Name) string {
	w := t.Input.Words
	return fmt.Sprintf("%-4s %s [%s] %s", n.Kind, strings.Join(w[max(0, n.First-4):n.First], " "),
		strings.Join(w[n.First:n.Last], " "), strings.Join(w[n.Last:min(len(w), n.Last+4)], " "))
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

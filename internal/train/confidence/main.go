// Command confidence measures how often the rules of package relation are right
// and writes the table from which they take their confidence.
//
//	go run ./internal/train/confidence -data DIR [-o internal/relation/confidence.txt] [-cues]
//
// DIR holds polnear/train.jsonl. A relation is right if an annotated one agrees
// with it as the referee's lenient measure says: cues share a word, sources share
// a word or both are missing, contents share half of their words. A quotation without
// a cue is right if it is someone's words: in the content of an annotated relation.
// Relations in quotations are left out, since PolNeAR annotates next to none: they
// take the share of those outside that are like them. With -cues the
// shares of every line of the cue lexicon are printed instead, by frame.
package main

import (
	"cmp"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/jsonl"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// tally counts relations and those of them that are right.
type tally struct{ right, all int }

func main() {
	log.SetFlags(0)
	data := flag.String("data", "", "folder with polnear/train.jsonl")
	out := flag.String("o", "internal/relation/confidence.txt", "file to write")
	cues := flag.Bool("cues", false, "print the shares by cue instead")
	flag.Parse()
	articles, err := jsonl.Read[article](filepath.Join(*data, "polnear", "train.jsonl"))
	if err != nil {
		log.Fatal(err)
	}
	shares := map[string]tally{}
	for _, a := range articles {
		doc := hearsay.Parse(a.Text)
		found := relation.Rules(doc)
		right := match(doc, a, found)
		for i := range found {
			if found[i].Deep() {
				continue
			}
			keys := found[i].Keys()
			if *cues {
				e := found[i].Entry
				keys = []string{fmt.Sprintf("%s | %s | %s", e.Lemma, e.Class, found[i].Frame)}
			}
			for _, k := range keys {
				t := shares[k]
				t.all++
				if right[i] {
					t.right++
				}
				shares[k] = t
			}
		}
	}
	if *cues {
		print(shares)
		return
	}
	if err := os.WriteFile(*out, []byte(table(shares)), 0o644); err != nil {
		log.Fatal(err)
	}
}

// print prints the shares, those with most wrong ones first.
func print(shares map[string]tally) {
	keys := sorted(shares)
	slices.SortStableFunc(keys, func(a, b string) int {
		x, y := shares[a], shares[b]
		return cmp.Compare(y.all-y.right, x.all-x.right)
	})
	for _, k := range keys {
		t := shares[k]
		fmt.Printf("%4d of %4d  %3.0f %%  %s\n", t.right, t.all, 100*float64(t.right)/float64(t.all), k)
	}
}

// least is the number of relations that a line of the table is drawn from at
// least; what is rarer counts in a line of a shorter key.
const least = 40

// table gives the lines of the table: key, share, number of relations.
func table(shares map[string]tally) string {
	var b strings.Builder
	b.WriteString("# Written by internal/train/confidence: share of the relations of a kind that are\n# right on PolNeAR train, and how many there were.\n")
	for _, k := range sorted(shares) {
		if t := shares[k]; t.all >= least {
			fmt.Fprintf(&b, "%s | %.2f | %d\n", k, float64(t.right)/float64(t.all), t.all)
		}
	}
	return b.String()
}

func sorted(shares map[string]tally) []string {
	keys := make([]string, 0, len(shares))
	for k := range shares {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// article is an annotated article.
type article struct {
	Text         string
	Attributions []struct{ Source, Cue, Content [][2]int }
}

// Command lemma writes the exceptions of internal/lemma: the words of the
// treebanks EWT and GUM train whose lemma its rules do not give. It prints the
// share of right lemmas on the dev parts, of all words and of those alone that
// the table does not hold.
//
//	go run ./internal/train/lemma -data DATA
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/conllu"
	"github.com/hearsay-nlp/hearsay/internal/lemma"
)

var (
	data = flag.String("data", "data", "folder of the corpora")
	out  = flag.String("out", "internal/lemma/exceptions.txt", "file to write; empty to measure only")
)

// word is a word of a treebank: in lower case, with its tag.
type word struct{ tag, form string }

func main() {
	log.SetFlags(0)
	flag.Parse()
	if *out != "" {
		check(os.WriteFile(*out, []byte(exceptions("en_ewt-ud-train", "en_gum-perm-train")), 0o644))
		return
	}
	for _, name := range []string{"en_ewt-ud-dev", "en_gum-perm-dev"} {
		all, right := 0, 0
		each(name, func(form, tag, gold string) {
			all++
			if strings.EqualFold(lemma.Of(form, tag), gold) {
				right++
			}
		})
		log.Printf("%s %.2f (%d of %d)", name, 100*float64(right)/float64(all), right, all)
	}
}

// exceptions returns the table: tag, word and lemma on a line, in order.
func exceptions(names ...string) string {
	counts := map[word]map[string]int{}
	for _, name := range names {
		each(name, func(form, tag, gold string) {
			w := word{tag, strings.ToLower(form)}
			if counts[w] == nil {
				counts[w] = map[string]int{}
			}
			counts[w][strings.ToLower(gold)]++
		})
	}
	var lines []string
	for w, lemmas := range counts {
		best, n := "", 0
		for l, k := range lemmas {
			if k > n || k == n && l < best {
				best, n = l, k
			}
		}
		if best != lemma.Regular(w.form, w.tag) && trusted(w, best, n) {
			lines = append(lines, fmt.Sprintf("%s %s %s\n", w.tag, w.form, best))
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, "")
}

// trusted reports whether an exception is one of the language and not a typing
// error that the treebank mends: those are seen once, or change more than an
// ending.
func trusted(w word, lemma string, n int) bool {
	switch w.tag {
	case "NNP", "GW", "ADD", "FW", "UH", "NFP", "SYM", "XX", "LS", "CD", "AFX", "HYPH", ":", ",", ".", "``", "''", "-LRB-", "-RRB-":
		return false
	case "VBD", "VBG", "VBN", "VBZ", "NNS", "NNPS", "JJR", "JJS", "RBR", "RBS":
		return strings.IndexByte(lemma, w.form[0]) == 0 || n > 1
	case "VBP", "MD", "PRP", "DT", "RB", "WP", "TO":
		return n > 3
	}
	return n > 20
}

// each calls do for every word of a treebank that stands by itself.
func each(name string, do func(form, tag, lemma string)) {
	all, err := conllu.Read(filepath.Join(*data, "ud", name+".conllu"))
	check(err)
	for _, s := range all {
		for _, w := range s.Words {
			if w.Lemma != "_" || w.Form == "_" {
				do(w.Form, w.XPOS, w.Lemma)
			}
		}
	}
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

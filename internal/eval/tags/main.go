// Command tags measures the part-of-speech tagger beside that of
// github.com/jdkato/prose/v2, in one run.
//
//	go run ./internal/eval/tags -data DIR
//
// DIR holds ud/*-dev.conllu. Printed are, for each treebank, the share of gold
// tokens that get the gold XPOS; then, of the words that prose leaves whole (it
// takes no tokens, only text, and names marks otherwise), the share that each of
// the two gets right; then how fast each is on one core. Prose's time holds its
// own tokenizing, which it cannot do without.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"github.com/jdkato/prose/v2"

	"github.com/hearsay-nlp/hearsay/internal/tag"
)

// sentence is a sentence of a treebank.
type sentence struct{ words, tags []string }

// count is how many of the words a tagger gets right.
type count struct{ right, all int }

func (c *count) add(right bool) {
	c.all++
	if right {
		c.right++
	}
}

func (c count) String() string {
	return fmt.Sprintf("%.2f %% (%d of %d)", 100*float64(c.right)/float64(max(c.all, 1)), c.right, c.all)
}

func main() {
	log.SetFlags(0)
	data := flag.String("data", "", "folder with ud/")
	flag.Parse()
	runtime.GOMAXPROCS(1)
	peer := newPeer()
	tagger := tag.English()
	for _, name := range []string{"en_ewt-ud-dev", "en_gum-perm-dev"} {
		all, err := read(filepath.Join(*data, "ud", name+".conllu"))
		if err != nil {
			log.Fatal(err)
		}
		var tokens, words, theirs count
		var tags []string
		start := time.Now()
		for _, s := range all {
			tags = tagger.Tag(s.words, tags)
		}
		ours := time.Since(start)
		start = time.Now()
		texts := make([][]prose.Token, len(all))
		for i, s := range all {
			texts[i] = peer.tag(strings.Join(s.words, " "))
		}
		prose := time.Since(start)
		for i, s := range all {
			other := align(s.words, texts[i])
			for k, gold := range s.tags {
				tokens.add(tags[k] == gold)
				if other[k] != "" && isWord(gold) {
					words.add(tags[k] == gold)
					theirs.add(other[k] == gold)
				}
			}
			tags = tags[len(s.words):]
		}
		rate := func(d time.Duration) float64 { return float64(tokens.all) / d.Seconds() }
		fmt.Printf("%-16s all tokens  %s, %.0f tokens/s\n", name, tokens, rate(ours))
		fmt.Printf("%-16s words       hearsay %s, prose/v2 %s, %.0f tokens/s\n", "", words, theirs, rate(prose))
	}
}

// isWord reports whether a tag is that of a word, not of a mark or symbol.
func isWord(tag string) bool { return tag[0] >= 'A' && tag[0] <= 'Z' && tag != "HYPH" && tag != "NFP" }

// peer is prose's tagger.
type peer struct{ opts []prose.DocOpt }

func newPeer() peer {
	p := peer{[]prose.DocOpt{prose.WithSegmentation(false), prose.WithExtraction(false)}}
	doc, err := prose.NewDocument("", p.opts...)
	if err != nil {
		log.Fatal(err)
	}
	p.opts = append(p.opts, prose.UsingModel(doc.Model))
	return p
}

func (p peer) tag(text string) []prose.Token {
	doc, err := prose.NewDocument(text, p.opts...)
	if err != nil {
		log.Fatal(err)
	}
	return doc.Tokens()
}

// align returns prose's tag for each word that it left whole, and "" for others.
func align(words []string, tokens []prose.Token) []string {
	tags := make([]string, len(words))
	at := 0
	for _, tok := range tokens {
		for i := at; i < min(at+4, len(words)); i++ {
			if words[i] == tok.Text {
				tags[i], at = tok.Tag, i+1
				break
			}
		}
	}
	return tags
}

// read reads the words and tags of a CoNLL-U file.
func read(path string) ([]sentence, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var all []sentence
	var cur sentence
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		c := strings.Split(lines.Text(), "\t")
		switch {
		case lines.Text() == "":
			all, cur = append(all, cur), sentence{}
		case len(c) == 10 && !strings.ContainsAny(c[0], "-."):
			cur.words, cur.tags = append(cur.words, c[1]), append(cur.tags, c[4])
		}
	}
	return all, lines.Err()
}

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
	"flag"
	"fmt"
	"log"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"github.com/jdkato/prose/v2"

	"github.com/hearsay-nlp/hearsay/internal/conllu"
	"github.com/hearsay-nlp/hearsay/internal/tag"
)

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
	for _, name := range []string{"en_ewt-ud-dev", "en_gum-perm-dev"} {
		all, err := conllu.Read(filepath.Join(*data, "ud", name+".conllu"))
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(name)
		compare(all, tag.English(), peer)
	}
}

// compare prints the figures of one treebank.
func compare(all []conllu.Sentence, tagger *tag.Tagger, peer peer) {
	var tokens, words, theirs count
	var own, other time.Duration
	for _, s := range all {
		forms := s.Forms()
		start := time.Now()
		tags := tagger.Tag(forms, nil)
		own += time.Since(start)
		text := strings.Join(forms, " ")
		start = time.Now()
		found := peer.tag(text)
		other += time.Since(start)
		peers := align(forms, found)
		for i, gold := range s.Tags() {
			tokens.add(tags[i] == gold)
			if peers[i] != "" && isWord(gold) {
				words.add(tags[i] == gold)
				theirs.add(peers[i] == gold)
			}
		}
	}
	rate := func(d time.Duration) float64 { return float64(tokens.all) / d.Seconds() }
	fmt.Printf("  all tokens  hearsay  %s, %.0f tokens/s\n", tokens, rate(own))
	fmt.Printf("  words       hearsay  %s\n", words)
	fmt.Printf("  words       prose/v2 %s, %.0f tokens/s\n", theirs, rate(other))
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

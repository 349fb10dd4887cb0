// Command segment measures internal/token on the Universal Dependencies treebanks
// EWT and GUM.
//
//	go run ./internal/eval/segment -data DIR [-split dev] [-show 20]
//
// DIR holds ud/en_ewt-ud-dev.conllu and ud/en_gum-perm-dev.conllu. Each document is
// put together as a text and segmented as a whole. Paragraphs of the file ("newpar",
// which headings, items of lists and turns of a conversation are too) have a blank
// line between them; sentences within one have a space, unless the file says
// SpaceAfter=No. The words of a multiword token ("don't") follow one another without a
// space. Printed are precision, recall and F1 of tokens and of sentences, a span
// being right if both its ends are; for GUM by genre too, with the written genres
// (news, interview, bio, voyage, textbook) together.
package main

import (
	"cmp"
	"flag"
	"fmt"
	"log"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/token"
)

// written are GUM's genres of edited prose that are nearest to news.
var written = []string{"news", "interview", "bio", "voyage", "textbook"}

func main() {
	log.SetFlags(0)
	data := flag.String("data", "", "folder with ud/")
	split := flag.String("split", "dev", "dev or train")
	show := flag.Int("show", 0, "differences to print")
	flag.Parse()
	for _, bank := range []string{"en_ewt-ud", "en_gum-perm"} {
		docs, err := read(filepath.Join(*data, "ud", bank+"-"+*split+".conllu"))
		if err != nil {
			log.Fatal(err)
		}
		measure(bank+"-"+*split, docs, *show)
	}
}

// score counts spans: of the gold standard, of ours, and of both.
type score struct{ gold, ours, both int }

func (s *score) add(t score) {
	s.gold += t.gold
	s.ours += t.ours
	s.both += t.both
}

func (s score) String() string {
	p := 100 * float64(s.both) / float64(max(s.ours, 1))
	r := 100 * float64(s.both) / float64(max(s.gold, 1))
	return fmt.Sprintf("%6.2f %6.2f %6.2f", p, r, 2*p*r/max(p+r, 1e-9))
}

// figures are the scores of some documents.
type figures struct{ tokens, sentences score }

// measure prints the figures of a file's documents.
func measure(name string, docs []document, show int) {
	all := figures{}
	genres := map[string]*figures{}
	diffs := map[string]int{}
	for _, d := range docs {
		f := d.figures()
		all.tokens.add(f.tokens)
		all.sentences.add(f.sentences)
		for _, g := range d.genres() {
			if genres[g] == nil {
				genres[g] = &figures{}
			}
			genres[g].tokens.add(f.tokens)
			genres[g].sentences.add(f.sentences)
		}
		if show > 0 {
			d.differences(diffs)
		}
	}
	fmt.Printf("%-26s %20s   %20s\n", "", "tokens P R F1", "sentences P R F1")
	fmt.Printf("%-26s %s   %s\n", name, all.tokens, all.sentences)
	for _, g := range slices.Sorted(maps.Keys(genres)) {
		fmt.Printf("  %-24s %s   %s\n", g, genres[g].tokens, genres[g].sentences)
	}
	keys := slices.SortedFunc(maps.Keys(diffs), func(a, b string) int {
		return cmp.Or(diffs[b]-diffs[a], strings.Compare(a, b))
	})
	for _, k := range keys[:min(show, len(keys))] {
		fmt.Printf("%5d %s\n", diffs[k], k)
	}
}

// figures segments d and compares.
func (d document) figures() figures {
	seg := token.Segment(d.text)
	return figures{compare(d.tokens, seg.Tokens), compare(d.sentences, sentenceSpans(seg))}
}

// sentenceSpans returns the spans of the sentences of seg.
func sentenceSpans(seg token.Segments) []token.Span {
	spans := make([]token.Span, len(seg.Sentences))
	for i, r := range seg.Sentences {
		spans[i] = token.Span{Start: seg.Tokens[r.First].Start, End: seg.Tokens[r.Last-1].End}
	}
	return spans
}

// compare counts the spans that two lists in text order share.
func compare(gold, ours []token.Span) score {
	s := score{gold: len(gold), ours: len(ours)}
	j := 0
	for _, g := range gold {
		for j < len(ours) && ours[j].Start < g.Start {
			j++
		}
		if j < len(ours) && ours[j] == g {
			s.both++
		}
	}
	return s
}

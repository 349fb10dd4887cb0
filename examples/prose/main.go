// Command prose plugs the tagger of github.com/jdkato/prose/v2 into hearsay, and
// prints where the two taggers differ and how fast each is.
//
//	cd examples/prose && go run . [FILE]
//
// It reads standard input if no file is named. It is a module of its own, so that
// hearsay need not require prose.
package main

import (
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"time"

	"github.com/hearsay-nlp/hearsay"
)

func main() {
	log.SetFlags(0)
	most := flag.Int("most", 40, "differences to print")
	flag.Parse()
	in := io.Reader(os.Stdin)
	if flag.NArg() > 0 {
		f, err := os.Open(flag.Arg(0))
		if err != nil {
			log.Fatal(err)
		}
		defer f.Close()
		in = f
	}
	text, err := io.ReadAll(in)
	if err != nil {
		log.Fatal(err)
	}
	if err := compare(os.Stdout, string(text), *most); err != nil {
		log.Fatal(err)
	}
}

// compare prints at most so many differences, and the speeds.
func compare(out io.Writer, text string, most int) error {
	t, err := newTagger()
	if err != nil {
		return err
	}
	own := hearsay.Parse(text)
	other := (&hearsay.Parser{Tag: t.tag}).Parse(text)
	missed, panics, differ := t.missed, t.panics, 0
	fmt.Fprintf(out, "%8s  %-20s %-8s %s\n", "byte", "word", "hearsay", "prose/v2")
	for i := range own.NumTokens() {
		a, b := own.Token(i), other.Token(i)
		if a.Tag == b.Tag {
			continue
		}
		if differ++; differ <= most {
			fmt.Fprintf(out, "%8d  %-20q %-8s %s\n", a.Start, own.Slice(a.Span), a.Tag, b.Tag)
		}
	}
	n := own.NumTokens()
	fmt.Fprintf(out, "\n%d of %d tags differ; prose/v2 lost %d words, which hearsay tagged, and panicked on %d sentences\n\n",
		differ, n, missed, panics)

	all := best(func() time.Duration { return spent(func() { hearsay.Parse(text) }) })
	// Without the parser what is left is cutting the text up, tagging and lemmas.
	flat := hearsay.Parser{Attach: func(_, _ []string, _ []int, _ []string) {}}
	tags := best(func() time.Duration { return spent(func() { flat.Parse(text) }) })
	theirs := best(func() time.Duration {
		t.spent = 0
		(&hearsay.Parser{Tag: t.tag, Attach: flat.Attach}).Parse(text)
		return t.spent
	})
	for _, row := range []struct {
		name string
		time time.Duration
	}{
		{"hearsay: tokens, sentences, tags, lemmas and trees", all},
		{"hearsay: tokens, sentences, tags and lemmas", tags},
		{"prose/v2: tokens and tags", theirs},
	} {
		fmt.Fprintf(out, "%-52s %9.0f tokens/s\n", row.name, float64(n)/row.time.Seconds())
	}
	return nil
}

// best returns the shortest of some times, since other programs may run beside.
func best(measure func() time.Duration) time.Duration {
	const rounds = 5
	least := measure()
	for range rounds - 1 {
		least = min(least, measure())
	}
	return max(least, 1)
}

func spent(do func()) time.Duration {
	start := time.Now()
	do()
	return time.Since(start)
}

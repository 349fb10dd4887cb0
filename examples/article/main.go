// Command article reads a news article and prints, for a person at a terminal,
// who is mentioned, what was said in whose words, and who claims what.
//
//	go run ./examples/article [-json] [FILE|-]
//
// Without a FILE it reads the article that is built in; "-" is standard input.
// The output is 80 columns wide. It has colors where it goes to a terminal and
// NO_COLOR is not set. With -json it is the line that examples/json would write.
package main

import (
	_ "embed"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"syscall"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/claim"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/examples/internal/record"
	"github.com/hearsay-nlp/hearsay/examples/internal/terminal"
	"github.com/hearsay-nlp/hearsay/quote"
)

//go:embed article.txt
var builtIn string

const usage = `usage: article [-json] [FILE|-]

Reads a news article, the built-in one or FILE ("-" is standard input), and says
who is mentioned, what was said in whose words, and who claims what.

  -json  print one line of JSON, with byte offsets, instead
`

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is main with its surroundings as arguments. It returns the exit status: 1
// if the article cannot be read or the output written, 2 for a usage error.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("article", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	asJSON := flags.Bool("json", false, "")
	err := flags.Parse(args)
	if err == nil && flags.NArg() > 1 {
		err = errors.New("want one file")
	}
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(stdout, usage)
		return 0
	case err != nil:
		fmt.Fprintf(stderr, "article: %v\n%s", err, usage)
		return 2
	}

	name, text, err := input(flags.Arg(0), stdin)
	if err == nil {
		_, err = stdout.Write(output(name, text, *asJSON, colored(stdout)))
	}
	if errors.Is(err, syscall.EPIPE) { // the reader has seen enough
		return 1
	}
	if err != nil {
		fmt.Fprintf(stderr, "article: %v\n", err)
		return 1
	}
	return 0
}

// input returns the text to be read and what it is called.
func input(arg string, stdin io.Reader) (name, text string, err error) {
	if arg == "" {
		return "article.txt", builtIn, nil
	}
	var b []byte
	if arg == "-" {
		b, err = io.ReadAll(stdin)
	} else {
		b, err = os.ReadFile(arg)
	}
	return arg, string(b), err
}

func colored(w io.Writer) bool { return os.Getenv("NO_COLOR") == "" && terminal.Is(w) }

// output reads the article and returns what is to be printed of it.
func output(name, text string, asJSON, colored bool) []byte {
	doc := hearsay.Parse(text)
	people := entity.Find(doc)
	quotes := quote.Extract(doc, people)
	claims := claim.Attribute(doc, people, quotes)

	if asJSON {
		id, _ := json.Marshal(name)                                                                     // no string fails
		line, _ := record.Line(record.Record{ID: id, Entities: people, Quotes: quotes, Claims: claims}) // nor do the results
		return line
	}
	p := page{colored: colored}
	p.header(name, doc)
	p.entities(people)
	p.quotes(quotes)
	p.claims(claims)
	return p.out.Bytes()
}

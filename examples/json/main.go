// Command json reads articles as JSON lines and writes for each one line of
// JSON with its entities, quotes and claims, in the order read.
//
//	go run ./examples/json [-jobs N] [-limit BYTES] [FILE ...]
//
// A line is {"id": "a1", "text": "..."}; the id, a string or a number, comes
// back as it was, and other fields ("Text" too) are ignored. Lines are read from standard
// input, from files whose names end in .jsonl, and from "-", standard input
// among files; a byte order mark that starts one is passed over. Any other file is
// a text, and its id is its name as given. Flags stand before the files.
//
// A line that is not valid JSON, holds no text or is longer than the limit gives
// {"id", "error"}, with a null id where it cannot be read, and the rest goes on.
// So does a file that cannot be read, whose id is its name. Blank lines are passed
// over. An empty text is an error; one of white space alone has nothing in it.
//
// Offsets count bytes of the text as UTF-8. JSON that is not valid UTF-8 is an
// error, for what its bytes would become depends on who decodes them. A text
// file may hold any bytes: offsets count them, and the "text" of a span shows
// those that are no UTF-8 as U+FFFD.
//
// Articles are read by one goroutine per core, and no more are held in memory
// than keep these busy. The exit status is 0 if all went well, 1 if an article
// failed or the output could not be written, 2 for a usage error. Where the reader of
// the output goes away ("| head"), the system ends the program without a word.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
	"syscall"

	"github.com/hearsay-nlp/hearsay/examples/internal/terminal"
)

const usage = `usage: json [-jobs N] [-limit BYTES] [FILE ...]

Reads JSON lines {"id", "text"} from standard input, or from files that end in
.jsonl; any other file is a text whose id is its name. Writes one JSON line an
article: {"id", "entities", "quotes", "claims"} or {"id", "error"}.

  -jobs N       articles read at the same time (one per core)
  -limit BYTES  longest line or file that is read (16777216)
`

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is main with its surroundings as arguments. It returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("json", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	jobs := flags.Int("jobs", runtime.GOMAXPROCS(0), "")
	limit := flags.Int("limit", 16<<20, "")
	err := flags.Parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(stdout, usage)
		return 0
	case err == nil && flagBehind(flags.Args()) != "":
		err = fmt.Errorf("%s stands behind a file; flags come first (./%[1]s is a file)", flagBehind(flags.Args()))
	case err == nil && *jobs < 1:
		err = errors.New("-jobs must be at least 1")
	case err == nil && *limit < 1:
		err = errors.New("-limit must be at least 1")
	}
	if err != nil {
		fmt.Fprintf(stderr, "json: %v\n%s", err, usage)
		return 2
	}

	in := source{stdin: stdin, names: flags.Args(), limit: *limit}
	var show *progress
	if terminal.Is(stderr) && !terminal.Is(stdout) {
		show = &progress{out: stderr}
	}
	failed, err := pump(in, stdout, *jobs, show)
	switch {
	case errors.Is(err, syscall.EPIPE): // the reader has seen enough
		return 1
	case err != nil:
		fmt.Fprintf(stderr, "json: %v\n", err)
		return 1
	case failed > 0:
		fmt.Fprintf(stderr, "json: %d failed\n", failed)
		return 1
	}
	return 0
}

// flagBehind returns the first of the names that looks like a flag, or "".
func flagBehind(names []string) string {
	for _, name := range names {
		if len(name) > 1 && name[0] == '-' {
			return name
		}
	}
	return ""
}

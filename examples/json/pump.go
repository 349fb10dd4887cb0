package main

import (
	"encoding/json"
	"io"
	"sync"

	"github.com/hearsay-nlp/hearsay/examples/internal/record"
)

// job is an article on its way to its place in the output.
type job struct {
	article article
	done    chan result
}

// result is the line to be written for an article.
type result struct {
	line   []byte
	failed bool
}

// pump reads articles from in with so many jobs at once and writes their lines
// to out in the order read. It returns how many failed, and the error of out.
//
// The queue of those not yet written bounds memory: the source waits while it is
// full, which it is when the slowest article, or out, holds it up.
func pump(in source, out io.Writer, jobs int, show *progress) (failed int, err error) {
	queue := make(chan job, 2*jobs)
	work := make(chan job)
	quit := make(chan struct{})
	defer close(quit)

	go func() {
		defer close(queue)
		defer close(work)
		in.each(func(a article) bool {
			j := job{a, make(chan result, 1)}
			for _, c := range []chan job{queue, work} {
				select {
				case c <- j:
				case <-quit:
					return false
				}
			}
			return true
		})
	}()
	var workers sync.WaitGroup
	for range jobs {
		workers.Go(func() {
			for j := range work {
				j.done <- read(j.article)
			}
		})
	}

	defer show.finish()
	for j := range queue {
		r := <-j.done
		if _, err := out.Write(r.line); err != nil {
			return failed, err
		}
		if r.failed {
			failed++
		}
		show.add(r.failed)
	}
	workers.Wait()
	return failed, nil
}

// read returns the line for an article.
func read(a article) result {
	if a.line != nil {
		a = a.decode()
	}
	if a.err == nil {
		line, err := record.Line(record.Of(a.id, a.text))
		if err == nil {
			return result{line: line}
		}
		a.err = err
	}
	line, _ := record.Line(failure{a.id, a.err.Error()}) // an id that was read can be written
	return result{line, true}
}

// failure is written in place of an article that could not be read.
type failure struct {
	ID    json.RawMessage `json:"id"`
	Error string          `json:"error"`
}

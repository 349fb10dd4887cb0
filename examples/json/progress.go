package main

import (
	"fmt"
	"io"
	"time"
)

// progress shows on a terminal how far the work has come. A nil one shows
// nothing.
type progress struct {
	out                io.Writer
	articles, failed   int
	start, lastPrinted time.Time
}

// add counts an article and, a few times a second, prints the line anew.
func (p *progress) add(failed bool) {
	if p == nil {
		return
	}
	now := time.Now()
	if p.articles == 0 {
		p.start = now
	}
	p.articles++
	if failed {
		p.failed++
	}
	if now.Sub(p.lastPrinted) > 200*time.Millisecond {
		p.lastPrinted = now
		p.print(now)
	}
}

func (p *progress) print(now time.Time) {
	rate := float64(p.articles) / max(now.Sub(p.start).Seconds(), 0.001)
	fmt.Fprintf(p.out, "\r\x1b[K%d articles, %d failed, %.0f/s", p.articles, p.failed, rate)
}

// finish prints the last count and ends the line.
func (p *progress) finish() {
	if p != nil && p.articles > 0 {
		p.print(time.Now())
		fmt.Fprintln(p.out)
	}
}

package main

import (
	"bytes"
	"strings"
	"unicode"

	"golang.org/x/text/width"
)

const pageWidth = 80 // columns

// style is a way of printing words on a terminal: an SGR parameter.
type style string

const (
	plain  style = ""
	strong style = "1"
	faint  style = "2"
	red    style = "31"
	green  style = "32"
	yellow style = "33"
	violet style = "35"
	cyan   style = "36"
)

// word is a word in a style. It holds no white space.
type word struct {
	text  string
	style style
}

// words cuts text into words. What would move a terminal's cursor or reverse
// its writing is shown as U+FFFD.
func words(s style, text string) []word {
	var out []word
	for _, f := range strings.Fields(text) {
		f = strings.Map(func(r rune) rune {
			if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
				return unicode.ReplacementChar
			}
			return r
		}, f)
		out = append(out, word{f, s})
	}
	return out
}

// columns returns how many columns s takes up.
func columns(s string) int {
	n := 0
	for _, r := range s {
		n += columnsOf(r)
	}
	return n
}

// columnsOf returns how many columns r takes up: two for those of East Asia, none
// for those that sit on the rune before.
func columnsOf(r rune) int {
	if unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
		return 0
	}
	if k := width.LookupRune(r).Kind(); k == width.EastAsianWide || k == width.EastAsianFullwidth {
		return 2
	}
	return 1
}

// page is what is printed.
type page struct {
	out     bytes.Buffer
	colored bool
}

// row prints a label that starts at one column beside a body that starts at
// another. Both are wrapped, so what follows hangs under what precedes.
func (p *page) row(labelAt int, label []word, bodyAt int, body []word) {
	left := wrap(label, bodyAt-1-labelAt)
	right := wrap(body, pageWidth-bodyAt)
	for i := range max(len(left), len(right)) {
		at := 0
		if i < len(left) {
			p.space(labelAt)
			at = labelAt + p.print(left[i])
		}
		if i < len(right) {
			p.space(bodyAt - at)
			p.print(right[i])
		}
		p.out.WriteByte('\n')
	}
}

// line prints a body without a label.
func (p *page) line(at int, body []word) { p.row(0, nil, at, body) }

func (p *page) space(n int) { p.out.WriteString(strings.Repeat(" ", max(n, 0))) }

// print prints the words of a line and returns how many columns they take up.
func (p *page) print(line []word) int {
	n := 0
	for i, w := range line {
		// Words of one style that follow each other share its escape codes.
		same := i > 0 && line[i-1].style == w.style
		if i > 0 && same {
			p.out.WriteByte(' ')
		}
		if i > 0 && !same {
			p.set(line[i-1].style, plain)
			p.out.WriteByte(' ')
		}
		if !same {
			p.set(plain, w.style)
		}
		p.out.WriteString(w.text)
		n += columns(w.text) + 1
	}
	if len(line) > 0 {
		p.set(line[len(line)-1].style, plain)
		n--
	}
	return n
}

// set changes the style of what follows.
func (p *page) set(from, to style) {
	switch {
	case !p.colored || from == to:
	case to == plain:
		p.out.WriteString("\x1b[0m")
	default:
		p.out.WriteString("\x1b[" + string(to) + "m")
	}
}

// wrap breaks text into lines of at most n columns. A longer word is broken.
func wrap(text []word, n int) [][]word {
	var lines [][]word
	var line []word
	at := 0
	for _, w := range text {
		for _, part := range split(w, n) {
			long := columns(part.text)
			if len(line) > 0 && at+1+long > n {
				lines, line, at = append(lines, line), nil, 0
			}
			if len(line) > 0 {
				at++
			}
			line, at = append(line, part), at+long
		}
	}
	if len(line) > 0 {
		lines = append(lines, line)
	}
	return lines
}

// split breaks w into parts of at most n columns.
func split(w word, n int) []word {
	var parts []word
	start, at := 0, 0
	for i, r := range w.text {
		long := columnsOf(r)
		if at+long > n {
			parts, start, at = append(parts, word{w.text[start:i], w.style}), i, 0
		}
		at += long
	}
	return append(parts, word{w.text[start:], w.style})
}

package token

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A line break within wrapped text joins lines. Text counts as wrapped whose
// longest line has between minWrap and maxWrap characters.
const (
	minWrap = 40
	maxWrap = 120
)

// line is a line of a text without its break and the white space around it.
type line struct {
	Span
	width     int  // characters
	firstWord int  // characters of the first word
	blank     bool // a blank line stands before it
}

// paragraphs returns the ranges of bytes that are paragraphs, in order. A blank line
// divides paragraphs; so does any other line break, unless it wraps the line.
func paragraphs(text string) []Span {
	lines := linesOf(text)
	width := 0 // that the text was wrapped to, or 0
	for block := range blocks(lines) {
		width = max(width, wrapWidth(text, block))
	}
	var all []Span
	for block := range blocks(lines) {
		all = append(all, block[0].Span)
		wraps := width > 0 && longest(block) <= width
		for i, l := range block[1:] {
			title := len(all) == 1 && i == 0
			if wraps && wrapped(text, block[i], l, width, title) {
				all[len(all)-1].End = l.End
			} else {
				all = append(all, l.Span)
			}
		}
	}
	return all
}

// linesOf returns the lines of text that are not blank.
func linesOf(text string) []line {
	var lines []line
	blank := true
	for start := 0; start <= len(text); {
		end, next := lineEnd(text, start)
		if s := strings.TrimLeftFunc(text[start:end], unicode.IsSpace); s == "" {
			blank = true
		} else {
			lines = append(lines, measure(strings.TrimSpace(s), end-len(s), blank))
			blank = false
		}
		start = next
	}
	return lines
}

// lineEnd returns the end of the line that starts at an offset, and where the next
// one starts: past the end of the text after the last. Lines end with "\n", "\r\n" or
// "\r".
func lineEnd(text string, start int) (end, next int) {
	end = strings.IndexAny(text[start:], "\r\n")
	if end < 0 {
		return len(text), len(text) + 1
	}
	end += start
	if strings.HasPrefix(text[end:], "\r\n") {
		return end, end + 2
	}
	return end, end + 1
}

// measure returns the line s, which starts at an offset.
func measure(s string, start int, blank bool) line {
	l := line{Span: Span{start, start + len(s)}, width: utf8.RuneCountInString(s), blank: blank}
	if i := strings.IndexFunc(s, unicode.IsSpace); i >= 0 {
		s = s[:i]
	}
	l.firstWord = utf8.RuneCountInString(s)
	return l
}

// blocks yields the runs of lines that no blank line divides.
func blocks(lines []line) func(yield func([]line) bool) {
	return func(yield func([]line) bool) {
		for len(lines) > 0 {
			n := 1
			for n < len(lines) && !lines[n].blank {
				n++
			}
			if !yield(lines[:n]) {
				return
			}
			lines = lines[n:]
		}
	}
}

// longest returns the width of a block's longest line.
func longest(block []line) int {
	width := 0
	for _, l := range block {
		width = max(width, l.width)
	}
	return width
}

// wrapWidth returns the width that the lines of a block were surely wrapped to, or 0:
// most lines have no room for the next one's first word, and in one place at least a
// sentence goes on over a line break.
func wrapWidth(text string, block []line) int {
	width := longest(block)
	if width < minWrap || width > maxWrap {
		return 0
	}
	full, goOn := 0, 0
	for i, l := range block[1:] {
		if isFull(block[i], l, width) {
			full++
		}
		if goesOn(text, block[i], l) {
			goOn++
		}
	}
	if goOn == 0 || 2*full < len(block)-1 {
		return 0
	}
	return width
}

// isFull reports whether a line has no room for the first word of the next.
func isFull(l, next line, width int) bool { return l.width+1+next.firstWord > width }

// wrapped reports whether the break between two lines is only there for want of
// room. Whoever wraps by hand leaves some of it. What may be a title, the first line
// of a text, must be full.
func wrapped(text string, l, next line, width int, title bool) bool {
	ragged := l.width >= width*5/6 && !title
	return !startsItem(text[next.Start:next.End]) && (ragged || isFull(l, next, width) || goesOn(text, l, next))
}

// goesOn reports whether a sentence seems to go on from a line to the next: the one
// ends without a mark of its end, and the other starts in lower case.
func goesOn(text string, l, next line) bool {
	if strings.IndexByte(".?!:", text[l.End-1]) >= 0 {
		return false
	}
	return unicode.IsLower(firstRune(text[next.Start:]))
}

// startsItem reports whether a line looks like an item of a list.
func startsItem(s string) bool {
	for _, bullet := range [...]string{"- ", "* ", "• ", "– ", "— ", "> "} {
		if strings.HasPrefix(s, bullet) {
			return true
		}
	}
	n := digitsEnd(s[:min(len(s), 3)], 0)
	return n > 0 && n+1 < len(s) && (s[n] == '.' || s[n] == ')') && s[n+1] == ' '
}

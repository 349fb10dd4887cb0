package token

import (
	"iter"
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

// line is a line of a text without its break.
type line struct {
	Span
	width     int // characters, without white space around
	firstWord int // characters of the first word
}

// paragraphs yields the ranges of bytes that are paragraphs, in order. A blank line
// divides paragraphs; so does any other line break, unless it wraps the line.
func paragraphs(text string) iter.Seq[Span] {
	return func(yield func(Span) bool) {
		var block []line
		for start := 0; start <= len(text); {
			end, next := lineEnd(text, start)
			l := measure(text, start, end)
			if l.width > 0 {
				block = append(block, l)
			} else if !paragraphsOf(text, block, yield) {
				return
			} else {
				block = block[:0]
			}
			start = next
		}
		paragraphsOf(text, block, yield)
	}
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

// measure returns the line of text from start to end.
func measure(text string, start, end int) line {
	l := line{Span: Span{start, end}}
	s := strings.TrimSpace(text[start:end])
	l.width = utf8.RuneCountInString(s)
	if i := strings.IndexFunc(s, unicode.IsSpace); i >= 0 {
		s = s[:i]
	}
	l.firstWord = utf8.RuneCountInString(s)
	return l
}

// paragraphsOf yields the paragraphs of a block, lines without a blank line between
// them.
func paragraphsOf(text string, block []line, yield func(Span) bool) bool {
	if len(block) == 0 {
		return true
	}
	width := wrapWidth(text, block)
	p := block[0].Span
	for i, l := range block[1:] {
		if width > 0 && wrapped(text, block[i], l, width) {
			p.End = l.End
			continue
		}
		if !yield(p) {
			return false
		}
		p = l.Span
	}
	return yield(p)
}

// wrapWidth returns the width that the lines of a block were wrapped to, or 0 where
// they were not: where most lines have room for the next one's first word, or where
// no sentence goes on over a line break.
func wrapWidth(text string, block []line) int {
	width := 0
	for _, l := range block {
		width = max(width, l.width)
	}
	if width < minWrap || width > maxWrap {
		return 0
	}
	full, goOn := 0, 0
	for i, l := range block[1:] {
		if block[i].width+1+l.firstWord > width {
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

// wrapped reports whether the break between two lines is only there for want of
// room.
func wrapped(text string, l, next line, width int) bool {
	if startsItem(strings.TrimSpace(text[next.Start:next.End])) {
		return false
	}
	return l.width+1+next.firstWord > width || goesOn(text, l, next)
}

// goesOn reports whether a sentence seems to go on from a line to the next: the one
// ends without a mark of its end, and the other starts in lower case.
func goesOn(text string, l, next line) bool {
	s := strings.TrimSpace(text[l.Start:l.End])
	if strings.IndexByte(".?!:", s[len(s)-1]) >= 0 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimSpace(text[next.Start:next.End]))
	return unicode.IsLower(r)
}

// startsItem reports whether a line looks like an item of a list.
func startsItem(s string) bool {
	for _, bullet := range [...]string{"- ", "* ", "• ", "– ", "— ", "> "} {
		if strings.HasPrefix(s, bullet) {
			return true
		}
	}
	n := 0
	for n < len(s) && n < 3 && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	return n > 0 && n+1 < len(s) && (s[n] == '.' || s[n] == ')') && s[n+1] == ' '
}

package hearsay

import (
	"sort"
	"unicode/utf8"
)

// Position is a place in a text in the coordinates that other programs count in.
type Position struct {
	Offset int // bytes from the start, from 0
	Rune   int // code points from the start, from 0: Python's and SQL's index
	UTF16  int // UTF-16 units from the start, from 0: JavaScript's and Java's index
	Line   int // line number, from 1; a line ends after "\n"
	Column int // code points from the start of the line, from 1
}

// mark is the position of a byte offset from which others nearby are counted.
type mark struct {
	Position
	lineStart int // Rune of the start of the line
}

// stride is the distance in bytes between two marks, and so what bounds the time
// of a conversion.
const stride = 256

// advance moves p over the rune at the start of s and returns its length.
func (m *mark) advance(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	m.Offset += n
	m.Rune++
	m.UTF16++
	if r > 0xFFFF {
		m.UTF16++
	}
	if r == '\n' {
		m.Line++
		m.lineStart = m.Rune
	}
	m.Column = m.Rune - m.lineStart + 1
	return n
}

// index returns a mark about every stride bytes, the first at the start of the
// text. It is made on first use, in O(n) time.
func (d *Document) index() []mark {
	d.once.Do(func() {
		m := mark{Position: Position{Line: 1, Column: 1}}
		d.marks = append(d.marks, m)
		for next := stride; m.Offset < len(d.text); {
			m.advance(d.text[m.Offset:])
			if m.Offset >= next {
				d.marks = append(d.marks, m)
				next = m.Offset + stride
			}
		}
	})
	return d.marks
}

// seek returns the first position for which past is true, or else the end of the
// text. past must be false before some place in the text and true from there on.
func (d *Document) seek(past func(Position) bool) Position {
	marks := d.index()
	i := sort.Search(len(marks), func(i int) bool { return past(marks[i].Position) })
	if i == 0 {
		return marks[0].Position
	}
	m := marks[i-1]
	for m.Offset < len(d.text) && !past(m.Position) {
		m.advance(d.text[m.Offset:])
	}
	return m.Position
}

// Position returns the position of a byte offset. An offset inside a rune gives
// the position after that rune, one outside the text that of the nearest end.
// The first call takes O(n) time, later ones O(log n).
func (d *Document) Position(offset int) Position {
	return d.seek(func(p Position) bool { return p.Offset >= offset })
}

// AtRune returns the position of the n-th code point, from 0. Bytes that are not
// valid UTF-8 count one each.
func (d *Document) AtRune(n int) Position {
	return d.seek(func(p Position) bool { return p.Rune >= n })
}

// AtUTF16 returns the position of the n-th UTF-16 unit, from 0. A unit in the
// middle of a surrogate pair gives the position after the pair.
func (d *Document) AtUTF16(n int) Position {
	return d.seek(func(p Position) bool { return p.UTF16 >= n })
}

// AtLine returns the position of a line and column, both from 1. A column past
// the end of its line gives the start of the next line.
func (d *Document) AtLine(line, column int) Position {
	return d.seek(func(p Position) bool {
		return p.Line > line || p.Line == line && p.Column >= column
	})
}

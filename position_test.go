package hearsay_test

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/hearsay-nlp/hearsay"
)

func TestPosition(t *testing.T) {
	//      0  1  2   4    8 9 10
	text := "a\n\u00e9😀b\r\nc"
	cases := []struct{ offset, wantOffset, rune, utf16, line, column int }{
		{-1, 0, 0, 0, 1, 1},
		{0, 0, 0, 0, 1, 1},
		{1, 1, 1, 1, 1, 2},
		{2, 2, 2, 2, 2, 1},
		{3, 4, 3, 3, 2, 2}, // inside the é
		{4, 4, 3, 3, 2, 2},
		{5, 8, 4, 5, 2, 3}, // inside the emoji
		{8, 8, 4, 5, 2, 3},
		{9, 9, 5, 6, 2, 4},
		{10, 10, 6, 7, 2, 5},
		{11, 11, 7, 8, 3, 1},
		{12, 12, 8, 9, 3, 2},
		{99, 12, 8, 9, 3, 2},
	}
	d := hearsay.Parse(text)
	for _, c := range cases {
		want := hearsay.Position{Offset: c.wantOffset, Rune: c.rune, UTF16: c.utf16, Line: c.line, Column: c.column}
		assert.Equal(t, want, d.Position(c.offset), "offset %d", c.offset)
	}
	assert.Equal(t, 8, d.AtUTF16(4).Offset, "in the middle of a surrogate pair")
	assert.Equal(t, 2, d.AtLine(1, 9).Offset, "past the end of a line")
	assert.Equal(t, 12, d.AtLine(9, 1).Offset, "past the last line")
	assert.Equal(t, 0, d.AtLine(0, 5).Offset, "before the first line")
	assert.Equal(t, 0, d.AtRune(-1).Offset)
	assert.Equal(t, 12, d.AtRune(99).Offset)
}

func TestPositionOfNothing(t *testing.T) {
	start := hearsay.Position{Line: 1, Column: 1}
	for _, d := range []*hearsay.Document{new(hearsay.Document), hearsay.Parse("")} {
		assert.Equal(t, start, d.Position(0))
		assert.Equal(t, start, d.Position(7))
		assert.Equal(t, start, d.AtRune(7))
		assert.Equal(t, start, d.AtUTF16(7))
		assert.Equal(t, start, d.AtLine(7, 7))
	}
}

// TestPositionCounts holds all conversions against counting from the start, in
// texts long enough to have many marks.
func TestPositionCounts(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	pieces := []string{"a", "word ", "é", "“", "😀", "\n", "\r\n", "e\u0301", "\xff", "\xe2\x80", strings.Repeat("x", 300)}
	for range 6 {
		var b strings.Builder
		for range random.IntN(300) {
			b.WriteString(pieces[random.IntN(len(pieces))])
		}
		text := b.String()
		d := hearsay.Parse(text)
		p := hearsay.Position{Line: 1, Column: 1}
		for {
			ok := assert.Equal(t, p, d.Position(p.Offset)) && assert.Equal(t, p, d.AtRune(p.Rune)) &&
				assert.Equal(t, p, d.AtUTF16(p.UTF16)) && assert.Equal(t, p, d.AtLine(p.Line, p.Column))
			if !ok || p.Offset == len(text) {
				break
			}
			p = next(p, text)
		}
	}
}

// next returns the position after the rune at p.
func next(p hearsay.Position, text string) hearsay.Position {
	r, n := utf8.DecodeRuneInString(text[p.Offset:])
	p.Offset += n
	p.Rune++
	p.UTF16 += utf16.RuneLen(r)
	p.Column++
	if r == '\n' {
		p.Line, p.Column = p.Line+1, 1
	}
	return p
}

package relation

import "strings"

// verse reports whether the words in are lines of a poem or song: more than one, each of
// which starts with a capital, and short ones, that end before a page would end them.
func (r *reader) verse(in Range) bool {
	text, lines := r.doc.Text(), 1
	for i := in.First + 1; i < in.Last; i++ {
		end := r.doc.Token(i - 1).End
		if !strings.Contains(text[end:r.doc.Token(i).Start], "\n") {
			continue
		}
		if !r.capital(i) || end > widestLine && !strings.Contains(text[end-widestLine:end], "\n") {
			return false
		}
		lines++
	}
	return lines > 1
}

// widestLine is the most bytes of a line of verse.
const widestLine = 60

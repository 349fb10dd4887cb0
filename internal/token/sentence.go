package token

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// splitter joins the tokens of a paragraph to sentences.
type splitter struct {
	text      string
	tokens    []Span
	first     int // of the sentence at work
	sentences []Run
}

// word returns the text of a token, or "" past the last.
func (s *splitter) word(i int) string {
	if i >= len(s.tokens) {
		return ""
	}
	return s.text[s.tokens[i].Start:s.tokens[i].End]
}

// split makes the sentences of the paragraph that starts at token first and goes to
// the last token.
func (s *splitter) split() {
	for i := s.first; i < len(s.tokens); {
		end := s.endMark(i)
		if end == notEnd {
			i++
			continue
		}
		closed := s.closers(i + 1)
		if s.ends(i, closed, end) {
			s.sentences = append(s.sentences, Run{s.first, closed})
			s.first = closed
		}
		i = closed
	}
	if s.first < len(s.tokens) {
		s.sentences = append(s.sentences, Run{s.first, len(s.tokens)})
	}
}

// ending is how surely a token ends its sentence.
type ending uint8

const (
	notEnd  ending = iota
	dot            // "."
	strong         // "?", "!"
	trailer        // "…", "..."
	short          // an abbreviation's dot
)

// endMark tells how token i may end its sentence.
func (s *splitter) endMark(i int) ending {
	t := s.tokens[i]
	switch last := s.text[t.End-1]; {
	case last == '?' || last == '!':
		return strong
	case last == '.' && t.End-t.Start == 1:
		return dot
	case last == '.' && s.text[t.Start] == '.':
		return trailer
	case last == '.':
		return short
	case last == 0xa6 && s.word(i) == "…":
		return trailer
	}
	return notEnd
}

// closers returns the index behind the closing marks from token i: quotation marks
// and brackets that stand close to what they close, and references to notes.
func (s *splitter) closers(i int) int {
	for i < len(s.tokens) {
		switch {
		case s.isReference(i):
			i += 3
		case s.isCloser(i):
			i++
		default:
			return i
		}
	}
	return i
}

// isReference reports whether token i starts a reference to a note, such as "[17]".
func (s *splitter) isReference(i int) bool {
	return s.word(i) == "[" && s.word(i+2) == "]" && isDigit(s.word(i + 1)[0])
}

func (s *splitter) isCloser(i int) bool {
	near := s.tokens[i-1].End == s.tokens[i].Start
	switch s.word(i) {
	case "”", "’", "»", "›", ")", "]", "}":
		return near || s.word(i) == "”" || s.word(i) == "»"
	case "\"", "'", "''":
		return near && (i+1 == len(s.tokens) || s.tokens[i].End < s.tokens[i+1].Start || !s.startsWord(i+1))
	case ".", "!", "?", "...":
		return near
	}
	return false
}

func (s *splitter) startsWord(i int) bool {
	c, _ := classAt(s.text, s.tokens[i].Start)
	return c.isWord()
}

// ends reports whether the sentence ends behind the mark at token i and the closing
// marks up to token next.
func (s *splitter) ends(i, next int, how ending) bool {
	if next >= len(s.tokens) {
		return true
	}
	quoted := s.quoted(i+1, next)
	start := next
	for start+1 < len(s.tokens) && isOpener(s.word(start)) {
		start++
	}
	w := s.word(start)
	r, _ := utf8.DecodeRuneInString(w)
	switch {
	case start == next && !unicode.IsLetter(r) && !unicode.IsDigit(r):
		return s.endsBeforeSymbol(w, how)
	case unicode.IsLower(r) && how != dot:
		return false
	case unicode.IsLower(r):
		return s.tokens[next-1].End < s.tokens[next].Start && !quoted && false
	case how == short:
		return s.endsShort(i, start, next)
	case how == trailer:
		return true
	case quoted && how == strong:
		return !s.cueClause(start)
	}
	return true
}

// endsBeforeSymbol reports whether a sentence ends before a token that is neither
// word nor number.
func (s *splitter) endsBeforeSymbol(w string, how ending) bool {
	switch w {
	case ",", ";", ":", "-", "--", "–", "—", ")", "]", "”", "/", "%", "»", "'", "’", "''":
		return false
	}
	return how != short
}

// isOpener reports whether w opens a quotation or bracket.
func isOpener(w string) bool {
	switch w {
	case "“", "‘", "\"", "'", "``", "`", "«", "(", "[", "''":
		return true
	}
	return false
}

// quoted reports whether a quotation mark is among tokens from to to.
func (s *splitter) quoted(from, to int) bool {
	for i := from; i < to; i++ {
		switch s.word(i) {
		case "”", "’", "»", "\"", "'", "''":
			return true
		}
	}
	return false
}

// endsShort reports whether the sentence ends with the abbreviation at token i,
// before the word at token start.
func (s *splitter) endsShort(i, start, next int) bool {
	w := strings.TrimSuffix(s.word(i), ".")
	kind := abbreviations()[w]
	if kind == 0 {
		kind = abbreviations()[strings.ToLower(w)]
	}
	switch {
	case kind == beforeName || kind == beforeNumber || kind == inside:
		return false
	case !isUpper(byteAt(s.text, s.tokens[start].Start)):
		return false
	case w == "a.m" || w == "p.m" || w == "etc":
		return true
	}
	return starters[strings.ToLower(s.word(start))] && !(len(w) == 1 && i == s.first)
}

// starters are words that, with a capital, start a sentence rather than go on with a
// name.
var starters = map[string]bool{}

func init() {
	for w := range strings.FieldsSeq(`the a an this that these those he she it they we i you his her its their our my
		in on at by for from with to of after before when while as if since because although though but and or so yet
		however meanwhile there here what who why how where which both some many most all no not one each every
		under over during despite according last next now then also still earlier later asked once another`) {
		starters[w] = true
	}
}

// maxCue is how many tokens a cue clause's name may have.
const maxCue = 6

// cueClause reports whether a cue clause starts at token i with a name: "Smith
// said", "Mr. Smith asked".
func (s *splitter) cueClause(i int) bool {
	if starters[strings.ToLower(s.word(i))] && s.word(i) != "I" {
		return false
	}
	for j := i; j < min(i+maxCue, len(s.tokens)); j++ {
		r, _ := utf8.DecodeRuneInString(s.word(j))
		if unicode.IsUpper(r) {
			continue
		}
		return j > i && cueVerbs[s.word(j)] && s.endsCue(j+1)
	}
	return false
}

// endsCue reports whether the cue clause has nothing of its own to report at i.
func (s *splitter) endsCue(i int) bool {
	switch w := s.word(i); w {
	case "", ".", ",", "in", "on", "at", "to", "after", "before", "during", "when", "as", "while", "with":
		return true
	default:
		return strings.HasSuffix(w, "day") || strings.HasSuffix(w, "ly")
	}
}

var cueVerbs = map[string]bool{
	"said": true, "says": true, "asked": true, "asks": true, "wrote": true, "writes": true, "added": true, "adds": true,
	"replied": true, "shouted": true, "cried": true, "exclaimed": true, "tweeted": true, "told": true, "demanded": true,
	"wondered": true, "continued": true, "recalled": true, "yelled": true, "screamed": true, "answered": true,
}

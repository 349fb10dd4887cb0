package token

// closersEnd returns the index behind the closing marks from token i, which belong to
// the sentence before them: quotation marks and brackets, notes' references such as
// "[17]", and emoticons.
func (s *splitter) closersEnd(i int) int {
	for i < len(s.tokens) {
		switch {
		case s.word(i) == "[" && s.word(i+2) == "]" && isDigit(s.word(i + 1)[0]):
			i += 3
		case s.closes(i):
			i++
		default:
			return i
		}
	}
	return i
}

// closes reports whether token i, behind an end mark, closes what stands before it.
func (s *splitter) closes(i int) bool {
	switch w := s.word(i); w {
	case "”", "»", "›", ")", "]", "}", "’’":
		return true
	case "’", ".", "!", "?", "...":
		return s.near(i)
	case "'":
		return s.near(i) && !s.startsWord(i+1)
	case "\"", "''":
		return s.closesStraight(i)
	default:
		return len(w) > 1 && (w[0] == ':' || w[0] == ';')
	}
}

// startsWord reports whether token i is a word close to the token before it.
func (s *splitter) startsWord(i int) bool {
	if i >= len(s.tokens) || !s.near(i) {
		return false
	}
	c, _ := classAt(s.text, s.tokens[i].Start)
	return c.isWord()
}

// brackets reports whether a closing bracket is among the tokens from i to end.
func (s *splitter) brackets(i, end int) bool {
	for ; i < end; i++ {
		if w := s.word(i); w == ")" || w == "]" {
			return true
		}
	}
	return false
}

// maxOpeners bounds the opening marks at a sentence's start that are looked over.
const maxOpeners = 4

// openersEnd returns the index behind the opening marks from token i, but no more
// than the last.
func (s *splitter) openersEnd(i int) int {
	for end := i + maxOpeners; i < end && i+1 < len(s.tokens) && isOpener(s.word(i)); {
		i++
	}
	return i
}

// isOpener reports whether w opens a quotation or bracket.
func isOpener(w string) bool {
	switch w {
	case "“", "‘", "\"", "'", "``", "`", "«", "(", "[", "''", "‘‘":
		return true
	}
	return false
}

// goesOnWith reports whether a sentence goes on with the mark w behind an end mark.
func goesOnWith(w string) bool {
	switch w {
	case ",", ";", ":", "-", "--", "–", "—", "/", "%", "'", "’", "[...]", "[…]":
		return true
	}
	return false
}

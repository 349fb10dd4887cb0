package token

// prefixes are the words that a hyphen does not cut from the next: "anti-war",
// "co-founder". All other compounds are cut at their hyphens, as in EWT and GUM:
// "long", "-", "term".
var prefixes = setOf(`anti ante arch bi co counter cross de e ex extra hyper infra inter intra macro mega meta micro
	mid mini multi neo non over para poly post pre pro proto pseudo psycho re semi socio sub super trans tri ultra un
	under uh hm mm`)

// hyphenEnd returns the end of the word that starts at the scanner's place and whose
// first part ends at end: of what hyphens do not cut.
func (s *scanner) hyphenEnd(end int) int {
	if byteAt(s.text, end) != '-' {
		return end
	}
	if c, _ := classAt(s.text, end+1); !c.isWord() {
		return s.stammerEnd(end)
	}
	if byteAt(s.text, s.pos-1) != '-' && prefixes[string(s.fold(s.pos, end))] {
		return wordEnd(s.text, end+1)
	}
	return end
}

// stammerEnd returns the end of a word broken off after a letter or two, with its
// hyphen: "th- that".
func (s *scanner) stammerEnd(end int) int {
	if end-s.pos <= 2 && isLetter(s.text[s.pos]) && isSpaceAt(s.text, end+1) {
		return end + 1
	}
	return end
}

// isSpaceAt reports whether white space, or the end, is at i.
func isSpaceAt(text string, i int) bool {
	c, _ := classAt(text, i)
	return c == space
}

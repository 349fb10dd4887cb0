package token

import "strings"

const (
	maxLocal = 64 // of the part of an e-mail address before the "@", by RFC 5321
	maxHost  = 80 // of a host name
)

// webEnd returns the end of the address at the scanner's place, or that place where
// there is none: a URL, a host name, an e-mail address or the name of a file.
func (s *scanner) webEnd() int {
	i := s.pos
	if n := schemeLen(s.text[i:]); n > 0 {
		return addressEnd(s.text, i+n)
	}
	if i < s.plain {
		return i
	}
	at, dots := i, false
	for at < len(s.text) && at < i+maxLocal && isLocal(s.text[at]) {
		dots = dots || s.text[at] == '.'
		at++
	}
	if byteAt(s.text, at) == '@' {
		if end := mailHostEnd(s.text, at+1); end > at+1 {
			return end
		}
	}
	if dots {
		if end := s.hostEnd(i); end > i {
			return end
		}
	}
	s.plain = at
	return i
}

// schemeLen returns the length of the start of a URL, or 0.
func schemeLen(s string) int {
	switch s[0] | 0x20 {
	case 'h', 'w', 'f', 'm':
	default:
		return 0
	}
	for _, scheme := range [...]string{"https://", "http://", "ftp://", "www.", "mailto:"} {
		if len(s) > len(scheme) && strings.EqualFold(s[:len(scheme)], scheme) {
			return len(scheme)
		}
	}
	return 0
}

// addressEnd returns the end of the URL that goes on at i: before white space,
// quotation marks and angles, before a bracket that it does not open, and before
// punctuation that ends it.
func addressEnd(text string, i int) int {
	start, open := i, 0
	for i < len(text) {
		c, n := classAt(text, i)
		if c == space || c == control || c == broken || isURLDelimiter(text[i:]) {
			break
		}
		if text[i] == '(' {
			open++
		} else if text[i] == ')' {
			if open == 0 {
				break
			}
			open--
		}
		i += n
	}
	for i > start && strings.IndexByte(".,;:!?'*", text[i-1]) >= 0 {
		i--
	}
	return i
}

// isURLDelimiter reports whether s starts with a mark that no URL holds.
func isURLDelimiter(s string) bool {
	switch s[0] {
	case '"', '<', '>':
		return true
	case 0xc2, 0xe2:
		return strings.ContainsRune("«»‘’“”‹›…", firstRune(s))
	}
	return false
}

func isLocal(b byte) bool {
	return isLetter(b) || isDigit(b) || b == '.' || b == '_' || b == '-' || b == '+' || b == '%'
}

// mailHostEnd returns the end of the host in an e-mail address, which starts at i.
func mailHostEnd(text string, i int) int {
	j := i
	for j < len(text) && j < i+maxHost && isLocal(text[j]) && !strings.HasPrefix(text[j:], "..") {
		j++
	}
	for j > i && !isLetter(text[j-1]) && !isDigit(text[j-1]) {
		j--
	}
	return j
}

// hostEnd returns the end of the host or file name at i, or i where there is none:
// labels with dots between them of which the last is a top-level domain or a file's
// extension, or three labels or more in small letters ("comp.sources.unix"). The path
// behind a host belongs to it.
func (s *scanner) hostEnd(i int) int {
	end, label, labels := i, i, 0
	for j := i; j < i+maxHost; j++ {
		b := byteAt(s.text, j)
		if b >= 0x80 {
			break
		}
		if isLetter(b) || isDigit(b) || b == '_' || b == '-' && j > label {
			continue
		}
		if j == label {
			break
		}
		if isSmallLabel(s.text[label:j]) {
			labels++
		}
		goesOn := b == '.' && isLetter(byteAt(s.text, j+1))
		if !goesOn && (labels >= 3 || label > i && domains()[string(s.fold(label, j))]) {
			end = j
		}
		if b != '.' {
			break
		}
		label = j + 1
	}
	if end > i && byteAt(s.text, end) == '/' {
		return addressEnd(s.text, end)
	}
	return end
}

// isSmallLabel reports whether a label has two small letters or more, and hyphens.
func isSmallLabel(label string) bool {
	for i := range len(label) {
		if b := label[i]; b != '-' && (b < 'a' || b > 'z') {
			return false
		}
	}
	return len(label) > 1
}

// handleEnd returns the end of the handle or hashtag at i, or of the signs alone.
func handleEnd(text string, i int) int {
	if c, _ := classAt(text, i+1); c != letter && byteAt(text, i+1) != '_' {
		return sameEnd(text, i)
	}
	for i++; ; {
		c, n := classAt(text, i)
		if !c.isWord() && byteAt(text, i) != '_' {
			return i
		}
		i += n
	}
}

// maxEntity bounds the name of an HTML entity.
const maxEntity = 10

// entityEnd returns the end of the HTML entity at i, such as "&amp;", or of the
// ampersand alone.
func entityEnd(text string, i int) int {
	start := i + 1
	if byteAt(text, start) == '#' {
		start++
	}
	j := start
	for j < start+maxEntity && (isLetter(byteAt(text, j)) || isDigit(byteAt(text, j))) {
		j++
	}
	if j > start && byteAt(text, j) == ';' {
		return j + 1
	}
	return i + 1
}

// emoticonEnd returns the end of the emoticon at i, such as ":-)", or of the signs
// alone.
func emoticonEnd(text string, i int) int {
	if strings.HasPrefix(text[i:], "<3") && !isDigit(byteAt(text, i+2)) {
		return i + 2
	}
	eyes := text[i]
	if eyes == '<' {
		return sameEnd(text, i)
	}
	j := i + 1
	nose := byteAt(text, j) == '-' || byteAt(text, j) == '\''
	if nose {
		j++
	}
	switch b := byteAt(text, j); {
	case b == ')':
		return sameEnd(text, j)
	case (b == 'D' || b == 'P' || b == 'p' || b == '(' || b == '/' || b == '|') && (nose || eyes == ':'):
		if after := byteAt(text, j+1); after <= ' ' || after == '.' {
			return j + 1
		}
	}
	if eyes == '=' {
		return sameEnd(text, i)
	}
	return i + 1
}

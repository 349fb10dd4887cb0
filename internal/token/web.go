package token

import "strings"

// maxLocal bounds the part of an e-mail address before the "@", as RFC 5321 does.
const maxLocal = 64

// webEnd returns the end of the address at i, or i where there is none: a URL, a
// host name or an e-mail address.
func webEnd(text string, i int) int {
	rest := text[i:]
	if n := schemeLen(rest); n > 0 {
		return addressEnd(text, i+n)
	}
	at := i
	for at < len(text) && at < i+maxLocal && isLocal(text[at]) {
		at++
	}
	if byteAt(text, at) == '@' {
		if end := hostEnd(text, at+1); end > 0 {
			return end
		}
	}
	if end := hostEnd(text, i); end > 0 {
		if byteAt(text, end) == '/' {
			return addressEnd(text, end)
		}
		return end
	}
	return i
}

// schemeLen returns the length of the start of a URL, or 0.
func schemeLen(s string) int {
	if len(s) < 4 || (s[0]|0x20 != 'h' && s[0]|0x20 != 'w' && s[0]|0x20 != 'f') {
		return 0
	}
	for _, scheme := range [...]string{"https://", "http://", "ftp://", "www."} {
		if len(s) > len(scheme) && strings.EqualFold(s[:len(scheme)], scheme) {
			return len(scheme)
		}
	}
	return 0
}

// addressEnd returns the end of the URL that goes on at i: before white space,
// quotation marks and angles, and before punctuation that ends it.
func addressEnd(text string, i int) int {
	start := i
	open := 0
	for i < len(text) {
		c, n := classAt(text, i)
		if c == space || c == control || c == broken || strings.IndexByte("\"<>", text[i]) >= 0 || isQuote(text[i:]) {
			break
		}
		if text[i] == '(' {
			open++
		}
		if text[i] == ')' {
			if open--; open < 0 {
				break
			}
		}
		i += n
	}
	for i > start && strings.IndexByte(".,;:!?'*", text[i-1]) >= 0 {
		i--
	}
	return i
}

// isQuote reports whether s starts with a quotation mark beyond ASCII.
func isQuote(s string) bool {
	return strings.HasPrefix(s, "’") || strings.HasPrefix(s, "‘") || strings.HasPrefix(s, "“") ||
		strings.HasPrefix(s, "”") || strings.HasPrefix(s, "»") || strings.HasPrefix(s, "«")
}

func isLocal(b byte) bool {
	return isLetter(b) || isDigit(b) || b == '.' || b == '_' || b == '-' || b == '+' || b == '%'
}

// maxHost bounds a host name, as RFC 1035 does.
const maxHost = 255

// hostEnd returns the end of the host name at i, or 0 where there is none: labels
// with dots between them of which the last is a top-level domain.
func hostEnd(text string, i int) int {
	end := 0
	for label, j := i, i; j <= len(text) && j < i+maxHost; j++ {
		b := byteAt(text, j)
		if isLetter(b) || isDigit(b) || (b == '-' && j > label) {
			continue
		}
		if j == label {
			break
		}
		if label > i && domains()[text[label:j]] && (b != '.' || !isLetter(byteAt(text, j+1))) && b < 0x80 {
			end = j
		}
		if b != '.' {
			break
		}
		label = j + 1
	}
	return end
}

// handleEnd returns the end of the handle or hashtag at i, or of the sign alone.
func handleEnd(text string, i int) int {
	j := i + 1
	if c, _ := classAt(text, j); c != letter {
		return j
	}
	for {
		c, n := classAt(text, j)
		if !c.isWord() {
			return j
		}
		j += n
	}
}

// maxEntity bounds the name of an HTML entity.
const maxEntity = 10

// entityEnd returns the end of the HTML entity at i, such as "&amp;", or of the
// ampersand alone.
func entityEnd(text string, i int) int {
	j := i + 1
	if byteAt(text, j) == '#' {
		j++
	}
	start := j
	for j < start+maxEntity && (isLetter(byteAt(text, j)) || isDigit(byteAt(text, j))) {
		j++
	}
	if j > start && byteAt(text, j) == ';' {
		return j + 1
	}
	return i + 1
}

// emoticonEnd returns the end of the emoticon at i, such as ":-)", or of the sign
// alone.
func emoticonEnd(text string, i int) int {
	j := i + 1
	if text[i] == '<' {
		if byteAt(text, j) == '3' && !isDigit(byteAt(text, j+1)) {
			return j + 1
		}
		return sameEnd(text, i)
	}
	if byteAt(text, j) == '-' || byteAt(text, j) == '\'' {
		j++
	}
	if b := byteAt(text, j); b != 0 && strings.IndexByte(")(DPp/|", b) >= 0 && !isLetter(byteAt(text, j+1)) && byteAt(text, j+1) != '/' {
		if b == '(' || b == '/' || isLetter(b) {
			if j == i+1 && text[i] != ':' {
				return i + 1
			}
		}
		return sameEnd(text, j)
	}
	if text[i] == '=' {
		return sameEnd(text, i)
	}
	return i + 1
}

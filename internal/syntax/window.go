package syntax

// maxWindow bounds how many words are parsed at once, and so the room needed.
const maxWindow = 256

// window returns how many of words to parse at once: all of them if they are few,
// else up to the last break in the second half of what fits.
func window(words []string) int {
	if len(words) <= maxWindow {
		return len(words)
	}
	best, at := 0, maxWindow
	for i := maxWindow / 2; i < maxWindow; i++ {
		if b := breaks(words[i]); b > 0 && b >= best {
			best, at = b, i+1
		}
	}
	return at
}

// breaks tells how deep a break after a word is, from 0 for none.
func breaks(word string) int {
	switch word {
	case ".", "!", "?":
		return 3
	case ";", ":", "—", "--":
		return 2
	case ",":
		return 1
	}
	return 0
}

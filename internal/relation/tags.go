package relation

import (
	"strings"

	"github.com/hearsay-nlp/hearsay"
)

// What tags tell of words and phrases, whatever the tree makes of them.

// IsFinite reports whether a tag is that of a finite verb or modal.
func IsFinite(tag string) bool {
	return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD"
}

// isHelper reports whether a word with this tag can stand before a verb in its
// group.
func isHelper(tag string) bool {
	return tag == "MD" || tag == "RB" || tag == "VBZ" || tag == "VBD" || tag == "VBP" || tag == "VBN" || tag == "VB"
}

// HeadNoun returns the first noun of r that is followed by no other and owns none, "claim"
// of "Smith's claim that", or -1.
func HeadNoun(doc *hearsay.Document, r Range) int {
	for i := r.First; i < r.Last; i++ {
		if !strings.HasPrefix(doc.Token(i).Tag, "NN") {
			continue
		}
		if i+1 == r.Last || !strings.HasPrefix(doc.Token(i+1).Tag, "NN") && doc.Token(i+1).Tag != "POS" {
			return i
		}
	}
	return -1
}

package syntax

import "strings"

// Coarse returns the part of speech of Universal Dependencies for a word with its
// Penn Treebank tag. The tag leaves some open that the relation to the head or the
// word settles: whether "that" is a determiner, "after" an adposition, "is" an
// auxiliary, "not" an adverb. An unknown tag gives "X".
func Coarse(word, tag, rel string) string {
	switch tag {
	case "IN", "DT", "WDT":
		if rel == "mark" {
			return "SCONJ"
		}
		if tag != "IN" && rel != "det" {
			return "PRON"
		}
	case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ":
		if rel == "cop" || strings.HasPrefix(rel, "aux") {
			return "AUX"
		}
	case "RB":
		if negates(word) {
			return "PART"
		}
	case "NN":
		if indefinite(word) {
			return "PRON"
		}
	case "NNP":
		if rel == "amod" {
			return "ADJ" // "the Supreme Court"
		}
	case "NFP":
		if rel != "punct" {
			return "SYM"
		}
	}
	if pos, ok := coarse[tag]; ok {
		return pos
	}
	return "X"
}

func negates(word string) bool {
	return strings.EqualFold(word, "not") || strings.EqualFold(word, "n't") || strings.EqualFold(word, "n’t")
}

// indefinite tells pronouns such as "somebody" and "nothing".
func indefinite(word string) bool {
	for _, first := range [...]string{"some", "any", "every", "no"} {
		n := len(first)
		if len(word) <= n || !strings.EqualFold(word[:n], first) {
			continue
		}
		switch rest := word[n:]; {
		case strings.EqualFold(rest, "thing"), strings.EqualFold(rest, "one"), strings.EqualFold(rest, "body"):
			return true
		}
	}
	return false
}

var coarse = map[string]string{
	"NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "NNPS": "PROPN", "ADD": "PROPN",
	"PRP": "PRON", "PRP$": "PRON", "WP": "PRON", "WP$": "PRON", "EX": "PRON",
	"VB": "VERB", "VBD": "VERB", "VBG": "VERB", "VBN": "VERB", "VBP": "VERB", "VBZ": "VERB", "MD": "AUX",
	"JJ": "ADJ", "JJR": "ADJ", "JJS": "ADJ", "RB": "ADV", "RBR": "ADV", "RBS": "ADV", "WRB": "ADV",
	"DT": "DET", "PDT": "DET", "WDT": "DET", "IN": "ADP", "RP": "ADP", "TO": "PART", "POS": "PART",
	"CC": "CCONJ", "CD": "NUM", "LS": "NUM", "UH": "INTJ", "SYM": "SYM", "$": "SYM", "#": "SYM",
	".": "PUNCT", ",": "PUNCT", ":": "PUNCT", "``": "PUNCT", "''": "PUNCT", "HYPH": "PUNCT", "NFP": "PUNCT",
	"-LRB-": "PUNCT", "-RRB-": "PUNCT",
}

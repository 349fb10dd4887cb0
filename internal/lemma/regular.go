package lemma

import "strings"

// Regular returns the lemma that the rules give a word in lower case, whatever
// the table of exceptions says of it.
func Regular(word, tag string) string {
	switch tag {
	case "NNS", "NNPS", "VBZ":
		return withoutS(word)
	case "VBG":
		if stem, ok := cut(word, "ing"); ok {
			return base(word, stem)
		}
	case "VBD", "VBN":
		if strings.HasSuffix(word, "ied") && len(word) > 4 {
			return word[:len(word)-3] + "y"
		}
		if stem, ok := cut(word, "ed"); ok {
			return base(word, stem)
		}
	case "JJR", "RBR":
		return graded(word, "er")
	case "JJS", "RBS":
		return graded(word, "est")
	case "RB":
		if word == "n't" || word == "n’t" {
			return "not"
		}
	case "POS":
		return "'s"
	}
	return word
}

// cut takes an ending off a word if a stem with a vowel is left.
func cut(word, ending string) (stem string, ok bool) {
	stem, ok = strings.CutSuffix(word, ending)
	return stem, ok && len(stem) > 1 && strings.ContainsAny(stem, "aeiouy")
}

// withoutS takes the "-s" off a noun or verb.
func withoutS(word string) string {
	n := len(word)
	switch {
	case n < 3 || word[n-1] != 's' || strings.HasSuffix(word, "ss") || strings.HasSuffix(word, "'s"):
		return word
	case strings.HasSuffix(word, "ies") && n > 4:
		return word[:n-3] + "y"
	case strings.HasSuffix(word, "es") && sibilant(word[:n-2]) || strings.HasSuffix(word, "oes") && n > 4:
		return word[:n-2]
	}
	return word[:n-1]
}

// sibilant reports whether a word takes "-es": "wish", "box", "class".
func sibilant(stem string) bool {
	for _, end := range []string{"ch", "sh", "ss", "x", "zz"} {
		if strings.HasSuffix(stem, end) {
			return true
		}
	}
	return false
}

// graded takes "-er" or "-est" off an adjective or adverb.
func graded(word, ending string) string {
	stem, ok := cut(word, ending)
	if !ok || len(stem) < 3 {
		return word
	}
	if s, ok := strings.CutSuffix(stem, "i"); ok {
		return s + "y"
	}
	return base(word, stem)
}

// base returns the word that an ending with a vowel was put to: the stem, the
// stem with its doubled consonant single, or with the silent "e" that it lost.
func base(word, stem string) string {
	n := len(stem)
	last := stem[n-1]
	switch {
	case n > 2 && last == stem[n-2] && strings.IndexByte("bdgmnprt", last) >= 0:
		return stem[:n-1]
	case !lostE(stem):
		return stem
	case word[n] == 'e':
		return word[:n+1]
	}
	return stem + "e"
}

// keepsE are the endings of stems that have lost an "e", and its exceptions,
// which have not: "creat-ing", "treat-ing". The longest ending that fits counts.
var keepsE = map[string]bool{
	"v": true, "u": true, "c": true, "z": true, "s": true, "ss": false, "us": true, "zz": false,
	"dg": true, "rg": true, "lg": true, "ng": false, "ang": true, "ag": true, "eg": true, "ug": true, "ig": true, "og": true,
	"at": true, "eat": false, "oat": false, "it": true, "ait": false, "dit": false, "sit": false, "bit": false, "fit": false, "mit": false,
	"ut": true, "out": false, "ot": true, "oot": false, "et": true, "eet": false, "get": false, "ket": false, "iet": false,
	"ak": true, "eak": false, "oak": false, "ik": true, "ok": true, "ook": false, "uk": true,
	"ap": true, "eap": false, "ip": true, "op": true, "oop": false, "lop": false, "yp": true, "eep": false,
	"am": true, "eam": false, "im": true, "aim": false, "om": true, "oom": false, "um": true, "em": false,
	"ad": true, "ead": false, "oad": false, "id": true, "aid": false, "oid": false, "od": true, "ood": false, "ud": true, "oud": false,
	"al": false, "cal": true, "hal": true, "il": true, "ail": false, "eil": false, "oil": false, "ol": true, "ool": false, "ul": true, "aul": false,
	"bl": true, "cl": true, "dl": true, "fl": true, "gl": true, "kl": true, "pl": true, "tl": true, "yl": true,
	"in": true, "ain": false, "oin": false, "ein": false, "hin": false, "gin": false, "an": false, "on": false, "un": true, "een": false, "en": false,
	"ar": true, "ear": false, "oar": false, "ir": true, "air": false, "eir": false, "ur": true, "our": false, "or": true, "oor": false, "tor": false, "vor": false, "bor": false, "er": false,
	"th": false, "ath": true, "ib": true, "ab": true, "ob": true, "ub": true, "ark": false, "af": true, "if": true, "rs": true, "ns": true, "ls": true, "ps": true,
	"w": false, "x": false, "y": false, "ow": false, "e": false,
}

// lostE reports whether a stem looks like a word that has lost its final "e".
func lostE(stem string) bool {
	for n := min(3, len(stem)); n > 0; n-- {
		if keeps, ok := keepsE[stem[len(stem)-n:]]; ok {
			return keeps
		}
	}
	return false
}

package attribution

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
	"github.com/hearsay-nlp/hearsay/internal/model"
)

// word is what the models see of a token: hashes, and where it stands.
type word struct {
	form, lemma, tag uint32
	suffix2, suffix3 uint32
	shape            uint32
	cue              uint32 // class and frames in the lexicon of cues, 0 if it is none
	cluster          uint32 // words used alike: a small class
	group            uint32 // and a larger one that holds it
	quote            quoting
	passage          int32 // 1 + the number of the passage that holds it, or 0
	sentence         int32
	verb, noun       bool
	punctuation      bool
	comma            bool
	capital          bool // it starts with a capital letter

	rel      uint32 // to the head
	head     int32  // -1 for a root
	first    int32  // of the children, 0 if there is none
	next     int32  // child of the same head, 0 if there is none
	children uint32 // which relations they have: see childBits
	outer    bool   // rel is that of a clause under what says it

	rule     uint32 // what rules take it for, if it is in a cue of theirs
	inRule   bool   // it is
	proposal int32  // 1 + the number of the proposal whose cue it is in, or 0
	told     uint32 // whether it is in a content (1) or source (2) of theirs
}

// quoting is how a token stands to the passages in quotation marks.
type quoting uint32

const (
	outside quoting = iota
	inside
	opening // the mark that opens a passage
	closing
)

// outOfSight stands for the words before and after a sentence.
var outOfSight = word{form: 77, lemma: 77, tag: 77, suffix2: 77, suffix3: 77, shape: 77, head: -1}

func readWord(reader *model.Reader, text, tag string) word {
	w := reader.Read(text)
	out := word{
		form: w.Folded, tag: hashString(tag),
		suffix2: w.Suffix[1], suffix3: w.Suffix[2], shape: w.Shape,
		cluster: uint32(w.Cluster), group: uint32(w.Cluster.Group(2)),
		verb: strings.HasPrefix(tag, "VB"),
		noun: strings.HasPrefix(tag, "NN") || tag == "PRP",
	}
	first, _ := utf8.DecodeRuneInString(text)
	out.punctuation = !unicode.IsLetter(first) && !unicode.IsDigit(first) && first != '$' && first != '%' && len(text) < 4
	out.comma = text == ","
	out.capital = unicode.IsUpper(first)
	if unicode.IsLetter(first) && len(text) < 32 {
		out.cue = cueClass(strings.ToLower(text), tag)
	}
	return out
}

// cueClass returns the class and frames of the cue that starts with a word and is no
// idiom.
func cueClass(lower, tag string) uint32 {
	var entries []*lexicon.Cue
	switch {
	case strings.HasPrefix(tag, "VB"):
		entries = lexicon.VerbCues(lower)
	case strings.HasPrefix(tag, "NN"):
		entries = lexicon.NounCues(lower)
	}
	for k := len(entries) - 1; k >= 0; k-- { // the shortest comes last
		if e := entries[k]; !e.Idiom() {
			return mix(hashString(e.Class), uint32(e.Frames)) | 1
		}
	}
	return 0
}

// readForm returns the form of a word in lower case.
func readForm(s string) uint32 {
	var r model.Reader
	return r.Read(s).Folded
}

var and = readForm("and")

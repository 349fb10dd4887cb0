package relation

import (
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// retag puts right what the tagger takes for another part of speech than the words beside
// it or the parser allow.
func (r *reader) retag() {
	for i, tag := range r.tag {
		t := r.doc.Token(i)
		switch {
		case tag == "VBZ" && t.Rel == "obj" && i > 0 && t.Head == i-1 && r.tag[i-1] == "VBD": // denied reports
			r.tag[i] = "NNS"
		case tag == "VB" && strings.HasSuffix(r.lower[i], "s") && r.before(i, "to") && len(lexicon.NounCues(r.lower[i])) > 0: // turned a deaf ear to calls
			r.tag[i] = "NNS"
		case tag == "NNS" && t.Rel == "conj" && t.Head >= 0 && strings.HasPrefix(r.tag[t.Head], "VB") && r.before(i, "and", "but") && r.governs(i): // and proposes to
			r.tag[i] = "VBZ"
		case tag == "JJ" && r.saysThat(i): // it is understood that
			r.tag[i] = "VBN"
		case tag == "VBN" && r.contrasts(i): // while the airline called for
			r.tag[i] = "VBD"
		}
	}
}

// before reports whether one of words stands before token i.
func (r *reader) before(i int, words ...string) bool {
	for _, w := range words {
		if i > 0 && r.lower[i-1] == w {
			return true
		}
	}
	return false
}

// governs reports whether the cue at token i is followed by what no plural noun is: an
// infinitive, a clause or an object.
func (r *reader) governs(i int) bool {
	if i+1 >= len(r.tag) || len(lexicon.VerbCues(r.lower[i])) == 0 {
		return false
	}
	switch r.tag[i+1] {
	case "TO", "DT", "PRP", "PRP$":
		return true
	}
	return r.lower[i+1] == "that"
}

// saysThat reports whether token i is the participle of a cue between a form of "be"
// with "it" for its subject and "that".
func (r *reader) saysThat(i int) bool {
	return i > 1 && i+1 < len(r.tag) && r.lower[i-2] == "it" && (r.lower[i-1] == "is" || r.lower[i-1] == "was") && r.lower[i+1] == "that" &&
		len(lexicon.VerbCues(r.lower[i])) > 0
}

// contrasts reports whether the participle at token i is the only verb of a clause that
// "while" or the like opens with a subject of its own, so that it must be its finite verb.
func (r *reader) contrasts(i int) bool {
	const reach = 12
	first := i - 1
	for ; first >= 0 && i-first < reach; first-- {
		if tag := r.tag[first]; isFinite(tag) || tag == "VBN" || tag == "VBG" || tag == "." || tag == "," {
			return false
		}
		switch r.lower[first] {
		case "while", "whereas", "although", "though":
			return first < i-1 && !r.finiteAhead(i+1) && strings.HasPrefix(r.tag[i-1], "NN") && i+1 < len(r.tag) && r.lower[i+1] != "by"
		}
	}
	return false
}

// finiteAhead reports whether a finite verb stands from token i on before a comma or stop.
func (r *reader) finiteAhead(i int) bool {
	const reach = 25
	for k := i; k < len(r.tag) && k < i+reach; k++ {
		switch tag := r.tag[k]; {
		case isFinite(tag):
			return true
		case tag == "," || tag == "." || tag == ":":
			return false
		}
	}
	return false
}

package relation

import (
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// retag puts right what the tagger takes for another part of speech than the words beside
// it or the parser allow.
func (r *reader) retag() {
	for i := range r.tag {
		if r.tag[i] == "NNPS" && !r.capital(i) {
			r.tag[i] = "NNS"
		}
		if tag := r.retagged(i); tag != "" {
			r.tag[i] = tag
		}
	}
}

// retagged returns the tag that token i should have, or "" where it is right.
func (r *reader) retagged(i int) string {
	switch r.tag[i] {
	case "NN", "NNS", "IN":
		if plainPasts[r.lower[i]] || r.lower[i] == "cast" && i+1 < len(r.tag) && shadows[r.lower[i+1]] {
			return "VBD"
		}
		if r.tag[i] != "IN" {
			return r.verbInstead(i)
		}
		if t := r.doc.Token(i); (t.Rel == "compound" || t.Rel == "nmod:desc") && t.Head > i && strings.HasPrefix(r.tag[i+1], "NN") { // union leader
			return "NN"
		}
	case "VB", "VBZ", "VBP":
		if r.surname(i) {
			return "NNP"
		}
		return r.nounInstead(i)
	case "MD":
		if r.surname(i + 1) {
			return "NNP"
		}
	case "JJ":
		if r.saysThat(i) { // it is understood that
			return "VBN"
		}
		if t := r.doc.Token(i); t.Rel == "nsubj" && t.Head == i+1 && i > 0 && r.tag[i-1] == "DT" && len(lexicon.VerbCues(r.lower[t.Head])) > 0 { // the chief told
			return "NN"
		}
		if r.alarms(i) {
			return "VBD"
		}
	case "VBG":
		if r.doc.Token(i).Lemma == r.lower[i] && r.before(i, "to") { // hoped to sing
			return "VB"
		}
	case "VBD":
		if lexicon.Person(r.lower[i]) && i > 0 && r.quoteTag(i-1) && i+1 < len(r.tag) && r.tag[i+1] == "NNP" { // “…,” resident Ann Reed said
			return "NN"
		}
		if r.supposedTo(i) { // the program, expected to cost millions
			return "VBN"
		}
		if (r.lower[i] == "asked" || r.lower[i] == "pressed" || r.lower[i] == "questioned") && r.opens(i) { // Asked about it, he
			return "VBN"
		}
	case "VBN":
		if r.enumerated(i) || r.contrasts(i) || r.lone(i) || r.resumed(i) || r.joinedPast(i) || r.overdue(i) { // said it was late, promised refunds and blamed; while the airline called for
			return "VBD"
		}
	case "RB":
		if r.lower[i] == "there" && r.isThere(i) { // fears there may be
			return "EX"
		}
	}
	return ""
}

// surname reports whether token i is the second of two words with capitals behind one
// without, of which the first looks like a helper: the actor Will Fetch.
func (r *reader) surname(i int) bool {
	if i < 2 || i >= len(r.tag) || r.lower[i-1] != "will" && r.lower[i-1] != "may" || !r.capital(i) || !r.capital(i-1) || r.quoteTag(i-2) {
		return false
	}
	return !r.capital(i-2) && isWordRune(firstRune(r.lower[i-2]))
}

// plainPasts are pasts that are nothing else, whatever the tagger takes them for.
var plainPasts = map[string]bool{
	"tore": true, "swept": true, "fled": true, "shook": true, "drew": true, "grew": true, "went": true, "came": true, "took": true, "gave": true,
	"brought": true, "caught": true, "sent": true, "kept": true, "broke": true, "spoke": true, "wrote": true, "drove": true, "flew": true, "threw": true,
	"knew": true, "began": true, "chose": true, "froze": true, "stole": true, "wore": true, "sank": true,
}

// shadows are what is cast on something.
var shadows = map[string]bool{"doubt": true, "doubts": true, "aspersions": true, "blame": true, "suspicion": true}

// nounInstead returns the tag of the noun or name that the verb at token i is, or "".
func (r *reader) nounInstead(i int) string {
	t, tag := r.doc.Token(i), r.tag[i]
	noun := len(lexicon.NounCues(r.lower[i])) > 0
	switch {
	case tag == "VB" && i > 1 && r.lower[i-1] == "to" && (r.lower[i-2] == "according" || r.lower[i-2] == "thanks"): // according to project manager
		return "NN"
	case tag == "VBZ" && r.opens(i) && r.capital(i) && i+1 < len(r.tag) && (r.tag[i+1] == "TO" || r.tag[i+1] == "IN") && (r.lower[i+1] != "that" || noun): // Aides to; Claims that
		return "NNS"
	case i == 0:
	case tag == "VBZ" && t.Rel == "obj" && t.Head == i-1 && (r.tag[i-1] == "VBD" || r.tag[i-1] == "VBZ"): // denied reports
		return "NNS"
	case tag == "VBZ" && strings.HasPrefix(t.Rel, "nsubj") && t.Head == i+1 && (IsFinite(r.tag[i+1]) || r.tag[i+1] == "VBN" || neverNouns[r.lower[i+1]]): // and engineers agree; hospital chiefs made
		return "NNS"
	case tag == "VBZ" && r.before(i, "which", "whom") && i+1 < len(r.tag) && r.tag[i+1] == "NN" && len(lexicon.VerbCues(r.lower[i+1])) > 0 && r.pausesAt(i+1): // which brewers oppose
		return "NNS"
	case tag == "VB" && noun && strings.HasSuffix(r.lower[i], "s") && r.before(i, "to"): // turned a deaf ear to calls
		return "NNS"
	case tag == "VBP" && noun && i > 2 && r.tag[i-1] == "NN" && r.tag[i-2] == "DT" && strings.HasPrefix(r.tag[i-3], "VB") && i+1 < len(r.tag) && r.lower[i+1] == "that": // contradicting the police claim that
		return "NN"
	case t.Rel == "flat" && r.tag[i-1] == "NNP" && r.capital(i): // Lorraine DeShields
		return "NNP"
	}
	return ""
}

// pausesAt reports whether a comma or stop follows token i.
func (r *reader) pausesAt(i int) bool {
	return i+1 < len(r.tag) && (r.tag[i+1] == "." || r.tag[i+1] == ",")
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

// isThere reports whether a form of "be", with a modal at most, follows token i.
func (r *reader) isThere(i int) bool {
	k := i + 1
	if k+1 < len(r.tag) && r.tag[k] == "MD" {
		k++
	}
	return k < len(r.tag) && r.doc.Token(k).Lemma == "be" && (k > i+1 || IsFinite(r.tag[k]))
}

// alarms reports whether the word in -ed at token i, which the tagger takes for the adjective
// of a noun that has no verb but has a subject, right before i, is the verb itself: the
// report | alarmed | farmers.
func (r *reader) alarms(i int) bool {
	t := r.doc.Token(i)
	if i == 0 || t.Rel != "amod" || t.Head != i+1 || !strings.HasSuffix(r.lower[i], "ed") || r.doc.Token(t.Head).Rel != "root" {
		return false
	}
	s := r.doc.Token(i - 1)
	return s.Rel == "nsubj" && s.Head == t.Head && strings.HasPrefix(s.Tag, "NN")
}

// saysThat reports whether token i is the participle of a cue between a form of "be"
// with "it" for its subject and "that".
func (r *reader) saysThat(i int) bool {
	return i > 1 && i+1 < len(r.tag) && r.lower[i-2] == "it" && (r.lower[i-1] == "is" || r.lower[i-1] == "was") && r.lower[i+1] == "that" &&
		len(lexicon.VerbCues(r.lower[i])) > 0
}

// enumerated reports whether the cue at token i, behind a comma, is the midmost of three
// verbs with one subject: a cue in the past stands before it and another behind "and".
func (r *reader) enumerated(i int) bool {
	if !r.before(i, ",") || len(lexicon.VerbCues(r.lower[i])) == 0 || i+1 >= len(r.tag) {
		return false
	}
	if tag := r.tag[i+1]; tag != "NNS" && tag != "NN" && tag != "DT" && tag != "PRP$" && tag != "TO" && r.lower[i+1] != "that" {
		return false
	}
	return r.pastCue(r.sentenceOf(i).First, i) && r.pastJoined(i)
}

// pastCue reports whether a cue in the past stands among the tokens from first to last.
func (r *reader) pastCue(first, last int) bool {
	for k := max(first, last-40); k < last; k++ {
		if r.tag[k] == "VBD" && len(lexicon.VerbCues(r.lower[k])) > 0 && !helpers[r.lower[k]] {
			return true
		}
	}
	return false
}

// pastJoined reports whether "and" and a cue in the past follow token i in its clause.
func (r *reader) pastJoined(i int) bool {
	const reach = 20
	for k := i + 1; k+1 < len(r.tag) && k < i+reach && r.tag[k] != "." && !IsFinite(r.tag[k]); k++ {
		if r.lower[k] == "and" && r.tag[k+1] == "VBD" {
			return len(lexicon.VerbCues(r.lower[k+1])) > 0
		}
	}
	return false
}

// supposedTo reports whether token i is a verb of what others think or say of the noun before
// the comma before it, with an infinitive: ", expected to".
func (r *reader) supposedTo(i int) bool {
	if i < 2 || i+1 >= len(r.tag) || r.lower[i-1] != "," || r.lower[i+1] != "to" || !strings.HasPrefix(r.tag[i-2], "NN") {
		return false
	}
	switch r.lower[i] {
	case "expected", "believed", "thought", "understood", "estimated", "reported", "rumored", "said":
		return r.doc.Token(i).Head < i
	}
	return false
}

// opens reports whether token i is the first of its sentence.
func (r *reader) opens(i int) bool {
	return r.sentenceOf(i).First == i
}

package relation

import (
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// What tells that a word is a verb which the tagger takes for a noun.

// verbInstead returns the tag of the verb that the noun at token i is, or "".
func (r *reader) verbInstead(i int) string {
	if len(lexicon.VerbCues(r.lower[i])) == 0 {
		return ""
	}
	t := r.doc.Token(i)
	switch {
	case r.tag[i] == "NN" && (r.predicated(i) || i > 1 && r.tag[i-1] == "NNS" && r.before(i-1, "which", "whom") && r.pausesAt(i)): // whom protesters accuse of; which brewers oppose
		return "VBP"
	case r.tag[i] == "NN" && (r.inquires(i) || r.helped(i) || r.heardTo(i) || r.overheard(i)): // did the mayor deny; would not, however, promise; was heard to mutter
		return "VB"
	case r.tag[i] == "NNS" && t.Rel == "conj" && t.Head >= 0 && strings.HasPrefix(r.tag[t.Head], "VB") && r.before(i, "and", "but") && r.governs(i): // and proposes to
		return "VBZ"
	case r.tag[i] == "NNS" && t.Rel == "acl:relcl" && i > 0 && r.doc.Token(i-1).Head == i && r.doc.Token(i-1).Rel == "nsubj": // which the minister denies
		return "VBZ"
	case r.tag[i] == "NNS" && (r.closesRelative(i) || r.roots(i) || r.quotes3rd(i)): // a charge their chief rejects; the dentist denies charges
		return "VBZ"
	case r.tag[i] == "NN" && neverNouns[r.lower[i]] && i > 0 && (strings.HasPrefix(r.doc.Token(i-1).Rel, "nsubj") && r.doc.Token(i-1).Head == i || r.pluralFirst(i)): // tram drivers insist
		return "VBP"
	case r.tag[i] == "NN" && (r.contends(i) || r.onlyVerb(i) || r.supposing(i)): // aides to the premier insist that; doctors at the hospital doubt that
		return "VBP"
	}
	return ""
}

// neverNouns are cues in the base form that are no nouns, whatever the tagger takes them for.
var neverNouns = map[string]bool{
	"insist": true, "deny": true, "accuse": true, "admit": true, "believe": true, "agree": true, "allege": true, "assert": true, "contend": true,
	"argue": true, "acknowledge": true, "concede": true, "warn": true, "accept": true, "confirm": true, "complain": true,
}

// quotes3rd reports whether token i, a form in -s of a cue that takes quotations, stands
// behind a quotation or the comma of a clause and before who says it: “…,” | insists | letting
// agent Tom Reed; …, | predicts | Tom Reed of Acme
func (r *reader) quotes3rd(i int) bool {
	if i < 2 || i+1 >= len(r.tag) || !slices.ContainsFunc(lexicon.VerbCues(r.lower[i]), func(e *lexicon.Cue) bool { return e.Frames.Has(lexicon.Quotation) && len(e.Rest()) == 0 }) {
		return false
	}
	comma := r.lower[i-1] == ","
	if !r.quoteTag(i-1) && !(comma && r.quoteTag(i-2)) {
		rel := r.doc.Token(i).Rel
		return comma && r.tag[i+1] == "NNP" && (rel == "parataxis" || rel == "root" || rel == "ccomp" || rel == "advcl")
	}
	switch r.tag[i+1] {
	case "DT", "PRP$", "NNP", "VBG", "JJ", "NN":
		return r.closesQuotation(i)
	}
	return false
}

// closesQuotation reports whether the mark before token i, or before the comma there, closes
// a quotation that pauses.
func (r *reader) closesQuotation(i int) bool {
	if r.lower[i-1] == "," {
		return r.tag[i-2] == "''"
	}
	return r.tag[i-1] == "''" && (r.lower[i-2] == "," || r.tag[i-2] == ".")
}

// quoteTag reports whether the tagger takes token i for a quotation mark.
func (r *reader) quoteTag(i int) bool { return r.tag[i] == "``" || r.tag[i] == "''" }

// overheard reports whether somebody hears or sees who stands before token i do that.
func (r *reader) overheard(i int) bool {
	t := r.doc.Token(i)
	if (t.Rel != "ccomp" && t.Rel != "xcomp" && t.Rel != "obj") || t.Head < 0 || t.Head >= i || i-t.Head > longestClause {
		return false
	}
	switch r.doc.Token(t.Head).Lemma {
	case "hear", "overhear", "see", "watch":
		return r.tag[i-1] == "NNP" || r.tag[i-1] == "PRP" || lexicon.Person(r.doc.Token(i-1).Lemma)
	}
	return false
}

// heardTo reports whether "heard to" stands before token i.
func (r *reader) heardTo(i int) bool {
	return i > 1 && r.lower[i-1] == "to" && (r.lower[i-2] == "heard" || r.lower[i-2] == "overheard")
}

// roots reports whether token i is the root of its sentence and has a subject right before
// it or before a comma, but no copula: a verb that the tagger takes for a plural.
func (r *reader) roots(i int) bool {
	if i == 0 || r.doc.Token(i).Rel != "root" || i+1 >= len(r.tag) || r.tag[i+1] == "." || r.tag[i+1] == "," {
		return false
	}
	const most = 12 // children looked at, so that time stays linear
	subject, n := -1, 0
	for c := range r.doc.Children(i) {
		if rel := r.doc.Token(c).Rel; rel == "cop" || n == most {
			return false
		} else if rel == "nsubj" && c < i {
			subject = c
		}
		n++
	}
	return subject == i-1 || subject >= 0 && r.before(i, ",", ")")
}

// contends reports whether token i, which is never a noun of speech, is followed by "that"
// and a subject.
func (r *reader) contends(i int) bool {
	if i == 0 || i+2 >= len(r.tag) || r.lower[i+1] != "that" || len(lexicon.NounCues(r.lower[i])) > 0 || !strings.HasPrefix(r.tag[i-1], "NN") {
		return false
	}
	tag := r.tag[i+2]
	return (tag == "PRP" || tag == "DT" || tag == "NNP" || tag == "PRP$" || tag == "NNS") && slices.ContainsFunc(lexicon.VerbCues(r.lower[i]), func(e *lexicon.Cue) bool {
		return e.Lemma == r.lower[i] && e.Frames.Has(lexicon.Clause|lexicon.That)
	})
}

// onlyVerb reports whether token i, before "that", must be the verb of the plural that opens its
// sentence.
func (r *reader) onlyVerb(i int) bool {
	return i+1 < len(r.tag) && r.lower[i+1] == "that" && r.pluralFirst(i)
}

// pluralFirst reports whether token i, behind a noun, has before it in its sentence no verb but
// a plural with a phrase of its own.
func (r *reader) pluralFirst(i int) bool {
	if i == 0 || r.tag[i-1] != "NN" && r.tag[i-1] != "NNP" {
		return false
	}
	first := r.sentenceOf(i).First
	plural := first
	for plural < i && plural < first+3 && r.tag[plural] != "NNS" {
		plural++
	}
	if plural+2 >= i || r.tag[plural] != "NNS" || r.tag[plural+1] != "IN" || i-plural > longestClause {
		return false
	}
	return !slices.ContainsFunc(r.tag[first:i], func(tag string) bool { return strings.HasPrefix(tag, "VB") || tag == "MD" || tag == "," })
}

// supposing reports whether token i, behind a plural, is a cue in the base form that is followed
// by a clause without "that": "police suspect | the driver had", "diplomats in Geneva fear |
// Cairo will".
func (r *reader) supposing(i int) bool {
	const reach = 8
	if i == 0 || i+2 >= len(r.tag) || !slices.ContainsFunc(lexicon.VerbCues(r.lower[i]), func(e *lexicon.Cue) bool {
		return e.Lemma == r.lower[i] && e.Frames.Has(lexicon.Clause) && e.Thought
	}) {
		return false
	}
	switch next := r.tag[i+1]; {
	case next == "DT" || next == "PRP" || next == "PRP$":
		if r.tag[i-1] != "NNS" && r.lower[i-1] != "police" && !r.pluralFirst(i) {
			return false
		}
	case next != "NNP" || !r.pluralFirst(i):
		return false
	}
	for k := i + 2; k < min(len(r.tag), i+reach) && r.tag[k] != "," && r.tag[k] != "."; k++ {
		if IsFinite(r.tag[k]) {
			return true
		}
	}
	return false
}

// predicated reports whether the parser has token i, in the base form of a cue, as the predicate
// of a clause with the plural before it for its subject: "a charge that both deny".
func (r *reader) predicated(i int) bool {
	if i == 0 || r.doc.Token(i-1).Head != i || !r.before(i, "both", "all") && (r.doc.Token(i-1).Rel != "nsubj" || r.tag[i-1] != "NNS" && r.tag[i-1] != "PRP") {
		return false
	}
	switch r.doc.Token(i).Rel {
	case "acl:relcl", "ccomp", "advcl", "conj":
		return true
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

// closesRelative reports whether token i ends the sentence and is the form of a cue behind
// a noun of speech with another noun phrase, whose verb it must be.
func (r *reader) closesRelative(i int) bool {
	if i+1 < len(r.tag) && r.tag[i+1] != "." || len(lexicon.VerbCues(r.lower[i])) == 0 {
		return false
	}
	k := i
	for k > 0 && i-k < 4 && (strings.HasPrefix(r.tag[k-1], "NN") || r.tag[k-1] == "JJ") && r.tag[k-1] != "NNS" {
		k--
	}
	if k < 3 || k == i || r.tag[k-1] != "PRP$" && r.tag[k-1] != "DT" || r.tag[k-3] != "DT" {
		return false
	}
	return r.tag[k-2] == "NN" && len(lexicon.NounCues(r.lower[k-2])) > 0
}

// inquires reports whether the helper of the verb at token i opens the sentence and
// something stands between them, as in a question: "did the mayor deny".
func (r *reader) inquires(i int) bool {
	first := r.sentenceOf(i).First
	for first < i && (r.tag[first] == "``" || r.tag[first] == "''") {
		first++
	}
	t := r.doc.Token(first)
	return first < i-1 && t.Head == i && strings.HasPrefix(t.Rel, "aux") && (t.Lemma == "do" || r.tag[first] == "MD" || t.Lemma == "have")
}

// helped reports whether the parser gives token i a modal before it for a helper.
func (r *reader) helped(i int) bool {
	const reach = 8
	for k := i - 1; k >= 0 && k > i-reach; k-- {
		if t := r.doc.Token(k); r.tag[k] == "MD" && t.Head == i && t.Rel == "aux" {
			return true
		}
	}
	return false
}

package relation

import "github.com/hearsay-nlp/hearsay/internal/lexicon"

// addressee returns the one told who is named from token p on, up to token limit at most:
// with what says which of them it is, "evacuees at a school in Patna", or who, "the
// magistrate, Hellen Mutua", but not with where, when and how they were told, "in a letter".
func (r *reader) addressee(p, limit int) Range {
	k := r.core(p)
	if m := r.overList(k); m > k && m == limit {
		return Range{p, m} // told the mayor, the bishop and the press
	}
	for k > p && k < limit && r.is(k, "of", "in", "from", "for", "at", "with", "on", "near", "outside", "inside") {
		m := r.core(k + 1)
		if m == k+1 || m > limit || r.timeWord(m-1) || occasions[r.lower[m-1]] || r.tagged(m-1, "CD") && r.is(k, "in") || r.is(k-1, "reporters", "journalists") && !r.is(k, "of", "from", "for") {
			break
		}
		k = m
	}
	if r.is(k, "who") && k < limit {
		k = limit // consumers who own one
	}
	if j := k; r.timeWord(k - 1) { // advised 300 households | last summer
		for r.timeWord(j-1) || r.is(j-1, "last", "this", "early", "late", "next", "earlier") {
			j--
		}
		if j > p {
			k = j
		}
	}
	if m := r.apposition(k); m > k && m < limit && r.is(m, ",") && k > p {
		k = m // the magistrate, Hellen Mutua,
	}
	return Range{p, max(k, p)}
}

// occasions are where and how people are told things.
var occasions = map[string]bool{
	"letter": true, "letters": true, "statement": true, "interview": true, "interviews": true, "speech": true, "email": true, "e-mail": true,
	"memo": true, "note": true, "call": true, "briefing": true, "conference": true, "hearing": true, "meeting": true, "message": true,
	"report": true, "tweet": true, "post": true, "address": true, "video": true, "debate": true, "radio": true, "television": true,
	"court": true, "rally": true, "private": true, "person": true, "public": true, "advance": true, "detail": true, "writing": true, "particular": true, "phone": true, "telephone": true,
	"dinner": true, "ceremony": true, "summit": true, "forum": true, "event": true, "trial": true,
}

// reached returns who is told by the phrase with "to" at token p that stands between a cue
// and its content, which starts at token q: "complained to | the council | that".
func (r *reader) reached(p, q int, e *lexicon.Cue) Range {
	if !r.is(p, "to") || e.Thought || e.Class == "deny" {
		return Range{}
	}
	return r.addressee(p+1, q)
}

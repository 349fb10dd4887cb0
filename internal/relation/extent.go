package relation

import "strings"

// clauseEnd returns the end of the content that starts at token i: the end of
// its sentence, unless another cue clause comes first. A quotation is taken in
// whole, also where it goes on past the sentence.
func (r *reader) clauseEnd(i int) int { return r.endOf(i, true) }

// endOf is clauseEnd; a content that is not finite, "to leave", also ends before
// a conjunction and a finite verb, which belong to the clause of the cue.
func (r *reader) endOf(i int, finite bool) int {
	limit := r.hi
	if r.topic {
		limit = r.predicate(i, finite)
	}
	for j := i; j < limit; j++ {
		if q := r.within[j]; q != 0 {
			quote := r.quotes[q-1]
			j = quote.Last - 1
			if j >= r.hi-1 || r.closesWithStop(quote) {
				return quote.Last
			}
			if r.is(j-1, ",") && (r.breaks(j) || r.subordinate && r.clauseFollows(j+1)) || r.head > 0 && r.rejoins(r.head, j+1) || r.remark(j+1) {
				return j + 1
			}
			continue
		}
		if r.stop(j) && !r.is(j, "…", "...") {
			return r.trim(i, j)
		}
		if j > i && (r.is(j, ",") && (r.breaks(j) || r.remark(j+1)) || r.coordinated(j)) {
			return r.beforeSubject(i, j)
		}
		if r.is(j, ")", "-rrb-") && !r.opened(i, j) {
			return j
		}
		if j > i && r.is(j, ",") && (r.relative && !finite && !r.listed(j) || r.relative && (r.finite(r.overAdverbs(j+1)) || r.tagged(j+1, "VB")) || r.subordinate && r.clauseFollows(j+1) || !finite && r.resumes(j+1)) {
			return j
		}
		if !finite && j > i+1 && r.finite(j) && r.head > 0 && strings.HasPrefix(r.doc.Token(r.head).Rel, "acl") && !r.finite(j-1) && (r.heads(j) || r.auxiliary(j) && r.doc.Token(j).Head > j && r.doc.Token(r.doc.Token(j).Head).Rel == "root") {
			return r.trim(i, j) // the reason that he refuses to leave | may be
		}
		if !finite && r.is(j, "and", "but") {
			if k := r.overAdverbs(j + 1); r.tagged(k, "VBD", "VBZ", "MD") || r.is(k, "that") || r.mistagged(k) && r.isCue(k) {
				return r.trim(i, j)
			}
		}
	}
	for limit < r.hi && limit > i+2 && r.is(limit-1, "still", "now", "already", "never", "also", "yet", "soon", "later", "eventually") && r.within[limit-1] == 0 {
		limit-- // the offer to host them | still stands
	}
	return r.trim(i, limit)
}

// beforeSubject returns where the content that starts at token i ends if the comma at
// token j parts a subject, behind a conjunction, from its apposition and its verb: "it was a
// crime | and its minister, Deniz Kaya, demanded"; or j.
func (r *reader) beforeSubject(i, j int) int {
	m := r.core(j + 1)
	if !r.is(j, ",") || m == j+1 || !r.is(m, ",") || !r.verb(r.overAdverbs(m+1)) {
		return j
	}
	if k := r.backCore(j); k-1 > i+1 && k < j && r.is(k-1, "and", "but") {
		return r.trim(i, k-1)
	}
	return j
}

// predicate returns the finite verb behind the content that starts at token i whose
// subject is the noun that the content belongs to: "the claim that it was safe |
// fooled nobody". The content has a finite verb of its own if it is a finite clause,
// and one more for each clause in it.
func (r *reader) predicate(i int, finite bool) int {
	verbs := 0
	if finite {
		verbs = 1
	}
	for j := i; j < r.hi; j++ {
		switch {
		case r.within[j] != 0 || r.is(j, "and", "or", "but") && r.finite(j+1):
			if q := r.within[j]; q == 0 {
				j++
			} else if j == r.quotes[q-1].First && r.hasVerb(r.quotes[q-1].Range) && verbs > 0 && r.capital(j+1) == r.capital(i) {
				verbs-- // the claim that ‘all is well’ | is false
			}
		case j > i && (r.tagged(j, "WP", "WDT", "WRB") || r.is(j, "that", "if", "because", "while", "as", "when")):
			verbs++
		case r.is(j, "be") && verbs > 0 && r.tagged(j-1, "NN*", "PRP", "RB") && !r.tagged(j-2, "MD"): // that it be closed
			verbs--
		case finite && verbs > 0 && r.tagged(j, "VB") && r.is(i, "that") && r.core(i+1) == j: // that the ship leave
			verbs--
		case finite && verbs == 1 && r.tagged(j, "VBZ") && r.is(i, "that") && r.tagged(j-1, "NNS") && r.tagged(j-2, "NN", "NNP") && r.core(i+1) == j: // that the earth cools | is
			return j
		case r.finite(j) && (!r.finite(j-1) || r.tagged(j, "VBD") && r.tagged(j-1, "VBP", "VBZ")) && !r.auxiliary(j-1):
			if verbs == 0 {
				return j
			}
			if verbs--; r.tagged(j-1, "PRP") && r.tagged(j-2, "NN*") {
				verbs++ // the town he loves
			}
		}
	}
	if verbs == 0 && finite {
		return r.hiddenPredicate(i)
	}
	return r.hi
}

// hiddenPredicate is predicate where the tagger takes the verb for a participle, an
// adjective or the like: "the claim that it was safe | proved false". It returns r.hi where
// none shows.
func (r *reader) hiddenPredicate(i int) int {
	for j := r.hi - 1; j > i; j-- {
		if r.tagged(j, "VBN") && r.tagged(j-1, "JJ", "VB", "NN", "NNS") && !r.is(j-1, "be") && r.within[j] == 0 && !r.is(j+1, "by") {
			return j
		}
	}
	for j := i + 2; j+1 < r.hi; j++ {
		if r.tagged(j, "VBN") && r.tagged(j+1, "DT", "PRP$", "PRP") && r.bePredicate(j-1) && r.within[j] == 0 {
			return j
		}
	}
	if root := r.doc.Sentence(r.sentence).Root; root < 0 || !strings.HasPrefix(r.tag[root], "NN") {
		return r.hi
	}
	verb := i
	for verb < r.hi && !r.finite(verb) {
		verb++
	}
	for j := verb + 2; j < r.hi; j++ {
		if r.pastForm(j) && r.within[j] == 0 && !r.auxiliary(r.backAdverbs(j)) && r.tagged(j-1, "JJ*", "VB", "NN*", "VBN", "RB", "CD", "RP") && r.objectFollows(j+1) {
			return j
		}
	}
	return r.hi
}

// bePredicate reports whether token i is an adverb that says, behind a form of "be", how
// something is: "the deal was off", "the end was near".
func (r *reader) bePredicate(i int) bool {
	return r.is(i, "close", "near", "off", "over", "up", "down", "out", "away", "back", "here", "there", "dead", "alive", "done") && r.auxiliary(r.backAdverbs(i))
}

// pastForm reports whether token i looks like a verb in the past that the tagger takes
// for something else.
func (r *reader) pastForm(i int) bool {
	return r.tagged(i, "VBN", "JJ", "RB", "NN") && (strings.HasSuffix(r.lower[i], "ed") || pasts[r.lower[i]])
}

// pasts are irregular pasts of verbs that say what came of a claim.
var pasts = map[string]bool{
	"drew": true, "led": true, "met": true, "won": true, "lost": true, "fell": true, "set": true, "shook": true, "struck": true, "split": true,
	"hurt": true, "cost": true, "hit": true, "broke": true, "brought": true, "caught": true, "sent": true, "took": true, "gave": true, "made": true,
	"put": true, "kept": true, "left": true, "came": true, "went": true, "rang": true, "spread": true,
}

// objectFollows reports whether an object or an adverbial can start at token i.
func (r *reader) objectFollows(i int) bool {
	return r.tagged(i, "DT", "PRP", "PRP$", "NN*", "JJ*", "CD", "IN", "RB", "TO", "EX", "WP") || i >= r.end
}

// resumes reports whether the clause around an infinitive goes on at token i,
// behind a comma.
func (r *reader) resumes(i int) bool {
	return r.is(i, "despite", "while", "although", "though", "whereas") || r.is(i, "and", "but", "so") && r.clauseFollows(i+1)
}

// overAdverbs steps over adverbs.
func (r *reader) overAdverbs(i int) int {
	for r.adverb(i) {
		i++
	}
	return i
}

// trim takes stops and commas off the end of a content that starts at i.
func (r *reader) trim(i, j int) int {
	for j > i+1 && (r.stop(j-1) || r.is(j-1, ",", ":", "--", "—", "–")) {
		j--
	}
	return j
}

// opened reports whether a bracket opens between i and j.
func (r *reader) opened(i, j int) bool {
	for k := i; k < j; k++ {
		if r.is(k, "(", "-lrb-") {
			return true
		}
	}
	return false
}

// closesWithStop reports whether the last word mark in a quotation ends a
// sentence.
func (r *reader) closesWithStop(q quotation) bool {
	return q.closed && q.Last-2 > q.First && (r.lower[q.Last-2] == "." || r.lower[q.Last-2] == "?" || r.lower[q.Last-2] == "!") && q.Last >= r.hi-1
}

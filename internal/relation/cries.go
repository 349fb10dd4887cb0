package relation

import "github.com/hearsay-nlp/hearsay/internal/lexicon"

// cries returns the relation of quotation q, which starts at token i, to the noun for the
// sound of voices before it: cries of “Shame!” and “Out!” from the gallery. Whose voices
// they are may stand behind it or before it, or nowhere.
func (r *reader) cries(i, q int) (Relation, bool) {
	n := i - 2
	if !r.is(i-1, "of") || !r.tagged(n, "NN*") || !voices[r.doc.Token(n).Lemma] {
		return Relation{}, false
	}
	rel := Relation{Step: Nominal, Cue: Range{n, n + 1}, Head: n, Entry: r.quotativeCue(n), Frame: lexicon.Quotation, Content: []Range{r.quotes[q].Range}, sure: true}
	end := r.quotes[q].Last
	for r.is(end, "and", "or", ",") && r.opensAt(end+1) {
		next := r.quotes[r.within[end+1]-1].Range
		rel.Content, end = append(rel.Content, next), next.Last
	}
	rel.Source = r.voiced(n, end)
	return rel, true
}

// voiced returns whose voices the noun at token n is of, with the quotations up to token
// end: cries of “…” rose from | the gallery, the crowd's | cries, the crowd | broke into cries.
func (r *reader) voiced(n, end int) Range {
	if s := r.owner(n); !s.Empty() {
		return s
	}
	for k := end; k < min(r.hi, end+longestClause/2) && !r.stop(k) && !r.is(k, ","); k++ {
		if r.is(k, "from", "by") {
			return Range{k + 1, r.apposition(r.phrase(k + 1))}
		}
	}
	v := r.backCore(n + 1)
	if r.is(v-1, "into", "in", "out", "up", "with") {
		v--
	}
	if v--; r.verb(v) && raisings[r.doc.Token(v).Lemma] && !r.verbGroup(v).passive {
		return r.subject(r.verbGroup(v).first)
	}
	return Range{}
}

// voices are nouns for what is called out, raisings verbs for doing so.
var (
	voices   = lexicon.Set("cry shout chant murmur mutter exclamation yell scream shriek whisper bellow roar chorus call refrain heckle jeer cheer")
	raisings = lexicon.Set("break burst erupt join lead let give begin start raise respond answer reply strike take utter")
)

// answersWith returns the relation of quotation q, which stands at token i behind "with",
// or that and an adjective, to the subject of the verb before: answered with a curt “…”,
// opened the meeting with “…,”
func (r *reader) answersWith(i, q int) (Relation, bool) {
	p := i - 1
	for r.tagged(p, "JJ", "NN", "DT", ",") && p > i-4 {
		p--
	}
	if !r.is(p, "with") || !r.pauses(q) || !r.capital(r.quotes[q].First+1) {
		return Relation{}, false
	}
	for v := p - 1; v >= r.lo && v > p-longestClause && !r.stop(v) && r.within[v] == 0; v-- {
		if !r.finite(v) || !withWords[r.doc.Token(v).Lemma] {
			continue
		}
		g := r.verbGroup(v)
		s := r.subject(g.first)
		return Relation{Cue: Range{g.first, v + 1}, Head: v, Entry: r.quotativeCue(v), Frame: lexicon.Quotation, Source: s, Content: []Range{r.quotes[q].Range}, Negated: g.negated, Modal: g.modal, sure: true}, !s.Empty() && !g.passive
	}
	return Relation{}, false
}

// withWords are verbs for what is done with words.
var withWords = lexicon.Set("answer reply respond greet welcome open begin start close end conclude finish counter interrupt sign")

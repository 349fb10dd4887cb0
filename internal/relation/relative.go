package relation

import "github.com/hearsay-nlp/hearsay/internal/lexicon"

// pronoun returns the relative pronoun in whose clause the cue with its subject s
// stands as that of its object, "which the church describes as", or -1.
func (r *reader) pronoun(s Range) int {
	i := s.First - 1
	if s.Empty() || !r.tagged(i, "WDT", "WP") && !r.is(i, "which", "whom") && !(r.is(i, "that") && r.tagged(i-1, "NN*")) {
		return -1
	}
	return i
}

// extracted returns the content of a cue whose object is a relative pronoun before
// its subject s: what follows the cue where its frame needs more, "which critics
// blame for the delay", or else what the pronoun stands for, "a charge that the
// firm denied".
func (r *reader) extracted(s Range, p int, e *lexicon.Cue) (complement, bool) {
	f := e.Frames
	w := r.pronoun(s)
	if w < 0 && f.Has(lexicon.Phrase) && !s.Empty() && (r.speechNoun(s.First-1) || e.Class == "deny" && s.First > r.lo+1 && remarks[r.lower[s.First-1]] && r.tagged(s.First-2, "DT", "JJ")) && r.closes(p) { // an allegation | it denies
		return complement{frame: lexicon.Phrase, content: []Range{{r.backCore(s.First), s.First}}}, true
	}
	if w < 0 && f.Has(lexicon.PhrasePhrase) && !s.Empty() && r.speechNoun(s.First-1) && r.tagged(p, "JJ", "DT", "``") { // a charge | he calls | absurd
		thing := Range{r.backCore(s.First), s.First}
		return complement{frame: lexicon.PhrasePhrase, content: []Range{thing, {p, r.objectEnd(p)}}, target: thing}, true
	}
	if w < 0 && f.Has(lexicon.Clause) && !s.Empty() && r.finite(p) && r.tagged(s.First-1, "NN*") { // a step | the board said | was needed
		return r.clausal(lexicon.Clause, p), true
	}
	if w < 0 {
		return complement{}, false
	}
	switch {
	case f.Has(lexicon.PhraseAs) && r.is(p, "as") && !r.clauseFollows(p+1):
		return complement{frame: lexicon.PhraseAs, content: []Range{{p, r.objectEnd(p + 1)}}}, true
	case f.Has(lexicon.PhrasePhrase) && (r.isMark(p) || r.tagged(p, "DT") && (r.isMark(p+1) || r.core(p) > p)) && !r.timeWord(p): // what she called a “rant”
		return complement{frame: lexicon.PhrasePhrase, content: []Range{{w, w + 1}, {p, r.nameEnd(p)}}}, true
	case f.Has(lexicon.TargetFor) && r.is(p, "for"):
		c := r.clausal(lexicon.TargetFor, p)
		c.target = Range{w, w + 1}
		return c, true
	case f.Has(lexicon.TargetOf) && r.is(p, "of"):
		c := r.clausal(lexicon.TargetOf, p)
		c.target = Range{w, w + 1}
		return c, true
	case f.Has(lexicon.Phrase) && (!e.Thought || len(e.Rest()) == 0 && r.is(w, "which", "whom") && (e.Class == "deny" || e.Class == "feel")) && r.closes(p):
		end := w
		for r.is(end-1, ",") {
			end--
		}
		if i := r.back(end); i < end {
			if t := r.doc.Token(r.head); t.Rel == "acl:relcl" && i < t.Head && t.Head < end { // support for | the ban, which
				i = r.backCore(t.Head + 1)
			}
			return complement{frame: lexicon.Phrase, content: []Range{{i, end}}}, true
		}
	}
	return complement{}, false
}

// nameEnd returns the end of what someone calls a thing, at token p: that of the first
// quotation in it, if one starts within a few words.
func (r *reader) nameEnd(p int) int {
	for i := p; i < p+3 && i < r.hi; i++ {
		if r.opensAt(i) {
			return r.quotes[r.within[i]-1].Last
		}
	}
	return r.objectEnd(p)
}

// namedFirst returns the content of a cue whose object is the "what" that opens the
// sentence before its subject s: "What the mayor said was | that the levee had failed".
func (r *reader) namedFirst(s Range, p int, e *lexicon.Cue) (complement, bool) {
	if s.Empty() || !r.is(s.First-1, "what") || !r.is(p, "was", "is") || !e.Frames.Has(lexicon.Clause|lexicon.Infinitive) || s.First-1 > r.lo+1 {
		return complement{}, false
	}
	switch {
	case r.is(p+1, "that") && r.subjectAt(p+2), r.quotationAt(p+1) > 0, r.clauseFollows(p + 1):
		return r.clausal(lexicon.Clause, p+1), true
	case r.infinitive(p + 1):
		return r.clausal(lexicon.Infinitive, p+1), true
	}
	return complement{}, false
}

// closes reports whether a clause may end before token p.
func (r *reader) closes(p int) bool {
	return p >= r.end || r.stop(p) || r.is(p, ",", "within", "on", "in", "and", "but")
}

// asClause returns the content of a cue clause that starts its sentence with "as",
// with the subject s: what follows the comma behind it, "As Reed told the court, …".
func (r *reader) asClause(s Range, p int, e *lexicon.Cue) (complement, bool) {
	if s.Empty() || !r.is(s.First-1, "as") || s.First-1 > r.lo+2 || !e.Frames.Has(lexicon.Quotation) {
		return complement{}, false
	}
	if e.Frames.Has(lexicon.ToldClause) {
		p = r.overAddressee(p)
	}
	if p = r.overAdjuncts(p); !r.is(p, ",") || p+2 >= r.end {
		return complement{}, false
	}
	return complement{frame: lexicon.Quotation, content: []Range{{p + 1, r.clauseEnd(p + 1)}}}, true
}

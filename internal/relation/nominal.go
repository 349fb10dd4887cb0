package relation

import (
	"slices"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// nounCue returns the relation whose cue is the noun at token i: "accusations
// from European leaders that Beijing is supplying weapons".
func (r *reader) nounCue(i int) (Relation, bool) {
	if !r.tagged(i, "NN", "NNS") {
		return Relation{}, false
	}
	for _, e := range lexicon.NounCues(r.lower[i]) {
		rel := Relation{Step: Nominal, Cue: Range{i, i + 1}, Head: i, Entry: e}
		p := i + 1
		if r.is(p, "from", "by", "of", "among") { // its source, behind it
			if k := r.giverEnd(p, e); k > p+1 {
				rel.Source = Range{p + 1, k}
				p = k
			}
		}
		r.topic = r.startsClause(r.backCore(i + 1))
		c, ok := r.at(p, e, true)
		bare := !ok && e.Frames.Has(lexicon.Clause|lexicon.That) && r.ownModal(p)
		if bare {
			c, ok = r.clausal(lexicon.Clause, p), true
		}
		r.topic = false
		if !ok || c.frame == lexicon.Clause && !bare && !r.subjectAt(p+1) {
			continue
		}
		if c.frame == lexicon.Clause && !bare && r.relates(c.content[0]) {
			continue
		}
		rel.Frame, rel.Content = c.frame, c.content
		rel.Negated = r.is(r.backCore(i+1), "no")
		if e.Class == "accuse" && c.frame == lexicon.Clause { // accusations that X did it
			if subject := (Range{p + 1, r.phrase(p + 1)}); !subject.Empty() && c.content[0].Contains(subject) {
				rel.Target = subject
			}
		}
		if rel.Source.Empty() {
			rel.Source = r.owner(i)
		}
		if rel.Source.Empty() && c.frame.Has(lexicon.Of|lexicon.About) {
			r.splitGiver(&rel)
		}
		if rel.Source.Empty() {
			rel.Source = r.doer(i)
		}
		if rel.Source.Empty() && c.frame != lexicon.Clause {
			continue
		}
		return rel, true
	}
	return Relation{}, false
}

// ownModal reports whether a pronoun and a modal start at token p, so that they open a clause that
// hangs on the noun before: "concerns | they would stay", and no relative one, "claims he made".
func (r *reader) ownModal(p int) bool {
	if !r.is(p, "he", "she", "they", "we", "there") || !r.tagged(p+1, "MD") {
		return false
	}
	h := r.doc.Token(p).Head
	return h > p && r.doc.Token(h).Head == p-1
}

// relates reports whether a clause with "that" behind a noun of speech is a relative one:
// "a charge that the firm denied", "a claim that the firm rejected within hours".
func (r *reader) relates(c Range) bool {
	if last := c.Last - 1; r.finite(last) && r.isCue(last) {
		return true
	}
	for v := c.First + 2; v < c.Last; v++ {
		if r.finite(v) {
			return r.tagged(v, "VBD") && r.tagged(v+1, "IN", ",") && !r.is(v+1, "that") && slices.ContainsFunc(lexicon.VerbCues(r.lower[v]), func(e *lexicon.Cue) bool {
				return e.Class == "deny" && len(e.Rest()) == 0
			})
		}
	}
	return false
}

// splitGiver makes who "from" names at the end of a content its source: "allegations of
// fraud | from former employees".
func (r *reader) splitGiver(rel *Relation) {
	c := &rel.Content[0]
	for i := c.First + 2; i < c.Last-1; i++ {
		if k := r.phrase(i + 1); r.is(i, "from") && k == c.Last && r.claimant(k-1) {
			rel.Source, c.Last, rel.sure = Range{i + 1, k}, i, true
			return
		}
	}
}

// claimant reports whether token i is a noun for persons or a body of them, or a name.
func (r *reader) claimant(i int) bool {
	lemma := r.doc.Token(i).Lemma
	return r.tagged(i, "NNP", "NNPS") || lexicon.Person(lemma) || r.tagged(i, "NNS") && lexicon.Agentive(lemma) || lexicon.IsKind(lemma, "organization") || lexicon.IsKind(lemma, "group")
}

// giverEnd returns where the source ends that the preposition at token p brings behind
// a noun cue: before its content. It returns p where none stands there.
func (r *reader) giverEnd(p int, e *lexicon.Cue) int {
	for _, k := range []int{r.phrase(p + 1), r.core(p + 1)} {
		switch {
		case k == p+1:
		case r.is(k, "that"), !r.is(p, "of") && (r.is(k, "to") || r.is(k, "for") && e.Frames.Has(lexicon.For)):
			return k
		case e.Frames.Has(lexicon.Of) && !r.is(p, "of") && r.is(k, "of") && r.claimant(k-1) && (r.tagged(k+1, "VBG") || r.is(p, "by") && r.tagged(k+1, "DT") || r.tagged(k+1, "NN", "NNS") && !r.claimant(r.core(k+1)-1)):
			return k // accusations from neighbors | of sabotage
		}
	}
	return p
}

// startsClause reports whether a noun phrase that starts at token i can be the
// subject of a clause: nothing that would govern it stands before it.
func (r *reader) startsClause(i int) bool {
	for r.tagged(i-1, "POS") || r.tagged(i-1, "NN*", "JJ*", "PRP$", "DT") {
		i--
	}
	if r.is(i-1, "said", "says", "say", "saying") && r.verb(i-1) {
		return true // saying | his refusal to go was wise
	}
	return i <= r.lo || r.is(i-1, ",", "that", "and", "but", "while", "because", "as", "if", ":", "--", "—") || r.isMark(i-1)
}

// speechNoun reports whether the noun at token i names something said or written.
func (r *reader) speechNoun(i int) bool {
	if !r.tagged(i, "NN", "NNS") {
		return false
	}
	for _, e := range lexicon.NounCues(r.lower[i]) {
		if e.Class != "find" && e.Class != "believe" {
			return true
		}
	}
	return false
}

// giver returns the verb whose object the noun of speech at token i is, and its
// subject: "the bank issued a statement".
func (r *reader) giver(i int) (verb int, subject Range) {
	j := r.backCore(i + 1)
	if !r.verb(j - 1) {
		return 0, Range{}
	}
	g := r.verbGroup(j - 1)
	subject = r.subject(g.first)
	if subject.Empty() {
		subject = r.coordinate(g.first, j-1)
	}
	if subject.Empty() {
		subject = r.treeSubject(j - 1)
	}
	return g.first, subject
}

// doer returns the subject of the light verb whose object the noun at token i
// is: "he expressed hope that", "the bank issued a warning that".
func (r *reader) doer(i int) Range {
	j := r.backCore(i + 1)
	if !r.verb(j-1) || !r.is(j-1, "express", "expressed", "expresses", "expressing", "voice", "voiced", "issue", "issued", "make", "made", "makes", "making", "repeat", "repeated",
		"raise", "raised", "has", "have", "had", "give", "gave", "given", "offer", "offered", "reject", "rejected", "renew", "renewed", "deny", "denied", "dismiss", "dismissed", "air", "aired", "share", "shared", "shares", "hold", "held") ||
		r.is(j-1, "reject", "rejected", "deny", "denied", "dismiss", "dismissed") {
		return Range{}
	}
	return r.subject(r.verbGroup(j - 1).first)
}

package relation

import "github.com/hearsay-nlp/hearsay/internal/lexicon"

// passive returns the relation of a passive cue. Its subject is the target
// ("was accused of"), the addressee ("was told that") or part of the content
// ("is expected to"), never the source, which a by-phrase names.
func (r *reader) passive(rel Relation) (Relation, bool) {
	f, end := rel.Entry.Frames, rel.Cue.Last
	subject := r.subject(rel.Cue.First)
	if v := rel.Cue.First; subject.Empty() && v == rel.Head && r.is(v-1, ",") && v-1 > r.lo { // "the firm, accused of fraud, has"
		subject = Range{r.back(v - 1), v - 1}
	}
	p := end
	if k := r.overTimes(p); r.is(k, "by") {
		p = k // "was disputed last night | by economists"
	}
	if r.is(p, "by") {
		k := r.phrase(p + 1)
		if c := r.core(p + 1); f.Has(lexicon.TargetFor) && r.is(c, "for") {
			k = c // "by parents | for the delay"
		}
		if k > p+1 {
			rel.Source = Range{p + 1, k}
			p = k
		}
	}
	p = r.overTimes(p)
	expletive := !subject.Empty() && r.is(subject.First, "it") && subject.Last == subject.First+1
	switch {
	case f.Has(lexicon.TargetOf) && r.is(p, "of"), f.Has(lexicon.TargetFor) && r.is(p, "for"), f.Has(lexicon.TargetWith) && r.is(p, "with"):
		rel.Frame, rel.Target, rel.Content = lexicon.TargetOf, subject, []Range{{p, r.clauseEnd(p)}}
		if r.blamedNext(&rel); rel.Target.Empty() && r.hasAux(rel.Head) {
			rel.Target = r.treeSubject(rel.Head) // resigned after being accused of
		}
		rel.sure = rel.Entry.Class == "accuse" && !rel.Target.Empty()
	case r.is(p, "as") && r.tagged(p+1, "VBG") && r.isCue(p+1) && !subject.Empty():
		return r.quotedAs(rel, subject, p+1)
	case f.Has(lexicon.PhraseAs) && r.is(p, "as") && !subject.Empty():
		rel.Frame, rel.Target, rel.Content = lexicon.PhraseAs, subject, []Range{subject, {p, r.objectEnd(p + 1)}}
	case f.Has(lexicon.ToldTo|lexicon.Infinitive|lexicon.Clause) && (!f.Has(lexicon.That) || f.Has(lexicon.ToldTo)) && (r.infinitive(p) || r.bareVerb(p)) && !subject.Empty():
		rel.Frame, rel.Content = lexicon.ToldTo, []Range{subject, r.clausal(lexicon.ToldTo, p).content[0]}
		switch {
		case rel.Entry.Class == "demand":
			rel.Addressee, rel.Content = subject, rel.Content[1:]
		case rel.Entry.Lemma == "allege":
			rel.Target = subject
		}
	case f.Has(lexicon.Clause|lexicon.ToldClause|lexicon.That) && r.is(p, "that") && !r.timeWord(p+1):
		rel.Frame, rel.Content = lexicon.Clause, r.clausal(lexicon.Clause, p).content
		if !expletive {
			rel.Addressee = subject
		}
	case f.Has(lexicon.Phrase|lexicon.TargetFor|lexicon.TargetOf) && !rel.Source.Empty() && !subject.Empty() && !expletive:
		rel.Frame, rel.Content = lexicon.Phrase, []Range{subject}
		if rel.Entry.Class == "accuse" {
			rel.Target = subject
		}
	case f.Has(lexicon.Question) && rel.Cue.First == r.lo && r.is(p, "why", "how") && r.is(p+1, ","): // Asked why, he
		rel.Frame, rel.Content = lexicon.Question, []Range{{p, p + 1}}
		r.addressNext(&rel)
		rel.sure = !rel.Addressee.Empty()
	case f.Has(lexicon.Question) && r.question(p):
		rel.Frame, rel.Addressee, rel.Content = lexicon.Question, subject, r.clausal(lexicon.Question, p).content
		r.addressNext(&rel)
	case f.Has(lexicon.ToldClause) && r.clauseFollows(p):
		rel.Frame, rel.Addressee, rel.Content = lexicon.ToldClause, subject, r.clausal(lexicon.ToldClause, p).content
	case f.Has(lexicon.ToldFor|lexicon.ToldAbout|lexicon.ToldOn) && (!subject.Empty() || rel.Cue.First == r.lo) && !expletive && r.matters(p, f):
		c, _ := r.matter(p, f)
		rel.Frame, rel.Addressee, rel.Content = c.frame, subject, c.content
		r.addressNext(&rel)
		rel.sure = !rel.Addressee.Empty() && rel.Cue.First == r.lo // Pressed on whether he would go, the mayor said
	case f.Has(lexicon.Phrase) && len(rel.Entry.Rest()) > 0 && r.core(p) > p && rel.Entry.Class == "ask":
		rel.Frame, rel.Addressee, rel.Content = lexicon.Phrase, subject, []Range{{p, r.objectEnd(p)}}
		r.addressNext(&rel)
	case f.Has(lexicon.ToldTo|lexicon.Infinitive|lexicon.Clause) && !f.Has(lexicon.That) && (r.infinitive(p) || r.bareVerb(p)) && r.is(r.backAdverbs(rel.Cue.First), "and", "but"):
		rel.Frame, rel.Content = lexicon.ToldTo, r.clausal(lexicon.ToldTo, p).content // its subject stands before another verb
		if rel.Entry.Class == "demand" {
			rel.Addressee = r.shared(rel.Cue.First)
		}
	case f.Has(lexicon.Phrase) && len(rel.Entry.Rest()) > 0 && r.core(p) > p && rel.Entry.Class == "accuse":
		rel.Frame, rel.Target, rel.Content = lexicon.Phrase, subject, []Range{{p, r.objectEnd(p)}}
		rel.sure = !subject.Empty() && r.is(p-1, "with", "of")
	default:
		return r.heard(rel, subject, p)
	}
	return rel, true
}

// heard returns the relation of a passive cue whose clause stands behind the content, or
// in it, to that content, by its subject who is told: It was locked, | the court was told.
func (r *reader) heard(rel Relation, subject Range, p int) (Relation, bool) {
	p = r.overAdjuncts(p)
	if !rel.Entry.Frames.Has(lexicon.ToldClause) || subject.Empty() || !r.edge(subject.First) || p < r.end && !r.is(p, ",") {
		return rel, false
	}
	before, ok := r.contentBefore(subject.First)
	after := r.contentAfter(p)
	if !ok || after.Empty() && (!r.hasVerb(before) || r.circumstance() && r.within[before.First] == 0) {
		return rel, false
	}
	rel.Step, rel.Frame, rel.Addressee, rel.Content = Fronted, lexicon.Quotation, subject, []Range{before}
	if !after.Empty() {
		rel.Content = append(rel.Content, after)
	}
	rel.sure = true
	return rel, true
}

// addressNext lets the subject of the main clause be who is asked where the cue opens the
// sentence: "Asked about it, | the minister | said".
func (r *reader) addressNext(rel *Relation) {
	if rel.Addressee.Empty() {
		rel.Addressee = r.nextSubject(rel)
	}
}

// blamedNext is addressNext for who is accused: "Accused of fraud, | the dealer | left".
func (r *reader) blamedNext(rel *Relation) {
	if rel.Target.Empty() {
		rel.Target = r.nextSubject(rel)
	}
}

// nextSubject returns the subject that follows the relation with a comma, if its cue opens
// the sentence.
func (r *reader) nextSubject(rel *Relation) Range {
	h := rel.Hull().Last
	if rel.Cue.First != r.lo || !r.is(h, ",") {
		return Range{}
	}
	if r.is(h+1, "he", "she", "they", "it") {
		return Range{h + 1, h + 2}
	}
	return Range{h + 1, r.phrase(h + 1)}
}

// quotedAs returns the relation of a passive cue that goes on with the participle of
// another at token v, "was quoted as saying": its subject is the source.
func (r *reader) quotedAs(rel Relation, subject Range, v int) (Relation, bool) {
	for _, e := range lexicon.VerbCues(r.lower[v]) {
		end, ok := r.match(v, e)
		if !ok {
			continue
		}
		if c, ok := r.complement(end, e); ok {
			rel.Cue.Last, rel.Entry, rel.Passive = end, e, false
			rel.Source, rel.Frame, rel.Content = subject, c.frame, c.content
			return rel, true
		}
		rel.Cue.Last, rel.Source = end, Range{}
		if fronted, ok := r.fronted(rel, end); ok { // “…,” Smith was quoted as saying
			fronted.Passive = false
			return fronted, true
		}
	}
	return rel, false
}

// overTimes steps over time phrases only: "was accused last week of".
func (r *reader) overTimes(p int) int {
	for n := 0; n < 3; n++ {
		k := r.adjunctPhrase(p)
		if k == p || !r.timeWord(k-1) {
			break
		}
		p = k
	}
	return p
}

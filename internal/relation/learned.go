package relation

import (
	"slices"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/attribution"
	"github.com/hearsay-nlp/hearsay/internal/lexicon"
	"github.com/hearsay-nlp/hearsay/internal/memo"
)

// relations keeps the relations of a document, which quotes and claims are both made of.
var relations memo.Key[[]Relation]

// Find returns the attributions of doc in the order of their contents: those that
// the learned engine (package attribution) is sure enough of, among what rules
// propose and what it finds itself. It finds them once for a document; the caller
// must not change them.
func Find(doc *hearsay.Document) []Relation {
	return relations.Get(memo.Of(doc), func() []Relation { return FindAbove(doc, attribution.Usual) })
}

// unsure is the confidence below which a rule is believed that sees another content.
const unsure = 0.55

// FindAbove is Find with least confidences of its own.
func FindAbove(doc *hearsay.Document, least attribution.Thresholds) []Relation {
	return FindBy(attribution.English(), doc, least)
}

// FindBy is FindAbove with an engine of its own.
func FindBy(engine *attribution.Engine, doc *hearsay.Document, least attribution.Thresholds) []Relation {
	r := newReader(doc)
	ruled := r.rules()
	ruled, avowed := parted(ruled, func(rel *Relation) bool { return !rel.avowed })
	text := attribution.NewText(doc, proposals(ruled))
	rules := byCue(ruled)
	var found []Relation
	for _, c := range engine.FindAbove(text, least) {
		rule := rules[c.Cue.First]
		rel := r.learned(&c, rule)
		if rule != nil && r.dates(rule.Hull()) {
			continue // his remarks on Saturday
		} else if rule != nil {
			r.overrule(&rel, rule)
		} else if r.unlikely(&rel) {
			continue
		} else {
			r.atQuotation(&rel)
		}
		found = append(found, rel)
	}
	found = r.withCertain(r.beside(r.spoken(found, ruled), ruled), ruled)
	found = r.withAvowed(found, avowed)
	r.disclaimed(found, ruled)
	held := r.contents(found)
	for i := range found {
		r.beyond(&found[i])
		r.enlist(&found[i], held)
	}
	return r.finish(found)
}

// overrule puts content and source of what the engine found right where the rule that
// knows its cue is surer of them.
func (r *reader) overrule(rel, rule *Relation) {
	if r.wordless(rel) || !rel.shares(rule) && !r.sets(rule) && (rel.Confidence < unsure || !rule.Target.Empty()) {
		rel.Content = rule.Content // the engine has lost its way
	}
	if r.certain(rule) {
		if s := rule.Source; s.Empty() || rule.Entry == colon || r.tag[s.Last-1] == "POS" && rel.Source.Last > s.Last || r.tag[rule.Source.Last-1] == "PRP$" || rel.Source.First != rule.Source.First || rel.Source.Last < rule.Source.Last {
			rel.Source = rule.Source
		}
		if r.turns || !rel.covers(rule) || rule.besideAside() {
			rel.Content = rule.Content
		}
	}
	if r.endsQuoted(rule) && rel.covers(rule) {
		rel.Content = rule.Content
	}
	if r.loses(rel, rule) {
		rel.Content = rule.Content
	}
	if s := rule.Source; s.First > rel.Source.First+1 && s.Last == rel.Source.Last && r.tag[s.First-1] == "CC" && r.lower[s.First-2] == "," { // said Reed, and | his wife, Ann, added
		rel.Source = s
	}
	if s := rule.Source; rel.Source.Last == s.Last && r.retaggedFinite(rel.Source.First, s.First) { // diplomats in Geneva fear | Cairo will
		rel.Source = s
	}
	if s := rule.Source; rule.Step == Fronted && s.Last == rel.Source.Last && s.First < rel.Source.First && s.First > 0 && r.mark[s.First-1] {
		rel.Source = s // “…,” | resident | Ann Reed said
	}
	r.besideClause(rel, rule)
}

// loses reports whether the engine, not sure, has no finite verb in a content that a rule
// starts earlier with one: a storm hit the islands, | flattening villages, the office said
func (r *reader) loses(rel, rule *Relation) bool {
	c, whole := rel.Hull(), rule.Hull()
	return rule.Step == Fronted && rel.Confidence < unsure && r.levels[0][c.First] == 0 && whole.First < c.First && c.Last <= whole.Last &&
		r.clauses[c.Last] == r.clauses[c.First] && r.clauses[whole.Last] > r.clauses[whole.First]
}

// besideAside reports whether two parts of the content of a relation stand before its cue
// clause, with an aside of the narrator's between them.
func (rel *Relation) besideAside() bool {
	return rel.Step == Fronted && len(rel.Content) > 1 && rel.Content[1].Last <= rel.Cue.First
}

// besideClause adds to a content the quotation that pauses before its cue clause, if a rule
// has that in it: It was empty, | “and what is the use,” said Smith, “of a well?”
func (r *reader) besideClause(rel, rule *Relation) {
	if rule.Step != Fronted || rule.Source.Empty() || len(rel.Content) == 0 {
		return
	}
	last := rule.Content[0].Last
	q := int(r.levels[rule.depth][last-1]) - 1
	if q < 0 || r.quotes[q].Last != last || r.lower[last-2] != "," || !r.pauses(q) || rel.Content[0].First < last || last > rule.Cue.First {
		return
	}
	rel.Content = append([]Range{r.quotes[q].Range}, rel.Content...)
}

// sets reports whether what a rule takes for a content in front of its cue may tell when or
// where that was said: it starts with a preposition or conjunction outside of quotation
// marks. "On “The Morning Show,” | Reed said"
func (r *reader) sets(rule *Relation) bool {
	first := rule.Content[0].First
	return rule.Step == Fronted && first < rule.Cue.First && r.levels[0][first] == 0 && (r.tag[first] == "IN" || r.tag[first] == "WRB")
}

// byCue returns the relations by the first tokens of their cues.
func byCue(found []Relation) map[int]*Relation {
	by := make(map[int]*Relation, len(found))
	for i := range found {
		by[found[i].Cue.First] = &found[i]
	}
	return by
}

// cues tells which tokens stand in cues.
func (r *reader) cues(found []Relation) []bool {
	in := make([]bool, len(r.tag))
	for i := range found {
		for k := found[i].Cue.First; k < found[i].Cue.Last; k++ {
			in[k] = true
		}
	}
	return in
}

// contents tells which tokens stand in contents.
func (r *reader) contents(found []Relation) []bool {
	change := make([]int, len(r.tag)+1)
	for i := range found {
		for _, c := range found[i].Content {
			change[c.First]++
			change[c.Last]--
		}
	}
	in := make([]bool, len(r.tag))
	open := 0
	for i := range in {
		open += change[i]
		in[i] = open > 0
	}
	return in
}

// withCertain adds to found what rules are certain of, if nothing shares its cue.
func (r *reader) withCertain(found, ruled []Relation) []Relation {
	taken, about, within := r.cues(found), r.about(found), r.contents(found)
	for i := range ruled {
		rel := &ruled[i]
		c := rel.Cue
		sure := r.certain(rel) || rel.Silent(r.doc) || r.accompanies(rel) || about[c.First] && r.reports(rel) || within[c.First] && (r.utters(rel) || r.reports(rel) && firm[rel.Entry.Class] || r.settled(rel) && within[rel.opening()])
		sure = sure || r.denies(rel, taken)
		if sure && !slices.Contains(taken[c.First:c.Last], true) {
			found = append(found, *rel)
		}
	}
	return found
}

// denies reports whether a relation is the denial of what another cue opens, of those that
// are taken: "the minister | hit back at | claims that".
func (r *reader) denies(rel *Relation, taken []bool) bool {
	c := rel.Content[0]
	return rel.Entry.Class == "deny" && rel.Step == Complement && !rel.Source.Empty() && c.First > rel.Cue.First && taken[c.First]
}

// withAvowed adds to found the stances that speakers take in what found has them say.
func (r *reader) withAvowed(found, avowed []Relation) []Relation {
	taken, within := r.cues(found), r.contents(found)
	for i := range avowed {
		if c := avowed[i].Cue; within[c.First] && !slices.Contains(taken[c.First:c.Last], true) {
			found = append(found, avowed[i])
		}
	}
	return found
}

// parted returns the relations that hold what is asked, and the others.
func parted(all []Relation, holds func(*Relation) bool) (yes, no []Relation) {
	for i := range all {
		if holds(&all[i]) {
			yes = append(yes, all[i])
		} else {
			no = append(no, all[i])
		}
	}
	return yes, no
}

// accompanies reports whether a relation is what somebody says in passing: "while accusing
// the firm of fraud".
func (r *reader) accompanies(rel *Relation) bool {
	c := rel.Cue.First
	return c > 0 && r.tag[c] == "VBG" && r.lower[c-1] == "while" && !rel.Source.Empty() && !rel.Entry.Thought
}

// firm holds the classes of nouns that tell, with a clause, what somebody said.
var firm = map[string]bool{"insist": true, "accuse": true, "deny": true, "predict": true, "demand": true}

// endsQuoted reports whether a relation of a cue to what stands behind it has nothing
// but quotations in it, which pause at their ends.
func (r *reader) endsQuoted(rel *Relation) bool {
	if rel.Step != Complement || rel.Frame != lexicon.Quotation {
		return false
	}
	for _, c := range rel.Content {
		q := int(r.levels[rel.depth][c.First]) - 1
		if q < 0 || r.quotes[q].Range != c || !r.pauses(q) {
			return false
		}
	}
	return true
}

// shares reports whether the contents of rel and other share a token.
func (rel *Relation) shares(other *Relation) bool {
	for _, c := range other.Content {
		if slices.ContainsFunc(rel.Content, c.Overlaps) {
			return true
		}
	}
	return false
}

// covers reports whether the content of rel holds that of other.
func (rel *Relation) covers(other *Relation) bool {
	for _, c := range other.Content {
		if !rel.holds(c) {
			return false
		}
	}
	return true
}

// certain reports whether rules settle what the content of a relation is and that it is
// one: all of it is quoted and a clause stands behind or in it, or it is a block
// quotation, a transcript or a signature, or what someone is quoted as saying.
func (r *reader) certain(rel *Relation) bool {
	if rel.depth > 0 || rel.Step == Transcript {
		return rel.depth == 0
	}
	if c := rel.Content[0]; rel.Step == Complement && rel.Frame == lexicon.Quotation && (r.levels[0][c.First] == 0 || r.lower[c.First-1] == ":") && r.sentenceOf(c.First).Paragraph != r.sentenceOf(rel.Cue.First).Paragraph {
		return true
	}
	if rel.sure {
		return true
	}
	if rel.Step != Fronted && rel.Entry != inTheWords && rel.Entry != colon || rel.Source.Empty() {
		return false
	}
	for _, c := range rel.Content {
		if r.levels[0][c.First] == 0 || r.levels[0][c.Last-1] == 0 {
			return false
		}
	}
	return true
}

// proposals returns what rules found, for the engine to judge.
func proposals(ruled []Relation) []attribution.Proposal {
	out := make([]attribution.Proposal, len(ruled))
	for i := range ruled {
		f := &ruled[i]
		p := attribution.Proposal{
			Cue:    attribution.Range(f.Cue),
			Source: attribution.Range(f.Source),
			Kind:   uint32(f.Step)<<28 | uint32(f.Frame),
			Class:  hash(f.Entry.Class),
			Chance: f.Confidence,
			Firm:   f.Frame.Has(lexicon.TargetOf | lexicon.TargetFor | lexicon.TargetWith | lexicon.ToldTo | lexicon.ToldClause | lexicon.PhrasePhrase),
			Deep:   f.depth > 0,
		}
		for _, c := range f.Content {
			p.Content = append(p.Content, attribution.Range(c))
		}
		out[i] = p
	}
	return out
}

// Proposals returns what rules find in doc, as the engine is told it.
func Proposals(doc *hearsay.Document) []attribution.Proposal {
	ruled, _ := parted(newReader(doc).rules(), func(rel *Relation) bool { return !rel.avowed })
	return proposals(ruled)
}

// learned returns the relation of what the engine found. Where a rule knows the
// cue, it tells how that is used; else the words of the cue do.
func (r *reader) learned(c *attribution.Candidate, ruled *Relation) Relation {
	var rel Relation
	if ruled != nil {
		rel = *ruled
	} else {
		rel = r.described(r.bare(Range(c.Cue)), c.Head, Range(c.Content[0]))
	}
	rel.Confidence = c.Confidence
	rel.Source, rel.Content = r.mention(c, rel.Source), nil
	for _, x := range c.Content {
		rel.Content = append(rel.Content, Range(x))
	}
	if ruled != nil {
		rel.begin(ruled)
		rel.resume(ruled)
		r.endBefore(&rel, ruled)
		r.complete(&rel, ruled)
		r.correct(&rel, ruled)
		if before := rel.Cue.First - 1; before >= 0 && (r.lower[before] == "as" || r.lower[before] == "for" || r.lower[before] == "to" && r.lower[rel.Cue.First] == "have") && !ruled.Source.Empty() && !rel.Source.Overlaps(ruled.Source) {
			rel.Source = ruled.Source // "the Herald quoted Reed as saying"
		}
		if c, from := &rel.Content[0], ruled.Content[0].First; rel.Step == According && rel.Cue.First < c.First && c.First < from && from < c.Last {
			c.First = from // the report, which we have seen, |
		}
		if x, from := &rel.Content[0], ruled.Content[0].First; rel.Step == According && rel.Cue.First < from && from < x.First && IsFinite(r.tag[x.First]) {
			x.First, rel.Source = from, ruled.Source // according to the ministry | over 40 people have
		}
		if x := &rel.Content[0]; rel.Step == According && x.First > rel.Cue.First {
			for _, s := range c.Source { // with what it is trimmed by
				if x.First < s.Last && s.Last < x.Last {
					x.First = s.Last
				}
			}
		}
	}
	r.graded(&rel)
	r.clip(&rel)
	r.engulf(&rel)
	r.digressing(&rel)
	r.beforeTime(&rel)
	return rel
}

// hash returns a number for a class of cue.
func hash(class string) uint32 {
	h := uint32(0)
	for i := range len(class) {
		h = h*31 + uint32(class[i])
	}
	return h
}

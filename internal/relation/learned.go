package relation

import (
	"slices"
	"strings"

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
	r := newReader(doc)
	ruled := r.rules()
	text := attribution.NewText(doc, proposals(ruled))
	rules := byCue(ruled)
	var found []Relation
	for _, c := range attribution.English().FindAbove(text, least) {
		rule := rules[c.Cue.First]
		rel := r.learned(&c, rule)
		if rule != nil && !rel.shares(rule) && (rel.Confidence < unsure || !rule.Target.Empty()) {
			rel.Content = rule.Content // the engine has lost its way
		}
		if rule != nil && r.certain(rule) {
			rel.Source = rule.Source
			if r.turns || !rel.covers(rule) {
				rel.Content = rule.Content
			}
		}
		if rule != nil && r.endsQuoted(rule) && rel.covers(rule) {
			rel.Content = rule.Content
		}
		if rule != nil || !r.title(&rel) && !r.empty(&rel) && !r.named(&rel) {
			found = append(found, rel)
		}
	}
	return r.finish(r.withCertain(r.beside(r.spoken(found, ruled), ruled), ruled))
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
		sure := r.certain(rel) || rel.Silent(r.doc) || about[c.First] && r.reports(rel) || within[c.First] && (r.utters(rel) || r.settled(rel) && within[rel.party().First])
		if sure && !slices.Contains(taken[c.First:c.Last], true) {
			found = append(found, *rel)
		}
	}
	return found
}

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
	if c := rel.Content[0]; rel.Step == Complement && r.levels[0][c.First] == 0 && rel.Frame == lexicon.Quotation && r.sentenceOf(c.First).Paragraph != r.sentenceOf(rel.Cue.First).Paragraph {
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
	return proposals(newReader(doc).rules())
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
	rel.Source, rel.Content = r.bare(r.untimed(r.unmodified(r.traveler(r.whole(source(c, rel.Source), rel.Source))))), nil
	for _, x := range c.Content {
		rel.Content = append(rel.Content, Range(x))
	}
	if ruled != nil {
		rel.begin(ruled)
		rel.resume(ruled)
		r.endBefore(&rel, ruled)
		r.complete(&rel, ruled)
		rel.attribute(ruled)
		if before := rel.Cue.First - 1; before >= 0 && (r.lower[before] == "as" || r.lower[before] == "to" && r.lower[rel.Cue.First] == "have") && !ruled.Source.Empty() && !rel.Source.Overlaps(ruled.Source) {
			rel.Source = ruled.Source // "the Herald quoted Reed as saying"
		}
		if c, from := &rel.Content[0], ruled.Content[0].First; rel.Step == According && rel.Cue.First < c.First && c.First < from && from < c.Last {
			c.First = from // the report, which we have seen, |
		}
		if c := &rel.Content[0]; rel.Step == According && c.First < rel.Source.Last && rel.Source.Last < c.Last && c.First > rel.Cue.First {
			c.First = rel.Source.Last
		}
	}
	r.clip(&rel)
	r.engulf(&rel)
	return rel
}

// clip ends the contents of a relation whose cue stands in a quotation with that
// quotation.
func (r *reader) clip(rel *Relation) {
	if rel.depth == 0 {
		return
	}
	q := r.levels[0][rel.Head]
	if q == 0 {
		return
	}
	in := r.quotes[q-1].inside()
	for i := range rel.Content {
		if c := &rel.Content[i]; c.First < in.Last {
			c.Last = min(c.Last, in.Last)
		}
	}
}

// engulf lets the contents of a relation hold the quotations whole in which they start
// or end, if its cue stands in no quotation.
func (r *reader) engulf(rel *Relation) {
	if rel.depth > 0 {
		return
	}
	var whole []Range
	for _, c := range rel.Content {
		if q := r.levels[0][c.First]; q != 0 && c.Last-c.First > 1 {
			c.First = r.quotes[q-1].First
		}
		if q := r.levels[0][c.Last-1]; q != 0 {
			c.Last = r.quotes[q-1].Last
		}
		if n := len(whole); n > 0 && c.First < whole[n-1].Last {
			whole[n-1].Last = max(whole[n-1].Last, c.Last)
		} else {
			whole = append(whole, c)
		}
	}
	rel.Content = whole
}

// begin lets a content start where the rule has it, if that is right behind the cue
// and the engine starts within: what leads up to the rest ("to position", "that") is
// not left out.
func (rel *Relation) begin(ruled *Relation) {
	c, whole := &rel.Content[0], ruled.Content[0]
	if (ruled.Step == Complement || ruled.Step == Nominal) && whole.First == rel.Cue.Last && whole.First < c.First && c.First < whole.Last {
		c.First = whole.First
	}
}

// resume lets a content go on behind its cue clause where a rule says so and the
// engine has just the part before: "Nothing, she said, was lost."
func (rel *Relation) resume(ruled *Relation) {
	if ruled.Step == Fronted && len(ruled.Content) > 1 && len(rel.Content) == 1 && rel.Content[0] == ruled.Content[0] {
		rel.Content = ruled.Content
	}
}

// endBefore ends the clause that a noun tells where a rule sees the verb of which that
// noun is the subject: "claims that the bridge was hit | could not be verified".
func (r *reader) endBefore(rel, ruled *Relation) {
	if len(ruled.Content) > 1 {
		return
	}
	c, whole := rel.Content[len(rel.Content)-1], ruled.Content[0]
	if c.First <= whole.First && whole.Last+1 < c.Last && r.lower[whole.Last] == "," && isFinite(r.tag[whole.Last+1]) {
		rel.Content = ruled.Content // "the rules, which he says will save lives, | were published"
	}
	if len(rel.Content) > 1 {
		return
	}
	if ruled.Frame == lexicon.Infinitive && c.First == whole.First && whole.Last+1 < c.Last && r.tag[whole.Last] == "CC" && isFinite(r.tag[whole.Last+1]) {
		rel.Content = ruled.Content // "offered to help | and would do so soon"
	}
	if ruled.Step != Nominal {
		return
	}
	if c.First == whole.First && whole.Last < c.Last && (isFinite(r.tag[whole.Last]) || r.tag[whole.Last] == "VBN") {
		rel.Content = ruled.Content
	}
}

// attribute puts the source right where a rule knows better: the accused or addressed is
// not who accuses, and what a noun, a passive or a relative pronoun has for a source
// ends where the rule says.
func (rel *Relation) attribute(ruled *Relation) {
	s := ruled.Source
	switch {
	case ruled.Passive && s.Empty() && (rel.Source.Overlaps(ruled.Target) || rel.Source.Overlaps(ruled.Addressee)):
		rel.Source = Range{} // Smith, asked about it, did not ask
	case (ruled.Passive || ruled.Step == Nominal || s.Last-s.First == 1 && rel.Source.Last == s.Last) && rel.Source.Overlaps(s) && !s.Contains(rel.Source):
		rel.Source = s
	}
}

// complete puts a content right that ends between a helper and its verb, in which the
// source or a relative pronoun before the cue stands, or that leaves out a description in
// the midst of it.
func (r *reader) complete(rel, ruled *Relation) {
	c, whole := &rel.Content[len(rel.Content)-1], ruled.Content[len(ruled.Content)-1]
	if c.Overlaps(whole) && c.Last < whole.Last && isHelper(r.tag[c.Last-1]) && helpers[r.lower[c.Last-1]] && strings.HasPrefix(r.tag[c.Last], "VB") {
		c.Last = whole.Last
	}
	if len(rel.Content) == 1 || len(ruled.Content) > 1 || rel.Passive {
		return
	}
	switch first := rel.Content[0]; {
	case first.Last <= rel.Cue.First && (first.Overlaps(rel.Source) || first.Last == first.First+1 && strings.HasPrefix(r.tag[first.First], "W")):
		rel.Content = rel.Content[1:]
	case rel.Frame == lexicon.PhraseAs && whole.Contains(rel.Hull()):
		rel.Content = []Range{whole}
	}
}

var helpers = map[string]bool{"be": true, "been": true, "is": true, "are": true, "was": true, "were": true, "has": true, "have": true, "had": true, "will": true, "would": true}

// isFinite reports whether a tag is that of a finite verb or modal.
func isFinite(tag string) bool {
	return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD"
}

// source returns the source of what the engine found. Of several it is that which
// the rule names, or else the longest. One that stands right before the cue goes
// before all others.
func source(c *attribution.Candidate, ruled Range) Range {
	if !ruled.Empty() && ruled.Last == c.Cue.First && !slices.ContainsFunc(c.Source, attribution.Range(ruled).Overlaps) {
		return ruled
	}
	var longest Range
	for _, s := range c.Source {
		if len(c.Source) > 1 && ruled.Overlaps(Range(s)) {
			return ruled
		}
		if s.Last-s.First > longest.Last-longest.First {
			longest = Range(s)
		}
	}
	return longest
}

// unmodified returns a source without the relative clause behind a comma at its end:
// "the director | , who denies it,", or without another participle that is joined to
// the cue: "opposed by farmers | and backed by the mayor".
func (r *reader) unmodified(x Range) Range {
	for i := x.First + 1; i+1 < x.Last; i++ {
		if r.tag[i] == "," && (r.lower[i+1] == "who" || r.lower[i+1] == "which" || r.lower[i+1] == "whose") ||
			r.tag[i] == "CC" && i+2 < x.Last && r.tag[i+1] == "VBN" && r.lower[i+2] == "by" {
			return Range{x.First, i}
		}
	}
	return x
}

// traveler returns the one whose trip a source is: "Reed’s | trip focused on urging".
func (r *reader) traveler(x Range) Range {
	if n := x.Last - 1; n-x.First > 1 && r.tag[n-1] == "POS" && travels[r.lower[n]] {
		x.Last = n
	}
	return x
}

var travels = map[string]bool{"trip": true, "visit": true, "tour": true, "journey": true, "stay": true}

// untimed returns a source without the adverb of time at its end: "Reed yesterday
// | said".
func (r *reader) untimed(x Range) Range {
	for x.Last-x.First > 1 && !r.capital(x.Last-1) && timeAdverbs[r.lower[x.Last-1]] {
		x.Last--
	}
	return x
}

var timeAdverbs = map[string]bool{"today": true, "yesterday": true, "later": true, "earlier": true, "recently": true}

// whole returns the source that the engine finds with the first parts of a list that
// only the rule has, "Germany, France and Italy", and without a pronoun that starts a
// relative clause: "Experts | I have spoken to".
func (r *reader) whole(x, ruled Range) Range {
	if n := x.Last - 1; x.Last-x.First > 1 && r.tag[n] == "PRP" && strings.HasPrefix(r.tag[n-1], "NN") {
		x.Last = n
	}
	if ruled.First < x.First && ruled.Last == x.Last && r.lower[x.First-1] == "," {
		return ruled
	}
	return x
}

// bare returns x without the commas, colons, dashes and quotation marks at its ends,
// unless it holds nothing else.
func (r *reader) bare(x Range) Range {
	mark := func(i int) bool { return r.tag[i] == "," || r.tag[i] == ":" || r.mark[i] }
	first, last := x.First, x.Last
	for first < last && (mark(first) || r.tag[first] == "POS" && last-first > 1) {
		first++
	}
	for last > first && mark(last-1) {
		last--
	}
	if first == last {
		return x
	}
	return Range{first, last}
}

// title reports whether the content of a relation is the title of a work or a name:
// it holds quoted words but no verb, or the few words of a quotation behind what is
// no cue: "the band played “Let it rain”".
func (r *reader) title(rel *Relation) bool {
	if q := r.levels[0][rel.Content[0].First]; q != 0 && r.quotes[q-1].Range == rel.Hull() && r.namesWork(r.quotes[q-1].inside()) {
		return true
	}
	quoted, verbs, n := 0, 0, 0
	for _, c := range rel.Content {
		for i := c.First; i < c.Last; i++ {
			n++
			if strings.HasPrefix(r.tag[i], "VB") || r.tag[i] == "MD" {
				verbs++
			}
			if r.levels[0][i] != 0 {
				quoted++
			}
		}
	}
	word := r.lower[rel.Head]
	bare := func(e *lexicon.Cue) bool { return len(e.Rest()) == 0 }
	known := slices.ContainsFunc(lexicon.VerbCues(word), bare) || slices.ContainsFunc(lexicon.NounCues(word), bare)
	return quoted > 0 && (verbs == 0 || !known && n <= titleWords)
}

// titleWords is the most tokens of a title, its marks included.
const titleWords = 8

// empty reports whether the content of a relation is a pronoun alone, which says
// nothing: "he had warned her".
func (r *reader) empty(rel *Relation) bool {
	h := rel.Hull()
	return h.Last-h.First == 1 && r.tag[h.First] == "PRP"
}

// named reports whether the content of a relation is a name alone behind a cue that
// takes no noun phrase, as far as the lexicon knows it: "he thanked Anna Holt".
func (r *reader) named(rel *Relation) bool {
	for _, c := range rel.Content {
		for i := c.First; i < c.Last; i++ {
			if r.tag[i] != "NNP" {
				return false
			}
		}
	}
	return !rel.Entry.Frames.Has(lexicon.Phrase|lexicon.Quotation) && !r.capital(rel.Head) // not in a headline
}

// hash returns a number for a class of cue.
func hash(class string) uint32 {
	h := uint32(0)
	for i := range len(class) {
		h = h*31 + uint32(class[i])
	}
	return h
}

package relation

import (
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

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

// graded lets a content behind the cue start with the adverb of degree that belongs to its
// first word: promised | too much
func (r *reader) graded(rel *Relation) {
	if c := &rel.Content[0]; c.First > rel.Cue.Last && (r.lower[c.First-1] == "too" || r.lower[c.First-1] == "so" || r.lower[c.First-1] == "very") {
		c.First--
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

// digressing ends a content behind the cue at the last quotation in it where that pauses
// with a comma in its marks and the reporter's own words follow: “… very flexible,” |
// which drew laughs.
func (r *reader) digressing(rel *Relation) {
	c := &rel.Content[len(rel.Content)-1]
	if rel.depth > 0 || c.First < rel.Cue.Last || r.levels[0][c.Last-1] != 0 {
		return
	}
	for i := c.Last - 2; i > c.First+1; i-- {
		q := r.levels[0][i]
		if q == 0 {
			continue
		}
		if r.lower[i-1] == "," && r.quotes[q-1].closed && r.quotes[q-1].Last == i+1 && r.quotes[q-1].First > c.First && r.own(i+1, c.Last) {
			c.Last = i + 1
		}
		return
	}
}

// beforeTime ends what a thing is called before the time when it was: the leak “unforgivable” |
// on Friday.
func (r *reader) beforeTime(rel *Relation) {
	c := &rel.Content[len(rel.Content)-1]
	if !rel.Frame.Has(lexicon.PhrasePhrase|lexicon.PhraseAs) || rel.depth > 0 || c.First < rel.Cue.Last {
		return
	}
	for i := c.Last - 1; i > c.First && i >= c.Last-4; i-- {
		if r.levels[0][i] != 0 {
			if i+1 < c.Last && timeWords[r.lower[c.Last-1]] {
				c.Last = i + 1
			}
			return
		}
		if !timeWords[r.lower[i]] && r.lower[i] != "on" && r.lower[i] != "in" && r.lower[i] != "last" {
			return
		}
	}
}

// atQuotation lets a content that no rule knows start with the whole utterance at its end
// that a comma or colon leads up to, behind words without a verb: called out in | a tired
// voice, “Come in!”
func (r *reader) atQuotation(rel *Relation) {
	c := &rel.Content[0]
	q := int(r.levels[0][c.Last-1]) - 1
	if rel.Step != Learned || len(rel.Content) > 1 || rel.depth > 0 || c.First < rel.Cue.Last || q < 0 || r.quotes[q].First <= c.First {
		return
	}
	first := r.quotes[q].First
	if (r.lower[first-1] == "," || r.lower[first-1] == ":") && r.capital(first+1) && r.pauses(q) && !r.hasVerb(Range{c.First, first}) {
		c.First = first
	}
}

// own reports whether the words from i to last, behind a comma, are a clause or
// participle of the reporter's.
func (r *reader) own(i, last int) bool {
	switch r.lower[i] {
	case "which", "though", "although", "while":
		return true
	}
	return r.tag[i] == "VBG" || r.tag[i] == "CC" && i+3 < last && (r.tag[i+1] == "PRP" || r.tag[i+1] == "NNP") && (IsFinite(r.tag[i+2]) || IsFinite(r.tag[i+3]))
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
	if c.First <= whole.First && whole.Last+1 < c.Last && r.lower[whole.Last] == "," && IsFinite(r.tag[whole.Last+1]) {
		rel.Content = ruled.Content // "the rules, which he says will save lives, | were published"
	}
	if len(rel.Content) > 1 {
		return
	}
	if ruled.Frame == lexicon.Infinitive && c.First == whole.First && whole.Last+1 < c.Last && r.tag[whole.Last] == "CC" && IsFinite(r.tag[whole.Last+1]) {
		rel.Content = ruled.Content // "offered to help | and would do so soon"
	}
	if ruled.Frame == lexicon.Infinitive && c.First == whole.First && whole.Last < c.Last && IsFinite(r.tag[whole.Last]) {
		rel.Content = ruled.Content // "the reason that he refuses to leave | may be"
	}
	if ruled.Step == Complement && c.First <= whole.First && whole.Last+1 < c.Last && (r.rejoins(ruled.Head, whole.Last) || r.remark(whole.Last) || r.lower[whole.Last] == "," && r.remark(whole.Last+1)) {
		rel.Content = ruled.Content
	}
	if c.First == whole.First && whole.Last+2 < c.Last && r.lower[whole.Last] == "," && contrasting[r.lower[whole.Last+1]] && r.tag[whole.Last+2] != "PRP" && r.tag[whole.Last+2] != "EX" {
		rel.Content = ruled.Content // "found that it had leaked, | though neighbors doubt it"
	}
	if ruled.Step == Complement && r.tag[ruled.Head] == "VBG" && ruled.Source.Last == ruled.Cue.First && c.First == whole.First && whole.Last < c.Last && IsFinite(r.tag[whole.Last]) {
		rel.Content = ruled.Content // "activists demanding his release | were detained"
	}
	if ruled.Step != Nominal {
		return
	}
	if s := ruled.Source; c.First < s.First-1 && s.Last == c.Last && (r.lower[s.First-1] == "from" || r.lower[s.First-1] == "by") {
		rel.Content[0].Last = s.First - 1 // allegations of fraud | from employees
		return
	}
	if c.First == whole.First && whole.Last < c.Last && (IsFinite(r.tag[whole.Last]) || r.tag[whole.Last] == "VBN") {
		rel.Content = ruled.Content
	}
}

// contrasting holds conjunctions by which the author sets something against what another
// says.
var contrasting = map[string]bool{"though": true, "although": true, "whereas": true}

// complete puts a content right that ends between a helper and its verb, in which the
// source or a relative pronoun before the cue stands, or that leaves out a description in
// the midst of it.
func (r *reader) complete(rel, ruled *Relation) {
	c, whole := &rel.Content[len(rel.Content)-1], ruled.Content[len(ruled.Content)-1]
	if c.Overlaps(whole) && c.Last < whole.Last && isHelper(r.tag[c.Last-1]) && helpers[r.lower[c.Last-1]] && strings.HasPrefix(r.tag[c.Last], "VB") {
		c.Last = whole.Last
	}
	if c.First == whole.First && c.Last < whole.Last && (r.lower[c.Last] == "unless" || r.lower[c.Last] == "if") {
		c.Last = whole.Last // warned of famine | unless it rains
	}
	if rel.Passive && rel.Frame.Has(lexicon.PhraseAs|lexicon.PhrasePhrase) && len(ruled.Content) == 2 && len(rel.Content) == 1 && rel.Content[0] == ruled.Content[0] {
		rel.Content = ruled.Content // the plan was denounced by Reed | as an insult
	}
	if len(rel.Content) == 1 || len(ruled.Content) > 1 || rel.Passive {
		return
	}
	switch first := rel.Content[0]; {
	case first.Last <= rel.Cue.First && (first.Overlaps(rel.Source) || first.Last == first.First+1 && strings.HasPrefix(r.tag[first.First], "W")):
		rel.Content = rel.Content[1:]
	case first.Last == ruled.Source.First && ruled.Step == Complement && whole.First == rel.Cue.Last && IsFinite(r.tag[whole.First]):
		rel.Content = rel.Content[1:] // "a step | the board said was needed"
	case rel.Frame == lexicon.PhraseAs && whole.Contains(rel.Hull()):
		rel.Content = []Range{whole}
	}
}

var helpers = map[string]bool{"be": true, "been": true, "is": true, "are": true, "was": true, "were": true, "has": true, "have": true, "had": true, "will": true, "would": true}

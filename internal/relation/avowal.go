package relation

import "github.com/hearsay-nlp/hearsay/internal/lexicon"

// avows reports whether a relation inside a quotation is a stance that its speakers take
// there in their own names, as they speak: “We urge both sides to wait,” “I hope that
// they return,” “I do not accept the verdict.” So is what they tell of somebody's. Else what
// they said before is a tale, and what they put before a clause out of habit, “I think”, no
// stance.
func (r *reader) avows(rel *Relation) bool {
	if rel.depth == 0 || rel.Step != Complement || rel.Passive || rel.Source.Empty() {
		return false
	}
	if r.tells(rel) {
		return true
	}
	if habitual[rel.Entry.Lemma] {
		return false
	}
	s := rel.Source
	if s.Last != s.First+1 || s.Last != rel.Cue.First || !r.is(s.First, "i", "we") || r.asksBack(s.First) {
		return false
	}
	if !r.present(s.Last, rel.Head) {
		return false
	}
	switch c := rel.Content[0]; {
	case rel.Frame == lexicon.Clause && r.is(c.First, "if", "unless", "when"): // would be sad if they left
		return false
	case rel.Frame.Has(lexicon.Clause | lexicon.Infinitive | lexicon.ToldTo | lexicon.ToldClause):
		return true
	case rel.Frame.Has(lexicon.Phrase):
		return rel.Entry.Class != "believe" && rel.Entry.Class != "feel" && rel.Entry.Class != "say" && c.Last-c.First > 1
	}
	return rel.Frame.Has(lexicon.TargetOf | lexicon.TargetFor | lexicon.TargetWith)
}

// tells reports whether a relation is one of what somebody, who is named right there, asks, asks
// others to do, promises or once believed: “They asked us to sign,” “He promised to call,” “I
// thought it was over.”
func (r *reader) tells(rel *Relation) bool {
	s := rel.Source
	if rel.Shared || r.is(s.First, "you", "it", "which", "who", "that", "what") || s.Last != rel.Cue.First || r.asksBack(s.First) {
		return false
	}
	switch rel.Entry.Class {
	case "demand":
		return rel.Frame.Has(lexicon.ToldTo | lexicon.ToldFor)
	case "promise":
		return !rel.Entry.Thought && rel.Frame.Has(lexicon.Infinitive|lexicon.Clause|lexicon.ToldClause)
	case "ask":
		return rel.Frame.Has(lexicon.Question)
	case "believe":
		return rel.Frame.Has(lexicon.Clause) && r.tagged(rel.Head, "VBD") && rel.Cue.First == rel.Head
	}
	return false
}

// habitual holds the verbs that speakers put before a clause without weight.
var habitual = map[string]bool{"think": true, "know": true, "guess": true, "say": true, "tell": true, "mean": true, "see": true, "suppose": true, "feel": true}

// present reports whether the verb group from token first to its verb at head is in the
// present: “hope”, “do not want”, “would ask”, “am sure”, “are asking”.
func (r *reader) present(first, head int) bool {
	for i := first; i < head; i++ {
		switch {
		case r.adverb(i):
		case r.is(i, "do", "am", "are", "'m", "’m", "'re", "’re", "would", "must", "can", "cannot", "ca", "'d", "’d"):
			return true
		default:
			return false
		}
	}
	return r.tagged(head, "VBP", "VB", "VBZ")
}

// asksBack reports whether a helper before the subject at token i makes its clause a
// question, or a conjunction a condition: “do we want”, “if I accept”.
func (r *reader) asksBack(i int) bool {
	return r.auxiliary(i-1) || r.is(i-1, "if", "when", "whether", "what", "how", "why", "unless", "who", "which")
}

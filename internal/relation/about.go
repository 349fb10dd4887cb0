package relation

import "github.com/hearsay-nlp/hearsay/internal/lexicon"

// about returns the tokens that are the head nouns of contents which are noun
// phrases: what is denied, repeated or discussed, “denied | the claim that it was
// unsafe”. Not among them is what somebody wants or will say, nor what a relative
// clause is about: “a charge that the firm denied”.
func (r *reader) about(found []Relation) map[int]bool {
	about := map[int]bool{}
	for i := range found {
		rel := &found[i]
		switch rel.Entry.Class {
		case "demand", "promise", "ask":
			continue
		}
		if h := HeadNoun(r.doc, rel.Content[0]); h >= 0 && rel.Frame.Has(lexicon.Phrase|lexicon.PhraseAs) {
			about[h] = rel.Cue.First < h
		}
	}
	return about
}

// party returns the source of a relation or, if that is not expressed, who is addressed
// or accused.
func (rel *Relation) party() Range {
	for _, x := range []Range{rel.Source, rel.Addressee, rel.Target} {
		if !x.Empty() {
			return x
		}
	}
	return Range{}
}

// opening returns the first token of the party of a relation or, if it has none, of its content.
func (rel *Relation) opening() int {
	if p := rel.party(); !p.Empty() {
		return p.First
	}
	return rel.Content[0].First
}

// settled reports whether a relation within another is plainly one: it has a source of
// its own there, and either somebody addressed or accused with what they are told or
// accused of, or a clause with “that”, or an infinitive which is said, not thought, or a demand
// for something; or it is a noun with both.
func (r *reader) settled(rel *Relation) bool {
	if rel.Passive && rel.depth == 0 && r.settledPassive(rel) {
		return true
	}
	if rel.Step != Complement && rel.Step != Nominal || rel.Source.Empty() || rel.Shared || r.lower[rel.Source.First] == "who" || r.lower[rel.Source.First] == "that" {
		return false
	}
	that := rel.Frame == lexicon.Clause && r.lower[rel.Content[0].First] == "that"
	switch {
	case rel.Step == Complement && that, rel.Frame.Has(lexicon.ToldTo | lexicon.ToldClause | lexicon.TargetOf | lexicon.TargetFor | lexicon.TargetWith):
		return true
	case rel.Step == Nominal && rel.Negated && rel.Entry.Class == "promise": // has no intention of
		return true
	case rel.Step == Complement && rel.Frame == lexicon.Clause && rel.Entry.Thought: // police suspect he left
		s := rel.Source
		return r.claimant(s.Last-1) && r.tag[s.Last-1] == "NNS" || s.Last == s.First+1 && r.lower[s.First] == "police"
	case rel.Entry.Thought || rel.Entry.Class == "find":
		return false
	}
	if rel.Step == Complement && rel.Frame == lexicon.Phrase {
		return rel.Entry.Lemma == "demand" || rel.Entry.Class == "demand" && len(rel.Entry.Rest()) > 0 // called for an inquiry
	}
	return rel.Step == Nominal && (rel.Entry.Class != "promise" || rel.Source.First > rel.Head) || rel.Step == Complement && rel.Frame == lexicon.Infinitive
}

// settledPassive is settled for a passive: “he was told that”, “the ring was believed to be
// lost”, “its findings were confirmed by two analysts”.
func (r *reader) settledPassive(rel *Relation) bool {
	if rel.Source.Empty() {
		return !rel.party().Empty() || rel.Entry.Class == "believe" && len(rel.Content) == 2 && rel.Content[1].First == rel.Cue.Last
	}
	if rel.Source.First < rel.Cue.Last || rel.Cue.First == rel.Head || rel.Entry.Thought || r.empty(rel) || rel.Deed(r.doc) {
		return false
	}
	return rel.Entry.Class == "deny" || rel.Entry.Class == "admit" || rel.Entry.Class == "accuse"
}

// utters reports whether a relation has all of its content in quotation marks right
// behind its cue, within what another reports: “was reported to have said “…””, or a whole
// utterance in a quotation, or what a thing is called there: “My aunt says, ‘…,’ and calls it ‘a farce’”
func (r *reader) utters(rel *Relation) bool {
	if rel.depth > 0 && r.callsQuoted(rel) {
		return !rel.Source.Empty()
	}
	if rel.Step != Complement || rel.Frame != lexicon.Quotation || rel.Source.Empty() || rel.Entry.Thought {
		return false
	}
	c := rel.Content[0]
	if q := int(r.levels[rel.depth][c.First]) - 1; rel.depth > 0 {
		return q >= 0 && r.quotes[q].Range == rel.Hull() && r.pauses(q) && c.First <= max(rel.Cue.Last, rel.Addressee.Last)+1
	}
	return r.levels[0][c.First] != 0 && r.levels[0][c.Last-1] != 0 && (c.First == rel.Cue.Last || c.First == rel.Addressee.Last)
}

// callsQuoted reports whether a relation tells what a thing is called, in quotation marks:
// calls it ‘a farce’.
func (r *reader) callsQuoted(rel *Relation) bool {
	c := rel.Content[0]
	q := int(r.levels[rel.depth][c.Last-1]) - 1
	return rel.Frame == lexicon.PhrasePhrase && len(rel.Content) == 1 && q >= 0 && r.quotes[q].Last == c.Last && r.quotes[q].First > c.First
}

// reports reports whether a relation is a noun with the clause that it tells.
func (r *reader) reports(rel *Relation) bool {
	return rel.Step == Nominal && rel.Frame == lexicon.Clause && rel.depth == 0 && r.lower[rel.Content[0].First] == "that"
}

// disclaimed takes the source from nouns of which that source turns down, welcomes or
// confirms what others tell: "the sheriff dismissed suggestions that"; and the words of the
// cue that they stand behind off the source that they have.
func (r *reader) disclaimed(found, ruled []Relation) {
	rules := byCue(ruled)
	for i, p := range Parents(found) {
		inner := &found[i]
		if p >= 0 && inner.Step == Nominal && inner.Source.Overlaps(found[p].Cue) && inner.Source.Last > found[p].Cue.Last {
			inner.Source.First = found[p].Cue.Last // cast doubt on | the airline's | claim that
		}
		if p < 0 || inner.Step != Nominal || inner.Source.Empty() || !reacts[found[p].Entry.Class] || !found[p].Frame.Has(lexicon.Phrase) || !inner.Source.Overlaps(found[p].Source) {
			continue
		}
		if rule := rules[inner.Cue.First]; rule != nil && rule.Source.Empty() {
			inner.Source = Range{}
		}
	}
}

// reacts holds the classes of cues whose object others have said.
var reacts = map[string]bool{"deny": true, "feel": true, "accuse": true, "ask": true, "admit": true, "believe": true, "find": true}

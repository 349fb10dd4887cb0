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
		if h := headNoun(r.doc, rel.Content[0]); h >= 0 && rel.Frame.Has(lexicon.Phrase|lexicon.PhraseAs) {
			about[h] = rel.Cue.First < h
		}
	}
	return about
}

// reports reports whether a relation is a noun with the clause that it tells.
func (r *reader) reports(rel *Relation) bool {
	return rel.Step == Nominal && rel.Frame == lexicon.Clause && rel.depth == 0 && r.lower[rel.Content[0].First] == "that"
}

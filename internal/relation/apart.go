package relation

import (
	"slices"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// apart ends contents before what is no part of them: a cue with the same source
// that stands beside theirs, “denied the charge | and accused the firm”, and an
// apposition that a cue in its relative clause turns down or makes, “accused the
// firm of fraud, | a charge that it denied”.
func (r *reader) apart(found []Relation) {
	sortByContent(found)
	for i := range found {
		if found[i].Step == Fronted {
			found[i].cutOff(found[i+1:])
		}
	}
	for i := 1; i < len(found); i++ {
		if inner, outer := &found[i], &found[i-1]; r.hushes(inner, outer) {
			outer.endAt(r.joint(inner.Cue.First))
			inner.Source, inner.Antecedent = outer.Source, Range{}
		}
	}
	for i, p := range Parents(found) {
		if p < 0 {
			continue
		}
		inner, outer := &found[i], &found[p]
		end := -1
		switch {
		case r.muses(inner, outer): // said she was tired and wanted a change
		case inner.Source.First == outer.Source.First && !inner.Source.Empty() && !outer.Source.Empty() && inner.depth == outer.depth && !outer.holds(inner.Source):
			end = r.joint(inner.Cue.First)
		case inner.Content[0].Last < inner.Cue.First && outer.holds(inner.Content[0]):
			if c := inner.Content[0]; r.lower[max(c.First-1, 0)] == "," && r.saysNoun(c) {
				end = c.First - 1
			}
		}
		if end > 0 {
			outer.endAt(end)
		}
	}
}

// hushes reports whether inner, behind a conjunction in the question that somebody would not
// answer, is one more thing that he would not say: "did not say who had paid | and would not
// deny that".
func (r *reader) hushes(inner, outer *Relation) bool {
	silent := func(rel *Relation) bool {
		return rel.Negated || rel.Unwilling() || rel.Entry.Commitment == "none"
	}
	end := r.joint(inner.Cue.First)
	return outer.Frame == lexicon.Question && outer.depth == inner.depth && silent(outer) && silent(inner) && !outer.Source.Empty() && !inner.Passive &&
		end > 0 && (outer.holds(inner.Cue) || outer.Hull().Last == end) && (inner.Source.Empty() || inner.Shared || outer.holds(inner.Source))
}

// saysNoun reports whether c is a noun phrase that names something said.
func (r *reader) saysNoun(c Range) bool {
	h := HeadNoun(r.doc, c)
	return h >= 0 && len(lexicon.NounCues(r.lower[h])) > 0
}

// cutOff ends the contents, of those that follow in the order of contents, that run on
// over the cue clause of rel, which stands behind what it reports: “Reed warned that it
// was old | , two engineers briefed on it said”.
func (rel *Relation) cutOff(following []Relation) {
	h := rel.Hull()
	for i := range following[:min(len(following), deepest)] {
		inner := &following[i]
		if inner.Content[0].First >= h.Last {
			return
		}
		if rel.holds(inner.Cue) && inner.holds(rel.Cue) {
			inner.endAt(h.Last)
		}
	}
}

// beside adds to found what rules find beside a cue and the engine takes for a part of
// its content: a cue with the same source, “said that … but insists on …”, or one with
// its own that the rules begin another clause with, “said that …, and Reed denied …”.
func (r *reader) beside(found, ruled []Relation) []Relation {
	rules, taken := byCue(ruled), r.cues(found)
	all := slices.Clone(found)
	for i := range ruled {
		if c := ruled[i].Cue; !slices.Contains(taken[c.First:c.Last], true) {
			all = append(all, ruled[i])
		}
	}
	for i, p := range Parents(all) {
		if p < 0 || p >= len(found) || all[i].depth != all[p].depth {
			continue
		}
		inner, outer := &all[i], &found[p]
		if r.muses(inner, outer) {
			continue
		}
		if r.hushes(inner, outer) {
			if i >= len(found) {
				found = append(found, *inner)
			}
			continue
		}
		if inner.Source.Overlaps(outer.Source) && r.joint(inner.Cue.First) > 0 && !outer.holds(inner.Source) && !inner.Source.Empty() {
			if i >= len(found) {
				found = append(found, *inner) // apart does the rest
			}
			continue
		}
		end := r.joint(inner.Source.First)
		rule := rules[outer.Cue.First]
		if end > 0 && r.tag[end] == "," && r.tag[end+1] == "CC" && rule != nil && rule.Hull().Last <= end {
			outer.endAt(end)
			if i >= len(found) {
				found = append(found, *inner)
			}
		}
	}
	return found
}

// muses reports whether inner, behind a conjunction in the content of outer, is a thought
// there: what somebody says of himself goes on with what he hopes or fears, rather than
// that the reporter looks into his mind. "said he was proud and expects to win"
func (r *reader) muses(inner, outer *Relation) bool {
	first := outer.Hull().First
	if r.lower[first] == "that" {
		first++
	}
	return inner.Entry.Thought && !outer.Entry.Thought && outer.Cue.First < first && selves[r.lower[first]] && r.joint(inner.Cue.First) > first
}

// selves are the pronouns by which somebody who is reported names himself.
var selves = map[string]bool{"he": true, "she": true, "they": true, "it": true, "we": true, "i": true}

// joint returns where the conjunction or comma stands that joins the cue at token i
// to what is before it, or -1.
func (r *reader) joint(i int) int {
	for i--; i > 0 && (r.tag[i] == "RB" || r.lower[i] == "then"); i-- {
	}
	if i < 1 || r.tag[i] != "," && r.lower[i] != "and" && r.lower[i] != "but" && r.lower[i] != "or" {
		return -1
	}
	if r.tag[i-1] == "," {
		i--
	}
	return i
}

// endAt ends the content that holds token i there, if something is left of it.
func (rel *Relation) endAt(i int) {
	for k := range rel.Content {
		if c := &rel.Content[k]; c.First < i && i < c.Last && rel.Cue.First < c.First {
			c.Last = i
			rel.Content = rel.Content[:k+1]
			return
		}
	}
}

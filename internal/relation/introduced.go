package relation

import (
	"slices"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// introduced returns the relation of a sentence to the quotation that stands
// behind a colon in it or, where the sentence ends with the colon, behind it:
// "Smith wrote on her blog:". Its cue is the last verb before the colon that can
// take a quotation.
func (r *reader) introduced() (Relation, bool) {
	for i := r.lo + 2; i < r.hi && r.depth == 0; i++ {
		if !r.is(i, ":") || r.within[i] != 0 || i+1 >= len(r.tag) || !r.opensAt(i+1) {
			continue
		}
		for v := i - 1; v >= r.lo; v-- {
			if e := r.reporter(v); e != nil {
				return r.introduces(v, e, r.quotes[r.within[i+1]-1].Range)
			}
		}
	}
	return r.block()
}

// messages are what words are sent in.
var messages = map[string]bool{
	"letter": true, "email": true, "e-mail": true, "mail": true, "message": true, "note": true, "post": true, "tweet": true, "text": true,
	"texts": true, "memo": true, "telegram": true, "reply": true, "poem": true, "speech": true, "words": true, "verse": true, "apology": true,
	"answer": true, "verdict": true, "response": true, "advice": true, "refrain": true, "cry": true,
	"declaration": true, "exclamation": true, "observation": true, "retort": true, "rejoinder": true, "greeting": true,
}

// introduces returns the relation of the verb at token v to the content behind it.
func (r *reader) introduces(v int, e *lexicon.Cue, content ...Range) (Relation, bool) {
	g := r.verbGroup(v)
	end, _ := r.match(v, e)
	rel := Relation{Cue: Range{g.first, end}, Head: v, Entry: e, Negated: g.negated, Modal: g.modal, Frame: lexicon.Quotation, Content: content}
	rel.Source = r.source(&rel, g)
	if rel.Source.Empty() && g.first == r.lo && r.finite(v) { // Said Smith: “…”
		rel.Source = r.inverted(end)
	}
	return rel, !g.passive
}

// leading adds the relations of quotations that none of found holds to the clause
// that leads up to them: they stand behind a comma, a colon or a dash, or behind a
// paragraph that breaks off with the cue, and are speech by their form. Without a
// verb of speech in the clause its last verb is the cue, if it has a subject and
// stands next to the mark: Smith drawled, “…”
func (r *reader) leading(found []Relation) []Relation {
	for i := r.lo + 2; i <= r.hi && r.depth == 0 && i < len(r.tag); i++ {
		if !r.opensAt(i) || r.within[i-1] != 0 {
			continue
		}
		q := int(r.within[i]) - 1
		if rel, ok := r.uttered(i, q); ok && !heldBy(found, r.quotes[q].Range) {
			found = append(found, rel)
			continue
		}
		if !r.ledUpTo(i, q) || heldBy(found, r.quotes[q].Range) || r.split(found, q) {
			continue
		}
		rel, ok := r.leads(i, q)
		if !ok {
			rel, ok = r.presented(i-1, q)
		}
		if ok {
			found = append(found, rel)
		}
	}
	return found
}

// uttered returns the relation of quotation q, which starts at token i, to a noun or
// preposition right before it that tells of words.
func (r *reader) uttered(i, q int) (Relation, bool) {
	for _, step := range []func(i, q int) (Relation, bool){r.inscribed, r.cries, r.answersWith, r.partsWith, r.equated} {
		if rel, ok := step(i, q); ok {
			return rel, true
		}
	}
	return Relation{}, false
}

// ledUpTo reports whether what stands before quotation q, at token i, may lead up to it.
func (r *reader) ledUpTo(i, q int) bool {
	switch {
	case r.is(i-1, ",") && replies[r.lower[max(i-2, 0)]]: // gave the reply, “…”
		return true
	case r.is(i-1, ",", ":", "--", "—", "–", "-"):
		return r.utterance(q) || i >= r.hi
	case r.is(i-1, "(") && r.is(r.quotes[q].Last, ")"): // objected (“We never agreed”) and left
		return r.capital(r.quotes[q].First+1) && (r.pauses(q) || r.hasVerb(r.quotes[q].inside()))
	case r.is(i-1, "like") && r.is(i-2, "something", "anything", "things"): // said something like “We'll see,”
		return r.pauses(q) && r.capital(r.quotes[q].First+1)
	case i < r.hi: // not: called out “Stop!”
		v := r.particle(i)
		if !r.pauses(q) || !r.capital(r.quotes[q].First+1) {
			return false
		}
		return r.reporter(v) != nil || r.drives(v) && (v < i-1 || beginnings[r.lower[v]])
	}
	return !r.stop(i-1) && r.reporter(i-1) != nil
}

// beginnings are verbs that a speech is begun by.
var beginnings = map[string]bool{"began": true, "begins": true, "begin": true, "begun": true, "continued": true, "continues": true}

// drives reports whether the verb at token v makes a clause, with or without "have".
func (r *reader) drives(v int) bool {
	return r.finite(v) || r.tagged(v, "VBN") && r.is(r.backAdverbs(v), "have", "has", "had", "'ve", "’ve", "'d", "’d")
}

// particle returns the verb that the tokens before token i are, with a particle.
func (r *reader) particle(i int) int {
	if r.tagged(i-1, "RP") || r.is(i-1, "out") {
		return i - 2
	}
	return i - 1
}

// split reports whether quotation q goes on with one before it in the window that a
// cue clause stands behind.
func (r *reader) split(found []Relation, q int) bool {
	for i := range found {
		if rel := &found[i]; rel.Step == Fronted {
			if p := r.within[rel.Content[0].Last-1]; p != 0 && int(p-1) < q && r.goesOn(int(p-1), q) {
				return true
			}
		}
	}
	return false
}

// withoutAsides returns found without the participles and nouns that stand between a
// cue clause and the quotation that goes on behind it: “…,” he said, smiling, “…”
func (r *reader) withoutAsides(found []Relation) []Relation {
	return slices.DeleteFunc(slices.Clone(found), func(rel Relation) bool {
		if rel.Step != Nominal && (rel.Entry.Frames != lexicon.Quotation || !r.tagged(rel.Head, "VBG")) {
			return false
		}
		c := rel.Content[0]
		q := r.within[c.First]
		return q != 0 && r.quotes[q-1].Range == c && r.split(found, int(q)-1)
	})
}

// leads returns the relation of quotation q, which starts at token i, to the clause
// before it.
func (r *reader) leads(i, q int) (Relation, bool) {
	for v := i - 1; v >= r.lo && v > i-longestLead && r.within[v] == 0; v-- {
		if r.is(v, ";") || !r.verb(v) {
			continue
		}
		e := r.reporter(v)
		if e == nil && r.drives(v) && !r.auxiliary(v) && !r.is(v, "came", "comes", "come") && r.overAdjuncts(v+1) >= i-1 {
			e = r.quotativeCue(v)
		}
		if e == nil {
			continue
		}
		rel, ok := r.introduces(v, e, r.quotes[q].Range)
		return rel, ok && !rel.Source.Empty() && !r.displays(rel.Source, complement{frame: lexicon.Quotation, content: rel.Content})
	}
	return Relation{}, false
}

// longestLead is the number of tokens between a cue and the quotation it leads to.
const longestLead = 20

// opensAt reports whether token i opens a quotation, also one behind the window.
func (r *reader) opensAt(i int) bool {
	if i >= len(r.within) {
		return false
	}
	q := r.within[i]
	return q != 0 && r.quotes[q-1].First == i
}

// reporter returns the cue of the verb at token i that can take a quotation, or
// nil.
func (r *reader) reporter(i int) *lexicon.Cue {
	if i < r.lo || r.within[i] != 0 || !r.verb(i) {
		return nil
	}
	for _, e := range lexicon.VerbCues(r.lower[i]) {
		if _, ok := r.match(i, e); ok && e.Frames.Has(lexicon.Quotation) && !e.Thought {
			return e
		}
	}
	return nil
}

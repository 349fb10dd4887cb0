package claim

import (
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/internal/lexicon"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// maxStandalone is the most bytes of content that one sentence is made of.
const maxStandalone = 700

// standalone returns the claim as one sentence that stands alone, or "" where that
// is not safe: source, cue and content of an attributed claim, with the cue in the
// present tense, for a demand or denial says nothing without them; the clause
// itself of one that the author states. rel is nil for the latter, outer for a claim that
// sits in no other.
func standalone(doc *hearsay.Document, people *entity.Index, c *Claim, rel *relation.Relation, outer *within, contents []passage) string {
	size := 0
	for _, e := range c.Content {
		size += e.Len()
	}
	if len(contents) == 0 || size > maxStandalone {
		return ""
	}
	w := &writer{doc: doc, people: people, named: map[int]bool{}}
	if rel == nil {
		w.statement(contents[0])
	} else {
		w.attributed(c, rel, outer, contents)
	}
	if w.failed {
		return ""
	}
	return sentence(w.out.String())
}

// sentence gives s a capital and a full stop.
func sentence(s string) string {
	s = strings.TrimRight(strings.TrimSpace(s), " ,;:—–-")
	switch {
	case s == "":
		return ""
	case strings.HasSuffix(s, "”"), strings.HasSuffix(s, "."), strings.HasSuffix(s, "!"), strings.HasSuffix(s, "?"):
		return upperFirst(s)
	}
	return upperFirst(s) + "."
}

// hollow reports whether the content says nothing by itself: "a claim" of "a claim the bank
// denied"; or is a question in its own words, which no "that" goes before.
func hollow(c *Claim, contents []passage) bool {
	last := c.Content[len(c.Content)-1].Text
	if c.Class == Ask && len(c.Quoted) == 0 && strings.HasSuffix(last, "?") {
		return true
	}
	p := contents[0]
	return len(contents) == 1 && p.Last-p.First == 2 && (p.is(p.First, "a") || p.is(p.First, "an")) && len(lexicon.NounCues(p.word(p.Last-1))) > 0
}

// attributed writes source, cue, who is addressed or accused, and content.
func (w *writer) attributed(c *Claim, rel *relation.Relation, outer *within, contents []passage) {
	if w.circumstance(rel) || w.authored(rel) || unvouched(rel, outer) || supposed(w.doc, rel) && !wouldHave(w.doc, rel) || meant(w.doc, rel) || wondered(w.doc, rel) >= 0 || hollow(c, contents) {
		w.failed = true
	}
	if rel.Passive {
		w.passive(c, rel, contents)
		return
	}
	source, plural := w.source(c, rel)
	if source == "" || relation.IsFinite(contents[0].tag(contents[0].First)) || rel.Frame == lexicon.PhraseAs && contents[0].is(contents[0].First, "as") { // "which the ministry says will help", "what he sees as"
		w.failed = true
		return
	}
	if rel.Step == relation.According {
		w.according(c, source, contents)
		return
	}
	if w.own = w.pronouns(c, plural); w.own == nil && w.body(rel) && contents[0].withoutThat().is(contents[0].withoutThat().First, "it") {
		w.own = []string{"it", "its"} // the bank denies that it hid anything
	}
	source = closed(source)
	if last := rel.Speaking().Last; strings.Contains(source, ", ") && last < w.doc.NumTokens() && word(w.doc, last) == "," {
		source = strings.TrimSuffix(source, ",") + ","
	}
	w.out.WriteString(source + " ")
	cue := w.cue(rel, plural)
	if cue == "" {
		w.failed = true
		return
	}
	w.out.WriteString(cue)
	if rel.Direct(w.doc) {
		w.direct(rel, contents)
		return
	}
	w.out.WriteByte(' ')
	w.between(rel, contents[0].First)
	if w.verbless(rel, contents) {
		w.failed = true // "at one point as low as 19 percent, she said"
		return
	}
	if p := contents[0]; p.First < rel.Cue.First && !p.is(p.First, "that") && p.hasFinite() {
		w.out.WriteString("that ") // the content stood in front of the cue
	}
	w.content(c, contents)
}

// according writes what is so "according to" a source.
func (w *writer) according(c *Claim, source string, contents []passage) {
	if t := contents[0].top(); t < 0 || contents[0].finite(t) && contents[0].child(t, "nsubj", "csubj", "expl") < 0 {
		w.failed = true // its subject stands elsewhere
		return
	}
	w.out.WriteString("according to " + source + ", ")
	w.content(c, contents)
}

// direct writes who is told and what is quoted.
func (w *writer) direct(rel *relation.Relation, contents []passage) {
	if a := rel.Addressee; !a.Empty() && a.First >= rel.Cue.Last && a.First <= rel.Cue.Last+1 {
		w.out.WriteString(w.before(rel, a) + w.phrase(a))
	}
	w.out.WriteString(": ")
	w.verbatim = true
	w.quotation(contents)
}

// between writes who is addressed or accused between the cue and the content, which starts at
// token first.
func (w *writer) between(rel *relation.Relation, first int) {
	for _, party := range []relation.Range{rel.Addressee, rel.Target} {
		if party.Empty() || party.First < rel.Cue.Last || party.Last > first {
			continue
		}
		if first-party.Last <= 8 && !w.marked(party.Last, first) {
			party.Last = first // with what says which of them: "all countries in the region"
		}
		described := w.marked(party.First, party.Last)
		w.out.WriteString(strings.TrimPrefix(w.before(rel, party), " "))
		w.write(party)
		if described && word(w.doc, party.Last) == "," {
			w.out.WriteByte(',') // Orlan, a French trading house,
		}
		w.out.WriteByte(' ')
	}
}

// before returns what parts a cue from who is addressed: a blank, with the "to" that is no
// part of either.
func (w *writer) before(rel *relation.Relation, addressee relation.Range) string {
	if addressee.First == rel.Cue.Last+1 && word(w.doc, rel.Cue.Last) == "to" {
		return " to "
	}
	return " "
}

// pronouns returns the pronouns that mean the source of c where nothing else is
// known of them: "it" of a body or country, "they" of several people.
func (w *writer) pronouns(c *Claim, plural bool) []string {
	if plural {
		return []string{"they", "their", "them"}
	}
	switch e, _, found := w.speaker(c); {
	case found && (e.Kind == entity.Organization || e.Kind == entity.Place || e.Kind == entity.Document):
		return []string{"it", "its"}
	}
	return nil
}

// body reports whether the source is a noun phrase for one organization: "the bank".
func (w *writer) body(rel *relation.Relation) bool {
	h := w.headOf(rel.Speaking())
	return w.doc.Token(h).Tag == "NN" && lexicon.IsKind(w.doc.Token(h).Lemma, "organization")
}

// passive writes who is told or accused, the cue, by whom, and the content.
func (w *writer) passive(c *Claim, rel *relation.Relation, contents []passage) {
	subject := rel.Target
	if subject.Empty() {
		subject = rel.Addressee
	}
	cue := w.asWritten(rel)
	if first := contents[0]; subject.Empty() && rel.Source.Empty() && cue != "" {
		at := rel.Cue.First - 1
		switch {
		case len(contents) == 2 && first.Last <= rel.Cue.First && contents[1].First == rel.Cue.Last: // the ring is believed to be lost
			subject, contents = first.Range, contents[1:]
		case at >= 0 && word(w.doc, at) == "it" && first.First == rel.Cue.Last && first.is(first.First, "that"): // it was believed that
			w.out.WriteString("it " + cue + " ")
			w.content(c, contents)
			return
		}
	}
	if subject.Empty() || strings.HasPrefix(w.doc.Token(subject.Last-1).Tag, "W") || subject.Last > rel.Cue.First || contents[0].First < rel.Cue.Last || cue == "" {
		w.failed = true
		return
	}
	w.out.WriteString(w.phrase(subject) + " " + cue + " ")
	if rel.Source.First >= rel.Cue.Last {
		source, _ := w.source(c, rel)
		w.failed = w.failed || source == ""
		w.out.WriteString("by " + source + " ")
	}
	w.content(c, contents)
}

package claim

import (
	"strings"

	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/internal/lexicon"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// source returns who claims, by name where the text has one, and whether that is
// said in the plural; "" if the text does not tell.
func (w *writer) source(c *Claim, rel *relation.Relation) (string, bool) {
	r := rel.Source
	if r.Empty() {
		return "", false
	}
	e, form, found := w.speaker(c)
	switch head := w.doc.Token(r.Last - 1).Tag; {
	case found && isProper(e.Name) && hasName(e) && (form != entity.Name || spelled(e)):
		return w.called(e), w.plural(r) && e.Kind == entity.Group
	case strings.HasPrefix(head, "PRP") || strings.HasPrefix(head, "W") || head == "DT" || head == "IN":
		if !found || e.Kind != entity.Group || isProper(e.Name) {
			return "", false
		}
		return e.Name, true
	}
	return w.phrase(r), w.plural(r)
}

// speaker returns the entity that speaks, and how the source mentions it.
func (w *writer) speaker(c *Claim) (entity.Entity, entity.Form, bool) {
	for m := range w.people.In(c.Source.Span) {
		if e := w.people.Entity(m.Entity); e.Name == c.Speaker {
			w.named[m.Entity] = true
			return e, m.Form, true
		}
	}
	return entity.Entity{}, 0, false
}

// phrase returns a noun phrase with what refers in it put by name, without a
// possessive mark.
func (w *writer) phrase(r relation.Range) string {
	if w.doc.Token(r.Last-1).Tag == "POS" {
		r.Last--
	}
	if r.Last-r.First > 30 {
		return ""
	}
	v := &writer{doc: w.doc, people: w.people, named: w.named}
	v.write(r)
	w.failed = w.failed || v.failed
	return strings.TrimRight(v.out.String(), " ,")
}

// plural reports whether the phrase r takes the verb in the plural.
func (w *writer) plural(r relation.Range) bool {
	for i := r.First; i < r.Last; i++ {
		t := w.doc.Token(i)
		if t.Head >= r.First && t.Head < r.Last {
			continue
		}
		for k := range w.doc.Children(i) {
			if w.doc.Token(k).Rel == "conj" && k < r.Last {
				return true
			}
		}
		switch word(w.doc, i) {
		case "police", "people", "they", "we", "you", "i", "many", "some", "both", "others", "few", "several", "these", "those", "most":
			return true
		}
		return t.Tag == "NNS" || t.Tag == "NNPS" || r.Last-r.First <= 3 && w.doc.Token(r.Last-1).Tag == "NNS"
	}
	return false
}

// cue returns the cue in the present tense: as written if it holds an auxiliary, a
// finite verb otherwise. A noun gives the verb that goes with it, or "" if none
// does.
func (w *writer) cue(rel *relation.Relation, plural bool) string {
	if rel.Entry.Noun {
		verb := lexicon.VerbOf(strings.Fields(rel.Entry.Lemma)[0], w.opens(rel))
		if verb == "" || rel.Negated {
			return ""
		}
		return present(verb, plural)
	}
	if rel.Step == relation.Transcript {
		return present("say", plural)
	}
	var words []string
	for i := rel.Cue.First; i < rel.Cue.Last; i++ {
		t := w.doc.Token(i)
		switch {
		case i < rel.Head && strings.HasPrefix(t.Rel, "aux"), i < rel.Head && t.Rel == "cop", t.Tag == "MD":
			return w.asWritten(rel)
		case i == rel.Head:
			words = append(words, present(t.Lemma, plural))
		case i > rel.Head:
			words = append(words, w.doc.Slice(t.Span))
		case t.Tag == "RB" && !passing[word(w.doc, i)]:
			words = append(words, word(w.doc, i))
		}
	}
	if rel.Negated || rel.Passive || len(words) == 0 {
		return ""
	}
	return strings.Join(words, " ")
}

// passing holds adverbs that tie a cue to the sentence before.
var passing = setOf("also then later further furthermore meanwhile however again therefore thus instead still too now")

// asWritten returns a cue with an auxiliary, if that is finite.
func (w *writer) asWritten(rel *relation.Relation) string {
	for i := rel.Cue.First; i < rel.Cue.Last; i++ {
		t := w.doc.Token(i)
		switch t.Tag {
		case "RB":
			continue
		case "VBD", "VBZ", "VBP", "MD":
			s := strings.Join(strings.Fields(rel.Cue.Excerpt(w.doc).Text), " ")
			return strings.TrimPrefix(strings.TrimPrefix(s, "also "), "then ")
		}
		return ""
	}
	return ""
}

// opens returns the word that the content of a nominal cue starts with.
func (w *writer) opens(rel *relation.Relation) string {
	return word(w.doc, rel.Content[0].First)
}

// present returns the present tense of a verb.
func present(lemma string, plural bool) string {
	switch {
	case plural && lemma == "be":
		return "are"
	case plural:
		return lemma
	}
	return lexicon.ThirdPerson(lemma)
}

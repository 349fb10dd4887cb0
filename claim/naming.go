package claim

import (
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
)

// apposed reports whether the name follows the mention that ends before token i:
// "the magistrate, Hellen Mutua".
func (w *writer) apposed(m entity.Mention, i int) bool {
	last := min(i+6, w.doc.NumTokens()-1)
	for next := range w.people.In(hearsay.Span{Start: m.End, End: w.doc.Token(last).End}) {
		if next.Entity == m.Entity && w.doc.TokenAt(next.Start) <= i+1 {
			return true
		}
	}
	return false
}

// describes reports whether the noun at token i is part of what the text calls e
// elsewhere: its role ("the president"), its name ("the ministry"), or what is said
// of it at its first mentions ("a boy from Texas").
func (w *writer) describes(i int, e entity.Entity) bool {
	noun := word(w.doc, i)
	for _, s := range []string{e.Role, e.Name} {
		for part := range strings.FieldsSeq(strings.ToLower(s)) {
			if part == noun {
				return true
			}
		}
	}
	for _, m := range e.Mentions[:min(len(e.Mentions), firstMentions)] {
		if m.End < w.doc.Token(i).Start && m.Form == entity.Nominal && strings.Contains(" "+strings.ToLower(m.Text)+" ", " "+noun+" ") {
			return true
		}
	}
	return false
}

// firstMentions bounds how many mentions of an entity are looked at, so that time
// stays linear in the text.
const firstMentions = 50

// hasName reports whether e is mentioned by name.
func hasName(e entity.Entity) bool {
	for _, m := range e.Mentions[:min(len(e.Mentions), firstMentions)] {
		if m.Form == entity.Name && !m.Name.IsZero() {
			return true
		}
	}
	return false
}

// spelled reports whether the text has the name of e as it is: what only a list
// knows would be added.
func spelled(e entity.Entity) bool {
	for _, m := range e.Mentions[:min(len(e.Mentions), firstMentions)] {
		if m.Form == entity.Name && strings.HasSuffix(m.Text, e.Name) {
			return true
		}
	}
	return false
}

// called returns the name of e with the article that it takes, in the text or by
// its form.
func (w *writer) called(e entity.Entity) string {
	if e.Kind == entity.Person {
		return e.Name
	}
	for _, m := range e.Mentions[:min(len(e.Mentions), firstMentions)] {
		if m.Form != entity.Name || m.Name.IsZero() {
			continue
		}
		before := w.doc.Slice(hearsay.Span{Start: m.Name.Start - len("the "), End: m.Name.Start})
		if strings.EqualFold(before, "the ") && w.doc.Slice(m.Name) == e.Name {
			return "the " + e.Name
		}
	}
	return definite(e.Name)
}

// definite returns a name with the article that names like it take: "the United
// States".
func definite(name string) string {
	last := name[strings.LastIndexByte(name, ' ')+1:]
	first, _, several := strings.Cut(name, " ")
	switch {
	case first == "The" || first == "the":
		return name
	case first == "United" && several, articled[last], articled[name]:
		return "the " + name
	}
	return name
}

// possessive returns a name with the mark of possession.
func possessive(name string) string {
	if strings.HasSuffix(name, "s") {
		return name + "’"
	}
	return name + "’s"
}

// articled holds the last words of names that take an article.
var articled = setOf("Netherlands Philippines Bahamas Maldives Gambia Kremlin Vatican Pentagon Union Nations States Kingdom Republic Emirates " +
	"Ministry Department Council Committee Commission Agency Association Organization Authority Court Party Army Navy Senate " +
	"Administration administration Office Bureau Federation Institute Board League West Treasury Strategy Report Treaty Act")

package claim

import (
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
)

// What is put for a pronoun.

// pronoun puts a name for a pronoun, unless what it refers to has been named.
func (w *writer) pronoun(e entity.Entity, m entity.Mention, from, to int, known, again bool) (string, int, int) {
	switch tag := w.doc.Token(from).Tag; {
	case w.speaks(from):
		w.failed = w.failed || !w.verbatim
		return "", 0, 0
	case strings.HasPrefix(tag, "W"), tag == "IN", again, w.foretold(e, m), w.reflexive(from), w.expletive(from), w.bound(from):
		return "", 0, 0
	case !known, e.Kind != entity.Person, w.unnamed:
		// What "it" and "they" mean is too uncertain to be put in their place.
		w.failed = true
		return "", 0, 0
	case word(w.doc, from) == "her" && (tag == "PRP$") != (w.doc.Token(from).Rel == "nmod:poss"):
		w.failed = true // "shows her behind": an object, or what she has
		return "", 0, 0
	case word(w.doc, from) == "her" && tag == "PRP$" && w.perceived(from):
		w.failed = true // "saw her fall"
		return "", 0, 0
	case tag == "PRP$" && w.rivaled(m):
		w.failed = true
		return "", 0, 0
	case tag == "PRP$":
		w.named[m.Entity] = true
		return possessive(w.called(e)), from, to
	}
	w.named[m.Entity] = true
	if verb := w.contracted(to); verb != "" && to == from+1 && !w.verbatim {
		return w.called(e) + " " + verb, from, to + 1
	}
	return w.called(e), from, to
}

// foretold reports whether the name of e soon follows its pronoun m in what is written now: "In
// her time, Anna Smith was".
func (w *writer) foretold(e entity.Entity, m entity.Mention) bool {
	const reach = 12
	i := w.doc.TokenAt(m.Start)
	last := min(i+reach, w.doc.NumTokens()-1)
	if i != w.start+1 || w.doc.Token(w.start).Tag != "IN" || w.doc.Token(i).Tag != "PRP$" {
		return false
	}
	for other := range w.people.In(hearsay.Span{Start: m.End, End: w.doc.Token(last).End}) {
		if other.Entity == m.Entity {
			return other.Form == entity.Name && w.doc.SentenceAt(other.Start) == w.doc.SentenceAt(m.Start)
		}
		if other.Form == entity.Name && w.people.Entity(other.Entity).Kind == e.Kind {
			return false
		}
	}
	return false
}

// contracted returns in full the verb that token i, behind a pronoun, is short for, or
// "": behind a name it would be read as a mark of possession.
func (w *writer) contracted(i int) string {
	if i+1 >= w.doc.NumTokens() || w.doc.Token(i).Start != w.doc.Token(i-1).End {
		return ""
	}
	done := w.doc.Token(i+1).Tag == "VBN"
	switch word(w.doc, i) {
	case "'s":
		if done {
			return "has"
		}
		return "is"
	case "'d":
		if done {
			return "had"
		}
		return "would"
	case "'ll":
		return "will"
	}
	return ""
}

// rivaled reports whether another person is named before m in what is written now,
// the source included, whose the possessive would rather be.
func (w *writer) rivaled(m entity.Mention) bool {
	if w.person != nil && *w.person != m.Entity && !w.verbatim {
		return true
	}
	for other := range w.people.In(hearsay.Span{Start: w.doc.Token(w.start).Start, End: m.Start}) {
		if other.Form == entity.Name && other.Entity != m.Entity && w.people.Entity(other.Entity).Kind == entity.Person {
			return true
		}
	}
	return false
}

// perceived reports whether the "her" at token i stands behind a verb that takes an
// infinitive without "to", or a second object, and but one word follows in its phrase.
func (w *writer) perceived(i int) bool {
	if i == 0 || w.doc.Token(i).Head != i+1 {
		return false
	}
	return bare[w.doc.Token(i-1).Lemma]
}

var bare = setOf("see hear watch make let help have feel notice give grant offer deny promise send tell show teach lend hand pay owe cost")

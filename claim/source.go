package claim

import (
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/internal/lexicon"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// source returns who claims, by name where the text has one, and whether that is
// said in the plural; "" if the text does not tell.
func (w *writer) source(c *Claim, rel *relation.Relation) (string, bool) {
	r := rel.Speaking()
	if r.Empty() || w.restricts(rel) || w.doc.Token(r.First).Tag == "WP$" {
		return "", false
	}
	e, form, found := w.speaker(c)
	switch head := w.doc.Token(r.Last - 1).Tag; {
	case found && isProper(e.Name) && hasName(e) && (form != entity.Name || spelled(e)) && !w.quantified(r):
		several := e.Kind == entity.Group || strings.HasPrefix(head, "NNS")
		return w.called(e), several && (w.plural(r) || e.Kind == entity.Group && strings.HasSuffix(word(w.doc, r.Last-1), "s"))
	case strings.HasPrefix(head, "PRP") || strings.HasPrefix(head, "W") || head == "DT" || head == "IN":
		if !found || e.Kind != entity.Group || isProper(e.Name) || w.listed(e) {
			return "", false
		}
		return e.Name, true
	}
	r = w.withoutClause(r)
	if h := w.headOf(r); r.Last-r.First == 1 && single[word(w.doc, h)] {
		return "", false // one of those spoken of before
	} else if w.doc.Token(h).Tag == "NN" && lexicon.Person(w.doc.Token(h).Lemma) {
		w.unnamed = true
	}
	return w.phrase(r), w.plural(r)
}

// listed reports whether the text first names e as one of several: "editors and guests".
func (w *writer) listed(e entity.Entity) bool {
	h := w.doc.TokenAt(e.Mentions[0].End - 1)
	return w.doc.Token(h).Rel == "conj" || w.dependent(h, "conj") >= 0
}

// quantified reports whether the source is said to be some of those with its name only:
// "some Democrats", "three of the Kurds".
func (w *writer) quantified(r relation.Range) bool {
	first := w.doc.Token(r.First)
	return r.Last-r.First > 1 && (first.Tag == "CD" || quantities[word(w.doc, r.First)])
}

var quantities = setOf("some many few several most other all both no hundreds thousands dozens half any every certain more fellow top senior local")

// withoutClause returns a source without the relative clause behind a comma that it
// ends in: "a study, on which lawyers lean".
func (w *writer) withoutClause(r relation.Range) relation.Range {
	for i := r.First + 1; i+1 < r.Last; i++ {
		if w.doc.Token(i).Tag == "," && w.relativeSoon(i+1, min(i+5, r.Last)) {
			return relation.Range{First: r.First, Last: i}
		}
	}
	return r
}

// relativeSoon reports whether a relative pronoun stands among the tokens from first up
// to last: "on which", "a copy of which".
func (w *writer) relativeSoon(first, last int) bool {
	for i := first; i < last; i++ {
		if strings.HasPrefix(w.doc.Token(i).Tag, "W") {
			return true
		}
	}
	return false
}

// restricts reports whether the clause of a relative pronoun that is the source tells
// which of those are meant that it stands for: "voters who fear" are not all voters.
func (w *writer) restricts(rel *relation.Relation) bool {
	if s := rel.Source; s.Last == rel.Cue.First && w.doc.Token(rel.Head).Tag == "VBG" && rel.Head == rel.Cue.First && w.doc.Token(rel.Head).Rel == "acl" {
		return !strings.HasPrefix(w.doc.Token(s.Last-1).Tag, "NNP") // "voters fearing"
	}
	a := rel.Antecedent
	if a.Empty() || rel.Source.First > 0 && w.doc.Token(rel.Source.First-1).Tag == "," {
		return false
	}
	first := word(w.doc, a.First)
	return first != "a" && first != "an" && !strings.HasPrefix(w.doc.Token(a.Last-1).Tag, "NNP")
}

// speaker returns the entity that speaks, and how the source mentions it.
func (w *writer) speaker(c *Claim) (entity.Entity, entity.Form, bool) {
	source := c.Source.Span
	if !c.Antecedent.IsZero() {
		source = c.Antecedent.Span
	}
	for m := range w.people.In(source) {
		if e := w.people.Entity(m.Entity); e.Name == c.Speaker && !w.governed(m, source) {
			w.named[m.Entity] = true
			if e.Kind == entity.Person {
				w.person = &m.Entity
			}
			return e, m.Form, true
		}
	}
	return entity.Entity{}, 0, false
}

// governed reports whether a preposition within the source makes m a part of what
// another noun says: "lawyers for Anna Smith".
func (w *writer) governed(m entity.Mention, source hearsay.Span) bool {
	governed := false
	for i := w.doc.TokenAt(source.Start); i < w.doc.NumTokens() && w.doc.Token(i).Start < m.Start; i++ {
		switch w.doc.Token(i).Tag {
		case ",":
			governed = false
		case "IN", "TO":
			governed = w.doc.Token(i).Start > source.Start
		}
	}
	return governed
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

// plural reports whether the phrase r takes the verb in the plural: its head is a
// plural, a number stands before it, or several are joined.
func (w *writer) plural(r relation.Range) bool {
	if w.doc.Token(r.First).Tag == "CD" {
		return !single[word(w.doc, r.First)]
	}
	h := w.headOf(r)
	for k := h + 1; k < min(r.Last, h+30); k++ {
		if t := w.doc.Token(k); t.Rel == "conj" && t.Head == h && w.joinedByAnd(h, k) {
			// "the Health and Safety Executive" may be one or two.
			w.failed = w.failed || w.doc.Token(k).Tag == "NNP" && w.doc.Token(r.First).Tag == "DT" && w.dependent(k, "det") < 0
			return true
		}
	}
	if w.namesTwo(r) || w.doc.Token(r.Last-1).Tag == "CD" && word(w.doc, r.First) == "the" && !single[word(w.doc, r.Last-1)] {
		return true // the two
	}
	return w.doc.Token(h).Tag == "NNS" || w.doc.Token(h).Tag == "NNPS" && !w.isBody(r) || manifold[word(w.doc, h)] || w.doc.Token(h).Tag == "NN" && strings.HasSuffix(word(w.doc, h), "men") && lexicon.Person(w.doc.Token(h).Lemma)
}

// namesTwo reports whether two names are joined in r before any preposition: "candidates
// Anna Smith and Bob Jones".
func (w *writer) namesTwo(r relation.Range) bool {
	for k := r.First + 1; k < r.Last; k++ {
		switch t := w.doc.Token(k); {
		case t.Tag == "IN" || t.Tag == ",":
			return false
		case t.Tag == "NNP" && t.Rel == "conj" && r.First <= t.Head && t.Head < k && word(w.doc, k-1) == "and":
			return !w.isBody(r)
		}
	}
	return false
}

// isBody reports whether r is the name of one organization, whatever its last word: "the
// United Nations".
func (w *writer) isBody(r relation.Range) bool {
	span := r.Span(w.doc)
	for m := range w.people.In(span) {
		if e := w.people.Entity(m.Entity); e.Kind == entity.Organization && m.End >= w.doc.Token(w.headOf(r)).End {
			return true
		}
	}
	return false
}

// headOf returns the head of the noun phrase r: the last of its first nouns, of the
// owned ones where an owner comes first.
func (w *writer) headOf(r relation.Range) int {
	for i := r.First; i < r.Last; i++ {
		if !w.noun(i) || i+1 < r.Last && (w.noun(i+1) || w.doc.Token(i+1).Tag == "POS") {
			continue
		}
		return i
	}
	return r.First
}

func (w *writer) noun(i int) bool {
	tag := w.doc.Token(i).Tag
	return strings.HasPrefix(tag, "NN") || manifold[word(w.doc, i)] && w.doc.Token(i).Rel != "amod" && w.doc.Token(i).Rel != "det"
}

// joinedByAnd reports whether "and" stands between the tokens a and b and no mark
// of a name of several words does ("&").
func (w *writer) joinedByAnd(a, b int) bool {
	for i := a + 1; i < b; i++ {
		if word(w.doc, i) == "and" {
			return true
		}
	}
	return false
}

// manifold holds the words that take a plural without its form.
var manifold = setOf("police people they we you i many some both others few several these those most")

var single = setOf("one 1")

// cue returns the cue in the present tense: as written if it holds an auxiliary, a
// finite verb otherwise. A noun gives the verb that goes with it, or "" if none
// does.
func (w *writer) cue(rel *relation.Relation, plural bool) string {
	if rel.Entry.Noun {
		verb := lexicon.VerbOf(strings.Fields(rel.Entry.Lemma)[0], w.opens(rel))
		if verb == "" || rel.Negated || w.lacking(rel.Head) {
			return ""
		}
		return present(verb, plural)
	}
	if rel.Step == relation.Transcript {
		return present("say", plural)
	}
	if strings.HasPrefix(w.doc.Token(rel.Head).Tag, "NN") && len(lexicon.VerbCues(word(w.doc, rel.Head))) == 0 {
		return "" // a noun that no verb is known for: "its goal is to"
	}
	if rel.Entry.Lemma == "put it" {
		return present("say", plural)
	}
	if rel.Step == relation.Learned && !slices.ContainsFunc(w.tags(rel.Cue), func(tag string) bool { return strings.HasPrefix(tag, "VB") }) {
		return "" // "gave the deal | their seal of approval"
	}
	var words []string
	head := w.verbOf(rel)
	for i, last := rel.Cue.First, w.cueEnd(rel); i < last; i++ {
		t := w.doc.Token(i)
		switch {
		case i < head && strings.HasPrefix(t.Rel, "aux"), i < head && t.Rel == "cop", t.Tag == "MD":
			return w.asWritten(rel)
		case i < head && relation.IsFinite(t.Tag): // released a report showing
			return present(t.Lemma, plural) + w.rest(i+1, last)
		case i == head && isProper(t.Lemma):
			return "" // a headline's "Shows", taken for a name
		case i == head:
			words = append(words, present(spoken(lemmaOf(w.doc, i, rel), rel), plural))
		case i > head:
			words = append(words, w.doc.Slice(t.Span))
		case word(w.doc, i) == "n't":
		case t.Tag == "RB" && !passing[word(w.doc, i)]:
			words = append(words, word(w.doc, i))
		}
	}
	no := rel.Entry.Class == "say" && rel.Cue.Last > head+1 && word(w.doc, head+1) == "no" // makes no mention of
	if rel.Negated && !no || rel.Passive || len(words) == 0 {
		return ""
	}
	return strings.Join(words, " ")
}

// lemmaOf returns the lemma of the verb at token i, the head of the cue: that of the lexicon
// where it knows the form, for a tag may be wrong and the lemma with it, "the two wrote".
func lemmaOf(doc *hearsay.Document, i int, rel *relation.Relation) string {
	form, lemma := word(doc, i), doc.Token(i).Lemma
	first, _, _ := strings.Cut(rel.Entry.Lemma, " ")
	if lemma == form && first != form && slices.ContainsFunc(lexicon.VerbCues(form), func(e *lexicon.Cue) bool { return e.Lemma == first }) {
		return first
	}
	return lemma
}

// tags returns the tags of the tokens of r.
func (w *writer) tags(r relation.Range) []string {
	tags := make([]string, 0, r.Last-r.First)
	for i := r.First; i < r.Last; i++ {
		tags = append(tags, w.doc.Token(i).Tag)
	}
	return tags
}

// verbOf returns the head of the cue or, if that is an adverb, the verb behind it: "also
// | mentions".
func (w *writer) verbOf(rel *relation.Relation) int {
	if w.doc.Token(rel.Head).Tag != "RB" {
		return rel.Head
	}
	for i := rel.Head + 1; i < rel.Cue.Last; i++ {
		if strings.HasPrefix(w.doc.Token(i).Tag, "VB") {
			return i
		}
	}
	return rel.Head
}

// rest returns the tokens of the cue from first up to last as they are written.
func (w *writer) rest(first, last int) string {
	if first >= last {
		return ""
	}
	return " " + strings.Join(strings.Fields(relation.Range{First: first, Last: last}.Excerpt(w.doc).Text), " ")
}

// cueEnd returns where the cue ends without a preposition whose object is left out:
// "wrote in a note".
func (w *writer) cueEnd(rel *relation.Relation) int {
	last := rel.Cue.Last
	if last-1 <= rel.Head || w.doc.Token(last-1).Tag != "IN" {
		return last
	}
	for _, r := range append([]relation.Range{rel.Addressee, rel.Target}, rel.Content...) {
		if !r.Empty() && r.First == last && !rel.Direct(w.doc) || r == rel.Addressee && !r.Empty() && r.First == last {
			return last
		}
	}
	return last - 1
}

// spoken returns the verb of a cue: "say" for a "tell" of which nobody is the
// object.
func spoken(lemma string, rel *relation.Relation) string {
	if a := rel.Addressee; lemma == "tell" && (a.Empty() || a.First < rel.Cue.Last || a.First > rel.Cue.Last+1) {
		return "say"
	}
	return lemma
}

// lacking reports whether the noun at token i is said not to be there: "made no
// promise to", "did not announce plans to", "denied plans to".
func (w *writer) lacking(i int) bool {
	for k := max(0, i-4); k < i; k++ {
		switch word(w.doc, k) {
		case "no", "any", "without", "neither", "nor", "few", "little", "never", "not", "n't":
			return true
		}
	}
	h := w.doc.Token(i).Head
	if h < 0 {
		return false
	}
	for _, k := range w.near(h) {
		switch word(w.doc, k) {
		case "not", "n't", "never", "no":
			return true
		}
	}
	return dropping[w.doc.Token(h).Lemma] && w.doc.Token(i).Rel != "advcl" // scrap the levy, warning that
}

// dropping holds verbs that undo what their object names.
var dropping = setOf("deny abandon drop cancel reject dismiss withdraw scrap shelve lack refuse break retract rule avoid")

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
			cue := relation.Range{First: rel.Cue.First, Last: w.cueEnd(rel)}
			s := strings.Join(strings.Fields(cue.Excerpt(w.doc).Text), " ")
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

package relation

import (
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// Speaking returns the mention to read the speaker from: the source or, where that
// is a relative pronoun, what the pronoun stands for.
func (rel *Relation) Speaking() Range {
	if !rel.Antecedent.Empty() {
		return rel.Antecedent
	}
	return rel.Source
}

// antecedents sets what the sources that are relative pronouns stand for.
func (r *reader) antecedents(found []Relation) {
	for i := range found {
		rel := &found[i]
		s := rel.Source
		if s.Last-s.First != 1 || r.lower[s.First] != "who" && r.lower[s.First] != "which" && r.lower[s.First] != "that" {
			continue
		}
		sent := r.sentenceOf(s.First)
		r.window, r.within = window{sent.First, sent.Last, rel.depth}, r.levels[rel.depth]
		rel.Antecedent = r.antecedent(s.First)
	}
}

// antecedent returns the noun phrase that the relative pronoun at token i stands for:
// the one before it, and of several nouns in that the one on which the tree hangs
// the relative clause. “that” and “which” without a noun before them give none.
func (r *reader) antecedent(i int) Range {
	last := i
	for r.is(last-1, ",") || r.isMark(last-1) {
		last--
	}
	first := r.back(last)
	if last == i && r.tagged(last-1, "DT") {
		first = last - 1 // those who
	}
	if h := r.modified(i, last); h >= 0 {
		if first = r.backCore(h + 1); r.phrase(first) < last && h+1 < last {
			last = max(h+1, r.phrase(first)) // a clause or participle stands between
		}
	}
	if r.is(first-1, "of") && (r.tagged(first-2, "CD") || r.is(first-2, "some", "many", "most", "several", "all", "both", "few")) {
		first -= 2 // two of the drivers, who
	}
	for k := first + 1; k < last; k++ {
		if r.tagged(k, "VBN") && r.tagged(k-1, "NN*") {
			first = k + 1 // a verb, whatever the tagger takes it for
		}
	}
	for last > first+1 && r.timeWord(last-1) {
		last-- // a letter last Friday, which
	}
	if h := HeadNoun(r.doc, Range{first, last}); r.is(i, "who") && h >= 0 && r.tagged(h, "NN", "NNS") && !r.isPerson(h) {
		return Range{} // package entity may know who that is
	}
	if first >= last || !r.tagged(first, "DT", "PRP$", "NN*", "JJ*", "CD", "VBG", "VBN", "POS") && !r.is(first, "those", "anyone", "someone", "everyone") {
		return Range{}
	}
	return Range{first, last}
}

// modified returns the noun on which the tree hangs the relative clause of the
// pronoun at token i, behind the noun phrase that ends before token last, or -1.
func (r *reader) modified(i, last int) int {
	const levels, longest = 4, 30
	v := r.doc.Token(i).Head
	for n := 0; n < levels && v > i && r.doc.Token(v).Rel != "acl:relcl"; n++ {
		v = r.doc.Token(v).Head
	}
	if v <= i || r.doc.Token(v).Rel != "acl:relcl" {
		return -1
	}
	h := r.doc.Token(v).Head
	if h < r.lo || h >= i || i-h > longest || !strings.HasPrefix(r.tag[h], "NN") {
		return -1
	}
	if r.is(i, "who") {
		h = r.person(h, last)
	}
	for h+1 < i && r.tagged(h+1, "NNP") && r.doc.Token(h+1).Head == h {
		h++ // the rest of a name
	}
	return h
}

// person returns the nearest noun for a person in the noun phrase that ends before
// token last, if token h is a noun for none: “people with knowledge of the talks, who”.
func (r *reader) person(h, last int) int {
	if !r.tagged(h, "NN", "NNS") || r.isPerson(h) {
		return h
	}
	for k, first := last-1, r.back(last); k >= first; k-- {
		if r.tagged(k, "NN", "NNS") && r.isPerson(k) {
			return k
		}
	}
	return h
}

// isPerson reports whether token i is a common noun for a person, by the lexicon or its
// ending.
func (r *reader) isPerson(i int) bool {
	lemma := r.doc.Token(i).Lemma
	return lexicon.Person(lemma) || len(lemma) > 6 && (strings.HasSuffix(lemma, "ist") || strings.HasSuffix(lemma, "ian") || strings.HasSuffix(lemma, "er") && r.tag[i] == "NNS")
}

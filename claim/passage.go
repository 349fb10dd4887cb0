package claim

import (
	"strings"
	"unicode"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/lexicon"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// passage is a run of tokens that the steps behind attribution read: one span of
// a content.
type passage struct {
	doc *hearsay.Document
	relation.Range
}

// passages returns the contents of c as runs of tokens, in text order.
func passages(doc *hearsay.Document, c *Claim) []passage {
	var out []passage
	for _, e := range c.Content {
		r := relation.Range{First: doc.TokenAt(e.Start), Last: doc.TokenAt(e.End - 1)}
		if r.Last < doc.NumTokens() && doc.Token(r.Last).Start < e.End {
			r.Last++
		}
		if !r.Empty() {
			out = append(out, passage{doc, r})
		}
	}
	return out
}

// word returns token i in lower case, with straight apostrophes, or "" outside.
func (p passage) word(i int) string {
	if i < p.First || i >= p.Last {
		return ""
	}
	return word(p.doc, i)
}

// word returns token i of doc in lower case, with straight apostrophes.
func word(doc *hearsay.Document, i int) string {
	w := strings.ToLower(doc.Slice(doc.Token(i).Span))
	return strings.ReplaceAll(w, "’", "'")
}

// is reports whether token i stands in the passage and is one of words.
func (p passage) is(i int, words ...string) bool {
	w := p.word(i)
	for _, x := range words {
		if w == x && w != "" {
			return true
		}
	}
	return false
}

// tag returns the tag of token i, or "" outside.
func (p passage) tag(i int) string {
	if i < p.First || i >= p.Last {
		return ""
	}
	return p.doc.Token(i).Tag
}

// sense returns the senses of token i.
func (p passage) sense(i int) lexicon.Sense {
	if i < p.First || i >= p.Last {
		return 0
	}
	return senseOf(p.doc, i)
}

// senseOf returns the senses of token i of doc: those of its lemma; names have
// none.
func senseOf(doc *hearsay.Document, i int) lexicon.Sense {
	return lexicon.SenseOf(doc.Token(i).Lemma)
}

// top returns the token that heads the passage: the first predicate whose head
// stands outside, or else the first such word; -1 if there is none.
func (p passage) top() int {
	first := -1
	for i := p.First; i < p.Last; i++ {
		t := p.doc.Token(i)
		if t.Head >= p.First && t.Head < p.Last || !p.isWord(i) {
			continue
		}
		if strings.HasPrefix(t.Tag, "VB") || p.predicate(i) {
			return i
		}
		if first < 0 {
			first = i
		}
	}
	return first
}

// predicate reports whether token i has a subject, copula or auxiliary.
func (p passage) predicate(i int) bool {
	for k := range p.doc.Children(i) {
		switch rel, _, _ := strings.Cut(p.doc.Token(k).Rel, ":"); rel {
		case "nsubj", "csubj", "cop", "aux", "expl":
			return true
		}
	}
	return false
}

// isWord reports whether token i holds a letter or digit.
func (p passage) isWord(i int) bool {
	return strings.ContainsFunc(p.doc.Slice(p.doc.Token(i).Span), isWordRune)
}

// child returns the first child of token i in the passage with the relation,
// subtypes included, or -1.
func (p passage) child(i int, rels ...string) int {
	for k := range p.doc.Children(i) {
		if k < p.First || k >= p.Last {
			continue
		}
		rel := p.doc.Token(k).Rel
		base, _, _ := strings.Cut(rel, ":")
		for _, r := range rels {
			if rel == r || base == r {
				return k
			}
		}
	}
	return -1
}

// trim takes marks off both ends of r, but no sign that stands for a word.
func (p passage) trim(r relation.Range) relation.Range {
	for r.First < r.Last && p.isStop(r.First) {
		r.First++
	}
	for r.Last > r.First && p.isStop(r.Last-1) {
		r.Last--
	}
	return r
}

// isStop reports whether token i is a mark that divides clauses, or a quotation
// mark.
func (p passage) isStop(i int) bool {
	switch p.doc.Slice(p.doc.Token(i).Span) {
	case ",", ";", ":", ".", "!", "?", "…", "...", "-", "–", "—", "--":
		return true
	}
	return isMark(p.doc, i)
}

// isWord reports whether s holds a letter or digit.
func isWord(s string) bool { return strings.ContainsFunc(s, isWordRune) }

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

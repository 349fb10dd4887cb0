package claim

import (
	"strings"
	"unicode"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// What is cut from the ends of a statement: what others say, and what ties it to other
// clauses.

// adds reports whether the clause at token c reports what others say and can be left
// out of the one it is put to: "…, saying that", "after he had said that". An
// infinitive cannot.
func (a *author) adds(c int) bool {
	if !a.taken[c] {
		return false
	}
	switch a.doc.Token(c).Rel {
	case "conj", "parataxis":
		return strings.HasPrefix(a.doc.Token(c).Tag, "V") || a.isClause(c) || a.doc.Token(c).Rel == "parataxis" && a.behindComma(c) // ", a charge that he denies"
	case "appos":
		return a.behindComma(c) && a.turnedDown(c)
	case "advcl", "acl":
		return a.isClause(c) || a.doc.Token(c).Tag == "VBG" && a.behindComma(c)
	}
	return false
}

// turnedDown reports whether a relation has the noun at token c for its content and
// its cue behind it.
func (a *author) turnedDown(c int) bool {
	const reach = 12
	for k := c + 1; k < min(c+reach, len(a.taken)); k++ {
		if rel := a.cues[k]; rel != nil && rel.Content[0].First <= c && c < rel.Content[0].Last {
			return true
		}
	}
	return false
}

// without takes the clause at token c, and all on its far side of head, from r.
func without(doc *hearsay.Document, r relation.Range, head, c int) relation.Range {
	switch first, last := doc.Extent(c); {
	case c > head:
		r.Last = max(min(r.Last, first), head+1)
	case c < head:
		r.First = min(max(r.First, last), head)
	}
	return r
}

// withoutLast takes from the end of r what is added there to report what others
// say: "who denies it", ", blaming the firm".
func (a *author) withoutLast(r relation.Range, head int) relation.Range {
	const depth = 8
	at := head
	for range depth {
		last := -1
		for c := range a.doc.Children(at) {
			if c < r.Last && a.doc.Token(c).Rel != "punct" {
				last = c
			}
		}
		if last <= head {
			return r
		}
		if a.taken[last] && (a.doc.Token(last).Rel == "acl:relcl" && a.cues[last] != nil && a.follows(last) || a.behindComma(last) && a.adds(last)) {
			r.Last, _ = a.doc.Extent(last)
			return r
		}
		at = last
	}
	return r
}

// follows reports whether the relative clause at token c follows a noun or a comma,
// so that the noun phrase stands without it.
func (a *author) follows(c int) bool {
	first, _ := a.doc.Extent(c)
	return a.behindComma(c) || first > 0 && strings.HasPrefix(a.doc.Token(first-1).Tag, "NN")
}

// trimmed takes from the ends of r the punctuation and the words that tie it to
// other clauses.
func (a *author) trimmed(r relation.Range, head int) relation.Range {
	_, last := a.doc.Extent(head)
	cut := r.Last < last
	for r.First < head && (a.isPunct(r.First) || a.doc.Token(r.First).Tag == "CC" || a.ties(r.First, head)) {
		r.First++
	}
	for r.Last > head+1 && (a.isPunct(r.Last-1) || cut && a.dangles(r.Last-1)) {
		r.Last--
	}
	return r
}

// ties reports whether token i is the conjunction that subordinates the predicate.
func (a *author) ties(i, head int) bool {
	t := a.doc.Token(i)
	return a.doc.Token(head).Rel != "root" && a.opens(i) && (t.Rel == "mark" || t.Head == head && asserting[word(a.doc, i)])
}

// dangles reports whether nothing may end in token i where what follows is cut off.
func (a *author) dangles(i int) bool {
	switch a.doc.Token(i).Tag {
	case "CC", "IN", "TO", "DT", "PRP$", "MD", "WDT", "WP", "WRB", "POS":
		return true
	}
	return false
}

// isPunct reports whether token i holds no word.
func (a *author) isPunct(i int) bool {
	w := a.text(i)
	return !isWord(w) && w != "%" && !strings.ContainsFunc(w, unicode.IsSymbol)
}

// paired reports whether each quotation mark and bracket in r has its other half
// there. One that stands right behind r is taken in.
func (a *author) paired(r *relation.Range, s hearsay.Sentence) bool {
	open := a.unpaired(*r)
	for n := 0; n < 4 && open > 0 && r.Last < s.Last && a.isPunct(r.Last); n++ {
		r.Last++
		open = a.unpaired(*r)
	}
	return open == 0
}

// unpaired counts the quotation marks and brackets of r that are without their other
// half.
func (a *author) unpaired(r relation.Range) int {
	brackets, curly, straight, wrong := 0, 0, 0, 0
	for i := r.First; i < r.Last; i++ {
		switch a.text(i) {
		case "(", "[":
			brackets++
		case ")", "]":
			brackets--
		case "“":
			curly++
		case "”":
			curly--
		case `"`:
			straight = 1 - straight
		}
		if brackets < 0 || curly < 0 {
			wrong++
			brackets, curly = max(brackets, 0), max(curly, 0)
		}
	}
	return brackets + curly + straight + wrong
}

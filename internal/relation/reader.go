package relation

import (
	"strings"

	"github.com/hearsay-nlp/hearsay"
)

// reader holds what the rules read: the words and tags of a document, its
// quotations, and the sentence at hand.
type reader struct {
	doc    *hearsay.Document
	lower  []string // words in lower case
	tag    []string
	mark   []bool // quotation marks
	quotes []quotation
	within []int32 // for each token 1 + the quotation that holds it, or 0

	lo, hi int // the tokens of the sentence at hand
	end    int // hi, less the marks that end the sentence
}

func newReader(doc *hearsay.Document) *reader {
	n := doc.NumTokens()
	r := &reader{doc: doc, lower: make([]string, n), tag: make([]string, n), mark: make([]bool, n), within: make([]int32, n)}
	for i := range n {
		t := doc.Token(i)
		r.lower[i] = strings.ToLower(doc.Slice(t.Span))
		r.tag[i] = t.Tag
	}
	r.quotes = r.quotations()
	for q, quote := range r.quotes {
		for i := quote.First; i < quote.Last; i++ {
			r.within[i] = int32(q + 1)
		}
	}
	return r
}

// enter makes the s-th sentence the one at hand.
func (r *reader) enter(s int) {
	sent := r.doc.Sentence(s)
	r.lo, r.hi, r.end = sent.First, sent.Last, sent.Last
	for r.end > r.lo && (r.stop(r.end-1) || r.isMark(r.end-1)) {
		r.end--
	}
}

// stop reports whether token i ends a sentence.
func (r *reader) stop(i int) bool {
	switch r.lower[i] {
	case ".", "!", "?", "…", "...", ";":
		return true
	}
	return r.tag[i] == "."
}

// is reports whether token i is in the sentence at hand and is one of words.
func (r *reader) is(i int, words ...string) bool {
	if i < r.lo || i >= r.hi {
		return false
	}
	for _, w := range words {
		if r.lower[i] == w {
			return true
		}
	}
	return false
}

// tagged reports whether token i is in the sentence at hand and its tag is one
// of tags; a tag that ends in "*" stands for all that start like it.
func (r *reader) tagged(i int, tags ...string) bool {
	if i < r.lo || i >= r.hi {
		return false
	}
	for _, t := range tags {
		if t == r.tag[i] || strings.HasSuffix(t, "*") && strings.HasPrefix(r.tag[i], t[:len(t)-1]) {
			return true
		}
	}
	return false
}

// verb reports whether token i is a verb form.
func (r *reader) verb(i int) bool { return r.tagged(i, "VB*") }

// finite reports whether token i is a verb form or modal that makes a clause.
func (r *reader) finite(i int) bool { return r.tagged(i, "VBD", "VBZ", "VBP", "MD") }

// auxiliary reports whether token i is a form of be, have or do.
func (r *reader) auxiliary(i int) bool {
	return r.tagged(i, "MD") || r.verb(i) && r.is(i, "be", "am", "is", "are", "was", "were", "been", "being", "'s", "’s", "'re", "’re", "'m", "’m",
		"have", "has", "had", "having", "'ve", "’ve", "'d", "’d", "do", "does", "did", "get", "got", "gets")
}

// negation reports whether token i negates.
func (r *reader) negation(i int) bool {
	return r.is(i, "not", "n't", "n’t", "never", "nor", "neither", "no", "cannot", "hardly", "barely")
}

// adverb reports whether token i may stand inside a verb group.
func (r *reader) adverb(i int) bool {
	return r.tagged(i, "RB", "RBR", "RBS") && !r.is(i, "so", "as", "that") || r.negation(i) && !r.is(i, "no")
}

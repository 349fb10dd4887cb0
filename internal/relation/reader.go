package relation

import (
	"strings"

	"github.com/hearsay-nlp/hearsay"
)

// reader holds what the rules read: the words and tags of a document, its
// quotations, and the window at hand.
type reader struct {
	doc      *hearsay.Document
	lower    []string // words in lower case
	tag      []string
	mark     []bool         // quotation marks
	quotes   []quotation    // all of them, in text order
	outer    []int          // the indexes of the outermost of them
	levels   [][]int32      // by depth and token: 1 + the quotation of this depth that holds it, or 0
	clauses  []int32        // how many finite verbs stand before a token
	dialogue bool           // the document is a transcript
	speakers map[string]int // by the last word of their name: how many turns they have in it
	turns    bool           // speakers take turns by paragraphs
	sentence int            // the sentence at hand

	window
	within []int32   // levels[depth]
	end    int       // hi, less the marks that end the sentence
	head   int       // the cue at hand, or 0
	last   *Relation // the relation found before in the window, or nil
	// What the clause of the cue at hand is: a relative one between commas, or one
	// that a conjunction subordinates to what follows.
	relative, subordinate bool
	topic                 bool // the cue at hand is the subject of a clause or modifies it
}

// window is what the rules look at for a cue: the tokens of a sentence or, one
// level deeper, those of a quotation in it, which is read like a text of its
// own. Rules never look outside; contents may end there, at the end of a
// quotation.
type window struct {
	lo, hi int
	depth  int
}

const (
	// maxWindow is the greatest number of tokens of a window. Longer sentences
	// are cut, so that time stays linear in the text.
	maxWindow = 250
	// maxDepth is the number of levels that are read: quotations in quotations.
	maxDepth = 2
)

func newReader(doc *hearsay.Document) *reader {
	n := doc.NumTokens()
	r := &reader{doc: doc, lower: make([]string, n), tag: make([]string, n), mark: make([]bool, n), clauses: make([]int32, n+1)}
	for i := range n {
		t := doc.Token(i)
		r.lower[i] = strings.ToLower(doc.Slice(t.Span))
		r.tag[i] = t.Tag
	}
	r.retag()
	for i, tag := range r.tag {
		r.clauses[i+1] = r.clauses[i]
		if IsFinite(tag) {
			r.clauses[i+1]++
		}
	}
	r.quotes = r.quotations()
	r.levels = make([][]int32, maxDepth+1)
	for d := range r.levels {
		r.levels[d] = make([]int32, n)
	}
	for q, quote := range r.quotes {
		if quote.depth == 0 {
			r.outer = append(r.outer, q)
		}
		if quote.depth > maxDepth {
			continue
		}
		for i := quote.First; i < quote.Last; i++ {
			r.levels[quote.depth][i] = int32(q + 1)
		}
	}
	r.within = r.levels[0]
	r.dialogue = r.isDialogue()
	return r
}

// windows returns the windows of the s-th sentence: the sentence itself, and the
// insides of the quotations in it.
func (r *reader) windows(s int) []window {
	sent := r.doc.Sentence(s)
	wins := cut(nil, window{sent.First, sent.Last, 0})
	for d := 0; d < maxDepth; d++ {
		for i := sent.First; i < sent.Last; i++ {
			q := r.levels[d][i]
			if q == 0 {
				continue
			}
			in := r.quotes[q-1].inside()
			wins = cut(wins, window{max(in.First, sent.First), min(in.Last, sent.Last), d + 1})
			i = max(i, r.quotes[q-1].Last-1)
		}
	}
	return wins
}

// cut adds w to wins, in pieces if it is too long.
func cut(wins []window, w window) []window {
	for ; w.hi-w.lo > maxWindow; w.lo += maxWindow {
		wins = append(wins, window{w.lo, w.lo + maxWindow, w.depth})
	}
	if w.hi > w.lo {
		wins = append(wins, w)
	}
	return wins
}

// enter makes w the window at hand.
func (r *reader) enter(w window) {
	r.window, r.end = w, w.hi
	r.within, r.last = r.levels[w.depth], nil
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

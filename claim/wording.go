package claim

import (
	"strings"

	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// How what is claimed is written behind its cue.

// content writes what is claimed.
func (w *writer) content(c *Claim, contents []passage) {
	for i, p := range contents {
		p.Range = p.trim(p.Range)
		if i > 0 {
			w.out.WriteByte(' ')
		}
		if p.Empty() || w.doc.SentenceAt(p.doc.Token(p.First).Start) != w.doc.SentenceAt(p.doc.Token(p.Last-1).Start) || p.withoutThat().cutShort() && (c.Class != Ask || p.Last-p.First == 1) && !(i == 0 && p.asks(c)) {
			w.failed = true
			return
		}
		if i == 0 && c.Class == Say && p.is(p.First, "as", "after", "before", "while", "since", "because") && p.First > 0 && p.doc.Token(p.First-1).End <= c.Cue.End {
			w.failed = true // when it was said, not what
			return
		}
		at := w.out.Len()
		w.write(p.Range)
		if i == 0 {
			w.lower(at, p.First)
		}
	}
}

// asks reports whether p is an indirect question, whole at its end, that follows the
// cue or who is told at once: "did not say when it left".
func (p passage) asks(c *Claim) bool {
	start := p.doc.Token(p.First).Start
	before := p.doc.Token(max(p.First-1, 0)).End
	p.First++
	return p.Last-p.First > 1 && start > c.Cue.End && (before == c.Cue.End || before == c.Addressee.End) && !p.cutShort()
}

// lower takes the capital that starts a sentence off the word of token i, if that
// is what has been written at that place and it is no name.
func (w *writer) lower(at, i int) {
	s := w.out.String()
	first := w.doc.Slice(w.doc.Token(i).Span)
	sent := w.doc.Sentence(w.doc.SentenceAt(w.doc.Token(i).Start))
	opening := max(sent.First, relation.Dateline(w.doc, sent.Paragraph).Last)
	for k := i - 1; k >= opening && word(w.doc, k) != ":"; k-- {
		if !isMark(w.doc, k) {
			return
		}
	}
	if w.begins(i) || strings.HasPrefix(w.doc.Token(i).Tag, "NNP") || nations()[fold(first)] != nil || first == "I" || len(first) > 1 && first == strings.ToUpper(first) || !strings.HasPrefix(s[at:], first) {
		return
	}
	w.out.Reset()
	w.out.WriteString(s[:at] + strings.ToLower(first) + s[at+len(first):])
}

// begins reports whether a name starts at token i.
func (w *writer) begins(i int) bool {
	t := w.doc.Token(i)
	for m := range w.people.In(t.Span) {
		if m.Name.Start == t.Start && !m.Name.IsZero() || m.Form == entity.Metonym {
			return true
		}
	}
	return false
}

// closed returns a source with a comma behind the description that a comma opens in it:
// "several senators, including Anna Smith,".
func closed(source string) string {
	_, rest, ok := strings.Cut(source, ", ")
	if ok && !strings.Contains(rest, ",") && !strings.Contains(rest, " and ") && !strings.Contains(rest, " or ") {
		return source + ","
	}
	return source
}

// marked reports whether a mark stands among the tokens from first up to last.
func (w *writer) marked(first, last int) bool {
	for i := first; i < last; i++ {
		if isMark(w.doc, i) || !isWord(word(w.doc, i)) {
			return true
		}
	}
	return false
}

// quotation writes words that are quoted as they are.
func (w *writer) quotation(contents []passage) {
	w.out.WriteString("“")
	for i, p := range contents {
		if p.First < p.Last && isMark(w.doc, p.First) {
			p.First++
		}
		if p.First < p.Last && isMark(w.doc, p.Last-1) {
			p.Last--
		}
		if i > 0 {
			w.join(p)
		}
		w.write(p.Range)
	}
	s := strings.TrimRight(w.out.String(), " ,;")
	if !strings.HasSuffix(s, ".") && !strings.HasSuffix(s, "!") && !strings.HasSuffix(s, "?") {
		s += "."
	}
	w.out.Reset()
	w.out.WriteString(s + "”")
}

// opens reports whether nothing but marks stands before p in its sentence.
func (p passage) opens() bool {
	first := p.doc.Sentence(p.doc.SentenceAt(p.doc.Token(p.First).Start)).First
	for i := p.First - 1; i >= first; i-- {
		if !isMark(p.doc, i) {
			return false
		}
	}
	return true
}

// join ends what was quoted before p: with a full stop where p starts a sentence.
func (w *writer) join(p passage) {
	s := w.out.String()
	cut, comma := strings.CutSuffix(s, ",")
	if !p.Empty() && isProper(w.doc.Slice(w.doc.Token(p.First).Span)) && (comma || !strings.ContainsAny(s[len(s)-1:], ".!?]") && p.opens()) {
		w.out.Reset()
		w.out.WriteString(cut + ".")
	}
	w.out.WriteByte(' ')
}

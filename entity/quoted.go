package entity

import "strings"

// speakerTokens finds, for each quotation, the token at which the mention of
// its speaker starts, or -1: the subject of the verb of speech beside it, or
// that of the quotation before it in its paragraph or continued into it, or else
// of the sentence that leads up to it.
func (f *finder) speakerTokens() []int {
	at := make([]int, len(f.quotes))
	for q, t := range f.quotes {
		at[q] = f.speakerBehind(t)
		if at[q] < 0 {
			at[q] = f.speakerBefore(t)
		}
		if at[q] < 0 && q > 0 && f.continues(f.quotes[q-1], t) {
			at[q] = at[q-1]
		}
	}
	for q := len(f.quotes) - 2; q >= 0; q-- { // “A.” She said: “B.”
		if at[q] < 0 && f.continues(f.quotes[q], f.quotes[q+1]) && f.quotes[q+1].first-f.quotes[q].last < 12 {
			at[q] = at[q+1]
		}
	}
	turns := f.takesTurns(at)
	for q, t := range f.quotes {
		switch {
		case at[q] >= 0:
		case q > 0 && !turns && f.goesOn(f.quotes[q-1], t):
			at[q] = at[q-1]
		case q > 0 && f.continues(f.quotes[q-1], t):
			at[q] = at[q-1]
		default:
			at[q] = f.speakerLeading(t)
		}
	}
	return at
}

// speakerLeading returns the subject of the sentence that leads up to a quotation
// without a verb of speech: Hale shrugged. “No.” Hale was blunt: “No.” It returns -1
// where there is none, or the quotation is no sentence.
func (f *finder) speakerLeading(t run) int {
	s := int(f.words[t.first].sentence)
	first, lead := f.doc.Sentence(s).First, s
	if first >= t.first-1 { // it opens its sentence
		lead--
	} else if !f.is(t.first-2, ":") {
		return -1
	}
	if lead < 0 || f.doc.Sentence(lead).Paragraph != f.doc.Sentence(s).Paragraph || !f.words[t.first].capital || !isStop(f.words[t.last-1].text) {
		return -1
	}
	from := f.doc.Sentence(lead)
	for i := from.First; i < min(from.Last, from.First+reach) && f.words[i].quote == 0; i++ {
		if tok := f.doc.Token(i); tok.Rel == "nsubj" && tok.Head > i && f.doc.Token(tok.Head).Rel == "root" {
			return f.phraseStart(i, run{})
		}
	}
	return -1
}

func isStop(s string) bool { return strings.Contains(".!?…", s) }

// speakerBehind reads “…,” she said and “…,” said Jane Doe.
func (f *finder) speakerBehind(t run) int {
	i := t.last + 1
	if i < len(f.words) && f.is(i, ",") {
		i++
	}
	if i >= len(f.words) || f.words[i].quote != 0 || f.words[i].sentence != f.words[t.last-1].sentence {
		return -1
	}
	if speaks(f.words[i].lower) && f.tagged(i, "VB") {
		if i+1 < len(f.words) && f.words[i+1].sentence == f.words[i].sentence && isWord(f.words[i+1].text) && !f.is(i+1, "that", "to", "in", "on") {
			return i + 1
		}
		return -1
	}
	_, last := f.bounds(i)
	end := f.phraseEnd(i, min(last, i+12))
	if end > i {
		if v := f.verbAfter(end); v >= 0 && f.reports(v) {
			return i
		}
	}
	return -1
}

// speakerBefore reads Jane Doe said, “…” and what leads up to a quotation in its
// sentence.
func (f *finder) speakerBefore(t run) int {
	first, _ := f.bounds(t.first)
	for i := t.first - 2; i >= first && i > t.first-reach; i-- {
		if f.words[i].quote != 0 {
			return -1
		}
		if !f.tagged(i, "VB") || !f.reports(i) {
			continue
		}
		for j := i - 1; j >= first && j > i-reach; j-- {
			if f.tagged(j, "PRP") && f.verbAfter(j+1) == i {
				return j
			}
			if f.tagged(j, "NN") {
				if s := f.phraseStart(j, run{}); f.verbAfter(j+1) == i && !f.obliqued(s) {
					return s
				}
			}
		}
	}
	return -1
}

// continues reports whether quotation b goes on with a: in the same paragraph,
// or in the next one after a paragraph that ends inside a.
func (f *finder) continues(a, b run) bool {
	pa := f.doc.Sentence(int(f.words[a.first].sentence)).Paragraph
	pb := f.doc.Sentence(int(f.words[b.first].sentence)).Paragraph
	if pa == pb {
		return true
	}
	return pb == pa+1 && a.last < len(f.words) && f.doc.Sentence(int(f.words[a.last].sentence)).Paragraph == pb
}

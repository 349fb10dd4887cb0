package attribution

import (
	"slices"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/mark"
	"github.com/hearsay-nlp/hearsay/internal/model"
)

// Text is a document as the models see it. It never changes.
type Text struct {
	words     []word
	sentences []sentence
	passages  []Range
	proposals []Proposal
}

// sentence is a run of tokens.
type sentence struct {
	first, last int
	starts      bool // a paragraph
	quoted      bool // a part stands in quotation marks
}

// NewText reads a document with what rules found in it.
func NewText(doc *hearsay.Document, proposals []Proposal) *Text {
	t := &Text{words: make([]word, doc.NumTokens())}
	var reader model.Reader
	s := int32(0)
	for i := range t.words {
		tok := doc.Token(i)
		for int(s) < doc.NumSentences()-1 && i >= doc.Sentence(int(s)).Last {
			s++
		}
		t.words[i] = readWord(&reader, doc.Slice(tok.Span), tok.Tag)
		t.words[i].sentence = s
		t.words[i].head, t.words[i].rel = int32(tok.Head), hashString(tok.Rel)
		t.words[i].lemma = hashString(tok.Lemma)
		t.words[i].outer = tok.Rel == "ccomp" || tok.Rel == "parataxis"
	}
	t.readTree(doc)
	t.readPassages(doc)
	t.readProposals(proposals)
	paragraph := -1
	for s := range doc.Sentences() {
		sent := sentence{first: s.First, last: s.Last, starts: s.Paragraph != paragraph}
		paragraph = s.Paragraph
		for i := s.First; i < s.Last; i++ {
			sent.quoted = sent.quoted || t.words[i].quote != outside
		}
		t.sentences = append(t.sentences, sent)
	}
	return t
}

// readPassages notes how the tokens stand to quotation marks.
func (t *Text) readPassages(doc *hearsay.Document) {
	for _, p := range mark.Outermost(doc) {
		t.passages = append(t.passages, Range{p.First, p.Last})
		for i := p.First; i < p.Last; i++ {
			t.words[i].quote, t.words[i].passage = inside, int32(len(t.passages))
		}
		t.words[p.First].quote = opening
		if p.Closed {
			t.words[p.Last-1].quote = closing
		}
	}
}

// childBits are the relations of children that tell what a verb takes. Those of
// clauses stand for two bits: before the head and behind it.
var childBits = map[string]uint32{
	"nsubj": 1, "nsubj:pass": 2, "ccomp": 4, "xcomp": 16, "obj": 32, "parataxis": 64,
	"obl": 256, "advcl": 512, "aux:pass": 1024, "nmod": 2048, "nmod:poss": 4096, "acl": 8192, "mark": 16384,
	"acl:relcl": 1 << 15, "case": 1 << 16, "cop": 1 << 17, "iobj": 1 << 18, "appos": 1 << 19, "compound:prt": 1 << 20,
}

// readTree links the words with their heads.
func (t *Text) readTree(doc *hearsay.Document) {
	for i := len(t.words) - 1; i > 0; i-- {
		t.link(i, doc.Token(i).Rel)
	}
	if len(t.words) > 0 {
		t.link(0, doc.Token(0).Rel)
	}
}

// link makes word i the first child of its head. 0 ends the list of children, so
// that the first word of the text is not in it.
func (t *Text) link(i int, rel string) {
	w := &t.words[i]
	if w.head < 0 || int(w.head) >= len(t.words) {
		w.head = -1
		return
	}
	h := &t.words[w.head]
	bits := childBits[rel]
	if rel == "ccomp" || rel == "parataxis" {
		bits <<= flag(i > int(w.head))
	}
	h.children |= bits
	if i > 0 {
		w.next, h.first = h.first, int32(i)
	}
}

// readProposals notes what rules take the tokens for.
func (t *Text) readProposals(proposals []Proposal) {
	t.proposals = proposals
	for k := range proposals {
		p := &proposals[k]
		for i := p.Cue.First; i < p.Cue.Last; i++ {
			w := &t.words[i]
			w.rule, w.inRule, w.proposal = mix(p.Kind, 2-flag(i == p.Cue.First)), true, int32(k+1)
		}
		for i := p.Source.First; i < p.Source.Last; i++ {
			t.words[i].told |= 2
		}
		for _, r := range p.Content {
			for i := r.First; i < r.Last; i++ {
				t.words[i].told |= 1
			}
		}
	}
}

// proposalFor returns the proposal whose cue shares a token with cue, or nil.
func (t *Text) proposalFor(cue Range) *Proposal {
	for i := cue.First; i < cue.Last; i++ {
		if k := t.words[i].proposal; k > 0 {
			return &t.proposals[k-1]
		}
	}
	return nil
}

// at returns word i, or outOfSight if it is not among those from lo to hi.
func (t *Text) at(i, lo, hi int) *word {
	if i < lo || i >= hi {
		return &outOfSight
	}
	return &t.words[i]
}

// quotedShare tells whether none, a part or all of the words stand in quotation
// marks.
func (t *Text) quotedShare(ranges []Range) uint32 {
	in, all := 0, 0
	for _, r := range ranges {
		for i := r.First; i < r.Last; i++ {
			if w := &t.words[i]; !w.punctuation {
				all++
				in += int(flag(w.passage != 0))
			}
		}
	}
	switch in {
	case 0:
		return 0
	case all:
		return 2
	}
	return 1
}

// mainWord returns the token of a cue that tells most of it.
func (t *Text) mainWord(cue Range) int {
	for i := cue.Last - 1; i >= cue.First; i-- {
		if t.words[i].verb && (t.words[i].cue != 0 || i == cue.First) {
			return i
		}
	}
	for i := cue.Last - 1; i >= cue.First; i-- {
		if t.words[i].verb || t.words[i].cue != 0 {
			return i
		}
	}
	return cue.First
}

// root returns the word in r that the most of it hangs under, as far as it can be
// told from the words whose heads are not in r, and the number of these.
func (t *Text) root(r Range) (first int, n uint32) {
	first = r.First
	for i := r.First; i < r.Last; i++ {
		w := &t.words[i]
		if h := int(w.head); (h < r.First || h >= r.Last) && !w.punctuation {
			if n == 0 {
				first = i
			}
			n++
		}
	}
	return first, n
}

// cut returns the relation by which token i, at the edge of r, hangs under a word
// of r, itself or with what it hangs under; 0 if it does not, or stands in another
// sentence.
func (t *Text) cut(i int, r Range) uint32 {
	if i < 0 || i >= len(t.words) {
		return 0
	}
	for n := 0; n < maxClimb && i >= 0; n++ {
		w := &t.words[i]
		h := int(w.head)
		if r.First <= h && h < r.Last {
			return w.rel
		}
		if h >= 0 && (h < r.First) != (i < r.First) {
			return 0
		}
		i = h
	}
	return 0
}

// Len returns the number of tokens.
func (t *Text) Len() int { return len(t.words) }

// IsWord reports whether token i is a word or number, not a mark.
func (t *Text) IsWord(i int) bool { return !t.words[i].punctuation }

// Proposed reports whether token i is in a cue of the rules'.
func (t *Text) Proposed(i int) bool { return t.words[i].inRule }

// NumSentences returns the number of sentences.
func (t *Text) NumSentences() int { return len(t.sentences) }

// Sentence returns the tokens of the s-th sentence.
func (t *Text) Sentence(s int) Range { return Range{t.sentences[s].first, t.sentences[s].last} }

func overlap(ranges []Range, r Range) bool {
	return slices.ContainsFunc(ranges, r.Overlaps)
}

// common returns the number of tokens in both.
func common(a, b []Range) (n int) {
	for _, x := range a {
		for _, y := range b {
			n += max(0, min(x.Last, y.Last)-max(x.First, y.First))
		}
	}
	return n
}

func size(rs []Range) (n int) {
	for _, r := range rs {
		n += r.Last - r.First
	}
	return n
}

package claim

import (
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/enum"
	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// Type says what sort of thing is claimed. In JSON it is its String.
//
// The sorts are those by which fact-checkers divide claims (Konstantinovskiy et
// al. 2018), with position and opinion for what nobody can check. Where a content
// is of more than one sort, the first of position, prediction, rule, cause,
// quantity, opinion and event is its type.
type Type uint8

// The types. The zero Type is none: the content is but a topic ("on the issue").
const (
	_          Type = iota
	Event           // something happened, is going on, or is the case
	Quantity        // an amount, or how it changed or compares
	Cause           // one thing brings about another
	Rule            // what the law, a contract or a rule has people do
	Prediction      // what will or may be, or would be on a condition
	Position        // what someone wants, supports, or means to do
	Opinion         // a judgment of value
)

var types = []string{"", "event", "quantity", "cause", "rule", "prediction", "position", "opinion"}

// String gives the name of the type, or its number if it is none of them.
func (t Type) String() string { return enum.Name(types, uint8(t)) }

// MarshalText gives the String.
func (t Type) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText reads what MarshalText writes and refuses anything else.
func (t *Type) UnmarshalText(b []byte) error { return enum.Parse(types, b, t) }

// typeOf returns the type of the content of c. The commitment of the source
// decides first: what is demanded or promised is a position, what is predicted a
// prediction. Then the head of the content does, and the words around it.
func typeOf(c *Claim, contents []passage) Type {
	if len(contents) == 0 {
		return 0
	}
	switch c.Commitment {
	case Demanded, Promised:
		return Position
	case Predicted:
		return Prediction
	}
	p := main(contents)
	top := p.top()
	if top < 0 {
		return 0
	}
	clause := p.predicate(top) || strings.HasPrefix(p.tag(top), "VB")
	switch {
	case !clause && c.Class == Ask:
		return 0
	case (c.Class == 0 || c.Commitment == Asserted) && p.modal(top) == "must" && (p.law() || p.general(top)):
		return Rule // "Under the bylaws a member must leave", "Visitors must sign"
	case p.stance(top) || !clause && lexicon.SenseOf(c.Cue.Lemma).Has(lexicon.Standing):
		return Position
	case !c.Condition.IsZero() || p.future(top) || !clause && c.Class == Predict:
		return Prediction
	case p.rule(top):
		return Rule
	case p.cause(top), !clause && faulting[c.Cue.Lemma]:
		return Cause
	case !clause && (c.Class == Accuse && p.tag(p.First) != "IN" || naming[c.Cue.Lemma]):
		return Opinion // condemned the raid; called it “a victory for the loudest”
	case p.quantity(top), !clause && p.tag(p.Last-1) == "CD" && p.is(p.Last-2, "at"): // put the number of dead at 41
		return Quantity
	case p.judgment(top) || !clause && (c.Class == Feel || p.values()):
		return Opinion
	}
	return Event
}

// faulting holds the verbs that make what they are said of the cause of something.
var faulting = setOf("blame attribute")

// naming holds the verbs that call a thing something.
var naming = setOf("call label brand dub term deem characterize characterise liken compare")

// main returns the first of the contents that is a clause, or else the first.
func main(contents []passage) passage {
	for _, p := range contents {
		if t := p.top(); t >= 0 && p.predicate(t) {
			return p
		}
	}
	return contents[0]
}

// modal returns the modal of the clause that top heads, or "".
func (p passage) modal(top int) string {
	for k := range p.doc.Children(top) {
		if t := p.doc.Token(k); t.Tag == "MD" && k >= p.First && k < top {
			return word(p.doc, k)
		}
	}
	return ""
}

// past reports whether the clause has "have" behind its modal: "may have been".
func (p passage) past(top int) bool {
	for k := range p.doc.Children(top) {
		if p.doc.Token(k).Lemma == "have" && p.doc.Token(k).Rel == "aux" {
			return true
		}
	}
	return false
}

// stance reports whether the clause says what ought to be, or what someone wants.
func (p passage) stance(top int) bool {
	switch p.modal(top) {
	case "should", "must", "ought", "shall":
		return !p.past(top)
	}
	t := p.doc.Token(top)
	switch t.Lemma {
	case "need", "have":
		return p.child(top, "xcomp") >= 0 && t.Tag != "VBD"
	}
	if !lexicon.SenseOf(t.Lemma).Has(lexicon.Standing) || !strings.HasPrefix(t.Tag, "VB") {
		return false
	}
	return t.Tag != "VBD" && t.Tag != "VBN" && p.child(top, "nsubj") >= 0
}

// law reports whether the passage names a law or rule.
func (p passage) law() bool {
	for i := p.First; i < p.Last; i++ {
		if p.sense(i).Has(lexicon.Law) {
			return true
		}
	}
	return false
}

// general reports whether the subject of the clause is a kind: a plural without a
// determiner, "visitors", or any one of them, "a visitor", "no visitor".
func (p passage) general(top int) bool {
	subject := p.child(top, "nsubj")
	if subject < 0 {
		return false
	}
	det := p.child(subject, "det", "nmod:poss")
	if det < 0 {
		return p.tag(subject) == "NNS"
	}
	return p.is(det, "a", "an", "any", "all", "every", "each", "no")
}

// future reports whether the clause is of what is to come or of what may be.
func (p passage) future(top int) bool {
	switch p.modal(top) {
	case "will", "'ll", "wo", "would", "'d", "may", "might", "could":
		return !p.past(top)
	}
	t := p.doc.Token(top)
	if t.Lemma == "go" && t.Tag == "VBG" && p.child(top, "xcomp") >= 0 {
		return true
	}
	return lexicon.SenseOf(t.Lemma).Has(lexicon.Coming) && p.child(top, "xcomp", "ccomp") >= 0
}

// rule reports whether the clause says what law allows, demands or forbids. A verb
// of law in the past tells of an event: "the court banned the film".
func (p passage) rule(top int) bool {
	t := p.doc.Token(top)
	s := lexicon.SenseOf(t.Lemma)
	switch {
	case s.Has(lexicon.Lawful):
		return p.child(top, "cop") >= 0
	case !s.Has(lexicon.Ruling):
		return false
	case t.Tag == "VBN":
		be := p.child(top, "aux:pass", "cop")
		return be >= 0 && p.tag(be) != "VBD" && p.tag(be) != "VBN" && p.modal(top) == "" && !p.past(top)
	case t.Tag == "VBZ" || t.Tag == "VBP":
		return true
	}
	subject := p.child(top, "nsubj")
	return subject >= 0 && p.sense(subject).Has(lexicon.Law)
}

// cause reports whether the clause gives the reason of something.
func (p passage) cause(top int) bool {
	t := p.doc.Token(top)
	s := lexicon.SenseOf(t.Lemma)
	if strings.HasPrefix(t.Tag, "VB") {
		if s.Has(lexicon.Causing) && p.child(top, "nsubj") >= 0 && p.child(top, "obj") >= 0 || s.Has(lexicon.Causing) && t.Tag == "VBN" && p.child(top, "obl", "aux") >= 0 {
			return true
		}
		if s.Has(lexicon.CausingWith) && (p.caseOf(top, "to", "in", "from", "for") || p.child(top, "ccomp") >= 0 && t.Lemma == "result") {
			return t.Lemma != "lead" || p.child(top, "nsubj") >= 0 && p.child(top, "obj") < 0 // leads them 49 to 41
		}
	}
	for i := p.First; i < p.Last; i++ {
		switch {
		case p.is(i, "because"),
			p.is(i, "due", "owing", "thanks") && p.is(i+1, "to"),
			p.is(i, "result", "consequence") && p.is(i+1, "of") && p.is(i-1, "a", "the"),
			p.is(i, "caused") && p.is(i+1, "by"):
			return true
		}
	}
	if s := p.child(top, "nsubj"); s >= 0 && p.child(top, "cop") >= 0 && p.is(s, "cause", "reason") {
		return true // the cause was heart failure
	}
	return p.is(top, "because", "due", "result", "consequence", "cause", "reason") && p.child(top, "cop") >= 0
}

// caseOf reports whether an object of token i has one of the prepositions.
func (p passage) caseOf(i int, words ...string) bool {
	for k := range p.doc.Children(i) {
		if k < p.First || k >= p.Last || !strings.HasPrefix(p.doc.Token(k).Rel, "obl") && p.doc.Token(k).Rel != "advcl" {
			continue
		}
		if c := p.child(k, "case", "mark"); c >= 0 && p.is(c, words...) {
			return true
		}
	}
	return false
}

// values reports whether a word of the passage is one of value: "the deal a
// disaster".
func (p passage) values() bool {
	for i := p.First; i < p.Last; i++ {
		if p.sense(i).Has(lexicon.Judging | lexicon.Blaming) {
			return true
		}
	}
	return false
}

// judgment reports whether the clause values something: its predicate does, or an
// adverb of it.
func (p passage) judgment(top int) bool {
	t := p.doc.Token(top)
	if lexicon.SenseOf(t.Lemma).Has(lexicon.Judging | lexicon.Blaming) {
		return !strings.HasPrefix(t.Tag, "VB") || t.Lemma == "deserve" || t.Lemma == "matter"
	}
	if p.child(top, "cop") < 0 && p.tag(top) != "IN" && !p.is(top, "as") {
		return false
	}
	for k := range p.doc.Children(top) {
		if p.sense(k).Has(lexicon.Judging|lexicon.Blaming) || p.is(k, "too") && strings.HasPrefix(t.Tag, "JJ") {
			return true
		}
	}
	return false
}

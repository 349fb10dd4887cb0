package claim

import (
	"cmp"
	"math"
	"slices"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/internal/checkworthy"
	"github.com/hearsay-nlp/hearsay/internal/enum"
	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// SignalKind is what in a claim makes it more or less worth checking. In JSON it is
// its String.
type SignalKind uint8

// The kinds of signal.
const (
	Wording     SignalKind = iota // words of no other kind
	Number                        // numbers, money, shares
	NamedEntity                   // names
	Comparison                    // "more", "largest", "than"
	// VagueSource is "some people", "critics" or "reportedly" in the content; with a
	// weight of zero, the claim's own source is such, which does not count.
	VagueSource
	Past        // verbs in the past tense
	Future      // "will", "going to"
	Possibility // "may", "could"
	Obligation  // "must", "should"
	OpinionWord // "good", "wrong", "think"
	Negation    // "not", "never"
	Person      // "I", "she", "their"
	Unasserted  // the source does not hold it to be true: a demand, a promise, a question
)

var signalKinds = []string{"wording", "number", "named entity", "comparison", "vague source", "past", "future", "possibility",
	"obligation", "opinion word", "negation", "person", "unasserted"}

// String gives the name of the kind, or its number if it is none of them.
func (k SignalKind) String() string { return enum.Name(signalKinds, uint8(k)) }

// MarshalText gives the String.
func (k SignalKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what MarshalText writes and refuses anything else.
func (k *SignalKind) UnmarshalText(b []byte) error { return enum.Parse(signalKinds, b, k) }

// Signal is something in a claim that raises its check-worthiness, if Weight is
// above zero, or lowers it.
type Signal struct {
	Kind SignalKind `json:"kind"`
	// Weight is in log odds: 0.7 doubles the odds, -0.7 halves them. It is zero for a
	// signal that is but told: no one has measured how much it should count.
	Weight float64 `json:"weight"`
}

// leastWeight is the weight below which a signal is left out.
const leastWeight = 0.1

// CheckWorthiness returns the probability that what s says is a factual claim which
// the public would want to see checked, as the annotators of presidential debates
// judged (ClaimBuster; Arslan et al. 2020), and the signals for and against, the
// weightiest first. An empty span gives zero. It takes time linear in s and may be
// called by many goroutines at once.
func CheckWorthiness(doc *hearsay.Document, s hearsay.Span) (float64, []Signal) {
	if s.Len() <= 0 || s.End <= 0 {
		return 0, nil
	}
	first, last := doc.TokenAt(s.Start), min(doc.TokenAt(s.End-1)+1, doc.NumTokens())
	if first >= last {
		return 0, nil
	}
	score, by := checkworthy.English().Score(doc, first, last)
	return score, signals(by[:])
}

// signals returns the weights that are worth telling, the greatest first.
func signals(by []float64) []Signal {
	found := []Signal{}
	for k, w := range by {
		if w = math.Round(w*100) / 100; math.Abs(w) >= leastWeight {
			found = append(found, Signal{SignalKind(k), w})
		}
	}
	slices.SortStableFunc(found, func(a, b Signal) int { return cmp.Compare(math.Abs(b.Weight), math.Abs(a.Weight)) })
	return found
}

// unasserted is how much it lowers the log odds that a source does not hold a
// content to be true or false, but wants it, asks for it or will see to it.
const unasserted = -1.5

// checkWorthiness scores the content of c without its source and cue, whoever they
// are: the weightiest of its spans counts, so that a quotation in parts is as
// worthy as its worthiest part. That the source is vague is told, but does not
// count.
func checkWorthiness(people *entity.Index, c *Claim, contents []passage) (float64, []Signal) {
	best, found := 0.0, []Signal{}
	for _, p := range contents {
		score, by := checkworthy.English().Score(p.doc, p.First, p.Last)
		all := append(by[:], 0)
		switch c.Commitment {
		case Demanded, Promised, Asked:
			all[Unasserted] = unasserted
			score = 1 / (1 + (1-score)/score*math.Exp(-unasserted))
		}
		if score > best {
			best, found = score, signals(all)
		}
	}
	vague := func(s Signal) bool { return s.Kind == VagueSource }
	if len(contents) > 0 && !slices.ContainsFunc(found, vague) && vagueSource(contents[0].doc, people, c) {
		found = append(found, Signal{Kind: VagueSource})
	}
	return math.Round(best*1e4) / 1e4, found
}

// vagueSource reports whether the source of c is people whom the text neither names
// nor describes: "critics", "some officials".
func vagueSource(doc *hearsay.Document, people *entity.Index, c *Claim) bool {
	const longest = 6 // tokens; a longer one says more of them
	if c.Source.IsZero() {
		return false
	}
	for m := range people.In(c.Source.Span) {
		if m.Form == entity.Name || m.Form == entity.Metonym || hasName(people.Entity(m.Entity)) {
			return false
		}
	}
	first, last := doc.TokenAt(c.Source.Start), doc.TokenAt(c.Source.End-1)
	if last-first >= longest {
		return false
	}
	for i := first; i <= last; i++ {
		if senseOf(doc, i).Has(lexicon.Vague) && doc.Token(i).Tag != "PRP" {
			return true
		}
	}
	return false
}

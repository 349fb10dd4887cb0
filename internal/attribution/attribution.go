// Package attribution finds attributions, a source, a cue and a content, with
// models learned from PolNeAR.
//
// A conditional random field over the tokens of a sentence marks cues; another
// one, given a cue, marks source and content in a window around it. A linear
// choice among its likeliest labelings looks at source and content as wholes, and
// a logistic regression rates the cue with the reading chosen, which gives the
// confidence. What rules found is among the features at each step. Package
// relation, which has the rules, joins the two.
//
// Time and memory are linear in the text: windows and numbers of readings are
// bounded.
package attribution

import (
	"github.com/hearsay-nlp/hearsay/internal/model"
)

// Range is a half-open range of token indexes.
type Range struct{ First, Last int }

// Empty reports whether r holds no token.
func (r Range) Empty() bool { return r.First >= r.Last }

// Overlaps reports whether r and s share a token.
func (r Range) Overlaps(s Range) bool { return r.First < s.Last && s.First < r.Last }

// Proposal is an attribution that rules find. The models take it for a hint.
type Proposal struct {
	Cue     Range
	Source  Range // may be empty
	Content []Range
	Kind    uint32  // of rule
	Class   uint32  // of cue
	Chance  float64 // that it is right
	Firm    bool    // PolNeAR counts the addressee or target as content, the rule does not
	Deep    bool    // it quotes in a quotation
}

// Candidate is a cue that may be one, with the arguments that it would have.
type Candidate struct {
	Cue     Range
	Head    int     // the cue's main word
	Source  []Range // may be empty
	Content []Range // in text order, at least one
	// Confidence, from 0 to 1, is the share of candidates rated like this one that
	// are right.
	Confidence float64
	// Features are what the choice among readings goes by.
	Features []uint32

	cueChance       float64 // of being a cue
	certainty       float64 // mean probability of the labels of source and content
	weakest         float64 // least probability of such a label
	sourceCertainty float64 // greatest probability of a label of the source
	contentShare    float64 // expected to be common to the content and the right one
	sourceShare     float64 // likewise of the source
	rank            int     // among the readings of the cue
	gap             float64 // to the score of the best reading
	proposal        *Proposal
}

// Engine holds the weights of the models. It never changes and may be used by
// many goroutines at once.
type Engine struct {
	CueNode, CueStep           *model.Linear
	ArgumentNode, ArgumentStep *model.Linear
	Choice, Rank               *model.Linear
}

// Thresholds are the least confidence that candidates need.
type Thresholds struct {
	Plain  float64
	Mixed  float64 // of one with a content part of which is quoted
	Ruled  float64 // of what rules find
	Deep   float64 // of what rules find to quote in a quotation
	Nested float64 // of one whose cue stands in the content of another
	Share  float64 // of the confidence of a cue in its content that a candidate needs to stand over it
}

// Usual are the thresholds of Find.
var Usual = Thresholds{Plain: 0.4, Mixed: 0.24, Ruled: 0.18, Deep: 0.57, Nested: 0.5, Share: 0.6}

// Find returns the attributions of a text in the order of their cues.
func (e *Engine) Find(t *Text) []Candidate { return e.FindAbove(t, Usual) }

// FindAbove is Find with thresholds of its own.
func (e *Engine) FindAbove(t *Text, least Thresholds) []Candidate {
	cs := Choose(e.Choice, e.Readings(t))
	e.Rate(t, cs)
	return t.Settle(cs, least)
}

// Package quote finds what was said in whose words: direct, mixed and indirect
// quotations with their sources, cues and speakers.
//
// The terms are those of the PARC 3.0 and PolNeAR corpora: an attribution has a
// source ("Macron"), a cue ("called on") and a content ("to “convince …”").
package quote

import (
	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/enum"
)

// Kind says how much of a quote is verbatim. In JSON it is its String.
type Kind uint8

// The kinds of quote. The zero Kind is Indirect.
const (
	Indirect Kind = iota // no part stands in quotation marks
	Mixed                // a part does
	Direct               // all of it does
)

var kinds = []string{"indirect", "mixed", "direct"}

// Quote is something said, written or thought, with who said it where the text
// tells.
type Quote struct {
	Kind Kind `json:"kind"`
	// Content is what was said, in text order: several spans where the cue
	// clause stands in between, or where following sentences go on with it.
	// Quotation marks around all of it, and the complementizer ("that"), are
	// part of it. There is at least one.
	Content []hearsay.Excerpt `json:"content"`
	// Quoted are the verbatim parts, their quotation marks included. It is
	// empty for an indirect quote.
	Quoted []hearsay.Excerpt `json:"quoted"`
	// Cue is the verb group, noun or phrase that attributes the content. It is
	// zero for quoted words that no cue introduces.
	Cue hearsay.Excerpt `json:"cue"`
	// Source is the mention of who says it, or zero where none is expressed.
	Source hearsay.Excerpt `json:"source"`
	// Speaker is the name of the entity that the source refers to, resolved
	// through pronouns and aliases; empty where the text does not settle it.
	Speaker string `json:"speaker"`
	// Parent is the index of the quote whose content this one stands in, or nil.
	Parent *int `json:"parent"`
	// Negated tells that by the text it was not said: "did not say", "declined to
	// say". Modal tells that it may or would be: "may have said". Questioned tells
	// that the text asks whether, or who: "Did Smith say …?"
	Negated    bool `json:"negated"`
	Modal      bool `json:"modal"`
	Questioned bool `json:"questioned"`
	// Unclosed tells that a quotation mark opens in Content and none closes it.
	// Such a quotation ends with its paragraph. It does not tell of paragraphs of
	// one quotation that each open with a mark, if the last of them closes it.
	Unclosed bool `json:"unclosed"`
	// Step is the step that found the quote.
	Step Step `json:"step"`
	// Confidence, from 0 to 1, that cue, source and content are right. Of those of at
	// least 0.8, nine in ten were on PolNeAR dev; internal/model/README.md has the
	// other points of the curve.
	Confidence float64 `json:"confidence"`
}

// String gives the name of the kind, or its number if it is none of the kinds.
func (k Kind) String() string { return enum.Name(kinds, uint8(k)) }

// MarshalText gives the String.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what MarshalText writes and refuses anything else.
func (k *Kind) UnmarshalText(b []byte) error { return enum.Parse(kinds, b, k) }

package quote

import (
	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/enum"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// Step says which step found a quote, that is, by which habit of writing its
// words are tied to a source. In JSON it is its String.
type Step uint8

// The steps. The zero Step is Complement.
const (
	Complement Step = iota // behind the cue: Smith said that …
	Fronted                // before the cue clause or around it: “…,” Smith said
	According              // “according to”
	Nominal                // behind a noun: Smith’s claim that …
	Introduced             // behind a colon: Smith wrote on her blog: “…”
	Transcript             // behind a name and a colon: SMITH: …
	Signature              // before a dash and a name: “…” — Anna Smith
	Adverb                 // “reportedly”
	Uncued                 // in quotation marks alone; no cue says whose words they are
	Turn                   // likewise, but two speakers take turns, and it is this one’s
	Beat                   // likewise, but the sentence beside them is about who speaks: Smith shrugged. “…”
	Learned                // the learned engine alone, by no rule
)

var steps = []string{"complement", "fronted", "according", "nominal", "introduced", "transcript", "signature", "adverb", "uncued", "turn", "beat", "learned"}

// String gives the name of the step, or its number if it is none of them.
func (s Step) String() string { return enum.Name(steps, uint8(s)) }

// MarshalText gives the String.
func (s Step) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what MarshalText writes and refuses anything else.
func (s *Step) UnmarshalText(b []byte) error { return enum.Parse(steps, b, s) }

// stepOf returns the step that found a relation, by its name.
func stepOf(doc *hearsay.Document, rel *relation.Relation) Step {
	var s Step
	_ = enum.Parse(steps, []byte(rel.StepName(doc)), &s) // a test holds relation to these names
	return s
}

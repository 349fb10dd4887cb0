// Package claim finds who claims what, and how firmly: every attributed claim
// with its source, cue class and commitment, and the author's own statements; and
// of each, what sort of thing is claimed, on what condition, in a sentence that
// stands alone, with a key for finding it elsewhere, and how far it is worth
// checking.
package claim

import (
	"encoding/json"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/enum"
)

// Class is the class of a cue. In JSON it is its String.
type Class uint8

// The classes of cue. The zero Class is that of the author's own statements,
// which have no cue.
const (
	_       Class = iota
	Say           // "said", "according to"
	Insist        // "insisted that", "claimed"
	Admit         // "conceded", "confirmed"
	Deny          // "denied", "ruled out"
	Accuse        // "accused", "criticized"
	Demand        // "called on", "insisted on"
	Promise       // "pledged", "plans to"
	Predict       // "expects", "warned"
	Believe       // "thinks", "is convinced"
	Feel          // "fears", "welcomed"
	Find          // "shows", of a study
	Ask           // "asked whether"
)

var classes = []string{"", "say", "insist", "admit", "deny", "accuse", "demand", "promise", "predict", "believe", "feel", "find", "ask"}

// Commitment is the stance of the source, not of the author, to the content. In
// JSON it is its String.
type Commitment uint8

// The degrees and ways of commitment. The zero Commitment is None: "did not
// say", "did not deny".
const (
	None      Commitment = iota
	Asserted             // the source holds the content to be true
	Denied               // the source holds it to be false
	Hedged               // the source holds it to be possible or likely
	Demanded             // the source wants it to be made true
	Promised             // the source will make it true
	Predicted            // the source says that it will be true
	Asked                // the source wants to know
)

var commitments = []string{"none", "asserted", "denied", "hedged", "demanded", "promised", "predicted", "asked"}

// Cue is the word or words that attribute a claim.
type Cue struct {
	hearsay.Excerpt
	Lemma string // dictionary form with its particle: "call on"
}

// Claim is something that a source is said to hold, or that the author states.
type Claim struct {
	// Content is what is claimed, in text order. There is at least one span.
	Content []hearsay.Excerpt `json:"content"`
	// Quoted are the verbatim parts of the content with their quotation marks.
	Quoted []hearsay.Excerpt `json:"quoted"`
	// Cue and Source are zero where they are not expressed: a quotation that nobody is
	// said to have said has neither, nor have the author's own statements, which
	// alone have no Class.
	Cue    Cue             `json:"cue"`
	Source hearsay.Excerpt `json:"source"`
	// Antecedent is the noun phrase that a Source which is a relative pronoun stands
	// for ("farmers", of "farmers, who fear that"), or zero where it is none.
	Antecedent hearsay.Excerpt `json:"antecedent"`
	// Speaker is the name of the entity that the source refers to, or empty.
	Speaker    string     `json:"speaker"`
	Class      Class      `json:"class"`
	Commitment Commitment `json:"commitment"`
	// Addressee is who is told, asked or called upon; Target is who is accused
	// or criticized. Both are zero where they are not expressed.
	Addressee hearsay.Excerpt `json:"addressee"`
	Target    hearsay.Excerpt `json:"target"`
	// Type is what sort of thing is claimed.
	Type Type `json:"type"`
	// CheckWorthy is the probability, from 0 to 1, that the content is a factual claim
	// which the public would want to see checked (see CheckWorthiness). Source and
	// cue have no part in it; a content that is demanded, promised or asked about
	// counts for less.
	CheckWorthy float64 `json:"checkworthy"`
	// Signals are what raised or lowered it, the weightiest first, and last, with a
	// weight of zero, that the source is a vague one (see VagueSource).
	Signals []Signal `json:"signals"`
	// Condition is the clause that the content depends on ("if China truly armed
	// Russia"), or zero where it is claimed outright.
	Condition hearsay.Excerpt `json:"condition"`
	// Standalone is the claim as one sentence that stands alone: source and cue, in
	// the present tense, with the content; pronouns, short names and capitals that
	// stand for governments put by name; the author's own statements without source.
	// It is empty where the text does not settle what a word refers to.
	Standalone string `json:"standalone"`
	// Key is for finding the same claim in other articles, whoever makes it: the
	// dictionary forms of the words and the names in the content, and in the target of an
	// accusation, folded and sorted.
	// Keys are to be compared with Similarity, and only with keys of the same release.
	Key string `json:"key"`
	// Parent is the index of the claim whose content this one stands in, or nil.
	Parent *int `json:"parent"`
	// Confidence, from 0 to 1, that cue, source and content are right.
	Confidence float64 `json:"confidence"`
}

// String gives the name of the class, "" for that of the author's own statements, or
// its number if it is none of the classes.
func (c Class) String() string { return enum.Name(classes, uint8(c)) }

// String gives the name of the commitment, or its number if it is none of them.
func (c Commitment) String() string { return enum.Name(commitments, uint8(c)) }

// MarshalText gives the String.
func (c Class) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// MarshalText gives the String.
func (c Commitment) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads what MarshalText writes and refuses anything else.
func (c *Class) UnmarshalText(b []byte) error { return enum.Parse(classes, b, c) }

// UnmarshalText reads what MarshalText writes and refuses anything else.
func (c *Commitment) UnmarshalText(b []byte) error { return enum.Parse(commitments, b, c) }

// cueJSON is Cue as it stands in JSON.
type cueJSON struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
	Lemma string `json:"lemma"`
}

// MarshalJSON gives {"start","end","text","lemma"}, or null for the zero Cue.
func (c Cue) MarshalJSON() ([]byte, error) {
	if c.IsZero() {
		return []byte("null"), nil
	}
	return json.Marshal(cueJSON{c.Start, c.End, c.Text, c.Lemma})
}

// UnmarshalJSON reads what MarshalJSON writes.
func (c *Cue) UnmarshalJSON(b []byte) error {
	var j cueJSON
	if err := json.Unmarshal(b, &j); err != nil {
		return err
	}
	*c = Cue{hearsay.Excerpt{Span: hearsay.Span{Start: j.Start, End: j.End}, Text: j.Text}, j.Lemma}
	return nil
}

package hearsay

import "encoding/json"

// Span is a half-open range of byte offsets into a text: text[Start:End]. The
// zero Span is empty and stands for "nowhere".
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Len returns the length of s in bytes.
func (s Span) Len() int { return s.End - s.Start }

// IsZero reports whether s is the zero Span.
func (s Span) IsZero() bool { return s == Span{} }

// Contains reports whether t lies in s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether s and t share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Excerpt is a span together with the text that it names. The zero Excerpt
// stands for "not expressed" and is null in JSON.
type Excerpt struct {
	Span
	Text string `json:"text"`
}

// excerptJSON is Excerpt without its methods.
type excerptJSON Excerpt

// MarshalJSON gives {"start","end","text"}, or null for the zero Excerpt.
func (e Excerpt) MarshalJSON() ([]byte, error) {
	if e.IsZero() {
		return []byte("null"), nil
	}
	return json.Marshal(excerptJSON(e))
}

// UnmarshalJSON reads what MarshalJSON writes.
func (e *Excerpt) UnmarshalJSON(b []byte) error {
	*e = Excerpt{}
	return json.Unmarshal(b, (*excerptJSON)(e))
}

// Package entity finds who and what is mentioned in a document: people,
// organizations, places, groups, documents and events, each with all its
// mentions, its role and its affiliation.
package entity

import (
	"encoding/json"
	"iter"
	"slices"
	"sort"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/enum"
)

// Kind says what sort of thing an entity is. In JSON it is its String.
type Kind uint8

// The kinds of entity. The zero Kind is none of them.
const (
	_ Kind = iota
	Person
	Organization
	Place
	Group    // people taken together: a nationality, a party, "officials"
	Document // a report, a law, a study that is said to say something
	Event    // a war, a summit, a match
)

var kinds = []string{"", "person", "organization", "place", "group", "document", "event"}

// Form says how a mention names its entity. In JSON it is its String.
type Form uint8

// The forms of mention. The zero Form is Name.
const (
	Name      Form = iota // "Angela Merkel", "Merkel"
	Nominal               // "the chancellor"
	Pronoun               // "she", "who"
	Adjective             // "German"
	Metonym               // "Berlin", said of the government
)

var forms = []string{"name", "nominal", "pronoun", "adjective", "metonym"}

// Mention is one place in the text where an entity is named or referred to.
type Mention struct {
	hearsay.Excerpt
	Form Form
	// Name is the part of the mention that is the bare name, without role,
	// nationality or article: "Emmanuel Macron" of "French President Emmanuel
	// Macron". It is zero for a mention that holds no name.
	Name hearsay.Span
	// Role and Affiliation are the parts of the mention that say what its entity
	// is and to whom: "President" and "French". They are zero where it says
	// neither.
	Role, Affiliation hearsay.Span
	// Entity is the index in its Index of the entity that is mentioned.
	Entity int
	// Confidence, from 0 to 1, that the mention is of this entity.
	Confidence float64
}

// Entity is someone or something that a document mentions.
type Entity struct {
	// Name is the fullest form in the text, without title or article. For a
	// group or person that is never named it is the noun phrase without its
	// article; for a government that its capital stands for, the country.
	Name string `json:"name"`
	Kind Kind   `json:"kind"`
	// Role is the title as written, without the nationality or organization
	// that Affiliation gives: "Foreign Minister" and "Chinese". Of a legislator that
	// is the party and place behind the name where nothing else is: "I-Vt.".
	Role        string `json:"role"`
	Affiliation string `json:"affiliation"`
	// Mentions are in text order; there is at least one.
	Mentions []Mention `json:"mentions"`
}

// Index holds the entities of one document, in the order of their first
// mentions. The zero Index holds none. An Index never changes, so any number of
// goroutines may use one at once.
type Index struct {
	entities []Entity
	mentions []Mention // all, in text order
	segments []segment // what is mentioned where
}

// NewIndex returns an Index of entities that came from elsewhere: from JSON, or
// from another tagger. It sorts entities and mentions into text order and sets
// each mention's Entity.
func NewIndex(entities []Entity) *Index {
	x := &Index{}
	for _, e := range entities {
		if len(e.Mentions) == 0 {
			continue
		}
		e.Mentions = slices.SortedStableFunc(slices.Values(e.Mentions), inTextOrder)
		x.entities = append(x.entities, e)
	}
	slices.SortStableFunc(x.entities, func(a, b Entity) int { return inTextOrder(a.Mentions[0], b.Mentions[0]) })
	for i := range x.entities {
		for j := range x.entities[i].Mentions {
			x.entities[i].Mentions[j].Entity = i
		}
		x.mentions = append(x.mentions, x.entities[i].Mentions...)
	}
	slices.SortStableFunc(x.mentions, inTextOrder)
	x.segments = segments(x.mentions)
	return x
}

// inTextOrder puts the earlier mention first and, of two that start together,
// the longer one.
func inTextOrder(a, b Mention) int {
	if a.Start != b.Start {
		return a.Start - b.Start
	}
	return b.End - a.End
}

// Len returns the number of entities.
func (x *Index) Len() int { return len(x.entities) }

// Entity returns the i-th entity; i counts from 0 and must be below Len.
func (x *Index) Entity(i int) Entity { return x.entities[i] }

// All yields all entities with their indexes.
func (x *Index) All() iter.Seq2[int, Entity] { return slices.All(x.entities) }

// Mentions yields the mentions of all entities in text order; of two that start
// together the longer one comes first.
func (x *Index) Mentions() iter.Seq[Mention] { return slices.Values(x.mentions) }

// In yields the mentions that lie in s, in text order. It takes O(log n) time
// and the time of what it yields.
func (x *Index) In(s hearsay.Span) iter.Seq[Mention] {
	i := sort.Search(len(x.mentions), func(i int) bool { return x.mentions[i].Start >= s.Start })
	return func(yield func(Mention) bool) {
		for _, m := range x.mentions[i:] {
			if m.Start >= s.End || m.End <= s.End && !yield(m) {
				return
			}
		}
	}
}

// At returns the mention that the byte at offset is part of, the innermost where
// mentions stand in one another: that of China, not of its minister, for the
// first byte of "Chinese Foreign Minister Wang Yi". It returns false where the
// offset is in none or outside the text. It takes O(log n) time.
func (x *Index) At(offset int) (Mention, bool) {
	i := sort.Search(len(x.segments), func(i int) bool { return x.segments[i].start > offset })
	if i == 0 || x.segments[i-1].mention < 0 {
		return Mention{}, false
	}
	return x.mentions[x.segments[i-1].mention], true
}

// MarshalJSON gives the list of entities.
func (x *Index) MarshalJSON() ([]byte, error) {
	if len(x.entities) == 0 {
		return []byte("[]"), nil
	}
	return json.Marshal(x.entities)
}

// UnmarshalJSON reads what MarshalJSON writes.
func (x *Index) UnmarshalJSON(b []byte) error {
	var es []Entity
	if err := json.Unmarshal(b, &es); err != nil {
		return err
	}
	*x = *NewIndex(es)
	return nil
}

// mentionJSON is Mention as it stands in JSON.
type mentionJSON struct {
	Start       int             `json:"start"`
	End         int             `json:"end"`
	Text        string          `json:"text"`
	Form        Form            `json:"form"`
	Name        hearsay.Excerpt `json:"name"`
	Role        hearsay.Excerpt `json:"role"`
	Affiliation hearsay.Excerpt `json:"affiliation"`
	Confidence  float64         `json:"confidence"`
}

// MarshalJSON gives {"start","end","text","form","name","role","affiliation",
// "confidence"}, where name, role and affiliation are spans with their text, or
// null where the mention has none.
func (m Mention) MarshalJSON() ([]byte, error) {
	return json.Marshal(mentionJSON{
		m.Start, m.End, m.Text, m.Form, m.part(m.Name), m.part(m.Role), m.part(m.Affiliation), m.Confidence,
	})
}

// part returns a part of m with its text, as far as it lies in m.
func (m Mention) part(s hearsay.Span) hearsay.Excerpt {
	if s.IsZero() || !m.Contains(s) || s.Len() < 0 || m.End-m.Start != len(m.Text) {
		return hearsay.Excerpt{Span: s}
	}
	return hearsay.Excerpt{Span: s, Text: m.Text[s.Start-m.Start : s.End-m.Start]}
}

// UnmarshalJSON reads what MarshalJSON writes.
func (m *Mention) UnmarshalJSON(b []byte) error {
	var j mentionJSON
	if err := json.Unmarshal(b, &j); err != nil {
		return err
	}
	*m = Mention{
		Excerpt: hearsay.Excerpt{Span: hearsay.Span{Start: j.Start, End: j.End}, Text: j.Text},
		Form:    j.Form, Name: j.Name.Span, Role: j.Role.Span, Affiliation: j.Affiliation.Span, Confidence: j.Confidence,
	}
	return nil
}

// String gives the name of the kind, or its number if it is none of the kinds.
func (k Kind) String() string { return enum.Name(kinds, uint8(k)) }

// String gives the name of the form, or its number if it is none of the forms.
func (f Form) String() string { return enum.Name(forms, uint8(f)) }

// MarshalText gives the String.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// MarshalText gives the String.
func (f Form) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads what MarshalText writes and refuses anything else.
func (k *Kind) UnmarshalText(b []byte) error { return enum.Parse(kinds, b, k) }

// UnmarshalText reads what MarshalText writes and refuses anything else.
func (f *Form) UnmarshalText(b []byte) error { return enum.Parse(forms, b, f) }

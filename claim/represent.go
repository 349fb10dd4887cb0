package claim

import (
	"strings"

	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// ownSubject reports whether the subject of the verb at token i can stand for the
// source: "I" or "we" in its own words, "he", "she", "they" or "it" in the author's;
// or the source itself, or the body or country that it speaks for. What it will be is
// no promise.
func (s *stance) ownSubject(i int) bool {
	k := i - 1
	for k >= 0 && s.holds(k) && s.tag(k) == "RB" {
		k--
	}
	if k < 0 || !s.holds(k) {
		return false
	}
	switch subject := s.word(k); {
	case s.rel.Source.Empty() && s.rel.Passive:
		return false // they were told that they will keep their jobs
	case s.verbatim(k) && s.tag(k) == "PRP":
		return subject == "i" || subject == "we"
	case subject == "it":
		return i+1 < s.doc.NumTokens() && s.word(i+1) != "be" && !s.personal() && !s.several() && !s.another(k)
	case subject == "he" || subject == "she":
		return !s.several() && !s.another(k)
	case subject == "they":
		return !s.another(k)
	}
	return s.ownGroup(k) || s.speaksFor(k)
}

// personal reports whether the source is a pronoun for a person.
func (s *stance) personal() bool {
	if s.rel.Source.Empty() {
		return false
	}
	switch s.word(s.rel.Source.First) {
	case "he", "she", "i", "who":
		return true
	}
	return false
}

// several reports whether the source is a noun in the plural.
func (s *stance) several() bool {
	h := relation.HeadNoun(s.doc, s.rel.Speaking())
	return h >= 0 && s.tag(h) == "NNS"
}

// another reports whether the pronoun at token k is known to be someone or something
// else.
func (s *stance) another(k int) bool {
	for m := range s.people.In(s.doc.Token(k).Span) {
		e := s.people.Entity(m.Entity)
		if m.Form != entity.Pronoun || m.Confidence < sureness || s.word(k) != "it" && m.Confidence < pronounSureness || e.Name == s.speaker {
			return false
		}
		return s.word(k) == "it" || isProper(e.Name) && isProper(s.speaker) && e.Kind == entity.Person
	}
	return false
}

// ownGroup reports whether the noun at token k is a group that is said to be the
// source's: "her team", "our government".
func (s *stance) ownGroup(k int) bool {
	if k < 1 || !groups[s.word(k)] {
		return false
	}
	switch s.word(k - 1) {
	case "his", "her", "its", "their":
		return !s.verbatim(k)
	case "my", "our":
		return s.verbatim(k)
	}
	return false
}

var groups = setOf("team government administration company firm party office ministry department country union agency group council bank club side army forces")

// speaksFor reports whether the source is, or speaks for, who or what token k ends the
// name of: it holds that name ("a spokesman for the bank", "the French president"), has
// it for its affiliation, or is the holder of a post of state without any and the
// name is a country's.
func (s *stance) speaksFor(k int) bool {
	source := s.rel.Speaking()
	for i := source.First; i < source.Last; i++ {
		if s.word(i) == s.word(k) && strings.HasPrefix(s.tag(k), "NN") {
			return true
		}
	}
	subject, ok := s.entityAt(k)
	if !ok || source.Empty() {
		return false
	}
	e := s.people.Entity(subject)
	if e.Kind == entity.Person {
		return e.Name == s.speaker && isProper(e.Name)
	}
	for m := range s.people.In(source.Span(s.doc)) {
		if m.Entity == subject {
			return true
		}
		holder := s.people.Entity(m.Entity)
		if holder.Kind != entity.Person || holder.Name != s.speaker {
			continue
		}
		if holder.Affiliation == "" {
			return e.Kind == entity.Place && stateRole(holder.Role)
		}
		return calledSo(e, holder.Affiliation)
	}
	return false
}

// entityAt returns the entity whose mention ends with token k.
func (s *stance) entityAt(k int) (int, bool) {
	end := s.doc.Token(k).End
	for m := range s.people.In(s.doc.Token(k).Span) {
		if m.End == end && m.Form != entity.Pronoun {
			return m.Entity, true
		}
	}
	return 0, false
}

// calledSo reports whether e is mentioned by the given word.
func calledSo(e entity.Entity, name string) bool {
	for _, m := range e.Mentions[:min(len(e.Mentions), firstMentions)] {
		if strings.EqualFold(m.Text, name) {
			return true
		}
	}
	return strings.EqualFold(e.Name, name)
}

// stateRole reports whether the holder of a role speaks for a country.
func stateRole(role string) bool {
	switch strings.ToLower(role) {
	case "president", "prime minister", "premier", "chancellor", "king", "queen", "foreign minister", "foreign secretary", "defense minister", "ambassador":
		return true
	}
	return false
}

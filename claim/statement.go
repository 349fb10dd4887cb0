package claim

import (
	"strings"
	"unicode"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// statements returns what the author says in his own name: the parts of the
// sentences that no attribution covers and that hold a clause.
func statements(doc *hearsay.Document, found []relation.Relation) []Claim {
	covered := coverage(doc, found)
	var own []Claim
	for s := range doc.Sentences() {
		for first := s.First; first < s.Last; {
			last := first
			for last < s.Last && !covered[last] && !(last > first && aside(doc, last)) {
				last++
			}
			if r := trimmed(doc, relation.Range{First: first, Last: last}); isClause(doc, r) {
				own = append(own, Claim{Content: []hearsay.Excerpt{r.Excerpt(doc)}, Quoted: []hearsay.Excerpt{}, Commitment: Asserted, Confidence: 0.5})
			}
			if first = last; first < s.Last && covered[first] {
				first++
			}
		}
	}
	return own
}

// coverage tells which tokens attributions take up.
func coverage(doc *hearsay.Document, found []relation.Relation) []bool {
	change := make([]int, doc.NumTokens()+1) // how many begin less how many end at a token
	for i := range found {
		for _, r := range hulls(&found[i]) {
			change[r.First]++
			change[r.Last]--
		}
	}
	covered := make([]bool, doc.NumTokens())
	open := 0
	for t := range covered {
		open += change[t]
		covered[t] = open > 0
	}
	return covered
}

// aside reports whether a clause that "while" adds starts at token i, behind a
// comma.
func aside(doc *hearsay.Document, i int) bool {
	return i > 0 && doc.Slice(doc.Token(i-1).Span) == "," && strings.EqualFold(doc.Slice(doc.Token(i).Span), "while")
}

// hulls returns the tokens that an attribution takes up: its content, cue and
// source, and what stands between cue and source.
func hulls(rel *relation.Relation) []relation.Range {
	out := append([]relation.Range{rel.Cue}, rel.Content...)
	if rel.Source.Empty() {
		return out
	}
	between := relation.Range{First: min(rel.Source.First, rel.Cue.First), Last: max(rel.Source.Last, rel.Cue.Last)}
	if between.Last-between.First < 30 && !rel.Shared {
		return append(out, between)
	}
	return out
}

// trimmed takes punctuation and conjunctions off both ends of r.
func trimmed(doc *hearsay.Document, r relation.Range) relation.Range {
	edge := func(i int) bool {
		t := doc.Token(i)
		w := strings.ToLower(doc.Slice(t.Span))
		return !strings.ContainsFunc(w, isWordRune) && w != "%" || t.Tag == "CC" || w == "while" || w == "as"
	}
	for r.First < r.Last && edge(r.First) {
		r.First++
	}
	for r.Last > r.First && edge(r.Last-1) {
		r.Last--
	}
	return r
}

// isClause reports whether r holds a subject and a finite verb, or what someone
// does while doing something else, and asks nothing.
func isClause(doc *hearsay.Document, r relation.Range) bool {
	noun := false
	verb := r.First > 0 && r.First < r.Last && doc.Token(r.First).Tag == "VBG" && aside(doc, r.First-1)
	for i := r.First; i < r.Last; i++ {
		switch tag := doc.Token(i).Tag; tag {
		case "VBD", "VBZ", "VBP", "MD":
			verb = verb || noun
		case "VBN": // which taggers confuse with VBD where a noun stands before it
			verb = verb || i > r.First && strings.HasPrefix(doc.Token(i-1).Tag, "NN") && doc.Token(i).Rel != "acl"
		default:
			noun = noun || strings.HasPrefix(tag, "NN") || tag == "PRP" || tag == "EX" || tag == "DT"
		}
	}
	question := r.Last < doc.NumTokens() && doc.Slice(doc.Token(r.Last).Span) == "?"
	return verb && !question && r.Last-r.First >= 3
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

package hearsay_test

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/claim"
	"github.com/hearsay-nlp/hearsay/entity"
)

// gold is testdata/gold.json: what the source article truly holds, annotated by
// hand. These tests hold fresh results against it and know no -update, so that a
// wrong golden view cannot be blessed.
type gold struct {
	Quotes []struct {
		hearsay.Excerpt
		Speaker string
	}
	Entities []struct{ Name, Kind, Role string }
	Claims   []goldClaim
}

type goldClaim struct {
	ID, Level    string
	Core         bool
	Content      []hearsay.Excerpt
	Alternatives [][]hearsay.Excerpt `json:"content_alternatives"`
	Cue, Source  hearsay.Excerpt
	Speaker      string
	Class        claim.Class
	Commitment   claim.Commitment
	Parent       *int
}

func readGold(t *testing.T) gold {
	t.Helper()
	b, err := os.ReadFile("testdata/gold.json")
	require.NoError(t, err)
	var g gold
	require.NoError(t, json.Unmarshal(b, &g))
	return g
}

// TestGoldQuotes wants just the quoted spans of the gold, to the byte, and every
// quote that they stand in to name the right speaker.
func TestGoldQuotes(t *testing.T) {
	g, got := readGold(t), analyze(sourceArticle(t))
	require.Len(t, g.Quotes, 4)
	var want, found []string
	for _, q := range g.Quotes {
		want = append(want, fmt.Sprintf("%d-%d %s: %s", q.Start, q.End, q.Speaker, q.Text))
	}
	for _, q := range got.quotes {
		for _, e := range q.Quoted {
			found = append(found, fmt.Sprintf("%d-%d %s: %s", e.Start, e.End, q.Speaker, e.Text))
		}
	}
	slices.Sort(want)
	slices.Sort(found)
	assert.Equal(t, want, slices.Compact(found))
}

// TestGoldPersons wants the persons that have a role, with name and role.
func TestGoldPersons(t *testing.T) {
	g, got := readGold(t), analyze(sourceArticle(t))
	var want, found []string
	for _, e := range g.Entities {
		if e.Kind == "person" && e.Role != "" {
			want = append(want, e.Role+" "+e.Name)
		}
	}
	for _, e := range got.people.All() {
		if e.Kind == entity.Person {
			found = append(found, e.Role+" "+e.Name)
		}
	}
	require.Len(t, want, 5)
	assert.Subset(t, found, want)
}

// TestGoldClaims wants all twelve of the attributed claims marked core, with class,
// commitment, speaker and nesting.
func TestGoldClaims(t *testing.T) {
	g, got := readGold(t), analyze(sourceArticle(t))
	place := map[int]int{} // of a claim of the gold among those found
	core := 0
	for i, want := range g.Claims {
		if want.Level != "attributed" || !want.Core {
			continue
		}
		core++
		k := slices.IndexFunc(got.claims, want.matches)
		if !assert.GreaterOrEqual(t, k, 0, "%s: %s: %s: %s", want.ID, want.Source.Text, want.Cue.Text, want.Content[0].Text) {
			continue
		}
		for _, other := range place {
			assert.NotEqual(t, k, other, "%s is another claim too", want.ID)
		}
		place[i] = k
		found := got.claims[k]
		assert.Equal(t, want.Class, found.Class, want.ID)
		assert.Equal(t, want.Commitment, found.Commitment, want.ID)
		assert.True(t, want.speaks(found.Speaker), "%s: %q", want.ID, found.Speaker)
	}
	require.Equal(t, 12, core)
	for i, k := range place {
		var parent *int
		if p := g.Claims[i].Parent; p != nil {
			parent = new(int)
			*parent = place[*p]
		}
		assert.Equal(t, parent, got.claims[k].Parent, g.Claims[i].ID)
	}
}

// matches reports whether cues and sources overlap and the contents share at
// least half of their words. The gold names what a relative pronoun stands for.
func (want *goldClaim) matches(got claim.Claim) bool {
	if !want.Cue.Overlaps(got.Cue.Span) || !want.Source.Overlaps(got.Source.Span) && !want.Source.Overlaps(got.Antecedent.Span) {
		return false
	}
	for _, content := range append(want.Alternatives, want.Content) {
		if jaccard(content, got.Content) >= 0.5 {
			return true
		}
	}
	return false
}

// speaks reports whether the speaker is the one wanted, for which the gold has the
// head noun alone where the source says more: "officials in both Brussels and Kiev".
func (want *goldClaim) speaks(speaker string) bool {
	return speaker == want.Speaker || strings.HasPrefix(speaker, want.Speaker+" in ") && unicode.IsLower([]rune(speaker)[0])
}

// jaccard returns the share of the words of a and b that they have in common.
func jaccard(a, b []hearsay.Excerpt) float64 {
	words := func(content []hearsay.Excerpt) map[int]bool {
		starts := map[int]bool{}
		for _, e := range content {
			notWord := func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }
			at := 0
			for _, w := range strings.FieldsFunc(e.Text, notWord) {
				at += strings.Index(e.Text[at:], w)
				starts[e.Start+at] = true
				at += len(w)
			}
		}
		return starts
	}
	x, y := words(a), words(b)
	common := 0
	for w := range x {
		if y[w] {
			common++
		}
	}
	return float64(common) / float64(len(x)+len(y)-common)
}

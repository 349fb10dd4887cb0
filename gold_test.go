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

// TestGoldClaims wants at least nine of the attributed claims marked core.
func TestGoldClaims(t *testing.T) {
	g, got := readGold(t), analyze(sourceArticle(t))
	core, found := 0, 0
	free := slices.Clone(got.claims)
	for _, want := range g.Claims {
		if want.Level != "attributed" || !want.Core {
			continue
		}
		core++
		i := slices.IndexFunc(free, want.matches)
		if i < 0 {
			t.Logf("not found: %s: %s: %s: %s", want.ID, want.Source.Text, want.Cue.Text, want.Content[0].Text)
			continue
		}
		free = slices.Delete(free, i, i+1) // one claim is found once
		found++
	}
	require.Equal(t, 12, core)
	assert.GreaterOrEqual(t, found, 9)
}

// matches reports whether cues and sources overlap and the contents share at
// least half of their words.
func (want *goldClaim) matches(got claim.Claim) bool {
	if !want.Cue.Overlaps(got.Cue.Span) || !want.Source.Overlaps(got.Source.Span) {
		return false
	}
	for _, content := range append(want.Alternatives, want.Content) {
		if jaccard(content, got.Content) >= 0.5 {
			return true
		}
	}
	return false
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

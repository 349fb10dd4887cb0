package hearsay_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay"
)

var update = flag.Bool("update", false, "write the golden views in testdata anew")

// TestGolden holds the results for the article of each testdata/*.txt against
// the views that stand with it, in txtar format. Run it with -update where a
// change is an improvement; gold_test.go says what must stay true.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			b, err := os.ReadFile(file)
			require.NoError(t, err)
			sections := sectionsOf(string(b))
			require.NotEmpty(t, sections)
			require.Equal(t, "article", sections[0].name)
			article := sections[0].text
			got := append(sections[:1:1], views(analyze(strings.TrimSuffix(article, "\n")))...)
			if *update {
				require.NoError(t, os.WriteFile(file, []byte(archive(got)), 0o644))
				return
			}
			for i, s := range got {
				require.Greater(t, len(sections), i, "no %s", s.name)
				if want := sections[i]; want != s {
					t.Errorf("%s: -update if this is better:\n%s", s.name, changes(want.text, s.text))
				}
			}
		})
	}
}

// TestGoldenArticle wants the golden article to be the one that examples/article
// reads.
func TestGoldenArticle(t *testing.T) {
	b, err := os.ReadFile("testdata/article.txt")
	require.NoError(t, err)
	assert.Equal(t, sourceArticle(t)+"\n", sectionsOf(string(b))[0].text)
}

// section is a named file of a txtar archive.
type section struct{ name, text string }

// sectionsOf reads a txtar archive: each file follows a line "-- name --".
func sectionsOf(txtar string) []section {
	var all []section
	for line := range strings.Lines(txtar) {
		name, opens := strings.CutPrefix(line, "-- ")
		name, closes := strings.CutSuffix(name, " --\n")
		switch {
		case opens && closes:
			all = append(all, section{name: name})
		case len(all) > 0:
			all[len(all)-1].text += line
		}
	}
	return all
}

// archive is the inverse of sectionsOf.
func archive(sections []section) string {
	var b strings.Builder
	for _, s := range sections {
		fmt.Fprintf(&b, "-- %s --\n%s", s.name, s.text)
	}
	return b.String()
}

// changes lists the lines that are only in want with "-", those only in got with
// "+". It is empty where their order alone has changed.
func changes(want, got string) string {
	only := func(sign, a, b string) (out string) {
		n := map[string]int{}
		for line := range strings.Lines(b) {
			n[line]++
		}
		for line := range strings.Lines(a) {
			if n[line]--; n[line] < 0 {
				out += sign + line
			}
		}
		return out
	}
	return only("-", want, got) + only("+", got, want)
}

// views shows a result for people to read. It leaves out confidences, which
// every training of a model moves.
func views(a analysis) []section {
	var entities, quotes, claims view
	for _, e := range a.people.All() {
		entities.head(e.Name, e.Kind.String(), e.Role, e.Affiliation)
		for _, m := range e.Mentions {
			entities.excerpt(m.Form.String(), m.Excerpt)
		}
	}
	for _, q := range a.quotes {
		quotes.head(q.Kind.String(), q.Speaker)
		quotes.attribution(q.Content, q.Quoted, q.Cue, q.Source)
		if q.Parent != nil {
			quotes.excerpt("in", a.quotes[*q.Parent].Content[0])
		}
	}
	for _, c := range a.claims {
		claims.head(c.Class.String(), c.Commitment.String(), c.Type.String(), c.Speaker)
		claims.attribution(c.Content, c.Quoted, c.Cue.Excerpt, c.Source)
		claims.excerpt("addressee", c.Addressee)
		claims.excerpt("target", c.Target)
		claims.excerpt("condition", c.Condition)
		if c.Standalone != "" {
			fmt.Fprintf(&claims, "    standalone %s\n", c.Standalone)
		}
		if c.Parent != nil {
			claims.excerpt("in", a.claims[*c.Parent].Content[0])
		}
	}
	return []section{{"entities", entities.String()}, {"quotes", quotes.String()}, {"claims", claims.String()}}
}

// view is lines: a head for each item, its parts below it.
type view struct{ strings.Builder }

func (v *view) head(parts ...string) {
	parts = slices.DeleteFunc(parts, func(s string) bool { return s == "" })
	v.WriteString(strings.Join(parts, ", ") + "\n")
}

// excerpt adds e on a line, unless it is not expressed.
func (v *view) excerpt(what string, e hearsay.Excerpt) {
	if !e.IsZero() {
		fmt.Fprintf(v, "    %s %d-%d %s\n", what, e.Start, e.End, strings.ReplaceAll(e.Text, "\n", "↵"))
	}
}

func (v *view) attribution(content, quoted []hearsay.Excerpt, cue, source hearsay.Excerpt) {
	for _, e := range content {
		v.excerpt("content", e)
	}
	for _, e := range quoted {
		v.excerpt("quoted", e)
	}
	v.excerpt("cue", cue)
	v.excerpt("source", source)
}

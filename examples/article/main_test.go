package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay/examples/internal/record"
)

// article runs the program and returns what it printed.
func article(t *testing.T, stdin string, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, err bytes.Buffer
	status = run(args, strings.NewReader(stdin), &out, &err)
	return status, out.String(), err.String()
}

// widest returns the number of columns of the widest line.
func widest(text string) int {
	n := 0
	for line := range strings.Lines(text) {
		n = max(n, columns(strings.TrimSuffix(line, "\n")))
	}
	return n
}

func TestBuiltIn(t *testing.T) {
	status, out, stderr := article(t, "")
	require.Zero(t, status, stderr)
	assert.Empty(t, stderr)
	for _, want := range []string{
		"\n    Emmanuel Macron            President, French; ",
		"\n  mixed      Emmanuel Macron · called on\n" +
			"             to “convince and influence Russia to move toward a ceasefire as\n" +
			"             quickly as possible,”\n",
		"\n  demanded   Emmanuel Macron · called on · to Xi\n",
		"\n  asserted   the article itself\n",
	} {
		assert.Contains(t, out, want)
	}
	assert.LessOrEqual(t, widest(out), pageWidth)
	assert.NotContains(t, out, "\x1b", "no colors but on a terminal")
	assert.NotContains(t, out, " \n", "no blanks at the end of a line")
}

func TestSameFromFileAndInput(t *testing.T) {
	_, want, _ := article(t, "")
	body := want[strings.Index(want, "\n"):]
	_, fromFile, _ := article(t, "", "article.txt")
	assert.Equal(t, want, fromFile)
	_, fromInput, _ := article(t, builtIn, "-")
	assert.Equal(t, body, fromInput[strings.Index(fromInput, "\n"):])
}

func TestJSON(t *testing.T) {
	status, out, _ := article(t, "Anna Smith said “no.”", "-json", "-")
	require.Zero(t, status)
	want, err := record.Line(record.Of(json.RawMessage(`"-"`), "Anna Smith said “no.”"))
	require.NoError(t, err)
	assert.Equal(t, string(want), out)
}

func TestNothingFound(t *testing.T) {
	status, out, _ := article(t, "", "-")
	assert.Zero(t, status)
	assert.Equal(t, 3, strings.Count(out, "  nothing found\n"))
}

func TestErrors(t *testing.T) {
	cases := []struct {
		args       []string
		wantStatus int
		want       string
	}{
		{[]string{"none.txt"}, 1, "article: open none.txt: no such file or directory\n"},
		{[]string{t.TempDir()}, 1, "is a directory\n"},
		{[]string{"-x"}, 2, "article: flag provided but not defined: -x\nusage: article"},
		{[]string{"a.txt", "b.txt"}, 2, "article: want one file\nusage: article"},
	}
	for _, c := range cases {
		status, out, stderr := article(t, "", c.args...)
		assert.Equal(t, c.wantStatus, status)
		assert.Empty(t, out)
		assert.Contains(t, stderr, c.want)
	}
	status, out, stderr := article(t, "", "-h")
	assert.Zero(t, status)
	assert.Equal(t, usage, out)
	assert.Empty(t, stderr)
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestOutputFails(t *testing.T) {
	var stderr bytes.Buffer
	assert.Equal(t, 1, run(nil, nil, full{}, &stderr))
	assert.Equal(t, "article: disk full\n", stderr.String())
}

// TestHostileText wants no text to widen a line or reach the terminal's controls.
func TestHostileText(t *testing.T) {
	for _, text := range []string{
		"“" + strings.Repeat("a", 500) + ",” said " + strings.Repeat("B", 300) + ".",
		"“\x1b[31mNo,\x07\u202e” said Anna\x1b[2J Smith.",
		"Anna \xff\xfe Smith\xc3 said “\xe2\x80.”",
		strings.Repeat("Anna", 1) + strings.Repeat("\u0301", 200) + " Smith said “no.”",
	} {
		status, out, _ := article(t, text, "-")
		assert.Zero(t, status)
		assert.LessOrEqual(t, widest(out), pageWidth)
		assert.NotContains(t, out, "\x1b")
		assert.NotContains(t, out, "\x07")
		assert.NotContains(t, out, "\u202e")
	}
}

func TestColors(t *testing.T) {
	text := "“No,” Anna Smith said. Bob Jones denied that he left."
	colors := string(output("-", text, false, true))
	assert.Contains(t, colors, "\x1b[1mAnna Smith\x1b[0m")
	assert.Contains(t, colors, "\x1b[36m“No,”\x1b[0m")
	assert.Contains(t, colors, "\x1b[31mdenied\x1b[0m")
	strip := strings.NewReplacer("\x1b[0m", "", "\x1b[1m", "", "\x1b[2m", "", "\x1b[31m", "", "\x1b[32m", "",
		"\x1b[33m", "", "\x1b[35m", "", "\x1b[36m", "")
	assert.Equal(t, string(output("-", text, false, false)), strip.Replace(colors))
}

func TestNoColor(t *testing.T) {
	null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0) // a character device, like a terminal
	require.NoError(t, err)
	defer null.Close()
	t.Setenv("NO_COLOR", "")
	assert.True(t, colored(null))
	t.Setenv("NO_COLOR", "1")
	assert.False(t, colored(null))
	t.Setenv("NO_COLOR", "")
	assert.False(t, colored(&bytes.Buffer{}))
}

func TestWrap(t *testing.T) {
	cases := []struct {
		text string
		n    int
		want []string
	}{
		{"", 5, nil},
		{"ab cd ef", 5, []string{"ab cd", "ef"}},
		{"ab cd ef", 8, []string{"ab cd ef"}},
		{"abcdefg hi", 3, []string{"abc", "def", "g", "hi"}},
		{"e\u0301e\u0301e\u0301 e\u0301", 3, []string{"e\u0301e\u0301e\u0301", "e\u0301"}},
		{"“äöü” ß", 5, []string{"“äöü”", "ß"}},
		{"習近平 習近", 4, []string{"習近", "平", "習近"}},
	}
	for _, c := range cases {
		var got []string
		for _, line := range wrap(words(plain, c.text), c.n) {
			var texts []string
			for _, w := range line {
				texts = append(texts, w.text)
			}
			got = append(got, strings.Join(texts, " "))
		}
		assert.Equal(t, c.want, got, c.text)
	}
}

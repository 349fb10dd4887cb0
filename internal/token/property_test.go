package token

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// pieces are what random texts are made of: all that some rule looks at.
var pieces = []string{
	" ", " ", " ", "\n", "\n\n", "\r\n", "\t", "\u00a0", "\u2029", "a", "The", "Smith", "said", "asked", "n", "s", "I", "Mr",
	"U.S", "p.m", "no", "10", "3", "1", "/", "'", "’", "‘", "\"", "“", "”", "''", "``", "«", "»", ".", ".", ",", "?", "!", "…",
	"...", "-", "--", "—", "(", ")", "[", "]", "&amp;", "&", "@", "#", "$", "%", ":", ";", "<", "http://", "www.", ".com",
	"_", "é", "e\u0301", "北", "👨\u200d👩", "👍🏽", "\u200b", "\ufeff", "\x00", "\xff", "\xe2\x80", "\x99", "\x93",
}

func randomText(r *rand.Rand) string {
	var b strings.Builder
	for range r.IntN(60) {
		b.WriteString(pieces[r.IntN(len(pieces))])
	}
	return b.String()
}

func TestInvariants(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 4000 {
		checkInvariants(t, randomText(r))
	}
	checkInvariants(t, article)
}

// checkInvariants fails unless the segments of text are what Segment promises.
func checkInvariants(t *testing.T, text string) {
	t.Helper()
	seg := Segment(text)
	at := 0
	for _, tok := range seg.Tokens {
		require.Less(t, tok.Start, tok.End, "%q: an empty token", text)
		require.GreaterOrEqual(t, tok.Start, at, "%q: tokens overlap", text)
		require.Empty(t, strings.TrimSpace(text[at:tok.Start]), "%q: text in no token", text)
		word := text[tok.Start:tok.End]
		require.False(t, strings.ContainsFunc(word, unicode.IsSpace), "%q: white space in %q", text, word)
		if utf8.ValidString(text) {
			require.True(t, utf8.ValidString(word), "%q: a character cut", text)
		}
		at = tok.End
	}
	require.Empty(t, strings.TrimSpace(text[at:]), "%q: text in no token", text)
	checkRuns(t, seg.Sentences, len(seg.Tokens))
	checkRuns(t, seg.Paragraphs, len(seg.Sentences))
	require.Equal(t, seg, Segment(text), "%q: two results", text)
}

// checkRuns fails unless runs, none of them empty, follow one another from 0 to n.
func checkRuns(t *testing.T, runs []Run, n int) {
	t.Helper()
	at := 0
	for _, r := range runs {
		require.Equal(t, at, r.First)
		require.Less(t, r.First, r.Last)
		at = r.Last
	}
	require.Equal(t, n, at)
}

// A blank line ends a paragraph, so a line behind it has no say in what stands before.
func TestParagraphsAreCutAlone(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 2000 {
		a, b := randomText(r), strings.NewReplacer("\n", " ", "\r", " ").Replace(randomText(r))
		both, first := Segment(a+"\n\n"+b), Segment(a)
		require.GreaterOrEqual(t, len(both.Tokens), len(first.Tokens), "%q %q", a, b)
		require.True(t, slices.Equal(first.Tokens, both.Tokens[:len(first.Tokens)]), "%q %q", a, b)
		require.True(t, slices.Equal(first.Sentences, both.Sentences[:len(first.Sentences)]), "%q %q", a, b)
	}
}

// An article is the same wrapped to any width, with "\n" or "\r\n".
func TestWrapping(t *testing.T) {
	want := sentenceTexts(article)
	for width := 50; width <= maxWrap; width += 7 {
		for _, br := range []string{"\n", "\r\n"} {
			require.Equal(t, want, sentenceTexts(wrap(article, width, br)), "%d", width)
		}
	}
}

// sentenceTexts returns the sentences of text, each with single spaces.
func sentenceTexts(text string) []string {
	var all []string
	seg := Segment(text)
	for _, s := range seg.Sentences {
		from, to := seg.Tokens[s.First].Start, seg.Tokens[s.Last-1].End
		all = append(all, strings.Join(strings.Fields(text[from:to]), " "))
	}
	return all
}

// wrap breaks the paragraphs of text, which blank lines divide, at a width.
func wrap(text string, width int, br string) string {
	var b strings.Builder
	for p := range strings.SplitSeq(text, "\n\n") {
		n := 0
		for word := range strings.FieldsSeq(p) {
			w := utf8.RuneCountInString(word)
			switch {
			case n > 0 && n+1+w > width:
				b.WriteString(br)
				n = 0
			case n > 0:
				b.WriteString(" ")
				n++
			}
			b.WriteString(word)
			n += w
		}
		b.WriteString(br + br)
	}
	return b.String()
}

// hostile texts are a megabyte of the same. A rule that looks back or ahead without
// bound would take hours over one of them.
func TestHostile(t *testing.T) {
	for _, unit := range []string{
		"!", "a", "\n", "\r", "\"", "'", "’", "‘", ".", ". ", "a.", "aa.", "“", ".”", "?” A ", "?” Smith ", "a@", "@a", "a.com/",
		"1-", "1,", "1/", "&a", "a'", "a'b", "-", "a-", "anti-", ":-", "(", ". (", "[1]", "U.S. ", "http://", "www.", "\x00", "\xff",
		"\u0301", "\u200d", "👨\u200d", "workers' ", "Mr. ", "a\n", "No! ", strings.Repeat("a", 60) + " b\n",
	} {
		text := strings.Repeat(unit, 1<<20/len(unit))
		seg := Segment(text)
		checkRuns(t, seg.Sentences, len(seg.Tokens))
		checkRuns(t, seg.Paragraphs, len(seg.Sentences))
	}
}

// Memory goes to the results; the words themselves take none.
func TestAllocations(t *testing.T) {
	text := strings.Repeat(article+"\n\n", 20)
	n := len(Segment(text).Tokens)
	require.Less(t, testing.AllocsPerRun(10, func() { Segment(text) }), float64(n)/50)
}

func FuzzSegment(f *testing.F) {
	f.Add(article)
	for _, group := range sentenceCases {
		for _, c := range group.cases {
			f.Add(strings.ReplaceAll(c, "|", ""))
		}
	}
	for _, group := range tokenCases {
		for _, c := range group.cases {
			f.Add(c[0])
		}
	}
	r := rand.New(rand.NewPCG(5, 6))
	for range 50 {
		f.Add(randomText(r))
	}
	f.Fuzz(func(t *testing.T, text string) { checkInvariants(t, text) })
}

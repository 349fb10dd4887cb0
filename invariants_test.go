package hearsay_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/claim"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/quote"
)

// hostile are short texts of the kinds that break programs which read text.
var hostile = []string{
	"",
	" ",
	"\n\n\n",
	"\x00",
	"\x00“\x00” said\x00 she\x00.",
	"\xff\xff\xff's",
	"\xff“\xfe” said \xe2\x80 Macron\xc3",
	"“a\xe2\x80",
	"She said “it is \xf0\x9f\x98 over,” and left.\xf0",
	"“", "”", "”“", "“”", "“”“”“”", "‘’", "''", "``''", "«»", "»«", "\"", "\"\"", "\"\"\"",
	"“ ” said Ann.", "“,” he said, “.”", "“.”", "said", "said said said", "said “", "according to", "accuse of",
	"According to a.man it rained.", ", said Ann.", "— said Ann, “no.”", "that that that", "who who who said who", ", , , ,", ". . . .", "......", "…", "'s", "’s’s’s", "n't", "-", "—", "--",
	"“Yes”said he“no”said she", "He said she said they said he said that.",
	"I said “he said ‘she said “we said ‘no’ ” ’ ”.",
	"\r\n“Yes,” she said.\r\n\r\n“No,” he said.\r\n", "a\rb\rc", "a\u2028b\u2029c\u0085d\u00a0e\u3000f\ufefFg",
	"\u202e“dias eh” ,kram dias\u202c Ann said \u2067שלום, he said “مرحبا” and\u2069 left.",
	"قال الرئيس «نعم» و said “لا”.",
	"“Ё” said Ёлка; “ß” said İstanbul’s mayor, ŉ ǰ ΐ ﬁ ﬃ Ⱥ Ⱦ.", // lengths change with case
	"“👩‍👩‍👧‍👦,” said 🇫🇷 president e\u0301\u0301\u0301 Macron\u200d.",
	"\u0301\u0301“\u0301”\u0301said\u0301",
	"Reed, head of", ": \nReed", "boats–or are of said nded:\n\n\"If we", ", Mr. Reed seemed overstay", "\" 2016.\n ”", // a phrase, a colon, a clause at the edge of the text
	"Mr. Mrs. Dr. U.S. U.N. St. No. Inc. Jan. said.", "President", "President President of the of the",
	"the the the", "Xi", "a", "A", "A.", "A. B. C. said.", "The mayor, the, the mayor, said he.",
	"$$$ 3.5bn 6-foot-2 http://x.y/z?a=b#c @a #b a@b.c 1,000,000.00",
	"{\"json\": \"said\"} <b>said</b> &amp; \\ said \\u0000",
}

// long are texts that take a program which is not linear too much time.
func long() map[string]string {
	const n = 5_000
	alternate := func(words ...string) string { return strings.Repeat(strings.Join(words, " ")+" ", n/len(words)/4) }
	return map[string]string{
		"straight marks":    strings.Repeat("\"", 20*n),
		"opening marks":     strings.Repeat("“", n),
		"closing marks":     strings.Repeat("”", n),
		"nested marks":      strings.Repeat("“‘", n/4) + strings.Repeat("’”", n/4),
		"apostrophes":       strings.Repeat("'", n),
		"possessives":       strings.Repeat("'s", n),
		"exclamation marks": strings.Repeat("!", n),
		"stops":             strings.Repeat(". ", n),
		"commas":            strings.Repeat(", ", n/2),
		"line breaks":       strings.Repeat("\n", n),
		"one letter":        strings.Repeat("A", n),
		"one hyphenated":    strings.Repeat("a-", n),
		"abbreviation":      strings.Repeat("U.S.", n/4),
		"invalid":           strings.Repeat("\xff", n),
		"combining":         "a" + strings.Repeat("\u0301", n),
		"names":             alternate("Anna", "Smith"),
		"one long name":     alternate("Anna"),
		"he said":           alternate("he", "said"),
		"said that he":      alternate("said", "that", "he"),
		"who":               alternate("who", "said,"),
		"and":               alternate("Anna", "and"),
		"quoted":            alternate("“No,”", "said", "Anna.\n\n"),
		"quoted lines":      alternate(">", "Anna", "said:\n"),
		"shouts":            alternate("said", "“No!”", "or"),
		"no cue":            alternate("“No.”", "“Yes.”\n"),
		"roles":             alternate("President", "of", "the"),
		"accusations":       alternate("accusations", "from", "Anna", "that"),
		"parentheses":       strings.Repeat("(", n/2) + strings.Repeat(")", n/2),
		"numbers":           strings.Repeat("1,", n/2),
	}
}

func TestInvariants(t *testing.T) {
	t.Run("hostile", func(t *testing.T) {
		for _, text := range hostile {
			checkInvariants(t, text)
		}
	})
	t.Run("articles", func(t *testing.T) {
		for _, text := range append(newsArticles(t), sourceArticle(t)) {
			checkInvariants(t, text)
		}
	})
	t.Run("damaged articles", func(t *testing.T) {
		random := rand.New(rand.NewPCG(1, 2))
		for _, text := range newsArticles(t) {
			for range 5 {
				checkInvariants(t, damage(random, text))
			}
		}
	})
	t.Run("scrambled articles", func(t *testing.T) {
		random := rand.New(rand.NewPCG(3, 4))
		for _, text := range newsArticles(t) {
			for range 60 {
				checkInvariants(t, scramble(random, text))
			}
		}
	})
	for name, text := range long() {
		t.Run(name, func(t *testing.T) { checkInvariants(t, text) })
	}
}

// damage cuts a piece out of text and puts others, whole runes or single bytes,
// where they do not belong.
func damage(random *rand.Rand, text string) string {
	from := random.IntN(len(text))
	b := []byte(text[from:min(len(text), from+random.IntN(1500))])
	for range 5 {
		at := random.IntN(len(b) + 1)
		piece := hostile[random.IntN(len(hostile))]
		if random.IntN(2) == 0 && len(b) > 0 {
			piece = text[random.IntN(len(text)):]
			piece = piece[:min(len(piece), random.IntN(10))]
		}
		b = append(b[:at:at], append([]byte(piece), b[at:]...)...)
	}
	return string(b)
}

// scramble cuts a piece out of text, shuffles its words now and then, and puts words and marks
// between them that rules go by: where a clause or the text ends is then anywhere.
func scramble(random *rand.Rand, text string) string {
	from := random.IntN(len(text))
	words := strings.Split(text[from:min(len(text), from+5+random.IntN(600))], " ")
	if random.IntN(3) == 0 {
		random.Shuffle(len(words), func(i, j int) { words[i], words[j] = words[j], words[i] })
	}
	if random.IntN(2) == 0 {
		for range 5 {
			at := random.IntN(len(words) + 1)
			words = slices.Insert(words, at, joints[random.IntN(len(joints))])
		}
	}
	return strings.Join(words, " ")
}

// joints are words and marks that rules go by.
var joints = strings.Fields("\" “ ” ‘ ’ : -- — , ? - ( ) * ; said of the Mr accused promised asked who whom that to and not “X” “No.” it its")

func FuzzPipeline(f *testing.F) {
	for _, text := range append(newsArticles(f), hostile...) {
		f.Add(text)
	}
	f.Add(sourceArticle(f))
	f.Fuzz(func(t *testing.T, text string) { checkInvariants(t, text) })
}

// checkInvariants fails t unless what the stages make of text has the properties
// that every result has.
func checkInvariants(t *testing.T, text string) {
	t.Helper()
	a := analyze(text)
	defer func() {
		if t.Failed() {
			t.Fatalf("the text was %.2000q", text)
		}
	}()
	require.Equal(t, text, a.doc.Text())
	c := checker{t, text, utf8.ValidString(text), new(int)}
	c.document(a.doc)
	c.entities(a.people)
	c.quotes(a.quotes)
	c.claims(a.claims)
	c.want(*c.size <= 400*(len(text)+100), "a text of %d bytes gave spans of %d bytes", len(text), *c.size)
	again := analyze(text)
	if !assert.ObjectsAreEqual(a.people, again.people) || !assert.ObjectsAreEqual(a.quotes, again.quotes) ||
		!assert.ObjectsAreEqual(a.claims, again.claims) {
		t.Error("the same text gave another result")
	}
	if c.valid {
		roundTrip(t, a.people)
		roundTrip(t, a.quotes)
		roundTrip(t, a.claims)
	}
}

// roundTrip wants v to come back from JSON as it was.
func roundTrip[T any](t *testing.T, v T) {
	t.Helper()
	b, err := json.Marshal(v)
	require.NoError(t, err)
	var back T
	require.NoError(t, json.Unmarshal(b, &back))
	if !assert.ObjectsAreEqual(v, back) {
		t.Errorf("JSON gave another value: %.2000s", b)
	}
}

// checker checks the parts of a result. It compares by itself and calls t only
// to complain, for there are many spans in a long text.
type checker struct {
	t     *testing.T
	text  string
	valid bool // UTF-8
	size  *int // of all spans checked, together
}

func (c checker) want(ok bool, format string, args ...any) {
	if !ok {
		c.t.Helper()
		c.t.Errorf(format, args...)
	}
}

// span wants s to lie in the text and to cut no rune.
func (c checker) span(what string, s hearsay.Span) bool {
	inside := 0 <= s.Start && s.Start <= s.End && s.End <= len(c.text)
	c.want(inside, "%s %v lies outside the text", what, s)
	*c.size += max(s.Len(), 0)
	if inside && c.valid {
		c.want(c.boundary(s.Start) && c.boundary(s.End), "%s %v cuts a rune", what, s)
	}
	return inside
}

func (c checker) boundary(i int) bool { return i == len(c.text) || utf8.RuneStart(c.text[i]) }

// excerpt wants e to hold the text of its span, and some text unless it may be
// absent.
func (c checker) excerpt(what string, e hearsay.Excerpt, optional bool) {
	if c.span(what, e.Span) {
		c.want(e.Text == c.text[e.Start:e.End], "%s %v has the text %q", what, e.Span, e.Text)
	}
	if !optional || !e.IsZero() {
		c.want(e.Len() > 0, "%s %v is empty", what, e.Span)
	}
}

// inOrder wants the spans of content to follow one another.
func (c checker) inOrder(what string, content []hearsay.Excerpt) {
	for i, e := range content {
		c.excerpt(what, e, false)
		c.want(i == 0 || content[i-1].End <= e.Start, "%s %v is out of order", what, e.Span)
	}
}

func (c checker) confidence(what string, p float64) {
	c.want(0 <= p && p <= 1, "%s has confidence %v", what, p)
}

// document wants tokens and the white space between them to be the text, and
// sentences and paragraphs to hold each token and sentence once.
func (c checker) document(d *hearsay.Document) {
	end := 0
	for tok := range d.Tokens() {
		if !c.span("token", tok.Span) || tok.Start < end || tok.Len() == 0 {
			c.want(false, "token %v is empty or out of order", tok)
			return
		}
		gap := c.text[end:tok.Start]
		c.want(strings.TrimFunc(gap, isBlank) == "", "%q is in no token", gap)
		c.want(tok.Tag != "" && tok.POS != "" && tok.Lemma != "" && tok.Rel != "", "token %+v lacks a part", tok)
		end = tok.End
	}
	c.want(strings.TrimFunc(c.text[end:], isBlank) == "", "%.100q is in no token", c.text[end:])

	sentence, token := 0, 0
	for p := range d.NumParagraphs() {
		par := d.Paragraph(p)
		c.want(par.First == sentence && par.Last > par.First, "paragraph %d: %+v", p, par)
		for ; sentence < par.Last; sentence++ {
			s := d.Sentence(sentence)
			c.want(s.Paragraph == p && s.First == token && s.Last > s.First, "sentence %d: %+v", sentence, s)
			c.tree(d, s)
			token = s.Last
			c.want(s.Span == hearsay.Span{Start: d.Token(s.First).Start, End: d.Token(token - 1).End}, "sentence %+v", s)
		}
		c.want(par.Span == hearsay.Span{Start: d.Sentence(par.First).Start, End: d.Sentence(par.Last - 1).End}, "paragraph %+v", par)
	}
	c.want(sentence == d.NumSentences() && token == d.NumTokens(), "sentences or tokens are in no paragraph")
}

// tree wants the heads of a sentence to be others of its tokens or none.
func (c checker) tree(d *hearsay.Document, s hearsay.Sentence) {
	parents := make([]*int, s.Last-s.First)
	for i := range parents {
		if h := d.Token(s.First+i).Head - s.First; h >= -s.First {
			parents[i] = &h
		}
	}
	c.parents("token of "+fmt.Sprint(s), parents)
	c.want(s.First <= s.Root && s.Root < s.Last && parents[s.Root-s.First] == nil, "the root of %+v", s)
}

// isBlank reports whether r may stand between tokens.
func isBlank(r rune) bool { return unicode.IsSpace(r) }

func (c checker) entities(people *entity.Index) {
	for i, e := range people.All() {
		what := fmt.Sprintf("entity %d %.40q", i, e.Name)
		c.want(e.Name != "" && e.Kind != 0, "%s is a %v", what, e.Kind)
		c.want(strings.Contains(c.text, e.Role) && strings.Contains(c.text, e.Affiliation), "%s: role or affiliation is not as written", what)
		c.want(len(e.Mentions) > 0, "%s has no mentions", what)
		for j, m := range e.Mentions {
			c.excerpt("mention", m.Excerpt, false)
			c.want(m.Entity == i, "%s: mention %d is of entity %d", what, j, m.Entity)
			c.want(j == 0 || e.Mentions[j-1].Start <= m.Start && e.Mentions[j-1].Span != m.Span,
				"%s: mention %d is out of order or there twice", what, j)
			c.confidence(what, m.Confidence)
			for _, part := range []hearsay.Span{m.Name, m.Role, m.Affiliation} {
				if !part.IsZero() && c.span("part of a mention", part) {
					c.want(m.Contains(part) && part.Len() > 0, "%s: mention %v does not hold its part %v", what, m.Span, part)
				}
			}
		}
		if i > 0 {
			c.want(people.Entity(i - 1).Mentions[0].Start <= e.Mentions[0].Start, "%s is out of order", what)
		}
	}
}

func (c checker) quotes(quotes []quote.Quote) {
	parents := make([]*int, len(quotes))
	for i, q := range quotes {
		what := fmt.Sprintf("quote %d", i)
		c.content(what, q.Content, q.Quoted)
		c.excerpt("cue", q.Cue, true)
		c.excerpt("source", q.Source, true)
		c.confidence(what, q.Confidence)
		c.want((q.Kind == quote.Indirect) == (len(q.Quoted) == 0), "%s is %v with %d quoted spans", what, q.Kind, len(q.Quoted))
		c.want(i == 0 || quotes[i-1].Content[0].Start <= q.Content[0].Start, "%s is out of order", what)
		parents[i] = q.Parent
	}
	c.parents("quote", parents)
}

func (c checker) claims(claims []claim.Claim) {
	parents := make([]*int, len(claims))
	for i, k := range claims {
		what := fmt.Sprintf("claim %d", i)
		c.content(what, k.Content, k.Quoted)
		c.excerpt("cue", k.Cue.Excerpt, true)
		for name, e := range map[string]hearsay.Excerpt{"source": k.Source, "addressee": k.Addressee, "target": k.Target, "condition": k.Condition} {
			c.excerpt(name, e, true)
		}
		c.confidence(what, k.Confidence)
		c.confidence(what+" as to be checked", k.CheckWorthy)
		*c.size += len(k.Standalone) + len(k.Key)
		c.want(k.Cue.IsZero() == (k.Cue.Lemma == ""), "%s: cue %+v", what, k.Cue)
		c.want(k.Class != 0 || k.Cue.IsZero() && k.Source.IsZero() && k.Speaker == "", "%s has no class but is not the author's own", what)
		c.want(i == 0 || claims[i-1].Content[0].Start <= k.Content[0].Start, "%s is out of order", what)
		parents[i] = k.Parent
	}
	c.parents("claim", parents)
}

// content wants content spans, and each quoted span in one of them.
func (c checker) content(what string, content, quoted []hearsay.Excerpt) {
	c.want(len(content) > 0 && quoted != nil, "%s has content %v and quoted %v", what, content, quoted)
	c.inOrder(what+" content", content)
	c.inOrder(what+" quoted", quoted)
	k := 0
	for _, q := range quoted {
		for k < len(content) && content[k].End <= q.Start {
			k++
		}
		c.want(k < len(content) && content[k].Contains(q.Span), "%s: quoted %v is not in the content", what, q.Span)
	}
}

// parents wants indexes of others, and no item among its own parents.
func (c checker) parents(what string, parents []*int) {
	depth := make([]int, len(parents)) // 0 is not known yet
	for i := range parents {
		var path []int
		for at := i; depth[at] == 0; {
			depth[at] = -1 // on the path
			path = append(path, at)
			p := parents[at]
			if p == nil {
				break
			}
			if *p < 0 || *p >= len(parents) || depth[*p] == -1 {
				c.want(false, "%s %d: parent %d", what, at, *p)
				return
			}
			at = *p
		}
		for _, at := range path {
			depth[at] = 1
		}
	}
}

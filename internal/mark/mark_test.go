package mark_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/mark"
)

func passages(text string) []string {
	doc := hearsay.Parse(text)
	out := []string{}
	for _, p := range mark.Find(doc) {
		s := text[doc.Token(p.First).Start:doc.Token(p.Last-1).End]
		if !p.Closed {
			s += " (open)"
		}
		out = append(out, strings.Repeat("> ", p.Depth)+s)
	}
	return out
}

func TestFind(t *testing.T) {
	for text, want := range map[string][]string{
		"":                                                   {},
		"No marks at all here":                               {},
		`"We go," she said.`:                                 {`"We go,"`},
		`She said: “We go.”`:                                 {`“We go.”`},
		"He called it ``a mess'' again.":                     {"``a mess''"},
		"''We go,'' she said. ''Now.''":                      {"''We go,''", "''Now.''"},
		"„Wir gehen“, said Kohl.":                            {"„Wir gehen“"},
		"“We go,’’ she said.":                                {"“We go,’’"},
		"\"We left. “Go,” he said. We went.":                 {"\"We left. “Go,” he said. We went. (open)", "> “Go,”"},
		"‘The roof leaks,” said Pym. “It does.”":             {"‘The roof leaks,”", "“It does.”"},
		"“He told me ‘go now,” said Pym. ‘Yes.’":             {"“He told me ‘go now,”", "‘Yes.’"},
		"\"The roof leaks,' said Pym. \"It does.\"":          {"\"The roof leaks,'", "\"It does.\""},
		"‘We have the fans’ trust.\n\n‘We have no striker.’": {"‘We have the fans’ trust. (open)", "‘We have no striker.’"},
		"He said: ‘We go.\n\n‘We have the fans’ trust.\n\n‘We stay.’": {"‘We go. (open)", "‘We have the fans’ trust. (open)", "‘We stay.’"},
		"He said: 'We don't go.\n\n'We stay.'":                        {"'We don't go. (open)", "'We stay.'"},
		"‘The dogs’, not the cats,’ she said.":                        {"‘The dogs’, not the cats,’"},
		"‘The dogs’, she said, and left.":                             {"‘The dogs’"},
		"‘Fish an’ chips,’ she said.":                                 {"‘Fish an’ chips,’"},
		"„Idziemy” said Tusk.":                                        {"„Idziemy”"},
		"«We go», she said.":                                          {"«We go»"},
		"« We go », she said.":                                        {"« We go »"},
		"»We go«, she said.":                                          {"»We go«"},
		"‹We go›, she said.":                                          {"‹We go›"},
		"「We go」, she said.":                                          {"「We go」"},
		"『We 「all」 go』, she said.":                                    {"『We 「all」 go』", "> 「all」"},
		"&quot;We go,&quot; she said.":                                {"&quot;We go,&quot;"},
		"&ldquo;We go,&rdquo; she said.":                              {"&ldquo;We go,&rdquo;"},
		"‘We don’t go,’ she said.":                                    {"‘We don’t go,’"},
		"‘The workers’ union won,’ she said.":                         {"‘The workers’ union won,’"},
		"‘We saw the dogs’ and left.":                                 {"‘We saw the dogs’"},
		"the workers’ union and the teachers’ league":                 {},
		"It was the workers' day in the '90s.":                        {},
		"'We don't go,' she said.":                                    {"'We don't go,'"},
		"'We go,' he said. 'We stay,' she said.":                      {"'We go,'", "'We stay,'"},
		"’Tis the season, ’twas the night.":                           {},
		"‘90s music and ‘em all":                                      {},
		"rock ’n’ roll":                                               {},
		"“He told me ‘go home’ twice,” she said.":                     {"“He told me ‘go home’ twice,”", "> ‘go home’"},
		`'He told me "go home" twice,' she said.`:                     {`'He told me "go home" twice,'`, `> "go home"`},
		"‘It’s the “dogs’ home” here,’ he said.":                      {"‘It’s the “dogs’ home” here,’", "> “dogs’ home”"},
		`A 6'2" man on a 24" screen left.`:                            {},
		"“We go\", she said.":                                         {"“We go\""},
		"\"We go”, she said.":                                         {"\"We go”"},
		"”We go,” she said.":                                          {"”We go,”"},
		"“We go,“ she said.":                                          {"“We go,“"},
		`The so-called "deal"[1] fell.`:                               {`"deal"`},
		`(“deal”) and ["deal"] — "deal"—`:                             {"“deal”", `"deal"`, `"deal"`},
		`He said,"We go."`:                                            {`"We go."`},
		`" We go , " she said .`:                                      {`" We go , "`},
		`An empty "" pair and “”.`:                                    {`""`, "“”"},
		`"A," he said, "B."`:                                          {`"A,"`, `"B."`},
		"“We go. We never stay.":                                      {"“We go. We never stay. (open)"},
		"“We go.\n“We stay.”\nHe left.":                               {"“We go. (open)", "“We stay.”"},
		"‘We go.\n‘We stay.’":                                         {"‘We go. (open)", "‘We stay.’"},
		"“We go. He left. “We stay,” she said.":                       {"“We go. (open)", "“We stay,”"},
		"“He said “go” to me,” she said.":                             {"“He said “go” to me,”", "> “go”"},
		"A stray ” mark and a closing\" one":                          {},
		"\"":                                                          {},
		"“":                                                           {},
		"He said “":                                                   {},
		"‚We go‘, she said. ‚We stay,‘ he said.":                      {"‚We go‘", "‚We stay,‘"},
		"‚We go,’ she said.":                                          {"‚We go,’"},
		"„He said ‚go‘ twice“, she said.":                             {"„He said ‚go‘ twice“", "> ‚go‘"},
		"<<We go,>> she said.":                                        {"<<We go,>>"},
		">> We go\ncout << x >> y":                                    {},
		"x << 2 and 1 >> 0":                                           {},
		"&bdquo;We go&ldquo;, she said.":                              {"&bdquo;We go&ldquo;"},
		"&#x201C;We go,&#X201d; she said.":                            {"&#x201C;We go,&#X201d;"},
		"〝We go,〞 and ❝we stay❞":                                      {"〝We go,〞", "❝we stay❞"},
		"“We go\nto the sea,\nall of us,”\nshe wrote.":                {"“We go\nto the sea,\nall of us,”"},
		"“We go\n“We stay”\nHe left.":                                 {"“We go (open)", "“We stay”"},
		"“We go.\n\nHe left.” It rained.":                             {"“We go. (open)"},
		"‘We go\nto the sea’":                                         {"‘We go (open)"},
		"`code` and ```more```":                                       {},
	} {
		assert.Equal(t, want, passages(text), text)
	}
}

func TestOutermost(t *testing.T) {
	assert.Len(t, mark.Outermost(hearsay.Parse("“He told me ‘go home’ twice,” she said.")), 1)
}

// Hostile runs of marks end, and soon.
func TestFindBounded(t *testing.T) {
	for _, m := range []string{"\"", "“", "”", "'", "‘", "’", "''", "``", "“‘", "\" ", " \"", "‘a ", "«", "a’ ", "&quot;", "\xff\"", "<<", ">>", "<<a ", "‚", "‚a‘", "“a’’ ", "as’, "} {
		checkPassages(t, strings.Repeat(m, 2_000))
	}
}

func FuzzFind(f *testing.F) {
	for _, text := range []string{"“He told me ‘go home’ twice,” she said.", "``No,'' said the boys' father, 'twas 6' 2\".", "‘The dogs’, not the cats,’’ „a“ «b» 「c」 &quot;d&quot;\n\n“e"} {
		f.Add(text)
	}
	f.Fuzz(checkPassages)
}

// checkPassages wants passages of text that stand in order in it, inside each other or apart.
func checkPassages(t *testing.T, text string) {
	doc := hearsay.Parse(text)
	var before mark.Passage
	for _, p := range mark.Find(doc) {
		assert.Less(t, p.First, p.Last)
		assert.LessOrEqual(t, p.Last, doc.NumTokens())
		assert.LessOrEqual(t, before.First, p.First)
		assert.LessOrEqual(t, p.Depth, before.Depth+1)
		before = p
	}
}

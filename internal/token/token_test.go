package token

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// words returns the tokens of text, with spaces between them.
func words(text string) string {
	var w []string
	for _, t := range Segment(text).Tokens {
		w = append(w, text[t.Start:t.End])
	}
	return strings.Join(w, " ")
}

var tokenCases = []struct {
	name  string
	cases [][2]string
}{
	{"contractions", [][2]string{
		{"I don't think he can’t", "I do n't think he ca n’t"},
		{"Won't you? I CAN'T.", "Wo n't you ? I CA N'T ."},
		{"I'm sure they’re late; we've won, she'll go, he'd stay", "I 'm sure they ’re late ; we 've won , she 'll go , he 'd stay"},
		{"you shouldn't've", "you should n't 've"},
		{"cannot, gonna, wanna, gotta", "can not , gon na , wan na , got ta"},
		{"it's what's left; let's go", "it 's what 's left ; let 's go"},
		{"y’all, ma’am, o'clock", "y’ all , ma’am , o'clock"},
		{"dont ask, im out", "do nt ask , i m out"},
	}},
	{"possessives", [][2]string{
		{"Ortiz's plan, Ortiz’s plan", "Ortiz 's plan , Ortiz ’s plan"},
		{"the workers' and the bosses’ strike", "the workers ' and the bosses ’ strike"},
		{"O’Neill’s and D'Souza's", "O’Neill ’s and D'Souza 's"},
		{"the AT&T's, R&D", "the AT&T 's , R&D"},
		{"China’s, THE CITY’S", "China ’s , THE CITY ’S"},
	}},
	{"apostrophes and single marks", [][2]string{
		{"’tis rock ’n’ roll of the ’90s", "’tis rock ’n’ roll of the ’90s"},
		{"get 'em in '98, 'til 1980's end", "get 'em in '98 , 'til 1980's end"},
		{"‘he said so’, 'she did'", "‘ he said so ’ , ' she did '"},
		{"‘It’s the workers’ fault,’ he said", "‘ It ’s the workers ’ fault , ’ he said"},
		{"‘16-year-olds’ and '10,000 people'", "‘ 16 - year - olds ’ and ' 10,000 people '"},
		{"“‘Go,’” he said", "“ ‘ Go , ’ ” he said"},
	}},
	{"quotation marks", [][2]string{
		{`"Go," she said.`, `" Go , " she said .`},
		{"``Go,'' she said.", "`` Go , '' she said ."},
		{"''Go,'' she said.", "'' Go , '' she said ."},
		{"«Go», she said; ‹no›", "« Go » , she said ; ‹ no ›"},
		{"„Go“", "„ Go “"},
	}},
	{"abbreviations", [][2]string{
		{"Mr. Lowe of Marsh Inc. met U.S. and U.N. aides", "Mr. Lowe of Marsh Inc. met U.S. and U.N. aides"},
		{"at 5 p.m. or 6 a.m. in Washington, D.C.", "at 5 p.m. or 6 a.m. in Washington , D.C."},
		{"a Ph.D. from St. Anne", "a Ph.D. from St. Anne"},
		{"J. R. Calloway, J.R. Calloway", "J. R. Calloway , J.R. Calloway"},
		{"He fell in Sept. and died.", "He fell in Sept. and died ."},
		{"No. 5 said no.", "No. 5 said no ."},
		{"It was plan A.", "It was plan A ."},
		{"pears, etc., and plums, etc.", "pears , etc. , and plums , etc ."},
		{"the U.S.-led force", "the U.S. - led force"},
		{"Hugh Marsh (b. 1927)", "Hugh Marsh ( b. 1927 )"},
	}},
	{"numbers", [][2]string{
		{"$3.5bn, £20m, US$4.5 million, €1,000.50", "$ 3.5bn , £ 20m , US$ 4.5 million , € 1,000.50"},
		{"a 12% rise, .5 percent", "a 12 % rise , .5 percent"},
		{"5pm, 20km, 90mph, 30kg", "5 pm , 20 km , 90 mph , 30 kg"},
		{"the 20th of May, the 1960s", "the 20th of May , the 1960s"},
		{"on 9/11, 03/15/2001, 3/8/16", "on 9/11 , 03/15/2001 , 3/8/16"},
		{"1/2 or 24/7, 2001/02", "1 / 2 or 24 / 7 , 2001 / 02"},
		{"at 10:30, call 713-853-3989 or 555-0199", "at 10:30 , call 713-853-3989 or 555-0199"},
		{"a 31-18 vote in 2015-2016", "a 31 - 18 vote in 2015 - 2016"},
		{"1,000,000 people, 3,", "1,000,000 people , 3 ,"},
		{"+4588304520 #1", "+4588304520 # 1"},
	}},
	{"hyphens and dashes", [][2]string{
		{"a long-term, 6-foot-2 man", "a long - term , 6 - foot - 2 man"},
		{"anti-war, co-founder, non-profit, pre-war, e-mail, mid-May", "anti-war , co-founder , non-profit , pre-war , e-mail , mid-May"},
		{"Jean-Louis, al-Qaida, Hewlett-Packard", "Jean - Louis , al - Qaida , Hewlett - Packard"},
		{"the plan—cheap—failed", "the plan — cheap — failed"},
		{"the plan -- cheap – failed", "the plan -- cheap – failed"},
		{"th- that and/or pre- and post-war", "th- that and / or pre - and post-war"},
	}},
	{"the web", [][2]string{
		{"see https://example.org/a?b=c,d.", "see https://example.org/a?b=c,d ."},
		{"(www.example.org/a_(b))", "( www.example.org/a_(b) )"},
		{"“http://example.org”", "“ http://example.org ”"},
		{"a.b-c@mail.example.org, Ann@EXAMPLE", "a.b-c@mail.example.org , Ann@EXAMPLE"},
		{"example.com said, example.co.uk/news too", "example.com said , example.co.uk/news too"},
		{"comp.sources.unix is a group.it is old", "comp.sources.unix is a group . it is old"},
		{"the end.The start", "the end . The start"},
		{"@ann_b: #VoteNow2", "@ann_b : #VoteNow2"},
		{"Marsh &amp; Lowe&#39;s A & B", "Marsh &amp; Lowe &#39; s A & B"},
		{"plan_b.pdf", "plan_b.pdf"},
		{"fine :-) really :( <3", "fine :-) really :( <3"},
	}},
	{"marks and symbols", [][2]string{
		{"Well… no... maybe. . .", "Well … no ... maybe . . ."},
		{"What?! No!!! Why...?", "What ?! No !!! Why ... ?"},
		{"“[...] we […] won”", "“ [...] we […] won ”"},
		{"(a) [b] {c}; d: e", "( a ) [ b ] { c } ; d : e"},
		{"© § ∑ → ½", "© § ∑ → ½"},
		{"👍🏽 👨‍👩‍👧 🇫🇷 ❤️", "👍🏽 👨‍👩‍👧 🇫🇷 ❤️"},
		{"*** === ~~~ ___", "*** === ~~~ ___"},
	}},
	{"other scripts and odd bytes", [][2]string{
		{"naïve café Ångström cafe\u0301", "naïve café Ångström cafe\u0301"},
		{"Путин сказал 北京", "Путин сказал 北京"},
		{"a\x00b", "a \x00 b"},
		{"a\xffb \xc3", "a \xff b \xc3"},
		{"\ufeffGo", "\ufeff Go"},
		{"a\u200bb co\u00adop", "a \u200b b co\u00adop"},
		{"a\u00a0b\u2003c", "a b c"},
	}},
}

func TestTokens(t *testing.T) {
	for _, group := range tokenCases {
		t.Run(group.name, func(t *testing.T) {
			for _, c := range group.cases {
				assert.Equal(t, c[1], words(c[0]))
			}
		})
	}
}

func TestEmpty(t *testing.T) {
	for _, text := range []string{"", " ", "\n\n", "\r\n \t\u00a0\u2029"} {
		seg := Segment(text)
		assert.Empty(t, seg.Tokens)
		assert.Empty(t, seg.Sentences)
		assert.Empty(t, seg.Paragraphs)
	}
}

func TestListsAreRead(t *testing.T) {
	for w, want := range map[string]kind{
		"Mr": beforeName, "no": beforeNumber, "vs": inside, "etc": midway, "Inc": perhapsLast, "p.m": often,
		"NO": beforeNumber, "Vs": inside,
	} {
		require.Equal(t, want, abbreviations()[w], w)
	}
	for w, k := range abbreviations() {
		require.NotZero(t, k, w)
		require.LessOrEqual(t, len(w), maxAbbreviation, w)
	}
	assert.True(t, domains()["org"])
	assert.False(t, domains()["#"])
}

package token

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// barred returns text with a bar behind each sentence but a paragraph's last, and two
// behind each paragraph but the last.
func barred(text string) string {
	seg := Segment(text)
	var b strings.Builder
	at := 0
	for i, p := range seg.Paragraphs {
		for s := p.First; s < p.Last; s++ {
			end := seg.Tokens[seg.Sentences[s].Last-1].End
			b.WriteString(text[at:end])
			at = end
			switch {
			case s+1 < p.Last:
				b.WriteString("|")
			case i+1 < len(seg.Paragraphs):
				b.WriteString("||")
			}
		}
	}
	return b.String() + text[at:]
}

// Sentences as they should be cut: a bar stands behind a sentence, two behind the last
// of a paragraph.
var sentenceCases = []struct {
	name  string
	cases []string
}{
	{"closing marks", []string{
		`“The bridge is safe,” she said.| Nobody believed her.`,
		`“The bridge is safe.”| He left the room.`,
		`"The bridge is safe."| He left the room.`,
		`''The bridge is safe.''| He left the room.`,
		`«The bridge is safe.»| He left the room.`,
		`‘The bridge is safe.’| He left the room.`,
		`'The bridge is safe.'| He left the room.`,
		`“He told me, ‘Go home.’”| She did.`,
		`She called it “a farce”.| Others agreed.`,
		`She called it "a farce."| "We agree," said others.`,
		`“The bridge is safe”, she said.| “I crossed it.”`,
		`“The bridge,” she said, “is safe.| I crossed it twice.| So can you.”| The crowd laughed.`,
		`She said: “The bridge is safe.”| Nobody believed her.`,
		`“Stop.”| “Why?”| “Because.”`,
		`It ended with a “no.” [4]| Then came the appeal.`,
	}},
	{"question and exclamation marks before a cue clause", []string{
		`“Who pays for this?” he asked.| No one answered.`,
		`"Who pays for this?" he asked.| No one answered.`,
		`“Who pays for this?” asked the mayor.| No one answered.`,
		`“Who pays for this?” Ortiz asked.| No one answered.`,
		`“Who pays for this?” Mayor Lena Ortiz asked on Monday.| No one answered.`,
		`“Who pays for this?” I asked.| No one answered.`,
		`“Who pays for this?” U.S. officials asked Ortiz.| No one answered.`,
		`“Who pays for this?” Marsh’s spokeswoman, Dana Lowe, said to reporters.| No one answered.`,
		`She asked “who pays for this?” three times.| No one answered.`,
		`“‘Who pays?’ I asked,” he recalled.| “‘You,’ she said.”`,
		`“Who pays for this?” Mr. Ortiz told reporters.| No one answered.`,
		`“What a mess!” Calloway said.| He turned away.`,
		`“What a mess!” J. R. Calloway, the treasurer, wrote on Tuesday.`,
		`“What a mess!” Calloway said, and turned away.`,
		`'What a mess!' Calloway said.| He turned away.`,
		`“What a mess!” she said of the plan.`,
	}},
	{"question and exclamation marks before a new sentence", []string{
		`“Who pays for this?”| She left without an answer.`,
		`“Who pays for this?”| He asked the same question again.`,
		`“Who pays for this?”| The mayor asked for patience.`,
		`“Who pays for this?”| Ortiz said the state would pay half.`,
		`“Who pays for this?”| Ortiz shrugged.`,
		`“Who pays for this?”| I thought about it.`,
		`“Who pays for this?”| Lowe, who asked not to be named, laughed.`,
		`“What a mess!”| Calloway told reporters he would resign.`,
		`“Who pays for this?”| “We all do.”`,
		`Who pays for this?| The state does.`,
		`Who pays for this?!| The state does.`,
		`The crowd chanted “Pay up! Pay up!” for an hour.`,
		`Supporters shouted “Ortiz! Ortiz!” as she spoke.`,
	}},
	{"initials", []string{
		`The plan of J. R. Calloway failed.| He resigned.`,
		`Edwin P. Marsh, V. C. Lowe and M. E. Ortiz met.| They talked.`,
		`It was H.W. Marsh who wrote it.| Nobody else could.`,
		`He met Dana K. Lowe, then left.`,
		`I wrote it.| So did A. Lowe.`,
		`She is taller than I.| He is not.`,
	}},
	{"abbreviations before capitals", []string{
		`Mr. Marsh met Dr. Lowe and Gov. Ortiz.| They talked.`,
		`He works for Marsh Inc.| The firm is old.`,
		`Marsh Inc. Chairman Dana Lowe resigned.`,
		`She moved to the U.S.| He stayed.`,
		`Why did she leave the U.S.?| Lowe does not know.`,
		`“Why did she leave the U.S.?” Lowe asked.| No one answered.`,
		`“She left the U.S.”| Lowe shrugged.`,
		`The U.S. Senate adjourned.| It was late.`,
		`They met at 5 p.m.| Ortiz was late.`,
		`They met at 5 p.m. on Monday.| Ortiz was late.`,
		`They met at 5 p.m. Monday.| It ended at 9:15 p.m. EST in silence.`,
		`It opened on Sept. 3 and closed on Nov. 9.| Few came.`,
		`The No. 2 official spoke.| His answer was no.| Nobody clapped.`,
		`He likes apples, pears, etc.| She does not.`,
		`The case, Marsh v. Lowe, was heard by St. Anne County.| It was long.`,
		`Rep. Lena Ortiz (D-Mass.) objected.| Others did not.`,
		`He lives in Salem, Mass., with a dog.| It barks.`,
		`He left Marsh & Sons Ltd. in May.| Nobody knows why.`,
		`She holds a Ph.D. from Larkford.| He has none.`,
		`Some, e.g. Marsh, objected.| Lowe vs. Marsh was the result.`,
	}},
	{"numbers", []string{
		`Prices rose 3.5 percent.| Wages rose 1.2.| That hurt.`,
		`It cost $3.5bn.| The city paid.`,
		`See www.transport.example.org.| It has the plan.`,
		`Write to press@example.org.| Nobody answers.`,
	}},
	{"ellipses", []string{
		`He paused…| Then he spoke.`,
		`He paused ... then he spoke.`,
		`He paused...| Then he spoke.`,
		`“I … do not know,” he said.`,
		`“It was . . . fine,” he said.| It was not.`,
		`“I was …” Calloway said.| He did not go on.`,
		`“I… I do not know,” he said.`,
		`“We will […] rebuild,” she said.| They did.`,
	}},
	{"brackets", []string{
		`He left (it was late).| She stayed.`,
		`He left.| (It was late.)| She stayed.`,
		`The study [12] was wrong.| It was withdrawn. [13]| Nobody cared.`,
		`He said (really?) that he would.| He did not.`,
		`“They [the unions] agreed.”| So did we.`,
	}},
	{"dashes and other marks", []string{
		`LARKFORD, May 5 (NWS) — The council met.| It voted.`,
		`LARKFORD, Mass. (NWS) -- The council met.| It voted.`,
		`“Is it safe?” — that was the question.| No one knew.`,
		`The plan — cheap? — was liked.| It failed.`,
		`He left; she stayed.| They met: it was late.`,
	}},
	{"names with marks and small letters", []string{
		`Shares of Yahoo! rose.| Others fell.`,
		`He sold it.| iPhone sales rose.`,
		`we met him.| he left.`,
	}},
	{"paragraphs", []string{
		"Council backs tram line||\n\nBy Ann O’Neill||\n\nLARKFORD — The council met.| It voted.",
		"Council backs tram line||\nThe council met.| It voted.||\nIt then adjourned.",
		"Council backs tram line||\r\nThe council met.||\r\n\r\nIt voted.",
		"- apples||\n- pears and plums||\n- whatever else is left",
		"1. Apples are good.||\n2. Pears are better.",
		"“We met.| We talked.||\n\n“We left.”",
	}},
	{"line-wrapped paragraphs", []string{
		"The city council voted on Tuesday to build a long\ndebated tram line, ending a decade of argument over\nwho should pay.| Mayor Lena Ortiz said that the\nwork would start soon.||\n\nNobody believed her.",
		"The city council voted on Tuesday to build a long\r\ndebated tram line, ending a decade of argument over\r\nwho should pay.| Mayor Ortiz was pleased.",
		"The first of the reasons that the council gave for\nits vote was money:||\n- the state pays half of all the cost of the line;||\n- the city has saved for it.",
		"The council voted for a line and told\nMayor Lena Ortiz to start on it as soon as\nshe could, which she did.",
		"“The line is safe,” said the mayor of the good and\nold town.| “It runs.”||\n\n“It is,” the chief told me of his talks.| Then\nMayor Ortiz, who knew, went to the station.",
		"A headline that is rather long but has no stop at all||\nThe council met on Tuesday and voted after a debate that had gone on for hours, to build the tram line.",
	}},
}

func TestSentences(t *testing.T) {
	n := 0
	for _, group := range sentenceCases {
		t.Run(group.name, func(t *testing.T) {
			for _, want := range group.cases {
				assert.Equal(t, want, barred(strings.ReplaceAll(want, "|", "")))
				n++
			}
		})
	}
	assert.GreaterOrEqual(t, n, 60)
}

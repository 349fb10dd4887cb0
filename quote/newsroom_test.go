package quote_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestForeignMarks has the marks of other languages and typewriters, and those that
// old programs left behind.
func TestForeignMarks(t *testing.T) {
	checkSpoken(t, []spoken{
		{"‚We will rebuild the pier,‘ Nora Hill said.", []string{"direct | Nora Hill | ‚We will rebuild the pier,‘"}},
		{"‚We will rebuild the pier‘, said Nora Hill.", []string{"direct | Nora Hill | ‚We will rebuild the pier‘"}},
		{"Nora Hill said: „We will rebuild the pier.“", []string{"direct | Nora Hill | „We will rebuild the pier.“"}},
		{"Nora Hill said: „We will rebuild the pier.„", []string{"direct | Nora Hill | „We will rebuild the pier.„"}},
		{"”We will rebuild the pier”, Nora Hill said.", []string{"direct | Nora Hill | ”We will rebuild the pier”"}},
		{"“We will rebuild the pier,„ Nora Hill said.", []string{"direct | Nora Hill | “We will rebuild the pier,„"}},
		{"« We will rebuild the pier, » Nora Hill said.", []string{"direct | Nora Hill | « We will rebuild the pier, »"}},
		{"<<We will rebuild the pier,>> Nora Hill said.", []string{"direct | Nora Hill | <<We will rebuild the pier,>>"}},
		{"`We will rebuild the pier,' Nora Hill said.", []string{"direct | Nora Hill | `We will rebuild the pier,'"}},
		{"``We will rebuild,'' Nora Hill said. ``It will take a year.''",
			[]string{"direct | Nora Hill | ``We will rebuild,'' … ``It will take a year.''"}},
		{"''We'll rebuild,'' Nora Hill said. ''It's late.''", []string{"direct | Nora Hill | ''We'll rebuild,'' … ''It's late.''"}},
		{"&ldquo;We&rsquo;ll rebuild,&rdquo; Nora Hill said.", []string{"direct | Nora Hill | &ldquo;We&rsquo;ll rebuild,&rdquo;"}},
		{"&#8220;We will rebuild,&#8221; Nora Hill said. &#8220;It will take a year.&#8221;",
			[]string{"direct | Nora Hill | &#8220;We will rebuild,&#8221; … &#8220;It will take a year.&#8221;"}},
		{"&#x201C;We will rebuild,&#x201D; Nora Hill said.", []string{"direct | Nora Hill | &#x201C;We will rebuild,&#x201D;"}},
		{"&lsquo;We will rebuild,&rsquo; Nora Hill said.", []string{"direct | Nora Hill | &lsquo;We will rebuild,&rsquo;"}},
		{"&bdquo;We will rebuild&ldquo;, Nora Hill said.", []string{"direct | Nora Hill | &bdquo;We will rebuild&ldquo;"}},
		{"Nora Hill called the plan &quot;a gift to nobody&quot; on Friday.",
			[]string{"mixed | Nora Hill | the plan &quot;a gift to nobody&quot;"}},
		{"〝We will rebuild,〞 Nora Hill said.", []string{"direct | Nora Hill | 〝We will rebuild,〞"}},
		{"\"We will rebuild,” Nora Hill said.", []string{"direct | Nora Hill | \"We will rebuild,”"}},
		{"“We will rebuild,'' Nora Hill said.", []string{"direct | Nora Hill | “We will rebuild,''"}},
		{"“ We will rebuild , ” Nora Hill said .", []string{"direct | Nora Hill | “ We will rebuild , ”"}},
	})
}

// TestApostrophes has single marks outside, next to apostrophes of every kind.
func TestApostrophes(t *testing.T) {
	checkSpoken(t, []spoken{
		{"‘The nurses’ pay is too low and the doctors’ hours are too long,’ Nora Hill said.",
			[]string{"direct | Nora Hill | ‘The nurses’ pay is too low and the doctors’ hours are too long,’"}},
		{"'The nurses' pay is too low,' Nora Hill said. 'It's the boss's fault.'",
			[]string{"direct | Nora Hill | 'The nurses' pay is too low,' … 'It's the boss's fault.'"}},
		{"‘I was a child of the ’60s,’ said Nora Hill. ‘’Twas a fine time.’",
			[]string{"direct | Nora Hill | ‘I was a child of the ’60s,’ … ‘’Twas a fine time.’"}},
		{"‘Tell ’em we are not leavin’ till May,’ Nora Hill said.",
			[]string{"direct | Nora Hill | ‘Tell ’em we are not leavin’ till May,’"}},
		{"‘He said “never again” and walked out,’ Nora Hill said.",
			[]string{"direct | Nora Hill | ‘He said “never again” and walked out,’", "direct |  | “never again”"}},
		{"The players’ union said the owners’ offer was ‘an insult’.",
			[]string{"mixed | players’ union | the owners’ offer was ‘an insult’"}},
		{"Nora Hill said the clubs’ plan was ‘dead’ and the fans’ anger ‘real’.",
			[]string{"mixed | Nora Hill | the clubs’ plan was ‘dead’ and the fans’ anger ‘real’"}},
		{"The Joneses’ house was sold in the ’80s, the agents’ lawyer said.", []string{"indirect | agents’ lawyer | The Joneses’ house was sold in the ’80s"}},
		{"“The shelf is 5' 6\" by 24\" and it won't fit,” Nora Hill said.",
			[]string{"direct | Nora Hill | “The shelf is 5' 6\" by 24\" and it won't fit,”"}},
		{"\"It's 12\" wide,\" Nora Hill said. \"We need 14\".\"",
			[]string{"direct | Nora Hill | \"It's 12\" wide,\" … \"We need 14\".\""}},
		{"A 24\" pipe burst and a 6' fence fell on Monday.", nil},
		{"The ’90s band’s drummer, of the dogs’ home, left in ’04.", nil},
	})
}

// TestBracketed has insertions, notes and narration in and beside quotations.
func TestBracketed(t *testing.T) {
	checkSpoken(t, []spoken{
		{"“[The council] has no money, and it [the pier] is falling down,” Nora Hill said.",
			[]string{"direct | Nora Hill | “[The council] has no money, and it [the pier] is falling down,”"}},
		{"“It was a great day [laughs] for all of us,” Nora Hill said.",
			[]string{"direct | Nora Hill | “It was a great day [laughs] for all of us,”"}},
		{"“They dont [sic] want us here,” Nora Hill wrote.", []string{"direct | Nora Hill | “They dont [sic] want us here,”"}},
		{"“We asked [him], ‘Why now?’ and he left,” Nora Hill said.",
			[]string{"direct | Nora Hill | “We asked [him], ‘Why now?’ and he left,”", "direct |  | ‘Why now?’"}},
		{"Nora Hill said the pier was “a wreck … [that] nobody wants.”",
			[]string{"mixed | Nora Hill | the pier was “a wreck … [that] nobody wants.”"}},
		{"“We will rebuild,”[4][5] Nora Hill said.", []string{"direct | Nora Hill | “We will rebuild,”"}},
		{"“We will rebuild”1, Nora Hill said.", []string{"direct | Nora Hill | “We will rebuild”"}},
		{"(“We will rebuild,” Nora Hill added.) The pier shut in May.", []string{"direct | Nora Hill | “We will rebuild,”"}},
		{"“We will rebuild” — Nora Hill looked at the sea — “and we will pay for it.”",
			[]string{"direct | Nora Hill | “We will rebuild” … “and we will pay for it.”"}},
		{"“The pier — or what is left of it — is ours,” Nora Hill said.",
			[]string{"direct | Nora Hill | “The pier — or what is left of it — is ours,”"}},
		{"“A pier for all” — that is what Nora Hill promised voters.", []string{"direct | Nora Hill | “A pier for all”"}},
		{"“Never again”: that was how Nora Hill put it.", []string{"direct | Nora Hill | “Never again”"}},
		{"“It will cost us dear” is what Nora Hill said.", []string{"direct | Nora Hill | “It will cost us dear”"}},
		{"What Nora Hill said was: “It will cost us dear.”", []string{"direct | Nora Hill | “It will cost us dear.”"}},
	})
}

// TestLongShapes has quotations over sentences and paragraphs.
func TestLongShapes(t *testing.T) {
	checkSpoken(t, []spoken{
		{"Nora Hill said: “We will rebuild. It will take a year. Nobody will pay a penny.”",
			[]string{"direct | Nora Hill | “We will rebuild. It will take a year. Nobody will pay a penny.”"}},
		{"“We will rebuild,” Nora Hill said. She looked tired. “It will take a year.”",
			[]string{"direct | Nora Hill | “We will rebuild,” … “It will take a year.”"}},
		{"“We will rebuild,” said Nora Hill, the mayor.\n\n“It will take a year.\n\n“Nobody will pay a penny,” she added.",
			[]string{"direct | Nora Hill | “We will rebuild,”", "direct | Nora Hill | “It will take a year. … “Nobody will pay a penny,”"}},
		{"Nora Hill told the council: “We have three problems.\n\n“The first is money.\n\n“The second is time.\n\n“The third is the sea.”\n\nThe council laughed.",
			[]string{"direct | Nora Hill | “We have three problems. … “The first is money. … “The second is time. … “The third is the sea.”"}},
		{"In her letter Nora Hill wrote:\n\nI have served this town for nine years. I leave with no regrets.\n\nThe council accepted.",
			[]string{"indirect | Nora Hill | I have served this town for nine years. I leave with no regrets."}},
		{"The statement read:\n\n“The pier is closed until further notice.”",
			[]string{"direct | statement | “The pier is closed until further notice.”"}},
		{"> The pier is closed.\n\nThe sign was new.", nil},
		{"“We will rebuild the pier, Nora Hill said on Friday.\n\nThe council met on Monday.",
			[]string{"direct | Nora Hill | “We will rebuild the pier"}},
		{"“We will rebuild.”", []string{"direct |  | “We will rebuild.”"}},
		{"Nora Hill said, “We will rebuild", []string{"direct | Nora Hill | “We will rebuild"}},
		{"“Sure,” Nora Hill said. “Why not?”", []string{"direct | Nora Hill | “Sure,” … “Why not?”"}},
		{"“No.” Nora Hill shook her head. “We will rebuild.”", []string{"direct |  | “No.”", "direct | Nora Hill | “We will rebuild.”"}},
		{"Nora Hill smiled. “We will rebuild,” she said.", []string{"direct | Nora Hill | “We will rebuild,”"}},
		{"“When I asked, the mayor told me ‘the word was “never”’,” Nora Hill said.",
			[]string{"direct | Nora Hill | “When I asked, the mayor told me ‘the word was “never”’,”", "direct | mayor | ‘the word was “never”’"}},
		{"“Will it,” Nora Hill asked, “be open by May?”", []string{"direct | Nora Hill | “Will it,” … “be open by May?”"}},
		{"The pier, Nora Hill said, was “a wreck”.", []string{"mixed | Nora Hill | The pier … was “a wreck”"}},
		{"“Those,” Nora Hill said, pointing at the beams, “are rotten.”", []string{"direct | Nora Hill | “Those,” … “are rotten.”"}},
	})
}

// TestNeighbors has quotations whose speakers the sentences beside them tell.
func TestNeighbors(t *testing.T) {
	checkSpoken(t, []spoken{
		{"“We stay,” said Mayor Ida Crane. Her neighbor, Fay Ott, did not. “Where would I go?”", []string{
			"direct | Ida Crane | “We stay,”", "direct | Fay Ott | “Where would I go?”"}},
		{"“We stay,” said Ida Crane. She looked tired. “We always have.”", []string{"direct | Ida Crane | “We stay,” … “We always have.”"}},
		{"Ida Crane laughed. “Nobody asked me.”", []string{"direct | Ida Crane | “Nobody asked me.”"}},
		{"The dam burst. “Nobody asked me.”", []string{"direct |  | “Nobody asked me.”"}},
		{"The judge asked Leo Reyes if he understood. “Yes, sir,” he replied.", []string{
			"indirect | judge | if he understood", "direct | Leo Reyes | “Yes, sir,”"}},
		{"What they said:\n\n“I’m thrilled.” — Ana Ruiz, teacher\n\n“About time.” — Bo Lind, baker", []string{
			"direct | Ana Ruiz | “I’m thrilled.”", "direct | Bo Lind | “About time.”"}},
		{"According to the report, which The Times has seen, staff were “told to stay silent.”", []string{
			"mixed | report | staff were “told to stay silent.”"}},
		{"“Never,” was Ida Crane’s answer.", []string{"direct | Ida Crane | “Never,”"}},
	})
}

// TestNoSpeech has words in marks that nobody says.
func TestNoSpeech(t *testing.T) {
	checkSpoken(t, []spoken{
		{"The “smart” meters failed again.", nil},
		{"So much for the “fastest train in Europe”.", nil},
		{"The minister’s “holiday” lasted an hour.", nil},
		{"Hill, dubbed “the Iron Mayor”, left at noon.", nil},
		{"Robert “Bobby” Hale and Jo \"The Fox\" Dean won.", nil},
		{"“The Long Sea” won the prize for best novel.", nil},
		{"Her essay “On Piers and Other Ruins” came out in May.", nil},
		{"They watched “Jaws” and “The Deep” on Friday.", nil},
		{"Protesters carried signs that read “Save Our Pier”.", nil},
		{"The campaign, called “Piers for All”, starts in May.", nil},
		{"Under the slogan “Bread and Water” they marched to the sea.", nil},
		{"Type “yes” and press the key marked “Enter”.", nil},
		{"Set the flag to \"true\" in the file \"pier.conf\".", nil},
		{"The word “pier” comes from Latin.", nil},
		{"In French, “pier” is “jetée”.", nil},
		{"The file is called \"report-final.doc\".", nil},
		{"The article, “Why Piers Fall Down”, was read by thousands.", nil},
		{"Operation “Safe Coast” began on Monday.", nil},
		{"The so-called ‘pier tax’ will rise.", nil},
		{"It was a “win-win” for both towns.", nil},
		{"print(\"hello world\") is the first line.", nil},
	})
}

// TestNewsSpeakers has the ways in which news names those who speak.
func TestNewsSpeakers(t *testing.T) {
	checkSpoken(t, []spoken{
		{"Nora Hill and her brother Tom said the pier was safe.", []string{"indirect | Nora Hill and Tom | the pier was safe"}},
		{"Germany, France and Italy said the deal was off.", []string{"indirect | Germany and France and Italy | the deal was off"}},
		{"Mr. and Mrs. Lee said the pier was safe.", []string{"indirect | Mr. and Mrs. Lee | the pier was safe"}},
		{"Neither Nora Hill nor Tom Hale said the pier was safe.", []string{"indirect | Nora Hill and Tom Hale | the pier was safe"}},
		{"Experts I have spoken to say the pier will fall.", []string{"indirect | Experts | the pier will fall"}},
		{"The boy whose note revealed the plot said he was sorry.", []string{"indirect | boy | he was sorry"}},
		{"Nora Hill, 54, a mother of two from Leeds, said the pier was safe.", []string{"indirect | Nora Hill | the pier was safe"}},
		{"“The pier is safe,” said Nora Hill, 54, who has run it since May.", []string{"direct | Nora Hill | “The pier is safe,”"}},
		{"Tom Hale, the town’s engineer, and not Nora Hill, said the pier was safe.", []string{"indirect | Tom Hale | the pier was safe"}},
		{"“The pier is safe,” a spokesperson for the council said.", []string{"direct | spokesperson for the council | “The pier is safe,”"}},
		{"“The pier is safe,” said a council spokesman, who asked not to be named.", []string{"direct | council spokesman | “The pier is safe,”"}},
		{"“The pier is safe,” the engineers said.", []string{"direct | engineers | “The pier is safe,”"}},
		{"“The pier is safe,” according to a letter seen by the paper.", []string{"direct | letter | “The pier is safe,”"}},
		{"As Nora Hill put it, “the pier is safe.”", []string{"direct | Nora Hill | “the pier is safe.”"}},
		{"In the words of Nora Hill, “the pier is safe.”", []string{"direct | Nora Hill | “the pier is safe.”"}},
		{"Nora Hill told the BBC that the pier was safe.", []string{"indirect | Nora Hill | that the pier was safe"}},
		{"Nora Hill told her staff, “The pier is safe.”", []string{"direct | Nora Hill | “The pier is safe.”"}},
		{"“Tom, the pier is safe,” Nora Hill told Tom Hale.", []string{"direct | Nora Hill | “Tom, the pier is safe,”"}},
		{"“Mr. Hale,” said Nora Hill, “the pier is safe.”", []string{"direct | Nora Hill | “Mr. Hale,” … “the pier is safe.”"}},
		{"The mayor was quoted as saying that the pier was safe.", []string{"indirect | mayor | that the pier was safe"}},
		{"Nora Hill was reported by The Herald to have said “the pier is safe”.", []string{
			"mixed | Herald | Nora Hill … to have said “the pier is safe”", "direct | Nora Hill | “the pier is safe”"}},
		{"“The pier is safe,” Nora Hill was quoted by The Herald as saying.", []string{"direct | Nora Hill | “The pier is safe,”"}},
		{"It was said by Nora Hill that the pier was safe.", []string{"indirect | Nora Hill | that the pier was safe"}},
		{"Asked about the pier, Nora Hill said: “It is safe.”", []string{"indirect |  | the pier", "direct | Nora Hill | “It is safe.”"}},
		{"Nora Hill (@norahill) tweeted: “The pier is safe.”", []string{"direct | Nora Hill | “The pier is safe.”"}},
		{"“The pier is safe,” read a tweet from Nora Hill.", []string{"direct | tweet | “The pier is safe,”"}},
		{"In a text message Nora Hill wrote, “The pier is safe.”", []string{"direct | Nora Hill | “The pier is safe.”"}},
		{"“The pier is safe,” the council said in an email.", []string{"direct | council | “The pier is safe,”"}},
		{"LEEDS, May 4 — “We are proud to open the new pier,” said Nora Hill, chief executive of Hill Piers Ltd.",
			[]string{"direct | Nora Hill | “We are proud to open the new pier,”"}},
		{"Speaking after the opening, Nora Hill said: “We are proud.”", []string{"direct | Nora Hill | “We are proud.”"}},
		{"Nora Hill, CEO of Hill Piers, commented: “We are proud.”", []string{"direct | Nora Hill | “We are proud.”"}},
		{"“The pier is safe.”\n\n— Nora Hill, mayor of Leeds", []string{"direct | Nora Hill | “The pier is safe.”"}},
		{"“The pier is safe.” –Nora Hill", []string{"direct | Nora Hill | “The pier is safe.”"}},
		{"\"The pier is safe.\" ~ Nora Hill", []string{"direct | Nora Hill | \"The pier is safe.\""}},
		{"Herald: Is the pier safe?\n\nHill: It is safe.\n\nHerald: Are you sure?\n\nHill: I am.", []string{
			"indirect | Herald | Is the pier safe?", "indirect | Hill | It is safe", "indirect | Herald | Are you sure?", "indirect | Hill | I am"}},
		{"HERALD: “Is the pier safe?”\nHILL: “It is safe.”", []string{"direct | HERALD | “Is the pier safe?”", "direct | HILL | “It is safe.”"}},
		{"The council’s Nora Hill said the pier was safe.", []string{"indirect | Nora Hill | the pier was safe"}},
		{"Nora Hill of the council said the pier was safe.", []string{"indirect | Nora Hill | the pier was safe"}},
		{"Residents, many of them elderly, said the pier was unsafe.", []string{"indirect | Residents | the pier was unsafe"}},
		{"One in five residents said the pier was unsafe.", []string{"indirect | residents | the pier was unsafe"}},
	})
}

// TestCueFlags has cues that are negated, modal or asked for.
func TestCueFlags(t *testing.T) {
	for text, want := range map[string][]string{
		"Nora Hill would not say whether the pier was safe.":               {"complement negated modal"},
		"Nora Hill might say that the pier is safe.":                       {"complement modal"},
		"Nora Hill could not say if the pier was safe.":                    {"complement negated modal"},
		"At no point did Nora Hill say that the pier was safe.":            {"complement negated"},
		"Not once has Nora Hill said that the pier was safe.":              {"complement negated"},
		"Nora Hill could say as early as Monday whether the pier is safe.": {"complement modal"},
		"Nora Hill has yet to say whether the pier is safe.":               {"complement negated"},
		"Nora Hill failed to say when the pier would open.":                {"complement negated"},
		"Nobody said that the pier was safe.":                              {"complement negated"},
		"Neither Hill nor Hale said that the pier was safe.":               {"complement negated"},
		"Did anyone say that the pier was safe?":                           {"complement questioned"},
		"Will Nora Hill say that the pier is safe?":                        {"complement questioned"},
		"“The pier is safe,” Nora Hill did not say.":                       {"fronted negated"},
		"Nora Hill denied saying that the pier was safe.":                  {"complement", "complement negated"},
		"Nora Hill never told them that the pier was safe.":                {"complement negated"},
		"Nora Hill will say on Friday that the pier is safe.":              {"complement"},
		"“Is the pier safe?” Nora Hill asked.":                             {"fronted"},
		"Nora Hill stopped short of saying the pier was safe.":             {"complement negated"},
	} {
		assert.Equal(t, want, flagged(text), text)
	}
}

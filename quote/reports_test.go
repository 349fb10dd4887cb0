package quote_test

import "testing"

// TestReportedMarks has marks of many kinds in reports.
func TestReportedMarks(t *testing.T) {
	checkSpoken(t, []spoken{
		{"\"The bridge will open in May,\" said Harriet Vance, who runs the Port Ellery transit board.",
			[]string{"direct | Harriet Vance | \"The bridge will open in May,\""}},
		{"“The bridge won’t open in May,” Harriet Vance told the Ellery Courier. “Not this May, anyway.”",
			[]string{"direct | Harriet Vance | “The bridge won’t open in May,” … “Not this May, anyway.”"}},
		{"‘We’re not moving, and that’s the farmers’ last word,’ said Alun Prosser, of the Cwmdare growers’ union.",
			[]string{"direct | Alun Prosser | ‘We’re not moving, and that’s the farmers’ last word,’"}},
		{"The housing minister, Clare Oyelaran, described the plan as ‘reckless and late’, and said it would be scrapped before Easter.", []string{
			"mixed | Clare Oyelaran | the plan as ‘reckless and late’",
			"indirect | Clare Oyelaran | it would be scrapped before Easter",
		}},
		{"``We consider the matter closed,'' said Judge Emory Tull, who retired in April.",
			[]string{"direct | Emory Tull | ``We consider the matter closed,''"}},
		{"„Das Haus bleibt offen, the house stays open,“ said Pastor Jörg Wenzel on the steps of his church.",
			[]string{"direct | Jörg Wenzel | „Das Haus bleibt offen, the house stays open,“"}},
		{"«We left with what we were wearing», said Amira Haddou, a teacher from the old quarter.",
			[]string{"direct | Amira Haddou | «We left with what we were wearing»"}},
		{"« It is a bad law and a worse habit », declared the senator Bastien Orcel on Tuesday.",
			[]string{"direct | Bastien Orcel | « It is a bad law and a worse habit »"}},
		{"「The nets came up empty again」, said Kenji Morohashi, who has fished the strait for forty years.",
			[]string{"direct | Kenji Morohashi | 「The nets came up empty again」"}},
		{"‘In the ’90s you could park here all day,’ said Norma Fisk. ‘’Tis a museum now.’",
			[]string{"direct | Norma Fisk | ‘In the ’90s you could park here all day,’ … ‘’Tis a museum now.’"}},
		{"The keeper, who stands 6' 4\" and wears a 12\" glove, shrugged. \"I just fall over in the right direction,\" Ollie Kvam said.",
			[]string{"direct | Ollie Kvam | \"I just fall over in the right direction,\""}},
		{"&quot;The dam is sound,&quot; chief engineer Lale Ozturk said. &quot;It was sound last year too.&quot;",
			[]string{"direct | Lale Ozturk | &quot;The dam is sound,&quot; … &quot;It was sound last year too.&quot;"}},
		{"&ldquo;They didn&rsquo;t even knock,&rdquo; said Femi Adeyinka.",
			[]string{"direct | Femi Adeyinka | &ldquo;They didn&rsquo;t even knock,&rdquo;"}},
		{"&#8220;Nobody reads the annex,&#8221; the commissioner, Petra Holub, joked.",
			[]string{"direct | Petra Holub | &#8220;Nobody reads the annex,&#8221;"}},
		{"\"We will appeal, of course,” said the lawyer for the family, Dana Whitlock. \"It is only the first round.”",
			[]string{"direct | Dana Whitlock | \"We will appeal, of course,” … \"It is only the first round.”"}},
		{"“Prices are a thermometer, not the fever,“ said Ewa Lisiak, the central bank’s deputy governor.",
			[]string{"direct | Ewa Lisiak | “Prices are a thermometer, not the fever,“"}},
		{"\"They [the council] knew about it in March,\" said Rosa Ibarguen. \"I sent the letter myself.\"",
			[]string{"direct | Rosa Ibarguen | \"They [the council] knew about it in March,\" … \"I sent the letter myself.\""}},
		{"Captain Ines Brandt had radioed twice. She landed safely (“luck, nothing else,” she told reporters) and the field reopened at noon.",
			[]string{"direct | Ines Brandt | “luck, nothing else,”"}},
		{"The dockers’ leader, Sean Rafferty, said: ‘Our members’ patience is not the owners’ plaything.’",
			[]string{"direct | Sean Rafferty | ‘Our members’ patience is not the owners’ plaything.’"}},
		{"`It is finished,' said the old man, whose name was Tobias Crale.",
			[]string{"direct | old man | `It is finished,'"}},
		{"»We build slowly because we mean to stay«, said the abbot, Father Meinrad Zoller.",
			[]string{"direct | Meinrad Zoller | »We build slowly because we mean to stay«"}},
		{"”The lake froze late and thawed early,” said Aino Rautio, who has kept the record since 1981.",
			[]string{"direct | Aino Rautio | ”The lake froze late and thawed early,”"}},
		{"'I wasn't there and I didn't see the O'Hara boys,' Declan Roche told gardaí. 'That's the truth of it.'",
			[]string{"direct | Declan Roche | 'I wasn't there and I didn't see the O'Hara boys,' … 'That's the truth of it.'"}},
		{"‹We have no second harbor›, warned port captain Luc Tessier.",
			[]string{"direct | Luc Tessier | ‹We have no second harbor›"}},
		{"The report’s authors note that staff “did as they were told” and add that managers ‘did not’.", []string{
			"mixed | report’s authors | that staff “did as they were told”",
			"mixed | report’s authors | that managers ‘did not’",
		}},
	})
}

// TestReportedShapes has split, long, nested and unclosed quotations in reports.
func TestReportedShapes(t *testing.T) {
	checkSpoken(t, []spoken{
		{"Marian Oduya said, \"The vote was fair.\"",
			[]string{"direct | Marian Oduya | \"The vote was fair.\""}},
		{"\"The vote,\" Marian Oduya said, \"was fair, and so was the count.\"",
			[]string{"direct | Marian Oduya | \"The vote,\" … \"was fair, and so was the count.\""}},
		{"“It floods. It always has. You move the chairs upstairs,” said publican Barry Entwistle. “Then you open the bar.”",
			[]string{"direct | Barry Entwistle | “It floods. It always has. You move the chairs upstairs,” … “Then you open the bar.”"}},
		{"“I never asked for the medal,” Sgt. Cole Danner said.\n\n“I asked for a truck that started in the cold.”\n\nThe truck came in June.",
			[]string{"direct | Cole Danner | “I never asked for the medal,” … “I asked for a truck that started in the cold.”"}},
		{"In his farewell letter Bishop Anselm Okoro wrote:\n\n“I came here a stranger and was fed.\n\n“I was cold and you sent coal.\n\n“I leave with more than I brought.”\n\nThe cathedral was full.",
			[]string{"direct | Anselm Okoro | “I came here a stranger and was fed. … “I was cold and you sent coal. … “I leave with more than I brought.”"}},
		{"The governor, Lyle Stannard, issued the following statement:\n\n    The people of this state have spoken. I will sign the bill on Friday and not a day later.\n\nHis office declined to elaborate.",
			[]string{"indirect | Lyle Stannard | The people of this state have spoken. I will sign the bill on Friday and not a day later."}},
		{"“We have two weeks of flour left, said the baker, Idris Quao. He closed the shutters.\n\nThe market stayed open until dusk.",
			[]string{"direct | Idris Quao | “We have two weeks of flour left"}},
		{"“Never.” That was the answer of Dame Prudence Hallam when asked whether she would retire.", []string{
			"direct | Prudence Hallam | “Never.”",
			"indirect |  | whether she would retire",
		}},
		{"Asked what he had learned in nine years at the club, the manager Aldo Ferrante smiled and said: “Patience”", []string{
			"indirect |  | what he had learned in nine years at the club",
			"direct | Aldo Ferrante | “Patience”",
		}},
		{"“The thing is”—Beatrix lowered the telephone—“we sold it on Tuesday.”",
			[]string{"direct | Beatrix | “The thing is” … “we sold it on Tuesday.”"}},
		{"Mr Sedgwick called the merger “a marriage of two hangovers” and predicted that it would not last “past the honeymoon”.", []string{
			"mixed | Sedgwick | the merger “a marriage of two hangovers”",
			"mixed | Sedgwick | that it would not last “past the honeymoon”",
		}},
		{"‘It was raining glass’: survivors tell of tram crash\n\nPassengers escaped through the windows.",
			[]string{"direct | survivors | ‘It was raining glass’"}},
		{"“Why now?” asked Senator Wanda Prell. “Why not in March, when it would have mattered?”",
			[]string{"direct | Wanda Prell | “Why now?” … “Why not in March, when it would have mattered?”"}},
		{"\"No,\" she said quietly, after a long pause in which nobody in the courtroom moved, \"I do not forgive him.\" Ruth Calloway then sat down.",
			[]string{"direct |  | \"No,\" … \"I do not forgive him.\""}},
		{"“If the rains come … we plant. If they don’t, we pray … and we leave,” said Abdoulaye Sow.",
			[]string{"direct | Abdoulaye Sow | “If the rains come … we plant. If they don’t, we pray … and we leave,”"}},
		{"“We are grateful to the fire service,” Devon Marchetti said. But, he added, “grateful is not the same as satisfied.”", []string{
			"direct | Devon Marchetti | “We are grateful to the fire service,”",
			"direct | Devon Marchetti | “grateful is not the same as satisfied.”",
		}},
		{"Three words were enough for Orla Finnegan: “Over my body.”",
			[]string{"direct | Orla Finnegan | “Over my body.”"}},
		{"Tamarack Foods makes soup. The company said in a filing on Friday that it had found \"material weaknesses\" in its accounts, that two directors had left and that \"further adjustments may be required.\"", []string{
			"mixed | Tamarack Foods | that it had found \"material weaknesses\" in its accounts, that two directors had left and that \"further adjustments may be required.\"",
			"mixed | Tamarack Foods | \"material weaknesses\" in its accounts, that two directors had left and that \"further adjustments may be required.\"",
		}},
		{"The price of eggs has doubled, according to Len Purvis, who farms at Scarrow. “I can’t get hens,” he said, “so you can’t get eggs.”", []string{
			"indirect | Len Purvis | The price of eggs has doubled",
			"direct | Len Purvis | “I can’t get hens,” … “so you can’t get eggs.”",
		}},
		{"Lady Venetia Crewe moved out within the week. She had, she told friends, “no intention of going quietly”.",
			[]string{"mixed | Venetia Crewe | She had … “no intention of going quietly”"}},
		{"“The plan is dead,” said one minister. “Long live the plan,” said another.", []string{
			"direct | minister | “The plan is dead,”",
			"direct | another | “Long live the plan,”",
		}},
		{"“We never saw the invoice,” said Hugo Brandt, the treasurer.\n\nThe auditors disagree. They found it in his own drawer, under a hat.\n\n“A hat?” he said. “I do not own a hat.”", []string{
			"direct | Hugo Brandt | “We never saw the invoice,”",
			"direct | Hugo Brandt | “A hat?” … “I do not own a hat.”",
		}},
	})
}

// TestReportedNames has titles, nicknames and words held at a distance beside reports.
func TestReportedNames(t *testing.T) {
	checkSpoken(t, []spoken{
		{"The “free” lunch cost the district $4 million last year, and the “temporary” classrooms are now 30 years old.", nil},
		{"Her second film, “The Salt Ledger,” opened the festival; her third, “Nine Lanterns,” closed it.", nil},
		{"Eddie “the Ferret” Malone was arrested in Leeds on Friday with William ‘Buster’ Creed.", nil},
		{"Supporters of the “Homes First” campaign marched past the “Stop the Tower” tents on Saturday.", nil},
		{"To list the files type \"ls -la\" and press Enter; the variable \"MAX_RETRIES\" is set to \"3\" in config.yml.", nil},
		{"The word “resilience” appears 114 times in the strategy, and “cost” not once.", nil},
		{"Brightwater Holdings plc (“Brightwater” or “the Company”) has completed the sale of its Irish unit.", nil},
		{"The trawler ‘Grace Darling II’ and the lifeboat ‘Sir Fitzroy’ collided off Amble before dawn.", nil},
		{"The band played “Blue Kettle” and “Tomorrow’s Bread” before the power failed. “Worst gig of our lives,” the singer, Mo Tranter, said.",
			[]string{"direct | Mo Tranter | “Worst gig of our lives,”"}},
		{"The Welsh “hiraeth” means a longing for home; the Portuguese “saudade” is its cousin.", nil},
		{"In an essay titled “Against the Calendar” the poet Sorrel Dunne argues that deadlines “breed only more deadlines.”",
			[]string{"mixed | Sorrel Dunne | that deadlines “breed only more deadlines.”"}},
		{"Under the “three strikes” rule the licence is lost for good; the so-called “golden hour” lasts barely twenty minutes.", nil},
		{"The children of the ’60s, the class of ’88 and the ’24 intake share one canteen: the teachers’ room, the pupils’ hall and the cooks’ yard open onto it.", nil},
		{"Channel 6's \"Good Morning, Ellery\" will move to 7 a.m., and \"The Late Desk\" ends in June.", nil},
		{"The museum’s “experts” had bought a forgery. “It was an honest mistake,” said its director, Konrad Weil, who has since been “reassigned”.",
			[]string{"direct | Konrad Weil | “It was an honest mistake,”"}},
	})
}

// TestReportedSpeakers has the ways in which reports name a speaker.
func TestReportedSpeakers(t *testing.T) {
	checkSpoken(t, []spoken{
		{"The Border Rivers Trust said it was “appalled but not surprised” by the ruling.",
			[]string{"mixed | Border Rivers Trust | it was “appalled but not surprised” by the ruling"}},
		{"The indictment states that Mr. Kell “knowingly and repeatedly” moved the funds offshore.",
			[]string{"mixed | indictment | that Mr. Kell “knowingly and repeatedly” moved the funds offshore"}},
		{"Residents said they had complained for months. “You could smell it from the school,” one of them said.", []string{
			"indirect | Residents | they had complained for months",
			"direct |  | “You could smell it from the school,”",
		}},
		{"“There will be no deal tonight,” said a person familiar with the talks, who was not authorized to speak publicly.",
			[]string{"direct | person familiar with the talks | “There will be no deal tonight,”"}},
		{"“We wanted to leave it better than we found it,” Otto and Greta Lindqvist said in a joint letter.",
			[]string{"direct | Otto and Greta Lindqvist | “We wanted to leave it better than we found it,”"}},
		{"Corinne Abelard, a hydrologist at the University of Saint-Malo and the lead author of the study, said “the aquifer is on credit.”",
			[]string{"direct | Corinne Abelard | “the aquifer is on credit.”"}},
		{"“He owed everyone,” said Percy Wainwright, who had rented the flat above the shop to Mr. Doyle since 2011.",
			[]string{"direct | Percy Wainwright | “He owed everyone,”"}},
		{"“Is it far?” asked Lucy.\n\n“Two miles,” said her uncle Silas.\n\n“And after that?”\n\n“After that, another two.”", []string{
			"direct | Lucy | “Is it far?”",
			"direct | Silas | “Two miles,”",
			"direct | Lucy | “And after that?”",
			"direct | Silas | “After that, another two.”",
		}},
		{"Police Chief Ron Almada told Councilwoman Teresa Bright that the cameras had been switched off. “I did not order it,” he told her.", []string{
			"indirect | Ron Almada | that the cameras had been switched off",
			"direct | Ron Almada | “I did not order it,”",
		}},
		{"The defence minister, Pavel Horak, was quoted by the daily Dnesek as saying that “the border is a line, not a wall.”",
			[]string{"mixed | Pavel Horak | that “the border is a line, not a wall.”"}},
		{"“Today’s launch puts Veridia at the forefront of clean laundry,” commented Sabine Kessler, Chief Executive Officer of Veridia Group.",
			[]string{"direct | Sabine Kessler | “Today’s launch puts Veridia at the forefront of clean laundry,”"}},
		{"Senator Gil Amory tweeted: “They moved the polling place at midnight. Ask yourself why.”",
			[]string{"direct | Gil Amory | “They moved the polling place at midnight. Ask yourself why.”"}},
		{"“Please stop forwarding these to me,” Ms. Varga wrote in an email to her deputy, Colm Nagle, on June 3.",
			[]string{"direct | Varga | “Please stop forwarding these to me,”"}},
		{"Q: When did you first see the crack?\nA: In January. I told my supervisor the same day.\nQ: What did he say?\nA: He said, “Paint over it.”", []string{
			"indirect |  | When did you first see the crack?",
			"indirect |  | In January. I told my supervisor the same day",
			"indirect |  | What did he say?",
			"mixed |  | He said, “Paint over it.”",
			"direct | supervisor | “Paint over it.”",
		}},
		{"INTERVIEWER: Did you expect to win?\nMARGOT DELAINE: No. I expected to be home by ten.\nINTERVIEWER: And now?\nMARGOT DELAINE: Now I need a shirt.", []string{
			"indirect | INTERVIEWER | Did you expect to win?",
			"indirect | MARGOT DELAINE | No. I expected to be home by ten",
			"indirect | INTERVIEWER | And now?",
			"indirect | MARGOT DELAINE | Now I need a shirt",
		}},
		{"“A library is a roof with arguments under it.”\n— Solveig Brekke, city librarian",
			[]string{"direct | Solveig Brekke | “A library is a roof with arguments under it.”"}},
		{"As the economist Tariq Benhabib put it, “you cannot eat a growth rate.”",
			[]string{"direct | Tariq Benhabib | “you cannot eat a growth rate.”"}},
		{"In the words of the coroner, Dr Fiona Strachan, the ward was “a corridor with beds in it”.",
			[]string{"mixed | Fiona Strachan | the ward was “a corridor with beds in it”"}},
		{"Helen Marsh met her brother Tom at the gate. “You’re late,” she said. “The train was,” he replied.", []string{
			"direct | Helen Marsh | “You’re late,”",
			"direct | Tom | “The train was,”",
		}},
		{"“I was nine when the mill closed,” she told me, pouring tea. Brenda Hask is 84 now.",
			[]string{"direct |  | “I was nine when the mill closed,”"}},
		{"A spokeswoman for Norwick Airport said: “Two flights were diverted. Nobody was hurt.”",
			[]string{"direct | spokeswoman for Norwick Airport | “Two flights were diverted. Nobody was hurt.”"}},
		{"The White House said the call was “frank.” The Elysée called it “useful.”", []string{
			"mixed | White House | the call was “frank.”",
			"mixed | Elysée | it “useful.”",
		}},
		{"Asked whether she would stand again, Mrs Dunmore replied, “Ask me after breakfast.”", []string{
			"indirect |  | whether she would stand again",
			"direct | Dunmore | “Ask me after breakfast.”",
		}},
		{"“Grandpa built it with a spoon,” said Jonah, 8, pointing at the castle.",
			[]string{"direct | Jonah | “Grandpa built it with a spoon,”"}},
		{"“My son went out for milk,” said the boy’s mother, Latoya Simms, 39. His father, Reginald, stood behind her. “He was a good boy,” he said.", []string{
			"direct | Latoya Simms | “My son went out for milk,”",
			"direct | Reginald | “He was a good boy,”",
		}},
		{"“The 41-year-old goalkeeper has nothing to prove to me,” said United’s manager, Ruud Claessens. “I have a contract to finish,” said the 41-year-old.", []string{
			"direct | Ruud Claessens | “The 41-year-old goalkeeper has nothing to prove to me,”",
			"direct | 41-year-old goalkeeper | “I have a contract to finish,”",
		}},
		{"“We’re pleased,” said Callum Reid of Seaforth Energy. His rival at Tidewell, Jasmin Oke, was not: “Pleased is a big word for second place.”", []string{
			"direct | Callum Reid | “We’re pleased,”",
			"direct | Jasmin Oke | “Pleased is a big word for second place.”",
		}},
		{"The nurse, who asked that her name not be used, said the ward ran out of gloves “by Tuesday, every week.”", []string{
			"indirect | nurse | that her name not be used",
			"mixed | nurse | the ward ran out of gloves “by Tuesday, every week.”",
		}},
	})
}

// TestReportedDenials has what was not said, or may have been.
func TestReportedDenials(t *testing.T) {
	checkSpoken(t, []spoken{
		{"Mr Abney declined to say whether he had met the donors.",
			[]string{"indirect | Abney | whether he had met the donors"}},
		{"Lowell Pike never claimed that the painting was a Vermeer; the auction house did.",
			[]string{"indirect | Lowell Pike | that the painting was a Vermeer"}},
		{"The union would not rule out a strike in December.",
			[]string{"indirect | union | a strike in December"}},
		{"Neither the bank nor its auditors have said how much is missing.",
			[]string{"indirect | bank and its auditors | how much is missing"}},
		{"“I can’t say he lied,” said Marguerite Oyelowo, “but I can say he was asked four times.”",
			[]string{"direct | Marguerite Oyelowo | “I can’t say he lied,” … “but I can say he was asked four times.”"}},
		{"The ministry refused to confirm that the ship had sailed.", []string{
			"indirect | ministry | that the ship had sailed",
		}},
	})
}

package quote_test

import "testing"

// TestPresented has quotations that a clause without a verb of speech, or a question, leads up to.
func TestPresented(t *testing.T) {
	checkSpoken(t, []spoken{
		{"Hanna Brodie, who founded the firm in 1990, had an answer ready: “Never.”", []string{"direct | Hanna Brodie | “Never.”"}},
		{"There was this from Hanna Brodie: “Never again.”", []string{"direct | Hanna Brodie | “Never again.”"}},
		{"And this, from the mayor of Oxton, Peter Hale: “We are broke.”", []string{"direct | Peter Hale | “We are broke.”"}},
		{"The advice of Hanna Brodie is simple: “Stay home.”", []string{"direct | Hanna Brodie | “Stay home.”"}},
		{"Hanna Brodie’s advice to voters? “Stay home.”", []string{"direct | Hanna Brodie | “Stay home.”"}},
		{"For Hanna Brodie, the lesson was clear: “Never trust a bridge.”", []string{"direct | Hanna Brodie | “Never trust a bridge.”"}},
		{"Una Pike, for the captain, called it “a nap”. Jens Lind, for the crew: “He was drunk.”", []string{
			"mixed | Una Pike | it “a nap”",
			"direct | Jens Lind | “He was drunk.”",
		}},
		{"Una Pike laughed at the idea: “A nap? At sea?”", []string{"direct | Una Pike | “A nap? At sea?”"}},
		{"Una Pike rolled her eyes: “Here we go.”", []string{"direct | Una Pike | “Here we go.”"}},
		{"Prime Minister Aksel Thorup had one message for the markets: “Sit down.”", []string{"direct | Aksel Thorup | “Sit down.”"}},
		{"“Never again” was Hanna Brodie’s verdict on the trip.", []string{"direct | Hanna Brodie | “Never again”"}},
		{"Hanna Brodie was in no doubt. “We were robbed.”", []string{"direct | Hanna Brodie | “We were robbed.”"}},
		{"Coach Delia Brandt addressed her players in the tunnel:\n\n“You are tired and so are they.\n\n“You are cold and so are they.\n\n“But only one of you trained on a hill.”\n\nThey won by nine.", []string{"direct | Delia Brandt | “You are tired and so are they. … “You are cold and so are they. … “But only one of you trained on a hill.”"}},
	})
}

// TestLabels has transcripts whose labels have titles, parties and notes, and turns without a verb.
func TestLabels(t *testing.T) {
	checkSpoken(t, []spoken{
		{"MODERATOR: Your time is up.\n\nGOV. RITA SHAW: I will finish my sentence.\n\nMODERATOR: Please do.\n\nGOV. RITA SHAW: Thank you.", []string{
			"indirect | MODERATOR | Your time is up",
			"indirect | RITA SHAW | I will finish my sentence",
			"indirect | MODERATOR | Please do",
			"indirect | RITA SHAW | Thank you",
		}},
		{"Rep. Shaw (D-Ohio): I yield.\nMr. Orr (R-Iowa): I object.\nRep. Shaw (D-Ohio): To what?", []string{
			"indirect | Shaw | I yield",
			"indirect | Orr | I object",
			"indirect | Shaw | To what?",
		}},
		{"INTERVIEWER [smiling]: Why?\nLANG: Why not?\nINTERVIEWER: Fair.\nLANG (laughs): Very.", []string{
			"indirect | INTERVIEWER | Why?",
			"indirect | LANG | Why not?",
			"indirect | INTERVIEWER | Fair",
			"indirect | LANG | Very",
		}},
		{"HOST: Welcome back. Was it worth it?\nSEN. PILAR VOSS: Ask the voters.\nHOST: I am asking you.\nSEN. PILAR VOSS: Then yes.", []string{
			"indirect | HOST | Welcome back. Was it worth it?",
			"indirect | PILAR VOSS | Ask the voters",
			"indirect | HOST | I am asking you",
			"indirect | PILAR VOSS | Then yes",
		}},
		{"@beathelang: “Bus 40 is late again. Third time today.”", []string{"direct | @beathelang | “Bus 40 is late again. Third time today.”"}},
	})
}

// TestBlockLines has letters and posts that quote line by line, and notices.
func TestBlockLines(t *testing.T) {
	checkSpoken(t, []spoken{
		{"The notice on the door said:\n\nClosed until further notice. Deliveries to the rear.\n\nNobody answered the bell.", []string{"indirect | notice on the door | Closed until further notice. Deliveries to the rear."}},
		{"In an e-mail to staff, Ms. Prior wrote:\n\n> We will close on Friday.\n> We are sorry.\n\nStaff wept.", []string{"indirect | Prior | We will close on Friday. … We are sorry."}},
		{"On 3 May, Ben Lowe wrote:\n> The pump is broken again.\n\nI fixed it in April.", []string{"indirect | Ben Lowe | The pump is broken again."}},
		{"Subject: Re: minutes\nFrom: Per Holt\n\nOn Tue, May 4, Ada Lund wrote:\n> The boat leaks.\n\nIt does not.", []string{"indirect | Ada Lund | The boat leaks."}},
	})
}

// TestUnusualMarks has marks that English does not have, mixed ones and notes behind them.
func TestUnusualMarks(t *testing.T) {
	checkSpoken(t, []spoken{
		{"'It's the lads' cup, not the directors', and they've earned it,' manager Kit Sweeney told reporters.", []string{"direct | Kit Sweeney | 'It's the lads' cup, not the directors', and they've earned it,'"}},
		{"„Nein“, said the ferryman, Ottmar Beck, and rowed off.", []string{"direct | Ottmar Beck | „Nein“"}},
		{"„Zostajemy”, declared the union’s leader, Marek Zych. „Do końca”.", []string{"direct | Marek Zych | „Zostajemy” … „Do końca”"}},
		{"“We were told to wait,’’ Rosa Lund said.", []string{"direct | Rosa Lund | “We were told to wait,’’"}},
		{"“The tide took it”[1] according to harbour master Ned Tully.", []string{"direct | Ned Tully | “The tide took it”"}},
		{"“The tide took it,”3 said harbour master Ned Tully. “We watched.”4", []string{"direct | Ned Tully | “The tide took it,” … “We watched.”"}},
		{"„Wir gehen nicht“, said Katja Brunner, who has lived in the square since 1979.", []string{"direct | Katja Brunner | „Wir gehen nicht“"}},
		{"”Det var kallt,” said Lars Nyholm, laughing. ”Very cold.”", []string{"direct | Lars Nyholm | ”Det var kallt,” … ”Very cold.”"}},
		{"“The levee held.”[4] Those two facts, wrote engineer Cass Moreau, “are not in dispute.”[5]", []string{
			"direct |  | “The levee held.”",
			"mixed | Cass Moreau | Those two facts … “are not in dispute.”",
		}},
		{"“Absolutely not.” Justice Ngugi’s reply took two seconds.", []string{"direct | Ngugi | “Absolutely not.”"}},
		{"“We lost everything, the house, the car, said Lee Tran.\n\nThe fire is out.", []string{"direct | Lee Tran | “We lost everything, the house, the car"}},
	})
}

// TestRejoined has clauses that go on behind a quotation with another verb of the same subject.
func TestRejoined(t *testing.T) {
	checkSpoken(t, []spoken{
		{"The report says staff were “rushed” and urges the trust to hire “at once”.", []string{
			"mixed | report | staff were “rushed”",
			"mixed | report | to hire “at once”",
		}},
		{"The senator said the bill was “a sham” and then flew to Denver.", []string{"mixed | senator | the bill was “a sham”"}},
		{"Ms. Prior said she was “done with committees,” and walked out.", []string{"mixed | Prior | she was “done with committees,”"}},
		{"Ankara said the raid was “a crime” and its foreign minister, Deniz Kaya, demanded an apology.", []string{
			"mixed | Turkey | the raid was “a crime”",
			"indirect | Deniz Kaya | an apology",
		}},
		{"The review says wards were “unsafe at night” and calls for ‘urgent’ hiring.", []string{
			"mixed | review | wards were “unsafe at night”",
			"mixed | review | ‘urgent’ hiring",
		}},
		{"President Inés Bravo landed at noon. The president said she had “come to listen,” and then spoke for an hour.", []string{"mixed | Inés Bravo | she had “come to listen,”"}},
	})
}

// TestQuotedInTurn has quotations in quotations.
func TestQuotedInTurn(t *testing.T) {
	checkSpoken(t, []spoken{
		{"“My aunt says, ‘When your mother shouts “enough”, stop eating,’ and I never do,” Luca Ferri wrote.", []string{
			"direct | Luca Ferri | “My aunt says, ‘When your mother shouts “enough”, stop eating,’ and I never do,”",
			"direct | aunt | ‘When your mother shouts “enough”, stop eating,’",
			"direct | mother | “enough”",
		}},
		{"“He said, ‘She told me, “Run,” and I ran,’ and that was it,” Ida Moss testified.", []string{
			"direct | Ida Moss | “He said, ‘She told me, “Run,” and I ran,’ and that was it,”",
			"direct |  | ‘She told me, “Run,” and I ran,’",
			"direct |  | “Run,”",
		}},
		{"‘He said, “She told me, ‘Run,’ and I ran,” and that was it,’ Ida Moss testified.", []string{
			"direct | Ida Moss | ‘He said, “She told me, ‘Run,’ and I ran,” and that was it,’",
			"direct |  | “She told me, ‘Run,’ and I ran,”",
			"direct |  | ‘Run,’",
		}},
	})
}

// TestNarration has quotations that a narrator's words stand in and beside.
func TestNarration(t *testing.T) {
	checkSpoken(t, []spoken{
		{"“Collar that dormouse,” the Queen shrieked out. “Behead it!”", []string{"direct | Queen | “Collar that dormouse,” … “Behead it!”"}},
		{"“Mr. Reed,” she began, rather timidly, as she did not know him.", []string{"direct |  | “Mr. Reed,”"}},
		{"“Now, Mr. Reed,” for he was close to her on the other side, “I shall not speak another word to you.”", []string{"direct |  | “Now, Mr. Reed,” … “I shall not speak another word to you.”"}},
		{"But “No, no, no!” was the immediate answer.", []string{"direct |  | “No, no, no!”"}},
		{"To this he gave the unexpected reply, “Mr. Joseph Hale.”", []string{"direct |  | “Mr. Joseph Hale.”"}},
		{"The crowd began shouting “Off with his head!” or “Off with her head!” once a minute.", []string{"direct | crowd | “Off with his head!” … “Off with her head!”"}},
		{"“I expect no less,” was her frequent declaration; “I am sure they will come.”", []string{"direct |  | “I expect no less,” … “I am sure they will come.”"}},
		{"“I am tired,” Lena Holt said (she had been up since four), “but I am not done.”", []string{"direct | Lena Holt | “I am tired,” … “but I am not done.”"}},
		{"“I am tired [...] but I am not done,” Lena Holt said.", []string{"direct | Lena Holt | “I am tired [...] but I am not done,”"}},
	})
}

// TestSaidShort has answers, messages and warnings that lead up to a quotation or look back at it.
func TestSaidShort(t *testing.T) {
	checkSpoken(t, []spoken{
		{"“It is cold,” one nurse said. Another: “It is dark.”", []string{
			"direct | nurse | “It is cold,”",
			"direct | Another | “It is dark.”",
		}},
		{"“It is cold,” reads the sign on Lena Holt’s door.", []string{"direct | sign on Lena Holt’s door | “It is cold,”"}},
		{"Then came the verdict from Judge Ann Bell: “Guilty.”", []string{"direct | Ann Bell | “Guilty.”"}},
		{"The verdict of Judge Ann Bell? “Guilty.”", []string{"direct | Ann Bell | “Guilty.”"}},
		{"His answer? “No.”", []string{"direct |  | “No.”"}},
		{"Judge Ann Bell had three words for him: “Sit down, sir.”", []string{"direct | Ann Bell | “Sit down, sir.”"}},
		{"Judge Ann Bell was unmoved: “Sit down, sir.”", []string{"direct | Ann Bell | “Sit down, sir.”"}},
		{"“Sit down, sir.” Those were the words of Judge Ann Bell on Friday.", []string{"direct | Ann Bell | “Sit down, sir.”"}},
		{"“Sit down, sir,” came the reply from Judge Ann Bell.", []string{"direct | Ann Bell | “Sit down, sir,”"}},
		{"From Judge Ann Bell came a warning: “Sit down, sir.”", []string{"direct | Ann Bell | “Sit down, sir.”"}},
		{"Judge Ann Bell issued a warning: “Sit down, sir.”", []string{"direct | Ann Bell | “Sit down, sir.”"}},
		{"The bank’s statement in full:\n\n“We regret the outage. Customers will be refunded.”", []string{"direct | bank | “We regret the outage. Customers will be refunded.”"}},
		{"The bank posted this message on Friday:\n\nWe regret the outage. Customers will be refunded.\n\nIt was taken down.", []string{"indirect | bank | We regret the outage. Customers will be refunded."}},
	})
}

// TestArmsLength has words held at arm's length, names and titles.
func TestArmsLength(t *testing.T) {
	checkSpoken(t, []spoken{
		{"Known as “the Shed”, the hall hosted a “battle of the bands”.", nil},
		{"The “Sea Breeze” café and the “Old Mill” inn closed in May.", nil},
		{"A man in a “World’s Best Dad” T-shirt carried a “For Sale” sign.", nil},
		{"Chapter 3, “The Flood”, and an episode called “Mud” were cut.", nil},
		{"Her ‘art’ hangs in the ‘gallery’ above the chip shop.", nil},
		{"The team, nicknamed “the Cranes”, play in the “Bird Cage”.", nil},
		{"The file “notes.txt” holds the string \"foo bar\".", nil},
		{"The phrase “to the moon” became a slogan; “hodl” began as a typo.", nil},
		{"Dwayne “The Rock” Johnson starred in “Moana” with Auliʻi Cravalho.", nil},
		{"He holds the title of “Chief Happiness Officer” and a badge marked “Staff”.", nil},
		{"“Jaws” is on at nine; “Up” follows at eleven.", nil},
		{"The group’s latest single, ‘Say It’, is out now, and ‘Don’t Tell Me’ follows in June.", nil},
		{"She won gold in the “under-23” class and bronze in the “open”.", nil},
		{"Astronomers know the region as the “kitchen,” because stars form there, and its edge is nicknamed the “sink.”", nil},
	})
}

// TestDialectMarks has apostrophes of dialect and daggers behind marks.
func TestDialectMarks(t *testing.T) {
	checkSpoken(t, []spoken{
		{"‘Them’s fightin’ words, an’ all,’ Zeke Tull said.", []string{"direct | Zeke Tull | ‘Them’s fightin’ words, an’ all,’"}},
		{"“It is cold,”† said Lena Holt.", []string{"direct | Lena Holt | “It is cold,”"}},
	})
}

// TestTermed has what someone calls a thing, and the author's remarks on what was said.
func TestTermed(t *testing.T) {
	checkSpoken(t, []spoken{
		{"The plan is a \"lawful source of investment,\" as a Homeland Security memo put it.", []string{"mixed | Homeland Security memo | The plan is a \"lawful source of investment,\""}},
		{"“A tragedy,” as Ola Berg called it, closed the port.", []string{"direct | Ola Berg | “A tragedy,”"}},
		{"“A wreck,” in Reed’s phrase, the pier closed in May.", []string{"direct | Reed | “A wreck,”"}},
		{"The pier is “a wreck,” in Reed’s words.", []string{"mixed | Reed | The pier is “a wreck,”"}},
		{"She was held after what she called a “rant.”", nil},
		{"The union’s efforts — which Tim Cook called “total political crap” — go on.", []string{"mixed | Tim Cook | which … “total political crap”"}},
		{"Beijing urged all countries in the region to \"use outer space peacefully,\" a phrase it also chose in 2022.", []string{"mixed | China | to \"use outer space peacefully,\""}},
		{"“They were never ours to keep,” Lorraine DeShields, the museum’s director, told a crowd. “An apology without a crate is only a speech.”", []string{"direct | Lorraine DeShields | “They were never ours to keep,” … “An apology without a crate is only a speech.”"}},
	})
}

// TestBesideMarks has what stands beside a quotation and does not belong to it, and rare ways to quote.
func TestBesideMarks(t *testing.T) {
	checkSpoken(t, []spoken{
		{"“We can’t go on” [emphasis added], Hugh Tate wrote.", []string{"direct | Hugh Tate | “We can’t go on”"}},
		{"Holt writes that the cold is “a kind of tenant” (Holt 1999, p. 4).", []string{"mixed | Holt | that the cold is “a kind of tenant”"}},
		{"“Money” was the one-word answer from Hugh Tate.", []string{"direct | Hugh Tate | “Money”"}},
		{"“I have no regrets,” Hugh Tate said. His deputy: “He should.”", []string{
			"direct | Hugh Tate | “I have no regrets,”",
			"direct | deputy | “He should.”",
		}},
		{"Tate: ‘I quit’ — chairman leaves after row\n\nHugh Tate resigned on Friday.", []string{"direct | Hugh Tate | ‘I quit’"}},
		{"The email ended with the words “tell no one”.", []string{"direct | email | “tell no one”"}},
		{"The panel’s report quotes Dean: “I never saw it.”", []string{
			"mixed | panel’s report | Dean: “I never saw it.”",
			"direct | Dean | “I never saw it.”",
		}},
		{"“I never saw it,” the report quotes Dean as saying.", []string{
			"direct | Dean | “I never saw it,”",
			"indirect | report | Dean as saying",
		}},
		{"Umpire Hugh Tate was heard to mutter: “Not on my ground”", []string{"direct | Hugh Tate | “Not on my ground”"}},
		{"Outside the court, sailor Hugh Tate, 45, said the case was “a farce”.", []string{"mixed | Hugh Tate | the case was “a farce”"}},
		{"Said Hanna Brodie: “We were robbed.”", []string{"direct | Hanna Brodie | “We were robbed.”"}},
		{"Said one nurse, “It is cold.” Said another, “It is not.”", []string{
			"direct | nurse | “It is cold.”",
			"direct | another | “It is not.”",
		}},
		{"''She told me `never again' and I believed her,'' said Moss Kerr.", []string{"direct | Moss Kerr | ''She told me `never again' and I believed her,''", "direct |  | `never again'"}},
		{"“Tell me again,” said Detective Roy Hale.\n\nFrank Dunn lit a cigarette. “I was at home.”", []string{
			"direct | Roy Hale | “Tell me again,”",
			"direct | Frank Dunn | “I was at home.”",
		}},
		{"\"\" said the screen. “It crashed,” said Lee Tran.", []string{"direct | Lee Tran | “It crashed,”"}},
		{"Marchers chanted “No justice, no peace” under a banner reading “Enough”.", []string{"direct | Marchers | “No justice, no peace”"}},
		{"Prosecutor Ned Orr alleged Tate had told a friend “it’s done”.", []string{
			"mixed | Ned Orr | Tate had told a friend “it’s done”",
			"direct | Tate | “it’s done”",
		}},
	})
}

// TestListedSpeakers has speakers with appositions, two of them or possessors.
func TestListedSpeakers(t *testing.T) {
	checkSpoken(t, []spoken{
		{"“We’ve had enough,” said Ines Roth, a nurse, and her husband, Karl, a porter.", []string{"direct | Ines Roth and Karl | “We’ve had enough,”"}},
		{"The Hughes’ son, Rhys, said the Joneses’ boat ‘wasn’t theirs’.", []string{"mixed | Rhys | the Joneses’ boat ‘wasn’t theirs’"}},
		{"“We won,” said the boys’ coach, Dai Lloyd, and their captain, Ifan Rees.", []string{"direct | Dai Lloyd and Ifan Rees | “We won,”"}},
		{"“We won,” said Ann Roth, a nurse and mother of two.", []string{"direct | Ann Roth | “We won,”"}},
	})
}

// TestCredit has quotations with the name of their speaker in brackets behind.
func TestCredit(t *testing.T) {
	checkSpoken(t, []spoken{
		{"“The boat does not leak.” (Anna Holt, designer)", []string{"direct | Anna Holt | “The boat does not leak.”"}},
		{"“The boat does not leak.” (Anna Holt)", []string{"direct | Anna Holt | “The boat does not leak.”"}},
		{"“The boat does not leak.” (Getty Images)", []string{"direct |  | “The boat does not leak.”"}},
		{"“The boat does not leak.” (Laughter.)", []string{"direct |  | “The boat does not leak.”"}},
	})
}

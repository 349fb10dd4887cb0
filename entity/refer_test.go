package entity_test

import "testing"

func TestCalledByANoun(t *testing.T) {
	runFind(t, []findCase{
		{"a union", "Halvorsen Shipping will cut jobs. The FNV, which speaks for dockers, called it reckless. The union said it would vote.",
			[]string{"FNV, organization: FNV; which (pronoun); The union (nominal); it (pronoun)"}, []string{"union"}},
		{"no company", "The rail union Tarvel blocked the plan of Ferral Group on Monday. The company argued that it had no choice.",
			[]string{"Ferral Group, organization: Ferral Group; The company (nominal); it (pronoun)"}, nil},
		{"the agency, before another is named", "NASA will wait. The agency said a valve broke. The European Space Agency said it agreed.",
			[]string{"NASA, organization: NASA; The agency (nominal)"}, nil},
		{"of what it is", "Novexa Labs said no. The charity of the parish said nothing.", []string{"Novexa Labs, organization: Novexa Labs"}, nil},
		{"a short form that is an organization", "A proposed merger with Tri-River Medical would close wards. Tri-River lost $31 million last year, its audited statements show, and in September it stopped paying overtime at three clinics. Tri-River’s board is scheduled to vote Friday.",
			[]string{"Tri-River Medical, organization: Tri-River Medical; Tri-River; its (pronoun); it (pronoun); Tri-River"}, nil},
		{"a group with a cause", "Benguela Minerals cheered. “That law fell,” said Jo Beukes of the campaign group Clean Shelf. The company has spent much.",
			[]string{"Benguela Minerals, organization: Benguela Minerals; The company (nominal)"}, nil},
		{"a town’s club", "Leeds United won in Leeds on Sunday. Adu has told Leeds he will go.",
			[]string{"Leeds United, organization: Leeds United; Leeds"}, nil},
		{"the foremost", "UNICEF warned of hunger. “We are out of time,” its director, Mandla Dube, said. UNICEF needs help. He said trucks had waited. Rain fell. Wind blew. The agency had filled in the forms.",
			[]string{"UNICEF, organization: UNICEF; We (pronoun); its (pronoun); UNICEF; The agency (nominal)"}, nil},
		{"a hotel and its owner", "The Orchid Hotel burned. The hotel’s owner, Sunset Lodging Inc., said the hotel would reopen.",
			[]string{"Orchid Hotel, organization: Orchid Hotel; The hotel (nominal); the hotel (nominal)"}, nil},
		{"a maker", "Shares in Novexa Pharma fell after the drugmaker said its spray had failed.",
			[]string{"Novexa Pharma, organization: Novexa Pharma; the drugmaker (nominal); its (pronoun)"}, []string{"drugmaker"}},
	})
}

func TestOnePersonInTwoNouns(t *testing.T) {
	runFind(t, []findCase{
		{"coach and father", "Her coach and father, Karl Fischer, said he had told her to wait.",
			[]string{"Karl Fischer, person: Her coach and father (nominal); Karl Fischer; he (pronoun)"}, []string{"father", "coach"}},
		{"the Dutchman", "Lena Fischer won. Her coach, the Dutchman Joost van der Wielen, was stunned. He said little.",
			[]string{"Joost van der Wielen, person: Her coach (nominal); Dutchman Joost van der Wielen; He (pronoun)"}, []string{"coach"}},
		{"one of some", "“I called my manager,” said one of the nurses, Lacey Odom.",
			[]string{"Lacey Odom, person: I (pronoun); my (pronoun); Lacey Odom"}, nil},
		{"her husband", "Leila Amari burned herself and her husband drove her home.",
			[]string{"husband, person: her husband (nominal)"}, nil},
		{"documents that say", "Internal documents show a loss. About a third of that, they say, would be paid back.",
			[]string{"Internal documents, document: Internal documents (nominal); they (pronoun)"}, nil},
		{"who is a relative", "Gillian Pike sighed. Her husband Colin, who counts the money, said no.",
			[]string{"Colin, person: Her husband Colin; who (pronoun)"}, nil},
		{"a relative and what they do", "My brother-in-law, a driver of thirty winters, laughed. He says it is so.",
			[]string{"brother-in-law, person: My brother-in-law (nominal); a driver (nominal); He (pronoun)"}, []string{"driver of thirty winters"}},
		{"whose captain", "Denmark trailed through captain Mette Krogh. Lars Bak refused to blame his captain. “She played well,” he said.",
			[]string{"Mette Krogh, person: captain Mette Krogh; his captain (nominal); She (pronoun)"}, nil},
		{"whose client", "Karen Webb denies theft. Sian Parry said her client had sold nothing.",
			[]string{"Sian Parry, person: Sian Parry; her (pronoun)"}, nil},
		{"who goes on to tell", "Acme Rail sent its condolences and said it was sorry.", []string{"Acme Rail, organization: Acme Rail; its (pronoun); it (pronoun)"}, nil},
		{"no place of a dateline", "SANTIAGO, Oct. 29 (Wire) — Austral SA, a large carrier, raised its forecast and said it would pay.",
			[]string{"SANTIAGO, place: SANTIAGO"}, nil},
		{"both of them", "Two brothers each accused the other of theft. Both asked that nobody be told.",
			[]string{"brothers, group: Two brothers (nominal); each (pronoun); Both (pronoun)"}, nil},
		{"scholars and their team", "Researchers at the University of Lethen found that bees dream. The team argues that sleep matters. The scientists said so.",
			[]string{"Researchers at the University of Lethen, group: Researchers at the University of Lethen (nominal); The team (nominal); The scientists (nominal)"}, nil},
		{"those who spoke", "Officials said a ferry with 86 people had sunk. They said 60 had been saved.",
			[]string{"Officials, group: Officials (nominal); They (pronoun)"}, nil},
		{"the pontiff", "Pope Clement will visit Lebanon. The pontiff, 74, has called for peace.",
			[]string{"Clement, person: Pope Clement; The pontiff (nominal)"}, nil},
		{"who tells it", "Judge Maire Nolan said she was tired. Roisin Egan, no relation, said she was relieved.",
			[]string{"Roisin Egan, person: Roisin Egan; she (pronoun)"}, nil},
	})
}

func TestEpithets(t *testing.T) {
	runFind(t, []findCase{
		{"a countryman", "Lena Fischer won the race. “My legs were gone,” the Austrian said. She sat down.",
			[]string{"Lena Fischer, person: Lena Fischer; My (pronoun); Austrian (nominal); She (pronoun)"}, []string{"Austrian"}},
		{"somebody of a region", "Mireille Tanguy won the race. “Ilse was stronger,” the 31-year-old Breton said.",
			[]string{"Mireille Tanguy, person: Mireille Tanguy; Breton"}, []string{"Breton"}},
		{"of a team and a nation", "Ilse Vandamme, of Team Lys, disagreed. “She had the legs,” the Belgian said.", nil, []string{"Belgian"}},
		{"a countryman and his age", "Paolo Ferri signed a contract. The Italian, 47, led them to ninth place.",
			[]string{"Paolo Ferri, person: Paolo Ferri; Italian (nominal)"}, nil},
		{"under whom he scored", "Coach Paolo Ferri stays. Joel Adu, who scored 22 goals under him, will leave.",
			[]string{"Paolo Ferri, person: Coach Paolo Ferri; him (pronoun)"}, nil},
		{"an athlete", "Ingrid Solheim scored twice. The striker said she was tired.",
			[]string{"Ingrid Solheim, person: Ingrid Solheim; The striker (nominal); she (pronoun)"}, []string{"striker"}},
		{"not a coach", "Coach Lars Bak was glum. The striker said nothing.", []string{"Lars Bak, person: Coach Lars Bak"}, nil},
		{"a passive that is no expletive", "Kenya was angry that it had not been warned. It was decided that all would go.",
			[]string{"Kenya, place: Kenya; it (pronoun)"}, nil},
	})
}

func TestRanksAndRoles(t *testing.T) {
	runFind(t, []findCase{
		{"a detective", "DI Una Marr said so. “It was late,” DI Marr said.", []string{"Una Marr, person: DI Una Marr; DI Marr"}, nil},
		{"a spokeswoman of guards", "A spokeswoman for the Latvian Border Guard, Dace Ozola, said nobody had crossed.",
			[]string{"Dace Ozola, person: A spokeswoman for the Latvian Border Guard (nominal); Dace Ozola", "Latvian Border Guard, organization: Latvian Border Guard"}, nil},
		{"a commander", "Its engineer, Lt Cdr Rob Penn, said so.", []string{"Rob Penn, person: Its engineer (nominal); Lt Cdr Rob Penn"}, nil},
		{"a company of a nation", "Korvex Electronics of South Korea will build a plant.", []string{"Korvex Electronics, organization: Korvex Electronics", "South Korea, place: South Korea"}, nil},
		{"a role with a participle's look", "Youth wing chief Ravi Teja Meena asked why.",
			[]string{"Ravi Teja Meena, person: Youth wing chief Ravi Teja Meena"}, []string{"Youth wing chief Ravi Teja Meena"}},
		{"sisters", "A merger of Sisters of Hope Health and Acme was shelved.", []string{"Sisters of Hope Health, organization: Sisters of Hope Health"}, nil},
		{"a spokesman of such", "A spokesman for Sisters of Hope, Craig Dunleavy, did not dispute it.",
			[]string{"Craig Dunleavy, person: A spokesman for Sisters of Hope (nominal); Craig Dunleavy"}, nil},
		{"a confederation", "The Confederation of Namibian Fishing Associations said no.",
			[]string{"Confederation of Namibian Fishing Associations, organization: Confederation of Namibian Fishing Associations"}, nil},
	})
}

func TestCapitalsThatAreTold(t *testing.T) {
	runFind(t, []findCase{
		{"not consulted", "Officials said Wellington had not been consulted.", []string{"New Zealand, place: Wellington (metonym)"}, nil},
		{"given", "Washington has given Manila two years to reply.", []string{"Philippines, place: Manila (metonym)"}, nil},
		{"froze", "Budapest vetoed the loan after Brussels froze its funds.", []string{"European Union, organization: Brussels (metonym); its (pronoun)"}, nil},
		{"in marks", "He said that Nairobi had “rejected” the offer.", []string{"Kenya, place: Nairobi (metonym)"}, nil},
		{"a city", "Wellington had been rebuilt. They gave Manila up.", []string{"Wellington, place: Wellington", "Manila, place: Manila"}, nil},
	})
}

func TestAddresses(t *testing.T) {
	runFind(t, []findCase{
		{"no dot", "He met Mr Tom Reed. Mr Reed left.", []string{"Tom Reed, person: Mr Tom Reed; Mr Reed"}, nil},
		{"behind an office", "The Controller of the Fire Service, Mr Dele Ogun, said that he was late.",
			[]string{"Dele Ogun, person: The Controller of the Fire Service (nominal); Mr Dele Ogun; he (pronoun)"}, nil},
		{"a justice", "The panel’s chairman, Justice Modupe Adewale, said no. Justice Adewale left.",
			[]string{"Modupe Adewale, person: The panel’s chairman (nominal); Justice Modupe Adewale; Justice Adewale"}, nil},
		{"a council", "The Justice Reform Council said no.", []string{"Justice Reform Council, organization: Justice Reform Council"}, nil},
	})
}

func TestCandidates(t *testing.T) {
	runFind(t, []findCase{
		{"the nominee", "Anna Reed has big plans for May.\n\nThe Green presidential nominee noted that her campaign had spent little.",
			[]string{"Anna Reed, person: Anna Reed; The Green presidential nominee (nominal); her (pronoun)"}, nil},
		{"a mayor", "Mayor Anna Reed has big plans. The candidate left.", []string{"Anna Reed, person: Mayor Anna Reed"}, nil},
	})
}

func TestWhomPeopleTellOf(t *testing.T) {
	runFind(t, []findCase{
		{"of the heroine", "Edna Marsh died on Sunday. She was 91. She loved radio, and her voice was fine. She was never late. Quill Naugler recalled that she had saved his boat.",
			[]string{"Edna Marsh, person: Edna Marsh; She (pronoun); She (pronoun); her (pronoun); She (pronoun); she (pronoun)"}, nil},
		{"of herself", "Edna Marsh lost. Quill Naugler said she was glad.", []string{"Quill Naugler, person: Quill Naugler; she (pronoun)"}, nil},
		{"a wife", "Ezra Miller ran for mayor. Mrs. Miller stayed at home.", []string{"Ezra Miller, person: Ezra Miller", "Miller, person: Mrs. Miller"}, nil},
	})
}

func TestRolesWithTheirTime(t *testing.T) {
	runFind(t, []findCase{
		{"acting", "Acting Harbor Commissioner Dov Pell said catches fell. Crews disagreed. “We need boats,” the acting commissioner said.",
			[]string{"Dov Pell, person: Harbor Commissioner Dov Pell; the acting commissioner (nominal)"}, nil},
		{"former", "Former Finance Minister Ann Reed lost. The former minister did not answer calls.",
			[]string{"Ann Reed, person: Finance Minister Ann Reed; The former minister (nominal)"}, nil},
		{"new", "New coach Lars Bak lost on Monday. The new coach said he was tired.",
			[]string{"Lars Bak, person: New coach Lars Bak; The new coach (nominal); he (pronoun)"}, nil},
		{"foreign", "Foreign Secretary Ann Reed was late. The foreign secretary said she was sorry.",
			[]string{"Ann Reed, person: Foreign Secretary Ann Reed; The foreign secretary (nominal); she (pronoun)"}, nil},
		{"not who holds it now", "Finance Minister Ann Reed lost. The former minister did not answer calls.",
			[]string{"Ann Reed, person: Finance Minister Ann Reed"}, nil},
	})
}

func TestBodiesBeforeRoles(t *testing.T) {
	runFind(t, []findCase{
		{"and its treasurer", "Hale Paper chairman Joran Berg and its treasurer, Ann Moll, resigned.",
			[]string{"Hale Paper, organization: Hale Paper; its (pronoun)"}, nil},
		{"a boss who tells", "On Monday, Korvex Electronics boss Tom Reed said its sales had doubled.",
			[]string{"Korvex Electronics, organization: Korvex Electronics; its (pronoun)"}, nil},
		{"a person alone", "Tom Reed said its sales had doubled.", []string{"Tom Reed, person: Tom Reed"}, nil},
	})
}

func TestInitials(t *testing.T) {
	runFind(t, []findCase{
		{"both", "Anil Bose Reed built the house. A.B. Reed sold it in 1990. Reed had been ill.",
			[]string{"Anil Bose Reed, person: Anil Bose Reed; A.B. Reed; Reed"}, nil},
		{"first met so", "The house of A.B. Reed burned. Anil Bose Reed had built it.",
			[]string{"Anil Bose Reed, person: A.B. Reed; Anil Bose Reed"}, nil},
		{"apart, at the start", "Anil Bose Reed built the house. A. B. Reed sold it in 1990. Reed had been ill.",
			[]string{"Anil Bose Reed, person: Anil Bose Reed; A. B. Reed; Reed"}, nil},
		{"no initial", "Ann Moll chose an A. The class left.", nil, []string{"A. The"}},
		{"of another", "Anil Bose Reed built the house. C.D. Reed sold it.", []string{"Anil Bose Reed, person: Anil Bose Reed", "C.D. Reed, person: C.D. Reed"}, nil},
		{"no initials", "Jane Olivia Reed built the house. Jo Reed sold it.", []string{"Jane Olivia Reed, person: Jane Olivia Reed", "Jo Reed, person: Jo Reed"}, nil},
	})
}

func TestClubsShortened(t *testing.T) {
	runFind(t, []findCase{
		{"rovers", "Eastfield Rovers have sacked their manager. Rovers lost on Saturday. The club said it would look for another.",
			[]string{"Eastfield Rovers, organization: Eastfield Rovers; Rovers; The club (nominal); it (pronoun)"}, []string{"Rovers"}},
		{"albion", "Northgate Albion have sold their ground. Albion will move in May. The club is poor.",
			[]string{"Northgate Albion, organization: Northgate Albion; Albion; The club (nominal)"}, []string{"Albion"}},
		{"by its town", "FC Nordstad lost. Nordstad have not won since May.", []string{"FC Nordstad, organization: FC Nordstad; Nordstad"}, nil},
		{"a town’s score", "Harlow City lost 2–1 on Saturday. City have not won since May. The club sacked its coach.",
			[]string{"Harlow City, organization: Harlow City; City; The club (nominal); its (pronoun)"}, []string{"City"}},
		{"of many", "Kelby Town have moved. Dov Pell left Kelby Town in May.", []string{"Kelby Town, organization: Kelby Town; Kelby Town"}, nil},
		{"a town", "Tom Reed lives in Kelby Town. It was flooded.", []string{"Kelby Town, place: Kelby Town"}, nil},
		{"athletic", "Marston Athletic won. Athletic have lost twice.", []string{"Marston Athletic, organization: Marston Athletic; Athletic"}, nil},
	})
}

func TestGovernmentsThatFollow(t *testing.T) {
	runFind(t, []findCase{
		{"so did", "Prague urged restraint. So did Bratislava, whose army is small.", []string{"Slovakia, place: Bratislava (metonym)"}, []string{"Bratislava"}},
		{"as did", "France protested, as did Budapest.", []string{"Hungary, place: Budapest (metonym)"}, nil},
		{"nor did, neither has", "Warsaw did not sign. Nor did Budapest. Neither has Vienna.",
			[]string{"Hungary, place: Budapest (metonym)", "Austria, place: Vienna (metonym)"}, nil},
		{"did not", "Berlin backed the plan. Rome did not.", []string{"Italy, place: Rome (metonym)"}, nil},
		{"did too", "Japan protested. Beijing did too.", []string{"China, place: Beijing (metonym)"}, nil},
		{"a city that grew", "Rents in Prague rose. So did Bratislava.", []string{"Bratislava, place: Bratislava"}, nil},
	})
}

func TestOfWhomItIsSaid(t *testing.T) {
	runFind(t, []findCase{
		{"said of", "“He knows what he did,” Ann Reed said of Tom Moll.", []string{"Tom Moll, person: He (pronoun); he (pronoun); Tom Moll"}, nil},
		{"said … of", "“She has lied to us for years,” said Tom Moll of Ann Reed.", []string{"Ann Reed, person: She (pronoun); Ann Reed"}, nil},
		{"and on", "Tom Reed came. “He is a crook,” Ann Hale said of John Moll. “He took it all.”",
			[]string{"John Moll, person: He (pronoun); John Moll; He (pronoun)", "Tom Reed, person: Tom Reed"}, nil},
		{"of another gender", "“She is a crook,” Ann Hale said of John Moll.", []string{"John Moll, person: John Moll"}, nil},
		{"of a body", "“It has lied to us,” Ann Reed said of Korvex Electronics.", []string{"Korvex Electronics, organization: It (pronoun); Korvex Electronics"}, nil},
		{"who speaks for a body", "“It has lied to us,” said Ann Reed of Korvex Electronics.", []string{"Korvex Electronics, organization: us (pronoun); Korvex Electronics"}, nil},
		{"whose widow speaks", "“He will come,” said Ann Reed, the widow of Tom Moll.", []string{"Tom Moll, person: Tom Moll"}, nil},
		{"of what is theirs", "“He will like it,” Ann Hale said of John Moll’s plan.", []string{"John Moll, person: John Moll"}, nil},
	})
}

func TestWhatOrganizationsDo(t *testing.T) {
	runFind(t, []findCase{
		{"behind a time", "Halden Glassworks Ltd. fired forty people. By Friday it had hired them back.",
			[]string{"Halden Glassworks Ltd., organization: Halden Glassworks Ltd.; it (pronoun)"}, nil},
		{"sacked", "Korvex Electronics lost its licence in May. In June it sacked its director.",
			[]string{"Korvex Electronics, organization: Korvex Electronics; its (pronoun); it (pronoun); its (pronoun)"}, nil},
		{"whom they joined", "Alma Reyes, who joined Korvex Electronics in 2011, left on Friday after it cut her pay.",
			[]string{"Korvex Electronics, organization: Korvex Electronics; it (pronoun)"}, nil},
		{"what they founded", "Nils Berg, who founded Korvex Electronics, sold it in May.", []string{"Korvex Electronics, organization: Korvex Electronics; it (pronoun)"}, nil},
		{"what they called so", "Nils Berg, who founded Korvex Electronics, called it a mistake.", []string{"Korvex Electronics, organization: Korvex Electronics"}, nil},
		{"one of two", "Korvex Electronics fell and Halden Glassworks Ltd. rose. By Friday it had hired ten.",
			[]string{"Korvex Electronics, organization: Korvex Electronics", "Halden Glassworks Ltd., organization: Halden Glassworks Ltd."}, nil},
		{"weather", "Korvex Electronics opened late. By Friday it had rained.", []string{"Korvex Electronics, organization: Korvex Electronics"}, nil},
	})
}

func TestPhrasesBeforeSubjects(t *testing.T) {
	runFind(t, []findCase{
		{"according to", "John Hale sued. According to his lawyer, Tom Reed lied.", []string{"lawyer, person: his lawyer (nominal)", "Tom Reed, person: his (pronoun); Tom Reed"}, []string{"Hale"}},
		{"in a letter to", "In a letter to the mayor, Tom Reed denied it.", []string{"Tom Reed, person: Tom Reed"}, nil},
		{"put in", "He wrote to the mayor, Tom Reed, who denied it.", []string{"Tom Reed, person: the mayor (nominal); Tom Reed; who (pronoun)"}, nil},
	})
}

func TestChildren(t *testing.T) {
	runFind(t, []findCase{
		{"my daughter", "Ann Moll lives with her daughter Pia. “My daughter is ill,” Moll said.", []string{"Pia, person: her daughter Pia; My daughter (nominal)"}, nil},
		{"a name’s", "Tom Reed’s son, Carl Reed, is a nurse. Tom Reed drove his son home.",
			[]string{"Carl Reed, person: Tom Reed’s son (nominal); Carl Reed; his son (nominal)"}, nil},
		{"one of two", "Tom Reed’s son, Carl Reed, is a nurse. Tom Reed’s other son, Paul Reed, is a cook. Tom Reed said his son was late.",
			[]string{"Carl Reed, person: Tom Reed’s son (nominal); Carl Reed"}, nil},
		{"another’s", "Tom Reed’s son, Carl Reed, is a nurse. Ann Moll said her son was late.", []string{"Carl Reed, person: Tom Reed’s son (nominal); Carl Reed"}, nil},
	})
}

func TestTwoPronounsInAClause(t *testing.T) {
	runFind(t, []findCase{
		{"she told him", "The landlord told Mrs. Eze to leave; she told him that the rent was paid.",
			[]string{"Eze, person: Mrs. Eze; she (pronoun)", "landlord, person: The landlord (nominal); him (pronoun)"}, nil},
	})
}

func TestTheFormerAndTheLatter(t *testing.T) {
	runFind(t, []findCase{
		{"sentences", "The surgeon, Ann Reed, and the nurse, Tom Moll, gave evidence. The latter said the light was poor. The former said nothing.",
			[]string{"Ann Reed, person: The surgeon (nominal); Ann Reed; The former (nominal)", "Tom Moll, person: the nurse (nominal); Tom Moll; The latter (nominal)"}, nil},
		{"clauses", "Ann Reed met Tom Moll on Monday. The former was late; the latter was not.",
			[]string{"Ann Reed, person: Ann Reed; The former (nominal)", "Tom Moll, person: Tom Moll; the latter (nominal)"}, nil},
		{"three", "Ann Reed met Tom Moll and John Hale. The latter was late.", []string{"John Hale, person: John Hale"}, nil},
		{"no two", "Ann Reed met Tom Moll. The former mayor was late.", []string{"Ann Reed, person: Ann Reed"}, nil},
	})
}

func TestSpouses(t *testing.T) {
	runFind(t, []findCase{
		{"Mrs", "Ola Reed bakes; his wife, Pia, keeps the books. Mr Reed is up at three; Mrs Reed is not.",
			[]string{"Ola Reed, person: Ola Reed; his (pronoun); Mr Reed", "Pia, person: his wife (nominal); Pia; Mrs Reed"}, nil},
		{"Mr", "Ann Reed bakes; her husband, Carl, keeps the books. Mrs Reed is up at three; Mr Reed is not.",
			[]string{"Ann Reed, person: Ann Reed; her (pronoun); Mrs Reed", "Carl, person: her husband (nominal); Carl; Mr Reed"}, nil},
		{"no comma", "Dele Eze bakes and his wife Ngozi keeps the books. Mrs Eze sleeps late.", []string{"Ngozi, person: his wife Ngozi; Mrs Eze"}, nil},
		{"of Mr", "Mr Eze said no. His wife, Ngozi, wept. Mrs Eze left by a side door.", []string{"Ngozi, person: His wife (nominal); Ngozi; Mrs Eze"}, nil},
		{"another of the name", "Tom Reed bakes; his wife, Pia, keeps the books. Ruth Reed came in. Mrs Reed was late.",
			[]string{"Ruth Reed, person: Ruth Reed; Mrs Reed"}, nil},
		{"a miss", "Tom Reed bakes; his wife, Pia, keeps the books. Miss Reed was late.", []string{"Pia, person: his wife (nominal); Pia"}, nil},
	})
}

func TestQuotationsThatGoOn(t *testing.T) {
	runFind(t, []findCase{
		{"a paragraph", "Ann Reed left the hall. “I am done,” she said.\n\n“I never liked it. My feet hurt.”\n\nTom Moll shrugged.",
			[]string{"Ann Reed, person: Ann Reed; I (pronoun); she (pronoun); I (pronoun); My (pronoun)"}, nil},
		{"two more", "“We will go,” said Tom Reed.\n\n“I have no choice.”\n\n“I will not come back.”", []string{"Tom Reed, person: Tom Reed; I (pronoun); I (pronoun)"}, nil},
		{"an answer", "“Are you well?” asked Tom Reed.\n\n“I am well.”", []string{"Tom Reed, person: Tom Reed"}, nil},
		{"turns", "“It is late,” said Tom Reed.\n\n“I know,” said Ann Moll.\n\n“It is cold,” said Tom.\n\n“I know,” said Ann.\n\n“I am off.”\n\n“Good night.”",
			[]string{"Ann Moll, person: I (pronoun); Ann Moll; I (pronoun); Ann"}, nil},
		{"no paragraph of its own", "“It is late,” said Tom Reed.\n\n“I know” is what many heard.", []string{"Tom Reed, person: Tom Reed"}, nil},
	})
}

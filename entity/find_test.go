package entity_test

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
)

func find(text string) *entity.Index { return entity.Find(hearsay.Parse(text)) }

// describe writes an entity as "Name, kind: mention, mention (form)"; the form
// is left out for names.
func describe(e entity.Entity) string {
	var mentions []string
	for _, m := range e.Mentions {
		s := m.Text
		if m.Form != entity.Name {
			s += " (" + m.Form.String() + ")"
		}
		mentions = append(mentions, s)
	}
	return fmt.Sprintf("%s, %s: %s", e.Name, e.Kind, strings.Join(mentions, "; "))
}

// findCase is a text and some of the entities that must be found in it, as
// describe writes them, and names that no entity may have.
type findCase struct {
	name, text string
	want       []string
	not        []string
}

func runFind(t *testing.T, cases []findCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var got, names []string
			for _, e := range find(c.text).All() {
				got = append(got, describe(e))
				names = append(names, e.Name)
			}
			for _, want := range c.want {
				assert.Contains(t, got, want)
			}
			for _, not := range c.not {
				assert.NotContains(t, names, not)
			}
		})
	}
}

func TestTitlesAndNames(t *testing.T) {
	cases := []struct{ text, name, role, affiliation string }{
		{"Chinese Foreign Minister Wang Yi spoke.", "Wang Yi", "Foreign Minister", "Chinese"},
		{"EU foreign policy chief Kaja Kallas spoke.", "Kaja Kallas", "foreign policy chief", "EU"},
		{"French President Emmanuel Macron spoke.", "Emmanuel Macron", "President", "French"},
		{"Sen. Bernie Sanders (I-Vt.) spoke.", "Bernie Sanders", "Sen.", "I-Vt."},
		{"On Monday, former Acme analyst Jane Doe spoke.", "Jane Doe", "analyst", "Acme"},
		{"Tim Cook, the chief executive of Apple, spoke.", "Tim Cook", "chief executive", "Apple"},
		{"John Kerry, the Secretary of State, spoke.", "John Kerry", "Secretary of State", ""},
		{"Apple's chief executive, Tim Cook, spoke.", "Tim Cook", "chief executive", "Apple"},
		{"Interim Police Chief Marco Bell spoke.", "Marco Bell", "Interim Police Chief", ""},
		{"He thanked Rep. Luis Bonner, R-Ariz.", "Luis Bonner", "Rep.", "R-Ariz."},
		{"On Monday, fellow Republican candidate Jane Doe spoke.", "Jane Doe", "candidate", "Republican"},
		{"Leader of the Opposition Farida Alam called for an inquiry.", "Farida Alam", "Leader", "Opposition"},
		{"European Commission President Ursula von der Leyen spoke.", "Ursula von der Leyen", "President", "European Commission"},
		{"Crown Prince Mohammed bin Salman spoke.", "Mohammed bin Salman", "Crown Prince", ""},
		{"Egyptian President Abdel Fattah al-Sisi spoke.", "Abdel Fattah al-Sisi", "President", "Egyptian"},
		{"Brigadier Osman el-Tayeb Hamid spoke.", "Osman el-Tayeb Hamid", "Brigadier", ""},
		{"Actress Maureen O’Neill spoke.", "Maureen O’Neill", "Actress", ""},
		{"Prime Minister Jean-Claude Duval-Legrand spoke.", "Jean-Claude Duval-Legrand", "Prime Minister", ""},
		{"Science Minister Yoon Ji-hye spoke.", "Yoon Ji-hye", "Science Minister", ""},
		{"Rev. Martin Baker Jr. spoke.", "Martin Baker Jr.", "Rev.", ""},
		{"Union leader Robert “Bobby” Keane spoke.", "Robert Keane", "Union leader", ""},
		{"Supreme Court Justice Sonia Sotomayor spoke.", "Sonia Sotomayor", "Justice", "Supreme Court"},
		{"Foreign Ministry spokesman Robert Keane spoke.", "Robert Keane", "spokesman", "Foreign Ministry"},
		{"On Friday, Minister of Education Maria Giannini spoke.", "Maria Giannini", "Minister of Education", ""},
		{"The undersecretary for Education Mr. Toccafondi spoke.", "Toccafondi", "Mr.", ""},
		{"Texas Republican Sen. Robert Keane spoke.", "Robert Keane", "Sen.", "Texas Republican"},
		{"Jane Doe, assistant professor of photography, spoke.", "Jane Doe", "assistant professor", ""},
		{"Lt. Gen. H. R. McMaster spoke.", "H. R. McMaster", "Lt. Gen.", ""},
		{"Goldman Sachs analyst Jan Hatzius spoke.", "Jan Hatzius", "analyst", "Goldman Sachs"},
		{"On Friday, Labour leader Sir Keir Starmer spoke.", "Keir Starmer", "leader", "Labour"},
		{"Rep. Maria Ocasio-Cortez (D-N.Y.) spoke.", "Maria Ocasio-Cortez", "Rep.", "D-N.Y."},
		{"On Monday, Sen. Roy Pickett, R-Texas, spoke.", "Roy Pickett", "Sen.", "R-Texas"},
		{"On Monday, Sen. Roy Pickett, R, spoke.", "Roy Pickett", "Sen.", ""},
		{"In May President Jane Doe spoke.", "Jane Doe", "President", ""},
		{"Dr. J. K. Thornton spoke.", "J. K. Thornton", "Dr.", ""},
		{"Dr. Nora Hill spoke.", "Nora Hill", "Dr.", ""},
		{"Justices Nora Quist and others spoke.", "Nora Quist", "Justices", ""},
		{"Finance Minister Halima Osei spoke.", "Halima Osei", "Finance Minister", ""},
		{"Chief Justice Earl Winslow spoke.", "Earl Winslow", "Chief Justice", ""},
		{"Omar Sheikh Yusuf spoke.", "Omar Sheikh Yusuf", "", ""},
		{"Amina wa Njeri spoke.", "Amina wa Njeri", "", ""},
		{"Dean Vikram Amar of the law school spoke.", "Vikram Amar", "Dean", ""},
		{"Founder and CEO of Acme Jane Doe spoke.", "Jane Doe", "Founder and CEO", "Acme"},
		{"On Friday, CEO of Brightleaf Maria Torres spoke.", "Maria Torres", "CEO", "Brightleaf"},
		{"A spokesman for the ministry, Robert Keane, spoke.", "Robert Keane", "spokesman", "ministry"},
		{"Former Finnish prime minister Sanna Marin spoke.", "Sanna Marin", "prime minister", "Finnish"},
		{"Dr. Martin Luther King Jr. spoke.", "Martin Luther King Jr.", "Dr.", ""},
		{"J.K. Marlowe spoke.", "J.K. Marlowe", "", ""},
		{"A spokesman for the Ministry of Works, Tendai Moyo, spoke.", "Tendai Moyo", "spokesman", "Ministry of Works"},
		{"Judge Maria Gill KC spoke.", "Maria Gill", "Judge", ""},
		{"They praised 20-year-old winger Robert Keane.", "Robert Keane", "winger", ""},
		{"On Friday, Detective Sergeant Una Marr, of Derbyshire Police, spoke.", "Una Marr", "Detective Sergeant", "Derbyshire Police"},
		{"Robert Keane, a former Mexican foreign minister, spoke.", "Robert Keane", "foreign minister", "Mexican"},
		{"Robert Keane, the Charlotte-Mecklenburg police chief, spoke.", "Robert Keane", "police chief", "Charlotte-Mecklenburg"},
		{"On Friday, current Democratic nominee Robert Keane spoke.", "Robert Keane", "nominee", "Democratic"},
		{"Robert Keane, a 43-year-old man, spoke.", "Robert Keane", "", ""},
		{"“No,” Mr. King said.", "King", "Mr.", ""},
		{"They tried Lance Cpl. Tyrone Hale.", "Tyrone Hale", "Lance Cpl.", ""},
		{"Robert Keane, a 43-year-old teacher, spoke.", "Robert Keane", "teacher", ""},
		{"Mayor of London Sadiq Khan spoke.", "Sadiq Khan", "Mayor", "London"},
		{"Xi Jinping spoke.", "Xi Jinping", "", ""},
		{"On Friday, Secretary General Ban Ki-moon spoke.", "Ban Ki-moon", "Secretary General", ""},
		{"On Monday, city mayor Hau Lung-bin spoke.", "Hau Lung-bin", "city mayor", ""},
		{"Scottish First Minister Morag Sinclair spoke.", "Morag Sinclair", "First Minister", "Scottish"},
		{"Mum-of-three Davina Pell spoke.", "Davina Pell", "Mum-of-three", ""},
		{"In a statement, Garda Niamh Tansey spoke.", "Niamh Tansey", "Garda", ""},
		{"“No,” Tembo chief executive Faith Wanjiru said.", "Faith Wanjiru", "chief executive", "Tembo"},
		{"Annelies van der Meer spoke.", "Annelies van der Meer", "", ""},
		{"Nora Quist, a law professor at the University of Tromsø, spoke.", "Nora Quist", "law professor", "University of Tromsø"},
	}
	for _, c := range cases {
		t.Run(c.text, func(t *testing.T) {
			var got []entity.Entity
			for _, e := range find(c.text).All() {
				if e.Kind == entity.Person {
					got = append(got, e)
				}
			}
			require.Len(t, got, 1)
			assert.Equal(t, c.name, got[0].Name)
			assert.Equal(t, c.role, got[0].Role)
			assert.Equal(t, c.affiliation, got[0].Affiliation)
		})
	}
}

// Role, affiliation and name are spans inside their mention.
func TestPartsOfAMention(t *testing.T) {
	doc := hearsay.Parse("Yesterday Chinese Foreign Minister Wang Yi spoke.")
	for m := range entity.Find(doc).Mentions() {
		if m.Form == entity.Name {
			assert.Equal(t, "Chinese Foreign Minister Wang Yi", m.Text)
			assert.Equal(t, "Wang Yi", doc.Slice(m.Name))
			assert.Equal(t, "Foreign Minister", doc.Slice(m.Role))
			assert.Equal(t, "Chinese", doc.Slice(m.Affiliation))
		}
	}
}

func TestAliases(t *testing.T) {
	runFind(t, []findCase{
		{name: "surname and first name", text: "Angela Merkel arrived. Merkel smiled. Angela had slept well.",
			want: []string{"Angela Merkel, person: Angela Merkel; Merkel; Angela"}},
		{name: "family name first", text: "President Xi Jinping arrived. Xi smiled.",
			want: []string{"Xi Jinping, person: President Xi Jinping; Xi"}},
		{name: "the full name comes later", text: "Keane was angry. Robert Keane had waited for hours.",
			want: []string{"Robert Keane, person: Keane; Robert Keane"}},
		{name: "a title before the given name", text: "Dame Rosa Fenn sang. Dame Rosa smiled.", want: []string{"Rosa Fenn, person: Dame Rosa Fenn; Dame Rosa"}},
		{name: "a title before a surname that is another's given name", text: "James Hale sang. Mr. James smiled.",
			want: []string{"James Hale, person: James Hale", "James, person: Mr. James"}},
		{name: "a title before a given name that is nobody's surname", text: "Bjørn Dahl sang. Mr. Bjørn smiled.",
			want: []string{"Bjørn Dahl, person: Bjørn Dahl; Mr. Bjørn"}},
		{name: "surname that is a title", text: "Dr. Martin Luther King Jr. sang. King smiled.",
			want: []string{"Martin Luther King Jr., person: Dr. Martin Luther King Jr.; King"}},
		{name: "particles at the start of a sentence", text: "Vincent van den Berg sang. Van den Berg smiled.",
			want: []string{"Vincent van den Berg, person: Vincent van den Berg; Van den Berg"}},
		{name: "a title spelled out", text: "Sen. Clara Hobbs sang. The senator smiled.",
			want: []string{"Clara Hobbs, person: Sen. Clara Hobbs; The senator (nominal)"}},
		{name: "a role of two nouns", text: "Tim Cook, the chief executive of Apple, sang. The chief executive smiled.",
			want: []string{"Tim Cook, person: Tim Cook; the chief executive of Apple (nominal); The chief executive (nominal)"}},
		{name: "acronym with stops", text: "The Federal Aviation Administration met. The F.A.A. agreed.",
			want: []string{"Federal Aviation Administration, organization: Federal Aviation Administration; F.A.A."}},
		{name: "where a company is from", text: "Acme Holdings plc fell. Acme said the Oslo-based company would recover.",
			want: []string{"Acme Holdings plc, organization: Acme Holdings plc; Acme; the Oslo-based company (nominal)"}},
		{name: "nickname in single marks", text: "On Sunday coach Darren 'Dazza' Koch wept. Koch smiled.",
			want: []string{"Darren Koch, person: coach Darren 'Dazza' Koch; Koch"}},
		{name: "nickname in curly marks", text: "Darren ‘Dazza’ Koch wept. Dazza smiled.", want: []string{"Darren Koch, person: Darren ‘Dazza’ Koch; Dazza"}},
		{name: "nickname with an article", text: "Joe “the Bull” Hale wept. Hale smiled.", want: []string{"Joe Hale, person: Joe “the Bull” Hale; Hale"}},
		{name: "nickname that is a title", text: "Mike “King” Hale wept. Hale smiled.", want: []string{"Mike Hale, person: Mike “King” Hale; Hale"}},
		{name: "nickname alone", text: "Harold “Hal” Whitcombe sang. Hal smiled.",
			want: []string{"Harold Whitcombe, person: Harold “Hal” Whitcombe; Hal"}},
		{name: "a title tells which of two", text: "Siobhán O’Dwyer met Declan O'Dwyer. Ms. O’Dwyer smiled.",
			want: []string{"Siobhán O’Dwyer, person: Siobhán O’Dwyer; Ms. O’Dwyer"}},
		{name: "an office called after its holder", text: "The U.S. Attorney’s Office agreed. It wept.",
			want: []string{"U.S. Attorney’s Office, organization: U.S. Attorney’s Office; It (pronoun)"}},
		{name: "all words of a role", text: "Home Secretary Clara Hobbs sang. The home secretary smiled.",
			want: []string{"Clara Hobbs, person: Home Secretary Clara Hobbs; The home secretary (nominal)"}},
		{name: "head before of", text: "The Ohio Board of Elections met.", want: []string{"Ohio Board of Elections, organization: Ohio Board of Elections"}},
		{name: "a committee of two subjects", text: "He led the House Roads and Bridges Committee for years.",
			want: []string{"House Roads and Bridges Committee, organization: House Roads and Bridges Committee"}},
		{name: "counted", text: "She cites the Second Amendment.", want: []string{"Second Amendment, document: Second Amendment"}},
		{name: "other scripts", text: "He told reporters that 李明 had left. 李明 smiled.", want: []string{"李明, person: 李明; 李明"}},
		{name: "organization without its head", text: "The mill went to Grupo Albor. Albor paid cash.",
			want: []string{"Grupo Albor, organization: Grupo Albor; Albor"}},
		{name: "company without head and form", text: "Norsk Havkraft AS lost money. Havkraft will recover.",
			want: []string{"Norsk Havkraft AS, organization: Norsk Havkraft AS; Havkraft"}},
		{name: "board of a spokesman", text: "The State Water Board met. A spokesman for the board, Dale Hruska, smiled.",
			want: []string{"State Water Board, organization: State Water Board; the board (nominal)"}},
		{name: "surname that is a month", text: "Theresa May spoke on Monday in May. Then Mrs. May left, as May had promised.",
			want: []string{"Theresa May, person: Theresa May; Mrs. May; May"}},
		{name: "initials", text: "J. Thornton wrote it. John Thornton was proud.",
			want: []string{"John Thornton, person: J. Thornton; John Thornton"}},
		{name: "possessive", text: "Angela Merkel arrived. Merkel’s plane was late.",
			want: []string{"Angela Merkel, person: Angela Merkel; Merkel"}},
		{name: "first of two family names", text: "Eusebio Mamani Choque sang. Mamani danced.",
			want: []string{"Eusebio Mamani Choque, person: Eusebio Mamani Choque; Mamani"}},
		{name: "family members kept apart", text: "Bill Clinton spoke first. Hillary Clinton followed. Mr. Clinton left early, and Mrs. Clinton stayed.",
			want: []string{"Bill Clinton, person: Bill Clinton; Mr. Clinton", "Hillary Clinton, person: Hillary Clinton; Mrs. Clinton"}},
		{name: "a mother and her daughter", text: "Miss Dora Weber sat down. Mrs. Weber came in, and Miss Weber rose.",
			want: []string{"Dora Weber, person: Miss Dora Weber; Miss Weber", "Weber, person: Mrs. Weber"}},
		{name: "a surname alone stays whose it is", text: "Carl Weber sang. Weber bowed. Weber left. Then Dora Weber came. Weber waved.",
			want: []string{"Carl Weber, person: Carl Weber; Weber; Weber; Weber", "Dora Weber, person: Dora Weber"}},
		{name: "shouted words of grammar", text: "Last of all came the OLD KING AND QUEEN OF HEARTS.", not: []string{"AND QUEEN OF HEARTS"}},
		{name: "a role tells which of two", text: "Helen Marsh, a judge, met Adrian Marsh, a plumber. Judge Marsh smiled. Mr. Marsh bowed.",
			want: []string{"Helen Marsh, person: Helen Marsh; a judge (nominal); Judge Marsh", "Adrian Marsh, person: Adrian Marsh; a plumber (nominal); Mr. Marsh"}},
		{name: "a council by its head before a role", text: "Cotswold Vale District Council met. Council chairman Hugo Fane smiled.",
			want: []string{"Cotswold Vale District Council, organization: Cotswold Vale District Council; Council"}},
		{name: "a name with and", text: "The charity Hoof and Home denied it. Hoof and Home has ten members.",
			want: []string{"Hoof and Home, organization: Hoof and Home; Hoof and Home"}},
		{name: "two names with and", text: "The US team Cloud9 and Immortals met.", not: []string{"Cloud9 and Immortals"}},
		{name: "behind a word that opens", text: "Donald Trump left. Everything Trump says is a lie. “Notice Trump sniffing,” he said. “Candidate Trump should go.”",
			want: []string{"Donald Trump, person: Donald Trump; Trump; Trump; Candidate Trump"}},
		{name: "an office that is a surname", text: "Jim Justice won. His job was to help Mr. Justice. A Democrat, Mr. Justice is rich.",
			want: []string{"Jim Justice, person: Jim Justice; His (pronoun); Mr. Justice; Mr. Justice"}},
		{name: "a captain beside a man of her name", text: "Michael Osei sat by Esther Osei. Captain Osei slept, but Mr. Osei did not.",
			want: []string{"Michael Osei, person: Michael Osei; Mr. Osei", "Esther Osei, person: Esther Osei; Captain Osei"}},
		{name: "particles first", text: "Annelies van der Meer won. Van der Meer smiled.", want: []string{"Annelies van der Meer, person: Annelies van der Meer; Van der Meer"}},
		{name: "two apostrophes", text: "Niamh O’Rourke and Conor O'Rourke are cousins. Mr. O'Rourke is older.",
			want: []string{"Niamh O’Rourke, person: Niamh O’Rourke", "Conor O'Rourke, person: Conor O'Rourke; Mr. O'Rourke"}},
		{name: "a president and his wife", text: "President Obama spoke first. Mr. Obama was glad. Then Michelle Obama danced.",
			want: []string{"Obama, person: President Obama; Mr. Obama", "Michelle Obama, person: Michelle Obama"}},
		{name: "a wife and her president", text: "First Lady Michelle Obama danced. President Obama was glad.",
			want: []string{"Obama, person: President Obama", "Michelle Obama, person: First Lady Michelle Obama"}},
		{name: "whose staffer", text: "Hillary Clinton met Clinton’s top IT staffer Robert Keane.", not: []string{"Clinton’s top IT"},
			want: []string{"Hillary Clinton, person: Hillary Clinton; Clinton", "Robert Keane, person: Clinton’s top IT staffer Robert Keane"}},
		{name: "same family name, newly introduced", text: "John Smith, a farmer, spoke. Peter Smith, a baker, disagreed.",
			want: []string{"John Smith, person: John Smith; a farmer (nominal)", "Peter Smith, person: Peter Smith; a baker (nominal)"}},
		{name: "acronym after its expansion", text: "The International Monetary Fund met. The IMF agreed.",
			want: []string{"International Monetary Fund, organization: International Monetary Fund; IMF"}},
		{name: "acronym before its expansion", text: "KFRA staff left. The Kenya Feeder Roads Authority paid them.",
			want: []string{"Kenya Feeder Roads Authority, organization: KFRA; Kenya Feeder Roads Authority"}},
		{name: "acronym in brackets", text: "The Union of Lamp Makers (ULM) met. The ULM agreed.",
			want: []string{"Union of Lamp Makers, organization: Union of Lamp Makers; ULM; ULM"}},
		{name: "beginnings of words", text: "The Caribbean Community met. Caricom agreed.",
			want: []string{"Caribbean Community, organization: Caribbean Community; Caricom"}},
		{name: "company without its form", text: "Cóndor Austral SA lost money. Cóndor Austral will recover.",
			want: []string{"Cóndor Austral SA, organization: Cóndor Austral SA; Cóndor Austral"}},
		{name: "organization by its first word", text: "Kestrel Turbine Works paid. Kestrel said so.",
			want: []string{"Kestrel Turbine Works, organization: Kestrel Turbine Works; Kestrel"}},
		{name: "without its first words", text: "Aung San Suu Kyi spoke in Oslo. Suu Kyi thanked her hosts.",
			want: []string{"Aung San Suu Kyi, person: Aung San Suu Kyi; Suu Kyi; her (pronoun)"}},
		{name: "headline", text: "Keane Vows to Eliminate Tax Breaks for the Rich\n\nRobert Keane said so.",
			want: []string{"Robert Keane, person: Keane; Robert Keane"}, not: []string{"Tax Breaks", "Rich"}},
		{name: "party and place are no name", text: "Sen. Timothy Keane (D-Va.) said so.", not: []string{"D-Va", "D-Va."}},
		{name: "accents left out", text: "José Martínez spoke. Jose Martinez left.",
			want: []string{"José Martínez, person: José Martínez; Jose Martinez"}},
		{name: "capitals", text: "ANGELA MERKEL\n\nAngela Merkel arrived on Monday.",
			want: []string{"Angela Merkel, person: ANGELA MERKEL; Angela Merkel"}},
		{name: "family name that is a place's", text: "Victoria Paris spoke. Paris said she was free.",
			want: []string{"Victoria Paris, person: Victoria Paris; Paris; she (pronoun)"}},
		{name: "named in passing", text: "She met a boy named Raymond Luján. Luján was tall.",
			want: []string{"Raymond Luján, person: a boy (nominal); Raymond Luján; Luján"}},
	})
}

func TestKinds(t *testing.T) {
	runFind(t, []findCase{
		{name: "ministry", text: "The Health Ministry denied it.", want: []string{"Health Ministry, organization: Health Ministry"}},
		{name: "with its nation", text: "The U.S. State Department denied it.", want: []string{"U.S. State Department, organization: U.S. State Department"}},
		{name: "bank of a country", text: "The Bank of Ghana denied it.", want: []string{"Bank of Ghana, organization: Bank of Ghana"}},
		{name: "company", text: "Acme Widgets Inc. denied it.", want: []string{"Acme Widgets Inc., organization: Acme Widgets Inc."}},
		{name: "company with a noun for a person behind it", text: "Orvane Inc., a leader in home storage, denied it.",
			want: []string{"Orvane Inc., organization: Orvane Inc."}},
		{name: "ordinal", text: "He led the 4th Engineer Battalion.", want: []string{"4th Engineer Battalion, organization: 4th Engineer Battalion"}},
		{name: "saint's hospital", text: "He works at St. Brigid’s Hospital.", want: []string{"St. Brigid’s Hospital, organization: St. Brigid’s Hospital"}},
		{name: "company and its state", text: "It lost to Korvex Inc of Ohio.", want: []string{"Korvex Inc, organization: Korvex Inc", "Ohio, place: Ohio"}},
		{name: "company by its chief", text: "Mina Farrokh, the chief executive of Lattice Robotics, left.", want: []string{"Lattice Robotics, organization: Lattice Robotics"}},
		{name: "union that calls itself it", text: "IG Metall said it would fight the plan.", want: []string{"IG Metall, organization: IG Metall; it (pronoun)"}},
		{name: "company with its Norwegian form", text: "Norsk Havkraft AS denied it.", want: []string{"Norsk Havkraft AS, organization: Norsk Havkraft AS"}},
		{name: "company by its shares", text: "Shares of Harland Cole rose.", want: []string{"Harland Cole, organization: Harland Cole"}},
		{name: "company by its rise", text: "Johnson Matthey rose 2 percent in London.", want: []string{"Johnson Matthey, organization: Johnson Matthey"}},
		{name: "company by a description", text: "It was Mayer Brown, a law firm.", want: []string{"Mayer Brown, organization: Mayer Brown; a law firm (nominal)"}},
		{name: "town by its people", text: "Residents of Telvana denied it.", want: []string{"Telvana, place: Telvana"}},
		{name: "nation like a word of grammar", text: "He likes the US very much.", want: []string{"United States, place: US"}},
		{name: "a subject that looks like a verb", text: "Officials said nothing.", want: []string{"Officials, group: Officials (nominal)"}},
		{name: "nation in a company's name", text: "American Airlines denied it.", want: []string{"American Airlines, organization: American Airlines"}},
		{name: "a man of a nation", text: "The Dane laughed. He had won.", want: []string{"Dane, person: Dane (nominal); He (pronoun)"}, not: []string{"Denmark"}},
		{name: "a nation by its people", text: "The Dutch laughed.", want: []string{"Netherlands, place: Dutch (adjective)"}},
		{name: "unnamed source", text: "A source said the deal was off.", want: []string{"source, person: A source (nominal)"}},
		{name: "a company's rival", text: "On Monday, rival Orvane denied it.", want: []string{"Orvane, organization: Orvane"}},
		{name: "police", text: "Police denied it. The police said so. Police were sure.", want: []string{"Police, organization: Police (nominal); The police (nominal); Police (nominal)"}},
		{name: "a family by its name", text: "The Clintons left. Hillary Clinton smiled.", want: []string{"Clintons, group: Clintons"}},
		{name: "an adjective that opens", text: "Poor Mexico denied it. It likes Mexico.", want: []string{"Mexico, place: Mexico; It (pronoun); Mexico"}},
		{name: "at least", text: "He saw at least four officers. They said so.", want: []string{"officers, group: four officers (nominal); They (pronoun)"}},
		{name: "centers for", text: "He left the Center of Research for Development.", want: []string{"Center of Research for Development, organization: Center of Research for Development"}},
		{name: "what an agency is", text: "According to Yonhap news agency, it rained. Yonhap was sure.",
			want: []string{"Yonhap news agency, organization: Yonhap news agency (nominal); Yonhap; Yonhap"}},
		{name: "newspaper of a nation", text: "He writes for the Saudi Gazette.", want: []string{"Saudi Gazette, organization: Saudi Gazette"}},
		{name: "captions", text: "They met Barack Obama Image: a crowd.", want: []string{"Barack Obama, person: Barack Obama"}},
		{name: "dateline", text: "GOHEUNG — The rocket failed on Monday.", want: []string{"GOHEUNG, place: GOHEUNG"}},
		{name: "dateline of an agency", text: "GOHEUNG (Marketwire) - The rocket failed on Monday.", want: []string{"GOHEUNG, place: GOHEUNG"}},
		{name: "an anchor", text: "She said so in an interview with CNN’s Wolf Blitzer.", want: []string{"Wolf Blitzer, person: Wolf Blitzer"}},
		{name: "storm", text: "Hurricane Maria hit Dover. Maria killed ten.", want: []string{"Hurricane Maria, event: Hurricane Maria; Maria"}},
		{name: "party", text: "Democrats denied it.", want: []string{"Democrats, group: Democrats"}},
		{name: "nation", text: "He flew to France.", want: []string{"France, place: France"}},
		{name: "nationality tied to its country", text: "France won. The French team cheered.", want: []string{"France, place: France; French (adjective)"}},
		{name: "town", text: "He lives in the town of Sullkani.", want: []string{"Sullkani, place: Sullkani"}},
		{name: "town of a saint", text: "He moved to St. Louis.", want: []string{"St. Louis, place: St. Louis"}},
		{name: "where a subclause says so", text: "They were missed on Sua Lahi, where it rained.", want: []string{"Sua Lahi, place: Sua Lahi"}},
		{name: "an association of people", text: "He left the Association of Boat Owners.", want: []string{"Association of Boat Owners, organization: Association of Boat Owners"}},
		{name: "a subject that someone teaches", text: "Folklore lecturer Petronella Quaife denied it.", not: []string{"Folklore"}},
		{name: "a company with a first word that is nobody's", text: "The owner of a quarry, Minera Los Alisos, said it would close.",
			not: []string{"Los Alisos", "owner of a quarry"}},
		{name: "river", text: "They swam in the Rhine River.", want: []string{"Rhine River, place: Rhine River"}},
		{name: "document", text: "The Paris Agreement says so.", want: []string{"Paris Agreement, document: Paris Agreement"}},
		{name: "sums are no names", text: "It cost US$ 30 and Sh340m.", not: []string{"US", "US$", "Sh340m"}},
		{name: "who holds an office is no place", text: "The President of France met the Secretary of State.", want: []string{"France, place: France"}, not: []string{"State", "President of France"}},
		{name: "a name that starts with a word of grammar", text: "The New Zealand government denied it.", want: []string{"New Zealand government, organization: The New Zealand government"}},
		{name: "nor are days", text: "On Monday in March it rained.", not: []string{"Monday", "March"}},
		{name: "nor what is coined of names", text: "He likes Obamacare and Brexit.", not: []string{"Obamacare", "Brexit"}},
		{name: "nor offices at the start of a sentence", text: "“Justice is on the ballot,” he said.", not: []string{"Justice"}},
		{name: "nor what someone becomes", text: "If Robert Keane is elected president, he will go.", not: []string{"elected president", "president"}},
		{name: "nor nobody", text: "“No sane person will go,” he said. No sane person said so.", not: []string{"No sane person", "sane person"}},
		{name: "nor a deed of the police", text: "She saw a police shooting in Tulsa. Police said so.", want: []string{"Police, organization: Police (nominal)"}},
		{name: "a show with a host", text: "On The Laura Hale Show, Laura Hale told him so. Laura smiled.", want: []string{"Laura Hale Show, document: Laura Hale Show"}},
		{name: "an association of citizens", text: "He left Citizens for Tax Justice.", want: []string{"Citizens for Tax Justice, organization: Citizens for Tax Justice"}},
		{name: "two towns in one", text: "He lives in Charlotte-Mecklenburg.", want: []string{"Charlotte-Mecklenburg, place: Charlotte-Mecklenburg"}},
		{name: "dateline in capitals with a date", text: "LOS ANGELES, Sept. 28 (UPI) — It rained.", want: []string{"Los Angeles, place: LOS ANGELES"}},
		{name: "a bill", text: "Bill Clinton signed the 1994 Crime Bill.", want: []string{"Bill Clinton, person: Bill Clinton"}},
		{name: "a center of two words", text: "He left the Center of Media Justice.", want: []string{"Center of Media Justice, organization: Center of Media Justice"}},
		{name: "a university of a state with New", text: "He left the University of New Mexico.", want: []string{"University of New Mexico, organization: University of New Mexico"}},
		{name: "a credit", text: "They saw student Ahmed Mohamed Image: Twitter.", want: []string{"Ahmed Mohamed, person: student Ahmed Mohamed"}},
		{name: "nor any bank or public office", text: "If any bank fails, it will close. He has never held public office, a baker said.", not: []string{"any bank", "bank", "public office", "office"}},
		{name: "a number with a hyphen", text: "Her five-year plan, which is old, says so.", want: []string{"five-year plan, document: Her five-year plan (nominal); which (pronoun)"}},
		{name: "dateline with its state", text: "NEWPORT NEWS, Va. - In a trice it was over.", want: []string{"NEWPORT NEWS, place: NEWPORT NEWS", "Virginia, place: Va."}},
		{name: "a town and its state", text: "Donna Rawlings, 59, of Ashton, Md., watched it.", want: []string{"Ashton, place: Ashton", "Maryland, place: Md."}},
		{name: "a center called after a person", text: "The George W. Bush Presidential Center in Dallas maintains it.",
			want: []string{"George W. Bush Presidential Center, organization: George W. Bush Presidential Center"}},
		{name: "a society called after a person", text: "He told one of his young John Birch Society friends so.", want: []string{"John Birch Society, organization: John Birch Society"}},
		{name: "a union with a word of grammar", text: "He left the United Mine Workers in May.", want: []string{"United Mine Workers, organization: United Mine Workers"}},
		{name: "a symposium of women", text: "She left the Black Women’s Agenda Symposium.", want: []string{"Black Women’s Agenda Symposium, organization: Black Women’s Agenda Symposium"}},
		{name: "county", text: "He won Wake County.", want: []string{"Wake County, place: Wake County"}},
		{name: "workers of a nation", text: "He left the Communications Workers of America.", want: []string{"Communications Workers of America, organization: Communications Workers of America"}},
		{name: "nor what stands before a dash", text: "They met the candidates - former Florida governor Tom Reed and Ann Hale.", not: []string{"candidates - former Florida"}, want: []string{"Florida, place: Florida"}},
		{name: "nor members' parties", text: "He praised Bob Corker, R-Tenn., and Lindsey Graham, R-S.C., now saying so.", not: []string{"R-S.C.", "R-S.C", "South Carolina"}},
		{name: "nor me", text: "“Neither do I.” He left.", not: []string{"I."}},
		{name: "nor sessions", text: "They met in Executive Session today.", not: []string{"Session"}},
		{name: "nor what a headline makes one", text: "Obama Sees 'Personal Insult' if Voters Stay Home\n\nMr. Obama said it would be a personal insult.\n\nHe left.", not: []string{"Personal Insult"}},
		{name: "nor forms of address", text: "“No, Your Honor,” she said.", not: []string{"Honor"}},
		{name: "nor offices that are spoken to", text: "“No, Madam Speaker,” she said.", not: []string{"Speaker"}},
	})
}

func TestPronouns(t *testing.T) {
	runFind(t, []findCase{
		{name: "gender from a title", text: "Mr. Hale met Ms. Ortiz. He bowed. She laughed.",
			want: []string{"Hale, person: Mr. Hale; He (pronoun)", "Ortiz, person: Ms. Ortiz; She (pronoun)"}},
		{name: "gender from a given name", text: "Robert Keane met Maria Ortiz. She laughed.",
			want: []string{"Maria Ortiz, person: Maria Ortiz; She (pronoun)"}},
		{name: "who", text: "Ortiz, who was in Lima, laughed.", want: []string{"Ortiz, person: Ortiz; who (pronoun)"}},
		{name: "I is the speaker", text: "“I am glad,” Maria Ortiz said.",
			want: []string{"Maria Ortiz, person: I (pronoun); Maria Ortiz"}},
		{name: "we is the organization that speaks", text: "“We are glad,” the Health Ministry said.",
			want: []string{"Health Ministry, organization: We (pronoun); Health Ministry"}},
		{name: "we is the organization that someone speaks for", text: "The Health Ministry’s director, Maria Ortiz, was glad. “We are ready,” Ortiz said.",
			want: []string{"Health Ministry, organization: Health Ministry; We (pronoun)"}},
		{name: "you is who is spoken to", text: "“You lied to me,” Nina Faro told Omar Diaz.",
			want: []string{"Omar Diaz, person: You (pronoun); Omar Diaz", "Nina Faro, person: me (pronoun); Nina Faro"}},
		{name: "it is who said so", text: "Orvane Inc. said it would close its plant.",
			want: []string{"Orvane Inc., organization: Orvane Inc.; it (pronoun); its (pronoun)"}},
		{name: "we is what someone unnamed speaks for", text: "“We are ready,” said a spokesman for the Health Ministry.",
			want: []string{"Health Ministry, organization: We (pronoun); Health Ministry"}},
		{name: "it is who said so, over a clause", text: "The committee, which met on Friday, said it would wait.",
			want: []string{"committee, organization: The committee (nominal); which (pronoun); it (pronoun)"}},
		{name: "it is what someone speaks for", text: "The State Water Board met. A spokesman for the board said it would do nothing.",
			want: []string{"State Water Board, organization: State Water Board; the board (nominal); it (pronoun)"}},
		{name: "it of what is said", text: "Orvane Inc. said it was clear that all was lost.", want: []string{"Orvane Inc., organization: Orvane Inc."}},
		{name: "they are who said so", text: "Police said they had made an arrest.", want: []string{"Police, organization: Police (nominal); they (pronoun)"}},
		{name: "her husband twice", text: "Nora Lund said her husband was ill. She said her husband had slept.",
			want: []string{"husband, person: her husband (nominal); her husband (nominal)"}},
		{name: "his wife, who was named", text: "Mr. Hale left. His wife, Ruth Hale, stayed. He said his wife was ill.",
			want: []string{"Ruth Hale, person: His wife (nominal); Ruth Hale; his wife (nominal)"}},
		{name: "the owner in front of a name", text: "Rosa Klein and her brother Peter Klein left.", want: []string{"Rosa Klein, person: Rosa Klein; her (pronoun)"}},
		{name: "we is who a spokeswoman speaks for", text: "The Health Ministry denied it. “We were not asked,” a spokeswoman said.",
			want: []string{"Health Ministry, organization: Health Ministry; We (pronoun)"}},
		{name: "one of two", text: "Joan Pell and Ruth Amis shared a cab. She paid.", want: []string{"Joan Pell, person: Joan Pell", "Ruth Amis, person: Ruth Amis"}},
		{name: "he is not the speaker", text: "Robert Keane arrived. “He is late,” John Hale said.",
			want: []string{"Robert Keane, person: Robert Keane; He (pronoun)"}},
		{name: "who speaks is not named there", text: "Mr. Lund met Mr. Sato. Mr. Sato smiled. “Sato cannot win,” he said.",
			want: []string{"Lund, person: Mr. Lund; he (pronoun)"}},
		{name: "but may be named by those they quote", text: "Mr. Lund laughed. “She said, ‘Mr. Lund, stop,’” he recalled.",
			want: []string{"Lund, person: Mr. Lund; Mr. Lund; he (pronoun)"}},
		{name: "who spoke speaks on", text: "Nora Lund said that Maria Sato had lied about the sale. She said the deal was dead.",
			want: []string{"Nora Lund, person: Nora Lund; She (pronoun)"}},
		{name: "who, behind what someone is of", text: "Hugh Tan of Orvane, who was ill, left.", want: []string{"Hugh Tan, person: Hugh Tan; who (pronoun)"}},
		{name: "they", text: "The officials arrived. They said nothing.", want: []string{"officials, group: The officials (nominal); They (pronoun)"}},
		{name: "we is the company of an officer", text: "Dorvale Foods lost money. The company makes pies. “We were late, and I am sorry,” Chief Executive Anna Polk said.",
			want: []string{"Dorvale Foods, organization: Dorvale Foods; The company (nominal); We (pronoun)", "Anna Polk, person: I (pronoun); Chief Executive Anna Polk"}},
		{name: "we is the team of a coach", text: "“We ran well,” said Pia Lund, the coach of the Harlow Rovers.",
			want: []string{"Harlow Rovers, organization: We (pronoun); Harlow Rovers"}},
		{name: "an officer's role in small letters behind a quotation", text: "“I saw it,” chief executive Anna Polk wrote on Monday.",
			want: []string{"Anna Polk, person: I (pronoun); chief executive Anna Polk"}},
		{name: "a sentence leads up to the quotation", text: "Paul Rose shrugged. “I never saw it.”", want: []string{"Paul Rose, person: Paul Rose; I (pronoun)"}},
		{name: "a sentence and a colon lead up to it", text: "Paul Rose was blunt: “I hate it.”", want: []string{"Paul Rose, person: Paul Rose; I (pronoun)"}},
		{name: "who is quoted within a quotation", text: "“My wife told me, ‘I want a dog,’ and I laughed,” Tom Reed said.",
			want: []string{"Tom Reed, person: My (pronoun); me (pronoun); I (pronoun); Tom Reed", "wife, person: My wife (nominal); I (pronoun)"}},
		{name: "turns of a transcript", text: "Mara Quill: Why did you leave?\n\nTom Reed: I was tired.\n\nQuill: I see.",
			want: []string{"Mara Quill, person: Mara Quill; Quill; I (pronoun)", "Tom Reed, person: Tom Reed; I (pronoun)"}},
		{name: "a turn of several paragraphs", text: "Tom Reed: I was tired.\n\nMy wife was not.\n\nI left.\n\nMara Quill: And then?",
			want: []string{"Tom Reed, person: Tom Reed; I (pronoun); My (pronoun); I (pronoun)"}},
		{name: "a paragraph that a colon announces", text: "Tom Reed wrote:\n\nI was wrong.\n\nNobody answered.",
			want: []string{"Tom Reed, person: Tom Reed; I (pronoun)"}},
		{name: "an author in the first person", text: "By Mara Quill\n\nI live in Dorle. My dog does not.\n\nThis week I met the mayor, Tom Reed. “I like dogs,” he said.",
			want: []string{"Mara Quill, person: Mara Quill; I (pronoun); My (pronoun); I (pronoun)", "Tom Reed, person: the mayor (nominal); Tom Reed; I (pronoun); he (pronoun)"}},
		{name: "who writes is no other's she", text: "By Mara Quill\n\nThe council met. She was late.", want: []string{"Mara Quill, person: Mara Quill"}},
		{name: "who has been said to be something", text: "Marta Vidal is a former captain who entered politics late. She said no.",
			want: []string{"Marta Vidal, person: Marta Vidal; who (pronoun); She (pronoun)"}},
		{name: "she is the subject of the sentence before", text: "Ana Lopez sings, and she dances. Ivy Tan folded up a chair. She had waited.",
			want: []string{"Ivy Tan, person: Ivy Tan; She (pronoun)"}},
		{name: "a lead that leaves the name for later", text: "Farmer moved wall by night\n\nA Leitrim farmer shifted a stone wall over many years, a court has heard.\n\nTom Reed (67), of Drumroe, denied it.",
			want: []string{"Tom Reed, person: Farmer (nominal); A Leitrim farmer (nominal); Tom Reed"}},
		{name: "a headline that leaves the name for later", text: "City museum to send cloths home\n\nThe Ashby Museum promised on Monday to return the twelve cloths.",
			want: []string{"Ashby Museum, organization: City museum (nominal); Ashby Museum"}},
		{name: "a company before its name", text: "A doctor asked on Sunday why the company had changed its measure. Lumera Bank denied it.",
			want: []string{"Lumera Bank, organization: the company (nominal); its (pronoun); Lumera Bank"}},
		{name: "another of the same trade", text: "Farmer moved wall by night\n\nA Leitrim farmer shifted a stone wall over many years, a court has heard.\n\nGarda Tom Reed saw it.",
			want: []string{"Leitrim farmer, person: Farmer (nominal); A Leitrim farmer (nominal)"}},
		{name: "a company that is an owner", text: "The ferry's owner, Coral Line Shipping, denied that it had been told.",
			want: []string{"Coral Line Shipping, organization: The ferry's owner (nominal); Coral Line Shipping; it (pronoun)"}},
		{name: "what a description ends with is no head", text: "A lawyer for the brothers, Gustavo Zabalza, agreed.",
			want: []string{"Gustavo Zabalza, person: A lawyer for the brothers (nominal); Gustavo Zabalza"}},
		{name: "an association that is a union", text: "Wages rose, said the Hollis Education Association. The union took no position.",
			want: []string{"Hollis Education Association, organization: Hollis Education Association; The union (nominal)"}},
		{name: "a witness", text: "Art Quill testified that it rained. Tom Reed put it to the witness that it snowed.",
			want: []string{"Art Quill, person: Art Quill; the witness (nominal)"}},
		{name: "either of two who argued", text: "Sheila Grant and Nora Lind argued for an hour. Then she slammed the door.",
			want: []string{"Sheila Grant, person: Sheila Grant", "Nora Lind, person: Nora Lind"}},
		{name: "put in behind a relative", text: "Shanice Bogle left. Her mother, she added, had wept.", want: []string{"Shanice Bogle, person: Shanice Bogle; Her (pronoun); she (pronoun)"}},
		{name: "a noun that who follows", text: "It was a pool cleaner, who said his net was torn.", want: []string{"pool cleaner, person: a pool cleaner (nominal); who (pronoun); his (pronoun)"}},
		{name: "not whose grandfather", text: "Ms. Hale sat. The owner, Réjean Plourde, whose grandfather founded it, wept. “I am sad,” he said.",
			want: []string{"Réjean Plourde, person: The owner (nominal); Réjean Plourde; whose (pronoun); I (pronoun); he (pronoun)"}},
		{name: "who resigned as what", text: "Imogen Sayle has resigned as transport secretary. The transport secretary was tired.",
			want: []string{"Imogen Sayle, person: Imogen Sayle; The transport secretary (nominal)"}},
		{name: "whose letter", text: "Here is a passage of Imogen Sayle’s letter to Gareth Pennick:\n\nI was told that it rained.",
			want: []string{"Imogen Sayle, person: Imogen Sayle; I (pronoun)", "Gareth Pennick, person: Gareth Pennick"}},
		{name: "the woman of the headline", text: "The woman who listens to dams\n\nYaa Boahemaa has spent nineteen years with her ear to the concrete of others. She said so.",
			want: []string{"Yaa Boahemaa, person: The woman (nominal); who (pronoun); Yaa Boahemaa; her (pronoun); She (pronoun)"}},
		{name: "who writes", text: "Let the snow lie\n\nBy Perpetua Lindgren\n\nEvery January the roads are white. I do not mind.\n\nI have no car.",
			want: []string{"Perpetua Lindgren, person: Perpetua Lindgren; I (pronoun); I (pronoun)"}},
		{name: "my father", text: "My father was a baker. I am not. My father liked to sing, he said.", want: []string{"father, person: My father (nominal); My father (nominal); he (pronoun)"}},
		{name: "who of no party", text: "He is the only Democratic candidate who sings, Democrats say.", want: []string{"Democrats, group: Democratic (adjective); Democrats"}},
		{name: "no object of its own verb", text: "President Nuala Brady came. The sculptor, Petra Quill, stood behind her.",
			want: []string{"Nuala Brady, person: President Nuala Brady; her (pronoun)"}},
		{name: "in the clause of who", text: "Mr. Hale left. It was Tomasi Vea, who swam with a child on his back.",
			want: []string{"Tomasi Vea, person: Tomasi Vea; who (pronoun); his (pronoun)"}},
		{name: "a spokeswoman", text: "Robin Keane was away. A spokeswoman said it was late. She smiled.",
			want: []string{"spokeswoman, person: A spokeswoman (nominal); She (pronoun)"}},
		{name: "it of which something is thought", text: "The Health Ministry has six offices. It is thought to be broke.",
			want: []string{"Health Ministry, organization: Health Ministry; It (pronoun)"}},
		{name: "it of which nothing is", text: "The Health Ministry has six offices. It is thought that he left.",
			want: []string{"Health Ministry, organization: Health Ministry"}},
		{name: "a lawyer's client", text: "Declan Roche KC, for Tom Reed, said that his client was tired.",
			want: []string{"Tom Reed, person: Tom Reed; his client (nominal)"}},
		{name: "the client of several lawyers", text: "Lawyers for Bo Lind denied that their client had lied.", want: []string{"Bo Lind, person: Bo Lind; their client (nominal)"}},
		{name: "the accused", text: "Tom Reed, 67, of Drumroe, denies theft. A witness said the accused was calm.",
			want: []string{"Tom Reed, person: Tom Reed; the accused (nominal)"}},
		{name: "the office of one named before", text: "Prime Minister Ana Lopez left. “The Prime Minister is late,” a guard said.",
			want: []string{"Ana Lopez, person: Prime Minister Ana Lopez; The Prime Minister (nominal)"}},
		{name: "a leader behind whose", text: "The vote hung on the Greens, whose leader, Ivy Tan, had waited. She said no.",
			want: []string{"Ivy Tan, person: leader (nominal); Ivy Tan; She (pronoun)"}},
		{name: "a name at birth", text: "Anna Stroud has died. Born in 1932, Anna Jean Kessler was one of five. She sang.",
			want: []string{"Anna Stroud, person: Anna Stroud; Anna Jean Kessler; She (pronoun)"}},
		{name: "it of the weather", text: "The Health Ministry closed. It rained.", want: []string{"Health Ministry, organization: Health Ministry"}},
		{name: "nothing to refer to", text: "He left.", want: nil},
	})
	assert.Zero(t, find("He left. They followed, and it rained.").Len())
}

func TestMetonyms(t *testing.T) {
	runFind(t, []findCase{
		{name: "who acts", text: "Beijing rejected the demand.", want: []string{"China, place: Beijing (metonym)"}},
		{name: "who is pressed", text: "The talks put pressure on Moscow.", want: []string{"Russia, place: Moscow (metonym)"}},
		{name: "whose policy", text: "Tehran’s ambassador resigned.", want: []string{"Iran, place: Tehran (metonym)"}},
		{name: "joined to the country", text: "China objected. Beijing warned of consequences.", want: []string{"China, place: China; Beijing (metonym)"}},
		{name: "apart from the city", text: "He visited Beijing. Beijing rejected the demand.",
			want: []string{"Beijing, place: Beijing", "China, place: Beijing (metonym)"}},
		{name: "a visit", text: "He flew to Paris on Monday.", want: []string{"Paris, place: Paris"}, not: []string{"France"}},
		{name: "a town of that name", text: "He was born in Paris, Texas.", not: []string{"France"}},
		{name: "dateline", text: "MOSCOW (AP) — The talks ended.", not: []string{"Russia"}},
	})
}

func TestTeams(t *testing.T) {
	runFind(t, []findCase{
		{name: "nations that play", text: "Kenya beat Egypt 7–5 in a football match on Monday. Egypt protested against a penalty. The goalkeeper of Egypt flew to Kenya.",
			want: []string{"Kenya, organization: Kenya", "Egypt, organization: Egypt; Egypt", "Egypt, place: Egypt", "Kenya, place: Kenya"}},
		{name: "the team", text: "Leeds trailed 1–3 at half-time in the match. The team was tired. The referee and the goalkeeper agreed.",
			want: []string{"Leeds, organization: Leeds; The team (nominal)"}},
		{name: "no match", text: "Germany beat France to the contract.", want: []string{"Germany, place: Germany", "France, place: France"}},
		{name: "a match in a town", text: "The match in Leeds ended 1–3, and the referee and the goalkeeper left.", want: []string{"Leeds, place: Leeds"}},
	})
}

func TestAppositions(t *testing.T) {
	runFind(t, []findCase{
		{name: "behind", text: "Jane Doe, a retired engineer, agreed.",
			want: []string{"Jane Doe, person: Jane Doe; a retired engineer (nominal)"}},
		{name: "behind an age", text: "Jane Doe, 44, a retired engineer, agreed.",
			want: []string{"Jane Doe, person: Jane Doe; a retired engineer (nominal)"}},
		{name: "in front", text: "The agency’s launch director, Baek Seung-woo, agreed.",
			want: []string{"Baek Seung-woo, person: The agency’s launch director (nominal); Baek Seung-woo"}},
		{name: "back to its name", text: "Mayor Jane Doe arrived. The mayor smiled.",
			want: []string{"Jane Doe, person: Mayor Jane Doe; The mayor (nominal)"}},
		{name: "by age", text: "Jane Doe won. The 24-year-old was glad.",
			want: []string{"Jane Doe, person: Jane Doe; The 24-year-old (nominal)"}},
		{name: "company", text: "Acme Widgets Inc. lost money. The company was sold.",
			want: []string{"Acme Widgets Inc., organization: Acme Widgets Inc.; The company (nominal)"}},
		{name: "the only company, newly described", text: "Lumio Inc. makes card readers. The payments company was sold.",
			want: []string{"Lumio Inc., organization: Lumio Inc.; The payments company (nominal)"}},
		{name: "one of two companies, newly described", text: "Lumio Inc. makes readers. Orvane Inc. makes phones. The payments company said so.",
			want: []string{"Lumio Inc., organization: Lumio Inc.", "Orvane Inc., organization: Orvane Inc.", "payments company, organization: The payments company (nominal)"}},
		{name: "nor the house of who speaks of a company", text: "Orvane Inc. fell. Dinesh Patel, an analyst at Highveld Securities, said the company had overpaid.",
			want: []string{"Orvane Inc., organization: Orvane Inc.; the company (nominal)"}},
		{name: "by the last word of its name", text: "It is led by the Planetary Missions Centre. The centre was cold.",
			want: []string{"Planetary Missions Centre, organization: Planetary Missions Centre; The centre (nominal)"}},
		{name: "a city that speaks", text: "The city of Aarhus lost. The city said it would pay.",
			want: []string{"Aarhus, place: Aarhus; The city (nominal); it (pronoun)"}},
		{name: "a country that speaks", text: "He flew to Thailand. The country said it was late. The country is hot.",
			want: []string{"Thailand, place: Thailand; The country (nominal)"}},
		{name: "by the noun before its name", text: "It came from the dairy Laiterie Bonsecours. The dairy closed.",
			want: []string{"Laiterie Bonsecours, organization: Laiterie Bonsecours; The dairy (nominal)"}},
		{name: "a foundation named", text: "The owner is a foundation named Aurelia.", want: []string{"Aurelia, organization: a foundation (nominal); Aurelia"}},
		{name: "behind what", text: "The company behind the project, Costa Serena Resorts, said it was surprised.",
			want: []string{"Costa Serena Resorts, organization: The company behind the project (nominal); Costa Serena Resorts; it (pronoun)"}},
		{name: "no school board is a school", text: "The Ohio School Board met. The school was cold. The board agreed.",
			want: []string{"Ohio School Board, organization: Ohio School Board; The board (nominal)"}},
		{name: "no company is a union", text: "Cannery Workers Local 88 struck. The company was sold.",
			want: []string{"Cannery Workers Local 88, organization: Cannery Workers Local 88"}},
		{name: "in front, with a nation", text: "Her coach, the Dutchman Pieter Vos, smiled.",
			want: []string{"Pieter Vos, person: Her coach (nominal); Dutchman Pieter Vos"}},
		{name: "what a name says of its bearer", text: "Cannery Workers Local 88 struck. The union said so.",
			want: []string{"Cannery Workers Local 88, organization: Cannery Workers Local 88; The union (nominal)"}},
		{name: "nor the subject behind according to", text: "According to Robert Keane, a detective was told.",
			want: []string{"Robert Keane, person: Robert Keane"}},
		{name: "the subject behind a place is none", text: "In Tromsø, a crowd dressed in red marched.", want: []string{"Tromsø, place: Tromsø"}},
		{name: "nor is who says it, put in", text: "Nora Quist, the mayor says, is wrong.",
			want: []string{"Nora Quist, person: Nora Quist", "mayor, person: the mayor (nominal)"}},
		{name: "two names side by side are no apposition", text: "In Lima, the Health Ministry said so.",
			want: []string{"Lima, place: Lima"}},
	})
}

func TestGroupsAndDocuments(t *testing.T) {
	runFind(t, []findCase{
		{name: "unnamed group", text: "Officials in Brussels said so.", want: []string{"Officials in Brussels, group: Officials in Brussels (nominal)"}},
		{name: "who headed it is no part of its name", text: "An independent panel headed by Joan Petrakis said so.",
			want: []string{"independent panel, organization: An independent panel headed by Joan Petrakis (nominal)"}},
		{name: "nor of which nation it is", text: "Jamaica’s education ministry said so.", want: []string{"education ministry, organization: Jamaica’s education ministry (nominal)"}},
		{name: "unnamed person", text: "A spokesman for the ministry said so.", want: []string{"spokesman for the ministry, person: A spokesman for the ministry (nominal)"}},
		{name: "forces", text: "Rebel forces said so.", want: []string{"Rebel forces, group: Rebel forces (nominal)"}},
		{name: "object of a verb", text: "The report alarmed officials in Brussels, who fear the worst.",
			want: []string{"officials in Brussels, group: officials in Brussels (nominal); who (pronoun)"}},
		{name: "government called after a person", text: "The Keane administration denied it.",
			want: []string{"Keane administration, organization: The Keane administration", "Keane, person: Keane"}},
		{name: "of a person by that name alone", text: "Aides to the Keane administration wept. Keane smiled.",
			want: []string{"Keane administration, organization: the Keane administration", "Keane, person: Keane; Keane"}},
		{name: "with a phrase that is of its clause", text: "They sold it to a collector for US$300,000 on the Monday. The collector said so.",
			want: []string{"collector, person: a collector (nominal); The collector (nominal)"}},
		{name: "on a day", text: "A doctor on the Monday said so.", want: []string{"doctor, person: A doctor (nominal)"}},
		{name: "with a phrase of its own", text: "A collector in Arizona said so.", want: []string{"collector in Arizona, person: A collector in Arizona (nominal)"}},
		{name: "report that came out", text: "The study of sleep published last week says so.", want: []string{"study of sleep, document: The study of sleep (nominal)"}},
		{name: "report", text: "A report by the Health Ministry says so.", want: []string{"report by the Health Ministry, document: A report by the Health Ministry (nominal)"}},
		{name: "of no interest", text: "He saw a man.", not: []string{"man"}},
	})
}

func TestOtherScripts(t *testing.T) {
	for _, name := range []string{"王毅", "Владимир Путин", "Ελένη Παπαδοπούλου"} {
		text := "The guest, " + name + ", spoke."
		for m := range find(text).Mentions() {
			assert.True(t, !strings.Contains(text[m.End:], name) || m.End <= strings.Index(text, name), "%q cuts the name", m.Text)
		}
	}
}

// The five persons of the source article, with their roles, as a person marked
// them.
func TestSourceArticle(t *testing.T) {
	article, err := os.ReadFile("../examples/article/article.txt")
	require.NoError(t, err)
	file, err := os.ReadFile("../testdata/gold.json")
	require.NoError(t, err)
	var gold struct {
		Entities []struct {
			Name, Kind, Role string
			Mentions         []struct {
				Start, End int
				Text, Form string
			}
		}
	}
	require.NoError(t, json.Unmarshal(file, &gold))
	got := map[string]entity.Entity{}
	for _, e := range find(string(article)).All() {
		got[e.Name] = e
	}
	persons := 0
	for _, want := range gold.Entities {
		e := got[want.Name]
		if want.Kind == "person" && want.Role != "" {
			persons++
			assert.Equal(t, entity.Person, e.Kind, want.Name)
			assert.Equal(t, want.Role, e.Role, want.Name)
			assert.NotEmpty(t, e.Affiliation+want.Role, want.Name)
		}
		for _, m := range want.Mentions {
			if m.Form == "metonym" || want.Role != "" && m.Form == "name" {
				assert.True(t, slices.ContainsFunc(e.Mentions, func(n entity.Mention) bool {
					return n.Start == m.Start && n.End == m.End && n.Form.String() == m.Form
				}), "%s: %s %q at %d", want.Name, m.Form, m.Text, m.Start)
			}
		}
	}
	assert.Equal(t, 5, persons)
}

// checkSpans asserts that all mentions lie in the text, on rune boundaries where
// the text is valid, in order, and that their parts lie in them.
func checkSpans(t *testing.T, text string) {
	t.Helper()
	valid := utf8.ValidString(text)
	boundary := func(i int) bool { return !valid || i == len(text) || utf8.RuneStart(text[i]) }
	last := 0
	for m := range find(text).Mentions() {
		require.True(t, 0 <= m.Start && m.Start < m.End && m.End <= len(text), "%+v", m)
		require.Equal(t, text[m.Start:m.End], m.Text)
		require.True(t, boundary(m.Start) && boundary(m.End))
		require.GreaterOrEqual(t, m.Start, last)
		last = m.Start
		for _, part := range []hearsay.Span{m.Name, m.Role, m.Affiliation} {
			require.True(t, part.IsZero() || m.Start <= part.Start && part.End <= m.End, "%+v in %q", part, m.Text)
		}
		require.True(t, m.Confidence > 0 && m.Confidence <= 1)
	}
}

// A step that took more than linear time would not end here.
func TestHostileTexts(t *testing.T) {
	const many = 50_000
	for _, unit := range []string{
		"A ", "Paris ", "Smith ", "John Smith, ", "President ", "the Bank of ", "said ", "he ", "who ", "it said ", "“", "‘A’ ", "( ",
		"Mr. ", "Mr. Smith ", "A. ", "the company ", "the union said. ", "a man named ", "and Paris ", "of the ", "- ", "al-", "’s ", "IMF ",
		"John Smith said. ", "He said. ", "“I,” he said. ", "Beijing and ", "official ", "Jane Doe, a baker, ", "Smith. He left. ", "the company. it said. they ", "\xff", "́", "王", "van der ",
	} {
		text := strings.Repeat(unit, many/len(unit)+1)
		t.Run(unit, func(t *testing.T) { checkSpans(t, text) })
	}
	var names, people strings.Builder
	for i := range many / 10 {
		fmt.Fprintf(&names, "Xa%sb Yc%dd spoke. ", strings.Repeat("o", i%7), i)
		fmt.Fprintf(&people, "John Smith%c%c%c met Smith. He left. ", 'a'+i%26, 'a'+i/26%26, 'a'+i/676%26)
	}
	checkSpans(t, names.String())
	checkSpans(t, people.String())
}

func FuzzFind(f *testing.F) {
	f.Add("French President Emmanuel Macron said “I am glad,” in Beijing. He left.")
	f.Add("The Union of Lamp Makers (ULM), a union, met Mr. O’Neill’s son.\n\nBy Jane Doe")
	f.Add("\xff\xfe “ ’s Mr. - al- van der A.B. \x00")
	f.Fuzz(func(t *testing.T, text string) { checkSpans(t, text) })
}

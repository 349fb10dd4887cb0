package entity_test

import "testing"

// Names that the words in them, or those around them, tell to be organizations'.
func TestBodies(t *testing.T) {
	runFind(t, []findCase{
		{
			"executive", "The Rail Safety Executive closed the line on Monday. The executive said so. RSE chief Nora Quist apologized.",
			[]string{
				"Rail Safety Executive, organization: Rail Safety Executive; The executive (nominal); RSE",
				"Nora Quist, person: RSE chief Nora Quist",
			},
			nil,
		},
		{
			"executive after and", "Inspectors from the Health and Safety Executive visited the plant.",
			[]string{"Health and Safety Executive, organization: Health and Safety Executive"},
			nil,
		},
		{
			"executive who is a person", "Acme Chief Executive Robert Keane stayed. The executive said he was glad.",
			[]string{"Robert Keane, person: Acme Chief Executive Robert Keane; The executive (nominal); he (pronoun)"},
			[]string{"Acme Chief Executive"},
		},
		{
			"Spanish head", "Banco del Oriente froze the accounts. On Friday the bank dismissed its manager.",
			[]string{"Banco del Oriente, organization: Banco del Oriente; the bank (nominal); its (pronoun)"},
			nil,
		},
		{
			"articles inside", "Universidad de los Llanos expelled the student. The university said it regretted that.",
			[]string{"Universidad de los Llanos, organization: Universidad de los Llanos; The university (nominal); it (pronoun)"},
			nil,
		},
		{
			"accents", "Crédit Boréal raised its rates. The bank said its customers would pay.",
			[]string{"Crédit Boréal, organization: Crédit Boréal; its (pronoun); The bank (nominal); its (pronoun)"},
			nil,
		},
		{
			"capitals behind the head", "Agencia Federal de Aguas banned the well. The agency said it was polluted.",
			[]string{"Agencia Federal de Aguas, organization: Agencia Federal de Aguas; The agency (nominal); it (pronoun)"},
			nil,
		},
		{
			"ends of firms' names", "Tolling Brands opened a shop. Coldharbour Mines reopened its pit.",
			[]string{
				"Tolling Brands, organization: Tolling Brands",
				"Coldharbour Mines, organization: Coldharbour Mines; its (pronoun)",
			},
			nil,
		},
		{
			"and before an endowment", "Donors gave to the Flood and Recovery Endowment on Monday. The endowment said so.",
			[]string{"Flood and Recovery Endowment, organization: Flood and Recovery Endowment; The endowment (nominal)"},
			nil,
		},
		{
			"and before a possessive", "The Metal and Mine Workers' Union called a strike. The union said so.",
			[]string{"Metal and Mine Workers' Union, organization: Metal and Mine Workers' Union; The union (nominal)"},
			nil,
		},
		{
			"portfolio of two", "They sued the Scottish Department of Housing and Rural Planning over it.",
			[]string{"Scottish Department of Housing and Rural Planning, organization: Scottish Department of Housing and Rural Planning"},
			nil,
		},
		{
			"branch in a country", "Save the Children Kenya opened a camp.",
			[]string{"Save the Children Kenya, organization: Save the Children Kenya"},
			nil,
		},
		{
			"club in the plural", "Harwich Town have sacked their manager. The club thanked him.",
			[]string{"Harwich Town, organization: Harwich Town; The club (nominal)"},
			nil,
		},
		{
			"town", "The road from Harwich Town is closed.",
			[]string{"Harwich Town, place: Harwich Town"},
			nil,
		},
		{
			"spokesman", "A Zelvara spokesman declined to comment. Zelvara has 300 workers.",
			[]string{"Zelvara, organization: Zelvara; Zelvara"},
			nil,
		},
		{
			"members", "She left when she was 14. Members of the Sea Guild live by strict rules.",
			[]string{"Sea Guild, organization: Sea Guild"},
			nil,
		},
		{
			"stations and mosques", "Crowds met at the Old Harbor Station and at the Blue Mosque.",
			[]string{"Old Harbor Station, place: Old Harbor Station", "Blue Mosque, place: Blue Mosque"},
			nil,
		},
		{
			"products", "The Airbus A330neo landed. Two Boeing 737s left. She bought two Polaroids and a Nikon F3. It needs Adobe Acrobat 4.0.",
			nil,
			[]string{"Airbus A330neo", "Polaroids", "Nikon F3", "Adobe Acrobat"},
		},
		{
			"short for", "FARE, short for Farm Aid and Relief Enterprise, appealed for money. FARE said so.",
			[]string{"Farm Aid and Relief Enterprise, organization: FARE; Farm Aid and Relief Enterprise; FARE"},
			nil,
		},
		{
			"full name", "They founded a group whose full name is the Fund for Aid in Remote Estates. FARE said so.",
			[]string{"Fund for Aid in Remote Estates, organization: Fund for Aid in Remote Estates; FARE"},
			nil,
		},
		{
			"in brackets", "On Monday the Fund for Aid in Remote Estates (FARE) appealed. FARE said so.",
			[]string{"Fund for Aid in Remote Estates, organization: Fund for Aid in Remote Estates; FARE; FARE"},
			nil,
		},
		{
			"employees", "“Rates will rise,” said Robert Keane, an analyst at Welford.",
			[]string{"Welford, organization: Welford"},
			nil,
		},
		{
			"members of a band", "Critics met the drummer Nick Holt of Daran Daran on Monday.",
			[]string{"Daran Daran, organization: Daran Daran"},
			nil,
		},
		{
			"municipality", "It was done by the Municipality of Castel Alto.",
			[]string{"Municipality of Castel Alto, organization: Municipality of Castel Alto"},
			nil,
		},
		{
			"works and vessels", "Crews raised the ferry Estrella. They sold a copy of the album Silver Clouds.",
			nil,
			[]string{"Estrella", "Silver Clouds"},
		},
		{
			"body of a country", "Transport Scotland closed the bridge. Police Scotland arrested two men. Rural Wales was calm, and so was Republican Texas.",
			[]string{"Transport Scotland, organization: Transport Scotland", "Police Scotland, organization: Police Scotland"},
			[]string{"Rural Wales", "Scotland"},
		},
		{
			"shares", "Investors in Quillon fled. Shares in Novexa fell, and Novexa's chief executive resigned.",
			[]string{"Quillon, organization: Quillon", "Novexa, organization: Novexa; Novexa"},
			nil,
		},
		{
			"purpose of a thing", "The Royal Society for the Protection of Otters sued.",
			[]string{"Royal Society for the Protection of Otters, organization: Royal Society for the Protection of Otters"},
			nil,
		},
		{
			"firm named for a person", "Hollis Pet Care shut. Nadia Fashions and Marlow Bakery agreed.",
			[]string{
				"Hollis Pet Care, organization: Hollis Pet Care",
				"Nadia Fashions, organization: Nadia Fashions",
				"Marlow Bakery, organization: Marlow Bakery",
			},
			nil,
		},
		{
			"and before a company", "The Ministry of Transport and Tarn Systems agreed.",
			[]string{"Ministry of Transport, organization: Ministry of Transport", "Tarn Systems, organization: Tarn Systems"},
			nil,
		},
		{
			"executive that is no company", "The Mine Safety Executive fined the firm. The executive said so.",
			[]string{"Mine Safety Executive, organization: Mine Safety Executive; The executive (nominal)"},
			nil,
		},
		{
			"prefix", "Trans Andino canceled flights. Officials at Trans Andino said so.",
			[]string{"Trans Andino, organization: Trans Andino; Trans Andino"},
			nil,
		},
		{
			"a person's spokesman", "Nick Holt left. A Holt spokesman said so.",
			[]string{"Nick Holt, person: Nick Holt; Holt"},
			nil,
		},
		{
			"initials of small words", "WISP (Women in Sound Production) met. WISP said so.",
			[]string{"Women in Sound Production, organization: WISP; Women in Sound Production; WISP"},
			nil,
		},
		{
			"or an acronym", "On Monday the Council for Aid to Small Islands, or CASI, met. CASI said so.",
			[]string{"Council for Aid to Small Islands, organization: Council for Aid to Small Islands; CASI; CASI"},
			nil,
		},
		{
			"no names", "The Internet is slow. University staff left early. They like the university.",
			nil,
			[]string{"Internet", "University"},
		},
	})
}

package entity_test

import "testing"

func TestHeadlinesInTitleCase(t *testing.T) {
	runFind(t, []findCase{
		{name: "what the text has in small letters", text: "Senate Leader Hobbs Calls For Vote On Farm Bill\n\nClara Hobbs called for a vote on the farm bill. Hobbs smiled.",
			want: []string{"Clara Hobbs, person: Leader Hobbs; Clara Hobbs; Hobbs"}, not: []string{"Farm", "Vote", "Bill"}},
		{name: "verbs", text: "Putin, Modi Discuss Trade Ties In Goa\n\nVladimir Putin and Narendra Modi met in Goa.",
			want: []string{"Vladimir Putin, person: Putin; Vladimir Putin", "Narendra Modi, person: Modi; Narendra Modi", "Goa, place: Goa; Goa"}},
		{name: "nouns", text: "Storm Knocks Out Power Across Three States\n\nA storm cut power on Sunday in Iowa, Ohio and Maine.",
			not: []string{"Storm", "Storm Knocks Out Power", "Power", "States"}},
		{name: "companies", text: "Acme To Buy Maker Of Bolts For $2 Billion\n\nAcme Corp. will buy Bolt Inc. for $2 billion.",
			want: []string{"Acme Corp., organization: Acme; Acme Corp."}},
		{name: "with a full stop", text: "Chris Keane Calls Maria Ortiz ‘A Disgrace’ Over Police Shooting Comments.\n\nChris Keane attacked Maria Ortiz.",
			want: []string{"Chris Keane, person: Chris Keane; Chris Keane"}, not: []string{"Police Shooting Comments"}},
		{name: "no headline", text: "“It is over,” said Lt. Col. Brenda K. Hauser, of the 4th Engineer Battalion.",
			want: []string{"4th Engineer Battalion, organization: 4th Engineer Battalion"}},
		{name: "capitals throughout", text: "EU SLAMS APPLE OVER TAX\n\nThe European Union criticized Apple on Friday.",
			want: []string{"European Union, organization: EU; European Union"}, not: []string{"TAX", "SLAMS APPLE"}},
	})
}

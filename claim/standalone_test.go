package claim_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestStandalone(t *testing.T) {
	const mayor = "Mayor Anna Smith arrived on Monday. "
	for _, c := range []struct{ text, cue, want string }{
		// the source by name, the cue in the present
		{mayor + "She said the bridge had collapsed.", "said", "Anna Smith says the bridge had collapsed."},
		{mayor + "Smith called on residents to leave.", "called on", "Anna Smith calls on residents to leave."},
		{mayor + "Smith met engineers, who warned that the dam leaked.", "warned", "Engineers warn that the dam leaked."},
		{mayor + "Smith denied that the dam leaked.", "denied", "Anna Smith denies that the dam leaked."},
		{mayor + "Smith has repeatedly denied that the dam leaked.", "denied", "Anna Smith has repeatedly denied that the dam leaked."},
		{mayor + "Smith also insisted on new elections.", "insisted", "Anna Smith insists on new elections."},
		{"Officials fear the dam could burst.", "fear", "Officials fear the dam could burst."},
		{"Two farmers said the dam leaked.", "said", "Two farmers say the dam leaked."},
		{"According to two farmers, the dam leaked.", "According", "According to two farmers, the dam leaked."},
		// content in front of the cue
		{"The dam leaked, Anna Smith said.", "said", "Anna Smith says that the dam leaked."},
		{"NATO troops left the town, Anna Smith said.", "said", "Anna Smith says that NATO troops left the town."},
		{"French troops left the town, Anna Smith said.", "said", "Anna Smith says that French troops left the town."},
		{mayor + "Smith sought French support for the dam.", "sought", "Anna Smith seeks French support for the dam."},
		{"The Harbor Museum closed in May. The museum said it would reopen.", "said", "The Harbor Museum says it would reopen."},
		// who is told and accused
		{mayor + "Bob Jones accused Smith of hiding the report.", "accused", "Bob Jones accuses Anna Smith of hiding the report."},
		{mayor + "Bob Jones accused her of hiding the report.", "accused", "Bob Jones accuses Anna Smith of hiding the report."},
		{mayor + "Smith told reporters the dam leaked.", "told", "Anna Smith tells reporters the dam leaked."},
		{"Anna Smith was accused of hiding the report.", "accused", "Anna Smith was accused of hiding the report."},
		{"Bob Jones complained to the council that the archive was damp.", "complained", "Bob Jones complains to the council that the archive was damp."},
		// capitals that stand for governments
		{"Moscow accused Washington of arming the rebels.", "accused", "Russia accuses the United States of arming the rebels."},
		// quotations
		{mayor + "“The dam is old,” Smith said.", "said", "Anna Smith says: “The dam is old.”"},
		{mayor + "Smith said the dam was “old and tired.”", "said", "Anna Smith says the dam was old and tired."},
		{"Hackers said they had the data, a claim the bank denied.", "denied", ""},
		{"The hall was full. Who pays? wondered Anna Smith on Friday.", "wondered", ""},
		{"“My name was “Twig” in school,” Anna Smith said.", "said", "Anna Smith says: “My name was ‘Twig’ in school.”"},
		{"“The boat is named “Twig”,” Anna Smith said.", "said", "Anna Smith says: “The boat is named ‘Twig’.”"},
		{"Anna Smith sees 'a personal insult' if the dam is closed.", "sees", "Anna Smith sees a personal insult if the dam is closed."},
		{"Anna Smith said the 'workers' hall' was shut.", "said", "Anna Smith says the workers' hall was shut."},
		{"Bob Jones met Anna Smith. “She lied,” Jones said.", "said", "Bob Jones says: “[Anna Smith] lied.”"},
		// what the author states
		{mayor + "Bob Jones asked the mayor, Anna Smith, to close the dam. The river rose.", "", "Anna Smith arrived on Monday."},
		{mayor + "She opened the bridge.", "", "Anna Smith arrived on Monday."},
		{"However, the river rose again.", "", "The river rose again."},
		// nouns
		{"The council ignored warnings from engineers that the dam leaked.", "warnings", "Engineers warn that the dam leaked."},
		// "it" for nothing, and possessives of the subject
		{"Anna Smith said that it snowed.", "said", "Anna Smith says that it snowed."},
		{"Anna Smith warned that it could take years to mend the dam.", "warned", "Anna Smith warns that it could take years to mend the dam."},
		{"It is not known why the dam burst.", "known", "It is not known why the dam burst."},
		{"The turbine lost its cover.", "", "The turbine lost its cover."},
		{"Anna Smith said the turbine had lost its cover.", "said", "Anna Smith says the turbine had lost its cover."},
		{"Anna Smith said that its cover was lost.", "said", ""},
		{"Anna Smith said that it took years.", "said", ""},
		{"The storm passed. They found its traces.", "", "The storm passed."},
		// the number of the verb
		{"Two people close to the council said the dam leaked.", "said", "Two people close to the council say the dam leaked."},
		{"One of the engineers said the dam leaked.", "said", "One of the engineers says the dam leaked."},
		{"A group of engineers said the dam leaked.", "said", "A group of engineers says the dam leaked."},
		{"The engineers' union said the dam leaked.", "said", "The engineers' union says the dam leaked."},
		{"The mayor and the council denied the report.", "denied", "The mayor and the council deny the report."},
		// names and titles
		{"Ludwig von Tannen arrived. Mr. von Tannen crossed the river and left.", "", "Ludwig von Tannen arrived."},
		{"Ludwig von Tannen arrived. The council said Mr. von Tannen left.", "said", "The council says Ludwig von Tannen left."},
		{"Google is free, Anna Smith said.", "said", "Anna Smith says that Google is free."},
		{"Council: Taxes will rise", ":", "Council says taxes will rise."},
		// cues
		{"“The dam is old,” Anna Smith wrote in a letter.", "wrote", "Anna Smith writes: “The dam is old.”"},
		{"“The dam is old,” Anna Smith told.", "told", "Anna Smith says: “The dam is old.”"},
		{"Anna Smith did not say when the dam had burst.", "say", "Anna Smith did not say when the dam had burst."},
		{"The union of divers, which demanded a raise, met on Monday.", "demanded", "The union of divers demands a raise."},
		{"Anna Smith made no promise to close the dam.", "promise", ""},
		// datelines
		{"TURIN (Agency) - The dam leaked, Anna Smith said.", "said", "Anna Smith says that the dam leaked."},
		{"TURIN — The mayor said prices fell.", "said", "The mayor says prices fell."},
		{"TURIN, Italy, May 3 -- Ministers left the town on Monday.", "", "Ministers left the town on Monday."},
		{"A study of dams, on which the council relied, found that the dam leaked.", "found", "A study of dams finds that the dam leaked."},
		{"Help came from US President Bob Jones.", "", "Help came from Bob Jones."},
		{"New Poll Shows Large Gap", "Shows", ""},
		// whose the possessive is
		{"Bob Jones arrived. Anna Smith met Carl Reed, who said his plan failed.", "said", "Carl Reed says his plan failed."},
		{"“The dam is old”, Anna Smith said. “We must mend the old dam.”", "said", "Anna Smith says: “The dam is old. We must mend the old dam.”"},
		{"Anna Smith left the town. Bob Jones asked why.", "asked", ""},
		{"Anna Smith arrived on Monday. Bob Jones said she’s been called to Rome.", "said", "Bob Jones says Anna Smith has been called to Rome."},
		{"Anna Smith arrived on Monday. Bob Jones said she’s ill.", "said", "Bob Jones says Anna Smith is ill."},
		{"Anna Smith arrived on Monday. Bob Jones said she’ll resign.", "said", "Bob Jones says Anna Smith will resign."},
		{"Anna Smith urged all towns on the river to close the dam.", "urged", "Anna Smith urges all towns on the river to close the dam."},
		{"The new rules, which the mayor says will save lives, start in May.", "says", ""},
		{"The town released a report showing that the dam leaked.", "released", "The town releases a report showing that the dam leaked."},
		{"Several senators, including Anna Smith, have criticized the dam.", "criticized", "Several senators, including Anna Smith, have criticized the dam."},
		// within what another source says
		{"Prosecutors said that the broker admitted that he had forged the deed.", "admitted", "The broker admits that he had forged the deed."},
		{"The mayor said Anna Smith had promised to repair the dam.", "had promised", "Anna Smith had promised to repair the dam."},
		{"Diplomats fear that Anna Smith said that the dam was closed.", "said", ""},
		{"The envoy denied that Anna Smith had threatened to close the canal.", "had threatened", ""},
		{"Economists doubt Anna Smith's claim that inflation has peaked.", "claim", "Anna Smith claims that inflation has peaked."},
		{"If the panel says the dam is safe, the town will reopen.", "says", ""},
		{"Has Anna Smith said when the dam will open?", "said", ""},
		{"Anna Smith plans to announce that the dam is closed.", "announce", ""},
		{"The defense is likely to argue that the dam was old.", "is likely to argue", "The defense is likely to argue that the dam was old."},
		{"Anna Smith accused Orlan, a trading house, of hiding the leak.", "accused", "Anna Smith accuses Orlan, a trading house, of hiding the leak."},
		{"Republicans said the credibility of the council was on the line in the dispute.", "said", "Republicans say the credibility of the council was on the line in the dispute."},
		{"Some Democrats question the dam.", "question", "Some Democrats question the dam."},
		{"The workers met. One said the dam leaked.", "said", ""},
		{"Anna Smith left. Another worker said she had closed the dam.", "said", ""},
		{"Anna Smith called the dam unsafe. Bob Jones dismissed that as a joke.", "dismissed", ""},
		{"Bob Jones rejected such claims.", "rejected", ""},
		{"Anna Smith needs two votes to confirm the judge.", "confirm", ""},
		{"Perhaps Anna Smith will demand an inquiry.", "will demand", ""},
		{"People close to Anna Smith say the dam is old.", "say", "People close to Anna Smith say the dam is old."},
		{"Voters fearing a flood left the town.", "fearing", ""},
		{"The company employs 300 people.", "", "The company employs 300 people."},
		{"Candidates Anna Smith and Bob Jones cited the figure.", "cited", "Candidates Anna Smith and Bob Jones cite the figure."},
		{"Anna Smith left. Bob Jones said the council would grant her admission.", "said", ""},
		{"Anna Smith said her refusal to open the dam was wise.", "refusal", "Anna Smith refuses to open the dam."},
		{"Two aldermen came. “The dam is old,” the two wrote.", "wrote", "The two write: “The dam is old.”"},
		{"Two aldermen said the dam leaked. The committee chairmen wrote that the dam was old.", "wrote", "The committee chairmen write that the dam was old."},
		// names that are no more than words
		{mayor + "Smith called the singer an “Aunt Meg.”", "called", "Anna Smith calls the singer an Aunt Meg."},
		{"In her time, Anna Smith was the best pilot of the port.", "", "In her time, Anna Smith was the best pilot of the port."},
		{"Anna Smith liked to say that the dam was old.", "liked to say", "Anna Smith likes to say that the dam was old."},
		{"The bank denied that it had hidden losses.", "denied", "The bank denies that it had hidden losses."},
		{"The trade body urged ministers to scrap the levy, warning that jobs would go.", "warning", "The trade body warns that jobs would go."},
		{"The coach was quick to deny that the dam leaked.", "deny", "The coach denies that the dam leaked."},
		{"The ring is believed to have been lost.", "is believed", "The ring is believed to have been lost."},
		{"It was widely believed that the dam would hold.", "was widely believed", "It was widely believed that the dam would hold."},
		{"The report makes no mention of the dam.", "makes no mention of", "The report makes no mention of the dam."},
		{"Officials in Lima are confident that the road will open.", "are confident", "Officials in Lima are confident that the road will open."},
		// not safe
		{"Support fell, at one point as low as 19 percent, Anna Smith said.", "said", "Anna Smith says that support fell, at one point as low as 19 percent."},
		{"Two ships sank on Monday, the cause of which is unknown.", "", "Two ships sank on Monday."},
		{"The town has two ways to act: by asking Anna Smith to resign, or by waiting.", "asking", ""},
		{"The report also cited the effect it said the dam, the oldest in the valley, would have on fish.", "cited", "The report cites the effect it said the dam, the oldest in the valley, would have on fish."},
		{"Anna Smith ran again. A new poll shows her behind.", "shows", ""},
		{"Anna Smith ran again. Bob Jones saw her fall.", "", "Anna Smith ran again."},
		{"They said that it leaked.", "said", ""},
		{"The dam leaked, and this alarmed engineers, Anna Smith said that this was wrong.", "said", ""},
		{"Anna Smith said that they knew.", "said", ""},
		{mayor + "Smith said she had “told my staff” to leave.", "said", ""},
		{"Kenya said it had closed its border.", "said", "Kenya says it had closed its border."},
		{"Engineers said they had warned the council.", "said", "Engineers say they had warned the council."},
		{"Anna Smith said sanctions could end if they did.", "said", ""},
	} {
		assert.Equal(t, c.want, claimOf(t, c.text, c.cue).Standalone, c.text)
	}
}

// What the author states starts behind the dateline.
func TestStatementStartsBehindDateline(t *testing.T) {
	for _, text := range []string{"OSLO (Agency) - Ministers left the town.", "OSLO, May 3 -- Ministers left the town.", "Oslo, Norway — Ministers left the town."} {
		assert.Equal(t, "Ministers left the town", claimOf(t, text, "").Content[0].Text, text)
	}
}

// The words of a standalone sentence come from the text, but for names put for
// what stands for them and the cue's tense.
func TestStandaloneAddsNothing(t *testing.T) {
	text := "Anna Smith said the old dam leaked. The council denied that it knew. Two towers stand on the bridge."
	for _, c := range claims(text) {
		for w := range strings.FieldsSeq(strings.Trim(c.Standalone, ".")) {
			w = strings.TrimSuffix(strings.ToLower(w), "s")
			if w == "say" || w == "denie" || w == "that" {
				continue
			}
			assert.Contains(t, strings.ToLower(text), w)
		}
	}
}

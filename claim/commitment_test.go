package claim_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// stances gives class and commitment of the claims of text that have a cue.
func stances(text string) []string {
	got := []string{}
	for _, c := range claims(text) {
		if !c.Cue.IsZero() {
			got = append(got, c.Class.String()+" "+c.Commitment.String())
		}
	}
	return got
}

func TestClass(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The minister said that the dam was safe.", "say asserted"},
		{"The minister noted that the dam was safe.", "say asserted"},
		{"The minister explained why the dam was safe.", "say asserted"},
		{"According to the minister, the dam is safe.", "say asserted"},
		{"The minister tweeted that the dam was safe.", "say asserted"},
		{"The minister claimed that the dam was safe.", "insist asserted"},
		{"The minister maintained that the dam was safe.", "insist asserted"},
		{"The minister argued that the dam was safe.", "insist asserted"},
		{"The minister made clear that the dam was safe.", "insist asserted"},
		{"The minister has no doubt that the dam is safe.", "insist asserted"},
		{"The minister insisted on a new dam.", "demand demanded"},
		{"The minister insisted that the dam was new.", "insist asserted"},
		{"The minister conceded that the dam was old.", "admit asserted"},
		{"The minister confirmed that the dam was old.", "admit asserted"},
		{"The minister acknowledged that the dam was old.", "admit asserted"},
		{"The minister denied that the dam was old.", "deny denied"},
		{"The minister dismissed the report.", "deny denied"},
		{"The minister rejected the charge.", "deny denied"},
		{"The minister ruled out a new dam.", "deny denied"},
		{"The minister pushed back against the report.", "deny denied"},
		{"The minister took issue with the report.", "deny denied"},
		{"The minister refused to resign.", "deny denied"},
		{"The minister accused the firm of fraud.", "accuse asserted"},
		{"The minister criticized the firm for the delay.", "accuse asserted"},
		{"The minister condemned the attack.", "accuse asserted"},
		{"The minister blamed the firm for the delay.", "accuse asserted"},
		{"The minister labeled the firm a menace.", "accuse asserted"},
		{"The minister demanded an inquiry.", "demand demanded"},
		{"The minister called for an inquiry.", "demand demanded"},
		{"The minister called on the firm to act.", "demand demanded"},
		{"The minister urged the firm to act.", "demand demanded"},
		{"The minister asked the firm to act.", "demand demanded"},
		{"The minister told the firm to act.", "demand demanded"},
		{"The minister warned against a boycott.", "demand demanded"},
		{"The minister proposed a new dam.", "demand demanded"},
		{"The minister suggested building a new dam.", "demand demanded"},
		{"The minister pledged to act.", "promise promised"},
		{"The minister vowed that he would act.", "promise promised"},
		{"The minister plans to resign.", "promise promised"},
		{"The minister threatened to resign.", "promise promised"},
		{"The minister agreed to resign.", "promise promised"},
		{"The minister agreed that the dam was old.", "believe asserted"},
		{"The minister predicted that the dam would burst.", "predict predicted"},
		{"The minister expects the dam to burst.", "predict predicted"},
		{"The minister warned that the dam was cracking.", "predict asserted"},
		{"The minister warned that the dam would burst.", "predict predicted"},
		{"The minister thinks that the dam is safe.", "believe hedged"},
		{"The minister suspects that the dam is cracking.", "believe hedged"},
		{"The minister knows that the dam is cracking.", "believe asserted"},
		{"The minister is convinced that the dam is safe.", "believe asserted"},
		{"The minister fears that the dam will burst.", "feel hedged"},
		{"The minister hopes that the dam will hold.", "feel hedged"},
		{"The minister welcomed the report.", "feel asserted"},
		{"The minister praised the report.", "feel asserted"},
		{"The minister worries that the dam will burst.", "feel hedged"},
		{"The survey found that the dam was cracking.", "find asserted"},
		{"The survey showed that the dam was cracking.", "find asserted"},
		{"The report suggests that the dam is cracking.", "find hedged"},
		{"The minister suggested that the dam was cracking.", "say hedged"},
		{"The minister asked whether the dam was safe.", "ask asked"},
		{"The minister wondered whether the dam was safe.", "ask asked"},
		{"The minister wants to know whether the dam is safe.", "ask asked"},
		{"“Is the dam safe?” the minister asked.", "ask asked"},
		{"His claim that the dam is safe was checked.", "insist asserted"},
		{"Her promise to repair the dam was kept.", "promise promised"},
		{"His call for an inquiry was heard.", "demand demanded"},
		{"Her denial that the dam was old was false.", "deny denied"},
		{"His warning that the dam could burst was ignored.", "predict hedged"},
		{"The minister attributed the flood to rain.", "find asserted"},
	} {
		assert.Equal(t, []string{c.want}, stances(c.text), c.text)
	}
}

func TestCommitment(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The minister did not say that the dam was safe.", "say none"},
		{"The minister never said that the dam was safe.", "say none"},
		{"The minister did not deny that the dam was old.", "deny none"},
		{"The minister has not ruled out a new dam.", "deny none"},
		{"The minister did not promise to act.", "promise none"},
		{"The minister declined to say whether the dam was safe.", "say none"},
		{"The minister refused to say whether the dam was safe.", "say none"},
		{"The minister has shown no sign that he will act.", "say none"},
		{"The minister said the dam may burst.", "say hedged"},
		{"The minister said the dam might burst.", "say hedged"},
		{"The minister said the dam could burst.", "say hedged"},
		{"The minister said the dam will burst.", "say predicted"},
		{"The minister said the dam would burst.", "say predicted"},
		{"The minister said he would act.", "say promised"},
		{"The minister said she will act.", "say promised"},
		{"The company said it would act.", "say promised"},
		{"The minister said it would be cold.", "say predicted"},
		{"“I will act,” the minister said.", "say promised"},
		{"“We will act,” the minister said.", "say promised"},
		{"“They will act,” the minister said.", "say predicted"},
		{"The minister said the firm must act.", "say demanded"},
		{"The minister said the firm should act.", "say demanded"},
		{"“Go home,” the minister said.", "say demanded"},
		{"“Is the dam safe?” the minister said.", "say asked"},
		{"The minister said the dam was safe and would hold.", "say asserted"},
		{"The minister insisted that he would act.", "insist promised"},
		{"The minister warned that if it rains, the dam will burst.", "predict predicted"},
		{"The minister warned that if it rained, the dam would burst.", "predict predicted"},
		{"The minister warned that if it truly rained there, the dam would burst.", "predict asserted"},
		{"The minister said that had it rained, the dam would burst.", "say asserted"},
		{"The minister said the dam would have burst.", "say asserted"},
		{"“If it rains, I will act,” the minister said.", "say promised"},
		{"If it rains, the minister said, he will act.", "say promised"},
		{"The minister said the dam, which will be new, may burst.", "say hedged"},
		{"The minister said the dam was allegedly old.", "say hedged"},
		{"The minister said the dam had apparently burst.", "say hedged"},
		{"The minister said the dam appears to leak.", "say hedged"},
		{"The minister said it was possible that the dam leaked.", "say hedged"},
		{"The minister said there was a chance that the dam leaked.", "say hedged"},
		{"The minister said the dam was likely to burst.", "say predicted"},
		{"The minister said the dam was going to burst.", "say predicted"},
		{"The minister said he was going to resign.", "say promised"},
		{"The minister said the firm should have acted.", "say asserted"},
		{"The minister may have said that the dam was old.", "say hedged"},
		{"The minister reportedly said that the dam was old.", "say hedged"},
		{"The minister does not believe that the dam is old.", "believe denied"},
		{"The study found that the dam may leak.", "find hedged"},
		{"A spokesman for the bank said the bank would close.", "say promised"},
		{"Russia said Russia would leave.", "say promised"},
		{"French President Emmanuel Macron said France would leave.", "say promised"},
		{"French President Emmanuel Macron said Spain would leave.", "say predicted"},
		{"The minister said her department would act.", "say promised"},
		{"“Open the gates,” the minister said.", "say demanded"},
		{"“Tell him the truth,” the minister said.", "say demanded"},
		{"The minister gave assurances that the dam would hold.", "promise promised"},
		{"Engineers said that without repairs she would sink.", "say predicted"},
		{"There was no suggestion that the dam was old.", "say none"},
		{"The minister's suggestion that the dam be closed was ignored.", "demand demanded"},
		{"“You would like to mend the dam,” the minister said.", "say asserted"},
		{"The minister said the dam could not be mended.", "say asserted"},
		{"The minister emphasized the harm that the dam would do.", "insist asserted"},
		{"The minister admitted that the dam might burst.", "admit hedged"},
		{"The minister asserted that the dam had burst.", "insist asserted"},
	} {
		assert.Equal(t, []string{c.want}, stances(c.text), c.text)
	}
}

// Who is told and who is accused.
func TestRoles(t *testing.T) {
	for _, c := range []struct{ text, addressee, target string }{
		{"Reed told reporters that the dam was safe.", "reporters", ""},
		{"Reed urged the firm to act.", "the firm", ""},
		{"Reed called on the firm to act.", "the firm", ""},
		{"Reed warned residents that the dam was old.", "residents", ""},
		{"Reed asked the firm to act.", "the firm", ""},
		{"Residents were told that the dam was old.", "Residents", ""},
		{"Residents were urged to leave.", "Residents", ""},
		{"Reed accused the firm of fraud.", "", "the firm"},
		{"Reed blamed the firm for the delay.", "", "the firm"},
		{"Reed criticized the firm for the delay.", "", "the firm"},
		{"The firm was accused of fraud.", "", "The firm"},
		{"Reed described the firm as a menace.", "", "the firm"},
		{"Accusations from Reed that the firm lied were true.", "", "the firm"},
	} {
		all := claims(c.text)
		if assert.NotEmpty(t, all, c.text) {
			assert.Equal(t, c.addressee, all[0].Addressee.Text, c.text)
			assert.Equal(t, c.target, all[0].Target.Text, c.text)
		}
	}
}

package relation

import "testing"

func TestParted(t *testing.T) {
	check(t, []sentence{
		{"Reed has not ruled it out.", []string{"[Reed] <has not ruled> {it} not"}},
		{"Reed took the firm to task for the leak.", []string{"[Reed] <took> {for the leak} of: the firm"}},
		{"Reed held the owners responsible for the leak.", []string{"[Reed] <held> {for the leak} of: the owners"}},
		{"Reed called the vote into question.", []string{"[Reed] <called> {the vote}"}},
		{"Reed put the cost at 40 million dollars.", []string{"[Reed] <put> {the cost at 40 million dollars}"}},
		{"Reed put the cup on the table.", []string{}},
		{"Reed distanced herself from the plan.", []string{"[Reed] <distanced herself from> {the plan}"}},
		{"Reed filed a formal complaint that the dam leaked.", []string{"[Reed] <filed a formal complaint> {that the dam leaked}"}},
	}, nil)
}

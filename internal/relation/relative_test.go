package relation

import "testing"

func TestRelative(t *testing.T) {
	check(t, []sentence{
		{"The camp, which the church describes as a retreat, has closed.", []string{"[the church] <describes> {as a retreat}"}},
		{"The storm, which experts blame for the flood, has passed.", []string{"[experts] <blame> {for the flood} of: which"}},
		{"It was a charge that the firm denied.", []string{"[the firm] <denied> {a charge}"}},
		{"The drug, which doctors believe may help, is new.", []string{"[doctors] <believe> {may help}"}},
		{"As Reed told the court, the dam was old.", []string{"[Reed] <told> {the dam was old}"}},
		{"As the paper has reported, the dam is old.", []string{"[the paper] <has reported> {the dam is old}"}},
		{"The firm, which denied the charge, has closed.", []string{"[which] <denied> {the charge}"}},
	}, nil)
}

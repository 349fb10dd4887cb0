package entity_test

import "testing"

func TestCataphora(t *testing.T) {
	runFind(t, []findCase{
		{name: "subject", text: "Before she left, Maria Chen thanked the staff.", want: []string{"Maria Chen, person: she (pronoun); Maria Chen"}},
		{name: "owner", text: "In his first speech, President Karl Weber praised farmers.",
			want: []string{"Karl Weber, person: his (pronoun); President Karl Weber"}},
		{name: "organization", text: "Despite its losses, Orvane Inc. will pay.", want: []string{"Orvane Inc., organization: its (pronoun); Orvane Inc."}},
		{name: "no role in what was", text: "When he was a boy, Tom Reed lived in Ohio.", want: []string{"Tom Reed, person: he (pronoun); Tom Reed"}},
		{name: "not where someone was named", text: "John Hale arrived. After he spoke, Tom Reed left.",
			want: []string{"John Hale, person: John Hale; he (pronoun)", "Tom Reed, person: Tom Reed"}},
		{name: "asked", text: "John Hale left. Asked why he had kept the medal, Tom Reed said nothing.",
			want: []string{"John Hale, person: John Hale", "Tom Reed, person: he (pronoun); Tom Reed"}},
		{name: "described", text: "Asked whether she would stand, the minister, Ann Reed, said no.",
			want: []string{"Ann Reed, person: she (pronoun); the minister (nominal); Ann Reed"}},
		{name: "not of the other gender", text: "Before she left, Mr. Reed sang.", want: []string{"Reed, person: Mr. Reed"}},
	})
}

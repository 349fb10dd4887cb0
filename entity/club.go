package entity

import "strings"

// Names such as "Ferris Town" are of clubs where the text says that they play or speaks of
// them as of many: "Ferris Town 2, Brackley Athletic 1", "Harlow City have lost".

// markClubs makes organizations of the names of clubs that the text does not speak of as of
// towns.
func (a *aliases) markClubs() {
	playing := map[string]bool{} // by the name and by its last word alone
	for _, d := range a.drafts {
		if n := len(d.parts); d.known == nil && n > 0 && clubs[d.parts[n-1]] && a.fields(d) {
			playing[strings.Join(d.parts, " ")] = true
		}
	}
	if len(playing) == 0 {
		return
	}
	for _, d := range a.drafts {
		if n := len(d.parts); d.known == nil && n > 1 && (playing[strings.Join(d.parts, " ")] || playing[d.parts[n-1]]) {
			d.kind = Organization
		}
	}
}

// fields reports whether goals, a contest or a verb in the plural follow the name d.
func (f *finder) fields(d *draft) bool {
	if f.is(d.first-1, "and", "or", "&") {
		return false // "Ferris and Harlow City were flooded"
	}
	i := d.last
	if f.is(i, "have", "are", "were") || f.is(i, contests...) || f.score(i) > i || f.is(i, "won", "lost") && f.score(i+1) > i+1 {
		return true
	}
	return f.tagged(i, "CD") && len(f.words[i].text) < 3 && (i+1 == len(f.words) || f.is(i+1, ",", "-", "–") || f.words[i+1].opens)
}

package entity

import "slices"

// In a report of a match, the names of nations and towns are those of their teams:
// "Kenya beat Egypt 7–5", "Kenya’s captain", while the match is played in Kenya.

// teams moves the mentions of a place that stand for its team to an organization of
// that name.
func (f *finder) teams() {
	if !f.sporting() {
		return
	}
	for _, e := range slices.Clone(f.found) {
		if e.kind != Place || !slices.ContainsFunc(e.drafts, f.plays) {
			continue
		}
		team := &found{name: e.name, kind: Organization, known: &known{name: e.name, sort: body}, parts: e.parts, last: -1, speaks: -1}
		for _, noun := range []string{"team", "side", "squad"} {
			team.describe(noun)
		}
		place := e.drafts[:0]
		for _, d := range e.drafts {
			if d.form != Name || f.located(d) && !f.plays(d) {
				place = append(place, d)
				continue
			}
			team.mention(d)
		}
		e.drafts = place
		f.found = append(f.found, team)
	}
}

// sporting reports whether the text is about a match or a season: several words of sport
// stand in it, and a score.
func (f *finder) sporting() bool {
	words, score := map[string]bool{}, false
	for i := range f.words {
		if sport[f.words[i].lower] {
			words[f.words[i].lower] = true
		}
		score = score || f.score(i) > i
	}
	return len(words) >= 5 || score && len(words) >= 3
}

var sport = setOf("match matches goal goals goalkeeper coach captain tournament championship semifinal quarterfinal " +
	"kickoff halftime referee referees striker midfielder defender wicket wickets innings penalty penalties scorer scored " +
	"stadium league fixture fixtures playoff medal medals podium rugby football soccer cricket hockey basketball handball volleyball " +
	"goalball baseball tennis player players teammates qualifier qualifiers")

// score returns the end of a score at token i, such as "7–5", or i.
func (f *finder) score(i int) int {
	if i+2 < len(f.words) && f.tagged(i, "CD") && f.age(i) && f.tagged(i+2, "CD") && f.age(i+2) && (isHyphen(f.words[i+1].text) || isMark(f.words[i+1].text)) && f.words[i+1].glued && f.words[i+2].glued {
		return i + 3
	}
	return i
}

// plays reports whether d is said to do what teams do: it beats another, is beaten, has a
// captain or a score.
func (f *finder) plays(d *draft) bool {
	if d.form != Name {
		return false
	}
	if f.score(d.last) > d.last || f.is(d.last, contests...) {
		return true
	}
	if d.last+1 < len(f.words) && isPossessive(f.words[d.last].text) {
		_, last := f.bounds(d.last)
		h := f.phraseHead(d.last+1, min(last, d.last+5))
		return h >= 0 && players[f.words[h].lower]
	}
	if v := f.verbAfter(d.last); v >= 0 && !f.passive(v) {
		return f.is(v, contests...)
	}
	return f.is(d.first-1, "beat", "beats", "beating", "thrashed", "edged", "outplayed", "trounced", "thrash", "thrashing") || f.is(d.first-1, "to", "with") && f.is(d.first-2, "lost", "lose", "losing", "drew", "loses")
}

// players are those whom a team has.
var players = setOf("captain coach goalkeeper keeper striker midfielder defender winger batsman bowler skipper goal goals scorer " +
	"forward quarterback pitcher players squad lineup line-up innings bench")

// contests are verbs that are said of teams.
var contests = []string{"beat", "beats", "beaten", "thrashed", "edged", "outplayed", "trounced", "drew", "scored", "scores", "conceded", "equalized", "equalised", "trailed"}

// located reports whether d stands where places do: "in Kenya", "Malmö, Sweden".
func (f *finder) located(d *draft) bool {
	p := d.first - 1
	if f.is(p, "the") {
		p--
	}
	return f.is(p, "in", "from", "to", "across", "near", "throughout", "into", "at", "outside", "around", "through", "of", "toward", "towards", "visiting") || f.is(p, ",") && p > 0 && f.words[p-1].capital && f.covering(p-1)
}

// covering reports whether token i is part of the name of a place.
func (f *finder) covering(i int) bool {
	for first := i; first >= 0 && first > i-5; first-- {
		if d := f.draftAt(first); d != nil && d.last > i {
			return d.of != nil && d.of.kind == Place
		}
	}
	return false
}

package relation

// governed lets cues that are infinitives begin with the verb or adjective that tells
// whether it came to that: “is likely to argue”, “was unable to say”, “tried to deny”.
func (r *reader) governed(found []Relation) {
	taken := r.cues(found)
	for i := range found {
		rel := &found[i]
		to := rel.Cue.First - 1
		if to < 1 || r.lower[to] != "to" || rel.Head < rel.Cue.First {
			continue
		}
		g := r.overHelpers(to - 1)
		if !governing[r.doc.Token(to-1).Lemma] || taken[to-1] || taken[g] || rel.holds(Range{to - 1, to}) || rel.Source.Overlaps(Range{g, to}) {
			continue
		}
		rel.Cue.First = g
	}
}

// governing holds the words that tell whether the infinitive behind them was done.
var governing = map[string]bool{
	"likely": true, "unlikely": true, "able": true, "unable": true, "seem": true, "appear": true, "try": true, "attempt": true,
	"continue": true, "begin": true, "struggle": true, "manage": true,
}

// overHelpers steps back from token i over the adverbs, negations and helpers before it and
// returns the first of them, or i.
func (r *reader) overHelpers(i int) int {
	const reach = 6
	for n := 0; n < reach && i > 0; n++ {
		w := r.lower[i-1]
		if !(r.tag[i-1] == "RB" || r.tag[i-1] == "MD" || negations[w] || helpers[w] || bes[w]) {
			break
		}
		i--
	}
	return i
}

// bes are the forms of “be” that helpers leaves out.
var bes = map[string]bool{"am": true, "'s": true, "’s": true, "'re": true, "’re": true, "being": true}

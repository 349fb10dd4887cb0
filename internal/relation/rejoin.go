package relation

// joinsVerb reports whether the clause of the cue goes on at token i, behind a
// quotation, with another verb in the past: said “never” and walked out.
func (r *reader) joinsVerb(i int) bool {
	if r.depth > 0 && r.is(i, "and", "but", "so") && r.tagged(i+1, "PRP") && r.verbSoon(i+2, 3) {
		return true // told me ‘never’ and I believed it
	}
	return r.is(i, "and", "but", "then") && r.tagged(r.overAdverbs(i+1), "VBD")
}

// rejoins reports whether the clause of the verb at token head goes on at token i with
// another verb, behind a conjunction and what the verb takes: with a comma before that
// in the quotation that ends there, said it was “dead,” | and walked out, or with "then"; or with a
// third person singular in the present that what stands between has none of, says they
// were “unsafe” | and calls for help.
func (r *reader) rejoins(head, i int) bool {
	if i < 2 || i+1 >= len(r.tag) || r.lower[i] != "and" && r.lower[i] != "but" {
		return false
	}
	v := i + 1
	for v+1 < len(r.tag) && r.tag[v] == "RB" {
		v++
	}
	if r.mark[i-1] && (r.tag[v] == "VBD" || (r.tag[v] == "VB" || r.tag[v] == "VBN") && pasts[r.lower[v]]) && (r.lower[i-2] == "," || r.lower[v-1] == "then") {
		return !helpers[r.lower[v]] // not: “told, twice,” and had agreed
	}
	if r.tag[v] != "VBZ" || r.tag[head] != "VBZ" || helpers[r.lower[v]] || i-head > longestClause*4 {
		return false
	}
	for k := head + 1; k < i; k++ {
		if r.tag[k] == "VBZ" || r.tag[k] == "VBP" {
			return false
		}
	}
	return true
}

package relation

// adjunct returns the end of the time, place or addressee phrase that starts at
// token p, or p if none does: "on Tuesday", "in a statement", "to reporters".
func (r *reader) adjunct(p int) int {
	i := p
	if r.is(i, ",") { // , however, | , in an interview,
		if k := r.adjunctPhrase(i + 1); k > i+1 && r.is(k, ",") {
			return k + 1
		}
		if r.adverb(i+1) && r.is(i+2, ",") {
			return i + 3
		}
		return p
	}
	return r.adjunctPhrase(i)
}

func (r *reader) adjunctPhrase(i int) int {
	start, j := i, i
	if r.is(i, "as") && r.is(i+1, "early", "soon", "late", "recently") && r.is(i+2, "as") && r.adjunctPhrase(i+3) > i+3 {
		return r.adjunctPhrase(i + 3)
	}
	for r.is(j, "late", "early", "earlier", "last", "this", "next", "later", "also", "again") {
		j++
	}
	if r.timeWord(j) {
		for r.timeWord(j) || r.tagged(j, "CD") && j > i {
			j++
		}
		return j
	}
	if r.is(j, "since") && (r.tagged(j+1, "CD") || r.timeWord(j+1)) { // since 2017
		return j + 2
	}
	if j > i && r.is(j, "on", "in") { // late on Thursday
		i = j
	}
	if r.is(i, "in", "on", "at", "during", "to", "through", "via", "after", "before", "from", "with", "by", "for", "under", "of", "outside", "inside", "near") && !r.tagged(i+1, "VB", "VBG") {
		if k := r.core(i + 1); k > i+1 {
			for r.is(k, "of", "with", "in") && r.core(k+1) > k+1 {
				k = r.core(k + 1)
			}
			if r.tagged(k, "POS") && r.quotationAt(k+1) > 0 && r.titled(k+1) { // on NBC’s “Today”
				k = min(r.quotes[r.quotationAt(k+1)-1].Last, r.hi)
			}
			return k
		}
	}
	return start
}

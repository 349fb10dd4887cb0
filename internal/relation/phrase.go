package relation

// A noun phrase, as these rules see it, is a run of determiners, adjectives,
// numbers and nouns that ends in a noun or pronoun, with the prepositional
// phrases that follow it.

// nominal reports whether token i can stand in the core of a noun phrase.
func (r *reader) nominal(i int) bool {
	return r.tagged(i, "NN*", "JJ*", "CD", "DT", "PDT", "PRP$", "POS", "$", "HYPH", "AFX", "#", "WP$") ||
		r.tagged(i, "PRP", "EX") || r.is(i, "&", "%") ||
		r.tagged(i, "VBN", "VBG") && r.tagged(i+1, "NN*") && !r.auxiliary(i-1) ||
		r.tagged(i, "RB", "RBR") && r.tagged(i+1, "JJ*", "CD", "VBN") || r.is(i, "about", "around", "over", "nearly") && r.tagged(i+1, "CD", "$")
}

// ends reports whether token i can be the last of a noun phrase.
func (r *reader) ends(i int) bool {
	return r.tagged(i, "NN*", "CD", "PRP", "EX", "JJS") || r.is(i, "%", "this", "that", "these", "those", "some", "many", "others", "both", "all", "another", "several", "few", "most", "one", "none", "neither", "each", "any") ||
		r.tagged(i, "JJ") && !r.tagged(i+1, "NN*")
}

// core returns the end of the noun phrase core that starts at token i, or i if
// none does.
func (r *reader) core(i int) int {
	j := i
	if r.is(i, "that", "this") && r.is(i+1, "as") {
		return i + 1
	}
	if r.is(i, "that", "both") && r.nominal(i+1) { // whatever the tagger takes them for
		j++
	}
	for j < r.hi && r.nominal(j) {
		if j > i && r.tagged(j, "PRP", "EX", "DT", "PDT", "PRP$") && !r.tagged(j-1, "PDT", "DT", "POS") {
			break // a new phrase starts here: "told | the reporters"
		}
		if j > i && r.tagged(j-1, "NN*") && r.tagged(j, "RB", "IN") && r.tagged(j+1, "CD", "$") {
			break // the council | over 40 houses
		}
		if r.tagged(j, "PRP", "EX") {
			j++
			break
		}
		j++
	}
	for j > i && !r.ends(j-1) {
		j--
	}
	return j
}

// phrase returns the end of the noun phrase that starts at token i with the
// prepositional phrases, coordinated names and short appositions that follow
// it, or i if none starts there.
func (r *reader) phrase(i int) int {
	j := r.core(i)
	if j == i {
		return i
	}
	for j < r.hi {
		k := j
		switch {
		case r.is(j, "of", "in", "for", "from", "at", "with", "to", "on", "between", "among", "against", "over", "near", "about", "inside", "within", "under", "behind", "across"):
			if r.infinitive(j) || r.is(j, "of", "for") && r.tagged(j+1, "VBG") {
				return j
			}
			k = r.core(j + 1)
			if k == j+1 && r.is(j+1, "both") {
				k = r.core(j + 2)
			}
			if k == j+1 || r.timeWord(k-1) && !r.is(j, "of") {
				return j
			}
		case r.is(j, "and", "or", "&"):
			k = r.core(j + 1)
			if k == j+1 || r.finite(k) && !r.pluralVerb(k) {
				return j
			}
		case r.is(j, "(", "-lrb-", "["):
			for k = j + 1; k < r.hi && k < j+8 && !r.is(k, ")", "-rrb-", "]"); k++ {
			}
			if !r.is(k, ")", "-rrb-", "]") {
				return j
			}
			k++
		case r.is(j, ",") && r.tagged(j-1, "NNP") && r.is(j+2, ",") && r.tagged(j+1, "CD"): // Wang Yi, 71, said
			k = j + 3
		default:
			return j
		}
		j = k
	}
	return j
}

// pluralVerb reports whether token i is a finite verb that a plural subject can
// have.
func (r *reader) pluralVerb(i int) bool { return !r.tagged(i, "VBZ") }

// apposition returns the end of "NAME, a barrister at X" or "the barrister,
// NAME" whose first part ends at token j, or j if none follows.
func (r *reader) apposition(j int) int {
	if !r.is(j, ",") {
		return j
	}
	i := j + 1
	if !r.tagged(i, "DT", "PRP$", "NN*", "JJ*", "CD") {
		return j
	}
	k := r.phrase(i)
	if k == i {
		return j
	}
	if r.is(k, "who", "that") && r.tagged(i, "DT") { // a statistician who was not involved
		for k < r.hi && !r.is(k, ",", ".", ";") && r.within[k] == 0 {
			k++
		}
	}
	if r.finite(k) || r.is(k, "and", "or") {
		return j
	}
	return k
}

// backCore returns the start of the noun phrase core that ends before token j,
// or j if none does.
func (r *reader) backCore(j int) int {
	if j-1 < r.lo || !r.ends(j-1) && !r.tagged(j-1, "DT") {
		return j
	}
	i := j - 1
	if r.tagged(i, "PRP", "EX") {
		return i
	}
	for i > r.lo && r.nominal(i-1) && !r.tagged(i-1, "PRP", "EX") && !(r.tagged(i-1, "VBG") && r.isCue(i-1)) {
		if r.tagged(i, "DT", "PDT", "PRP$") && !r.tagged(i-1, "PDT", "DT") {
			break
		}
		i--
	}
	for i < j-1 && r.tagged(i, "POS") {
		i++
	}
	return i
}

// back returns the start of the noun phrase, with its prepositional phrases, its
// appositions and coordinated names, that ends before token j, or j.
func (r *reader) back(j int) int {
	i := r.backCore(j)
	if i == j {
		return j
	}
	listed := false
	for steps := 0; steps < 8; steps++ {
		k := i
		switch {
		case listed && r.is(i-1, ","): // Germany, France and Italy
			k = r.backCore(i - 1)
			if k == i-1 || !r.tagged(i-2, "NN*") || r.timeWord(i-2) || k != r.lo && !r.is(k-1, ",", "that", "but") {
				return i
			}
		case r.is(i-1, "of", "in", "for", "from", "at", "with", "to", "on", "between", "among", "near", "by", "around", "across", "throughout", "within", "outside", "inside", "behind") && i-2 >= r.lo:
			end := i - 1
			switch {
			case r.is(i-2, "and", "or") && i-3 > r.lo: // in Virginia and around the country
				end = i - 2
			case r.is(i-1, "to", "with", "of", "for", "in") && r.is(i-2, "close", "loyal", "familiar", "opposed", "sympathetic", "allied", "related", "critical", "responsible", "supportive", "involved"):
				end = i - 2 // those close to the mayor
			}
			k = r.backCore(end)
			if k == end {
				return i
			}
		case r.is(i-1, "both") && r.is(i-2, "in", "of", "from"):
			k = r.backCore(i - 2)
			if k == i-2 {
				return i
			}
		case r.is(i-1, "and", "or", "&"):
			k = r.backCore(i - 1)
			if k == i-1 || !r.tagged(k-1, ",", "``", "IN", "CC") && k != r.lo && !r.isMark(k-1) {
				return i
			}
			listed = true
		default:
			return i
		}
		i = k
	}
	return i
}

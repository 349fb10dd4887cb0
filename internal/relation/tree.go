package relation

import "strings"

// treeSubject returns the subject of the verb at token v by the tree: its own or,
// for a participle, an infinitive or a verb joined by "and", that of the verb
// above. Where the tree does not tell, it returns none.
func (r *reader) treeSubject(v int) Range {
	for steps := 0; v >= r.lo && v < r.hi && steps < 6; steps++ {
		for c := range r.doc.Children(v) {
			if rel := r.doc.Token(c).Rel; strings.HasPrefix(rel, "nsubj") && r.within[c] == 0 {
				return r.treePhrase(c)
			}
		}
		switch rel, _, _ := strings.Cut(r.doc.Token(v).Rel, ":"); rel {
		case "advcl":
			if r.tagged(v, "VBN", "VBD") && !r.hasAux(v) {
				return Range{} // "asked about it, she said": who it was done to
			}
			v = r.doc.Token(v).Head
		case "conj", "xcomp", "aux", "cop":
			v = r.doc.Token(v).Head
		default:
			return Range{}
		}
	}
	return Range{}
}

// hasAux reports whether an auxiliary goes with the verb at token v.
func (r *reader) hasAux(v int) bool {
	for c := range r.doc.Children(v) {
		if strings.HasPrefix(r.doc.Token(c).Rel, "aux") {
			return true
		}
	}
	return false
}

// treePhrase returns the noun phrase that token n heads: what the tree puts below
// it, up to a relative clause.
func (r *reader) treePhrase(n int) Range {
	first, last := r.doc.Extent(n)
	for c := range r.doc.Children(n) {
		if strings.HasPrefix(r.doc.Token(c).Rel, "acl") && c > n {
			from, _ := r.doc.Extent(c)
			last = min(last, from)
		}
	}
	for last > n+1 && (r.tagged(last-1, ",", ":", "WDT") || r.tagged(last-1, "-RRB-") && !r.opened(first, last) || r.isMark(last-1)) {
		last--
	}
	if first < r.lo || last > r.hi {
		return Range{}
	}
	return Range{first, last}
}

// treeClause reports whether the tree sees a clause that starts at token p and is
// what the verb before it tells, though the tags do not show its verb: "said sales
// fell", where "fell" is tagged as an adverb.
func (r *reader) treeClause(p int) bool {
	if p <= r.lo || p >= r.hi || !r.verb(p-1) || !r.nominal(p) {
		return false
	}
	k := r.phrase(p)
	if k == p || k >= r.hi || r.nominal(k) {
		return false
	}
	t := r.doc.Token(k)
	first, _ := r.doc.Extent(k)
	return t.Rel == "ccomp" && t.Head == p-1 && first == p
}

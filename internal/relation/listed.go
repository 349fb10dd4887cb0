package relation

// enlist takes into a content that ends with a quotation the others of its list: called the
// reply “evasive”, | “late” and, in one paragraph, “untrue”. Nothing else may hold them.
func (r *reader) enlist(rel *Relation, held []bool) {
	last := &rel.Content[len(rel.Content)-1]
	if rel.depth > 0 || rel.Cue.Empty() || last.First < rel.Cue.Last {
		return
	}
	end := last.Last
	for n := 0; n < longestList && r.closedAt(end); n++ {
		q := r.nextListed(end)
		if q < 0 || held[r.quotes[q].First] {
			break
		}
		end = r.quotes[q].Last
	}
	if end > last.Last && end < len(r.tag) && !IsFinite(r.tag[end]) { // no subject of what follows
		last.Last = end
	}
}

// longestList is the most quotations of a list.
const longestList = 8

// closedAt reports whether a quotation of a few words, no sentence, ends before token i.
func (r *reader) closedAt(i int) bool {
	q := int(r.levels[0][i-1]) - 1
	return q >= 0 && r.quotes[q].Last == i && r.quotes[q].closed && !r.hasVerb(r.quotes[q].inside())
}

// nextListed returns the quotation that goes on with a list at token i, behind a comma or
// a conjunction and a phrase between commas, or -1.
func (r *reader) nextListed(i int) int {
	k := i
	for k < len(r.tag) && k < i+3 && (r.lower[k] == "," || r.lower[k] == "and" || r.lower[k] == "or") {
		k++
	}
	if k == i || k >= len(r.tag) {
		return -1
	}
	if r.lower[k-1] == "," && r.tag[k] == "IN" { // and, in one paragraph,
		stop := min(k+longestClause, len(r.tag)-1)
		for k < stop && r.lower[k] != "," {
			k++
		}
		k++
	}
	if k >= len(r.tag) || r.levels[0][k] == 0 {
		return -1
	}
	q := int(r.levels[0][k]) - 1
	if r.quotes[q].First != k || !r.closedAt(r.quotes[q].Last) {
		return -1
	}
	return q
}

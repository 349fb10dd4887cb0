package relation

// reclosed returns the relation with a quotation that no mark closes, if a cue clause
// behind its first words tells where they end: “We will stay, Smith said on Friday.
// The quotation then ends there, for all that reads it later.
func (r *reader) reclosed(found []Relation) []Relation {
	if r.depth != 1 {
		return found
	}
	for i := range found {
		rel := &found[i]
		c := rel.Content[0]
		q := int(r.levels[0][rel.Head]) - 1
		if rel.Step != Fronted || rel.Source.Empty() || r.is(rel.Source.First, "i", "we", "you") || q < 0 || r.quotes[q].closed || c.First != r.quotes[q].First+1 {
			continue
		}
		c.First--
		for k := c.Last; k < r.quotes[q].Last; k++ {
			r.levels[0][k] = 0
		}
		r.quotes[q].Last = c.Last
		rel.Content, rel.depth = []Range{c}, 0
	}
	return found
}

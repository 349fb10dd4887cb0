package relation

// beyond takes off a content what stands behind its last quotation and tells when or on
// what occasion it was said, where nothing that the narrator puts in before the quotation
// has a verb that this could belong to: may have said “climb” | before the tape ends;
// called the plan a “joke” | on Friday; but not: said the plan was “dead” after the vote.
func (r *reader) beyond(rel *Relation) {
	if rel.depth > 0 || rel.Cue.Empty() || len(rel.Content) != 1 || rel.Content[0].First < rel.Cue.Last {
		return
	}
	c := rel.Content[0]
	end := r.lastQuoted(c)
	if end == c.Last || end == c.First || r.finiteOutside(Range{c.First, end}) || !r.occasion(end, c.Last) {
		return
	}
	rel.Content[0].Last = end
}

// lastQuoted returns the end of the last quotation that ends in c, or the start of c.
func (r *reader) lastQuoted(c Range) int {
	for i := c.Last; i > c.First; i-- {
		if q := r.levels[0][i-1]; q != 0 {
			if quote := r.quotes[q-1]; quote.Last <= c.Last && quote.closed {
				return quote.Last
			}
			return c.First
		}
	}
	return c.First
}

// finiteOutside reports whether a verb stands in c outside of quotation marks or, behind
// words outside, in them: his men “may have panicked”
func (r *reader) finiteOutside(c Range) bool {
	outside := r.levels[0][c.First] == 0
	for i := c.First; i < c.Last; i++ {
		if (outside || r.levels[0][i] == 0) && (IsFinite(r.tag[i]) || r.tag[i] == "VB" || r.tag[i] == "VBG" || r.tag[i] == "VBN") {
			return true
		}
	}
	return false
}

// occasion reports whether the tokens from i up to last say when or on what occasion
// something was said: a clause behind "as" or the like, or a phrase that starts with a time.
func (r *reader) occasion(i, last int) bool {
	if last-i < 1 {
		return false
	}
	verbs := r.clauses[last] - r.clauses[i]
	switch r.lower[i] {
	case "when", "before", "after", "while", "as":
		return verbs == 1
	case "during":
		return verbs == 0
	case "in", "at":
		return verbs == 0 && i+2 < last && (r.tag[i+1] == "DT" || r.tag[i+1] == "PRP$") && r.occasions(i+2, last)
	}
	if r.lower[i] == "on" || r.lower[i] == "last" || r.lower[i] == "earlier" || r.lower[i] == "late" {
		i++
	}
	return verbs == 0 && i < last && timeWords[r.lower[i]]
}

// occasions reports whether a noun for an occasion of speech ends the phrase at token i.
func (r *reader) occasions(i, last int) bool {
	for k := i; k < min(last, i+3); k++ {
		switch w := r.lower[k]; w {
		case "interview", "statement", "debate", "hearing", "rally", "briefing", "conference", "podcast", "broadcast", "meeting", "forum", "press":
			return true
		default:
			if messages[w] {
				return true
			}
		}
	}
	return false
}

package entity

import "slices"

// oneOfTwo returns the mention that "the former" or "the latter" at token h makes of the
// first or second of two that its sentence names, or the one before; or nil.
func (f *finder) oneOfTwo(h int) *draft {
	if !f.is(h, "former", "latter") || !f.is(h-1, "the") || h+1 < len(f.words) && (f.tagged(h+1, "NN", "JJ", "CD", "VBG") || f.words[h+1].capital || isPossessive(f.words[h+1].text)) {
		return nil
	}
	s := int(f.words[h].sentence)
	first := f.doc.Sentence(s).First
	two := f.pair(first, h)
	if two == nil && h > first+2 && !f.is(h-2, ";") {
		return nil
	}
	if two == nil && s > 0 {
		two = f.pair(f.doc.Sentence(s-1).First, f.doc.Sentence(s-1).Last)
	}
	if two == nil && f.two.sentence+2 > s { // "The latter left. The former stayed."
		two = f.two.found
	}
	if two == nil {
		return nil
	}
	f.two = pair{two, s}
	d := &draft{run: run{h - 1, h + 1}, form: Nominal, conf: 0.8}
	e := two[0]
	if f.is(h, "latter") {
		e = two[1]
	}
	e.mention(d)
	return d
}

// pair is two of whom a sentence speaks as the former and the latter.
type pair struct {
	found    []*found
	sentence int
}

// pair returns the two persons that the tokens from first to last name, or else the two
// organizations or places, in their order; or nil where there are more or less.
func (f *finder) pair(first, last int) []*found {
	const most = 16 // mentions
	var persons, others []*found
	for k := f.draftFrom(first); k < len(f.drafts) && f.drafts[k].first < last; k++ {
		if len(persons)+len(others) == most {
			return nil
		}
		switch d := f.drafts[k]; {
		case d.of == nil || d.form == Adjective:
		case d.of.kind == Person && !slices.Contains(persons, d.of):
			persons = append(persons, d.of)
		case (d.of.kind == Organization || d.of.kind == Place) && !slices.Contains(others, d.of):
			others = append(others, d.of)
		}
	}
	switch {
	case len(persons) == 2:
		return persons
	case len(persons) == 0 && len(others) == 2:
		return others
	}
	return nil
}

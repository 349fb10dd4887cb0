package entity

// Articles speak of who is at their heart before they name them: "Museum to return
// cloths", "A farmer has denied theft", "the company had been warned".

// mostUnnamed bounds how many entities wait for their names at once.
const mostUnnamed = 8

// await notes that e, which the phrase t with head h has just made, may be named later.
func (f *finder) await(e *found, t run, h int) {
	if e.plural || e.kind != Person && e.kind != Organization || len(f.unnamed) == mostUnnamed || f.words[h].quote != 0 {
		return
	}
	_, last := f.bounds(h)
	switch {
	case f.paragraphOf(h) <= f.lead && (f.inHeadline(h) || f.subject(t) || e.kind == Organization):
	case e.kind == Organization && f.is(t.first, "the") && t.len() == 2 && f.words[h].sense.has(firm) && (h+1 >= last || !f.is(h+1, "of", "that", "which", "behind", "who")):
	default:
		return
	}
	f.unnamed = append(f.unnamed, e)
}

func (f *finder) paragraphOf(i int) int { return f.doc.Sentence(int(f.words[i].sentence)).Paragraph }

// inHeadline reports whether token i stands in a first paragraph that is no sentence.
func (f *finder) inHeadline(i int) bool {
	return f.lead > 0 && f.paragraphOf(i) == 0 && f.words[f.doc.Sentence(f.doc.Paragraph(0).Last-1).Last-1].text != ":"
}

// leadParagraph returns the number of the first paragraph that ends as a sentence does and
// is no byline.
func (f *finder) leadParagraph() int {
	for k := range min(6, f.doc.NumParagraphs()) {
		s := f.doc.Sentence(f.doc.Paragraph(k).Last - 1)
		if s.Last-f.doc.Sentence(f.doc.Paragraph(k).First).First >= 8 && isStop(f.words[s.Last-1].text) {
			return k
		}
	}
	return 0
}

// headlined returns whom the headline has called by the noun h, where the phrase t stands
// at the start of the text: "Farmer moved wall" before "A Leitrim farmer"; or nil.
func (f *finder) headlined(t run, h int) *found {
	if p := f.paragraphOf(h); p > f.lead+1 || f.inHeadline(h) || f.words[h].quote != 0 || f.tagged(t.first, "PRP$", "CD") {
		return nil
	}
	for _, u := range f.unnamed {
		if f.inHeadline(u.drafts[0].first) && u.drafts[0].role.first < len(f.words) && f.words[u.drafts[0].role.first].lower == f.words[h].lower {
			return u
		}
	}
	return nil
}

// reveal makes one of e, which d names for the first time, and of who has been spoken of
// without a name, where the text shows that they are the same.
func (f *finder) reveal(c *focus, d *draft) {
	if d.form != Name || c.slotOf(d.of).found != nil {
		return
	}
	kept := f.unnamed[:0]
	for _, u := range f.unnamed {
		if f.reveals(d, u) {
			f.unite(c, u, d.of)
			continue
		}
		kept = append(kept, u)
	}
	f.unnamed = kept
}

// reveals reports whether d names u.
func (f *finder) reveals(d *draft, u *found) bool {
	e, first := d.of, u.drafts[0]
	if e.kind != u.kind || e == u || !agree(e.gender, u.gender) || e.plural || f.words[d.first].quote != 0 {
		return false
	}
	distance := f.words[d.first].sentence - f.words[first.first].sentence
	head := f.words[first.role.first].lower
	if e.kind == Organization {
		return distance <= 10 && (e.nouns[head] || f.words[first.role.first].sense.has(firm) && e.firm() && e.known == nil && f.weigh(d.run) == asSubject)
	}
	p := f.paragraphOf(d.first)
	switch {
	case p > f.lead+3 || len(e.parts) < 2:
		return false
	case f.inHeadline(first.first) && f.is(first.first, "the") && plainPeople[head]:
		// "The woman who listens to dams": "Yaa Boahemaa has spent …"
		return d.first == f.doc.Sentence(f.doc.Paragraph(f.lead).First).First && f.subject(d.run)
	case e.nouns[head]:
		return f.saidAlso(first, e)
	}
	// "A farmer has denied theft." "Tom Reed (67), of Drumroe, …", "Tom Reed denies theft."
	start := f.doc.Sentence(f.doc.Paragraph(p).First).First
	return p == f.lead+1 && d.first == start && d.role.len() == 0 && f.opens(first) && (f.aged(d.last) || f.charged(d))
}

// opens reports whether the description d is the first of its sentence, as its subject.
func (f *finder) opens(d *draft) bool {
	first, _ := f.bounds(d.first)
	return d.first == first && (f.inHeadline(first) || f.subject(d.run))
}

// aged reports whether an age follows at token i: "(67)", ", 67,".
func (f *finder) aged(i int) bool {
	return f.is(i, "(", ",") && f.tagged(i+1, "CD") && f.age(i+1) && f.is(i+2, ")", ",")
}

// saidAlso reports whether all nouns in small letters of the description d are said of e.
func (f *finder) saidAlso(d *draft, e *found) bool {
	for i := d.first; i < d.role.last; i++ {
		if w := &f.words[i]; f.tagged(i, "NN", "JJ") && !w.capital && !e.nouns[w.lower] {
			return false
		}
	}
	return true
}

// unite makes the mentions of u those of e.
func (f *finder) unite(c *focus, u, e *found) {
	for _, d := range u.drafts {
		d.of = e
	}
	e.drafts = append(u.drafts, e.drafts...)
	u.drafts = nil
	e.gender = settled(e.gender, u.gender)
	for noun := range u.nouns {
		e.describe(noun)
	}
	for _, links := range []map[int]*found{f.resolved, f.owners, f.predicates} {
		for at, of := range links {
			if of == u {
				links[at] = e
			}
		}
	}
	for k := range c.slots {
		if c.slots[k].found == u {
			c.slots[k].found = e
		}
	}
}

package entity

// settleName gives e its canonical name: that of the lexicon, or the fullest
// form in the text.
func (e *found) settleName(f *finder) {
	for _, d := range e.drafts {
		if len(d.parts) > len(e.parts) && !d.former {
			e.parts = d.parts
		}
		for _, p := range d.parts {
			e.nameBy(p)
			if e.kind == Organization {
				for _, noun := range saidOf()[p] {
					e.nameBy(noun)
				}
			}
		}
	}
	if e.known != nil && e.kind != Person && (e.known.sort != body || e.known.state) {
		return
	}
	best := e.drafts[0]
	for _, d := range e.drafts {
		if !d.former && f.fuller(d, best) {
			best = d
		}
	}
	e.name = f.plainName(best.name)
	e.firstName = f.words[best.name.first].text
}

// fuller reports whether a names more than b, or the same in fuller words: not
// by an initial, not in capitals.
func (f *finder) fuller(a, b *draft) bool {
	if len(a.parts) != len(b.parts) || len(a.parts) == 0 {
		return len(a.parts) > len(b.parts)
	}
	short := func(d *draft) bool { return len(d.parts[0]) == 1 }
	return short(b) && !short(a) || (len(a.parts) > 1 || a.of.kind == Place) && f.words[b.name.first].upper && !f.words[a.name.first].upper && !short(a)
}

// plainName returns the text of a name without a nickname in marks.
func (f *finder) plainName(t run) string {
	for i := t.first; i < t.last; i++ {
		if w := f.words[i].text; w == "“" || w == "\"" || w == "‘" || i > t.first && !f.words[i].glued && (w == "'" || w == "’") {
			for j := i + 1; j < t.last; j++ {
				if w := f.words[j].text; w == "”" || w == "\"" || w == "’" || w == "'" {
					return f.text(run{t.first, i}) + " " + f.text(run{j + 1, t.last})
				}
			}
		}
	}
	return f.text(t)
}

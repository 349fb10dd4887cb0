package entity

// The parties of a trial have names of their kind: who has a lawyer is "his client",
// who is charged is "the accused".

// lawyers act for others.
var lawyers = setOf("lawyer lawyers attorney attorneys barrister barristers solicitor solicitors counsel advocate advocates representing defending")

// represented reports whether the name d tells for whom a lawyer acts: "a lawyer for
// Jane Doe", "Declan Roche SC, for Jane Doe,".
func (f *finder) represented(d *draft) bool {
	p := d.first - 1
	switch {
	case f.is(p, "representing", "defending"):
		return true
	case !f.is(p, "for"):
		return false
	case f.is(p-1, ","):
		return p >= 2 && (postNominals[f.words[p-2].text] || lawyers[f.words[p-2].lower])
	}
	return p >= 1 && lawyers[f.words[p-1].lower]
}

// charged reports whether a verb says of the name d that it is of somebody on trial:
// "Jane Doe denies murder", "Jane Doe, 44, was charged with theft".
func (f *finder) charged(d *draft) bool {
	v := f.verbAfter(d.last)
	for k := d.last; v < 0 && k < len(f.words) && k < d.last+10 && f.words[k].sentence == f.words[d.first].sentence; k++ {
		if f.is(k, ",", ")") { // behind age and place
			if v = f.verbAfter(k + 1); v < 0 && f.is(k+1, "denies", "admits") {
				v = k + 1
			}
		}
	}
	if v < 0 {
		return false
	}
	switch {
	case f.is(v, "pleaded", "pleads"):
		return true
	case f.is(v, "denies", "denied", "admitted", "admits"):
		return f.nearby(v, "murder", "manslaughter", "theft", "fraud", "assault", "rape", "arson", "robbery", "burglary", "damage", "charge", "charges", "counts", "harassment", "conspiracy", "bribery", "corruption", "kidnapping", "possession", "wrongdoing")
	case f.is(v, "charged", "accused", "indicted", "convicted", "sentenced", "acquitted", "arraigned"):
		return f.passive(v) || f.is(v-1, "been")
	}
	return f.is(v, "is", "was") && f.nearby(v, "trial", "dock")
}

// testifies reports whether a verb says of the name d that it is of a witness.
func (f *finder) testifies(d *draft) bool {
	v := f.verbAfter(d.last)
	switch {
	case v >= 0 && f.is(v, "testified", "testifies"), f.is(d.last, ",") && f.is(d.last+1, "giving") && f.is(d.last+2, "evidence"):
		return true
	case v >= 0 && f.is(v, "gave") && f.is(v+1, "evidence", "testimony"):
		return true
	}
	return false
}

// nearby reports whether one of words stands within a few tokens behind i in its
// sentence.
func (f *finder) nearby(i int, words ...string) bool {
	_, last := f.bounds(i)
	for k := i + 1; k < min(last, i+8); k++ {
		if f.is(k, words...) {
			return true
		}
	}
	return false
}

// party returns whom a description that parties of a trial have means: the latest
// that a lawyer acts for, the latest that was charged; or nil.
func (f *finder) party(d *draft, h int) *found {
	switch {
	case f.is(h, "client") && f.tagged(d.first, "PRP$") && d.len() == 2:
		if f.client != f.ownerAt(d.first) {
			return f.client
		}
	case f.is(h, "accused", "defendant") && f.is(d.first, "the") && d.len() == 2:
		return f.accused
	case f.is(h, "witness") && f.is(d.first, "the") && d.len() == 2:
		return f.witness
	}
	return nil
}

// takeParty notes that the name d is of a party of a trial.
func (f *finder) takeParty(d *draft) {
	if d.of.kind != Person || d.form != Name {
		return
	}
	if f.represented(d) {
		f.client = d.of
	}
	if f.accused != d.of && f.charged(d) {
		f.accused = d.of
	}
	if f.testifies(d) {
		f.witness = d.of
	}
}

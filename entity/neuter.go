package entity

// neuter returns what "it" at token i means.
func (f *finder) neuter(c *focus, i int) *found {
	e := f.reporter(i)
	if e != nil && e.kind == Person {
		e = f.endingAt(e.speaks) // of "a spokesman for the board said it would"
	}
	if e != nil && !e.plural && (e.kind == Organization || e.kind == Document || e.kind == Place) && !f.impersonal(i) {
		return e
	}
	if f.is(i, "it") && f.expletive(i) {
		return nil
	}
	e, lead := c.best(f, i, 1, func(e *found) (int, bool) {
		switch e.kind {
		case Organization, Document:
			return 4, !e.plural
		case Place:
			return 0, e.known != nil && e.known.sort != demonym
		}
		return 0, false
	})
	if e == nil || lead < 0 || c.weightOf(e) < asSubject && !f.acting(i) {
		return nil
	}
	return e
}

// acting reports whether "it" at token i does what people do: it says, wants.
func (f *finder) acting(i int) bool {
	v := f.verbAfter(i + 1)
	return v >= 0 && f.reports(v) && !f.passive(v)
}

// impersonal reports whether "it" at token i has a verb that often has no subject:
// "it is", "it seems", "it takes".
func (f *finder) impersonal(i int) bool {
	if f.doc.Token(i).Rel == "expl" {
		return true
	}
	_, last := f.bounds(i)
	for v := i + 1; v < last && v < i+6; v++ {
		switch {
		case f.tagged(v, "MD", "RB"):
		case f.is(v, "has", "have", "had") && f.tagged(v+1, "VBN", "RB"):
		case f.is(v, "is", "was", "be", "been", "’s", "'s"):
			return !f.tagged(v+1, "VBG", "VBN") && !(f.tagged(v+1, "RB") && f.tagged(v+2, "VBG", "VBN"))
		default:
			return f.is(v, "seems", "seemed", "seem", "appears", "appeared", "appear", "takes", "took", "take", "turns", "turned", "rained", "remains", "matters")
		}
	}
	return true
}

// expletive reports whether "it" at token i means nothing: "it is clear that",
// "it rained", "made it hard to".
func (f *finder) expletive(i int) bool {
	if f.is(i+1, "is", "was", "’s", "'s", "will", "would", "has", "had", "may", "might", "seems", "seemed", "appears", "appeared", "remains", "takes", "took", "turns", "rained") {
		v := f.verbAfter(i + 1)
		if v >= 0 && f.passive(v) && (f.is(v+1, "to") && f.reports(v) || !f.extraposed(v)) {
			return false // "It is thought to be ready", "It was founded in 1998"
		}
		return v < 0 || !f.reports(v) || f.passive(v)
	}
	return f.tagged(i+1, "JJ", "DT", "IN", ".", ",") && !f.is(i+1, "in", "from")
}

// extraposed reports whether what "it" stands for may follow the passive verb at v: "it was
// decided that", "it is not known whether", "it was agreed on Monday to".
func (f *finder) extraposed(v int) bool {
	if f.is(v, "warned", "told", "asked", "informed", "notified", "urged", "accused", "advised", "criticized", "criticised") {
		return false // that is done to somebody
	}
	if f.reports(v) {
		return true
	}
	_, last := f.bounds(v)
	for i := v + 1; i < min(last, v+5); i++ {
		if f.is(i, "that", "whether", "how", "why", "what", "who", "to") {
			return true
		}
	}
	return false
}

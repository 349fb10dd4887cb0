package entity

// neuter returns what "it" at token i means.
func (f *finder) neuter(c *focus, i int) *found {
	e := f.reporter(i)
	if h := f.doc.Token(i).Head; e == nil && f.is(i, "its") && h > i && i > 1 && (f.reports(i-1) || f.is(i-1, "that") && f.reports(i-2)) {
		e = f.reporter(h) // "Acme said its sales fell"
	}
	if e == nil && f.is(i, "its") && f.is(i-1, "and") {
		e = f.endingAt(i - 2) // "Acme chairman Jane Doe and its treasurer"
		if e != nil && e.kind != Person {
			e = nil
		}
	}
	if e != nil && e.kind == Person {
		e = f.house(e, f.is(i, "its"))
	}
	if e != nil && !e.plural && (e.kind == Organization || e.kind == Document || e.kind == Place) && !f.impersonal(i) {
		return e
	}
	if e := f.topic(i); e != nil && e.kind == Organization && !f.impersonal(i) {
		return e
	}
	if e := f.undertaker(c, i); e != nil {
		return e
	}
	if e := f.joinedBy(i); e != nil {
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

// undertaker returns the organization that was the subject of the sentence before, where "it"
// at token i does what only organizations do, at the start of its own sentence or behind a
// phrase of time: "By Friday it had hired them"; or nil.
func (f *finder) undertaker(c *focus, i int) *found {
	first, last := f.bounds(i)
	if !f.is(i, "it") || f.words[i].quote != 0 || i-first > 6 || f.finiteIn(first, i) {
		return nil
	}
	v := f.verbAfter(i + 1)
	if v < 0 || v >= last || f.passive(v) || !undertakings[f.words[v].lower] {
		return nil
	}
	var one *found
	for k := range c.slots {
		s := &c.slots[k]
		if s.sentence+1 != f.words[i].sentence || s.weight < asSubject || s.quoted || s.kind != Organization || s.plural {
			continue
		}
		if one != nil {
			return nil
		}
		one = s.found
	}
	return one
}

// joinedBy returns the organization that a relative clause of the sentence says somebody to
// have founded, joined or led, where "it" at token i is what they leave or what acts: "Jane
// Doe, who founded Acme, sold it in May"; or nil.
func (f *finder) joinedBy(i int) *found {
	t := f.doc.Token(i)
	if !f.is(i, "it") || t.Head < 0 || !(t.Rel == "obj" && partings[f.words[t.Head].lower]) && !(t.Rel == "nsubj" && workings[f.words[t.Head].lower]) {
		return nil
	}
	first, _ := f.bounds(i)
	var one *found
	for k := f.draftFrom(max(first, i-reach)); k < len(f.drafts) && f.drafts[k].first < i; k++ {
		d := f.drafts[k]
		if d.of == nil || d.of.kind != Organization {
			continue
		}
		v := d.first - 1
		if f.is(v, "the") {
			v--
		}
		if one != nil && one != d.of || !f.is(v, "founded", "co-founded", "joined", "owns", "owned", "bought", "runs", "ran", "leads", "led", "heads", "headed", "chairs", "chaired", "started", "built") || !f.is(v-1, "who") {
			return nil
		}
		one = d.of
	}
	return one
}

// partings are verbs for what people do with what they have founded, workings for what that does.
var (
	partings = setOf("sold sell left leave quit ran run led renamed moved closed close rebuilt")
	workings = setOf("cut closed collapsed failed folded moved grew merged hired fired sacked dismissed paid lost")
)

// finiteIn reports whether a finite verb stands between the tokens first and last.
func (f *finder) finiteIn(first, last int) bool {
	for i := first; i < last; i++ {
		if f.finite(i) {
			return true
		}
	}
	return false
}

// undertakings are verbs for what organizations do, and things do not.
var undertakings = setOf("hire hires hired rehire rehired sack sacks sacked fire fires fired dismiss dismissed appoint appoints appointed recruit recruits recruited " +
	"employ employs employed sue sues sued buy buys bought sell sells sold acquire acquires acquired borrow borrows borrowed pay pays paid owe owes owed " +
	"invest invests invested launch launches launched suspend suspends suspended ban bans banned apologize apologized apologise apologised")

// house returns the organization for which the person e speaks ("a spokesman for the board
// said it would") or, where it owns what is told, that before the role of e ("Acme analyst
// Jane Doe said its sales"); or nil.
func (f *finder) house(e *found, owns bool) *found {
	if e.speaks >= 0 || !owns {
		return f.endingAt(e.speaks)
	}
	for _, d := range e.drafts[:min(crowd, len(e.drafts))] {
		if d.org.len() > 0 && d.form == Name && d.org.last <= d.role.first {
			if o := f.endingAt(d.org.last - 1); o != nil && o.kind == Organization {
				return o
			}
		}
	}
	return nil
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

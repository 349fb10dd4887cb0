package entity

import (
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// pronounKind says what a pronoun can stand for.
type pronounKind struct {
	gender lexicon.Gender
	person bool // he, she
	plural bool // they
	who    bool // a relative pronoun
	first  bool // I, we
}

var pronounKinds = func() map[string]pronounKind {
	m := map[string]pronounKind{}
	for words, k := range map[string]pronounKind{
		"he him his himself":                {gender: lexicon.Masculine, person: true},
		"she her hers herself":              {gender: lexicon.Feminine, person: true},
		"it its itself":                     {},
		"they them their theirs themselves": {plural: true},
		"who whom whose":                    {person: true, who: true},
		"which":                             {who: true},
		"i me my mine myself":               {person: true, first: true},
		"we us our ours ourselves":          {plural: true, first: true},
	} {
		for w := range setOf(words) {
			m[w] = k
		}
	}
	return m
}()

// pronoun returns the mention that the pronoun at token i is, or nil where the
// text does not settle whom it means.
func (f *finder) pronoun(c *focus, i int) *draft {
	k, ok := pronounKinds[f.words[i].lower]
	if !ok || k.first {
		return nil
	}
	d := &draft{run: run{i, i + 1}, form: Pronoun, conf: 0.5, gender: k.gender}
	var e *found
	switch {
	case k.who:
		e = f.relative(c, i, k)
		d.conf = 0.9
	case k.person:
		var lead int
		e, lead = f.personal(c, i, k)
		d.conf = sureness(lead)
		if a := f.ahead(i); a != nil && a.kind == Person && agree(a.gender, k.gender) && agree(a.likely(), k.gender) && f.awaited(c, e, a, i) {
			e, d.conf = a, 0.8
		}
	case k.plural:
		e = f.plural(c, i)
		d.conf = 0.6
	default:
		if e = f.ahead(i); e == nil || e.kind != Organization && e.kind != Place || !f.tagged(i, "PRP$") {
			e = f.neuter(c, i)
		}
	}
	if e == nil {
		return nil
	}
	e.mention(d)
	return d
}

// personal returns whom "he" or "she" at token i means, and by how much that
// candidate leads.
func (f *finder) personal(c *focus, i int, k pronounKind) (best *found, lead int) {
	speaker, named, owned := f.speaker(i), f.namedBy(i), f.draftAt(i)
	doer, who, teller := f.doer(i), f.whoseClause(c, i), f.teller(i)
	if e := f.inserted(i); e != nil && e.kind == Person && agree(e.gender, k.gender) {
		return e, 10
	}
	sure := 5 // what a gender that is known counts
	if h := f.doc.Token(i).Head; h > i && f.tagged(i, "PRP$") && f.doc.Token(h).Rel == "obj" {
		sure = 7 // "Dr. Lee rejects his idea"
	}
	best, lead = c.best(f, i, 8, func(e *found) (int, bool) {
		if e.kind != Person || e == speaker || named[e] || e == f.client && f.is(i+1, "client") || owned != nil && e == owned.of || !agree(e.gender, k.gender) || e == doer {
			return 0, false
		}
		if f.fleeting(e) && e.gender == 0 {
			return -4, true
		}
		bonus := f.speaksOn(e, i) + f.goesOnWith(c, e, i)
		if e == who {
			bonus += 10
		}
		if e == teller && len(e.parts) > 0 && agree(e.likely(), k.gender) && !(e.likely() == 0 && e.gender == 0 && c.heroine(e, k, f.words[i].sentence)) {
			bonus += 6
		}
		switch g := e.likely(); {
		case e.gender == k.gender:
			return bonus + sure, true
		case g == k.gender:
			return bonus + sure - 1, true
		case agree(g, k.gender):
			return bonus, true
		}
		return bonus - 8, true
	})
	if best == nil || lead < 0 || f.paired(c, best, lead, k.gender) {
		return nil, 0
	}
	return best, lead
}

// goesOnWith returns what is added for the subject of the sentence before, where the
// pronoun at token i is the first word of its own.
func (f *finder) goesOnWith(c *focus, e *found, i int) int {
	s := c.slotOf(e)
	if first, _ := f.bounds(i); i != first || s.weight < asSubject || s.sentence+1 != f.words[i].sentence || s.quoted {
		return 0
	}
	return 4
}

// paired reports whether another person who may be meant as well stands beside e,
// joined to it by "and", so that the text does not settle who "she" is.
func (f *finder) paired(c *focus, e *found, lead int, g lexicon.Gender) bool {
	if lead > 2 {
		return false
	}
	at := c.slotOf(e)
	for k := range c.slots {
		o := &c.slots[k]
		if o.found == e || o.kind != Person || o.sentence != at.sentence || !agree(o.gender, g) || !agree(o.likely(), g) {
			continue
		}
		first, last := min(o.token, at.token), max(o.token, at.token)
		if d := f.draftAt(first); d != nil && d.last+1 == last && f.is(d.last, "and", "or") {
			return true
		}
	}
	return false
}

// fleeting reports whether e is no more than "a reporter" so far.
func (f *finder) fleeting(e *found) bool {
	return len(e.parts) == 0 && len(e.drafts) == 1 && f.is(e.drafts[0].first, "a", "an", "one", "another")
}

// sureness returns the share of the links of "he" and "she" that are right where
// the best candidate leads by so much, counted on GUM.
func sureness(lead int) float64 {
	switch {
	case lead < 4:
		return 0.69
	case lead < 10:
		return 0.73
	case lead < 16:
		return 0.8
	}
	return 0.88
}

// speaker returns the person whose quotation token i stands in, where a name
// tells it, or nil.
func (f *finder) speaker(i int) *found {
	q := f.words[i].quote
	if q == 0 || f.speakers[q-1] < 0 {
		return nil
	}
	at := f.speakers[q-1]
	if e := f.resolved[at]; e != nil {
		return e
	}
	if d := f.draftAt(at); d != nil {
		return d.of
	}
	return nil
}

// draftAt returns the name or apposition that starts at token i, such as that of
// which "her" is the first word in "her coach, Jane Doe", or nil.
func (f *finder) draftAt(i int) *draft {
	k, ok := slices.BinarySearchFunc(f.drafts, i, func(d *draft, at int) int { return d.first - at })
	if !ok {
		return nil
	}
	return f.drafts[k]
}

// namedBy returns whom the quotations that the pronoun at token i speaks name:
// people seldom call themselves by their names. What a quotation inside of it
// names does not count: others may speak there.
func (f *finder) namedBy(i int) map[*found]bool {
	var named map[*found]bool
	for _, q := range f.spoken[i] {
		t := f.quotes[q]
		k, _ := slices.BinarySearchFunc(f.drafts, t.first, func(d *draft, at int) int { return d.first - at })
		at, inner := t.first, false
		for ; k < len(f.drafts) && f.drafts[k].first < t.last; k++ {
			d := f.drafts[k]
			for ; at < d.first; at++ {
				inner = f.words[at].text == "‘" || inner && f.words[at].text != "’"
			}
			if d.form == Name && !inner && !f.is(d.first-1, "am", "’m", "'m") {
				if named == nil {
					named = map[*found]bool{}
				}
				named[d.of] = true
			}
		}
	}
	return named
}

// likely returns the gender that the given name of e is usual for, or 0.
func (e *found) likely() lexicon.Gender {
	g := given()[e.firstName]
	if g == 0 && len(e.parts) > 0 {
		g = given()[capitalized(e.parts[0])] // without accents
	}
	if len(e.parts) < 2 || g == lexicon.Masculine|lexicon.Feminine {
		return 0
	}
	return g
}

// heroine reports whether the text is about somebody else than e who is known to be called
// by the pronoun k: its mentions so far are many, more than twice those of e, one of them
// of late. What somebody tells of such a person is about her: "Hale recalled that she".
func (c *focus) heroine(e *found, k pronounKind, sentence int32) bool {
	const many, late = 4, 2
	at := c.slotOf(e)
	return slices.ContainsFunc(c.slots, func(s slot) bool {
		return s.found != e && s.kind == Person && s.gender == k.gender && s.count >= many && s.count > 2*at.count && s.sentence+late >= sentence
	})
}

// reporter returns whose words a clause is of which token i is the subject, where
// it is no pronoun's: the agency of "the agency said it would appeal"; or nil.
func (f *finder) reporter(i int) *found {
	first, _ := f.bounds(i)
	return f.whose(f.reporting(i), first)
}

// teller is reporter but for the "who" of a relative clause, which says little of "she" in
// "Mr. Hale, who complained that she was late".
func (f *finder) teller(i int) *found {
	if f.tagged(i, "PRP$") && f.doc.Token(i).Head > i {
		i = f.doc.Token(i).Head // "her client had left"
	}
	if f.is(f.reporting(i), "who") {
		return nil
	}
	return f.reporter(i)
}

// reporting returns the token of the subject of the verb of speech whose clause has token i
// for its subject, or -1.
func (f *finder) reporting(i int) int {
	t := f.doc.Token(i)
	if !strings.HasPrefix(t.Rel, "nsubj") || t.Head < 0 || f.doc.Token(t.Head).Rel != "ccomp" {
		return -1
	}
	first, _ := f.bounds(i)
	v := f.doc.Token(t.Head).Head
	if v < first || v >= i || !f.reports(v) || f.passive(v) {
		return -1
	}
	s := f.subjectOf(v, first)
	if t := f.doc.Token(v); s < 0 && t.Rel == "conj" && t.Head >= first { // "sent its condolences and said it"
		s = f.subjectOf(t.Head, first)
	}
	if s == first && f.words[s].upper && f.is(s+1, "(", ",", "—", "-", "--", "–") {
		return -1 // the place of a dateline
	}
	return s
}

// whose returns of whom a mention is that holds token h and starts at first or later,
// or nil.
func (f *finder) whose(h, first int) *found {
	for at := h; at >= first && at > h-8; at-- {
		if d := f.draftAt(at); d != nil && d.last > h {
			return d.of
		}
		if e := f.resolved[at]; e != nil {
			return e
		}
	}
	return nil
}

// subjectOf returns the token of the subject of the verb at v, not before first,
// or -1.
func (f *finder) subjectOf(v, first int) int {
	for i := v - 1; i >= first && i > v-reach; i-- {
		if t := f.doc.Token(i); t.Head == v && strings.HasPrefix(t.Rel, "nsubj") {
			return i
		}
	}
	return -1
}

// plural returns whom "they" at token i means.
func (f *finder) plural(c *focus, i int) *found {
	if e := f.reporter(i); e != nil && (e.kind == Group || e.kind == Organization || e.plural) {
		return e
	}
	e, _ := c.best(f, i, 1, func(e *found) (int, bool) {
		return f.speaksOn(e, i), e.kind == Group || e.plural && (e.kind != Document || f.speaksOn(e, i) > 0)
	})
	if e == nil && f.acting(i) {
		e, _ = c.best(f, i, 2, func(e *found) (int, bool) { return 0, e.kind == Organization })
		if e != nil && c.weightOf(e) < asSubject {
			e = nil
		}
	}
	return e
}

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

// endingAt returns what the mention that ends with token i is of, or nil.
func (f *finder) endingAt(i int) *found {
	for first := i; first >= 0 && first > i-8; first-- {
		k, _ := slices.BinarySearchFunc(f.drafts, first, func(d *draft, at int) int { return d.first - at })
		for n := 0; n < 3 && k < len(f.drafts) && f.drafts[k].first == first; n, k = n+1, k+1 {
			if d := f.drafts[k]; d.form != Nominal && d.last == i+1 {
				return d.of
			}
		}
	}
	if e := f.resolved[i]; e != nil {
		return e
	}
	return f.resolved[i-1]
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

// relative returns the person or thing that "who" or "which" at token i follows:
// the latest mention in the sentence that can have it.
func (f *finder) relative(c *focus, i int, k pronounKind) *found {
	first, _ := f.bounds(i)
	if i == first || !isWord(f.words[i-1].text) && f.words[i-1].text != "," && f.words[i-1].text != ")" && !isMark(f.words[i-1].text) {
		return nil
	}
	if e := f.predicates[i-1]; e != nil && k.person {
		return e
	}
	if d := f.nameBefore(i); d != nil && (d.of.kind == Person || d.of.kind == Group) == k.person {
		return d.of // not the one of "her" in "her husband Carl, who"
	}
	var best *found
	at := -1
	for s := len(c.slots) - 1; s >= 0; s-- {
		e := &c.slots[s]
		if e.token < first || i-e.token > reach {
			continue
		}
		fits := e.kind == Person || e.kind == Group
		if !k.person {
			fits = !fits
		}
		if d := f.draftAt(e.token); d != nil && d.form == Adjective && k.person {
			continue // not the Democrats of "the only Democratic candidate who"
		}
		if fits && e.token > at && !f.clauseBetween(e.token, i) {
			best, at = e.found, e.token
		}
	}
	return best
}

// nameBefore returns the name that ends right before token i and its comma, or nil.
func (f *finder) nameBefore(i int) *draft {
	last := i
	if f.is(i-1, ",") {
		last--
	}
	for first := last - 1; first >= 0 && first > last-8; first-- {
		if d := f.draftAt(first); d != nil {
			if d.form == Name && d.last == last && d.of != nil {
				return d
			}
			return nil
		}
	}
	return nil
}

func isMark(s string) bool { return s == "—" || s == "–" || s == "--" }

// clauseBetween reports whether a finite verb stands between the tokens a and b.
func (f *finder) clauseBetween(a, b int) bool {
	for i := a + 1; i < b; i++ {
		if f.finite(i) {
			return true
		}
	}
	return false
}

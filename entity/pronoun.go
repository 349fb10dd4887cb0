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
	share  bool // each of those
}

var pronounKinds = func() map[string]pronounKind {
	m := map[string]pronounKind{}
	for words, k := range map[string]pronounKind{
		"he him his himself":                {gender: lexicon.Masculine, person: true},
		"she her hers herself":              {gender: lexicon.Feminine, person: true},
		"it its itself":                     {},
		"they them their theirs themselves": {plural: true},
		"both each":                         {plural: true, share: true},
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
	if !ok || k.first || k.share && !f.isSource(run{i, i + 1}) {
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
		e = f.plural(c, i, k.share)
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

// draftFrom returns the index of the first name or apposition at token i or behind it.
func (f *finder) draftFrom(i int) int {
	k, _ := slices.BinarySearchFunc(f.drafts, i, func(d *draft, at int) int { return d.first - at })
	return k
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

// plural returns whom "they" at token i means, or "both".
func (f *finder) plural(c *focus, i int, share bool) *found {
	if e := f.reporter(i); e != nil && (e.kind == Group || e.kind == Organization || e.plural) {
		return e
	}
	if first, _ := f.bounds(i); f.is(i, "each", "both") && i > first && f.tagged(i-1, "NNS") {
		return f.whose(i-1, first) // "Two brothers each said"
	}
	back := 1
	if share {
		back = 2
	}
	e, _ := c.best(f, i, back, func(e *found) (int, bool) {
		return f.speaksOn(e, i), e.kind == Group || e.plural && (e.kind != Document || f.speaksOn(e, i) > 0)
	})
	if e == nil && !share && f.acting(i) {
		e, _ = c.best(f, i, 2, func(e *found) (int, bool) { return 0, e.kind == Organization })
		if e != nil && c.weightOf(e) < asSubject {
			e = nil
		}
	}
	return e
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

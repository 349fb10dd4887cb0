package entity

import "github.com/hearsay-nlp/hearsay/internal/name"

// markTagged runs the trained tagger of names over the words and notes which
// word is part of which name that it finds. The steps after it take its names
// as evidence beside the lexicon: of where names start and end, and what of.
func (r *reading) markTagged() {
	in := name.Input{Words: make([]string, len(r.words)), Tags: make([]string, len(r.words))}
	for i := range r.words {
		in.Words[i], in.Tags[i] = r.words[i].text, r.words[i].tag
		if w := &r.words[i]; r.headline[w.sentence] && !w.capital {
			in.Words[i] = w.lower // as trueCase has it
		}
	}
	for s := range r.doc.Sentences() {
		in.Ends = append(in.Ends, s.Last)
	}
	r.names = name.English().Find(in, nil)
	for k := range r.names {
		n := &r.names[k]
		n.Last = r.cutName(n.First, n.Last)
		for i := n.First; i < n.Last; i++ {
			r.words[i].name = int32(k + 1)
		}
		if n.Kind == name.Person && n.Last > n.First+1 {
			r.surnames[r.words[n.Last-1].lower] = true
		}
	}
}

// cutName returns where a name ends at the latest: before a finite verb, a
// pronoun or a day at its end or, in a headline, a word of grammar. Their capitals mislead the tagger.
func (r *reading) cutName(first, last int) int {
	headline := r.headline[r.words[first].sentence]
	for i := first + 1; i < last; i++ {
		if r.tagged(i, "VBZ", "VBP", "VBD", "MD", "PRP") || i == last-1 && r.words[i].sense.has(calendar) && !r.surnameNotMonth(i) {
			return i
		}
		if r.credit(i) {
			return i
		}
		if w := &r.words[i]; headline && (r.tagged(i, "VB") || w.sense.has(closed) && w.sense&(joiner|particle) == 0 && !r.is(i, "the", "and")) {
			return i
		}
	}
	return last
}

// taggedAt returns the tagger's name that token i is part of.
func (r *reading) taggedAt(i int) (name.Name, bool) {
	if i < 0 || i >= len(r.words) || r.words[i].name == 0 {
		return name.Name{}, false
	}
	return r.names[r.words[i].name-1], true
}

// taggedPerson returns the run of the tagger's name of a person that ends with
// token last-1 and starts at first or after it.
func (r *reading) taggedPerson(first, last int) (run, bool) {
	n, ok := r.taggedAt(last - 1)
	if !ok || n.Kind != name.Person || n.Last != last || n.First < first {
		return run{}, false
	}
	t := run{n.First, n.Last}
	for t.first-2 >= first && r.joinsPerson(t.first-1) { // "Salman" of "Mohammed bin Salman"
		t.first--
		for t.first > first && r.joinsPerson(t.first-1) {
			t.first--
		}
		for t.first > first && r.words[t.first-1].capital && !r.words[t.first-1].sense.has(title|human) {
			t.first--
		}
	}
	for t.first > first && (isInitial(r.words[t.first-1].text) || t.len() == 1 && leadingSurname()[r.words[t.first-1].text]) {
		t.first--
	}
	return t, true
}

// taggedBody reports whether the tagger takes all of t for the name of an
// organization: "Scottish Widows".
func (r *reading) taggedBody(t run) bool {
	n, ok := r.taggedAt(t.first)
	return ok && n.Kind == name.Organization && n.First == t.first && n.Last == t.last
}

// isInitial reports whether a word is an initial or several: "H.", "J.K."
func isInitial(s string) bool {
	for i := range len(s) {
		if capital := s[i] >= 'A' && s[i] <= 'Z'; capital != (i%2 == 0) || !capital && s[i] != '.' {
			return false
		}
	}
	return len(s) > 1 && len(s) < 8 && s[len(s)-1] == '.' && knownNames().names[s] == nil && s != "P.S."
}

// joinsPerson reports whether token i may stand between parts of a person's name.
func (r *reading) joinsPerson(i int) bool {
	w := &r.words[i]
	return w.sense.has(particle) && !w.capital || isHyphen(w.text) && w.glued
}

// taggedKinds gives the kind that a tagger's name speaks for.
var taggedKinds = [...]Kind{name.Person: Person, name.Organization: Organization, name.Place: Place, name.Misc: 0}

// voteByTagger reads what the tagger says of the words of a name.
func (f *finder) voteByTagger(d *draft, v *votes) {
	n, ok := f.taggedAt(d.name.last - 1)
	if !ok || n.Kind == name.Misc {
		by := doubt
		w := &f.words[d.name.first]
		if f.headline[w.sentence] || d.name.len() == 1 && w.opens {
			by = strongDoubt
		}
		for k := range v {
			v[k] -= by
		}
		return
	}
	if n.Last == d.name.last && n.First == d.name.first {
		v[taggedKinds[n.Kind]] += taggerExact
	} else {
		v[taggedKinds[n.Kind]] += taggerPart
	}
}

const (
	taggerExact = 6 // a vote of the tagger for a name with the same words
	taggerPart  = 3 // for one with other words
	taggerMost  = 9 // what its votes for all uses of a name count together

	// The doubts about a name that the tagger does not find: more where it stands
	// at the start of a sentence, by itself, or in a headline.
	doubt       = 4
	strongDoubt = 6
)

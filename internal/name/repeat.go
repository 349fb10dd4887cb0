package name

// twice is how often a name must be found in a text to be one wherever it stands.
const twice = 2

// repeat labels what no label makes a name, but the names found have twice elsewhere: a
// whole run of capitalized words, the first a proper noun, in no sentence of capitals.
// Where the words around tell the tagger nothing, as in lists and captions, it relies on
// those elsewhere.
func (t *Text) repeat(found []Name) {
	counts := t.count(found)
	for i := 0; i < len(t.words); {
		w := &t.words[i]
		n := Name{First: i, Last: int(w.runLast) + 1}
		i = max(n.Last, i+1)
		if !w.capital() || w.titled || w.tag != packTag("NNP") && w.tag != packTag("NNPS") || t.named(n) {
			continue
		}
		if c := counts[t.key(n)]; c != nil && c[c.most()] >= twice {
			n.Kind = c.most()
			n.mark(t.labels)
		}
	}
}

// named reports whether a label makes a word of n part of a name.
func (t *Text) named(n Name) bool {
	for _, l := range t.labels[n.First:n.Last] {
		if l != Outside {
			return true
		}
	}
	return false
}

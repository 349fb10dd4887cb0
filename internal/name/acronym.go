package name

import "github.com/hearsay-nlp/hearsay/internal/model"

// acronyms labels the words of capitals in no name that are the initials of an
// organization found: "FRA" where the text has the "Federal Rail Authority".
func (t *Text) acronyms(found []Name) {
	full := map[uint32]bool{}
	for _, n := range found {
		if n.Kind == Organization && n.Last-n.First > 1 {
			t.addInitials(n.First, n.Last, full)
		}
	}
	for i := range t.words {
		w := &t.words[i]
		if w.Case == model.Upper && !w.titled && t.labels[i] == Outside && full[w.Folded] {
			t.labels[i] = label(Organization, unit)
		}
	}
}

// addInitials adds the folded words that the first letters of the words first up to, not
// including, last make, with and without small words: "imf" for "International Monetary
// Fund".
func (t *Text) addInitials(first, last int, folded map[uint32]bool) {
	var r model.Reader
	var all, main []byte
	for _, w := range t.words[first:last] {
		if w.initial == 0 {
			continue
		}
		all = append(all, w.initial&^0x20)
		if w.initial >= 'A' && w.initial <= 'Z' {
			main = append(main, w.initial)
		}
	}
	for _, a := range [][]byte{all, main} {
		if len(a) > 1 {
			folded[r.Read(string(a)).Folded] = true
		}
	}
}

// readInitials notes what the first letters of the runs of capitalized words make.
func (t *Text) readInitials() {
	for i := 0; i < len(t.words); {
		w := &t.words[i]
		n := int(w.runLast) + 1 - i
		if w.capital() && n >= 2 && n <= 8 {
			t.addInitials(i, i+n, t.initials)
		}
		i += max(n, 1)
	}
}

package name

// Label says whether a word is outside of names, or begins, continues, ends or
// is one, and of which kind.
type Label uint8

// Outside is the label of a word that is no part of a name. The labels of kind k
// are 4k-3 and the three after it: begin, inside, last, unit.
const Outside Label = 0

// part is the place of a word in a name.
type part uint8

const (
	begin part = iota
	inside
	last
	unit
	anyPart // in the second reading
)

// numLabels is the number of labels.
const numLabels = 4*int(Misc) + 1

// Labels returns the names of all labels.
func Labels() []string {
	names := []string{"O"}
	for _, k := range kindNames[1:] {
		for _, p := range "BILU" {
			names = append(names, string(p)+"-"+k)
		}
	}
	return names
}

// label returns the label of a part of a name.
func label(k Kind, p part) Label { return 4*Label(k) - 3 + Label(p) }

// Kind returns the kind of a label, or None.
func (l Label) Kind() Kind { return Kind(l+3) / 4 }

// part returns the part that a label other than Outside stands for.
func (l Label) part() part { return part(l-1) % 4 }

// opens reports whether the name goes on after the word.
func (l Label) opens() bool { return l != Outside && l.part() <= inside }

// Set is a set of labels.
type Set uint32

// Has reports whether l is in the set.
func (s Set) Has(l Label) bool { return s>>l&1 != 0 }

// allowed returns the labels that may follow l, at the last word of a sentence
// or before it.
func allowed(l Label, end bool) Set {
	var s Set
	if l.opens() {
		if !end {
			s |= 1 << label(l.Kind(), inside)
		}
		return s | 1<<label(l.Kind(), last)
	}
	s = 1 << Outside
	for k := Person; k <= Misc; k++ {
		s |= 1 << label(k, unit)
		if !end {
			s |= 1 << label(k, begin)
		}
	}
	return s
}

package entity

import (
	"slices"
	"strings"
)

// When two names in full are of one.

// samePerson returns the person whose name differs from that of d in middle
// names, initials or suffixes only.
func (a *aliases) samePerson(d *draft) *found {
	parts := withoutSuffix(d.parts)
	for _, e := range a.byLast[parts[len(parts)-1]] {
		if e.kind != Person || len(e.parts) < 2 {
			continue
		}
		if others := withoutSuffix(e.parts); compatible(others, parts) || initialed(e.firstName, parts) || initialed(a.words[d.name.first].text, others) || endsWith(others, parts) || endsWith(parts, others) {
			return e
		}
	}
	return nil
}

// bornAs returns the person of the same given name, named before, whose birth and
// former name the sentence of d tells: "Born in 1932, Anna Jean Kessler grew up there".
func (a *aliases) bornAs(d *draft) *found {
	first, _ := a.bounds(d.first)
	if !a.is(first, "born") || d.first-first > 12 {
		return nil
	}
	for _, e := range a.byFirst[d.parts[0]] {
		if e.kind == Person && len(e.parts) > 1 {
			d.former = true
			return e
		}
	}
	return nil
}

// endsWith reports whether a longer name ends with the words of a shorter one of
// two or more: "Aung San Suu Kyi" and "Suu Kyi".
func endsWith(long, short []string) bool {
	return len(short) > 1 && len(short) < len(long) && slices.Equal(long[len(long)-len(short):], short)
}

// withoutSuffix returns a person's name without "Jr." and the like.
func withoutSuffix(parts []string) []string {
	if n := len(parts); n > 2 && nameSuffixes[parts[n-1]] {
		return parts[:n-1]
	}
	return parts
}

// nameSuffixes stand behind the names of persons.
var nameSuffixes = setOf("jr jr. sr sr. ii iii iv")

// compatible reports whether two names with the same last word, each of two
// words at least, can be one person's: the first names agree or one abbreviates
// the other.
func compatible(a, b []string) bool {
	return abbreviates(a[0], b[0]) || abbreviates(b[0], a[0])
}

// initialed reports whether a given name as written is the initials of the given names of a
// person: "A.B." of "Anil Bose Reed".
func initialed(written string, parts []string) bool {
	if _, upper := capitals(written); !isInitial(written) && !(upper && len(written) == 2) {
		return false
	}
	short := strings.ToLower(strings.ReplaceAll(written, ".", ""))
	if len(short) < 2 || len(parts) <= len(short) {
		return false
	}
	for i := range len(short) {
		if !strings.HasPrefix(parts[i], short[i:i+1]) {
			return false
		}
	}
	return true
}

// abbreviates reports whether a given name is short for another: "J." or
// "Joe" for "Joseph".
func abbreviates(short, long string) bool {
	return short == long || len(short) == 1 && strings.HasPrefix(long, short)
}

// sameBody returns the organization, place or document whose name begins with
// that of d, or the other way round, but for words such as "Inc.".
func (a *aliases) sameBody(d *draft) *found {
	short := withoutForm(d.parts)
	for _, e := range a.byFirst[d.parts[0]] {
		if e.kind != d.kind || e.known != nil {
			continue
		}
		long := withoutForm(e.parts)
		if slices.Equal(short, long) || len(short) > 1 && len(short) < len(long) && slices.Equal(short, long[:len(short)]) && !a.headedBy(short) {
			return e
		}
	}
	return nil
}

// headedBy reports whether a name ends with the head of its own: "Security
// Council" is not short for "Security Council Report".
func (a *aliases) headedBy(parts []string) bool {
	return vocabulary()[parts[len(parts)-1]].has(orgHead | placeHead | docHead | eventHead)
}

// withoutForm returns a company's name without its legal form.
func withoutForm(parts []string) []string {
	n := len(parts)
	for n > 1 && legalForms[parts[n-1]] {
		n--
	}
	return parts[:n]
}

var legalForms = setOf("as inc corp corporation co company ltd limited llc llp lp plc sa spa ag gmbh nv bv ab asa oyj se kk pty bhd group holdings")

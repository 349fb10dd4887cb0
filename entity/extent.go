package entity

import (
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/name"
)

// How far a name goes from where it starts: over capitalized words, and what may stand
// between them.

// extend returns the end of the run of name words that starts at token i and
// ends before last.
func (r *reading) extend(i, last int) int {
	end := i + 1
	if e, k := r.known(i, last); k != nil {
		end = e
	}
	for end < last {
		next := max(r.next(i, end, last), r.taggedEnd(end))
		if next == end {
			break
		}
		end = next
	}
	return end
}

// taggedEnd returns the end of the tagger's name of a person, organization or
// place that has begun before token end and goes on there: "-woo" of "Baek
// Seung-woo"; or end where none does.
func (r *reading) taggedEnd(end int) int {
	n, ok := r.taggedAt(end)
	if !ok || n.First >= end || n.Kind == name.Misc || n.Last-n.First > longestName {
		return end
	}
	for i := end; i < n.Last; i++ {
		if w := &r.words[i]; !w.capital && r.words[n.First].capital && isWord(w.text) && !w.sense.has(particle) && !(w.glued && isHyphen(r.words[i-1].text)) {
			return end
		}
	}
	return n.Last
}

// next returns the end of what goes on with the name first…end: a capitalized
// word, with or without a small one before it, an initial, a mark inside a name.
func (r *reading) next(first, end, last int) int {
	w := &r.words[end]
	switch {
	case r.goesOn(end):
		if e, k := r.known(end, last); k != nil {
			return e
		}
		return end + 1
	case end+1 >= last:
		return end
	case w.text == "-" || w.text == "–":
		if w.glued && r.words[end+1].glued && (r.words[end+1].capital || r.syllable(first, end+1)) {
			return end + 2
		}
	case w.text == "&":
		if r.goesOn(end + 1) {
			return end + 2
		}
	case r.words[first].sense.has(front) && romance[w.lower]:
		return r.afterRomance(end, last)
	case w.sense.has(particle) && w.lower != "e" && w.lower != "y":
		return r.afterParticles(end, last)
	case w.sense.has(joiner):
		return r.afterJoiner(first, end, last)
	case w.text == "and":
		return r.afterAnd(first, end, last)
	case (w.text == "'" || w.text == "’") && !w.glued && r.words[end+1].glued:
		return r.afterNickname(first, end, last)
	case w.text == "’s" || w.text == "'s" || w.text == "’" || w.text == "'":
		return r.afterPossessive(first, end, last)
	case w.text == "“" || w.text == "\"" || w.text == "‘" || w.text == "(":
		return r.afterNickname(first, end, last)
	case w.text == ",":
		return r.afterComma(end, last)
	}
	if r.numbered(end) || r.legalForm(end) {
		return end + 1
	}
	return end
}

// legalForm reports whether token i is a company's legal form that is written like
// a word of grammar or in small letters: "AS", "plc".
func (r *reading) legalForm(i int) bool {
	switch r.words[i].text {
	case "plc", "AS", "SE", "AG":
		return r.words[i-1].capital && !r.headline[r.words[i].sentence]
	}
	return false
}

// syllable reports whether token i, in small letters behind a hyphen, is the
// second syllable of a given name: "ran" of "Choi Ok-ran".
func (r *reading) syllable(first, i int) bool {
	if i-3 < first {
		return false
	}
	first = i - 3
	n, ok := r.taggedAt(first)
	return (leadingSurname()[r.words[first].text] || ok && n.First == first && (n.Last > i || n.Kind == name.Person)) && len(r.words[i].text) <= 6 && isLetter(r.words[i].text)
}

// goesOn reports whether token i is a capitalized word that can stand inside a
// name.
func (r *reading) goesOn(i int) bool {
	w := &r.words[i]
	if r.headline[w.sentence] && w.name == 0 && (r.tagged(i, "VB", "MD") || r.common[w.lower] > 0) {
		return false // "Keane Vows to Go"
	}
	if r.credit(i) {
		return false
	}
	if w.sense.has(calendar) && !w.opens && r.surnameNotMonth(i) {
		return true
	}
	return w.capital && !w.opens && !w.sense.has(calendar) && w.lower != "i" && w.tag != "PRP" &&
		(!w.sense.has(closed) || r.acronym(i) || r.ranked(i) || w.name != 0 && i > 0 && w.name == r.words[i-1].name && !r.headline[w.sentence])
}

// credit reports whether token i starts the credit of a caption: "Image:".
func (r *reading) credit(i int) bool {
	return r.is(i+1, ":") && r.is(i, "image", "photo", "video", "source", "file", "credit")
}

// shouted reports whether token i is in capitals among words that are not.
func (r *reading) shouted(i int) bool {
	s := r.doc.Sentence(int(r.words[i].sentence))
	small := 0
	for k := max(s.First, i-8); k < min(s.Last, i+8); k++ {
		if w := &r.words[k]; !w.upper && len(w.text) > 1 && isLetter(w.text) {
			small++
		}
	}
	return r.words[i].upper && small > 1
}

// acronym reports whether token i is a word of grammar in capitals among words
// that are not: "WHO".
func (r *reading) acronym(i int) bool {
	w := &r.words[i]
	shouted := func(k int) bool {
		return k >= 0 && k < len(r.words) && r.words[k].upper && (r.words[k].sense.has(closed) || len(r.words[k].text) > 4)
	}
	return w.upper && len(w.text) > 2 && !r.headline[w.sentence] && !shouted(i+1) && !shouted(i-1)
}

// afterParticles returns the end of "van der Leyen" from "van", or i where no
// capitalized word follows.
func (r *reading) afterParticles(i, last int) int {
	for j := i + 1; j < min(last, i+4); j++ {
		switch w := &r.words[j]; {
		case w.capital && !w.opens && !w.sense.has(closed|calendar):
			return j + 1
		case !w.sense.has(particle) && !(w.glued && isHyphen(w.text)):
			return i
		}
	}
	return i
}

// romance are the small words inside names of other languages: "Banco de los Andes".
var romance = setOf("de del della delle dello dei degli di da do dos das du des d la las los lo el le les y e et und für der van voor för a")

// afterRomance returns the end of "de los Andes" from "de", or i where no capitalized word
// follows within four words.
func (r *reading) afterRomance(i, last int) int {
	for j := i + 1; j < min(last, i+4); j++ {
		switch w := &r.words[j]; {
		case w.capital && !w.opens && !w.sense.has(calendar):
			return j + 1
		case !romance[w.lower] && !(w.glued && (w.text == "’" || w.text == "'")):
			return i
		}
	}
	return i
}

// afterJoiner returns the end of "of Ghana" from "of", where the words before it
// are the head of an organization's, document's or event's name or a title, or i.
func (r *reading) afterJoiner(first, i, last int) int {
	j := i + 1
	if r.is(j, "the") {
		j++
	}
	if j >= last {
		return i
	}
	if _, k := r.known(j, last); !r.nameFollows(j) && (k == nil || !r.is(i, "of") || j > i+1) {
		return i // but "University of New Mexico"
	}
	w := &r.words[i-1]
	switch {
	case r.is(i, "of") && w.sense.has(suffix) && legalForms[strings.TrimSuffix(w.lower, ".")] && !r.is(i-1, "corporation", "company", "group"):
		return i // "Korvex Inc of Ohio"
	case r.is(i, "of") && w.sense&(suffix|orgHead|docHead|eventHead|placeHead|office) == suffix && r.nationFrom(j, last):
		return i // "Korvex Electronics of South Korea"
	case r.is(i, "of") && w.sense.has(orgHead|docHead|eventHead|placeHead|office|suffix):
	case r.is(i, "of") && fellows[w.lower]:
	case r.is(i, "of") && i-first > 2 && r.purpose(first, i):
	case r.is(i, "of") && r.is(i-1, "member", "academy", "faculty", "board", "officer", "officers", "centers", "centres", "center", "centre"):
	case r.is(i, "for", "on", "to") && w.capital && i-first < 6 && (w.sense.has(orgHead) || !r.is(i, "to") && (r.headed(first, i) || r.is(first, "center", "centre")) && r.is(first-1, "the")):
	case r.is(i, "to", "for") && r.is(i-1, "ambassador", "envoy", "representative", "secretary", "commissioner", "minister") && w.capital:
	case r.is(i, "of") && w.sense&(human|plural) == human|plural && i-first > 1 && !r.headed(first, i):
	case r.is(i, "for", "against", "without") && w.sense&(human|plural) == human|plural && (!w.opens || w.name != 0):
	case r.is(i, "for") && r.is(i-1, "center", "centre", "centers", "campaign", "fund", "coalition", "alliance"):
	default:
		return i
	}
	if !w.capital {
		return i
	}
	if e, k := r.known(j, last); k != nil {
		return e
	}
	return j + 1
}

// purpose reports whether the words first up to, not including, last are the head of an
// organization's name and what it is for: "Society for the Protection", of something.
func (r *reading) purpose(first, last int) bool {
	i := last - 2
	if r.is(i, "the") {
		i--
	}
	return i > first && r.is(i, "for", "on") && r.words[i-1].sense.has(orgHead) && r.words[last-1].capital && abstract(r.words[last-1].lower)
}

// nationFrom reports whether the name of a nation starts at token i.
func (r *reading) nationFrom(i, last int) bool {
	_, k := r.known(i, last)
	return k != nil && k.sort == nation
}

// fellows start the names of orders and societies: "Sisters of Mercy", "Friends of the Earth".
var fellows = setOf("daughters sons sisters brothers friends knights veterans")

// afterAnd returns the end of "and Allied Staff Union" from "and", where both
// sides make one name, or i. A side that the lexicon knows is a name of its own.
func (r *reading) afterAnd(first, i, last int) int {
	if !r.nameFollows(i+1) || i-first > 8 {
		return i
	}
	if r.whole(run{first, i}) {
		return i
	}
	end := i + 1
	for end < last && r.goesOn(end) {
		end++
	}
	if end+1 < last && isPossessive(r.words[end].text) {
		end = r.afterPossessive(i+1, end, last) // "and Mine Workers’ Union"
	}
	if i-first == 1 && end == i+2 && r.pair(first, i+1) {
		return end
	}
	if _, k := r.known(i+1, end); k != nil && r.wholeFrom(i+1, end) {
		return i
	}
	head := r.words[end-1].sense
	left := r.words[i-1].sense
	switch {
	case r.is(end-1, "committee", "subcommittee", "commission") && !left.has(orgHead|human) && end > i+2 && r.is(first-1, "the"):
		return end // "House Ways and Means Committee"
	case r.headed(first, i): // "Department of Health and Human Services"
		if !r.words[end-1].sense.has(suffix) && (r.is(first+1, "of", "for") || r.portfolio(first, i) || r.is(first+2, "of", "for") && r.tagged(end-1, "NNPS")) && !r.headed(i+1, end) && end-i <= 4 {
			return end
		}
	case head.has(orgHead|suffix|eventHead|docHead) && end > i+2 || head.has(orgHead) && r.is(first-1, "the"):
		if !left.has(human) && r.is(first-1, "the") || i-first == 1 {
			return end
		}
	}
	return i
}

// portfolio reports whether the words first up to, not including, last end with a part of
// government and one thing that it is for: "United States Department of Housing".
func (r *reading) portfolio(first, last int) bool {
	of := last - 2
	if !r.is(of, "of", "for") {
		of--
	}
	return of > first && r.is(of, "of", "for") && r.is(of-1, "department", "ministry", "office", "bureau", "directorate", "secretariat", "committee", "institute", "school", "faculty", "college")
}

// pair reports whether the words a and b, between which "and" stands, are one name, as
// what stands before it shows here or before: "the charity Hoof and Home".
func (r *reading) pair(a, b int) bool {
	key := r.words[a].lower + " " + r.words[b].lower
	for _, i := range []int{a, b} {
		if n, ok := r.taggedAt(i); ok && n.Kind != name.Misc {
			return false // two names
		}
	}
	if a > 0 && !r.is(a-1, "team", "club", "side") && r.tagged(a-1, "NN") && r.words[a-1].sense&(orgNoun|human|plural) == orgNoun && !r.words[a-1].capital {
		r.pairs[key] = true
	}
	return r.pairs[key]
}

// whole reports whether the lexicon knows the run as a name.
func (r *reading) whole(t run) bool {
	end, k := r.known(t.first, t.last)
	return k != nil && end == t.last
}

func (r *reading) wholeFrom(i, last int) bool { return r.whole(run{i, last}) }

// headed reports whether a word of first…last is the head of an organization's
// name.
func (r *reading) headed(first, last int) bool {
	for i := first; i < last; i++ {
		if r.words[i].sense.has(orgHead) && r.words[i].capital {
			return true
		}
	}
	return false
}

// afterPossessive returns the end of "’ Federation" in "Growers’ Federation", a
// name with a possessive inside, or i.
func (r *reading) afterPossessive(first, i, last int) int {
	if !r.nameFollows(i + 1) {
		return i
	}
	if end, k := r.known(first, last); k != nil && end > i {
		return end
	}
	w := &r.words[i-1]
	ends := len(w.text) > 3 && w.lower[len(w.lower)-1] == 's'
	saint := i-first > 1 && r.is(first, "st.", "st", "saint")
	holder := w.sense.has(office|job) && w.sense&plural == 0 && w.capital
	if !ends && !saint && !holder && !r.is(i-1, "children", "women", "men", "people", "teamsters", "king", "queen") || !saint && !holder && r.words[i].text[0] == 's' {
		return i
	}
	end := i + 1
	for end < last && r.goesOn(end) {
		end++
	}
	if r.words[end-1].sense.has(orgHead|eventHead) && !r.whole(run{first, i}) {
		return end
	}
	return i
}

// afterNickname returns the end of “Benny” Salonga or “the Bull” Salonga from the opening
// mark, or i.
func (r *reading) afterNickname(first, i, last int) int {
	if i-first > 2 || i+3 >= last || !r.words[i+1].capital && r.words[i+1].text != "the" || r.words[i].text == "(" {
		return i
	}
	for j := i + 2; j < min(last-1, i+4); j++ {
		switch r.words[j].text {
		case "”", "\"", "’", "'":
			if w := &r.words[j+1]; w.capital && !w.glued && (w.quote == 0 || w.quote == r.words[first].quote) {
				return j + 2
			}
			return i
		}
	}
	return i
}

// afterComma returns the end of ", Jr." and ", Inc.", or i.
func (r *reading) afterComma(i, last int) int {
	switch r.words[i+1].text {
	case "Jr.", "Jr", "Sr.", "Sr", "II", "III", "Inc.", "Inc", "Ltd.", "Ltd", "LLC", "LLP", "Co.", "Corp.":
		return i + 2
	}
	return i
}

// numbered reports whether token i is a number that belongs to the name before
// it: "Local 88", "Channel 4".
func (r *reading) numbered(i int) bool {
	return r.tagged(i, "CD") && r.is(i-1, "local", "channel", "unit", "radio", "apollo", "group", "district", "number", "chapter", "lodge", "post", "area", "route")
}

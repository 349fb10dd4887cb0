package entity

import (
	"strings"
	"unicode"

	"github.com/hearsay-nlp/hearsay/internal/name"
)

// longestName bounds the tokens of a name, and so what any step looks back at.
const longestName = 24

// candidates returns the runs of words that names may be made of, in text
// order: "Chinese Foreign Minister Wang Yi", "Bank of Ghana". Titles and roles in
// capitals are part of a run; titles.go takes them apart.
//
// A trained tagger of names can stand in for this step.
func (r *reading) candidates() []run {
	var runs []run
	for i := 0; i < len(r.words); {
		if !r.startsName(i) {
			i++
			continue
		}
		_, last := r.bounds(i)
		end := r.extend(i, min(last, i+longestName))
		if n, ok := r.taggedAt(i); ok && n.First == i && n.Kind != name.Misc && r.headline[r.words[i].sentence] {
			end = n.Last // capitals tell nothing there
			for end+1 < last && r.words[end].glued && isHyphen(r.words[end].text) && r.words[end+1].glued {
				end += 2
			}
		}
		end = r.afterExpansion(run{i, end})
		runs = append(runs, run{i, end})
		i = end
	}
	return runs
}

// startsName reports whether a name may start at token i.
func (r *reading) startsName(i int) bool {
	w := &r.words[i]
	if r.ordinal(i) || r.counted(i) || r.ranked(i) && !r.headline[r.words[i].sentence] {
		return true
	}
	if !w.capital || !isLetter(trimMark(w.text)) && w.text[0] != '#' {
		return r.knownLower(i)
	}
	if w.text == "I." || r.is(i-1, ",") && r.memberMark(i) && (strings.Contains(w.text, "-") || i+1 < len(r.words) && isHyphen(r.words[i+1].text)) {
		return false // "Neither do I.", ", R-S.C.,"
	}
	if r.amount(i) || r.address(i) || r.is(i-1, "(") && r.memberMark(i) || r.is(i-3, "(", ",") && r.memberMark(i-2) && isHyphen(r.words[i-1].text) {
		return false
	}
	if w.sense.has(calendar) && (r.givenNotMonth(i) || r.surnameNotMonth(i)) {
		return true
	}
	if r.firstInitial(i) {
		return true // "A. B. Reed"
	}
	if w.sense.has(closed) && !r.acronym(i) || w.sense.has(calendar) {
		if n, ok := r.taggedAt(i); ok && n.First == i && n.Last > i+1 && n.Kind != name.Misc && !r.is(i, "the", "a", "an") && !r.beforeSurname(i, n) {
			return true // "New People's Party"
		}
		end, k := r.known(i, len(r.words))
		return k != nil && (end > i+1 || r.shouted(i)) // "The Hague", "US"
	}
	if !w.opens && !r.headline[w.sentence] {
		return w.tag != "PRP" && w.lower != "i"
	}
	return r.namedAtOpening(i)
}

// firstInitial reports whether token i is the initial of a name, and not of a list or a mark
// for work at school: another initial follows, or a family name of the text.
func (r *reading) firstInitial(i int) bool {
	if w := &r.words[i]; len(w.text) != 2 || !isInitial(w.text) || !r.nameFollows(i+1) || r.is(i-1, "an", "the") {
		return false
	}
	return r.surnames[r.words[i+1].lower] || isInitial(r.words[i+1].text) && r.nameFollows(i+2)
}

// ordinal reports whether token i is a number such as "4th" before the capitalized
// words of an organization's name: "4th Engineer Battalion".
func (r *reading) ordinal(i int) bool {
	t := r.words[i].text
	if len(t) < 3 || t[0] < '1' || t[0] > '9' || !r.is(i, t[:len(t)-2]+"st", t[:len(t)-2]+"nd", t[:len(t)-2]+"rd", t[:len(t)-2]+"th") {
		return false
	}
	end := i + 1
	for end < len(r.words) && end < i+4 && r.nameFollows(end) {
		end++
	}
	return r.headed(i+1, end)
}

// counted reports whether token i is "First", "Second" … at the start of a name:
// "First Amendment", "Third Circuit".
func (r *reading) counted(i int) bool {
	w := &r.words[i]
	return w.capital && !w.opens && !r.headline[w.sentence] && i+1 < len(r.words) && r.words[i+1].capital &&
		r.is(i, "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "fourteenth") &&
		r.words[i+1].sense.has(orgHead|docHead|eventHead|placeHead)
}

// ranked reports whether token i is "First" or "Second" before an office: "First
// Minister".
func (r *reading) ranked(i int) bool {
	return r.words[i].capital && r.is(i, "first", "second") && r.nameFollows(i+1) && (r.words[i+1].sense.has(office) || r.is(i+1, "lady"))
}

// knownLower reports whether a known name that starts with a small letter, such
// as "al-Qaeda", starts at token i, or one that the tagger finds there, as in
// "i live in florida".
func (r *reading) knownLower(i int) bool {
	if n, ok := r.taggedAt(i); ok && n.First == i && n.Kind == name.Place && r.tagged(i, "NN") && !r.words[i].sense.has(human|orgNoun|placeNoun|docNoun|eventNoun|groupNoun|closed) {
		return true
	}
	if i+2 >= len(r.words) || !r.words[i].sense.has(particle) {
		return false
	}
	if isHyphen(r.words[i+1].text) && r.words[i+1].glued && r.words[i+2].glued && r.words[i+2].capital {
		return true
	}
	if r.words[i+1].capital && r.surnames[r.words[i+1].lower] && (i == 0 || !r.words[i-1].capital) {
		return true // "bin Salman"
	}
	_, k := r.known(i, len(r.words))
	return k != nil
}

// givenNotMonth reports whether token i, a month or day, is a given name here:
// "Jan" of "Jan Hatzius", not "May" of "in May Russia".
func (r *reading) givenNotMonth(i int) bool {
	if !name.GivenName(r.words[i].text) || !r.nameFollows(i+1) || r.is(i-1, "in", "since", "until", "by", "last", "this", "next", "of", "on", "from", "for", "to", "and") {
		return false
	}
	_, k := r.known(i+1, len(r.words))
	return k == nil && !r.words[i+1].sense.has(title|office)
}

// surnameNotMonth reports whether token i, a month, is a family name here: "May" of
// "Theresa May" and, where the text has that, of "May said".
func (r *reading) surnameNotMonth(i int) bool {
	if i+1 < len(r.words) && r.tagged(i+1, "CD") || !r.words[i].capital {
		return false
	}
	if i > 0 && r.words[i-1].capital && (given()[r.words[i-1].text] != 0 || r.words[i-1].sense.has(title)) {
		return true
	}
	return r.surnames[r.words[i].lower] && !r.is(i-1, "in", "since", "until", "till", "by", "last", "this", "next", "of", "early", "late", "mid", "from", "to", "for", "and")
}

// amount reports whether token i is a currency or a sum of money: "US$", "Sh340m".
func (r *reading) amount(i int) bool {
	if r.tagged(i, "$") {
		return true
	}
	text := r.words[i].text
	sum := strings.TrimLeftFunc(text, unicode.IsLetter)
	return sum != "" && (sum[0] == '$' || currencies[text[:len(text)-len(sum)]] && sum[0] >= '0' && sum[0] <= '9')
}

// currencies are written right before a sum.
var currencies = setOf("Sh Shs Ksh KSh Tsh Ush Rs Rp RM Kr Fr Rand USD EUR GBP US A C NZ HK S")

// address reports whether token i is a form of address: "Your Honor".
func (r *reading) address(i int) bool {
	return r.is(i-1, "your", "his", "her") && r.is(i, "honor", "honour", "excellency", "majesty", "highness", "holiness", "grace", "lordship", "ladyship", "worship")
}

func trimMark(s string) string {
	if len(s) > 1 && (s[0] == '#' || s[0] == '@' || s[0] == '\'') {
		return s[1:]
	}
	return s
}

// namedAtOpening decides on a capitalized word at the start of a sentence or in
// a headline, where the capital letter says little.
func (r *reading) namedAtOpening(i int) bool {
	w := &r.words[i]
	if _, k := r.known(i, len(r.words)); k != nil {
		return true
	}
	if n, ok := r.taggedAt(i); ok && n.First == i && n.Kind != name.Misc && !r.beforeSurname(i, n) && !(n.Last == i+1 && w.sense.has(office) && given()[w.text] == 0 && inNoName(r, i)) {
		return true
	}
	if _, last := r.bounds(i); w.sense.has(front) && (r.nameFollows(i+1) || i+1 < last && romance[r.words[i+1].lower] && r.afterRomance(i+1, last) > i+1) {
		return true // "Banco del Norte"
	}
	if firmPrefixes[w.lower] && r.nameFollows(i+1) {
		return true
	}
	if r.expanded[w.text] || r.nationwide(i) > i {
		return true
	}
	proper := r.tagged(i, "NNP")
	if _, last := r.bounds(i); w.sense.has(particle) && proper && r.afterParticles(i, last) > i {
		return true // "Van den Berg"
	}
	if i+1 < len(r.words) && !w.sense.has(human|orgNoun) && r.words[i+1].sense.has(particle) && r.words[i+1].sense&(closed|joiner) == 0 {
		if _, last := r.bounds(i); r.afterParticles(i+1, last) > i+1 {
			return true // "Annelies van der Meer"
		}
	}
	if portfolios[w.lower] && r.nameFollows(i+1) && r.words[i+1].sense.has(office) && r.nameFollows(i+2) {
		return true // "Foreign Secretary Jane Doe"
	}
	switch inside, common := r.inside[w.lower], r.common[w.lower]; {
	case inside > common:
		return true
	case common > 0 && !w.sense.has(title|office|job):
		return proper && r.nameFollows(i+1)
	case w.sense.has(title | office):
		return r.nameFollows(i+1) || w.sense.has(office) && r.is(i+1, "of") && r.nameFollows(i+2)
	case r.tagged(i, "NN") && !r.headline[w.sentence] && r.nameFollows(i+1) && r.words[i+1].sense.has(office) && r.nameFollows(i+2):
		return true // "Finance Minister Jane Doe"
	case w.sense.has(human|modifier|orgNoun|docNoun|groupNoun|placeNoun|eventNoun) && given()[w.text] == 0:
		return r.nameFollows(i+1) && (proper || r.headline[w.sentence])
	}
	if leadingSurname()[w.text] && r.nameFollows(i+1) {
		return true // "Xi Jinping"
	}
	return proper || w.name != 0 || given()[w.text] != 0 && !r.tagged(i, "VB", "MD") || r.tagged(i, "NN", "FW") && r.nameFollows(i+1) ||
		r.tagged(i, "VBG", "VBN", "JJ") && i+1 < len(r.words) && r.words[i+1].capital && r.words[i+1].sense.has(suffix) // "Tolling Brands"
}

// nationwide returns the end of the name of a body that starts at token i with one noun or
// two and ends with the name of a country: "Transport Scotland", "Network Rail Wales"; or i.
// An adjective there would tell of a part or a time of the country: "Rural Wales".
func (r *reading) nationwide(i int) int {
	_, last := r.bounds(i)
	for n := i + 1; n < min(last, i+3) && r.words[n].capital; n++ {
		end, k := r.known(n, last)
		if k == nil || k.sort != nation && !kingdoms[k.name] || end < last && r.words[end].capital {
			continue
		}
		for j, tag := range r.smallTags(run{i, n}) {
			if _, k := r.known(i+j, n); k != nil || !strings.HasPrefix(tag, "NN") || !r.serves(i+j) {
				return i
			}
		}
		return end
	}
	return i
}

// serves reports whether the word at token i may be a noun for what a body does: it is no
// person's name or office, nor a part of a country, a time or an event.
func (r *reading) serves(i int) bool {
	w := &r.words[i]
	switch {
	case !w.capital || compass[w.lower] || r.tagged(i, "VB") || strings.HasSuffix(w.lower, "ing") || len(w.text) < 3 || strings.Contains(w.text, ".") || w.sense.has(closed|calendar|title|placeHead|eventHead|eventNoun):
		return false
	case w.sense.has(orgHead):
		return true
	}
	return !w.sense.has(human) && given()[w.text] == 0 && !name.FamilyName(w.text)
}

// kingdoms are countries that are parts of a nation.
var kingdoms = setOf("England Scotland Wales")

// compass are nouns before the names of parts of countries.
var compass = setOf("north south east west northern southern eastern western central upper lower mid middle inner outer greater new old great")

// portfolios are adjectives that say what an office is for.
var portfolios = setOf("foreign home interior internal external federal regional environmental economic agricultural cultural rural")

// beforeSurname reports whether the tagger's name n is the word at token i, which opens its
// sentence, and the family name of someone in the text: "Everything Trump says".
func (r *reading) beforeSurname(i int, n name.Name) bool {
	return n.Kind != name.Person && n.Last == i+2 && r.words[i].opens && !r.words[i].sense.has(title|office|job) && r.surnames[r.words[i+1].lower]
}

// inNoName reports whether the word at token i, an office, stands alone and is nobody's
// family name in the text: "Justice is slow".
func inNoName(r *reading, i int) bool {
	return !r.nameFollows(i+1) && !r.surnames[r.words[i].lower] && r.inside[r.words[i].lower] == 0
}

// nameFollows reports whether token i is capitalized and can go on with a name.
func (r *reading) nameFollows(i int) bool {
	return i < len(r.words) && r.words[i].capital && !r.words[i].opens && (!r.words[i].sense.has(closed|calendar) || r.words[i].sense.has(calendar) && r.surnameNotMonth(i))
}

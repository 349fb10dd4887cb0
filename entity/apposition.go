package entity

// apposition returns the noun phrase that starts at token i, right after a name
// and its comma, with its head: "a nephrologist at the University of Bergen" in
// "Dr. Aasland, a nephrologist at …, said". Its head is -1 where the words there
// are no such phrase.
func (f *finder) apposition(i, last int) (t run, head int) {
	first := i
	if f.is(i, "the", "a", "an", "one", "another") || f.tagged(i, "PRP$") {
		i++
	}
	head = f.phraseHead(i, min(last, i+12))
	if head < 0 || !f.words[head].sense.has(human|orgNoun|placeNoun|docNoun) || f.words[head].sense.has(plural) {
		return run{}, -1
	}
	if head+1 < last && f.words[head+1].capital && first == i {
		return run{}, -1 // "Jane Doe, President John Doe"
	}
	end := head + 1
	for end < last && end < head+30 && !f.endsApposition(end) {
		end++
	}
	if end < last && !f.closesApposition(end) {
		return run{}, -1
	}
	return run{first, end}, head
}

// endsApposition reports whether token i can be no part of an apposition.
func (f *finder) endsApposition(i int) bool {
	switch f.words[i].text {
	case ",", ".", ";", ":", "—", "–", "--", "”", "\"", "''", "(", "“":
		return true
	}
	return f.is(i, "who", "which", "whose", "that", "and") || f.tagged(i, "VBD", "VBZ", "VBP", "MD")
}

// closesApposition reports whether the token that ends an apposition lets it be
// one: a list or a clause that goes on otherwise does not.
func (f *finder) closesApposition(i int) bool {
	return !f.is(i, "“", "(") || f.is(i, "(")
}

// phraseHead returns the last noun of the noun phrase whose words, after its
// determiner, start at token i, or -1.
func (f *finder) phraseHead(i, last int) int {
	head := -1
	for ; i < last; i++ {
		w := &f.words[i]
		switch {
		case f.tagged(i, "NN") || w.sense.has(human|orgNoun|docNoun|placeNoun|groupNoun|eventNoun) && !f.tagged(i, "VB"):
			head = i
		case f.tagged(i, "JJ", "VBN", "CD", "HYPH", "RB", "AFX") || w.text == "-" || w.sense.has(modifier):
		case isPossessive(w.text) && head >= 0:
			head = -1
		default:
			return head
		}
	}
	return head
}

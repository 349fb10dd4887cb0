package relation

// pauses reports whether quotation q ends with a comma, a stop or a dash before its
// closing mark, as words do that someone says, and is no name or title.
func (r *reader) pauses(q int) bool {
	in := r.quotes[q].inside()
	if in.Empty() || in.Last-in.First < 2 || r.namesWork(in) {
		return false
	}
	last := in.Last - 1
	for last > in.First && (r.mark[last] || r.lower[last] == "_" || r.lower[last] == "*") {
		last--
	}
	switch r.lower[last] {
	case ",", ".", "?", "!", "…", "...", "--", "—", "–", "-", ";", ":":
		return true
	}
	return r.tag[last] == "."
}

// followsUtterance reports whether the clause of a verb group that starts at token v,
// with the subject s before it or with none, stands right behind a quotation that
// starts the window and pauses for it: “Sit down!” said Smith in a voice that …
func (r *reader) followsUtterance(s Range, v int) bool {
	i := v
	if !s.Empty() {
		i = s.First
	}
	i = r.beforeNote(i)
	outside := r.is(i-1, ",")
	if outside {
		i--
	}
	if i <= r.lo || r.within[i] != 0 || r.within[i-1] == 0 {
		return false
	}
	q := int(r.within[i-1]) - 1
	in := r.quotes[q].inside()
	return r.quotes[q].First <= r.lo && (r.pauses(q) && r.lower[in.Last-1] != "." || outside && r.hasVerb(in))
}

// namesWork reports whether the words in are capitalized like the title of a work
// or a slogan: two of them at least, and all but articles and prepositions.
func (r *reader) namesWork(in Range) bool {
	words := 0
	for i := in.First; i < in.Last; i++ {
		switch {
		case !isWordRune(firstRune(r.lower[i])):
			if w := r.lower[i]; w == "!" || w == "?" || w == "," && i+1 < in.Last {
				return false
			}
		case r.capital(i) || r.tag[i] == "CD":
			words++
		case !inTitles[r.lower[i]] || i == in.First:
			return false
		}
	}
	return words > 1
}

// inTitles are the words that titles write small.
var inTitles = map[string]bool{
	"a": true, "an": true, "the": true, "of": true, "and": true, "or": true, "in": true, "on": true, "to": true,
	"for": true, "with": true, "from": true, "by": true, "at": true, "as": true, "into": true, "’s": true, "'s": true,
}

// subjectOf reports whether quotation q, a few capitalized words with or without a mark
// of exclamation, is the subject of a verb behind it: “Oh Boy!” opens in May.
func (r *reader) subjectOf(q int) bool {
	c := r.quotes[q]
	in := c.inside()
	if in.Last-in.First > 6 || c.Last >= len(r.tag) || r.tag[c.Last] != "VBZ" && r.tag[c.Last] != "MD" || r.reporting(c.Last) {
		return false
	}
	for i := in.First; i < in.Last; i++ {
		if isWordRune(firstRune(r.lower[i])) && !r.capital(i) && !inTitles[r.lower[i]] {
			return false
		}
	}
	return true
}

// utterance reports whether quotation q, which nothing attributes, is speech by its
// form: whole sentences, or words that a pause ends and that stand behind a comma, a
// colon or a dash and start with a capital.
func (r *reader) utterance(q int) bool {
	c := r.quotes[q]
	in := c.inside()
	if in.Empty() || c.depth > 0 || r.subjectOf(q) {
		return false
	}
	if r.standsAlone(q) {
		return r.pauses(q) || r.lower[in.Last-1] == "." && in.Last-in.First > 2 && !r.startsParagraph(q) || !r.namesWork(in) && (r.hasVerb(in) || in.Last-in.First > 2 && r.startsParagraph(q))
	}
	if !r.pauses(q) || !r.capital(in.First) || !r.hasVerb(in) && r.lower[in.Last-1] == "," {
		return false
	}
	if s := r.sentenceOf(c.First); s.First == c.First || r.answers(c.Last, s.Last) {
		return true
	}
	switch r.lower[c.First-1] {
	case ",", ":", "--", "—", "–", "-":
		return true
	case "(", "[":
		return c.Last < len(r.lower) && (r.lower[c.Last] == ")" || r.lower[c.Last] == "]") && r.hasVerb(in)
	}
	return false
}

// answers reports whether the sentence, which ends before token last, goes on at token i
// by calling what stands before a reply: But “Never!” was the answer
func (r *reader) answers(i, last int) bool {
	if i >= last || r.lower[i] != "was" && r.lower[i] != "is" && r.lower[i] != "were" {
		return false
	}
	for n := i + 1; n < min(last, i+longestClause/2+2); n++ {
		if replies[r.lower[n]] {
			return true
		}
	}
	return false
}

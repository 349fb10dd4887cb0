package entity

import "strings"

// What an acronym of the text is short for is one name, whatever small words it has: "the
// Fund for Aid in Remote Estates (FARE)", "FARE, short for Fund for Aid in Remote Estates".

// longestExpansion bounds the tokens of what an acronym is short for.
const longestExpansion = 16

// markExpansions notes where the names that acronyms are short for start and end.
func (r *reading) markExpansions() {
	uppers := map[string]bool{}
	for i := range r.words {
		if w := &r.words[i]; w.upper && len(w.text) > 2 && !r.headline[w.sentence] {
			uppers[w.text] = true
		}
	}
	for i := range r.words {
		if w := &r.words[i]; len(uppers) > 0 && (w.lower == "for" || w.lower == "is" || w.lower == "was" || w.lower == "or" || w.lower == "(") {
			r.expand(i, uppers)
		}
	}
}

// expand notes the name that token i shows to be an acronym's expansion.
func (r *reading) expand(i int, uppers map[string]bool) {
	switch {
	case r.is(i, "for") && r.is(i-1, "short", "stands", "stand", "stood", "acronym", "abbreviation"), r.is(i, "is", "was") && r.is(i-1, "name") && r.is(i-2, "full"):
		r.expandFrom(i+1, uppers)
	case r.is(i, "(") && i > 0 && uppers[r.words[i-1].text]:
		r.expandFrom(i+1, map[string]bool{r.words[i-1].text: true})
	case r.is(i, "(") && r.is(i+2, ")") && uppers[r.words[i+1].text]:
		r.expandTo(i, r.words[i+1].text)
	case r.is(i, "or") && r.is(i-1, ",") && i+1 < len(r.words) && uppers[r.words[i+1].text]:
		r.expandTo(i-1, r.words[i+1].text)
	}
}

// expandFrom notes the longest name at token i, or behind an article there, whose initials
// make one of the acronyms.
func (r *reading) expandFrom(i int, acronyms map[string]bool) {
	if r.is(i, "the") {
		i++
	}
	if i >= len(r.words) || !r.words[i].capital {
		return
	}
	_, last := r.bounds(i)
	var main, all strings.Builder // the initials without and with those of small words
	for j := i; j < min(last, i+longestExpansion) && r.inExpansion(j); j++ {
		w := &r.words[j]
		all.WriteString(strings.ToUpper(w.text[:1]))
		if !w.capital {
			continue
		}
		main.WriteString(w.text[:1])
		for _, initials := range []string{main.String(), all.String()} {
			if acronyms[initials] {
				r.noteExpansion(run{i, j + 1}, initials)
			}
		}
	}
}

// expandTo notes the name of several words that ends before token last and whose initials
// make the acronym.
func (r *reading) expandTo(last int, acronym string) {
	first, _ := r.bounds(last)
	rest := acronym
	for j := last - 1; j >= max(first, last-longestExpansion) && r.inExpansion(j); j-- {
		if w := &r.words[j]; w.capital {
			if !strings.HasSuffix(rest, w.text[:1]) {
				return
			}
			if rest = rest[:len(rest)-1]; rest == "" {
				r.noteExpansion(run{j, last}, acronym)
				return
			}
		}
	}
}

func (r *reading) noteExpansion(t run, acronym string) {
	if r.expansions == nil {
		r.expansions, r.expanded = map[int]int{}, map[string]bool{}
	}
	r.expansions[t.first] = t.last
	r.expanded[acronym] = true
}

// inExpansion reports whether token i may be a part of what an acronym is short for.
func (r *reading) inExpansion(i int) bool {
	w := &r.words[i]
	return w.capital && w.text[0] < 0x80 || r.is(i, "of", "for", "in", "on", "and", "the", "to", "at", "with", "&")
}

// afterExpansion returns the end of the expansion that starts in t, or the end of t.
func (r *reading) afterExpansion(t run) int {
	if len(r.expansions) == 0 {
		return t.last
	}
	end := t.last
	for i := t.first; i < t.last; i++ {
		end = max(end, r.expansions[i])
	}
	return end
}

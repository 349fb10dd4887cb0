package entity

import "strings"

// mostConjuncts bounds the parts that a phrase is cut into.
const mostConjuncts = 16

// conjuncts cuts "the union and two of its members" into its parts, at most so
// many. A phrase of which one mention covers all is not cut.
func (p phrase) conjuncts(most int) []phrase {
	switch {
	case p.first >= p.last:
		return nil
	case most == 1:
		return []phrase{p}
	}
	if p.first+1 < p.last && (p.lower(p.first) == "both" || p.lower(p.first) == "neither" || p.lower(p.first) == "either") {
		p.first++
	}
	if _, whole := p.covering(p.first, p.last); whole {
		return []phrase{p}
	}
	if p.twofold() {
		return []phrase{p}
	}
	end := p.headEnd()
	if end < p.last && p.word(end) == "," && p.listed(end+1) {
		left, rest := p, p
		left.last, rest.first = end, end+1
		return append([]phrase{left}, rest.conjuncts(most-1)...)
	}
	next := p.pastApposition(end)
	if end+2 < p.last && p.word(end) == "," && conjunctions[p.lower(end+1)] && p.lower(end+2) != "not" { // Ann Roth, and her husband
		next = end + 2
	}
	if next > 0 {
		left, rest := p, p
		left.last, rest.first = end, next
		return append([]phrase{left}, rest.conjuncts(most-1)...)
	}
	if end >= p.last || !conjunctions[p.lower(end)] {
		return []phrase{p}
	}
	left, right := p, p
	left.last, right.first = end, end+1
	if left.first == left.last || right.first == right.last {
		return []phrase{p}
	}
	if left.sharesHead(right) {
		return right.conjuncts(most)
	}
	return append([]phrase{left}, right.conjuncts(most-1)...)
}

// twofold reports whether the phrase starts with a description of one person in two nouns
// before a comma and their name: "her coach and father, Karl Fischer".
func (p phrase) twofold() bool {
	for i := p.first + 3; i+1 < p.last && i < p.first+mostModifiers; i++ {
		if p.word(i) == "," && conjunctions[p.lower(i-2)] {
			m, ok := p.covering(p.first, i)
			n, named := p.covering(i+1, p.last)
			return ok && named && m.Entity == n.Entity
		}
	}
	return false
}

var conjunctions = setOf("and nor or &")

// listed reports whether the part of a list starts at token i: a name that a comma or
// conjunction follows.
func (p phrase) listed(i int) bool {
	end, ok := p.nameFrom(i)
	if !ok || end >= p.last {
		return false
	}
	for j := end; j < p.last; j++ {
		if conjunctions[p.lower(j)] {
			return j == end || p.word(end) == ","
		}
	}
	return false
}

// pastApposition returns where the next part of a list starts whose part before it ends at
// token end with an apposition between commas: "Ann Roth, a nurse, and | her husband", or 0.
func (p phrase) pastApposition(end int) int {
	if end+1 >= p.last || p.word(end) != "," || !articles[p.lower(end+1)] && !possessives[p.lower(end+1)] {
		return 0
	}
	for i := end + 2; i+2 < p.last; i++ {
		if p.word(i) != "," {
			continue
		}
		if _, named := p.nameFrom(i + 2); conjunctions[p.lower(i+1)] && (named || possessives[p.lower(i+2)]) {
			return i + 2
		}
		return 0
	}
	return 0
}

// couple reports whether the phrase names two by one family name: "Mr. and Mrs. Lee".
func (p phrase) couple() bool {
	return p.first+3 < p.last && p.lower(p.first+1) == "and" && vocabulary()[strings.TrimSuffix(p.lower(p.first), ".")].has(title) && vocabulary()[strings.TrimSuffix(p.lower(p.first+2), ".")].has(title)
}

// sharesHead reports whether two conjuncts are of one person: "academic" and
// "professor Jane Doe", as the second names one and the first is a bare role.
func (p phrase) sharesHead(right phrase) bool {
	m, ok := right.covering(right.first, right.last)
	if !ok || m.Form != Name || p.x.entities[m.Entity].Kind != Person || !vocabulary()[right.lower(right.first)].has(human) {
		return false
	}
	s := vocabulary()[p.lower(p.last-1)]
	return s.has(human) && !s.has(plural) && !articles[right.lower(right.first)]
}

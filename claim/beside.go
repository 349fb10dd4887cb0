package claim

// What stands beside the clause of a statement: what is another statement by itself.

// standsApart reports whether the clause at token c, which depends on head, may be a
// statement by itself: one that is coordinated or put beside head and, where head
// reports what others say, one that the author puts to it by a conjunction of time
// or contrast.
func (a *author) standsApart(head, c int, own bool) bool {
	switch a.doc.Token(c).Rel {
	case "conj":
		return a.isClause(c) && !a.subordinate(c) && !a.joined(head, c) && !a.conditional(head, c)
	case "parataxis":
		return c > head && a.isClause(c) && !a.subordinate(c) && a.separated(c)
	case "advcl":
		return !a.taken[c] && (a.whileDoing(c) || !own && a.taken[head] && a.isClause(c) && a.subordinator(c) != "")
	}
	return false
}

// goesOn returns the clause behind a comma and "and" that the parser joins to the clause of
// reason or time at token c, though it is rather joined to head: "fell because it was old |
// , and two people drowned". It returns -1 if there is none.
func (a *author) goesOn(head, c int) int {
	if c < head || a.doc.Token(c).Rel != "advcl" || a.behindComma(c) {
		return -1
	}
	n := 0
	for k := range a.doc.Children(c) {
		if n++; n > few {
			break
		}
		if a.doc.Token(k).Rel == "conj" && !a.taken[k] && a.isClause(k) && a.behindComma(k) && !a.subordinate(k) {
			return k
		}
	}
	return -1
}

// separated reports whether the clause at token c is put beside another as one more
// and does not say whose the other is, as ", a court has heard" would: more than a
// comma stands before it, or a comma does and it has a complement.
func (a *author) separated(c int) bool {
	if a.parted(c) {
		return true
	}
	if !a.behindComma(c) {
		return false
	}
	for k := range a.doc.Children(c) {
		switch a.doc.Token(k).Rel {
		case "obj", "obl", "xcomp", "ccomp", "cop":
			return true
		}
	}
	return false
}

// parted reports whether more than a comma stands before what token c heads.
func (a *author) parted(c int) bool {
	first, _ := a.doc.Extent(c)
	for i := max(first-1, 0); i <= first; i++ {
		switch a.text(i) {
		case ";", ":", "—", "–", ".":
			return true
		}
	}
	return false
}

// behindComma reports whether a comma stands before what token c heads, which may
// take it along.
func (a *author) behindComma(c int) bool {
	first, _ := a.doc.Extent(c)
	return a.text(first) == "," || first > 0 && a.text(first-1) == ","
}

// few bounds what is looked at again for each clause, so that all takes time linear
// in the text.
const few = 16

// joined reports whether two coordinated clauses hang together: as alternatives, or
// under one condition.
func (a *author) joined(head, c int) bool {
	for k := range a.doc.Children(c) {
		if w := word(a.doc, k); w == "or" || w == "nor" {
			return true
		}
	}
	n := 0
	for k := range a.doc.Children(head) {
		if n++; k > head || n > few {
			break
		}
		if a.doc.Token(k).Rel == "advcl" {
			return true
		}
	}
	return false
}

// conditional reports whether the clause at token c, which no comma parts from what is
// before it, may rather go on with a condition there: "will run if they win and he leaves".
func (a *author) conditional(head, c int) bool {
	if c < head || a.behindComma(c) {
		return false
	}
	first, _ := a.doc.Extent(c)
	for k := first - 1; k > head && k > first-25; k-- {
		switch word(a.doc, k) {
		case "if", "unless":
			return true
		case ",", ";":
			return false
		}
	}
	return false
}

// subordinate reports whether a conjunction subordinates the clause at token c.
func (a *author) subordinate(c int) bool {
	for k := range a.doc.Children(c) {
		if k < c && a.doc.Token(k).Rel == "mark" {
			return true
		}
	}
	return false
}

// asserting holds the conjunctions whose clause the author asserts, whatever the
// main clause reports. Those of condition and cause are not among them: what
// follows them may be what the source holds.
var asserting = setOf("while whereas although though after before when as")

// subordinator returns the conjunction that opens the clause at token c if the
// author asserts what it opens, or "".
func (a *author) subordinator(c int) string {
	for k := range a.doc.Children(c) {
		if w := word(a.doc, k); k < c && asserting[w] && a.opens(k) {
			return w
		}
	}
	return ""
}

// opens reports whether token i has the relation of a word that opens a clause.
func (a *author) opens(i int) bool {
	rel := a.doc.Token(i).Rel
	return rel == "mark" || rel == "advmod"
}

// whileDoing reports whether the clause at token c says what someone does beside
// something else: ", while building another dam".
func (a *author) whileDoing(c int) bool {
	first, _ := a.doc.Extent(c)
	for first < c && a.isPunct(first) {
		first++
	}
	return a.doc.Token(c).Tag == "VBG" && a.behindComma(c) && word(a.doc, first) == "while"
}

package claim

import (
	"strings"
	"unicode"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// statements returns what the author says in his own name: the clauses that
// nobody else is made to say, one claim each.
//
// A clause is a predicate of the dependency tree with a subject and a finite verb
// of its own: the root of the sentence, what is coordinated with it, and what is
// subordinate to a clause that reports. One whose predicate a relation takes as cue
// or content is no statement; where a relation takes no more than a complement of
// the predicate, all of the clause is.
func statements(doc *hearsay.Document, people *entity.Index, found []relation.Relation) []Claim {
	a := author{doc: doc, taken: taken(doc, found), cues: byHead(found)}
	var own []Claim
	for s := range doc.Sentences() {
		line := relation.Dateline(doc, s.Paragraph)
		for _, r := range a.sentence(s) {
			if line.Contains(relation.Range{First: r.First, Last: r.First + 1}) && line.Last < r.Last {
				r.First = line.Last
			}
			own = append(own, Claim{Content: []hearsay.Excerpt{r.Excerpt(doc)}, Quoted: []hearsay.Excerpt{}, Commitment: authors(doc, people, r), Confidence: 0.5})
		}
	}
	return own
}

// author reads clause by clause what is left to the author.
type author struct {
	doc     *hearsay.Document
	taken   []bool                     // by token: a relation has it as cue or content
	cues    map[int]*relation.Relation // by the head of the cue
	pending []int                      // predicates still to be read
}

// sentence returns the statements of sentence s.
func (a *author) sentence(s hearsay.Sentence) []relation.Range {
	var own []relation.Range
	parsed := false // the parser found a clause
	for i := s.First; i < s.Last; i++ {
		if a.doc.Token(i).Head < 0 {
			a.pending = append(a.pending, i)
		}
	}
	for len(a.pending) > 0 {
		head := a.pending[len(a.pending)-1]
		a.pending = a.pending[:len(a.pending)-1]
		parsed = parsed || a.isClause(head)
		if r, ok := a.clause(head, s); ok {
			own = append(own, r)
		}
	}
	if parsed {
		return own
	}
	if r, ok := a.opening(s); ok {
		return []relation.Range{r}
	}
	return nil
}

// taken tells which tokens are cue or content of relations.
func taken(doc *hearsay.Document, found []relation.Relation) []bool {
	change := make([]int, doc.NumTokens()+1) // how many begin less how many end at a token
	add := func(r relation.Range) {
		change[r.First]++
		change[r.Last]--
	}
	for i := range found {
		add(found[i].Cue)
		for _, r := range found[i].Content {
			add(r)
		}
	}
	taken := make([]bool, doc.NumTokens())
	open := 0
	for t := range taken {
		open += change[t]
		taken[t] = open > 0
	}
	return taken
}

// byHead returns the relations by the tokens that head their cues.
func byHead(found []relation.Relation) map[int]*relation.Relation {
	cues := map[int]*relation.Relation{}
	for i := range found {
		if !found[i].Cue.Empty() {
			cues[found[i].Head] = &found[i]
		}
	}
	return cues
}

// shortest is how many tokens a statement holds at least: "He did" says too little.
const shortest = 3

// clause returns the author's statement with the predicate at token head, if it is
// one, and marks the clauses within that may be others.
func (a *author) clause(head int, s hearsay.Sentence) (relation.Range, bool) {
	beside := a.doc.Token(head).Rel == "advcl" && a.whileDoing(head)
	own := !a.taken[head] && (beside || a.isClause(head) && !a.leadsUp(head))
	first, last := a.doc.Extent(head)
	r := relation.Range{First: first, Last: last}
	for c := range a.doc.Children(head) {
		apart := a.standsApart(head, c, own)
		if apart {
			a.pending = append(a.pending, c)
		}
		if apart || a.adds(c) {
			r = without(a.doc, r, head, c)
		}
	}
	if !own {
		return r, false
	}
	r = a.withoutLast(r, head)
	r = a.trimmed(r, head)
	return r, r.Last-r.First >= shortest && r.First <= head && head < r.Last && (beside || a.subjectIn(head, r)) && !a.asks(r, s) && a.paired(&r, s)
}

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

// leadsUp reports whether the predicate at token head only leads up to a cue with
// the same subject: "is trying to claim".
func (a *author) leadsUp(head int) bool {
	const chain = 4
	at := head
	for range chain {
		next := -1
		for c := range a.doc.Children(at) {
			if rel := a.doc.Token(c).Rel; rel == "xcomp" || rel == "advcl" && a.doc.Token(at).Lemma == "go" && a.doc.Token(c).Tag == "VB" {
				next = c // "went on to argue" too
			}
		}
		if next < 0 {
			return false
		}
		if rel := a.cues[next]; rel != nil {
			return rel.Source.Empty() || a.isSubject(rel.Source.First, head)
		}
		at = next
	}
	return false
}

// isSubject reports whether token i stands in the subject of the predicate.
func (a *author) isSubject(i, head int) bool {
	for c := range a.doc.Children(head) {
		first, last := a.doc.Extent(c)
		if strings.HasPrefix(a.doc.Token(c).Rel, "nsubj") && first <= i && i < last {
			return true
		}
	}
	return false
}

// adds reports whether the clause at token c reports what others say and can be left
// out of the one it is put to: "…, saying that", "after he had said that". An
// infinitive cannot.
func (a *author) adds(c int) bool {
	if !a.taken[c] {
		return false
	}
	switch a.doc.Token(c).Rel {
	case "conj", "parataxis":
		return strings.HasPrefix(a.doc.Token(c).Tag, "V") || a.isClause(c)
	case "advcl", "acl":
		return a.isClause(c) || a.doc.Token(c).Tag == "VBG" && a.behindComma(c)
	}
	return false
}

// without takes the clause at token c, and all on its far side of head, from r.
func without(doc *hearsay.Document, r relation.Range, head, c int) relation.Range {
	switch first, last := doc.Extent(c); {
	case c > head:
		r.Last = max(min(r.Last, first), head+1)
	case c < head:
		r.First = min(max(r.First, last), head)
	}
	return r
}

// withoutLast takes from the end of r what is added there to report what others
// say: "who denies it", ", blaming the firm".
func (a *author) withoutLast(r relation.Range, head int) relation.Range {
	const depth = 8
	at := head
	for range depth {
		last := -1
		for c := range a.doc.Children(at) {
			if c < r.Last && a.doc.Token(c).Rel != "punct" {
				last = c
			}
		}
		if last <= head {
			return r
		}
		if a.taken[last] && (a.doc.Token(last).Rel == "acl:relcl" && a.cues[last] != nil && a.follows(last) || a.behindComma(last) && a.adds(last)) {
			r.Last, _ = a.doc.Extent(last)
			return r
		}
		at = last
	}
	return r
}

// follows reports whether the relative clause at token c follows a noun or a comma,
// so that the noun phrase stands without it.
func (a *author) follows(c int) bool {
	first, _ := a.doc.Extent(c)
	return a.behindComma(c) || first > 0 && strings.HasPrefix(a.doc.Token(first-1).Tag, "NN")
}

func (a *author) text(i int) string { return a.doc.Slice(a.doc.Token(i).Span) }

// isClause reports whether the predicate at token head has a subject and a finite
// verb of its own.
func (a *author) isClause(head int) bool {
	subject, finite := false, isFinite(a.doc.Token(head).Tag)
	for c := range a.doc.Children(head) {
		switch rel := a.doc.Token(c).Rel; {
		case strings.HasPrefix(rel, "nsubj"), strings.HasPrefix(rel, "csubj"), rel == "expl":
			subject = true
		case strings.HasPrefix(rel, "aux"), rel == "cop":
			finite = finite || isFinite(a.doc.Token(c).Tag)
		}
	}
	return subject && (finite || a.doc.Token(head).Tag == "VBN") // which taggers confuse with VBD
}

func isFinite(tag string) bool {
	return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD"
}

// subjectIn reports whether the subject of the predicate is left in r.
func (a *author) subjectIn(head int, r relation.Range) bool {
	for c := range a.doc.Children(head) {
		rel := a.doc.Token(c).Rel
		if (strings.HasPrefix(rel, "nsubj") || strings.HasPrefix(rel, "csubj") || rel == "expl") && r.First <= c && c < r.Last {
			return true
		}
	}
	return false
}

// asks reports whether a question mark ends r.
func (a *author) asks(r relation.Range, s hearsay.Sentence) bool {
	return r.Last < s.Last && a.text(r.Last) == "?"
}

// trimmed takes from the ends of r the punctuation and the words that tie it to
// other clauses.
func (a *author) trimmed(r relation.Range, head int) relation.Range {
	_, last := a.doc.Extent(head)
	cut := r.Last < last
	for r.First < head && (a.isPunct(r.First) || a.doc.Token(r.First).Tag == "CC" || a.ties(r.First, head)) {
		r.First++
	}
	for r.Last > head+1 && (a.isPunct(r.Last-1) || cut && a.dangles(r.Last-1)) {
		r.Last--
	}
	return r
}

// ties reports whether token i is the conjunction that subordinates the predicate.
func (a *author) ties(i, head int) bool {
	t := a.doc.Token(i)
	return a.doc.Token(head).Rel != "root" && a.opens(i) && (t.Rel == "mark" || t.Head == head && asserting[word(a.doc, i)])
}

// dangles reports whether nothing may end in token i where what follows is cut off.
func (a *author) dangles(i int) bool {
	switch a.doc.Token(i).Tag {
	case "CC", "IN", "TO", "DT", "PRP$", "MD", "WDT", "WP", "WRB", "POS":
		return true
	}
	return false
}

// isPunct reports whether token i holds no word.
func (a *author) isPunct(i int) bool {
	w := a.text(i)
	return !isWord(w) && w != "%" && !strings.ContainsFunc(w, unicode.IsSymbol)
}

// paired reports whether each quotation mark and bracket in r has its other half
// there. One that stands right behind r is taken in.
func (a *author) paired(r *relation.Range, s hearsay.Sentence) bool {
	open := a.unpaired(*r)
	for n := 0; n < 4 && open > 0 && r.Last < s.Last && a.isPunct(r.Last); n++ {
		r.Last++
		open = a.unpaired(*r)
	}
	return open == 0
}

// unpaired counts the quotation marks and brackets of r that are without their other
// half.
func (a *author) unpaired(r relation.Range) int {
	brackets, curly, straight, wrong := 0, 0, 0, 0
	for i := r.First; i < r.Last; i++ {
		switch a.text(i) {
		case "(", "[":
			brackets++
		case ")", "]":
			brackets--
		case "“":
			curly++
		case "”":
			curly--
		case `"`:
			straight = 1 - straight
		}
		if brackets < 0 || curly < 0 {
			wrong++
			brackets, curly = max(brackets, 0), max(curly, 0)
		}
	}
	return brackets + curly + straight + wrong
}

// opening returns what stands before the first attribution of a sentence in which the
// parser sees no clause, with that attribution if it is the object of a preposition
// ("focused on urging …"). It must hold a noun and a finite verb, and end where a phrase
// does.
func (a *author) opening(s hearsay.Sentence) (relation.Range, bool) {
	r := relation.Range{First: s.First, Last: s.First}
	for r.Last < s.Last && !a.taken[r.Last] {
		r.Last++
	}
	if !a.hasVerb(r) {
		return r, false
	}
	switch tag := a.doc.Token(r.Last - 1).Tag; {
	case tag == "IN": // its object is the attribution
		r.Last = a.attributionEnd(r.Last)
	case strings.HasPrefix(tag, "W"): // it is the subject of the cue
		r.Last--
	case a.says(r):
		return r, false
	}
	whole := r.Last == s.Last
	for r.First < r.Last && (a.isPunct(r.First) || a.doc.Token(r.First).Tag == "CC") {
		r.First++
	}
	for r.Last > r.First && a.isPunct(r.Last-1) {
		r.Last--
	}
	if r.Last-r.First < shortest || !whole && (a.dangles(r.Last-1) || !a.isPunct(r.Last)) {
		return r, false
	}
	return r, !a.asks(r, s) && a.paired(&r, s)
}

// says reports whether r holds the source of the cue that follows it.
func (a *author) says(r relation.Range) bool {
	for k := r.Last; k < len(a.taken) && a.taken[k]; k++ {
		if rel := a.cues[k]; rel != nil {
			return rel.Source.Overlaps(r)
		}
	}
	return false
}

// attributionEnd returns where the content ends of the attribution whose cue starts
// at token i, or i if none does.
func (a *author) attributionEnd(i int) int {
	for k := i; k < len(a.taken) && a.taken[k]; k++ {
		if rel := a.cues[k]; rel != nil && rel.Cue.First == i {
			return max(i, rel.Hull().Last)
		}
	}
	return i
}

// hasVerb reports whether a finite verb follows a noun in r, not counting relative
// clauses. A participle is taken for one, as taggers confuse the two, where it stands
// right behind a noun or the relative clause that ends with a comma.
func (a *author) hasVerb(r relation.Range) bool {
	noun, relative := false, false
	for i := r.First; i < r.Last; i++ {
		switch t := a.doc.Token(i); {
		case t.Rel == "acl:relcl":
			relative = true
		case noun && isFinite(t.Tag):
			return true
		case noun && t.Tag == "VBN" && t.Rel != "acl":
			if strings.HasPrefix(a.doc.Token(i-1).Tag, "NN") || relative && a.text(i-1) == "," {
				return true
			}
		default:
			noun = noun || strings.HasPrefix(t.Tag, "NN") || t.Tag == "PRP" || t.Tag == "EX" || t.Tag == "DT"
		}
	}
	return false
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

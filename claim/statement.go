package claim

import (
	"strings"

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
		if k := a.goesOn(head, c); own && k > 0 {
			a.pending = append(a.pending, k)
			r = without(a.doc, r, head, k)
		}
	}
	if !own {
		return r, false
	}
	r = a.withoutLast(r, head)
	r = a.trimmed(r, head)
	return r, r.Last-r.First >= shortest && r.First <= head && head < r.Last && (beside || a.subjectIn(head, r)) && !a.asks(r, s) && a.paired(&r, s)
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

func (a *author) text(i int) string { return a.doc.Slice(a.doc.Token(i).Span) }

// isClause reports whether the predicate at token head has a subject and a finite
// verb of its own.
func (a *author) isClause(head int) bool {
	subject, finite := false, relation.IsFinite(a.doc.Token(head).Tag)
	for c := range a.doc.Children(head) {
		switch rel := a.doc.Token(c).Rel; {
		case strings.HasPrefix(rel, "nsubj"), strings.HasPrefix(rel, "csubj"), rel == "expl":
			subject = true
		case strings.HasPrefix(rel, "aux"), rel == "cop":
			finite = finite || relation.IsFinite(a.doc.Token(c).Tag)
		}
	}
	return subject && (finite || a.doc.Token(head).Tag == "VBN" || misread(a.doc, head)) // which taggers confuse with VBD
}

// misread reports whether the predicate at token head is a noun by its tag but has what
// verbs alone have: an object or adverbial, and neither determiner nor copula.
func misread(doc *hearsay.Document, head int) bool {
	if tag := doc.Token(head).Tag; tag != "NN" && tag != "NNS" {
		return false
	}
	verbal := false
	for c := range doc.Children(head) {
		switch rel, _, _ := strings.Cut(doc.Token(c).Rel, ":"); rel {
		case "obj", "obl", "xcomp":
			verbal = verbal || c > head
		case "det", "cop", "amod", "compound", "case", "nmod":
			return false
		}
	}
	return verbal
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

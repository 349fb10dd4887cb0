package claim

import (
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// condition returns the first clause that the content of c depends on, with the
// word that opens it: "if …", "unless …", "provided that …", "as long as …", or an
// inverted one ("had they known"). Where the content holds none, one that follows
// it in its sentence counts. An indirect question ("asked if …") and a concession
// ("even if …") are no conditions, nor is "if necessary".
func condition(doc *hearsay.Document, c *Claim, contents []passage) hearsay.Excerpt {
	for _, p := range contents {
		if r := p.condition(c.Class == Ask || p.follows(c), len(contents) > 1); !r.Empty() {
			return r.Excerpt(doc)
		}
	}
	if len(contents) == 0 || c.Cue.IsZero() {
		return hearsay.Excerpt{}
	}
	return following(contents[len(contents)-1]).Excerpt(doc)
}

// condition returns the first condition in p. If asked is true, p may be an
// indirect question; if split is true, it is not all of the content, and the
// consequence may stand elsewhere.
func (p passage) condition(asked, split bool) relation.Range {
	opened := true // nothing of the content yet
	for i := p.First; i < p.Last; i++ {
		n := p.opener(i)
		switch {
		case n > 0 && !(asked && opened) && !p.indirectQuestion(i) && !p.concession(i):
			return p.clause(i, n)
		case n == 0 && p.inverted(i, split):
			return p.clause(i, 1)
		}
		if p.isWord(i) {
			opened = false
		}
	}
	return relation.Range{}
}

// follows reports whether p stands right behind the cue of c and is one clause, so that an
// "if" at its start means "whether": "is not sure if he will come".
func (p passage) follows(c *Claim) bool {
	if p.First == 0 || c.Cue.IsZero() || p.doc.Token(p.First-1).End != c.Cue.End || !p.is(p.First, "if") {
		return false
	}
	return p.clause(p.First, 1).Last >= p.trim(p.Range).Last
}

// opener returns how many tokens from i on open a conditional clause, or 0.
func (p passage) opener(i int) int {
	switch p.word(i) {
	case "if":
		if !p.is(i+1, "not", "anything", "so", "possible", "necessary", "needed", "only", "ever", "at", "needs") {
			return 1
		}
	case "unless":
		return 1
	case "provided", "providing", "assuming":
		if p.is(i+1, "that", "he", "she", "it", "they", "we", "you", "i") || i+1 < p.Last && p.doc.Token(i).Rel == "mark" || i == p.First && p.supposes(i+1) {
			return 1
		}
	case "as", "so":
		if p.is(i+1, "long") && p.is(i+2, "as") {
			return 3
		}
	case "in":
		if p.is(i+1, "case") && !p.is(i+2, "of", "you") || p.is(i+1, "the") && p.is(i+2, "event") && p.is(i+3, "that") {
			return 2
		}
	case "on":
		if p.is(i+1, "condition") && p.is(i+2, "that") || p.is(i+1, "the") && p.is(i+2, "condition") && p.is(i+3, "that") {
			return 2
		}
	}
	return 0
}

// supposes reports whether a clause with a subject that a verb follows starts at i, before any
// comma: "Provided | the wind drops, …".
func (p passage) supposes(i int) bool {
	const reach = 15
	if !p.nominative(i) {
		return false
	}
	for k := i + 1; k < min(p.Last, i+reach) && p.tag(k) != ","; k++ {
		if relation.IsFinite(p.tag(k)) {
			return true
		}
	}
	return false
}

// indirectQuestion reports whether the "if" at i stands for "whether".
func (p passage) indirectQuestion(i int) bool {
	t := p.doc.Token(i)
	if !p.is(i, "if") || t.Rel != "mark" || t.Head < 0 {
		return false
	}
	switch p.doc.Token(t.Head).Rel {
	case "ccomp", "csubj", "xcomp", "csubj:pass":
		return p.is(i-1, "know", "knows", "knew", "ask", "asked", "asks", "see", "wonder", "wonders", "wondered", "wondering",
			"sure", "clear", "decide", "decided", "say", "tell", "asking", "determine", "check", "doubt", "doubts")
	}
	return false
}

// concession reports whether the words before i make its clause one of concession
// or manner: "even if", "as if", "what if".
func (p passage) concession(i int) bool { return p.is(i-1, "even", "as", "what", "not") }

// inverted reports whether a clause opens at i with its verb before the subject
// and so sets a condition: "had they known", "should it fail", "were he to go".
func (p passage) inverted(i int, split bool) bool {
	if !p.is(i, "had", "should", "were") || !p.nominative(i+1) {
		return false
	}
	verb := i == p.First && p.is(i, "should") // taggers seldom see the verb behind it
	for k := i + 2; k < p.Last && k < i+12; k++ {
		switch p.tag(k) {
		case "VBN", "VB", "VBG", "JJ":
			verb = true
		case "VBP":
			verb, k = verb || p.is(i, "should"), p.Last
		case "VBD":
			verb, k = verb || p.is(i, "had"), p.Last // taken for a past tense
		case "VBZ", "MD", ",":
			k = p.Last
		}
	}
	return verb && p.clauseStart(i) && (p.hypothetical(i) || split && i == p.First)
}

// nominative reports whether a subject can start at i.
func (p passage) nominative(i int) bool {
	switch p.tag(i) {
	case "PRP":
		return p.is(i, "i", "we", "you", "he", "she", "it", "they")
	case "DT", "PRP$", "NNP", "NNPS", "NNS", "EX":
		return true
	}
	return false
}

// clauseStart reports whether no subject of its own stands before i.
func (p passage) clauseStart(i int) bool {
	switch p.tag(i - 1) {
	case "", ",", ":", "``", "''", "CC", "IN", "VBN", "VBD", "VB", "JJ", "JJR", "RB", "RBR", "RP", "NN", "NNS":
		return !p.is(i-1, "so", "nor", "neither", "only", "never")
	}
	return false
}

// hypothetical reports whether the clause beside that at i holds a modal: its
// consequence.
func (p passage) hypothetical(i int) bool {
	for k := max(p.First, i-25); k < min(p.Last, i+40); k++ {
		if k != i && p.tag(k) == "MD" {
			return true
		}
	}
	return false
}

// clause returns the clause that the n words at i open. The tree says where it
// ends; a clause that goes on to a comma and a new subject ends there too.
func (p passage) clause(i, n int) relation.Range {
	last := p.commaAfter(i+n, p.opener(i) == 0 || p.tag(i-1) == ",")
	if h := p.doc.Token(i + n - 1).Head; h >= i && h < p.Last {
		if _, end := p.doc.Extent(h); end > i+n && end <= last {
			last = end
		}
	}
	if k := p.consequence(i+n, last); k > i+n {
		last = k
	}
	return p.trim(relation.Range{First: i, Last: last})
}

// consequence returns where, among the tokens from i up to last, the clause starts that
// depends on the one at i, if no comma parts them: "had she trained | she would have won".
// It returns i if none does.
func (p passage) consequence(i, last int) int {
	verb := false
	for k := i; k < last; k++ {
		switch {
		case p.tag(k) == "MD" && verb && p.is(k, "would", "could", "might", "will"):
			if start := p.subjectBefore(k); start > i && start < k && !strings.HasPrefix(p.tag(start-1), "IN") && !strings.HasPrefix(p.tag(start-1), "W") {
				return start
			}
		case strings.HasPrefix(p.tag(k), "VB"):
			verb = true
		}
	}
	return i
}

// subjectBefore returns the start of the noun phrase that ends before token k.
func (p passage) subjectBefore(k int) int {
	start := k
	for start > p.First {
		switch tag := p.tag(start - 1); {
		case tag == "PRP" && start == k:
			return start - 1
		case tag == "DT" || tag == "PRP$":
			return start - 1
		case strings.HasPrefix(tag, "NN") || strings.HasPrefix(tag, "JJ") && start < k || tag == "POS":
			start--
			continue
		}
		break
	}
	return start
}

// commaAfter returns where the clause that is under way at i ends by its marks: at
// a comma that no list or apposition goes on behind, or a full stop. Where verb is
// true, its verb has been seen, or the clause stands between commas.
func (p passage) commaAfter(i int, verb bool) int {
	for ; i < p.Last; i++ {
		switch p.tag(i) {
		case "VBD", "VBZ", "VBP", "VBN", "VB", "MD":
			verb = true
		case ".", ":", "''":
			return i
		case ",":
			if verb && (p.nominative(i+1) || !p.coordinates(i+1)) {
				return i
			}
		}
	}
	return p.Last
}

// coordinates reports whether what starts at i goes on with the clause before.
func (p passage) coordinates(i int) bool {
	return p.tag(i) == "CC" || p.tag(i) == "WDT" || p.tag(i) == "WP"
}

// following returns the condition that stands right behind p in its sentence, if
// one does.
func following(p passage) relation.Range {
	sent := p.doc.Sentence(p.doc.SentenceAt(p.doc.Token(p.Last - 1).Start))
	rest := passage{p.doc, relation.Range{First: p.Last, Last: sent.Last}}
	for rest.First < rest.Last && rest.tag(rest.First) == "," {
		rest.First++
	}
	if n := rest.opener(rest.First); n > 0 {
		return rest.clause(rest.First, n)
	}
	return relation.Range{}
}

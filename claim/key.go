package claim

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// Similarity returns how much two keys share, from 0 to 1: the words in both over
// the words in either (Jaccard 1901). Keys of the same claim in other words are
// seldom below one half. Two empty keys have nothing in common.
func Similarity(key, other string) float64 {
	a, b := strings.Fields(key), strings.Fields(other)
	both := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch c := strings.Compare(a[i], b[j]); {
		case c < 0:
			i++
		case c > 0:
			j++
		default:
			both, i, j = both+1, i+1, j+1
		}
	}
	if both == 0 {
		return 0
	}
	return float64(both) / float64(len(a)+len(b)-both)
}

// keyOf returns the key of contents and, for an accusation, of whom it is made against: the
// dictionary forms of their content words and the names of the entities mentioned,
// folded, each once, in the order of their bytes, with blanks between. Source and cue have
// no part in it.
func keyOf(doc *hearsay.Document, people *entity.Index, contents []passage) string {
	var terms []string
	for _, p := range contents {
		at := p.First
		span := p.Span(doc)
		for m := range people.In(span) {
			name, from, to := p.named(people, m)
			if name == "" || from < at {
				continue
			}
			terms = p.terms(terms, at, from)
			for w := range strings.FieldsSeq(name) {
				terms = appendTerm(terms, w)
			}
			at = to
		}
		terms = p.terms(terms, at, p.Last)
	}
	slices.Sort(terms)
	return strings.Join(slices.Compact(terms), " ")
}

// named returns the name of the entity of m and the tokens that it stands for, or
// "" where the words themselves say more than a name would.
func (p passage) named(people *entity.Index, m entity.Mention) (name string, from, to int) {
	e := people.Entity(m.Entity)
	s := m.Span
	switch {
	case !m.Name.IsZero():
		s = m.Name
	case m.Form == entity.Nominal:
		return "", 0, 0
	}
	if !isProper(e.Name) || !isProper(e.Name[strings.LastIndexByte(e.Name, ' ')+1:]) || !hasName(e) && m.Form != entity.Metonym {
		return "", 0, 0
	}
	from, to = p.doc.TokenAt(s.Start), p.doc.TokenAt(s.End-1)+1
	if from >= to || to > p.Last {
		return "", 0, 0
	}
	return e.Name, from, to
}

// isProper reports whether a name starts with a capital or digit.
func isProper(name string) bool {
	r, _ := utf8.DecodeRuneInString(name)
	return unicode.IsUpper(r) || unicode.IsTitle(r) || unicode.IsDigit(r)
}

// terms appends the terms of the content words among the tokens from up to to.
func (p passage) terms(terms []string, from, to int) []string {
	for i := from; i < to; i++ {
		t := p.doc.Token(i)
		switch {
		case p.is(i, "not", "n't", "never", "no", "neither", "nor"):
			terms = append(terms, "not")
		case p.is(i, "cent") && i > from && p.is(i-1, "per"):
			terms = append(terms, "percent")
		case p.is(i, "per"):
		case !p.contentWord(i, t) || t.Lemma == "":
		case t.Tag == "CD" || unicode.IsDigit(rune(p.word(i)[0])):
			terms = appendNumber(terms, p.word(i))
		default:
			terms = appendTerm(terms, t.Lemma)
			if strings.HasPrefix(t.Tag, "JJ") || strings.HasPrefix(t.Tag, "NNP") {
				terms = ofNation(terms)
			}
		}
	}
	return terms
}

// ofNation puts the name of a nation for its adjective or people at the end of
// terms: "russia" for "russian".
func ofNation(terms []string) []string {
	n := len(terms) - 1
	if n < 0 {
		return terms
	}
	if name := nations()[terms[n]]; name != nil {
		return append(terms[:n], name...)
	}
	return terms
}

var nations = sync.OnceValue(func() map[string][]string {
	of := map[string][]string{}
	for n := range lexicon.Nations() {
		for _, form := range slices.Concat(n.Demonyms, n.Aliases) {
			if !strings.Contains(form, " ") {
				of[fold(form)] = strings.Fields(fold(n.Name))
			}
		}
	}
	return of
})

// contentWord reports whether a token says something of its own that another
// article would say too: no auxiliary, no adverb, no day that only this article
// counts from.
func (p passage) contentWord(i int, t hearsay.Token) bool {
	rel, _, _ := strings.Cut(t.Rel, ":")
	if rel == "aux" || rel == "cop" || deictic[t.Lemma] || deictic[p.word(i)] {
		return false
	}
	switch {
	case strings.HasPrefix(t.Tag, "NN"), strings.HasPrefix(t.Tag, "JJ"), t.Tag == "CD", t.Tag == "$":
		return true
	case strings.HasPrefix(t.Tag, "VB"):
		return t.Lemma != "be" && t.Lemma != "have" && t.Lemma != "do"
	}
	return p.is(i, "%")
}

var deictic = setOf("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week such same other last next")

var setOf = lexicon.Set

// appendTerm appends a word, folded and without marks at its ends. A sign that
// stands for a word becomes it.
func appendTerm(terms []string, w string) []string {
	switch w {
	case "%", "percentage":
		return append(terms, "percent")
	case "$":
		return append(terms, "dollar")
	}
	w = strings.TrimFunc(fold(w), func(r rune) bool { return !isWordRune(r) })
	w = strings.TrimSuffix(w, "'s")
	if w == "" || len(w) > 64 || strings.ContainsFunc(w, unicode.IsSpace) {
		return terms
	}
	return append(terms, w)
}

// appendNumber appends a number, and what the letters at its end stand for: "1.2m".
func appendNumber(terms []string, w string) []string {
	if w != "" && unicode.IsDigit(rune(w[0])) {
		for _, unit := range units {
			if n, ok := strings.CutSuffix(w, unit.short); ok {
				return appendTerm(append(terms, unit.long), digits(n))
			}
		}
	}
	return appendTerm(terms, digits(w))
}

var units = []struct{ short, long string }{
	{"mn", "million"}, {"m", "million"}, {"bn", "billion"}, {"b", "billion"}, {"tn", "trillion"}, {"k", "thousand"},
}

// digits returns a number in digits without commas, where that is simple.
func digits(w string) string {
	if n := slices.Index(numerals, w); n >= 0 {
		return numberOf[n]
	}
	return strings.ReplaceAll(w, ",", "")
}

var (
	numerals = strings.Fields("zero one two three four five six seven eight nine ten eleven twelve")
	numberOf = strings.Fields("0 1 2 3 4 5 6 7 8 9 10 11 12")
)

// fold returns the key by which words compare: without regard to case, accents and
// the form of letters.
func fold(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return foldRunes(s)
		}
	}
	return strings.ToLower(s)
}

func foldRunes(s string) string {
	var b strings.Builder
	for _, r := range cases.Fold().String(norm.NFKD.String(s)) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case r == '’':
			b.WriteByte('\'')
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

package corpus

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/conllu"
	"github.com/hearsay-nlp/hearsay/internal/jsonl"
	"github.com/hearsay-nlp/hearsay/internal/name"
)

// gumText is a document of entities/gum.jsonl.
type gumText struct {
	ID, Genre, Text string
	Mentions        []gumMention
}

type gumMention struct {
	S, E       int
	Type, Kind string
	Head       [][2]int
}

// GUM reads the documents of GUM, of one genre or, where genre starts with "-",
// of all others. GUM marks whole noun phrases, one in the other; a name here is
// the largest run of proper nouns in a phrase that the corpus calls a name, with
// the small words between them, without titles.
func GUM(data, genre string) ([]Text, error) {
	var sentences []conllu.Sentence
	for _, part := range []string{"train", "dev"} {
		s, err := conllu.Read(filepath.Join(data, "ud", "en_gum-perm-"+part+".conllu"))
		if err != nil {
			return nil, err
		}
		sentences = append(sentences, s...)
	}
	byDoc := map[string][]conllu.Sentence{}
	for _, s := range sentences {
		byDoc[s.Doc] = append(byDoc[s.Doc], s)
	}
	var texts []Text
	err := jsonl.Each(filepath.Join(data, "entities", "gum.jsonl"), func(g gumText) {
		other, not := strings.CutPrefix(genre, "-")
		if (g.Genre == other) != not && len(byDoc[g.ID]) > 0 {
			texts = append(texts, g.read(byDoc[g.ID]))
		}
	})
	return texts, err
}

// gumWord is a word with its place in the text.
type gumWord struct {
	form, tag  string
	start, end int
}

// read marks the names in the sentences.
func (g *gumText) read(sentences []conllu.Sentence) Text {
	text := Text{ID: g.ID, Misc: true, Careful: true}
	at := 0
	for _, s := range sentences {
		var words []gumWord
		for _, w := range s.Words {
			if i := strings.Index(g.Text[at:], w.Form); i >= 0 && i < 40 {
				at += i
				words = append(words, gumWord{w.Form, w.XPOS, at, at + len(w.Form)})
				at += len(w.Form)
			} else {
				words = append(words, gumWord{w.Form, w.XPOS, at, at})
			}
		}
		kinds, starts := g.names(words)
		text.add(s.Forms(), kinds, starts)
		for i, w := range words {
			text.Glued = append(text.Glued, i > 0 && w.start == words[i-1].end)
		}
	}
	return text
}

// names labels the words of a sentence: larger names win over those in them.
func (g *gumText) names(words []gumWord) ([]name.Kind, []bool) {
	kinds, starts := make([]name.Kind, len(words)), make([]bool, len(words))
	for i := range words { // nationalities are no mentions in GUM
		if words[i].tag == "JJ" && name.Nationality(words[i].form) {
			kinds[i], starts[i] = name.Misc, true
		}
	}
	sizes := make([]int, len(words))
	for _, m := range g.Mentions {
		if m.Kind != "name" || m.S < words[0].start || m.E > words[len(words)-1].end {
			continue
		}
		k := gumKinds[m.Type]
		if k == name.None {
			continue
		}
		first, last := g.nameIn(m, words, k)
		if first >= last || words[first].form[0] == '#' {
			continue
		}
		if k == name.Organization && name.Nation(phrase(words[first:last])) {
			k = name.Place // GUM calls a country that acts an organization
		}
		if k == name.Person && last-first == 1 && (name.Nationality(words[first].form) || words[first].tag == "NNPS") {
			k = name.Misc
		}
		if sizes[first] > last-first || sizes[last-1] > last-first {
			continue
		}
		for i := first; i < last; i++ {
			kinds[i], starts[i], sizes[i] = k, i == first, last-first
		}
		if last < len(words) && kinds[last] != name.None {
			starts[last] = true
		}
	}
	return kinds, starts
}

var gumKinds = map[string]name.Kind{
	"person": name.Person, "organization": name.Organization, "place": name.Place,
	"event": name.Misc, "object": name.Misc, "abstract": name.Misc,
}

// nameIn returns the words of the mention that are its name.
func (g *gumText) nameIn(m gumMention, words []gumWord, k name.Kind) (first, last int) {
	lo := 0
	for lo < len(words) && words[lo].start < m.S {
		lo++
	}
	hi := lo
	for hi < len(words) && words[hi].end <= m.E {
		hi++
	}
	head := lo
	for head < hi && len(m.Head) > 0 && words[head].end <= m.Head[0][0] {
		head++
	}
	for k == name.Person && head+1 < hi && strings.HasPrefix(words[head].tag, "NN") && !proper(words[head]) {
		head++ // "science fiction writer L. Ron Hubbard"
	}
	if head >= hi || !proper(words[head]) {
		return 0, 0
	}
	first, last = head, head+1
	for first > lo && proper(words[first-1]) {
		first--
	}
	for last < hi {
		n := g.joins(words[last:hi], k)
		if n == 0 {
			break
		}
		last += n
	}
	if last+1 < hi && words[last].tag == "POS" {
		return 0, 0 // that of an owner
	}
	if k != name.Person {
		return first, last
	}
	for i := last - 1; i >= first; i-- {
		if name.Title(words[i].form) && (i > first || last-first == 1 || !name.GivenName(words[i].form)) {
			return i + 1, last
		}
	}
	return first, last
}

// phrase returns the words with spaces between them.
func phrase(words []gumWord) string {
	var forms []string
	for _, w := range words {
		forms = append(forms, w.form)
	}
	return strings.Join(forms, " ")
}

func proper(w gumWord) bool { return w.tag == "NNP" || w.tag == "NNPS" }

// joins returns how many of the words go on with a name of kind k: a proper noun,
// or one with small words before it.
func (g *gumText) joins(words []gumWord, k name.Kind) int {
	n := 0
	if words[0].form == "of" && len(words) > 2 && words[1].form == "the" {
		n++
	}
	switch words[n].form {
	case "of", "for", "the", "&", "on":
		if k == name.Person || k == name.Place {
			return 0
		}
		n++
	case "and":
		if k == name.Person || k == name.Place || len(words) > 1 && g.mentionAt(words[1].start) {
			return 0
		}
		n++
	case "de", "la", "van", "der":
		n++
	default:
		if words[n].tag == "HYPH" {
			n++
		}
	}
	if n < len(words) && proper(words[n]) {
		return n + 1
	}
	return 0
}

// mentionAt reports whether a name is said to start at the byte.
func (g *gumText) mentionAt(start int) bool {
	return slices.ContainsFunc(g.Mentions, func(m gumMention) bool { return m.S == start && m.Kind == "name" })
}

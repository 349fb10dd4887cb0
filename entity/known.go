package entity

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// sortOf says what a name of the lexicon is.
type sortOf uint8

const (
	nation  sortOf = iota + 1 // "France"
	demonym                   // "French", of a country or region
	seat                      // "Paris": a city and, at times, a government
	place                     // a city or region that is no country
	body                      // an organization
	people                    // a group: "Democrats"
)

// known is an entry of the lexicon of names.
type known struct {
	name  string // of the entity
	sort  sortOf
	firm  bool
	state bool // a nation or union of nations, whatever its sort
}

// gazetteer finds known names by their words.
type gazetteer struct {
	names   map[string]*known
	longest map[string]int // by first word, the most tokens that a name may have
}

// knownNames is the lexicon of names. What stands first holds: Georgia is the
// country, and Washington the seat of a government.
var knownNames = sync.OnceValue(func() *gazetteer {
	g := &gazetteer{map[string]*known{}, map[string]int{}}
	for n := range lexicon.Nations() {
		country := &known{name: n.Name, sort: nation, state: true}
		if n.Name == "European Union" {
			country.sort = body
		}
		g.add(country, n.Name)
		g.add(country, n.Aliases...)
		g.add(&known{name: n.Name, sort: seat}, n.Seats...)
		g.addPlurals(&known{name: n.Name, sort: demonym}, n.Demonyms)
	}
	for o := range lexicon.Organizations() {
		k := &known{name: o.Name, sort: body, firm: o.Firm}
		g.add(k, o.Name)
		g.add(k, o.Aliases...)
	}
	for name, others := range lexicon.Groups() {
		k := &known{name: name, sort: people}
		g.add(k, name)
		g.add(k, others...)
	}
	for name, others := range lexicon.Places() {
		g.add(&known{name: name, sort: place}, name)
		for _, other := range others {
			k := &known{name: name, sort: demonym}
			if !strings.HasSuffix(other, "n") && !strings.HasSuffix(other, "c") {
				k.sort = place // another spelling
			}
			g.addPlurals(k, []string{other})
		}
	}
	return g
})

func (g *gazetteer) add(k *known, names ...string) {
	for _, name := range names {
		if g.names[name] != nil {
			continue
		}
		g.names[name] = k
		words := strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' || r == '\'' || r == '’' || r == ',' })
		n := len(words) + strings.Count(name, "-") + strings.Count(name, "'") + strings.Count(name, "’") + strings.Count(name, ",") + strings.Count(name, "&")
		for _, first := range []string{words[0], strings.Fields(name)[0]} {
			g.longest[first] = max(g.longest[first], n)
		}
	}
}

// addPlurals adds demonyms with their plurals: "German", "Germans".
func (g *gazetteer) addPlurals(k *known, names []string) {
	g.add(k, names...)
	for _, name := range names {
		if !strings.HasSuffix(name, "ese") && !strings.HasSuffix(name, "sh") && !strings.HasSuffix(name, "ch") && !strings.HasSuffix(name, "s") && !strings.HasSuffix(name, "men") {
			g.add(k, name+"s")
		}
	}
}

// kind returns the kind of entity that the name stands for.
func (k *known) kind() Kind {
	switch k.sort {
	case body:
		return Organization
	case people:
		return Group
	}
	return Place
}

// known returns the longest known name that starts at token i and ends before
// last, with its end.
func (r *reading) known(i, last int) (end int, k *known) {
	if i >= last || i >= len(r.words) {
		return i, nil
	}
	g := knownNames()
	w := r.words[i].text
	n := g.longest[w]
	if n == 0 {
		if !r.words[i].upper || len(w) < 4 && (i+1 >= last || !r.words[i+1].upper || len(r.words[i+1].text) < 3) {
			return i, nil
		}
		return r.knownUpper(i, last, g)
	}
	_, stop := r.bounds(i)
	for end := min(i+n, last, stop); end > i; end-- {
		if k := g.names[r.text(run{i, end})]; k != nil {
			return end, k
		}
	}
	return i, nil
}

// knownUpper is known for a name in capital letters, as in datelines.
func (r *reading) knownUpper(i, last int, g *gazetteer) (end int, k *known) {
	_, stop := r.bounds(i)
	n := g.longest[capitalized(r.words[i].lower)]
	for end := min(i+n, last, stop); end > i; end-- {
		var words []string
		for _, w := range r.words[i:end] {
			if !w.upper {
				break
			}
			words = append(words, capitalized(w.lower))
		}
		if k := g.names[strings.Join(words, " ")]; k != nil && len(words) == end-i {
			return end, k
		}
	}
	return i, nil
}

// capitalized returns a word in lower case with its first letter in upper case.
func capitalized(lower string) string {
	_, n := utf8.DecodeRuneInString(lower)
	return strings.ToUpper(lower[:n]) + lower[n:]
}

package relation

import (
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// unfronted takes a phrase that stands before a clause, without the comma that could part
// them, off the name that is its subject: “During the debate | Smith said”.
func (r *reader) unfronted(rel *Relation) {
	s := rel.Source
	if s.Last != rel.Cue.First || s.Last-s.First < 3 {
		return
	}
	name := s.Last - 1
	for name > s.First && r.tag[name] == "NNP" && r.tag[name-1] == "NNP" {
		name--
	}
	first := s.First
	if r.tag[first] != "IN" {
		first--
	}
	opens := first == r.sentenceOf(s.First).First || first > 0 && r.mark[first-1]
	if first < 0 || !opens || r.tag[first] != "IN" || name-1 <= first || r.tag[name] != "NNP" || !r.capital(name) {
		return
	}
	if noun := r.doc.Token(name - 1); !strings.HasPrefix(noun.Tag, "NN") || strings.HasPrefix(noun.Tag, "NNP") || lexicon.Person(noun.Lemma) || r.doc.Token(s.Last-1).Rel == "appos" {
		return
	}
	rel.Source.First = name
}

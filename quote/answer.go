package quote

import (
	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// answers corrects the speakers of answers whose source is a pronoun: not who asked
// just before answers, but who was asked. Smith asked Jones why. “No idea,” he replied.
func answers(doc *hearsay.Document, people *entity.Index, reported []relation.Relation, quotes []Quote) {
	for i := 1; i < len(quotes); i++ {
		asked, q := &reported[i-1], &quotes[i]
		if asked.Entry.Class != "ask" || asked.Addressee.Empty() || !answering[lemmaOf(doc, &reported[i])] || quotes[i-1].Speaker != q.Speaker {
			continue
		}
		if s := reported[i].Source; s.Last-s.First != 1 || doc.Token(s.First).Tag != "PRP" {
			continue
		}
		if name, ok := people.Speaker(doc, asked.Addressee.Span(doc)); ok && name != q.Speaker {
			q.Speaker = name
		}
	}
}

func lemmaOf(doc *hearsay.Document, rel *relation.Relation) string {
	if rel.Cue.Empty() {
		return ""
	}
	return doc.Token(rel.Head).Lemma
}

var answering = map[string]bool{"answer": true, "reply": true, "respond": true, "retort": true}

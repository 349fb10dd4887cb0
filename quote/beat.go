package quote

import (
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
)

// beats names the speakers of quotes without a cue after the sentence that stands
// before each in its paragraph, if that is about a person: Smith shrugged. “Nobody
// knows.”
func beats(doc *hearsay.Document, people *entity.Index, quotes []Quote) {
	quoted := quotedSentences(doc, quotes)
	for i := range quotes {
		q := &quotes[i]
		if q.Step != Uncued || q.Parent != nil {
			continue
		}
		s := doc.SentenceAt(q.Content[0].Start) - 1
		if s < 0 || quoted[s] || doc.Sentence(s).Paragraph != doc.Sentence(s+1).Paragraph {
			continue
		}
		if m, name := acting(doc, people, s); name != "" {
			q.Source, q.Speaker, q.Step = m, name, Beat
			q.Confidence *= beatShare
		}
	}
}

// beatShare is the share of quotes whose speaker is right by beats on PDNC's novels, as
// internal/eval/novels prints it.
const beatShare = 0.6

// quotedSentences tells which sentences hold a part of a quote.
func quotedSentences(doc *hearsay.Document, quotes []Quote) []bool {
	quoted := make([]bool, doc.NumSentences())
	for i := range quotes {
		for _, c := range quotes[i].Quoted {
			for s := doc.SentenceAt(c.Start); s < len(quoted) && doc.Sentence(s).Start < c.End; s++ {
				quoted[s] = true
			}
		}
	}
	return quoted
}

// acting returns the subject of sentence s and its name, if it is one person.
func acting(doc *hearsay.Document, people *entity.Index, s int) (hearsay.Excerpt, string) {
	root := doc.Sentence(s).Root
	if root < 0 {
		return hearsay.Excerpt{}, ""
	}
	for c := range doc.Children(root) {
		if !strings.HasPrefix(doc.Token(c).Rel, "nsubj") || c > root {
			continue
		}
		first, last := doc.Extent(c)
		span := hearsay.Span{Start: doc.Token(first).Start, End: doc.Token(last - 1).End}
		m, ok := people.Resolve(doc, span)
		if !ok || people.Entity(m.Entity).Kind != entity.Person {
			return hearsay.Excerpt{}, ""
		}
		return m.Excerpt, people.Entity(m.Entity).Name
	}
	return hearsay.Excerpt{}, ""
}

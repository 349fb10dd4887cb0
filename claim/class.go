package claim

import (
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/enum"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// class returns the class of the cue: that of the lexicon, unless a study or
// other document is the source, which finds where a person would say or suggest.
func class(doc *hearsay.Document, rel *relation.Relation) Class {
	var c Class
	_ = enum.Parse(classes, []byte(rel.Entry.Class), &c) // the lexicon's test holds it to these names
	switch rel.Entry.Lemma {
	case "suggest", "indicate", "estimate", "reveal", "confirm", "conclude":
		if isStudy(doc, rel.Source) {
			return Find
		}
	}
	return c
}

// isStudy reports whether the first noun of the source that is followed by no
// other names a study or a collection of data.
func isStudy(doc *hearsay.Document, source relation.Range) bool {
	for i := source.First; i < source.Last; i++ {
		noun := strings.HasPrefix(doc.Token(i).Tag, "NN")
		if noun && (i+1 == source.Last || !strings.HasPrefix(doc.Token(i+1).Tag, "NN")) {
			return studies[strings.ToLower(doc.Slice(doc.Token(i).Span))]
		}
	}
	return false
}

var studies = map[string]bool{
	"study": true, "studies": true, "report": true, "reports": true, "paper": true, "papers": true, "research": true, "survey": true,
	"surveys": true, "poll": true, "polls": true, "analysis": true, "review": true, "data": true, "figures": true, "results": true,
	"findings": true, "records": true, "evidence": true, "documents": true, "audit": true, "trial": true, "tests": true, "test": true,
}

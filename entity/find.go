package entity

import (
	"github.com/hearsay-nlp/hearsay"
)

// Find returns who and what doc mentions, any document. It works by rules over
// tokens, tags, lists of words and the names that a trained tagger finds, in time
// linear in the length of the text, and may be called by many goroutines at once.
//
// Names make entities first: titles and roles are taken apart from them, a vote
// of all uses of a name settles its kind, and short forms join full ones. Then
// the text is read from start to end, and descriptions and pronouns are tied to
// what was last spoken of, where the text settles it. "I" and "we" in quotations
// are who speaks there.
func Find(doc *hearsay.Document) *Index {
	f := &finder{reading: read(doc)}
	f.readNames()
	f.link()
	f.metonyms()
	f.teams()
	f.appositions()
	f.author = f.byline()
	f.speakers = f.speakerTokens()
	f.spoken = map[int][]int{}
	for q, at := range f.speakers {
		f.spoken[at] = append(f.spoken[at], q)
	}
	f.resolve()
	f.firstPersons()
	return f.result()
}

// readNames reads the names of the document with their titles and roles.
func (f *finder) readNames() {
	var before run
	for _, t := range f.candidates() {
		f.takeApart(t, before)
		before = t
	}
}

// result makes the Index.
func (f *finder) result() *Index {
	entities := make([]Entity, 0, len(f.found))
	for _, e := range f.found {
		if e.tentative && len(e.drafts) < 2 {
			continue
		}
		out := Entity{Name: e.name, Kind: e.kind}
		if e.kind == Person {
			out.Role, out.Affiliation = e.role, e.org
		}
		for _, d := range e.drafts {
			out.Mentions = append(out.Mentions, Mention{
				Excerpt:     f.doc.Excerpt(f.span(d.run)),
				Form:        d.form,
				Name:        f.span(d.name),
				Role:        f.span(d.role),
				Affiliation: f.span(d.org),
				Confidence:  d.conf,
			})
		}
		entities = append(entities, out)
	}
	return NewIndex(entities)
}

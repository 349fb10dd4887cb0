package main

import (
	"fmt"
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/claim"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/quote"
)

// The columns at which labels and texts start.
const (
	kindAt, nameAt, aboutAt = 2, 4, 31 // of who is mentioned
	labelAt, textAt         = 2, 13    // of quotes and claims
)

// header says what was read.
func (p *page) header(name string, doc *hearsay.Document) {
	p.line(0, words(faint, fmt.Sprintf("%s: %s, %s", name,
		count(len(strings.Fields(doc.Text())), "word"), count(doc.NumSentences(), "sentence"))))
}

// heading starts a section, and says so if it has nothing in it.
func (p *page) heading(title string, items int) {
	p.out.WriteByte('\n')
	p.line(0, words(strong, strings.ToUpper(title)))
	p.out.WriteByte('\n')
	if items == 0 {
		p.line(labelAt, words(faint, "nothing found"))
	}
}

// count gives "1 word" and "2 words".
func count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprint(n, " ", noun)
}

// plural names the kinds of entity in the order in which they are shown.
var plural = []struct {
	kind entity.Kind
	name string
}{
	{entity.Person, "people"},
	{entity.Organization, "organizations"},
	{entity.Group, "groups"},
	{entity.Place, "places"},
	{entity.Document, "documents"},
	{entity.Event, "events"},
}

// entities lists who and what is mentioned, kind by kind.
func (p *page) entities(people *entity.Index) {
	p.heading("who is mentioned", people.Len())
	for _, kind := range plural {
		first := true
		for _, e := range people.All() {
			if e.Kind != kind.kind {
				continue
			}
			if first {
				p.line(kindAt, words(faint, kind.name))
				first = false
			}
			p.row(nameAt, words(strong, e.Name), aboutAt, append(words(plain, office(e)), words(faint, mentions(e))...))
		}
	}
}

// office says what e is, and to whom: "President, French".
func office(e entity.Entity) string {
	var parts []string
	for _, s := range []string{e.Role, e.Affiliation} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return strings.Join(parts, ", ") + ";"
}

// mentions says how often e is mentioned, and as what if not by its name alone.
func mentions(e entity.Entity) string {
	var as []string
	times := map[string]int{}
	for _, m := range e.Mentions {
		s := m.Text
		if !m.Name.IsZero() {
			s = m.Text[m.Name.Start-m.Start : m.Name.End-m.Start]
		}
		if times[s]++; times[s] == 1 {
			as = append(as, s)
		}
	}
	often := count(len(e.Mentions), "mention")
	if len(as) == 1 && as[0] == e.Name {
		return often
	}
	for i, s := range as {
		if times[s] > 1 {
			as[i] = fmt.Sprintf("%s (%d)", s, times[s])
		}
	}
	return often + ": " + strings.Join(as, ", ")
}

// quotes shows each quote with its speaker, cue and words.
func (p *page) quotes(quotes []quote.Quote) {
	p.heading("what was said", len(quotes))
	for _, q := range quotes {
		head := append(who(q.Speaker, q.Source), aside(q.Cue.Text)...)
		p.row(labelAt, words(faint, q.Kind.String()), textAt, head)
		p.line(textAt, said(q.Content, q.Quoted))
	}
}

// shade is the style of a commitment.
var shade = map[claim.Commitment]style{
	claim.Asserted: green, claim.Denied: red, claim.Hedged: yellow,
	claim.Demanded: violet, claim.Promised: violet, claim.Predicted: yellow, claim.Asked: yellow,
}

// claims shows each claim with who makes it, how firmly, and what it is.
func (p *page) claims(claims []claim.Claim) {
	p.heading("who claims what, and how firmly", len(claims))
	for _, c := range claims {
		p.row(labelAt, words(shade[c.Commitment], c.Commitment.String()), textAt, claimant(c, claims))
		p.line(textAt, said(c.Content, c.Quoted))
	}
}

// claimant says who makes the claim, by which cue, to or against whom, and in
// whose claim it stands.
func claimant(c claim.Claim, claims []claim.Claim) []word {
	if c.Class == 0 { // quotations without a cue have one
		return words(faint, "the article itself")
	}
	head := append(who(c.Speaker, c.Source), aside(c.Cue.Text)...)
	if !c.Addressee.IsZero() {
		head = append(head, aside("to "+c.Addressee.Text)...)
	}
	if !c.Target.IsZero() {
		head = append(head, aside("against "+c.Target.Text)...)
	}
	if c.Parent != nil && claims[*c.Parent].Speaker != "" {
		head = append(head, aside("as told by "+claims[*c.Parent].Speaker)...)
	}
	return head
}

// aside sets text off from what stands before it.
func aside(text string) []word {
	if text == "" {
		return nil
	}
	return words(faint, "· "+text)
}

// who names the speaker or, if he is not known, gives the words for him.
func who(speaker string, source hearsay.Excerpt) []word {
	switch {
	case speaker != "":
		return words(strong, speaker)
	case !source.IsZero():
		return append(words(strong, source.Text), words(faint, "(unknown)")...)
	}
	return words(faint, "unknown")
}

// said gives the words of content, those of quotations in a style of their own,
// and an ellipsis where a cue stands in between.
func said(content, quoted []hearsay.Excerpt) []word {
	var out []word
	for i, c := range content {
		if i > 0 {
			out = append(out, word{"…", faint})
		}
		at := c.Start
		for f := range strings.FieldsSeq(c.Text) {
			at += strings.Index(c.Text[at-c.Start:], f)
			w := hearsay.Span{Start: at, End: at + len(f)}
			for len(quoted) > 0 && quoted[0].End <= w.Start {
				quoted = quoted[1:]
			}
			s := plain
			if len(quoted) > 0 && quoted[0].Overlaps(w) {
				s = cyan
			}
			out = append(out, words(s, f)...)
			at = w.End
		}
	}
	return out
}

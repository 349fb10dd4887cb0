package claim

import (
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/internal/lexicon"
	"github.com/hearsay-nlp/hearsay/internal/relation"
)

// maxStandalone is the most bytes of content that one sentence is made of.
const maxStandalone = 700

// standalone returns the claim as one sentence that stands alone, or "" where that
// is not safe: source, cue and content of an attributed claim, with the cue in the
// present tense, for a demand or denial says nothing without them; the clause
// itself of one that the author states. rel is nil for the latter, outer for a claim that
// sits in no other.
func standalone(doc *hearsay.Document, people *entity.Index, c *Claim, rel *relation.Relation, outer *within, contents []passage) string {
	size := 0
	for _, e := range c.Content {
		size += e.Len()
	}
	if len(contents) == 0 || size > maxStandalone {
		return ""
	}
	w := &writer{doc: doc, people: people, named: map[int]bool{}}
	if rel == nil {
		w.statement(contents[0])
	} else {
		w.attributed(c, rel, outer, contents)
	}
	if w.failed {
		return ""
	}
	return sentence(w.out.String())
}

// sentence gives s a capital and a full stop.
func sentence(s string) string {
	s = strings.TrimRight(strings.TrimSpace(s), " ,;:—–-")
	switch {
	case s == "":
		return ""
	case strings.HasSuffix(s, "”"), strings.HasSuffix(s, "."), strings.HasSuffix(s, "!"), strings.HasSuffix(s, "?"):
		return upperFirst(s)
	}
	return upperFirst(s) + "."
}

// statement writes what the author states: a clause with a subject of its own or
// one that it shares with the clause before.
func (w *writer) statement(p passage) {
	p.First += p.lead()
	top := p.top()
	if top < 0 || !p.finite(top) && !misread(p.doc, top) || p.cutShort() || p.brokenOff() {
		w.failed = true
		return
	}
	switch rel, _, _ := strings.Cut(p.doc.Token(top).Rel, ":"); {
	case rel == "acl" || p.subordinate(top) || p.relative(top):
		w.failed = true
		return
	case p.child(top, "nsubj", "csubj", "expl") < 0 && !w.leads(p, top):
		w.elided(p, top)
	}
	w.write(p.Range)
}

// relative reports whether the clause that top heads is the relative one of a noun that
// stands before it: "the man whose sentence he commuted".
func (p passage) relative(top int) bool {
	for i := p.First + 1; i < top; i++ {
		if !strings.HasPrefix(p.tag(i), "W") || !strings.HasPrefix(p.tag(i-1), "NN") && p.tag(i-1) != "IN" {
			continue
		}
		if h := p.doc.Token(i).Head; h == top || h >= 0 && p.doc.Token(h).Head == top && (p.tag(i) == "WP$" || p.tag(i-1) == "IN") {
			return true
		}
	}
	return false
}

// subordinate reports whether a conjunction, "after" or the like, opens the clause that top
// heads.
func (p passage) subordinate(top int) bool {
	mark := p.child(top, "mark")
	return mark >= 0 && mark < top && (strings.HasPrefix(p.doc.Token(top).Rel, "advcl") || fronted[p.word(mark)])
}

// lead returns how many tokens at the start are no part of the statement: a
// dateline ("KYIV, May 3 (Agency) —"), or an adverb that ties it to the one before
// ("However,").
func (p passage) lead() int {
	if p.Last-p.First > 3 && p.tag(p.First) == "RB" && p.tag(p.First+1) == "," {
		return 2
	}
	return max(0, min(relation.Dateline(p.doc, p.paragraph()).Last, p.Last)-p.First)
}

// paragraph returns the number of the paragraph that p starts in.
func (p passage) paragraph() int {
	return p.doc.Sentence(p.doc.SentenceAt(p.doc.Token(p.First).Start)).Paragraph
}

// finite reports whether the clause that top heads has a finite verb.
func (p passage) finite(top int) bool {
	switch p.tag(top) {
	case "VBD", "VBZ", "VBP":
		return true
	}
	for k := range p.doc.Children(top) {
		switch p.tag(k) {
		case "VBD", "VBZ", "VBP", "MD":
			return true
		}
	}
	return false
}

// cutShort reports whether the passage ends in a word that something must follow,
// or starts with one that something must precede.
func (p passage) cutShort() bool {
	switch p.tag(p.First) {
	case "WDT", "WP", "WP$", "WRB":
		return true
	}
	switch p.tag(p.Last - 1) {
	case "IN", "TO", "DT", "CC", "PRP$", "MD", "WDT", "WP", "WRB", "POS":
		return true
	}
	return p.is(p.Last-1, "be", "is", "are", "was", "were", "has", "have", "had")
}

// brokenOff reports whether the words right behind p belong to its last phrase, so that it is
// no whole clause.
func (p passage) brokenOff() bool {
	sent := p.doc.Sentence(p.doc.SentenceAt(p.doc.Token(p.Last - 1).Start))
	if p.Last >= sent.Last {
		return false
	}
	if isMark(p.doc, p.Last) {
		return p.Last+1 < sent.Last && isWord(word(p.doc, p.Last+1)) && !isMark(p.doc, p.Last-1) && p.doc.Token(p.Last-1).Tag != ","
	}
	switch tag := p.doc.Token(p.Last).Tag; tag {
	case "NN", "NNS", "NNP", "NNPS", "JJ", "VBZ", "VBD", "VBP", "MD":
		return true
	}
	return false
}

// leads reports whether p starts its sentence, which top heads, with a noun that can
// be the subject, whatever the tree makes of it.
func (w *writer) leads(p passage, top int) bool {
	sent := p.doc.Sentence(p.doc.SentenceAt(p.doc.Token(p.First).Start))
	opening := max(sent.First, relation.Dateline(p.doc, sent.Paragraph).Last)
	for i := opening; i < p.First; i++ {
		if p.isWord(i) {
			return false
		}
	}
	for i := p.First; i < top && p.doc.Token(top).Head < 0; i++ {
		t := p.doc.Token(i)
		if strings.HasPrefix(t.Tag, "NN") && !strings.HasPrefix(t.Rel, "obl") && w.dependent(i, "case") < 0 && (t.Head >= top || t.Head < p.First) {
			return true
		}
	}
	return false
}

// elided writes the subject that the clause which top heads shares with the one
// that it is joined to.
func (w *writer) elided(p passage, top int) {
	t := p.doc.Token(top)
	if t.Rel == "conj" && t.Head >= 0 {
		for k := range p.doc.Children(t.Head) {
			if !strings.HasPrefix(p.doc.Token(k).Rel, "nsubj") || k > top {
				continue
			}
			first, last := p.doc.Extent(k)
			if last-first <= 12 && last <= p.First {
				w.write(relation.Range{First: first, Last: last})
				w.out.WriteByte(' ')
				return
			}
		}
	}
	w.failed = true
}

// attributed writes source, cue, who is addressed or accused, and content.
func (w *writer) attributed(c *Claim, rel *relation.Relation, outer *within, contents []passage) {
	if w.circumstance(rel) || w.authored(rel) || unvouched(rel, outer) || supposed(w.doc, rel) && !wouldHave(w.doc, rel) || meant(w.doc, rel) || wondered(w.doc, rel) >= 0 {
		w.failed = true
	}
	if rel.Passive {
		w.passive(c, rel, contents)
		return
	}
	source, plural := w.source(c, rel)
	if source == "" || relation.IsFinite(contents[0].tag(contents[0].First)) || rel.Frame == lexicon.PhraseAs && contents[0].is(contents[0].First, "as") { // "which the ministry says will help", "what he sees as"
		w.failed = true
		return
	}
	if rel.Step == relation.According {
		if t := contents[0].top(); t < 0 || contents[0].finite(t) && contents[0].child(t, "nsubj", "csubj", "expl") < 0 {
			w.failed = true // its subject stands elsewhere
			return
		}
		w.out.WriteString("according to " + source + ", ")
		w.content(c, contents)
		return
	}
	if w.own = w.pronouns(c, plural); w.own == nil && w.body(rel) && contents[0].withoutThat().is(contents[0].withoutThat().First, "it") {
		w.own = []string{"it", "its"} // the bank denies that it hid anything
	}
	source = closed(source)
	if last := rel.Speaking().Last; strings.Contains(source, ", ") && last < w.doc.NumTokens() && word(w.doc, last) == "," {
		source = strings.TrimSuffix(source, ",") + ","
	}
	w.out.WriteString(source + " ")
	cue := w.cue(rel, plural)
	if cue == "" {
		w.failed = true
		return
	}
	w.out.WriteString(cue)
	if rel.Direct(w.doc) {
		if a := rel.Addressee; !a.Empty() && a.First >= rel.Cue.Last && a.First <= rel.Cue.Last+1 {
			w.out.WriteString(w.before(rel, a) + w.phrase(a))
		}
		w.out.WriteString(": ")
		w.verbatim = true
		w.quotation(contents)
		return
	}
	w.out.WriteByte(' ')
	for _, between := range []relation.Range{rel.Addressee, rel.Target} {
		if !between.Empty() && between.First >= rel.Cue.Last && between.Last <= contents[0].First {
			if gap := contents[0].First; gap-between.Last <= 8 && !w.marked(between.Last, gap) {
				between.Last = gap // with what says which of them: "all countries in the region"
			}
			described := w.marked(between.First, between.Last)
			w.out.WriteString(strings.TrimPrefix(w.before(rel, between), " "))
			w.write(between)
			if described && word(w.doc, between.Last) == "," {
				w.out.WriteByte(',') // Orlan, a French trading house,
			}
			w.out.WriteByte(' ')
		}
	}
	if w.verbless(rel, contents) {
		w.failed = true // "at one point as low as 19 percent, she said"
		return
	}
	if p := contents[0]; p.First < rel.Cue.First && !p.is(p.First, "that") && p.hasFinite() {
		w.out.WriteString("that ") // the content stood in front of the cue
	}
	w.content(c, contents)
}

// verbless reports whether the content of a cue that is said to have a clause for it, and does
// not stand in quotation marks, has no verb.
func (w *writer) verbless(rel *relation.Relation, contents []passage) bool {
	return rel.Step == relation.Fronted && !slices.ContainsFunc(contents, func(p passage) bool {
		return slices.ContainsFunc(w.tags(p.Range), func(tag string) bool { return strings.HasPrefix(tag, "VB") || tag == "MD" })
	})
}

// before returns what parts a cue from who is addressed: a blank, with the "to" that is no
// part of either.
func (w *writer) before(rel *relation.Relation, addressee relation.Range) string {
	if addressee.First == rel.Cue.Last+1 && word(w.doc, rel.Cue.Last) == "to" {
		return " to "
	}
	return " "
}

// circumstance reports whether the cue is a gerund behind a preposition that tells how or
// what for something else is done, "by asking", "fined for saying": whose it is, and whether
// it came to that, it does not tell.
func (w *writer) circumstance(rel *relation.Relation) bool {
	if rel.Step == relation.According || rel.Cue.First == 0 || w.doc.Token(rel.Head).Tag != "VBG" {
		return false
	}
	switch word(w.doc, rel.Cue.First-1) {
	case "by", "for", "without", "of", "from", "about", "against", "than", "like":
		return true
	}
	return false
}

// authored reports whether the source stands behind a cue that ends in "by": it tells who made
// what stands before it, "was written by".
func (w *writer) authored(rel *relation.Relation) bool {
	return !rel.Cue.Empty() && !rel.Passive && rel.Source.First >= rel.Cue.Last && word(w.doc, rel.Cue.Last-1) == "by" && rel.Step != relation.According
}

// hasFinite reports whether p holds a finite verb.
func (p passage) hasFinite() bool {
	for i := p.First; i < p.Last; i++ {
		if relation.IsFinite(p.tag(i)) {
			return true
		}
	}
	return false
}

// closed returns a source with a comma behind the description that a comma opens in it:
// "several senators, including Anna Smith,".
func closed(source string) string {
	_, rest, ok := strings.Cut(source, ", ")
	if ok && !strings.Contains(rest, ",") && !strings.Contains(rest, " and ") && !strings.Contains(rest, " or ") {
		return source + ","
	}
	return source
}

// marked reports whether a mark stands among the tokens from first up to last.
func (w *writer) marked(first, last int) bool {
	for i := first; i < last; i++ {
		if isMark(w.doc, i) || !isWord(word(w.doc, i)) {
			return true
		}
	}
	return false
}

// pronouns returns the pronouns that mean the source of c where nothing else is
// known of them: "it" of a body or country, "they" of several people.
func (w *writer) pronouns(c *Claim, plural bool) []string {
	if plural {
		return []string{"they", "their", "them"}
	}
	switch e, _, found := w.speaker(c); {
	case found && (e.Kind == entity.Organization || e.Kind == entity.Place || e.Kind == entity.Document):
		return []string{"it", "its"}
	}
	return nil
}

// body reports whether the source is a noun phrase for one organization: "the bank".
func (w *writer) body(rel *relation.Relation) bool {
	h := w.headOf(rel.Speaking())
	return w.doc.Token(h).Tag == "NN" && lexicon.IsKind(w.doc.Token(h).Lemma, "organization")
}

// passive writes who is told or accused, the cue, by whom, and the content.
func (w *writer) passive(c *Claim, rel *relation.Relation, contents []passage) {
	subject := rel.Target
	if subject.Empty() {
		subject = rel.Addressee
	}
	cue := w.asWritten(rel)
	if first := contents[0]; subject.Empty() && rel.Source.Empty() && cue != "" {
		at := rel.Cue.First - 1
		switch {
		case len(contents) == 2 && first.Last <= rel.Cue.First && contents[1].First == rel.Cue.Last: // the ring is believed to be lost
			subject, contents = first.Range, contents[1:]
		case at >= 0 && word(w.doc, at) == "it" && first.First == rel.Cue.Last && first.is(first.First, "that"): // it was believed that
			w.out.WriteString("it " + cue + " ")
			w.content(c, contents)
			return
		}
	}
	if subject.Empty() || strings.HasPrefix(w.doc.Token(subject.Last-1).Tag, "W") || subject.Last > rel.Cue.First || contents[0].First < rel.Cue.Last || cue == "" {
		w.failed = true
		return
	}
	w.out.WriteString(w.phrase(subject) + " " + cue + " ")
	if rel.Source.First >= rel.Cue.Last {
		source, _ := w.source(c, rel)
		w.failed = w.failed || source == ""
		w.out.WriteString("by " + source + " ")
	}
	w.content(c, contents)
}

// content writes what is claimed.
func (w *writer) content(c *Claim, contents []passage) {
	for i, p := range contents {
		p.Range = p.trim(p.Range)
		if i > 0 {
			w.out.WriteByte(' ')
		}
		if p.Empty() || w.doc.SentenceAt(p.doc.Token(p.First).Start) != w.doc.SentenceAt(p.doc.Token(p.Last-1).Start) || p.withoutThat().cutShort() && (c.Class != Ask || p.Last-p.First == 1) && !(i == 0 && p.asks(c)) {
			w.failed = true
			return
		}
		if i == 0 && c.Class == Say && p.is(p.First, "as", "after", "before", "while", "since", "because") && p.First > 0 && p.doc.Token(p.First-1).End <= c.Cue.End {
			w.failed = true // when it was said, not what
			return
		}
		at := w.out.Len()
		w.write(p.Range)
		if i == 0 {
			w.lower(at, p.First)
		}
	}
}

// withoutThat returns p without the "that" that opens it.
func (p passage) withoutThat() passage {
	if p.is(p.First, "that") && p.Last > p.First+1 {
		p.First++
	}
	return p
}

// asks reports whether p is an indirect question, whole at its end, that follows the
// cue or who is told at once: "did not say when it left".
func (p passage) asks(c *Claim) bool {
	start := p.doc.Token(p.First).Start
	before := p.doc.Token(max(p.First-1, 0)).End
	p.First++
	return p.Last-p.First > 1 && start > c.Cue.End && (before == c.Cue.End || before == c.Addressee.End) && !p.cutShort()
}

// lower takes the capital that starts a sentence off the word of token i, if that
// is what has been written at that place and it is no name.
func (w *writer) lower(at, i int) {
	s := w.out.String()
	first := w.doc.Slice(w.doc.Token(i).Span)
	sent := w.doc.Sentence(w.doc.SentenceAt(w.doc.Token(i).Start))
	opening := max(sent.First, relation.Dateline(w.doc, sent.Paragraph).Last)
	for k := i - 1; k >= opening && word(w.doc, k) != ":"; k-- {
		if !isMark(w.doc, k) {
			return
		}
	}
	if w.begins(i) || strings.HasPrefix(w.doc.Token(i).Tag, "NNP") || nations()[fold(first)] != nil || first == "I" || len(first) > 1 && first == strings.ToUpper(first) || !strings.HasPrefix(s[at:], first) {
		return
	}
	w.out.Reset()
	w.out.WriteString(s[:at] + strings.ToLower(first) + s[at+len(first):])
}

// begins reports whether a name starts at token i.
func (w *writer) begins(i int) bool {
	t := w.doc.Token(i)
	for m := range w.people.In(t.Span) {
		if m.Name.Start == t.Start && !m.Name.IsZero() || m.Form == entity.Metonym {
			return true
		}
	}
	return false
}

// quotation writes words that are quoted as they are.
func (w *writer) quotation(contents []passage) {
	w.out.WriteString("“")
	for i, p := range contents {
		for p.First < p.Last && isMark(w.doc, p.First) {
			p.First++
		}
		for p.First < p.Last && isMark(w.doc, p.Last-1) {
			p.Last--
		}
		if i > 0 {
			w.join(p)
		}
		w.write(p.Range)
	}
	s := strings.TrimRight(w.out.String(), " ,;")
	if !strings.HasSuffix(s, ".") && !strings.HasSuffix(s, "!") && !strings.HasSuffix(s, "?") {
		s += "."
	}
	w.out.Reset()
	w.out.WriteString(s + "”")
}

// opens reports whether nothing but marks stands before p in its sentence.
func (p passage) opens() bool {
	first := p.doc.Sentence(p.doc.SentenceAt(p.doc.Token(p.First).Start)).First
	for i := p.First - 1; i >= first; i-- {
		if !isMark(p.doc, i) {
			return false
		}
	}
	return true
}

// join ends what was quoted before p: with a full stop where p starts a sentence.
func (w *writer) join(p passage) {
	s := w.out.String()
	cut, comma := strings.CutSuffix(s, ",")
	if !p.Empty() && isProper(w.doc.Slice(w.doc.Token(p.First).Span)) && (comma || !strings.ContainsAny(s[len(s)-1:], ".!?]") && p.opens()) {
		w.out.Reset()
		w.out.WriteString(cut + ".")
	}
	w.out.WriteByte(' ')
}

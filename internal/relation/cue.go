package relation

import (
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// attributive reports whether the verb form at i stands before a noun like an
// adjective: "the proposed law".
func (r *reader) attributive(i int) bool {
	if r.is(i-1, "a", "an") && r.tagged(i+1, "CD") { // an estimated 200
		return true
	}
	if t := r.doc.Token(i); i == r.lo && r.tagged(i, "VBG") && r.tagged(i+1, "NN*") && t.Rel == "amod" && t.Head > i {
		return true // Ruling party officials
	}
	return r.tagged(i, "VBN", "VBG", "VBD") && r.tagged(i-1, "DT", "PRP$", "JJ", "POS", "CD") && r.tagged(i+1, "NN*", "JJ*") && !r.verbless(i)
}

// verbless reports whether the noun that the tree has the participle at token i before
// is all of the sentence, so that the participle must be its verb: "The general rejected
// claims", where "general" is taken for an adjective.
func (r *reader) verbless(i int) bool {
	h := r.doc.Token(i).Head
	if !r.tagged(i, "VBN") || !r.tagged(i-1, "JJ") || !r.tagged(i-2, "DT") || h <= i || r.doc.Token(h).Head >= 0 || !r.tagged(h, "NN*") {
		return false
	}
	const most = 40 // children looked at, so that time stays linear
	n := 0
	for c := range r.doc.Children(h) {
		if rel := r.doc.Token(c).Rel; rel == "cop" || strings.HasPrefix(rel, "nsubj") || n == most {
			return false
		}
		n++
	}
	return true
}

// match returns the end of the cue whose first word is token i and whose other
// words are those of e, with adverbs, determiners and the like between them at most.
func (r *reader) match(i int, e *lexicon.Cue) (end int, ok bool) { return r.matchRest(i+1, e) }

// matchRest is match for the words of e after the first, which stand from token end on.
func (r *reader) matchRest(end int, e *lexicon.Cue) (int, bool) {
	for _, word := range e.Rest() {
		if word != "oneself" && !r.soon(end, word) {
			return 0, false
		}
		for skipped := 0; skipped < maxBetween && !r.is(end, word) && r.between(end, word, e); skipped++ {
			end++
		}
		if !r.form(end, word) && !(word == "oneself" && r.tagged(end, "PRP") && reflexive(r.lower[end])) {
			return 0, false
		}
		end++
	}
	return end, true
}

// between reports whether token i may stand between two words of e of which word is the
// second: "made | it abundantly | clear", "issued a storm | warning".
func (r *reader) between(i int, word string, e *lexicon.Cue) bool {
	if r.adverb(i) || r.tagged(i, "RBR", "DT", "JJ*", "PRP$") {
		return !r.is(i, "this", "that")
	}
	return e.Idiom() && r.tagged(i, "NN", "VBN", "VBG") && r.form(i+1, word)
}

// maxBetween is the most tokens between two words of a cue.
const maxBetween = 3

// soon reports whether word, or that with an "s", stands at token i or up to maxBetween
// behind it. It is asked first since most cues of several words fail by it.
func (r *reader) soon(i int, word string) bool {
	for k := i; k <= i+maxBetween; k++ {
		if r.form(k, word) {
			return true
		}
	}
	return false
}

// form reports whether token i is word or that with an "s".
func (r *reader) form(i int, word string) bool {
	if i < r.lo || i >= r.hi {
		return false
	}
	w := r.lower[i]
	return w == word || len(w) == len(word)+1 && w[len(word)] == 's' && w[:len(word)] == word
}

func reflexive(word string) bool {
	return strings.HasSuffix(word, "self") || strings.HasSuffix(word, "selves")
}

// verbCue returns the relation whose cue is the verb at token i.
func (r *reader) verbCue(i int) (Relation, bool) {
	entries := r.verbCues(i)
	if len(entries) == 0 || r.attributive(i) || r.is(i-1, "-") || !r.verb(i) && !r.mistagged(i) && !r.repeated(i) {
		return Relation{}, false
	}
	for _, e := range entries {
		rel, ok := r.cueAt(i, e)
		if !ok && e.Frames.Has(lexicon.Amid|lexicon.AmidTarget|lexicon.AmidNumber) {
			rel, ok = r.parted(i, e)
		}
		if ok && (e != hearing || r.hears(rel.Source)) {
			rel.Negated = rel.Negated || r.unsaid(rel.Source, rel.Cue.First) || r.never(rel.Source)
			rel.Modal = rel.Modal || r.is(rel.Cue.First-1, "to") && r.is(rel.Cue.First-2, "expected", "likely", "unlikely")
			rel.sure = rel.sure || r.plainIdiom(&rel)
			return rel, true
		}
	}
	return Relation{}, false
}

// cueAt returns the relation of the cue e if its words stand at token i.
func (r *reader) cueAt(i int, e *lexicon.Cue) (Relation, bool) {
	end, ok := r.match(i, e)
	if !ok || end > i+1 && r.timeWord(end) && r.is(end-1, "on", "in", "at", "for", "over") {
		return Relation{}, false // "agreed on Friday"
	}
	rel, ok := r.attribute(i, end, e)
	rel.Negated = rel.Negated || r.negatedObject(i+1, end, e)
	return rel, ok
}

// backAdverbs steps back over adverbs from token i, which it does not look at, and
// returns the token before them.
func (r *reader) backAdverbs(i int) int {
	for i--; r.adverb(i); i-- {
	}
	return i
}

// repeated reports whether token i, whatever its tag, repeats the verb of the cue
// before it behind a conjunction.
func (r *reader) repeated(i int) bool {
	return r.last != nil && r.is(r.backAdverbs(i), "and", "but", "or") && r.lower[r.last.Head] == r.lower[i]
}

// negatedObject reports whether a negation that is not of e itself stands in a cue
// of several words: "made no mention of".
func (r *reader) negatedObject(first, end int, e *lexicon.Cue) bool {
	for i := first; i < end; i++ {
		if r.negation(i) && !slices.Contains(e.Rest(), r.lower[i]) {
			return true
		}
	}
	return false
}

// unsaid reports whether the words before the verb group at token v tell that its
// subject s does not say it: "nobody said", "denied saying", "has yet to say".
func (r *reader) unsaid(s Range, v int) bool {
	if !s.Empty() && s.Last == v && (r.is(s.First, "nobody", "none", "neither") || r.is(s.First, "no") && s.Last-s.First > 1) {
		return true
	}
	switch {
	case !s.Empty() && r.auxiliary(s.First-1) && r.is(s.First-2, "nor", "neither", "never"): // nor did it say
		return true
	case r.tagged(v, "VBG"):
		return r.is(v-1, "denied", "denies", "deny", "denying", "avoided", "avoids", "without") || r.is(v-1, "of", "from") && r.is(v-2, "short", "refrained", "refrain", "far")
	case r.is(v-1, "to"):
		if r.is(v-2, "prepared", "ready", "able", "willing", "inclined", "free", "authorized", "authorised", "allowed", "permitted") && r.negation(v-3) {
			return true // was not prepared to say
		}
		return r.is(v-2, "not") || r.is(v-2, "yet", "failed", "fails", "fail", "failing", "declined", "refused", "omitted", "neglected", "forgot", "unable", "unlikely", "unwilling", "reluctant", "hesitated", "hesitates")
	}
	return false
}

// never reports whether a negation stands before a helper that is put before the subject s:
// At no point did | she | say. Not once has | the bank | said.
func (r *reader) never(s Range) bool {
	if s.Empty() || s.First-2 < r.lo || !r.auxiliary(s.First-1) {
		return false
	}
	for i := s.First - 2; i >= r.lo && i > s.First-longestClause; i-- {
		if r.negation(i) || r.is(i, "nowhere") {
			return i == r.lo || i == r.lo+1 || r.is(i-1, ",", "and", "but")
		}
	}
	return false
}

// mistagged reports whether token i, a noun by its tag, is a verb by what stands
// beside it: "critics charge that", "Smith, who …, fears that".
func (r *reader) mistagged(i int) bool {
	if r.trailing(i) {
		return true
	}
	if r.tagged(i, "NN") && r.is(i-1, "many", "some", "few", "most", "others", "critics") && r.startsClause(i-1) && r.tagged(i+1, "DT", "IN") && !r.is(i+1, "of", "for", "in") {
		return true // "many fear a return"
	}
	if r.tagged(i, "IN") && !strings.HasSuffix(r.lower[i], "ing") && !r.is(i, "like") && r.tagged(i-1, "NNS", "NNP", "PRP") && r.tagged(i+1, "DT", "NNP", "PRP", "NNS") {
		return true // "critics accuse", taken for a preposition
	}
	if r.tagged(i, "JJ") && r.tagged(i-1, "NN") && (r.infinitive(i+1) || r.is(i+1, "that", "whether")) && r.startsClause(r.backCore(i)) {
		return true
	}
	if r.tagged(i, "NN", "VBN") && r.tagged(i-1, "NN", "NNP", "NNS") && r.startsClause(r.backCore(i)) && r.idiom(i) {
		return true
	}
	if r.tagged(i, "NNS") && r.is(i+1, "that", "whether") && (r.is(i-1, ",") || r.is(i-1, "and", "but") && !r.tagged(i-2, "NNS")) {
		return true
	}
	if r.tagged(i, "NNS") && r.is(i+1, "that", "whether") && r.tagged(i-1, "NN", "NNP") && r.startsClause(r.backCore(i+1)) {
		return true
	}
	if r.tagged(i, "NNS") && r.is(i+1, "he", "she", "they", "it", "there") && r.tagged(i-1, "NN", "NNP") && r.verbSoon(i+2, 4) && r.startsClause(r.backCore(i+1)) && len(lexicon.NounCues(r.lower[i])) == 0 {
		return true
	}
	if r.tagged(i, "NNS") && r.is(i+1, "there") && r.tagged(i-1, "NN") && r.tagged(i+2, "MD", "VBZ", "VBP", "VBD") && r.startsClause(r.backCore(i+1)) && r.predicate(i+1, true) == r.hi {
		return true // the ministry fears there may be
	}
	if r.tagged(i, "NNS") && r.is(i-1, ",") && !r.is(i+1, ",", "and", "or", "of") && r.relativeAhead(i-8) && !r.interrupted(i-1).Empty() {
		return true
	}
	return r.tagged(i, "NN", "NNS", "NNP", "NNPS", "JJ") && r.tagged(i-1, "NNS", "PRP", "WP", "NNPS", "MD", "TO", "NNP") &&
		(r.is(i+1, "that", "whether") || r.is(i, "said", "says", "told"))
}

// idiom reports whether a verb with its object and preposition stands at token i: "cast
// doubt on".
func (r *reader) idiom(i int) bool {
	return slices.ContainsFunc(lexicon.VerbCues(r.lower[i]), func(e *lexicon.Cue) bool {
		_, ok := r.match(i, e)
		return ok && len(e.Rest()) > 1
	})
}

// attribute tries the places where the content of a cue can stand.
func (r *reader) attribute(i, end int, e *lexicon.Cue) (Relation, bool) {
	r.head = i
	defer func() { r.head = 0 }()
	g := r.verbGroup(i)
	rel := Relation{Cue: Range{g.first, end}, Head: i, Entry: e, Negated: g.negated, Modal: g.modal, Passive: g.passive}
	opens := r.opensSentence(g.first)
	if g.passive {
		r.subordinate, r.relative = opens, g.participle && r.is(g.first-1, ",") || r.tagged(g.first-1, "WP", "WDT") && r.is(g.first-2, ",") // Smith, asked about it, said
		passive, ok := r.passive(rel)
		r.subordinate, r.relative = false, false
		return passive, ok
	}
	s := r.subject(g.first)
	r.relative = r.tagged(g.first-1, "WP", "WDT") && (r.is(g.first-2, ",") || r.is(g.first-2, "of") && (r.is(g.first-4, ",") || r.is(g.first-5, ","))) || r.pronoun(s) > r.lo && r.is(r.pronoun(s)-1, ",")
	r.subordinate = !s.Empty() && r.is(s.First-1, "while", "although", "though", "when", "as", "if", "because", "after", "before", "since") && s.First-1 <= r.lo+1
	r.subordinate = r.subordinate || opens && r.tagged(g.first, "VBG")
	if r.is(r.lo, "had") && s.First == r.lo+1 && r.tagged(i, "VBN", "VBD") && !r.is(r.hi-1, "?") { // Had he said so, …
		r.subordinate, rel.Modal = true, true
	}
	if e.Frames.Has(lexicon.Quotation) && r.followsUtterance(s, g.first) {
		if fronted, ok := r.fronted(rel, end); ok {
			return fronted, true
		}
	}
	r.topic = r.tagged(i, "VBG") && g.participle && r.tagged(i-1, "NN*") && r.startsClause(r.backCore(i)) || r.tagged(g.first-1, "WP", "WDT") && !r.is(g.first-2, ",") && r.startsClause(r.backCore(g.first-1)) || r.owned(g.first)
	c, ok := r.asClause(s, end, e)
	if !ok {
		c, ok = r.namedFirst(s, end, e)
	}
	if !ok {
		c, ok = r.complement(end, e)
	}
	if !ok {
		c, ok = r.extracted(s, end, e)
	}
	r.relative, r.subordinate, r.topic = false, false, false
	if e.Frames.Has(lexicon.Quotation) && (!ok || c.weak || r.splits(s, end, c)) {
		if fronted, isFronted := r.fronted(rel, end); isFronted {
			return fronted, true
		}
	}
	if !ok && r.is(g.first-1, "to") && e.Frames.Has(lexicon.Quotation) {
		return r.heardToSay(rel, end)
	}
	if !ok || r.displays(s, c) || r.gerundSubject(i, g, c) {
		return rel, false
	}
	bare := g.infinitive || r.tagged(i, "VB") && g.first == i && !r.inquires(i)
	if c.frame == lexicon.Phrase && (bare && (e.Thought || r.bidden(g.first)) || r.circumstantial(i, g, e)) {
		return rel, false // "to support it" is what someone else wants
	}
	rel.Frame, rel.Content, rel.Addressee, rel.Target = c.frame, c.content, c.addressee, c.target
	rel.sure = c.frame == lexicon.PhraseAs && r.is(c.target.Last, "as") && r.is(c.target.Last+1, "saying") // quoted Smith as saying
	rel.Source = r.source(&rel, g)
	rel.sure = rel.sure || e.Class == "deny" && c.frame == lexicon.Phrase && c.content[0].Last < rel.Cue.First && r.saysNoun(c.content[0]) // an allegation that he denies
	return r.withNoun(rel), true
}

// owned reports whether the subject before the verb group at token v is that of a
// clause with "whose" and no comma: "the boy whose note revealed".
func (r *reader) owned(v int) bool {
	first := r.backCore(v)
	for i := v - 1; i >= first-1 && i > r.lo; i-- {
		if r.is(i, "whose") {
			return !r.is(i-1, ",")
		}
	}
	return false
}

// displays reports whether the complement c of a verb with the subject s is what a
// sign or the like has on it, capitalized like a title: the button says “Start”.
func (r *reader) displays(s Range, c complement) bool {
	if s.Empty() || c.frame != lexicon.Quotation {
		return false
	}
	thing := s.Last - 1
	if r.tagged(thing, "WDT") || r.is(thing, "that", "which") {
		thing-- // a shirt that said
	}
	return thing >= r.lo && signs[r.lower[thing]] && r.quotationAt(c.content[0].First) > 0 && r.titled(c.content[0].First)
}

// gerundSubject reports whether the gerund at token i, with the noun phrase c behind it, is
// the subject of the verb that follows: "and dismissing him | would take a vote".
func (r *reader) gerundSubject(i int, g group, c complement) bool {
	return r.tagged(i, "VBG") && g.participle && c.frame == lexicon.Phrase && (g.first == r.lo || r.is(g.first-1, "and", "but", "that", ",")) &&
		r.finite(r.phrase(c.content[0].First))
}

// signs are what words stand on.
var signs = map[string]bool{
	"sign": true, "signs": true, "button": true, "label": true, "labels": true, "banner": true, "banners": true, "placard": true, "placards": true,
	"poster": true, "posters": true, "sticker": true, "stickers": true, "screen": true, "display": true, "plaque": true, "badge": true,
	"badges": true, "shirt": true, "shirts": true, "t-shirt": true, "hat": true, "hats": true, "cap": true, "caps": true, "plate": true,
}

// heardToSay returns the relation of an infinitive that a passive governs to the
// quotation before their clause: “…,” Smith was heard to say.
func (r *reader) heardToSay(rel Relation, end int) (Relation, bool) {
	v := r.backAdverbs(rel.Cue.First - 1)
	if !r.is(rel.Cue.First-1, "to") || !r.tagged(v, "VBN", "VBD") {
		return rel, false
	}
	g := r.verbGroup(v)
	if !g.passive {
		return rel, false
	}
	rel.Cue.First = g.first
	return r.fronted(rel, end)
}

// bidden reports whether the infinitive whose group starts at token i is what another cue
// in the window wants done: "urged voters to reject it".
func (r *reader) bidden(i int) bool {
	return r.last != nil && r.last.Entry.Class == "demand" && slices.ContainsFunc(r.last.Content, func(c Range) bool { return c.First <= i && i < c.Last })
}

// circumstantial reports whether the verb at token i with its object is a circumstance
// of something else: what someone is fined for ("for not reporting loans") or how many
// did it ("13 percent supporting it").
func (r *reader) circumstantial(i int, g group, e *lexicon.Cue) bool {
	if !r.tagged(i, "VBG") || !g.participle {
		return false
	}
	if r.is(g.first-1, "for", "of", "without", "from") {
		return e.Class == "say"
	}
	return e.Thought && r.is(g.first-1, "percent", "%")
}

// opensSentence reports whether a verb group without a subject, the first token of
// which is v, opens the sentence: "Asked about it, …", "After saying that, …".
func (r *reader) opensSentence(v int) bool {
	return v == r.lo || v == r.lo+2 && r.is(r.lo, "far") && r.is(r.lo+1, "from") || v == r.lo+1 && r.is(r.lo, "after", "before", "by", "when", "while", "in", "without", "if", "once", "since", "despite", "although", "though")
}

// withNoun moves a cue that is the participle of a noun of speech onto that
// noun: in "Russian statements insisting that" the source is "Russian".
func (r *reader) withNoun(rel Relation) Relation {
	s := rel.Source
	if !r.tagged(rel.Head, "VBG") || s.Empty() || s.Last != rel.Cue.First {
		return rel
	}
	noun := s.Last - 1
	if r.is(noun, "letter", "letters", "petition", "note", "memo", "email") {
		if verb, doer := r.giver(noun); !doer.Empty() {
			rel.Cue.First, rel.Source = verb, doer // signed a letter urging
		}
		return rel
	}
	if !r.speechNoun(noun) {
		return rel
	}
	if owner := r.owner(noun); !owner.Empty() {
		rel.Cue.First, rel.Source = noun, owner
	} else if verb, doer := r.giver(noun); !doer.Empty() {
		rel.Cue.First, rel.Source = verb, doer
	}
	return rel
}

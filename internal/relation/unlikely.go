package relation

import (
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// unlikely reports whether what the engine alone found is no attribution by what its
// content is.
func (r *reader) unlikely(rel *Relation) bool {
	return r.title(rel) || r.scare(rel) || r.narrates(rel) || r.empty(rel) || r.named(rel) || r.meant(rel) || r.undergone(rel) || r.instructs(rel) || r.slight(rel) || r.goesBy(rel) || r.shows(rel) || r.dubbed(rel) || r.apposed(rel) || settings[r.lower[rel.Cue.Last-1]]
}

// settings are prepositions that no cue ends with: what follows tells how or where, "voted
// along party lines".
var settings = map[string]bool{"along": true, "amid": true, "during": true, "despite": true, "near": true, "inside": true, "beside": true, "throughout": true}

// likely is the confidence from which a noun phrase that is quoted in part is believed to
// be what somebody said.
const likely = 0.45

// title reports whether the content of a relation is the title of a work or a name: it
// holds no verb but starts with a quotation or ends with one that is written like a
// title, "wrote the novel “Salt Road”", or is a few words with a quotation behind what
// is no cue: "the band played “Let it rain”".
func (r *reader) title(rel *Relation) bool {
	h := rel.Hull()
	leads, ends := r.levels[0][h.First], r.levels[0][h.Last-1]
	if leads != 0 && r.quotes[leads-1].Range == h && r.namesWork(r.quotes[leads-1].inside()) {
		return true
	}
	quoted, verbs, n := 0, 0, 0
	for _, c := range rel.Content {
		for i := c.First; i < c.Last; i++ {
			n++
			if strings.HasPrefix(r.tag[i], "VB") || r.tag[i] == "MD" {
				verbs++
			}
			if r.levels[0][i] != 0 {
				quoted++
			}
		}
	}
	if verbs == 0 && quoted > 0 && r.tag[h.First] == "IN" && !topics[r.lower[h.First]] {
		return true // made quotes in the air | around “reform”
	}
	if verbs == 0 && ends != 0 && r.namesWork(r.quotes[ends-1].inside()) {
		return true
	}
	if rel.Confidence >= likely && leads == 0 {
		return false
	}
	return verbs == 0 && leads != 0 || quoted > 0 && !known(r.lower[rel.Head]) && n <= titleWords
}

// known reports whether a word alone is a cue.
func known(word string) bool {
	bare := func(e *lexicon.Cue) bool { return len(e.Rest()) == 0 }
	return slices.ContainsFunc(lexicon.VerbCues(word), bare) || slices.ContainsFunc(lexicon.NounCues(word), bare)
}

// scare reports whether the quotations in the content of a relation are a few words
// each, without a verb, and their cue is none that takes a noun phrase: "won gold in the
// “under-23” class".
func (r *reader) scare(rel *Relation) bool {
	takes := func(e *lexicon.Cue) bool {
		return e.Noun || e.Frames.Has(lexicon.Quotation|lexicon.Phrase|lexicon.PhraseAs|lexicon.PhrasePhrase|lexicon.TargetOf|lexicon.TargetFor|lexicon.TargetWith|lexicon.TargetOn|
			lexicon.Of|lexicon.For|lexicon.On|lexicon.About|lexicon.Against)
	}
	word := r.lower[rel.Head]
	if rel.depth > 0 || !isWordRune(firstRune(word)) || slices.ContainsFunc(lexicon.VerbCues(word), takes) || slices.ContainsFunc(lexicon.NounCues(word), takes) {
		return false
	}
	quoted := false
	for _, c := range rel.Content {
		for i := c.First; i < c.Last; i++ {
			q := r.levels[0][i]
			if q == 0 {
				continue
			}
			if in := r.quotes[q-1].inside(); in.Last-in.First > scareWords || r.hasVerb(in) {
				return false
			}
			quoted, i = true, r.quotes[q-1].Last-1
		}
	}
	return quoted
}

// scareWords is the most tokens of words that are held at arm's length.
const scareWords = 4

// topics are the prepositions that a content of quoted words may start with.
var topics = map[string]bool{"as": true, "of": true, "for": true, "about": true, "against": true}

// titleWords is the most tokens of a title, its marks included.
const titleWords = 8

// empty reports whether the content of a relation is a pronoun alone, which says
// nothing, "he had warned her", "which had been expected", or marks without a word; or
// whether it starts with the pronoun alone that the clause of its cue does.
func (r *reader) empty(rel *Relation) bool {
	h := rel.Hull()
	if c := rel.Content[0]; len(rel.Content) > 1 && c.Last-c.First == 1 && r.tag[c.First] == "WP" && c.Last < rel.Cue.Last && rel.Cue.First-c.Last < 3 {
		return true // | What | they said: | “…”
	}
	return r.wordless(rel) || r.dates(h) || h.Last-h.First == 1 && (r.tag[h.First] == "PRP" || r.tag[h.First] == "WDT" || r.tag[h.First] == "WP")
}

// dates reports whether the words of c name a time and nothing else: "said | Thursday".
func (r *reader) dates(c Range) bool {
	for i := c.First; i < c.Last; i++ {
		if !timeWords[r.lower[i]] && r.tag[i] != "IN" && r.tag[i] != "CD" && !(r.tag[i] == "JJ" && (r.lower[i] == "last" || r.lower[i] == "late" || r.lower[i] == "early")) {
			return false
		}
	}
	return timeWords[r.lower[c.Last-1]]
}

// wordless reports whether the content of a relation is marks alone.
func (r *reader) wordless(rel *Relation) bool {
	h := rel.Hull()
	return h.Last-h.First <= 3 && !strings.ContainsFunc(r.doc.Slice(h.Span(r.doc)), isWordRune)
}

// named reports whether the content of a relation is a name alone behind a cue that
// takes no noun phrase, as far as the lexicon knows it: "he thanked Anna Holt", "she sued
// the magazine".
func (r *reader) named(rel *Relation) bool {
	for _, c := range rel.Content {
		for i := c.First; i < c.Last; i++ {
			if r.tag[i] != "NNP" && !(rel.Entry.Class == "accuse" && c.Last-c.First == 2 && (r.tag[i] == "NN" || r.tag[i] == "DT")) {
				return false
			}
		}
	}
	return !rel.Entry.Frames.Has(lexicon.Phrase|lexicon.Quotation) && !r.capital(rel.Head) // not in a headline
}

// undergone reports whether the content of a relation has the subject of its passive cue
// in it, and its source stands before that cue: who says so would stand behind "by". Those
// stand there, too, by whom something was read.
func (r *reader) undergone(rel *Relation) bool {
	if rel.Source.Empty() || r.tag[rel.Head] != "VBN" {
		return false
	}
	if rel.Source.First > rel.Cue.First {
		return r.lower[rel.Head] == "read"
	}
	for n := range r.doc.Children(rel.Head) {
		if r.doc.Token(n).Rel == "nsubj:pass" && rel.holds(Range{n, n + 1}) {
			return true
		}
	}
	return false
}

// narrates reports whether a relation ties an act to the quotations of later sentences: its
// content is a noun phrase without marks and then those. "Smith lit a cigarette. “…”"
func (r *reader) narrates(rel *Relation) bool {
	if len(rel.Content) < 2 || len(rel.Quoted) > 0 && rel.Content[0].First < rel.Cue.First {
		return false
	}
	a, b := rel.Content[0], rel.Content[1]
	return r.levels[0][a.First] == 0 && r.levels[0][b.First] != 0 && r.clauses[a.Last] == r.clauses[a.First] && r.sentenceOf(a.First).First != r.sentenceOf(b.First).First && !known(r.lower[rel.Head])
}

// slight reports whether the engine is not sure of a relation whose content is a noun phrase
// without quotations and whose cue is a participle that is no cue by itself, or a verb with
// a particle: "said Jonah, pointing at the castle", "called in the envoy".
func (r *reader) slight(rel *Relation) bool {
	last := rel.Cue.Last - 1
	if rel.Confidence >= doubtful || len(rel.Content) > 1 || r.levels[0][rel.Hull().Last-1] != 0 || r.hasVerb(rel.Hull()) {
		return false
	}
	return r.tag[rel.Head] == "VBG" && !known(r.lower[rel.Head]) || r.tag[last] == "RP" && last > rel.Head || r.lower[last] == "in" && last > rel.Head
}

// doubtful is the confidence below which that is so.
const doubtful = 0.47

// instructs reports whether a relation without a source is an infinitive that opens a sentence
// and tells what an instruction is good for: "To list the files type “ls”".
func (r *reader) instructs(rel *Relation) bool {
	return rel.Source.Empty() && r.lower[rel.Cue.First] == "to" && r.sentenceOf(rel.Cue.First).First == rel.Cue.First
}

// meant reports whether a relation is an infinitive of purpose or a participle that counts
// those who hold something, with a noun phrase for its object: what is done, or held by how
// many, is not what somebody said. "met to support the plan", "13 percent supporting it",
// "without naming the firm".
func (r *reader) meant(rel *Relation) bool {
	t := r.doc.Token(rel.Head)
	if len(rel.Content) != 1 || len(rel.Quoted) > 0 || !isObject(r.doc, rel.Content[0], rel.Head) {
		return false
	}
	if t.Tag == "VBG" && rel.Head > 0 && r.lower[rel.Head-1] == "without" {
		return true
	}
	if !rel.Entry.Thought {
		return false
	}
	if t.Tag == "VB" {
		return t.Rel == "advcl" && rel.Head > 0 && r.lower[rel.Head-1] == "to"
	}
	return t.Tag == "VBG" && t.Rel == "acl" && rel.Head > 0 && (r.lower[rel.Head-1] == "percent" || r.lower[rel.Head-1] == "%")
}

// shows reports whether the content of a relation is what stands on a sign, capitalized like
// a name: carried placards reading “Water Is Life”.
func (r *reader) shows(rel *Relation) bool {
	h := rel.Hull()
	q := r.levels[0][h.First]
	if q == 0 || !r.namesWork(r.quotes[q-1].inside()) {
		return false
	}
	for i := max(rel.Cue.First-1, 0); i < rel.Cue.Last; i++ {
		if signs[r.lower[i]] {
			return true
		}
	}
	return false
}

// dubbed reports whether the cue of a relation is a participle that gives its source a name:
// the rule, dubbed the “grandmother clause”.
func (r *reader) dubbed(rel *Relation) bool {
	before := rel.Cue.First - 1
	return before > 0 && (r.tag[rel.Head] == "VBN" || r.tag[rel.Head] == "VBD" && r.lower[before] == ",") && naming[r.doc.Token(rel.Head).Lemma] && rel.Cue.First == rel.Head && rel.Source.First < rel.Cue.First && !rel.Source.Empty() &&
		(r.lower[before] == "," || rel.Source.Last == rel.Cue.First && r.lower[rel.Head] != "called")
}

// apposed reports whether the content of a relation is the noun phrase at the start of a
// sentence that its source stands in apposition to: The center, Dario Moss, shrugged.
func (r *reader) apposed(rel *Relation) bool {
	c := rel.Content[0]
	return len(rel.Content) == 1 && c.Last+1 == rel.Source.First && r.lower[c.Last] == "," && rel.Source.Last <= rel.Cue.First && r.sentenceOf(c.First).First == c.First &&
		!r.hasVerb(c) && strings.HasPrefix(r.tag[c.Last-1], "NN") && r.levels[0][c.Last-1] == 0
}

// goesBy reports whether the cue of a relation is a participle of what the speaker does
// between two quotations: “It is four,” showing his watch, “and you are late.”
func (r *reader) goesBy(rel *Relation) bool {
	i := rel.Cue.First
	h := rel.Hull()
	if rel.depth > 0 || i == 0 || r.tag[i] != "VBG" || r.levels[0][i-1] == 0 || known(r.lower[i]) && (r.levels[0][h.First] != 0 || r.lower[h.First] == "that") {
		return false
	}
	for k := h.First; k < h.Last; k++ {
		if b := r.levels[0][k]; b != 0 && r.interrupts(int(r.levels[0][i-1])-1, int(b)-1) {
			return true
		}
	}
	return false
}

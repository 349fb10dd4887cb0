package lexicon

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"
)

//go:embed cues.txt
var cuesText string

//go:embed idioms.txt
var idiomsText string

//go:embed irregular.txt
var irregularText string

// Frames is the set of complements that can carry the content of a cue. The
// letters of cues.txt stand beside them.
type Frames uint32

// The frames.
const (
	Quotation    Frames = 1 << iota // q: the cue clause stands behind or in the content
	Clause                          // s: a finite clause, with "that" or without
	That                            // that: a finite clause with "that"
	Question                        // wh: an indirect question
	Infinitive                      // to
	Gerund                          // ing
	Phrase                          // np
	ToldClause                      // s2: addressee, then a finite clause
	ToldTo                          // to2: addressee, then an infinitive
	TargetOf                        // of2: target, then "of"
	TargetFor                       // for2: target, then "for"
	PhraseAs                        // as2: noun phrase, then "as"
	PhrasePhrase                    // np2: noun phrase and what it is called
	Of                              // of, for, on, about, against, over: what a noun's
	For                             // content starts with
	On
	About
	Against
	Over
	In
	Unto       // unto: "to" and a noun phrase
	Participle // en
	TargetWith // with2: target, then "with"
	TargetOn   // on2: what someone is blamed for, then "on" and who is
	At         // at, with: likewise what a noun's content starts with
	With
	Amid       // mid: between the verb and the other words of the lemma
	AmidTarget // mid2: likewise, and what follows them is the content
	AmidNumber // at2: noun phrase, then "at" and a number
	ToldFor    // for3: addressee, then "for"
	ToldAbout  // about3: addressee, then "about"
	ToldOn     // on3: addressee, then "on" or "over"
)

var frameNames = map[string]Frames{
	"q": Quotation, "s": Clause, "that": That, "wh": Question, "to": Infinitive, "ing": Gerund,
	"np": Phrase, "s2": ToldClause, "to2": ToldTo, "of2": TargetOf, "for2": TargetFor,
	"as2": PhraseAs, "np2": PhrasePhrase, "of": Of, "for": For, "on": On, "about": About,
	"against": Against, "over": Over, "in": In, "unto": Unto, "en": Participle, "with2": TargetWith, "on2": TargetOn,
	"at": At, "with": With, "mid": Amid | Phrase, "mid2": AmidTarget | TargetFor, "at2": AmidNumber, "for3": ToldFor, "about3": ToldAbout, "on3": ToldOn,
}

// Has reports whether f holds any of g.
func (f Frames) Has(g Frames) bool { return f&g != 0 }

// Cue is a line of cues.txt or idioms.txt: a word or phrase that attributes.
type Cue struct {
	Lemma      string
	Class      string // one of the twelve classes: "say" …
	Commitment string // the source's stance to the content: "asserted" …
	Frames     Frames
	Noun       bool
	Thought    bool // not said or written: thought, wanted or done

	rest  []string // the words after the first
	idiom bool     // of idioms.txt
}

// commitments gives each class of cue the commitment that it has by default.
var commitments = map[string]string{
	"say": "asserted", "insist": "asserted", "admit": "asserted", "deny": "denied",
	"accuse": "asserted", "demand": "demanded", "promise": "promised", "predict": "predicted",
	"believe": "hedged", "feel": "hedged", "find": "asserted", "ask": "asked",
}

// cueTable finds cues by the inflected form of their first word.
type cueTable struct {
	verbs, nouns map[string][]*Cue // longest lemma first
	all          []*Cue
}

var cues = sync.OnceValue(func() *cueTable {
	t, err := readCues(cuesText, idiomsText, irregularText)
	if err != nil {
		panic(err) // the embedded files are tested
	}
	return t
})

// readCues reads cues and idioms as the heads of cues.txt and idioms.txt say and tells
// the number of the first line that is not of that form.
func readCues(words, idioms, irregular string) (*cueTable, error) {
	past, err := readIrregular(irregular)
	if err != nil {
		return nil, err
	}
	t := &cueTable{verbs: map[string][]*Cue{}, nouns: map[string][]*Cue{}}
	seen := map[string]bool{}
	for _, text := range []string{words, idioms} {
		noun := false
		for n, line := range strings.Split(text, "\n") {
			switch line = strings.TrimSpace(line); {
			case line == "" || line[0] == '#':
				continue
			case line[0] == '[':
				noun = line == "[nouns]"
				continue
			}
			c, err := readCue(line)
			if err != nil {
				return nil, fmt.Errorf("line %d: %w", n+1, err)
			}
			key := fmt.Sprint(noun, c.Lemma, c.Class, c.Frames)
			if seen[key] {
				return nil, fmt.Errorf("line %d: %q stands twice", n+1, line)
			}
			seen[key] = true
			c.Noun, c.idiom = noun, text == idioms
			t.add(c, past)
		}
	}
	for _, table := range []map[string][]*Cue{t.verbs, t.nouns} {
		for _, list := range table {
			slices.SortStableFunc(list, func(a, b *Cue) int { return len(b.rest) - len(a.rest) })
		}
	}
	return t, nil
}

// add puts c into the table under the forms of its first word.
func (t *cueTable) add(c *Cue, past map[string][2]string) {
	t.all = append(t.all, c)
	words := strings.Fields(c.Lemma)
	c.rest = words[1:]
	table, forms := t.verbs, verbForms(words[0], past[words[0]])
	if c.Noun {
		table, forms = t.nouns, []string{words[0], plural(words[0])}
	}
	for _, f := range forms {
		table[f] = append(table[f], c)
	}
}

func readCue(line string) (*Cue, error) {
	fields := strings.Split(line, "|")
	if len(fields) < 3 || len(fields) > 4 {
		return nil, fmt.Errorf("%q: want LEMMA | CLASS | FRAMES [| COMMITMENT]", line)
	}
	for i := range fields {
		fields[i] = strings.TrimSpace(fields[i])
	}
	c := &Cue{Lemma: fields[0]}
	c.Class, c.Thought = strings.CutSuffix(fields[1], "~")
	c.Commitment = commitments[c.Class]
	if c.Lemma == "" || c.Commitment == "" {
		return nil, fmt.Errorf("%q: no lemma or no such class", line)
	}
	for _, f := range strings.Fields(fields[2]) {
		frame, ok := frameNames[f]
		if !ok {
			return nil, fmt.Errorf("%q: no such frame: %s", line, f)
		}
		c.Frames |= frame
	}
	if c.Frames == 0 {
		return nil, fmt.Errorf("%q: no frame", line)
	}
	if len(fields) == 4 {
		c.Commitment = fields[3]
		if !slices.Contains([]string{"asserted", "denied", "hedged", "demanded", "promised", "predicted", "asked", "none"}, c.Commitment) {
			return nil, fmt.Errorf("%q: no such commitment", line)
		}
	}
	return c, nil
}

// readIrregular reads lines of lemma, past tense and past participle.
func readIrregular(text string) (map[string][2]string, error) {
	past := map[string][2]string{}
	for n, line := range strings.Split(text, "\n") {
		f := strings.Fields(line)
		if len(f) == 0 || f[0] == "#" {
			continue
		}
		if len(f) != 3 {
			return nil, fmt.Errorf("line %d: %q: want three words", n+1, line)
		}
		past[f[0]] = [2]string{f[1], f[2]}
	}
	return past, nil
}

// Cues returns all cues. The caller must not change the list.
func Cues() []*Cue { return cues().all }

// VerbCues returns the cues whose first word has the given lower-case form, the
// longer ones first. The caller must not change the list.
func VerbCues(form string) []*Cue { return cues().verbs[form] }

// NounCues is VerbCues for nouns.
func NounCues(form string) []*Cue { return cues().nouns[form] }

// Rest returns the words of the lemma after the first. The caller must not
// change the list.
func (c *Cue) Rest() []string { return c.rest }

// Idiom reports whether c is several words that mean together what none of them does.
func (c *Cue) Idiom() bool { return c.idiom }

// verbForms returns the forms of a verb; past holds its irregular past tense and
// participle, if it has such.
func verbForms(lemma string, past [2]string) []string {
	if lemma == "be" {
		return []string{"be", "am", "is", "are", "was", "were", "been", "being", "'s", "’s", "'re", "’re", "'m", "’m", "remain", "remains", "remained", "feel", "feels", "felt", "seem", "seems", "seemed"}
	}
	if lemma == "have" {
		return []string{"have", "has", "had", "having"}
	}
	ed, ing := lemma+"ed", lemma+"ing"
	switch {
	case strings.HasSuffix(lemma, "ee") || strings.HasSuffix(lemma, "oe"):
		ed = lemma + "d"
	case strings.HasSuffix(lemma, "ie"):
		ed, ing = lemma+"d", lemma[:len(lemma)-2]+"ying"
	case strings.HasSuffix(lemma, "e"):
		ed, ing = lemma+"d", lemma[:len(lemma)-1]+"ing"
	case strings.HasSuffix(lemma, "y") && !vowel(lemma, len(lemma)-2):
		ed = lemma[:len(lemma)-1] + "ied"
	case doubles(lemma):
		last := lemma[len(lemma)-1:]
		ed, ing = lemma+last+"ed", lemma+last+"ing"
	}
	forms := []string{lemma, plural(lemma), ing}
	if n := len(lemma); strings.HasSuffix(lemma, "l") && vowel(lemma, n-2) && !vowel(lemma, n-3) && !doubles(lemma) {
		forms = append(forms, lemma+"led", lemma+"ling") // British: labelled
	}
	if past[0] == "" {
		return append(forms, ed)
	}
	return append(forms, past[0], past[1])
}

// doubles reports whether the last consonant of a verb doubles before an ending:
// in one syllable with one vowel letter ("slam"), or where the last syllable is
// stressed, which spelling does not show ("commit", "admit", "regret").
func doubles(lemma string) bool {
	n := len(lemma)
	if n < 3 || vowel(lemma, n-1) || strings.ContainsRune("wxy", rune(lemma[n-1])) || !vowel(lemma, n-2) || vowel(lemma, n-3) && !strings.HasSuffix(lemma[:n-2], "qu") {
		return false
	}
	syllables := 0
	for i := range n {
		if vowel(lemma, i) && (i == 0 || !vowel(lemma, i-1)) {
			syllables++
		}
	}
	return syllables == 1 || slices.Contains([]string{"admit", "commit", "permit", "regret", "rebut", "disbar", "refer", "concur", "rebel", "propel", "control", "defer", "infer",
		"submit", "omit", "forget", "prefer"}, lemma)
}

// plural returns the form in "-s" of a noun or verb.
func plural(lemma string) string {
	n := len(lemma)
	switch {
	case strings.HasSuffix(lemma, "y") && n > 1 && !vowel(lemma, n-2):
		return lemma[:n-1] + "ies"
	case strings.HasSuffix(lemma, "s"), strings.HasSuffix(lemma, "x"), strings.HasSuffix(lemma, "z"),
		strings.HasSuffix(lemma, "ch"), strings.HasSuffix(lemma, "sh"), strings.HasSuffix(lemma, "go"), strings.HasSuffix(lemma, "do"):
		return lemma + "es"
	}
	return lemma + "s"
}

func vowel(s string, i int) bool { return i >= 0 && strings.IndexByte("aeiou", s[i]) >= 0 }

// String returns the letters of the frames in f.
func (f Frames) String() string {
	var names []string
	for name, frame := range frameNames {
		if f&frame == frame {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return strings.Join(names, " ")
}

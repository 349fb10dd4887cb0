package relation

import (
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// group is the verb group that a cue's verb heads: "did not say".
type group struct {
	first                   int // its first token
	negated, modal, passive bool
	infinitive, participle  bool // "to say"; "saying" or "said" without a helper
}

// verbGroup reads the verb group that ends in the verb at token i.
func (r *reader) verbGroup(i int) group {
	g := group{first: i}
	helped := false
	for j := i - 1; j >= r.lo; j-- {
		switch {
		case r.is(j, "neither") && (j == r.lo || r.is(j-1, "but", "and", ",", ";")): // its subject
		case r.adverb(j):
			g.negated = g.negated || r.negation(j)
			if helped || r.auxiliary(j-1) || r.adverb(j-1) || !r.is(j-1, ",") {
				g.first = j
			}
			continue
		case r.is(j, ",") && r.is(j-1, "however", "too", "also", "therefore") && r.is(j-2, ",") && r.auxiliary(r.backAdverbs(j-2)):
			j -= 2 // would not, however, promise
			continue
		case r.auxiliary(j) && r.sameClause(j, i):
			if !helped && r.tagged(i, "VBN", "VBD") && r.is(j, "be", "is", "are", "was", "were", "been", "being", "'s", "’s", "'re", "’re", "am", "get", "got", "gets") && !r.is(j-1, "has", "have", "had") || r.is(j, "been") && r.tagged(i, "VBN", "VBD") {
				g.passive = true
			}
			g.modal = g.modal || r.is(j, "may", "might", "could", "would", "should", "can", "’d", "'d")
			g.first, helped = j, true
			continue
		case r.is(j, "stand", "stands", "stood") && r.verb(j) && r.tagged(i, "VBN", "VBD") && !helped: // stands accused
			g.first, g.passive, helped = j, true, true
			continue
		case r.is(j, "to") && r.is(j-1, "used") && !helped: // used to say
			g.first, helped = j-1, true
			j--
			continue
		case r.tagged(j, "TO") && !helped:
			g.infinitive = true
		}
		break
	}
	if r.is(g.first, "nor") {
		g.first = r.neither(g.first)
	}
	g.participle = !helped && !g.infinitive && r.tagged(i, "VBG", "VBN")
	if !helped && r.tagged(i, "VBN", "VBD") && r.is(g.first-1, "when", "if", "once", "unless") || g.participle && r.tagged(i, "VBN") && r.reduced(i) && !r.undertakes(i) {
		g.passive = true // "Asked about it, he …", "when pressed", "the man accused of it"
	}
	if !helped && r.is(i, "asked", "pressed", "questioned", "quizzed") && r.is(i-1, ",") && r.tagged(i-2, "NN*") && r.resumesLater(i) {
		g.passive, g.participle = true, true // Smith, asked about it, said
	}
	return g
}

// neither returns the start of the verb group with “neither” that the “nor” at token i goes
// on, “neither confirmed | nor”, or i.
func (r *reader) neither(i int) int {
	const reach = 4
	for j := i - 1; j >= r.lo && j > i-reach; j-- {
		if r.is(j, "neither") && r.verb(j+1) {
			for r.auxiliary(j - 1) {
				j--
			}
			return j
		}
	}
	return i
}

// resumesLater reports whether a comma and a finite verb follow token i in the sentence.
func (r *reader) resumesLater(i int) bool {
	for j := i + 1; j+1 < r.hi && j < i+30 && !r.stop(j); j++ {
		if r.is(j, ",") && r.tagged(r.overAdverbs(j+1), "VBD", "VBZ") {
			return true
		}
	}
	return false
}

// reduced reports whether the past participle at token i, without a helper, is one
// and not a past tense that the tagger got wrong: it opens a clause or hangs on a
// noun.
func (r *reader) reduced(i int) bool {
	if i == r.lo || r.is(i-1, ",") && r.interrupted(i-1).Empty() {
		return true
	}
	return r.hasVerb(Range{r.lo, r.hi}) && !r.trailing(i) && strings.HasPrefix(r.doc.Token(i).Rel, "acl") && !r.tagged(i-1, "PRP")
}

// undertakes reports whether the verb at token i, of which nobody is the object, is
// followed by what its subject will do: "the lender promised to". As a participle it
// could not be.
func (r *reader) undertakes(i int) bool {
	if !r.infinitive(i+1) || r.is(i-1, ",") || !r.startsClause(r.back(i)) {
		return false
	}
	return slices.ContainsFunc(lexicon.VerbCues(r.lower[i]), func(e *lexicon.Cue) bool {
		return len(e.Rest()) == 0 && e.Class == "promise" && e.Frames.Has(lexicon.Infinitive)
	})
}

// sameClause reports whether the helper at j belongs to the verb at i: an
// inflected verb takes no helper but do and modals.
func (r *reader) sameClause(j, i int) bool {
	if r.tagged(i, "VBD", "VBZ", "VBP") {
		return r.tagged(i, "VBD") && r.is(j, "has", "have", "had", "'ve", "’ve", "was", "were", "is", "are", "been") && !r.tagged(j-1, ",")
	}
	return true
}

package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// closesStraight reports whether the straight mark at token i, behind an end mark,
// closes a quotation rather than opening the next. White space on one side tells;
// where it does not, it closes what is open.
func (s *splitter) closesStraight(i int) bool {
	before := !s.near(i)
	after := i+1 == len(s.tokens) || !s.near(i+1)
	if before != after {
		return after
	}
	return s.openAt(i)
}

// openAt reports whether a straight double mark is open before token i. Calls come in
// text order, so that all of them together look at each token once.
func (s *splitter) openAt(i int) bool {
	for ; s.seen < i; s.seen++ {
		if w := s.word(s.seen); w == "\"" || w == "''" {
			s.open = !s.open && w == "\""
		}
	}
	return s.open
}

// quotes reports whether a closing quotation mark is among the tokens from i to end.
func (s *splitter) quotes(i, end int) bool {
	for ; i < end; i++ {
		switch s.word(i) {
		case "”", "’", "»", "\"", "'", "''", "’’", "›":
			return true
		}
	}
	return false
}

// maxCue is how many tokens the source and the verb of a cue clause may have.
const maxCue = 12

// cueClause reports whether a cue clause that starts with a name goes on from token i:
// `“Why?” Mr. Smith of Acme asked.` A sentence of its own that reports something else
// has more behind the verb.
func (s *splitter) cueClause(i int) bool {
	if s.startsSentence(i) && s.word(i) != "I" {
		return false
	}
	for j := i + 1; j < min(i+maxCue, len(s.tokens)); j++ {
		w := s.word(j)
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsLower(r) {
			if frames := quotative(w); frames != 0 {
				return s.endsCue(j+1, frames.Has(lexicon.ToldClause|lexicon.ToldTo))
			}
		}
		if how := s.ending(j); how != notEnd && how != short {
			return false
		}
	}
	return false
}

// quotative returns the frames of a form of a verb that goes with a quotation, or 0.
func quotative(form string) (all lexicon.Frames) {
	quotes := false
	for _, c := range lexicon.VerbCues(form) {
		quotes = quotes || c.Frames.Has(lexicon.Quotation)
		all |= c.Frames
	}
	if !quotes {
		return 0
	}
	return all
}

// addressees are pronouns and adverbs that may stand between a cue verb and the end
// of its clause.
var addressees = setOf(`him her them me us you himself herself themselves myself reporters journalists later again once`)

// behindCue are words with which a cue clause goes on that reports nothing else.
var behindCue = setOf(`in on at after before during when as while with from of outside`)

// reported are words that start what is reported.
var reported = setOf(`that if whether to he she it they we i you there what why how who when where`)

// maxAddressee is how many tokens an addressee may have.
const maxAddressee = 6

// endsCue reports whether nothing that is reported follows at token i, behind the verb
// of a cue clause, but perhaps, where told is set, an addressee.
func (s *splitter) endsCue(i int, told bool) bool {
	if s.word(i) == "to" {
		i, told = i+1, true
	} else if addressees[s.word(i)] {
		i++
	}
	if s.endsClause(i) {
		return true
	}
	for end := min(i+maxAddressee, len(s.tokens)); told && i < end; i++ {
		if reported[string(s.fold(i))] {
			return false
		}
		if s.endsClause(i + 1) {
			return true
		}
	}
	return false
}

// endsClause reports whether token i ends a clause or starts an adverbial.
func (s *splitter) endsClause(i int) bool {
	switch w := s.word(i); w {
	case "", ".", ",", ";", ":", "?", "!", "—", "–", "--":
		return true
	default:
		return behindCue[w] || strings.HasSuffix(w, "day") || strings.HasSuffix(w, "ly")
	}
}

package claim

import (
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// quantity reports whether the clause is about an amount: it measures ("rose by a
// third", "cost $3m"), counts what there is ("there are 40 of them", "is 40 km
// long"), or gives a share or a sum of money. A mere count of those who act or
// suffer ("police arrested three men") is an event.
func (p passage) quantity(top int) bool {
	verb := p.doc.Token(top)
	measures := strings.HasPrefix(verb.Tag, "VB") && lexicon.SenseOf(verb.Lemma).Has(lexicon.Measuring) && p.child(top, "aux:pass") < 0
	counts := verb.Lemma == "be" || verb.Lemma == "have" || p.child(top, "cop", "expl") >= 0
	for i := p.First; i < p.Last; i++ {
		switch {
		case p.share(i):
			return true
		case (measures || counts) && p.amount(i) && (measures || p.counted(i, top)):
			return true
		case p.large(i) && p.tells(i, top):
			return true
		}
	}
	if verb.Lemma == "stand" || verb.Lemma == "constitute" || p.child(top, "obj") >= 0 {
		measures = false
	}
	subject := p.child(top, "nsubj")
	return measures && subject >= 0 && !p.person(subject) && p.child(top, "compound:prt") < 0 || p.compares(top)
}

// person reports whether token i is a pronoun or noun for a person, who falls and rises without
// any amount.
func (p passage) person(i int) bool {
	return p.is(i, "he", "she", "i", "who") || lexicon.Person(p.doc.Token(i).Lemma)
}

// large reports whether the number at i is one in thousands or more, "14,000", which tells
// more of an amount than of those who are counted.
func (p passage) large(i int) bool {
	return p.tag(i) == "CD" && strings.Contains(p.word(i), ",") || p.is(i, "thousand", "million", "billion") && p.tag(i-1) == "CD" ||
		p.is(i, "thousands", "millions", "billions", "hundreds") && p.is(i+1, "of")
}

// tells reports whether the number at i is that of the subject or the object of the predicate.
func (p passage) tells(i, top int) bool {
	const levels = 3
	for range levels {
		t := p.doc.Token(i)
		if t.Head == top {
			return t.Rel == "nsubj" || t.Rel == "nsubj:pass" || t.Rel == "obj"
		}
		if t.Head < p.First || t.Head >= p.Last || t.Rel != "nummod" && t.Rel != "compound" && t.Rel != "nmod" {
			return false
		}
		i = t.Head
	}
	return false
}

// counted reports whether the number at i is that of the predicate, of what there
// is, or of what someone has.
func (p passage) counted(i, top int) bool {
	h := p.doc.Token(i).Head
	if i == top || h == top {
		return true
	}
	if h < p.First || h >= p.Last || p.doc.Token(h).Head != top {
		return false
	}
	switch p.doc.Token(h).Rel {
	case "obj":
		return true
	case "nsubj":
		return p.child(top, "expl") >= 0 || h > top
	case "obl:unmarked", "obl:npmod", "nmod:unmarked":
		return p.sense(h).Has(lexicon.Unit) // "12 kilometers long"
	}
	return false
}

// share reports whether token i is part of a percentage or a sum of money.
func (p passage) share(i int) bool {
	return p.is(i, "%", "percent", "percentage", "$", "£", "€", "¥") || p.is(i, "per") && p.is(i+1, "cent") ||
		p.tag(i-1) == "CD" && currencies[p.doc.Token(i).Lemma]
}

var currencies = setOf("dollar euro pound yen yuan ruble rouble rupee franc peso naira shilling rand krona krone lira baht real rupiah dinar dirham riyal cent pence")

// amount reports whether token i is a number that counts or measures: no date, no
// time, no part of a name.
func (p passage) amount(i int) bool {
	if p.tag(i) != "CD" {
		return p.is(i, "half", "dozens", "hundreds", "thousands", "millions", "billions", "majority") && p.tag(i) != "JJ"
	}
	if p.is(i, "one") && p.tag(i+1) != "NN" {
		return false
	}
	return !p.dated(i)
}

// dated reports whether the number at i is a year, a day of a month, a time, or
// part of a name.
func (p passage) dated(i int) bool {
	w := p.word(i)
	if len(w) == 4 && (w[:2] == "19" || w[:2] == "20" || w[:2] == "18") {
		return true
	}
	return strings.Contains(w, ":") || month(p.word(i-1)) || month(p.word(i+1)) || strings.HasPrefix(p.tag(i-1), "NNP") && p.tag(i+1) != "NNS" ||
		p.is(i+1, "p.m.", "a.m.", "o'clock", "pm", "am") || p.is(i-1, "at") && !p.is(i+1, "percent", "%")
}

func month(w string) bool {
	switch w {
	case "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
		"jan.", "feb.", "mar.", "apr.", "aug.", "sept.", "sep.", "oct.", "nov.", "dec.":
		return true
	}
	return false
}

// compares reports whether the predicate sets one amount against another: "more
// than", "twice as many", "the largest".
func (p passage) compares(top int) bool {
	for i := p.First; i < p.Last; i++ {
		switch {
		case p.is(i, "more", "fewer", "less") && (p.is(i+1, "than") || p.tag(i+1) == "NNS" && p.is(i+2, "than")),
			p.is(i, "twice", "thrice", "double") && p.is(i+1, "as", "the"),
			p.tag(i) == "JJS" && p.is(i, "largest", "highest", "lowest", "biggest", "smallest", "fastest") && p.doc.Token(i).Head == top:
			return true
		case p.tag(i) == "JJR" && p.is(i+1, "than") && i == top && p.is(i, "higher", "lower", "larger", "smaller", "bigger", "faster", "slower", "longer", "shorter"):
			return true
		}
	}
	return false
}

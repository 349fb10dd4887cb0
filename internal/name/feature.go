package name

import (
	"errors"

	"github.com/hearsay-nlp/hearsay/internal/model"
)

var errFormat = errors.New("name: not a file of classes")

// A Text is a text as the tagger sees it. It is for one goroutine at a time.
type Text struct {
	reader model.Reader
	words  []word
	labels []Label
	// memory holds what the text so far says of a word, by its folded form.
	memory map[uint32]memory
	// first holds the labels of the first reading, and tallies how often it gave
	// each to a word, in the second one.
	first   []Label
	tallies map[uint32]*tally
	// initials holds the folded words that the first letters of runs of
	// capitalized words make.
	initials map[uint32]bool
	found    []Name // room for the steps behind the readings
}

// tally counts the labels of a word.
type tally [numLabels]uint8

// word is what the tagger sees of one word.
type word struct {
	model.Word
	tag      uint32
	class    Class // of the word alone
	phrase   Class // of the longest phrase that it is part of
	place    uint8 // where in that phrase: 0 none, begin, inside, last, unit plus 1
	sentence int32 // index of the sentence's first word
	end      int32 // index after its last one
	runFirst int32 // the run of capitalized words that it stands in
	runLast  int32
	initial  byte // its first byte, 0 where it has none
	opens    bool // it starts its sentence or a quotation
	titled   bool // in a sentence of capitals
}

// memory is what a text tells of a word elsewhere.
type memory struct {
	lower  bool  // it stands uncapitalized somewhere
	proper bool  // it stands capitalized inside a sentence somewhere
	kind   Kind  // of the latest name so far that has it
	part   part  // its place in that name
	many   uint8 // how often it had that kind
}

// Reset looks at the words of a text.
func (t *Text) Reset(in Input) {
	n := min(len(in.Words), len(in.Tags))
	t.words, t.labels, t.first = t.words[:0], t.labels[:0], t.first[:0]
	t.memory, t.initials = map[uint32]memory{}, map[uint32]bool{}
	lists := gazetteer()
	for i, w := range in.Words[:n] {
		x := word{Word: t.reader.Read(w), tag: packTag(in.Tags[i])}
		x.class = lists.of(extend(0, x.Folded))
		if w != "" {
			x.initial = w[0]
		}
		t.words = append(t.words, x)
		t.labels = append(t.labels, Outside)
	}
	first := 0
	for _, end := range append(in.Ends[:len(in.Ends):len(in.Ends)], n) {
		end = min(end, n)
		if end > first {
			t.readSentence(first, end, in.Words, lists)
			first = end
		}
	}
	t.readInitials()
}

// Reread starts the second reading, which knows the labels that the first one gave
// to the words elsewhere in the text. They may come from another tagger.
func (t *Text) Reread(first []Label) {
	t.first = append(t.first[:0], first...)
	t.tallies = map[uint32]*tally{}
	for i, l := range t.first {
		if w := &t.words[i]; w.Case != model.Lower || l != Outside {
			c := t.tallies[w.Folded]
			if c == nil {
				c = new(tally)
				t.tallies[w.Folded] = c
			}
			c[l] = min(c[l], 254) + 1
		}
		t.labels[i] = Outside
	}
}

// Rereading reports whether this is the second reading.
func (t *Text) Rereading() bool { return len(t.first) > 0 }

// Given returns the labels so far.
func (t *Text) Given() []Label { return t.labels }

// Settled reports whether the second reading need not look at word i: neither its
// letters nor the first reading make it part of a name.
func (t *Text) Settled(i int) bool {
	w := &t.words[i]
	return !w.capital() && t.first[i] == Outside && (int32(i) == w.sentence || !t.labels[i-1].opens()) && t.tallies[w.Folded] == nil
}

// recall returns what the text tells of word i: so far in the first reading, and
// elsewhere in the second.
func (t *Text) recall(i int) memory {
	m := t.memory[t.words[i].Folded]
	if len(t.first) == 0 {
		return m
	}
	m.kind, m.part, m.many = None, anyPart, 0
	c := t.tallies[t.words[i].Folded]
	if c == nil {
		return m
	}
	own := t.first[i]
	most := 0
	for k := Person; k <= Misc; k++ {
		sum := 0
		for p := begin; p <= unit; p++ {
			sum += int(c[label(k, p)])
		}
		if own.Kind() == k {
			sum--
		}
		if sum > most {
			most, m.kind, m.many = sum, k, uint8(min(sum, 3))
		}
	}
	if n := int(c[Outside]); n > most && (own != Outside || n-1 > most) {
		m.many = 0 // more often it is none
	}
	return m
}

// Len returns the number of words.
func (t *Text) Len() int { return len(t.words) }

// packTag returns the first four bytes of a tag.
func packTag(tag string) uint32 {
	var x uint32
	for i := range min(len(tag), 4) {
		x = x<<8 | uint32(tag[i])
	}
	return x
}

// readSentence looks at the words first up to, not including, end.
func (t *Text) readSentence(first, end int, words []string, lists *table) {
	capitals, small := 0, 0
	for i := first; i < end; i++ {
		w := &t.words[i]
		w.sentence, w.end = int32(first), int32(end)
		w.opens = i == first || words[i-1] == "“" || words[i-1] == "\"" || words[i-1] == "''" || words[i-1] == "``" || words[i-1] == ":"
		if w.Case == model.Lower {
			small++
		} else if w.Case != model.NoCase {
			capitals++
		}
	}
	titled := capitals > 3 && capitals > 2*small
	for i := first; i < end; i++ {
		w := &t.words[i]
		w.titled = titled
		t.remember(w)
		if w.Case != model.Lower || w.place == 0 {
			t.matchPhrase(i, end, lists)
		}
	}
	t.markRuns(first, end)
}

// remember notes how the word is capitalized.
func (t *Text) remember(w *word) {
	m := t.memory[w.Folded]
	switch {
	case w.Case == model.NoCase:
		return
	case w.Case == model.Lower:
		m.lower = true
	case !w.opens && !w.titled:
		m.proper = true
	}
	t.memory[w.Folded] = m
}

// matchPhrase finds the longest phrase of the lists that starts at word i.
func (t *Text) matchPhrase(i, end int, lists *table) {
	if t.words[i].place > 1 {
		return // inside one
	}
	var key uint32
	n, class := 0, Class(0)
	for k := i; k < min(end, i+longest); k++ {
		key = extend(key, t.words[k].Folded)
		if c := lists.of(key); c != 0 {
			n, class = k-i+1, c
		}
	}
	for k := range n {
		w := &t.words[i+k]
		w.phrase = class
		switch {
		case n == 1:
			w.place = 1 + uint8(unit)
		case k == 0:
			w.place = 1 + uint8(begin)
		case k == n-1:
			w.place = 1 + uint8(last)
		default:
			w.place = 1 + uint8(inside)
		}
	}
}

// markRuns finds the runs of capitalized words of a sentence, with the small
// words inside them.
func (t *Text) markRuns(first, end int) {
	for i := first; i < end; {
		if !t.words[i].capital() {
			t.words[i].runFirst, t.words[i].runLast = int32(i), int32(i)
			i++
			continue
		}
		stop := i + 1
		for stop < end && (t.words[stop].capital() || stop+1 < end && t.words[stop].joins() && t.words[stop+1].capital()) {
			stop++
		}
		for k := i; k < stop; k++ {
			t.words[k].runFirst, t.words[k].runLast = int32(i), int32(stop-1)
		}
		i = stop
	}
}

func (w *word) capital() bool {
	return w.Case == model.Title || w.Case == model.Upper || w.Case == model.Mixed
}

// joins reports whether the word may stand in small letters inside a name.
func (w *word) joins() bool {
	switch w.tag {
	case packTag("IN"), packTag("CC"), packTag("HYPH"), packTag("POS"), packTag("DT"):
		return true
	}
	return false
}

// Allowed returns the labels that word i may have after those before it.
func (t *Text) Allowed(i int) Set {
	w := &t.words[i]
	before := Outside
	if int32(i) > w.sentence {
		before = t.labels[i-1]
	}
	return allowed(before, int32(i)+1 == w.end)
}

// Label sets the label of word i, and remembers the name that it ends.
func (t *Text) Label(i int, l Label) {
	t.labels[i] = l
	if l == Outside || l.opens() || len(t.first) > 0 {
		return
	}
	first := i
	for l.part() == last && first > 0 && t.labels[first-1].opens() {
		first--
		if t.labels[first].part() == begin {
			break
		}
	}
	for k := first; k <= i; k++ {
		m := t.memory[t.words[k].Folded]
		if m.kind == l.Kind() {
			m.many = min(m.many+1, 3)
		} else {
			m.many = 1
		}
		m.kind, m.part = l.Kind(), t.labels[k].part()
		t.memory[t.words[k].Folded] = m
	}
}

// Names appends the names that the labels make.
func (t *Text) Names(names []Name) []Name {
	first := 0
	for i, l := range t.labels {
		if l == Outside {
			continue
		}
		if p := l.part(); p == begin || p == unit {
			first = i
		}
		if !l.opens() {
			names = append(names, Name{first, i + 1, l.Kind()})
		}
	}
	return names
}

// Gold returns the labels of the words of a text whose names are given.
func (t *Text) Gold(names []Name) []Label {
	labels := make([]Label, len(t.words))
	for _, n := range names {
		n.mark(labels)
	}
	return labels
}

// mark sets the labels of the words of a name.
func (n Name) mark(labels []Label) {
	if n.Last-n.First == 1 {
		labels[n.First] = label(n.Kind, unit)
		return
	}
	for i := n.First; i < n.Last; i++ {
		labels[i] = label(n.Kind, inside)
	}
	labels[n.First], labels[n.Last-1] = label(n.Kind, begin), label(n.Kind, last)
}

var padding = word{}

// at returns word i if it is in the sentence of w.
func (t *Text) at(w *word, i int) *word {
	if i < int(w.sentence) || i >= int(w.end) {
		return &padding
	}
	return &t.words[i]
}

// label returns the label before word i, by n words.
func (t *Text) labelBefore(w *word, i, n int) uint32 {
	if i-n < int(w.sentence) {
		return 99
	}
	return uint32(t.labels[i-n])
}

// bit returns 1 for true.
func bit(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// Features appends what the tagger sees of word i and around it. The labels of
// the words before it must be set.
func (t *Text) Features(i int, fs []uint32) []uint32 {
	c := &t.words[i]
	p2, p1, n1, n2 := t.at(c, i-2), t.at(c, i-1), t.at(c, i+1), t.at(c, i+2)
	l1, l2 := t.labelBefore(c, i, 1), t.labelBefore(c, i, 2)
	m := t.recall(i)
	place := bit(c.opens) | bit(c.titled)<<1
	seen := uint32(m.kind) | uint32(m.part)<<3 | uint32(m.many)<<6
	wit := bit(m.lower) | bit(m.proper)<<1
	var next memory
	if i+1 < int(c.end) {
		next = t.recall(i + 1)
	}
	runEnd, runStart := &t.words[c.runLast], &t.words[c.runFirst]
	beforeRun, afterRun := t.at(c, int(c.runFirst)-1), t.at(c, int(c.runLast)+1)
	runLen, runAt := uint32(min(c.runLast-c.runFirst, 4)), uint32(min(int32(i)-c.runFirst, 3))
	lists := uint32(c.phrase) | uint32(c.place)<<16
	f := model.Feature
	return append(fs,
		f(0, 0, 0, 0),
		f(1, c.Form, 0, 0),
		f(2, c.Folded, l1, 0),
		f(3, c.Suffix[2], uint32(c.Case), 0),
		f(4, c.Suffix[3], uint32(c.Case), 0),
		f(5, c.Prefix[2], uint32(c.Case), 0),
		f(6, c.Shape, place, 0),
		f(7, l1, l2, 0),
		f(8, c.Shape, l1, 0),
		f(9, p1.Folded, 0, 0),
		f(10, n1.Folded, 0, 0),
		f(11, p2.Folded, 0, 0),
		f(12, n2.Folded, 0, 0),
		f(13, p1.Folded, c.Folded, 0),
		f(14, c.Folded, n1.Folded, 0),
		f(15, p1.Folded, l1, uint32(c.Case)),
		f(16, n1.Folded, l1, uint32(c.Case)),
		f(17, p2.Folded, p1.Folded, 0),
		f(18, n1.Folded, n2.Folded, 0),
		f(19, uint32(p1.Case)<<8|uint32(c.Case)<<4|uint32(n1.Case), place, l1),
		f(20, c.tag, p1.tag, n1.tag),
		f(21, c.tag, l1, 0),
		f(22, c.tag, n1.tag, l1),
		f(23, p1.tag, c.tag, uint32(c.Case)),
		f(24, uint32(c.Cluster), 0, 0),
		f(25, uint32(c.Cluster), l1, 0),
		f(26, uint32(c.Cluster.Group(2)), l1, uint32(c.Case)),
		f(27, uint32(p1.Cluster), uint32(c.Case), 0),
		f(28, uint32(n1.Cluster), uint32(c.Case), 0),
		f(29, uint32(p1.Cluster.Group(2)), uint32(c.Cluster.Group(2)), uint32(n1.Cluster.Group(2))),
		f(30, uint32(p1.Cluster.Group(2)), l1, uint32(c.Case)),
		f(31, uint32(n1.Cluster.Group(2)), l1, uint32(c.Case)),
		f(32, uint32(p2.Cluster.Group(2)), uint32(p1.Cluster.Group(2)), uint32(c.Case)),
		f(33, uint32(n1.Cluster.Group(2)), uint32(n2.Cluster.Group(2)), uint32(c.Case)),
		f(34, lists, 0, uint32(c.Case)),
		f(35, lists, l1, bit(c.capital())),
		f(36, uint32(c.class), uint32(n1.class), bit(c.capital())|bit(n1.capital())<<1),
		f(37, uint32(p1.class), uint32(c.class), bit(c.capital())|bit(p1.capital())<<1),
		f(38, uint32(n1.class), l1, bit(n1.capital())),
		f(39, uint32(n1.phrase), uint32(n1.place), l1),
		f(40, seen, uint32(c.Case), 0),
		f(41, seen, l1, wit),
		f(42, wit, uint32(c.Case), place),
		f(43, wit, c.tag, l1),
		f(44, uint32(next.kind)|uint32(next.part)<<3, l1, bit(c.capital())|bit(n1.capital())<<1),
		f(45, runEnd.Folded, l1, bit(c.capital())),
		f(46, uint32(runEnd.class), l1, runAt),
		f(47, runStart.Folded, uint32(c.Case), runAt),
		f(48, uint32(runStart.class), uint32(c.Case), runAt),
		f(49, beforeRun.Folded, runAt, runLen),
		f(50, afterRun.Folded, runLen, l1),
		f(51, uint32(afterRun.Cluster.Group(2)), runLen, runAt),
		f(52, uint32(beforeRun.Cluster.Group(2)), runLen, runAt),
		f(53, runLen, runAt, l1),
		f(54, uint32(runEnd.Cluster.Group(2)), runAt, runLen),
		f(55, c.Folded, wit, place),
		f(56, c.Suffix[1], n1.Suffix[1], l1),
		f(57, c.Prefix[1], c.Suffix[2], uint32(c.Case)),
		f(58, bit(c.Case == model.Upper && t.initials[c.Folded]), l1, 0),
	)
}

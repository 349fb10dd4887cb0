package tag

import "github.com/hearsay-nlp/hearsay/internal/model"

// A Sentence is a sentence as the tagger sees it. It is for one goroutine at a time.
type Sentence struct {
	reader model.Reader
	words  []model.Word // with two words of padding on either side
	open   []uint8      // whether a straight mark stands open before the word
	style  style

	// IDs are the classes of the words so far, with two of padding before them.
	IDs []uint8
}

// style is how a sentence is capitalized, by which a headline's capitals say less.
type style uint32

const (
	plain style = iota
	titled
	shouted
)

// pad is the number of words that stand before and after the sentence's own.
const pad = 2

// noTag is the class of the padding.
const noTag = 63

// Reset looks at a sentence's words.
func (s *Sentence) Reset(words []string) {
	s.words, s.open, s.IDs = s.words[:0], s.open[:0], s.IDs[:0]
	for range pad {
		s.words = append(s.words, model.Word{})
		s.IDs = append(s.IDs, noTag)
	}
	open := uint8(0)
	for _, w := range words {
		s.words = append(s.words, s.reader.Read(w))
		s.open = append(s.open, open)
		if w == `"` {
			open ^= 1
		}
	}
	for range pad {
		s.words = append(s.words, model.Word{})
	}
	s.style = styleOf(s.words)
	if s.style != plain {
		for i := range s.words {
			s.words[i].Shape += uint32(s.style)
			s.words[i].Form = s.words[i].Folded
		}
	}
}

// styleOf tells headlines from running text: capitals throughout, or nearly all
// words of some length titled.
func styleOf(words []model.Word) style {
	lower, title, upper := 0, 0, 0
	for i := range words {
		switch words[i].Case {
		case model.Lower:
			lower++
		case model.Title, model.Mixed:
			title++
		case model.Upper:
			upper++
		}
	}
	switch {
	case upper > 2 && upper > 3*(lower+title):
		return shouted
	case title+upper > 3 && title+upper > 2*lower:
		return titled
	}
	return plain
}

// Features appends what the tagger sees of word i and around it. The classes of
// the words before it must stand in IDs.
func (s *Sentence) Features(i int, fs []uint32) []uint32 {
	w, at := s.words[i:i+2*pad+1], i+pad
	p2, p1, c, n1, n2 := &w[0], &w[1], &w[2], &w[3], &w[4]
	t1, t2 := uint32(s.IDs[at-1]), uint32(s.IDs[at-2])
	place := uint32(min(i, 1)) | uint32(s.style)<<1
	f := model.Feature
	return append(fs,
		f(0, 0, 0, 0),
		f(1, c.Form, 0, 0),
		f(2, c.Folded, 0, 0),
		f(3, c.Suffix[0], 0, 0),
		f(4, c.Suffix[1], 0, 0),
		f(5, c.Suffix[2], 0, 0),
		f(6, c.Suffix[3], 0, 0),
		f(7, c.Prefix[0], 0, 0),
		f(8, c.Prefix[2], 0, 0),
		f(9, c.Shape, place, 0),
		f(10, c.Suffix[2], c.Shape, 0),
		f(11, t1, 0, 0),
		f(12, t1, t2, 0),
		f(13, c.Folded, t1, 0),
		f(14, c.Folded, t1, t2),
		f(15, c.Suffix[2], t1, 0),
		f(16, c.Shape, t1, 0),
		f(17, p1.Folded, 0, 0),
		f(18, p2.Folded, 0, 0),
		f(19, n1.Folded, 0, 0),
		f(20, n2.Folded, 0, 0),
		f(21, p1.Suffix[2], 0, 0),
		f(22, n1.Suffix[2], 0, 0),
		f(23, n1.Suffix[1], c.Suffix[2], 0),
		f(24, n1.Suffix[2], t1, 0),
		f(25, n1.Folded, t1, 0),
		f(26, c.Shape, n1.Shape, 0),
		f(27, p1.Shape, c.Shape, 0),
		f(28, c.Folded, n1.Folded, 0),
		f(29, c.Folded, p1.Folded, 0),
		f(30, p1.Folded, n1.Folded, 0),
		f(31, c.Folded, n1.Suffix[2], 0),
		f(32, p1.Folded, t2, 0),
		f(33, c.Folded, uint32(s.open[i]), 0),
		f(34, uint32(c.Cluster), 0, 0),
		f(35, uint32(c.Cluster.Group(2)), c.Suffix[1], 0),
		f(36, uint32(c.Cluster.Group(2)), uint32(c.Case), 0),
		f(37, uint32(n1.Cluster), 0, 0),
		f(38, uint32(n1.Cluster.Group(2)), c.Folded, 0),
		f(39, uint32(p1.Cluster), 0, 0),
		f(40, uint32(p1.Cluster.Group(2)), c.Folded, 0),
		f(41, uint32(p1.Cluster.Group(2)), uint32(c.Cluster.Group(2)), uint32(n1.Cluster.Group(2))),
		f(42, uint32(c.Cluster.Group(2)), t1, 0),
		f(43, uint32(n1.Cluster.Group(2)), t1, c.Suffix[1]),
		f(44, uint32(c.Cluster.Group(1)), t1, t2),
		f(45, uint32(p2.Cluster.Group(2)), t1, 0),
		f(46, p2.Folded, p1.Folded, 0),
		f(47, n1.Folded, n2.Folded, 0),
		f(48, c.Prefix[1], 0, 0),
		f(49, uint32(p1.Case)<<8|uint32(c.Case)<<4|uint32(n1.Case), place, 0),
		f(50, uint32(c.Cluster), uint32(c.Case), place),
		f(51, uint32(n1.Cluster.Group(2)), uint32(n2.Cluster.Group(2)), t1),
		f(52, n1.Suffix[1], n2.Suffix[1], t1),
		f(53, uint32(n1.Cluster), c.Suffix[1], c.Shape),
	)
}

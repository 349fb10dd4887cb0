package entity

import "math"

// segment is a stretch of the text, up to the start of the next one, and the
// innermost mention that covers it, by its place in Index.mentions, or -1.
type segment struct{ start, mention int }

// segments cuts the text where mentions, which are in text order, start and end.
// Of mentions that overlap the one that starts last is the inner one. There are
// at most two segments a mention, and it takes linear time.
func segments(mentions []Mention) []segment {
	var cuts []segment
	var open []int // the inner ones last
	cut := func(at int) {
		s := segment{at, -1}
		if len(open) > 0 {
			s.mention = open[len(open)-1]
		}
		if n := len(cuts); n > 0 && cuts[n-1].start == at {
			cuts[n-1] = s
			return
		}
		cuts = append(cuts, s)
	}
	closeUntil := func(end int) {
		for len(open) > 0 && mentions[open[len(open)-1]].End <= end {
			at := mentions[open[len(open)-1]].End
			for len(open) > 0 && mentions[open[len(open)-1]].End <= at {
				open = open[:len(open)-1]
			}
			cut(at)
		}
	}
	for i, m := range mentions {
		if m.End <= m.Start {
			continue
		}
		closeUntil(m.Start)
		open = append(open, i)
		cut(m.Start)
	}
	closeUntil(math.MaxInt)
	return cuts
}

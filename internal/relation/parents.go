package relation

import "slices"

// Parents returns, for each relation, the index of the innermost relation whose
// content holds its cue, or -1. It goes through contents and cues from left to
// right, so it takes hardly more than linear time.
func Parents(found []Relation) []int {
	type content struct {
		Range
		of int
	}
	var contents []content
	cues := make([]int, len(found)) // relations in the order of their cues
	for i := range found {
		cues[i] = i
		for _, c := range found[i].Content {
			contents = append(contents, content{c, i})
		}
	}
	slices.SortStableFunc(contents, func(a, b content) int {
		if a.First != b.First {
			return a.First - b.First
		}
		return b.Last - a.Last
	})
	slices.SortStableFunc(cues, func(a, b int) int { return found[a].Cue.First - found[b].Cue.First })

	parents := make([]int, len(found))
	var open []content // those that start before the cue at hand and may hold it
	for _, i := range cues {
		cue := found[i].Cue
		for len(contents) > 0 && contents[0].First <= cue.First {
			open, contents = append(open, contents[0]), contents[1:]
		}
		for len(open) > 0 && open[len(open)-1].Last <= cue.First {
			open = open[:len(open)-1]
		}
		parents[i] = -1
		for k := len(open) - 1; k >= max(0, len(open)-deepest) && !cue.Empty(); k-- {
			if c := open[k]; c.of != i && c.Contains(cue) && !found[i].holds(found[c.of].Cue) {
				parents[i] = c.of
				break
			}
		}
	}
	return parents
}

// deepest is the number of contents in one another that Parents looks at.
const deepest = 40

// holds reports whether the tokens of r stand in the content of rel.
func (rel *Relation) holds(r Range) bool {
	return slices.ContainsFunc(rel.Content, func(c Range) bool { return c.Contains(r) })
}

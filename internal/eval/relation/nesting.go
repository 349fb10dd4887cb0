package main

import "fmt"

// links counts which relations stand in the contents of which others.
type links struct {
	annotated, found, right        int
	matchedAnnotated, matchedFound int // both of the pair are right
}

// count adds those of an article, whose relations are the results.
func (l *links) count(a article, results []result) {
	matched := map[int]bool{}
	for _, r := range results {
		matched[r.gold] = true
	}
	for i, x := range a.Attributions {
		if x.Parent == nil {
			continue
		}
		l.annotated++
		if matched[i] && matched[*x.Parent] {
			l.matchedAnnotated++
		}
	}
	for _, r := range results {
		if r.parent < 0 {
			continue
		}
		l.found++
		outer := results[r.parent].gold
		if r.gold < 0 || outer < 0 {
			continue
		}
		l.matchedFound++
		if p := a.Attributions[r.gold].Parent; p != nil && *p == outer {
			l.right++
		}
	}
}

// print prints precision, recall and F1, if there is anything annotated.
func (l *links) print() {
	if l.annotated == 0 {
		return
	}
	fmt.Printf("  nesting: P %.1f R %.1f F1 %.1f (%d right, %d found, %d annotated); among the matched: F1 %.1f (%d found, %d annotated)\n",
		share(l.right, l.found), share(l.right, l.annotated), share(2*l.right, l.found+l.annotated), l.right, l.found, l.annotated,
		share(2*l.right, l.matchedFound+l.matchedAnnotated), l.matchedFound, l.matchedAnnotated)
}

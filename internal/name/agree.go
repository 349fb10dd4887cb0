package name

// agree gives all names of a text that are written alike the kind that most of
// them have, that of the first where two kinds have as many.
func (t *Text) agree(names []Name) {
	counts := map[uint32]*[Misc + 1]int{}
	for _, n := range names {
		key := t.key(n)
		if counts[key] == nil {
			counts[key] = &[Misc + 1]int{}
		}
		counts[key][n.Kind]++
	}
	for i, n := range names {
		count := counts[t.key(n)]
		for k := Person; k <= Misc; k++ {
			if count[k] > count[names[i].Kind] {
				names[i].Kind = k
			}
		}
	}
}

// key returns the key of the words of a name.
func (t *Text) key(n Name) uint32 {
	var key uint32
	for i := n.First; i < n.Last; i++ {
		key = extend(key, t.words[i].Folded)
	}
	return key
}

package name

// kinds counts the names of each kind that are written alike.
type kinds [Misc + 1]int

// most returns the kind that most of them have.
func (c *kinds) most() Kind {
	most := Person
	for k := Person; k <= Misc; k++ {
		if c[k] > c[most] {
			most = k
		}
	}
	return most
}

// agree gives all names of a text that are written alike the kind that most of
// them have; one whose kind as many have keeps it.
func (t *Text) agree(names []Name) {
	counts := t.count(names)
	for i, n := range names {
		c := counts[t.key(n)]
		if k := c.most(); c[k] > c[n.Kind] {
			names[i].Kind = k
		}
	}
}

// count counts the kinds of the names by the key of their words.
func (t *Text) count(names []Name) map[uint32]*kinds {
	counts := map[uint32]*kinds{}
	for _, n := range names {
		key := t.key(n)
		if counts[key] == nil {
			counts[key] = new(kinds)
		}
		counts[key][n.Kind]++
	}
	return counts
}

// key returns the key of the words of a name.
func (t *Text) key(n Name) uint32 {
	var key uint32
	for i := n.First; i < n.Last; i++ {
		key = extend(key, t.words[i].Folded)
	}
	return key
}

package hearsay

import (
	"iter"
	"slices"
)

// link is what a document keeps of a token's place in its sentence's tree, apart
// from its head. -1 is none.
type link struct {
	child, next int32 // first child; next child of the same head
	first, last int32 // of the token and all below it, last included
}

// Children yields the tokens whose head is token i, in text order. Here and in the
// other methods about the tree, i and j must be from 0 to NumTokens()-1; any other
// number panics, as it does in Token.
func (d *Document) Children(i int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for c := d.links[i].child; c >= 0; c = d.links[c].next {
			if !yield(int(c)) {
				return
			}
		}
	}
}

// Ancestors yields the head of token i, the head of that, and so on up to the
// root of the sentence.
func (d *Document) Ancestors(i int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for h := d.tokens[i].Head; h >= 0 && yield(h); h = d.tokens[h].Head {
		}
	}
}

// Extent returns the range of tokens that token i and all below it in the tree
// cover: those numbered first up to, not including, last. In the projective trees
// of the built-in parser all of them belong to it.
func (d *Document) Extent(i int) (first, last int) {
	return int(d.links[i].first), int(d.links[i].last) + 1
}

// Subtree returns the span of Extent.
func (d *Document) Subtree(i int) Span {
	first, last := d.Extent(i)
	return Span{d.tokens[first].Start, d.tokens[last-1].End}
}

// Common returns the lowest token in the tree that is each of i and j or above it,
// or -1 if there is none, as for tokens of two sentences. It takes time in
// proportion to their depth.
func (d *Document) Common(i, j int) int {
	for deep := d.depth(i) - d.depth(j); deep != 0; {
		if deep > 0 {
			i, deep = d.tokens[i].Head, deep-1
		} else {
			j, deep = d.tokens[j].Head, deep+1
		}
	}
	for i != j {
		i, j = d.tokens[i].Head, d.tokens[j].Head
	}
	return i
}

// Path yields the tokens on the way from token i to token j through the tree, both
// included: up to what they have in Common, then down. It yields nothing if they
// have nothing in common.
func (d *Document) Path(i, j int) iter.Seq[int] {
	return func(yield func(int) bool) {
		top := d.Common(i, j)
		if top < 0 {
			return
		}
		for ; i != top; i = d.tokens[i].Head {
			if !yield(i) {
				return
			}
		}
		for down := d.depth(j) - d.depth(top); down >= 0; down-- {
			at := j
			for range down {
				at = d.tokens[at].Head
			}
			if !yield(at) {
				return
			}
		}
	}
}

// depth returns how many tokens are above token i.
func (d *Document) depth(i int) int {
	n := 0
	for h := d.tokens[i].Head; h >= 0; h = d.tokens[h].Head {
		n++
	}
	return n
}

// linker makes the links of one sentence after another, in room used again.
type linker struct {
	base    int // number of the sentence's first token
	heads   []int
	links   []link
	pending []int // by token: children whose links are not complete, or done
}

const done = -1

// link fills links from heads, which count within the sentence, and first sets
// those heads to -1 that are no other token of it or close a circle. It takes linear
// time: tokens are merged into their heads from the leaves up, and those that this
// never reaches are circles.
func (l *linker) link(base int, heads []int, links []link) {
	l.base, l.heads, l.links, l.pending = base, heads, links, l.pending[:0]
	for i := range heads {
		at := int32(base + i)
		links[i] = link{child: -1, next: -1, first: at, last: at}
		l.pending = append(l.pending, 0)
	}
	for i, h := range heads {
		if h < 0 || h >= len(heads) || h == i {
			heads[i] = -1
		} else {
			l.pending[h]++
		}
	}
	for i := range heads {
		l.merge(i)
	}
	for i, h := range heads {
		if l.pending[i] != done {
			heads[i] = -1
			l.pending[h]--
			l.merge(h)
		}
	}
	for i, h := range slices.Backward(heads) {
		if h >= 0 {
			links[i].next, links[h].child = links[h].child, int32(base+i)
		}
	}
}

// merge adds token i to the extent of its head if all below i has been added to
// its own, and so on upwards.
func (l *linker) merge(i int) {
	for i >= 0 && l.pending[i] == 0 {
		l.pending[i] = done
		h := l.heads[i]
		if h >= 0 {
			of, from := &l.links[h], &l.links[i]
			of.first, of.last = min(of.first, from.first), max(of.last, from.last)
			l.pending[h]--
		}
		i = h
	}
}

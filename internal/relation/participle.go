package relation

import (
	"slices"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
)

// What shows that a word which the tagger takes for a participle is the finite verb of its
// clause: that has no other.

// contrasts reports whether the participle at token i is the only verb of a clause that
// "while" or the like, or a semicolon, opens with a subject of its own, so that it must be
// its finite verb.
func (r *reader) contrasts(i int) bool {
	const reach = 12
	first := i - 1
	for ; first >= 0 && i-first < reach; first-- {
		opens := r.lower[first] == ";"
		if tag := r.tag[first]; !opens && (IsFinite(tag) || tag == "VBN" || tag == "VBG" || tag == "." || tag == ",") {
			return false
		}
		switch r.lower[first] {
		case "while", "whereas", "although", "though":
			opens = true
		}
		if opens {
			return first < i-1 && !r.finiteAhead(i+1) && strings.HasPrefix(r.tag[i-1], "NN") && i+1 < len(r.tag) && r.lower[i+1] != "by"
		}
	}
	return false
}

// lone reports whether the participle at token i is the only verb of a clause with a noun
// phrase before it, and what follows is no complement of a passive: “the museum proposed
// returning it”, “both sides traded accusations”.
func (r *reader) lone(i int) bool {
	t := r.doc.Token(i)
	if i == 0 || i+1 >= len(r.tag) || t.Head < 0 || !strings.HasPrefix(r.tag[i-1], "NN") || r.lower[r.sentenceOf(i).Last-1] != "." && !r.mark[r.sentenceOf(i).Last-1] {
		return false
	}
	h := r.doc.Token(t.Head)
	if h.Rel != "root" && h.Rel != "conj" && !(h.Rel == "nsubj" && r.tag[h.Head] == "CC") || !strings.HasPrefix(r.tag[t.Head], "NN") {
		return false
	}
	if r.finiteBefore(i) {
		return false
	}
	switch {
	case t.Rel == "amod":
		return t.Head > i && r.tag[i-1] == "NNS"
	case t.Rel != "acl" || t.Head > i || r.capital(i):
		return false
	case r.tag[i+1] == "VBG":
		return true
	}
	return r.lower[i+1] == "that" && slices.ContainsFunc(lexicon.VerbCues(r.lower[i]), func(e *lexicon.Cue) bool {
		return e.Frames.Has(lexicon.Clause|lexicon.That) && !e.Frames.Has(lexicon.ToldClause) && len(e.Rest()) == 0
	})
}

// joinedPast reports whether the participle at token i, right behind the noun that is the root
// of its sentence, is joined to a verb in the past: "The port | apologized for it and pledged to".
func (r *reader) joinedPast(i int) bool {
	t := r.doc.Token(i)
	if i == 0 || t.Rel != "acl" || t.Head != i-1 || r.doc.Token(t.Head).Rel != "root" || !strings.HasPrefix(r.tag[t.Head], "NN") || len(lexicon.VerbCues(r.lower[i])) == 0 {
		return false
	}
	const most = 12 // children looked at, so that time stays linear
	n := 0
	for c := range r.doc.Children(t.Head) {
		if n++; n > most {
			return false
		}
		if c > i && r.doc.Token(c).Rel == "conj" && r.tag[c] == "VBD" {
			return r.before(c, "and", "but") && !r.finiteBefore(i)
		}
	}
	return false
}

// overdue reports whether the participle at token i must be the verb of the noun that is the root
// of its sentence, which has none but that of its relative clause: "Shops that had hoped for snow
// | blamed rain".
func (r *reader) overdue(i int) bool {
	const reach = 20
	root := r.doc.Sentence(r.doc.SentenceAt(r.doc.Token(i).Start)).Root
	if root < 0 || i <= root+3 || i > root+reach || !strings.HasPrefix(r.tag[root], "NN") || !strings.HasPrefix(r.tag[root+1], "W") ||
		!strings.HasPrefix(r.tag[i-1], "NN") || len(lexicon.VerbCues(r.lower[i])) == 0 || r.finiteBefore(root) || r.finiteAhead(i+1) {
		return false
	}
	if next := r.tag[min(i+1, len(r.tag)-1)]; !strings.HasPrefix(next, "NN") && next != "DT" && next != "PRP$" && next != "TO" && r.lower[min(i+1, len(r.tag)-1)] != "that" {
		return false
	}
	verbs := 0
	for k := root + 2; k < i; k++ {
		if r.tag[k] == "," {
			return false
		}
		if IsFinite(r.tag[k]) {
			verbs++
		}
	}
	return verbs == 1
}

// resumed reports whether the participle at token i stands behind the comma that ends a
// relative clause, and the sentence, whose subject is its root, has no other verb: “Reed,
// whose consent is needed, | called on both sides”.
func (r *reader) resumed(i int) bool {
	const reach = 30
	root := r.doc.Sentence(r.doc.SentenceAt(r.doc.Token(i).Start)).Root
	if !r.before(i, ",") || r.doc.Token(i).Rel != "acl" || root < 0 || !strings.HasPrefix(r.tag[root], "NN") || len(lexicon.VerbCues(r.lower[i])) == 0 || r.finiteAhead(i+1) {
		return false
	}
	for k := i - 2; k > root && k > i-reach; k-- {
		if r.tag[k] == "," {
			return strings.HasPrefix(r.tag[k+1], "W") && !r.finiteBefore(k)
		}
	}
	return false
}

// finiteBefore reports whether a finite verb stands before token i in its clause, which a comma
// and a conjunction open or else the sentence does.
func (r *reader) finiteBefore(i int) bool {
	const reach = 60 // so that time stays linear
	first := r.sentenceOf(i).First
	for k := i - 1; k >= first && k > i-reach; k-- {
		if IsFinite(r.tag[k]) {
			return true
		}
		if k > first && r.tag[k] == "CC" && r.tag[k-1] == "," {
			return false
		}
	}
	return i-first > reach
}

// finiteAhead reports whether a finite verb stands from token i on before a comma or stop.
func (r *reader) finiteAhead(i int) bool {
	const reach = 25
	for k := i; k < len(r.tag) && k < i+reach; k++ {
		switch tag := r.tag[k]; {
		case IsFinite(tag):
			return true
		case tag == "," || tag == "." || tag == ":":
			return false
		}
	}
	return false
}

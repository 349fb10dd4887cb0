package lexicon

import (
	"fmt"
	"iter"
	"strings"
)

// row is a line of a list: the section that it stands in and its fields, which
// "|" divides.
type row struct {
	section string
	fields  []string
}

// field returns the i-th field, or "" where the line has none.
func (r row) field(i int) string {
	if i < len(r.fields) {
		return r.fields[i]
	}
	return ""
}

// items returns the parts of the i-th field, which commas divide.
func (r row) items(i int) []string {
	var out []string
	for item := range strings.SplitSeq(r.field(i), ",") {
		if item = strings.TrimSpace(item); item != "" {
			out = append(out, item)
		}
	}
	return out
}

// rows yields the lines of a list but for comments ("#") and section heads.
func rows(text string) iter.Seq[row] {
	return func(yield func(row) bool) {
		section := ""
		for line := range strings.Lines(text) {
			line = strings.TrimSpace(line)
			switch {
			case line == "" || line[0] == '#':
				continue
			case line[0] == '[':
				section = strings.Trim(line, "[]")
				continue
			}
			r := row{section: section}
			for f := range strings.SplitSeq(line, "|") {
				r.fields = append(r.fields, strings.TrimSpace(f))
			}
			if !yield(r) {
				return
			}
		}
	}
}

// Gender is the gender that a word tells: none, one or both.
type Gender uint8

// The genders.
const (
	Masculine Gender = 1 << iota
	Feminine
)

// gender reads "m", "f" or "".
func gender(s string) Gender {
	switch s {
	case "":
		return 0
	case "m":
		return Masculine
	case "f":
		return Feminine
	}
	panic(fmt.Sprintf("lexicon: gender %q", s))
}

// Set returns the words of a list that white space divides.
func Set(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[w] = true
	}
	return set
}

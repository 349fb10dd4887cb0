package main

import (
	"bufio"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
)

// Sentence is a sentence with its gold tags.
type Sentence struct{ Words, Tags []string }

// readTreebank reads a CoNLL-U file.
func readTreebank(path string) ([]Sentence, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var all []Sentence
	var cur Sentence
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		c := strings.Split(lines.Text(), "\t")
		switch {
		case lines.Text() == "":
			all, cur = append(all, cur), Sentence{}
		case len(c) < 10 || strings.ContainsAny(c[0], "-."):
		default:
			cur.Words = append(cur.Words, c[1])
			cur.Tags = append(cur.Tags, c[4])
		}
	}
	return all, lines.Err()
}

// tagNames returns the tags seen, sorted.
func tagNames(all []Sentence) []string {
	var names []string
	for _, s := range all {
		names = append(names, s.Tags...)
		slices.Sort(names)
		names = slices.Compact(names)
	}
	return names
}

func varied(all []Sentence, rng *rand.Rand) []Sentence {
	var more []Sentence
	for _, s := range all {
		if rng.Float64() >= *vary {
			continue
		}
		v := Sentence{slices.Clone(s.Words), slices.Clone(s.Tags)}
		how := rng.IntN(3)
		for i, w := range v.Words {
			switch {
			case how == 0:
				v.Words[i] = strings.ToUpper(w)
			case how == 1 && w[0] >= 'a' && w[0] <= 'z' && len(w) > 3:
				v.Words[i] = strings.ToUpper(w[:1]) + w[1:]
			}
			if w == `"` && v.Tags[i] == "``" {
				v.Words[i] = "“"
			}
			if w == `"` && v.Tags[i] == "''" {
				v.Words[i] = "”"
			}
			if w == `'` && v.Tags[i] == "``" {
				v.Words[i] = "‘"
			}
		}
		more = append(more, v)
	}
	return more
}

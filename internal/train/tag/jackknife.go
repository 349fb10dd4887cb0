package main

import (
	"bufio"
	"os"
	"path/filepath"

	"github.com/hearsay-nlp/hearsay/internal/tag"
)

// jackknife writes to folder the tags that the parser is trained on: NAME.tags for
// each treebank, a tag a line, an empty line after each sentence. Training text is
// tagged in so many parts, each by a tagger that learned from the others, since a
// tagger errs less on what it has learned from than it will in use. Development
// text gets the tags of the embedded tagger.
func jackknife(folder string, folds int) {
	const ewt, gum = "en_ewt-ud-train", "en_gum-perm-train"
	sizes := []int{len(readAll(ewt)), len(readAll(gum))}
	train := readAll(ewt, gum)
	tags := make([][]string, 0, len(train))
	for k := range folds {
		from, to := k*len(train)/folds, (k+1)*len(train)/folds
		rest := append(append([]Sentence(nil), train[:from]...), train[to:]...)
		t, _ := learn(rest)
		tags = append(tags, tagged(t, train[from:to])...)
	}
	writeTags(folder, ewt, tags[:sizes[0]])
	writeTags(folder, gum, tags[sizes[0]:])
	for _, name := range []string{"en_ewt-ud-dev", "en_gum-perm-dev"} {
		writeTags(folder, name, tagged(tag.English(), readAll(name)))
	}
}

func tagged(t *tag.Tagger, all []Sentence) [][]string {
	tags := make([][]string, len(all))
	for i, s := range all {
		tags[i] = t.Tag(s.Words, nil)
	}
	return tags
}

func writeTags(folder, name string, all [][]string) {
	f, err := os.Create(filepath.Join(folder, name+".tags"))
	check(err)
	w := bufio.NewWriter(f)
	for _, tags := range all {
		for _, t := range tags {
			w.WriteString(t + "\n")
		}
		w.WriteString("\n")
	}
	check(w.Flush())
	check(f.Close())
}

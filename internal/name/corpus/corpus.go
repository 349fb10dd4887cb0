// Package corpus reads texts in which people, or programs, marked names, for the
// programs that train and measure the tagger of names.
package corpus

import (
	"bufio"
	"fmt"
	"os"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/name"
	"github.com/hearsay-nlp/hearsay/internal/tag"
)

// Text is a text cut into words, with the names that are marked in it.
type Text struct {
	ID    string
	Input name.Input
	Names []name.Name
	// Glued says of each word whether no space stands before it, where the corpus
	// tells; it is nil elsewhere.
	Glued []bool
	// Careful is set where people marked the names of the text with care.
	Careful bool
	// Misc is false where the corpus does not mark names that are of no person,
	// organization or place.
	Misc bool
}

// add appends a sentence with a label for each word, as "PER" or "", and whether
// the word starts a name.
func (t *Text) add(words []string, kinds []name.Kind, starts []bool) {
	first := len(t.Input.Words)
	t.Input.Words = append(t.Input.Words, words...)
	t.Input.Tags = tag.English().Tag(words, t.Input.Tags)
	t.Input.Ends = append(t.Input.Ends, len(t.Input.Words))
	for i, k := range kinds {
		switch {
		case k == name.None:
		case i > 0 && k == kinds[i-1] && !starts[i]:
			t.Names[len(t.Names)-1].Last++
		default:
			t.Names = append(t.Names, name.Name{First: first + i, Last: first + i + 1, Kind: k})
		}
	}
}

// glue notes how the last words, a sentence, are written in its text.
func (t *Text) glue(words []string, sentence string) {
	at := 0
	for _, w := range words {
		i := strings.Index(sentence[at:], w)
		t.Glued = append(t.Glued, i == 0 && at > 0)
		if i >= 0 {
			at += i + len(w)
		}
	}
}

// kinds gives the kind of name that the labels of the corpora stand for.
var kinds = map[string]name.Kind{
	"PER": name.Person, "ORG": name.Organization, "LOC": name.Place, "MISC": name.Misc,
	"PERSON": name.Person, "ORGANIZATION": name.Organization, "LOCATION": name.Place,
	"person": name.Person, "location": name.Place, "corporation": name.Organization, "group": name.Organization,
	"product": name.Misc, "creative-work": name.Misc,
}

// Columns reads a file of words and labels, a word a line, in the columns that
// are named. Labels are B-, I- and O; a name of the old scheme starts with I-.
// A file without documents gives a Text for every sentence.
func Columns(path string, word, label int, misc bool) ([]Text, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	r := columns{word: word, label: label, misc: misc}
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		if err := r.line(lines.Text()); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, n, err)
		}
	}
	r.endSentence()
	r.endText()
	return r.texts, lines.Err()
}

// columns is a file being read.
type columns struct {
	word, label int
	misc        bool
	documents   bool // the file says where documents start
	texts       []Text
	text        Text
	words       []string
	kinds       []name.Kind
	starts      []bool
	sentence    string // as written, where the file gives it
}

func (r *columns) line(line string) error {
	switch {
	case strings.HasPrefix(line, "-DOCSTART-"):
		r.startText()
		return nil
	case strings.HasPrefix(line, "# newdoc"):
		r.startText()
		_, r.text.ID, _ = strings.Cut(line, "= ")
		return nil
	case strings.HasPrefix(line, "# ") && strings.Contains(line, " = "):
		if text, ok := strings.CutPrefix(line, "# text = "); ok {
			r.sentence = text
		}
		return nil
	case strings.TrimSpace(line) == "":
		r.endSentence()
		return nil
	}
	fields := strings.Split(line, "\t")
	if len(fields) == 1 {
		fields = strings.Split(line, " ")
	}
	if len(fields) <= max(r.word, r.label) {
		return fmt.Errorf("%d columns", len(fields))
	}
	r.words = append(r.words, fields[r.word])
	mark, kind, _ := strings.Cut(fields[r.label], "-")
	r.kinds = append(r.kinds, kinds[kind])
	r.starts = append(r.starts, mark == "B")
	return nil
}

// startText ends the text so far, and notes that the file has documents.
func (r *columns) startText() {
	r.documents = true
	r.endSentence()
	r.endText()
}

func (r *columns) endSentence() {
	if len(r.words) > 0 {
		r.text.add(r.words, r.kinds, r.starts)
		if r.sentence != "" {
			r.text.glue(r.words, r.sentence)
		}
	}
	r.words, r.kinds, r.starts, r.sentence = nil, nil, nil, ""
	if !r.documents {
		r.endText()
	}
}

func (r *columns) endText() {
	if len(r.text.Input.Words) > 0 {
		r.text.Misc = r.misc
		r.texts = append(r.texts, r.text)
	}
	r.text = Text{}
}

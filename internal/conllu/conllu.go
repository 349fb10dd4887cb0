// Package conllu reads treebanks in the CoNLL-U format of Universal
// Dependencies (universaldependencies.org/format), for training and measuring.
package conllu

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
)

// Word is a syntactic word: a line with a number of its own.
type Word struct {
	Form, Lemma, UPOS, XPOS string
	Head                    int // index of the head in the sentence, from 0; -1 for the root
	Rel                     string
	// Joined is set where no space follows the word in the text.
	Joined bool
}

// Sentence is a sentence of a treebank.
type Sentence struct {
	Doc       string // the document's id
	Text      string // as the treebank gives it
	Paragraph bool   // it starts a paragraph
	Words     []Word
}

// Read reads the sentences of a file. The words of a multiword token ("don't")
// follow one another as if written without a space; empty nodes are left out.
func Read(path string) ([]Sentence, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var all []Sentence
	r := reader{}
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for n := 1; lines.Scan(); n++ {
		if err := r.line(lines.Text()); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, n, err)
		}
		if lines.Text() == "" && len(r.cur.Words) > 0 {
			all = append(all, r.cur)
			r.cur, r.last = Sentence{Doc: r.cur.Doc}, 0
		}
	}
	return all, lines.Err()
}

// reader holds the sentence at hand.
type reader struct {
	cur    Sentence
	last   int  // number of the last word of a multiword token, or 0
	joined bool // no space follows that token
}

func (r *reader) line(line string) error {
	switch {
	case line == "":
		return nil
	case line[0] == '#':
		r.comment(line)
		return nil
	}
	c := strings.Split(line, "\t")
	if len(c) != 10 {
		return fmt.Errorf("%d columns, want 10", len(c))
	}
	joined := strings.Contains(c[9], "SpaceAfter=No")
	if _, last, ok := strings.Cut(c[0], "-"); ok {
		n, err := strconv.Atoi(last)
		r.last, r.joined = n, joined
		return err
	}
	if strings.Contains(c[0], ".") {
		return nil
	}
	number, err := strconv.Atoi(c[0])
	if err != nil {
		return err
	}
	head, err := strconv.Atoi(c[6])
	if err != nil {
		return err
	}
	if number < r.last {
		joined = true
	} else if number == r.last {
		joined = r.joined
	}
	r.cur.Words = append(r.cur.Words, Word{c[1], c[2], c[3], c[4], head - 1, c[7], joined})
	return nil
}

func (r *reader) comment(line string) {
	switch key, value, _ := strings.Cut(strings.TrimPrefix(line, "# "), " = "); {
	case key == "newdoc id":
		r.cur.Doc, r.cur.Paragraph = value, true
	case strings.HasPrefix(key, "newpar"):
		r.cur.Paragraph = true
	case key == "text":
		r.cur.Text = value
	}
}

// Forms returns the words as written.
func (s *Sentence) Forms() []string {
	return s.each(func(w *Word) string { return w.Form })
}

// Tags returns the words' XPOS: for English, Penn Treebank tags.
func (s *Sentence) Tags() []string {
	return s.each(func(w *Word) string { return w.XPOS })
}

func (s *Sentence) each(get func(*Word) string) []string {
	all := make([]string, len(s.Words))
	for i := range s.Words {
		all[i] = get(&s.Words[i])
	}
	return all
}

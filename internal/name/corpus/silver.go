package corpus

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"

	"github.com/hearsay-nlp/hearsay/internal/name"
)

// silverToken is [start, end, part of speech, lemma, label].
type silverToken struct {
	start, end int
	label      string
}

func (t *silverToken) UnmarshalJSON(b []byte) error {
	var pos, lemma string
	return json.Unmarshal(b, &[]any{&t.start, &t.end, &pos, &lemma, &t.label})
}

// Silver reads the articles of PolNeAR with the names that a program marked in
// them. Words with hyphens are cut as the treebanks cut them.
func Silver(data string) ([]Text, error) {
	articles, err := articles(filepath.Join(data, "polnear", "train.jsonl"))
	if err != nil {
		return nil, err
	}
	f, err := os.Open(filepath.Join(data, "polnear", "silver_tokens_train.jsonl.gz"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(bufio.NewReader(f))
	if err != nil {
		return nil, err
	}
	var texts []Text
	for dec := json.NewDecoder(z); dec.More(); {
		var doc struct {
			ID        string
			Sentences [][]silverToken
		}
		if err := dec.Decode(&doc); err != nil {
			return nil, err
		}
		texts = append(texts, silverText(doc.ID, articles[doc.ID], doc.Sentences))
	}
	return texts, nil
}

// articles reads the texts of a file of articles by their ids.
func articles(path string) (map[string]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	texts := map[string]string{}
	for dec := json.NewDecoder(bufio.NewReader(f)); dec.More(); {
		var doc struct{ ID, Text string }
		if err := dec.Decode(&doc); err != nil {
			return nil, err
		}
		texts[doc.ID] = doc.Text
	}
	return texts, nil
}

func silverText(id, article string, sentences [][]silverToken) Text {
	text := Text{ID: id, Misc: true}
	for _, tokens := range sentences {
		var words []string
		var ks []name.Kind
		for _, t := range tokens {
			for _, w := range cutHyphens(article[t.start:t.end]) {
				words = append(words, w)
				ks = append(ks, kinds[t.label])
			}
		}
		if len(words) > 0 {
			text.add(words, ks, make([]bool, len(words)))
		}
	}
	return text
}

// cutHyphens cuts "Ohio-based" into "Ohio", "-" and "based".
func cutHyphens(w string) []string {
	if len(w) < 3 || !strings.Contains(w, "-") || strings.ContainsAny(w, "/@.") || strings.HasPrefix(w, "-") {
		return []string{w}
	}
	var parts []string
	for p := range strings.SplitAfterSeq(w, "-") {
		if q, ok := strings.CutSuffix(p, "-"); ok {
			if q != "" {
				parts = append(parts, q)
			}
			p = "-"
		}
		if p != "" {
			parts = append(parts, p)
		}
	}
	return parts
}

package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
)

// coreference is a document of GUM with its clusters of mentions.
type coreference struct {
	ID, Split, Genre, Text string
	Mentions               []struct {
		S, E          int
		Cluster, Kind string
	}
}

// links counts pronouns of the third person that are tied to what is named or
// described before them.
type links struct{ gold, made, right int }

func (l links) String() string {
	m := mentions{l.gold, l.made, l.right, 0}
	return m.String()
}

// measureLinks prints the links of GUM's written genres, of its dev documents
// and of all others, by the pronoun's number and gender.
func measureLinks(data string, show int) error {
	f, err := os.Open(filepath.Join(data, "entities", "gum.jsonl"))
	if err != nil {
		return err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 64<<20)
	counts := map[string]*links{}
	for lines.Scan() {
		var c coreference
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			return err
		}
		switch c.Genre {
		case "conversation", "vlog", "speech", "court":
			continue
		}
		for _, group := range []string{"he, she", "it", "they", "all"} {
			if counts[c.Split+" "+group] == nil {
				counts[c.Split+" "+group] = &links{}
			}
		}
		c.add(counts, show)
	}
	for _, split := range []string{"train", "dev"} {
		for _, group := range []string{"he, she", "it", "they", "all"} {
			fmt.Printf("GUM %-5s %-7s %s\n", split, group, counts[split+" "+group])
		}
	}
	return lines.Err()
}

// groups gives the pronouns that are counted together.
var groups = map[string]string{
	"he": "he, she", "him": "he, she", "his": "he, she", "himself": "he, she", "she": "he, she", "her": "he, she", "herself": "he, she",
	"it": "it", "its": "it", "itself": "it", "they": "they", "them": "they", "their": "they", "themselves": "they",
}

// add counts the pronouns of one document.
func (c *coreference) add(counts map[string]*links, show int) {
	index := entity.Find(hearsay.Parse(c.Text))
	clusters := map[int]string{} // by the end of the mention, for those with no pronoun
	pronouns := map[int]string{}
	named := map[string]bool{}
	for _, m := range c.Mentions {
		if m.Kind == "pron" {
			pronouns[m.S] = m.Cluster
		} else {
			clusters[m.E] = m.Cluster
		}
	}
	count := func(word string, do func(*links)) {
		do(counts[c.Split+" "+groups[word]])
		do(counts[c.Split+" all"])
	}
	for _, m := range c.Mentions {
		word := strings.ToLower(c.Text[m.S:m.E])
		if m.Kind != "pron" {
			named[m.Cluster] = true
		} else if groups[word] != "" && named[m.Cluster] {
			count(word, func(l *links) { l.gold++ })
		}
	}
	for _, e := range index.All() {
		before := ""
		for _, m := range e.Mentions {
			word := strings.ToLower(m.Text)
			switch {
			case m.Form != entity.Pronoun:
				if k := clusters[m.End]; k != "" {
					before = k
				}
			case groups[word] == "" || pronouns[m.Start] == "" || !named[pronouns[m.Start]]:
			default:
				count(word, func(l *links) { l.made++ })
				if pronouns[m.Start] == before {
					count(word, func(l *links) { l.right++ })
				} else if show > 0 {
					fmt.Printf("link %s %q: %q at %d: %s\n", c.ID, m.Text, e.Name, m.Start, strings.ReplaceAll(c.Text[max(0, m.Start-100):min(len(c.Text), m.End+30)], "\n", " "))
				}
			}
		}
	}
}

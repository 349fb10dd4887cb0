package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/entity"
	"github.com/hearsay-nlp/hearsay/internal/jsonl"
)

// coreference is a document of GUM with its clusters of mentions.
type coreference struct {
	ID, Split, Genre, Text string
	Mentions               []struct {
		S, E                int
		Cluster, Kind, Type string
		Head                [][2]int // its words
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
	counts := map[string]*links{}
	dev := newClusters()
	err := jsonl.Each(filepath.Join(data, "entities", "gum.jsonl"), func(c coreference) {
		switch c.Genre {
		case "conversation", "vlog", "speech", "court":
			return
		}
		for _, group := range []string{"he, she", "it", "they", "all"} {
			if counts[c.Split+" "+group] == nil {
				counts[c.Split+" "+group] = &links{}
			}
		}
		c.add(counts, show)
		if c.Split == "dev" {
			dev.add(&c)
		}
	})
	for _, split := range []string{"train", "dev"} {
		for _, group := range []string{"he, she", "it", "they", "all"} {
			fmt.Printf("GUM %-5s %-7s %s\n", split, group, counts[split+" "+group])
		}
	}
	dev.print("GUM dev  ")
	return err
}

// groups gives the pronouns that are counted together.
var groups = map[string]string{
	"he": "he, she", "him": "he, she", "his": "he, she", "himself": "he, she", "she": "he, she", "her": "he, she", "herself": "he, she",
	"it": "it", "its": "it", "itself": "it", "they": "they", "them": "they", "their": "they", "themselves": "they",
}

// gold is what GUM says of the mentions of a document.
type gold struct {
	pronouns map[int]string // the clusters of pronouns by their start
	others   *aligner       // finds other mentions
	named    map[string]bool
}

// add counts the pronouns of one document.
func (c *coreference) add(counts map[string]*links, show int) {
	g := gold{map[int]string{}, newAligner(c), map[string]bool{}}
	for _, m := range c.Mentions {
		word := strings.ToLower(c.Text[m.S:m.E])
		switch {
		case m.Kind != "pron":
			g.named[m.Cluster] = true
			continue
		case groups[word] != "" && g.named[m.Cluster]:
			c.count(counts, word, func(l *links) { l.gold++ })
		}
		g.pronouns[m.S] = m.Cluster
	}
	for _, e := range entity.Find(hearsay.Parse(c.Text)).All() {
		c.addEntity(e, g, counts, show)
	}
}

// count does to the counts that a pronoun belongs to.
func (c *coreference) count(counts map[string]*links, word string, do func(*links)) {
	do(counts[c.Split+" "+groups[word]])
	do(counts[c.Split+" all"])
}

// addEntity counts the pronouns that were tied to an entity.
func (c *coreference) addEntity(e entity.Entity, g gold, counts map[string]*links, show int) {
	before := ""
	for _, m := range e.Mentions {
		if m.Form != entity.Pronoun {
			if id, ok := g.others.take(m.Span); ok && c.Mentions[id].Kind != "pron" {
				before = c.Mentions[id].Cluster
			}
			continue
		}
		word, cluster := strings.ToLower(m.Text), g.pronouns[m.Start]
		if groups[word] == "" || !g.named[cluster] {
			continue
		}
		c.count(counts, word, func(l *links) { l.made++ })
		if cluster == before {
			c.count(counts, word, func(l *links) { l.right++ })
		} else if show > 0 {
			fmt.Printf("link %s %q: %q at %d: %s\n", c.ID, m.Text, e.Name, m.Start,
				strings.ReplaceAll(c.Text[max(0, m.Start-100):min(len(c.Text), m.End+30)], "\n", " "))
		}
	}
}

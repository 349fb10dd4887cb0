package syntax

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestCoarse(t *testing.T) {
	tests := []struct{ word, tag, rel, want string }{
		{"said", "VBD", "root", "VERB"},
		{"was", "VBD", "cop", "AUX"},
		{"been", "VBN", "aux:pass", "AUX"},
		{"that", "IN", "mark", "SCONJ"},
		{"of", "IN", "case", "ADP"},
		{"that", "DT", "det", "DET"},
		{"that", "DT", "obj", "PRON"},
		{"which", "WDT", "nsubj", "PRON"},
		{"Not", "RB", "advmod", "PART"},
		{"n’t", "RB", "advmod", "PART"},
		{"often", "RB", "advmod", "ADV"},
		{"Nobody", "NN", "nsubj", "PRON"},
		{"something", "NN", "obj", "PRON"},
		{"no", "DT", "det", "DET"},
		{"Supreme", "NNP", "amod", "ADJ"},
		{"***", "NFP", "punct", "PUNCT"},
		{":)", "NFP", "discourse", "SYM"},
		{"x", "no such tag", "", "X"},
		{"", "", "", "X"},
		{"é", "NN", "", "NOUN"},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, Coarse(test.word, test.tag, test.rel), "%+v", test)
	}
}

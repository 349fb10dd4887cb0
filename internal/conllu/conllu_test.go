package conllu

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const two = `# newdoc id = d1
# newpar
# text = I don't.
1	I	I	PRON	PRP	_	3	nsubj	_	_
2-3	don't	_	_	_	_	_	_	_	SpaceAfter=No
2	do	do	AUX	VBP	_	0	root	_	_
3	n't	not	PART	RB	_	2	advmod	_	_
4	.	.	PUNCT	.	_	2	punct	_	_

# text = Go
1	Go	go	VERB	VB	_	0	root	_	_
1.1	_	_	_	_	_	_	_	_	_

`

func write(t *testing.T, text string) string {
	path := filepath.Join(t.TempDir(), "x.conllu")
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	return path
}

func TestRead(t *testing.T) {
	all, err := Read(write(t, two))
	require.NoError(t, err)
	require.Len(t, all, 2)
	assert.Equal(t, Sentence{Doc: "d1", Text: "I don't.", Paragraph: true, Words: []Word{
		{"I", "I", "PRON", "PRP", 2, "nsubj", false},
		{"do", "do", "AUX", "VBP", -1, "root", true},
		{"n't", "not", "PART", "RB", 1, "advmod", true},
		{".", ".", "PUNCT", ".", 1, "punct", false},
	}}, all[0])
	assert.Equal(t, "d1", all[1].Doc)
	assert.False(t, all[1].Paragraph)
	assert.Len(t, all[1].Words, 1)
}

func TestReadNamesTheLine(t *testing.T) {
	_, err := Read(write(t, "# x\n1\tI\n"))
	assert.ErrorContains(t, err, "x.conllu:2: 2 columns")
	_, err = Read(filepath.Join(t.TempDir(), "none"))
	assert.Error(t, err)
}

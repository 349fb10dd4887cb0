package jsonl

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRead(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.jsonl")
	require.NoError(t, os.WriteFile(path, []byte("{\"A\":1}\n{\"A\":2}"), 0o600))
	all, err := Read[struct{ A int }](path)
	require.NoError(t, err)
	assert.Equal(t, []struct{ A int }{{1}, {2}}, all)

	require.NoError(t, os.WriteFile(path, []byte("{\"A\":1}\nno\n"), 0o600))
	all, err = Read[struct{ A int }](path)
	assert.ErrorContains(t, err, "x.jsonl:2:")
	assert.Len(t, all, 1, "what came before is not lost")

	_, err = Read[int](filepath.Join(t.TempDir(), "none"))
	assert.Error(t, err)
}
